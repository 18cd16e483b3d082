import { useTranslation } from "#app/taal/use-translation.ts";
import { data, redirect } from "react-router";
import { bewaarBeoordeling, BEOORDELING, loadScherm } from "#app/beoordeling/beoordeling.server.ts";
import { SchermInvoer } from "#app/beoordeling/scherm.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Voortgang } from "#app/components/voortgang.tsx";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { foutstatus, slotpagina } from "#app/dossier/slot.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { VraagFouten } from "#app/triage/vraag-fouten.tsx";
import type { Route } from "./+types/beoordeling-vraag";

export async function loader({ context, params }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = await loadScherm(context, params.nr);
  if (!pagina) throw redirect(BEOORDELING, 303);
  const t = vertaler(context, "beoordeling");
  const titel = pagina.alles ? t("titel.alles") : t("titel.vraag", { nr: pagina.nr, totaal: pagina.totaal });
  return { titel: pagina.fouten.length > 0 ? vertaler(context, "triage")("titel.fout", { titel }) : titel, slot: null, pagina };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const naar = await bewaarBeoordeling(context, params.nr, await request.formData());
  return naar === null ? data(null, { status: foutstatus(context) }) : redirect(naar, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** One question of the assessment, or all of them on one screen. */
export default function BeoordelingVraagRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("beoordeling");
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  const { alles, schermen, nr, totaal } = pagina;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <Onveilig isOnveilig={pagina.isOnveilig} />
      <VraagFouten vragen={schermen.flatMap(({ vragen }) => vragen)} fouten={pagina.fouten} />
      {alles ? (
        <>
          <h1>{t("alles.kop")}</h1>
          <p className="rr-inleiding">{t("alles.uitleg")}</p>
        </>
      ) : (
        <Voortgang gedaan={nr - 1} nog={totaal - nr + 1} />
      )}
      <form method="post" action={`/beoordeling/${alles ? "alles" : nr}`} data-stap noValidate>
        {!alles && <input type="hidden" name="scherm" value={schermen[0]?.id} />}
        {schermen.map((scherm) => (
          <SchermInvoer key={scherm.id} scherm={scherm} alsKop={!alles} fouten={pagina.fouten} />
        ))}
        <KnopRij>
          <Knop>{t(alles ? "knop.klaar" : "knop.verder")}</Knop>
          {!alles && (
            <>
              <Knop soort="tweede" name="overslaan" value="ja">
                {t("knop.overslaan")}
              </Knop>
              <Knop soort="tekst" name="daarna" value="vorige">
                {t("knop.vorige")}
              </Knop>
            </>
          )}
        </KnopRij>
      </form>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
