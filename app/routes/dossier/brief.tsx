import { data, redirect } from "react-router";
import { loadBrief, slaBriefOp } from "#app/brieven/brief.server.ts";
import { BriefScherm } from "#app/brieven/brief-scherm.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotpagina } from "#app/dossier/slot.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/brief";

export async function loader({ context, params }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = await loadBrief(context, params.nr);
  const fout = pagina.fouten.length > 0 || Object.keys(pagina.verzending?.fouten ?? {}).length > 0;
  const titel = vertaler(context, "brieven")(fout ? "pagina.titel-fout" : "pagina.titel", { nr: pagina.nr, totaal: pagina.totaal });
  return { titel, slot: null, pagina };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const opslag = await slaBriefOp(context, params.nr, await request.formData());
  if (opslag.soort === "naar") return redirect(opslag.naar, 303);
  return data(null, { status: opslag.soort === "slot" ? 403 : 400 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** One letter of the list, by its place in it. */
export default function BriefRoute({ loaderData }: Route.ComponentProps) {
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <BriefScherm pagina={pagina} />
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
