import { createContext, type RouterContextProvider } from "react-router";
import { encode } from "uqr";
import { instellingenContext } from "#app/contexts.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { bewaarDossier } from "./dossier.server.ts";
import { eindeBewaard } from "./einde.ts";
import { reisBij } from "./reis.server.ts";
import { eisDossier, leesDossier, standVan, type Dossierstand } from "./toegang.server.ts";

type Context = Readonly<RouterContextProvider>;

/** The periods a person can choose; the middle one is the usual one. */
const BEWAARDAGEN = [30, 90, 180, 365] as const;
const GEWONE_DAGEN = 90;

/** A code that was made in this request: in text, and as the squares of a QR. */
export interface NieuweCode {
  readonly tekst: string;
  /** Rows of the QR, each as the columns that are dark. */
  readonly qr: readonly (readonly boolean[])[];
}

/** The code that the action of this request made: it is shown once and stored nowhere in this form. */
export const nieuweCodeContext = createContext<NieuweCode | null>(null);

/** The choices with the day each really ends: not before three months after the last known term, so some may fall together. */
function keuzesVan({ dossier, peildatum }: Dossierstand) {
  const keuzes = BEWAARDAGEN.map((dagen) => ({ dagen, tot: eindeBewaard(dossier.inhoud, peildatum, dagen) }));
  const anders = keuzes.filter(({ tot }, i) => tot !== keuzes[i + 1]?.tot);
  const gewoon = anders.find(({ dagen }) => dagen >= GEWONE_DAGEN)?.dagen;
  return anders.map((keuze) => ({ ...keuze, isGewoon: keuze.dagen === gewoon }));
}

/** Where the journey goes on: the result or the open question of the first problem; without one the plan. */
function terugVan(stand: Dossierstand): string {
  if (stand.dossier.inhoud.zaken.length === 0) return "/plan";
  const { zaak, voortgang } = standVan(stand.dossier, stand.peildatum);
  return zaak.afgerond ? "/uitkomst" : huidigAdres(voortgang);
}

/** The page for saving: the choices with the day each ends, and where the journey goes on. */
export async function loadBewaren(context: Context) {
  const stand = await leesDossier(context, "/bewaren");
  return {
    ...reisBij(stand),
    keuzes: keuzesVan(stand),
    adres: `${context.get(instellingenContext).publiekeOrigin}/verder`,
    terug: terugVan(stand),
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
