import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { ontgrendel, openMetCode } from "./dossier.server.ts";
import type { Slotfout, Slotvraag } from "./slotvraag.ts";
import { slotContext, slotVoor, veiligNaar } from "./toegang.server.ts";

type Context = Readonly<RouterContextProvider>;

/** What came of an attempt to open: somewhere to go, or what is wrong with the status of that answer. */
export type Opening =
  | { readonly naar: string; readonly status: 303 | 307; readonly headers: Headers }
  | { readonly fout: Slotfout; readonly status: 400 | 429; readonly headers: Headers };

/** What a page shows instead of itself when the form that was sent to it met the lock; null when it did not. */
export function slotpagina(context: Context): { readonly titel: string; readonly slot: Slotvraag; readonly pagina: null } | null {
  const slot = context.get(slotContext);
  return slot && { titel: vertaler(context, "dossier")(slot.soort === "geen" ? "titel.verder" : "titel.slot"), slot, pagina: null };
}

/** The status of a form that was not taken: it met the lock, or something in it was wrong. */
export const foutstatus = (context: Context): 403 | 400 => (context.get(slotContext) ? 403 : 400);

/** The wait that is told when the store gives none. */
const WACHT_SECONDEN = 15 * 60;

/**
 * Goes on behind the lock. A form that came along is sent again by the browser (307 keeps method and body), so what was
 * typed before the lock is stored as if the lock had not been there; without one the page is opened (303).
 */
function verderNaar(formulier: FormData, headers: Headers): Opening {
  const isFormulier = [...formulier.keys()].some((naam) => naam !== "naar" && naam !== "code");
  return { naar: veiligNaar(formulier.get("naar")), status: isFormulier ? 307 : 303, headers };
}

/** Opens with the return code of the form. Never tells whether a code exists; what else was typed comes back. */
export async function openMetFormulier(context: Context, formulier: FormData): Promise<Opening> {
  const code = String(formulier.get("code") ?? "").slice(0, 100);
  const poging = code.trim() === "" ? null : await openMetCode(context, code);
  if (poging?.ok) return verderNaar(formulier, poging.headers);
  await slotVoor(context, formulier, String(formulier.get("naar") ?? ""));
  if (poging?.reden !== "te-vaak") {
    return { fout: { soort: poging ? "fout" : "leeg", code, wachtSeconden: 0 }, status: 400, headers: new Headers() };
  }
  const wachtSeconden = poging.wachtSeconden ?? WACHT_SECONDEN;
  const headers = new Headers({ "Retry-After": String(wachtSeconden) });
  return { fout: { soort: "te-vaak", code: "", wachtSeconden }, status: 429, headers };
}

/** Opens the lock of this device: by the neutral button, or by the code where there is one. */
export async function openSlot(context: Context, formulier: FormData): Promise<Opening> {
  const staat = await context.get(sessieContext).staat();
  if (staat === "open") return verderNaar(formulier, new Headers());
  return staat === "slot" ? verderNaar(formulier, await ontgrendel(context)) : openMetFormulier(context, formulier);
}
