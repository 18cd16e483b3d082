import { data, redirect } from "react-router";
import { openSlot } from "#app/dossier/slot.server.ts";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotContext, slotVoor, veiligNaar } from "#app/dossier/toegang.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/slot";

export async function loader({ context, url }: Route.LoaderArgs) {
  const naar = veiligNaar(url.searchParams.get("naar"));
  const slot = context.get(slotContext) ?? (await slotVoor(context, new FormData(), naar));
  if (!slot) throw redirect(naar, 303);
  if (slot.soort === "geen" && slot.velden.length === 0) throw redirect(`/verder?naar=${encodeURIComponent(naar)}`, 303);
  return { titel: vertaler(context, "dossier")("titel.slot"), slot };
}

/** Opens the lock and sends what was typed on to the page it was for. */
export async function action({ request, context }: Route.ActionArgs) {
  const opening = await openSlot(context, await request.formData());
  if ("naar" in opening) return redirect(opening.naar, { status: opening.status, headers: opening.headers });
  return data(opening.fout, { status: opening.status, headers: opening.headers });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return actionHeaders;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** The neutral page after thirty idle minutes. */
export default function SlotRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <SlotFormulier slot={loaderData.slot} fout={actionData} />;
}
