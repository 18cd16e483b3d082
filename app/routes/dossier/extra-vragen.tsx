import { data, redirect } from "react-router";
import { useTranslation } from "#app/taal/use-translation.ts";
import { TerugLink } from "#app/components/knop.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { loadExtraVragen, saveExtraVragen } from "#app/dossier/extra-vragen.server.ts";
import { ExtraVragen } from "#app/dossier/extra-vragen.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { foutstatus, slotpagina } from "#app/dossier/slot.server.ts";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { VraagFouten } from "#app/triage/vraag-fouten.tsx";
import type { Route } from "./+types/extra-vragen";

export async function loader({ context, url }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = await loadExtraVragen(context, url.searchParams.has("alle"));
  const titel = vertaler(context, "dossier")("titel.extra-vragen");
  return { titel: pagina.fouten.length > 0 ? vertaler(context, "triage")("titel.fout", { titel }) : titel, slot: null, pagina };
}

export async function action({ request, context }: Route.ActionArgs) {
  const naar = await saveExtraVragen(context, await request.formData());
  return naar === null ? data(null, { status: foutstatus(context) }) : redirect(naar, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Questions after the result that nobody has to answer. */
export default function ExtraVragenRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("dossier");
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <TerugLink href="/uitkomst">{t("brieven:pagina.terug")}</TerugLink>
      <VraagFouten vragen={pagina.extra.vragen} fouten={pagina.fouten} />
      <h1>{t("extra.kop")}</h1>
      <p className="rr-inleiding">{t(pagina.extra.vragen.length + pagina.extra.meer > 0 ? "extra.uitleg" : "extra.geen")}</p>
      <ExtraVragen pagina={pagina} woorden={uitkomstWoorden(i18n, pagina.diagnose)} />
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
