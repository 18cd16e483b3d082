import type { RouterContextProvider } from "react-router";
import type { Kaart, Weg } from "#app/aanbod/kaart.ts";
import { alleAanbod } from "#app/aanbod/gids.server.ts";
import { dbContext } from "#app/contexts.ts";
import { leesStand } from "#app/dossier/toegang.server.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { hulpPerCode } from "#flows/verwijzing/hulp.ts";
import { past } from "#flows/verwijzing/kader.ts";
import type { Plaatsing, Rangschikking, SlotUitkomst } from "#flows/verwijzing/rangschik.ts";
import { legVast } from "./getoond.server.ts";
import { kaarten } from "./hulpkaart.server.ts";
import { notitiezinnen, redenregels, type Bij } from "./woorden.ts";
import { zoekHulp, type Gevonden } from "./zoek-hulp.ts";

/** One offer in short: who, how to reach them, why, and what must be known first. The rest stands on `/uw-hulp`. */
export interface Hulpregel {
  readonly id: string;
  readonly naam: string;
  /** Telephone when there is a number; null when no way is known. */
  readonly weg: Weg | null;
  readonly redenen: readonly string[];
  readonly letOp: readonly string[];
  /** Where on `/uw-hulp` everything about it stands; null for what is pinned above the slots. */
  readonly anker: string | null;
  /** Remarks of the flow (`notitie.*`) about this help. */
  readonly notities: readonly string[];
}

/** The help of the result page: the slots of the band, what is shown of each. */
export interface HulpInZicht {
  readonly gemeente: string | null;
  readonly onderwerp: string;
  readonly isTegenGemeente: boolean;
  readonly verzekering: Extract<Rangschikking["eerst"]["teksten"][number], `verzekering${string}`> | null;
  /** Pinned above the slots. */
  readonly bovenaan: readonly Hulpregel[];
  readonly slots: readonly (Pick<SlotUitkomst, "slot" | "eigenHelper" | "leeg"> & { readonly regels: readonly Hulpregel[] })[];
  /** Codes of the flow of which nobody is in sight: a step, or help behind «toon meer hulp». */
  readonly ook: readonly string[];
}

const REDENEN = 2;
/** Said by the way itself, or for who reads on. */
const NIET_KORT: ReadonlySet<string> = new Set(["bellen", "langsgaan", "tijdOnbekend"]);

const wegVan = ({ wegen }: Kaart): Weg | null => wegen.find(({ soort }) => soort === "telefoon") ?? wegen.find(({ href }) => href !== null) ?? wegen[0] ?? null;

/** The codes of the flow with what each of them means, and whether an offer is that. */
function codesVan({ eerste }: Gevonden) {
  const codes = hulpPerCode(eerste.diagnose, eerste.antwoorden);
  const bedoelt = (hulp: (typeof codes)[number]["hulp"], een: Aanbod): boolean => hulp.some((soort) => past(soort, een));
  return {
    notities: (een: Aanbod): readonly string[] => [...new Set(codes.flatMap(({ hulp, notities }) => (bedoelt(hulp, een) ? notities : [])))],
    zonder: (rij: readonly Aanbod[]): readonly string[] => codes.flatMap(({ code, hulp }) => (rij.some((een) => bedoelt(hulp, een)) ? [] : [code])),
  };
}

function kort(gevonden: Gevonden, bij: Bij, kaart: (aanbod: Aanbod) => Kaart): HulpInZicht {
  const { uit, gemeente, profiel } = gevonden;
  const codes = codesVan(gevonden);
  const regel = (een: Aanbod, plaats?: Plaatsing, slot?: string): Hulpregel => {
    const eigen = kaart(een);
    const weg = wegVan(eigen);
    return {
      id: een.id,
      naam: eigen.naam,
      weg,
      redenen: plaats === undefined ? [] : redenregels(plaats, bij).filter(({ sleutel }) => !NIET_KORT.has(sleutel)).slice(0, REDENEN).map(({ zin }) => zin),
      letOp: [...(plaats === undefined || plaats.belang === null ? [] : notitiezinnen({ ...plaats, gelijk: false }, eigen.naam, bij)), ...(weg === null ? eigen.letOp.slice(0, 1) : [])],
      anker: slot === undefined ? null : `${slot}-${een.id}`,
      notities: codes.notities(een),
    };
  };
  const inZicht = [...uit.eerst.aanbod, ...uit.slots.flatMap(({ getoond }) => getoond.map(({ aanbod }) => aanbod))];
  return {
    gemeente: gemeente?.naam ?? null,
    onderwerp: profiel.onderwerpen[0]!,
    isTegenGemeente: profiel.tegenpartijen.includes("gemeente"),
    verzekering: uit.eerst.teksten.find((tekst) => tekst === "verzekering" || tekst === "verzekering-niet-wachten") ?? null,
    bovenaan: uit.eerst.aanbod.map((een) => regel(een)),
    slots: uit.slots.map(({ slot, getoond, eigenHelper, leeg }) => ({ slot, eigenHelper, leeg, regels: getoond.map((plaats) => regel(plaats.aanbod, plaats, slot)) })),
    ook: codes.zonder(inZicht),
  };
}

/**
 * The help that the result page shows, and the record of having shown it; null while no problem has a result.
 * @param adres the page that asks, to come back to after the lock
 * @param isGezien false when nobody gets to see the page, as for HEAD: then nothing is kept
 */
export async function loadHulpInZicht(context: Readonly<RouterContextProvider>, adres: string, isGezien: boolean): Promise<HulpInZicht | null> {
  const stand = await leesStand(context, adres);
  const gevonden = zoekHulp(stand, await alleAanbod(context.get(dbContext)));
  if (gevonden === null) return null;
  if (isGezien) await legVast(context, gevonden);
  const { bij, kaart } = kaarten(context, gevonden);
  return kort(gevonden, bij, kaart);
}
