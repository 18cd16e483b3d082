import { createContext, type RouterContextProvider } from "react-router";
import { encode } from "uqr";
import { instellingenContext } from "#app/contexts.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { bewaarDossier } from "./dossier.server.ts";
import { reisVan } from "./reis.ts";
import { eisDossier, leesStand } from "./toegang.server.ts";

type Context = Readonly<RouterContextProvider>;

/** The periods a person can choose; the middle one is the usual one. */
export const BEWAARDAGEN = [30, 90, 180, 365] as const;
export const GEWONE_DAGEN = 90;

/** A code that was made in this request: in text, and as the squares of a QR. */
export interface NieuweCode {
  readonly tekst: string;
  /** Rows of the QR, each as the columns that are dark. */
  readonly qr: readonly (readonly boolean[])[];
}

/** The code that the action of this request made: it is shown once and stored nowhere in this form. */
export const nieuweCodeContext = createContext<NieuweCode | null>(null);

/** The page for saving: the choices with the day each ends, and where the journey goes on. */
export async function loadBewaren(context: Context) {
  const stand = await leesStand(context, "/bewaren");
  return {
    ...reisVan(stand),
    keuzes: BEWAARDAGEN.map((dagen) => ({ dagen, tot: plusDagen(stand.peildatum, dagen) })),
    gewoon: GEWONE_DAGEN,
    adres: `${context.get(instellingenContext).publiekeOrigin}/verder`,
    terug: stand.zaak.afgerond ? "/uitkomst" : huidigAdres(stand.voortgang),
  };
}

/** Saves for the posted number of days and leaves the new code for the page. False when no known period was chosen. */
export async function bewaarVoor(context: Context, formulier: FormData): Promise<boolean> {
  const dagen = BEWAARDAGEN.find((keuze) => String(keuze) === formulier.get("dagen"));
  if (dagen === undefined) return false;
  await eisDossier(context, "/bewaren");
  const { code } = await bewaarDossier(context, dagen);
  context.set(nieuweCodeContext, { tekst: code, qr: encode(code, { ecc: "M", border: 2 }).data });
  return true;
}
