import { useTranslation } from "#app/taal/use-translation.ts";
import { data, redirect } from "react-router";
import { Voortgang } from "#app/components/voortgang.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotpagina } from "#app/dossier/slot.server.ts";
import { VroegeUitkomst } from "#app/dossier/vroeg.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { TriageMelding } from "#app/triage/meldingen.tsx";
import { SamenRegel } from "#app/triage/samen-regel.tsx";
import { loadVraag, saveAntwoord, vraagPaginaContext } from "#app/triage/triage.server.ts";
import { VraagForm } from "#app/triage/vraag-form.tsx";
import type { Route } from "./+types/vraag";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = context.get(vraagPaginaContext) ?? (await loadVraag(context, params.nr, url.searchParams));
  const t = vertaler(context, "triage");
  const titel = t("titel.vraag", { nr: pagina.nr, totaal: pagina.nr + pagina.hierna });
  return { titel: pagina.fouten.length > 0 ? t("titel.fout", { titel }) : titel, slot: null, pagina };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const opslag = await saveAntwoord(context, await request.formData(), `/vraag/${params.nr}`);
  if (opslag.soort === "naar") return redirect(opslag.naar, 303);
  return data(null, { status: opslag.soort === "slot" ? 403 : opslag.status });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** One question per page. */
export default function VraagRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("triage");
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      {pagina.vroeg && <VroegeUitkomst diagnose={pagina.vroeg} />}
      <Voortgang gedaan={pagina.nr - 1} nog={pagina.hierna + 1} />
      <TriageMelding melding={pagina.melding} flow={pagina.flow} nietGebruikt={pagina.nietGebruikt} opnieuw={pagina.opnieuw} />
      <VraagForm pagina={pagina} actie={`/vraag/${pagina.nr}`} />
      {pagina.terug && (
        <p>
          <a href="/antwoorden">{t("knop.antwoorden")}</a>
        </p>
      )}
      {pagina.samen && <SamenRegel />}
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
