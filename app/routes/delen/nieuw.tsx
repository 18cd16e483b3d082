import { data } from "react-router";
import { Deuren } from "#app/delen/deuren.tsx";
import { loadNieuw, verwerkNieuw } from "#app/delen/nieuw.server.ts";
import { WatFormulier } from "#app/delen/wat-formulier.tsx";
import { WieFormulier } from "#app/delen/wie-formulier.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotpagina } from "#app/dossier/slot.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/nieuw";

export async function loader({ context }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = await loadNieuw(context);
  const t = vertaler(context, "delen");
  const titel = t(`titel.${pagina.stap}`);
  const isFout = pagina.stap !== "deuren" && Object.keys(pagina.fouten).length > 0;
  return { titel: isFout ? t("titel.fout", { titel }) : titel, slot: null, pagina };
}

/** The next page of a new share; its yes makes the share. */
export async function action({ request, context }: Route.ActionArgs) {
  return data(null, { status: await verwerkNieuw(context, await request.formData()) });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Sharing in two pages: to whom, then what and the consent; then the doors, once. */
export default function NieuwRoute({ loaderData }: Route.ComponentProps) {
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.stap === "wie" ? pagina.termijn : null}>
      {pagina.stap === "wie" && <WieFormulier pagina={pagina} />}
      {pagina.stap === "wat" && <WatFormulier pagina={pagina} />}
      {pagina.stap === "deuren" && <Deuren pagina={pagina} />}
    </Reispagina>
  );
}
