import { data, redirect } from "react-router";
import { GedeeldePagina } from "#app/delen/gedeelde-pagina.tsx";
import { loadGedeeld, wisselIn } from "#app/delen/gedeeld.server.ts";
import { LezerFormulier } from "#app/delen/lezer-formulier.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/gedeeld";

/** The share that this browser has opened, or the form; a link asks for the form by `?link`. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
  const { lezing, status, headers } = await loadGedeeld(context, request, url.searchParams.has("link"));
  const t = vertaler(context, "delen");
  const titel = t(lezing.soort === "deling" ? "titel.gedeeld" : "titel.openen");
  return data({ titel: status === 200 ? titel : t("titel.fout", { titel }), lezing }, { status, headers });
}

/** Opens a share, once: the code or link becomes the reader's cookie. */
export async function action({ request, context }: Route.ActionArgs) {
  const headers = await wisselIn(context, await request.formData());
  return headers ? redirect("/gedeeld", { status: 303, headers }) : null;
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** The page of a reader. */
export default function GedeeldRoute({ loaderData }: Route.ComponentProps) {
  const { lezing } = loaderData;
  return <main id="inhoud">{lezing.soort === "deling" ? <GedeeldePagina deling={lezing} /> : <LezerFormulier lezing={lezing} />}</main>;
}
