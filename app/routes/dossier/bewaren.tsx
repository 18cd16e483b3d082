import { data } from "react-router";
import { Bewaarformulier } from "#app/dossier/bewaarformulier.tsx";
import { bewaarVoor, loadBewaren, nieuweCodeContext } from "#app/dossier/bewaren.server.ts";
import { Codekaart } from "#app/dossier/codekaart.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/bewaren";

export async function loader({ context }: Route.LoaderArgs) {
  const code = context.get(nieuweCodeContext);
  const pagina = await loadBewaren(context);
  return { code, pagina, titel: vertaler(context, "dossier")(code ? "titel.bewaard" : "titel.bewaren") };
}

/** Keeps the dossier for the chosen days and shows its return code, this once. */
export async function action({ request, context }: Route.ActionArgs) {
  const uit = await bewaarVoor(context, await request.formData());
  return data({ fout: !uit }, { status: uit ? 200 : 400 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function BewarenRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { code, pagina } = loaderData;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      {code ? <Codekaart code={code} pagina={pagina} /> : <Bewaarformulier pagina={pagina} fout={actionData?.fout ?? false} />}
    </Reispagina>
  );
}
