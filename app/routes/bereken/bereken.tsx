import { data, redirect } from "react-router";
import { BerekenPagina } from "#app/bereken/bereken-pagina.tsx";
import { loadBereken, werkBerekeningBij } from "#app/bereken/bereken.server.ts";
import type { Route } from "./+types/bereken";

export function loader({ context, params }: Route.LoaderArgs) {
  return loadBereken(context, params.rekenpagina);
}

/** Computes with what was typed: the answer is this page, so nothing of it comes in an address. Or keeps it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const uit = await werkBerekeningBij(context, params.rekenpagina, await request.formData());
  return uit.naar === null ? data(null, { status: uit.status }) : redirect(uit.naar, { status: 303, headers: uit.headers });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function BerekenRoute({ loaderData }: Route.ComponentProps) {
  return <BerekenPagina pagina={loaderData.pagina} />;
}
