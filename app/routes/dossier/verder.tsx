import { data, redirect } from "react-router";
import { openMetFormulier } from "#app/dossier/slot.server.ts";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import type { Slotvraag } from "#app/dossier/slotvraag.ts";
import { slotContext, veiligNaar } from "#app/dossier/toegang.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/verder";

export function loader({ context, url }: Route.LoaderArgs) {
  const naar = url.searchParams.get("naar");
  const slot = context.get(slotContext);
  // Someone who was sent here is told that nothing is open; someone who came here is not.
  const zelf: Slotvraag = { soort: naar ? "geen" : "verder", naar: veiligNaar(naar ?? slot?.naar), velden: [] };
  return { titel: vertaler(context, "dossier")("titel.verder"), slot: slot && slot.velden.length > 0 ? slot : zelf };
}

/** Opens a saved dossier with its return code, on any device. */
export async function action({ request, context }: Route.ActionArgs) {
  const opening = await openMetFormulier(context, await request.formData());
  if ("naar" in opening) return redirect(opening.naar, { status: opening.status, headers: opening.headers });
  return data(opening.fout, { status: opening.status, headers: opening.headers });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return actionHeaders;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** The page for a return code. */
export default function VerderRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <SlotFormulier slot={loaderData.slot} fout={actionData} />;
}
