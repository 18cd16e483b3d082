import { useTranslation } from "#app/taal/use-translation.ts";
import { data, redirect } from "react-router";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { DelingenLijst } from "#app/delen/delingen-lijst.tsx";
import { loadDelingen, stop } from "#app/delen/overzicht.server.ts";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotpagina } from "#app/dossier/slot.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/delen";

export async function loader({ context }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  return { titel: vertaler(context, "delen")("titel.lijst"), slot: null, pagina: await loadDelingen(context) };
}

/** Stops a share, at once. */
export async function action({ request, context }: Route.ActionArgs) {
  return (await stop(context, await request.formData())) ? redirect("/delen", 303) : data(null, { status: 403 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** What is shared with whom, who opened it when, and the button that stops it. */
export default function DelenRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("delen");
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <h1>{t("lijst.kop")}</h1>
      <p className="rr-inleiding">{t("lijst.uitleg")}</p>
      <KnopRij>
        {pagina.kanDelen && (
          <KnopLink pictogram="handen" href="/delen/nieuw">
            {t("lijst.nieuw")}
          </KnopLink>
        )}
        <KnopLink soort="tweede" href={pagina.terug}>
          {t("lijst.terug")}
        </KnopLink>
      </KnopRij>
      <h2>{t("lijst.nu")}</h2>
      {pagina.nu.length > 0 ? <DelingenLijst delingen={pagina.nu} flow={pagina.flow} loopt /> : <p>{t("lijst.geen")}</p>}
      {pagina.nu.length > 0 && <p>{t("lijst.kwijt")}</p>}
      {pagina.voorbij.length > 0 && <h2>{t("lijst.voorbij")}</h2>}
      {pagina.voorbij.length > 0 && <DelingenLijst delingen={pagina.voorbij} flow={pagina.flow} loopt={false} />}
      <p>
        <a href="/gegevens">{t("lijst.alles")}</a>
      </p>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
