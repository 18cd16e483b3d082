import { isVrijeDag } from "#flows/engine/kalender.ts";
import { weekdag, type Datum } from "#flows/engine/datum.ts";
import { kanalenOp, loopt, type Aanbod, type Kanaal, type Onderwerp } from "#flows/verwijzing/aanbod.ts";

/** The directory, sorted once, with the offers of each gemeente at hand. */
export interface Gids {
  readonly alle: readonly Aanbod[];
  readonly opId: ReadonlyMap<string, Aanbod>;
  readonly landelijk: readonly Aanbod[];
  /** General rows: "in uw gemeente". */
  readonly algemeen: readonly Aanbod[];
  readonly inGemeente: ReadonlyMap<string, readonly Aanbod[]>;
}

/** What a person looks for; everything may be left out. */
export interface Zoekvraag {
  readonly onderwerp?: Onderwerp;
  /** CBS code of a gemeente. */
  readonly gemeente?: string;
  /** Language code. */
  readonly taal?: string;
  readonly alleenOpen?: boolean;
}

/** A moment in Amsterdam. */
export interface Moment {
  readonly dag: Datum;
  /** `HH:MM`. */
  readonly tijd: string;
}

/** `landelijk` stands beside `lokaal`; `taalOnbekend`: nobody is known to speak the language, so nobody was left out for it. */
export interface Vondsten {
  readonly lokaal: readonly Aanbod[];
  readonly landelijk: readonly Aanbod[];
  readonly taalOnbekend: boolean;
  /** No local entry of its own for this theme in this gemeente. */
  readonly isWitteVlek: boolean;
}

const VOLGORDE: Readonly<Record<string, number>> = { crisis: 0, "0": 2, "1": 1, sociaal: 3, "2": 4, beslissing: 5 };

/** Sorts and indexes offers. What is for professionals only, or has stopped, is left out. */
export function maakGids(aanbod: readonly Aanbod[]): Gids {
  const alle = aanbod.filter(({ kind, status }) => kind !== "consult" && status !== "gestopt").toSorted(vergelijk);
  const inGemeente = new Map<string, Aanbod[]>();
  for (const een of alle) {
    for (const code of gemeentenVan(een)) {
      const rij = inGemeente.get(code);
      if (rij) rij.push(een);
      else inGemeente.set(code, [een]);
    }
  }
  const overal = alle.filter(({ werkgebied }) => werkgebied === "NL");
  return {
    alle,
    opId: new Map(alle.map((een) => [een.id, een])),
    landelijk: overal.filter(({ algemeen }) => !algemeen),
    algemeen: overal.filter(({ algemeen }) => algemeen),
    inGemeente,
  };
}

function vergelijk(a: Aanbod, b: Aanbod): number {
  return (
    Number(a.status !== "geverifieerd") - Number(b.status !== "geverifieerd") ||
    VOLGORDE[String(a.lijn)]! - VOLGORDE[String(b.lijn)]! ||
    (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : a.id < b.id ? -1 : 1)
  );
}

/** The codes of the gemeenten in which it works; of a wijk that of its gemeente. Empty for all of the Netherlands. */
export function gemeentenVan({ werkgebied }: Pick<Aanbod, "werkgebied">): readonly string[] {
  return werkgebied === "NL" ? [] : [...new Set(werkgebied.map((code) => `GM${code.slice(2, 6)}`))];
}

/** How well it fits a theme: 0 exactly, 1 all law, 2 everything; -1 not at all. Danger is never a broad match. */
function past({ onderwerpen, lijn }: Aanbod, onderwerp: Onderwerp | undefined): number {
  if (onderwerp === undefined) return 0;
  if (onderwerpen.includes(onderwerp)) return 0;
  if (lijn === "crisis") return -1;
  return onderwerpen.includes("juridisch") ? 1 : onderwerpen.includes("alles") ? 2 : -1;
}

/** `open` and `dicht` only when its times are known; on public holidays they are not, except day and night. */
export function openOp(kanalen: readonly Kanaal[], { dag, tijd }: Moment): "open" | "dicht" | "onbekend" {
  const bekend = kanalen.flatMap(({ tijden }) => (tijden === undefined ? [] : [tijden]));
  if (bekend.includes("altijd")) return "open";
  const isFeestdag = isVrijeDag(dag) && weekdag(dag) % 6 !== 0;
  if (bekend.length === 0 || isFeestdag) return "onbekend";
  const isoDag = weekdag(dag) || 7;
  return bekend.some((tijden) => tijden !== "altijd" && tijden.some((opening) => opening.dag === isoDag && opening.van <= tijd && tijd < opening.tot)) ? "open" : "dicht";
}

const spreekt = ({ talen, tolk }: Aanbod, taal: string): boolean => tolk === true || talen.includes(taal);

/** Finds offers: the exact ones first, then the broad ones; among equals the order of the directory. */
export function zoek(gids: Gids, vraag: Zoekvraag, nu: Moment): Vondsten {
  const { gemeente } = vraag;
  const eigen = (gemeente === undefined ? [] : (gids.inGemeente.get(gemeente) ?? [])).filter((een) => loopt(een, nu.dag));
  const heeftEigen = new Set(eigen.filter(({ status }) => status === "geverifieerd").map(({ kind }) => kind));
  const algemeen = gids.algemeen.filter(({ kind, nietIn }) => !heeftEigen.has(kind) && !(gemeente !== undefined && nietIn?.includes(gemeente)));
  const landelijk = gids.landelijk.filter((een) => loopt(een, nu.dag));
  const taal = vraag.taal === "nl" ? undefined : vraag.taal;
  const passend = [eigen, algemeen, landelijk].map((rij) => opMaat(rij, vraag.onderwerp));
  const taalOnbekend = taal !== undefined && !passend.some((rij) => rij.some((een) => spreekt(een, taal)));
  const [a, b, c] = passend.map((rij) => {
    const metTaal = taal === undefined || taalOnbekend ? rij : rij.filter((een) => spreekt(een, taal));
    return vraag.alleenOpen ? openEerst(metTaal, nu) : metTaal;
  });
  return { lokaal: [...a!, ...b!], landelijk: c!, taalOnbekend, isWitteVlek: vraag.onderwerp !== undefined && gemeente !== undefined && passend[0]!.length === 0 };
}

function opMaat(rij: readonly Aanbod[], onderwerp: Onderwerp | undefined): readonly Aanbod[] {
  if (onderwerp === undefined) return rij;
  const bakken: [Aanbod[], Aanbod[], Aanbod[]] = [[], [], []];
  for (const een of rij) {
    const plaats = past(een, onderwerp);
    if (plaats >= 0) bakken[plaats]!.push(een);
  }
  return bakken.flat();
}

/** Without those that are closed; those that are surely open first. */
function openEerst(rij: readonly Aanbod[], nu: Moment): readonly Aanbod[] {
  const bij = rij.map((een) => [een, openOp(kanalenOp(een, nu.dag), nu)] as const);
  return [...bij.filter(([, staat]) => staat === "open"), ...bij.filter(([, staat]) => staat === "onbekend")].map(([een]) => een);
}
