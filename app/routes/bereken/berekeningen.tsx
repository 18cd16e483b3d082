import { redirect } from "react-router";
import { BewaardeBerekeningen } from "#app/bereken/bewaard.tsx";
import { haalWeg, loadBerekeningen } from "#app/bereken/meenemen.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/berekeningen";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "bereken")("titel.bewaard"), pagina: await loadBerekeningen(context) };
}

/** Takes one calculation out of the dossier. */
export async function action({ request, context }: Route.ActionArgs) {
  await haalWeg(context, (await request.formData()).get("weg"));
  return redirect("/berekeningen", 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function BerekeningenRoute({ loaderData }: Route.ComponentProps) {
  return <BewaardeBerekeningen pagina={loaderData.pagina} />;
}
