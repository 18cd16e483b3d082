import type { Aanbod, Kanaal } from "#flows/verwijzing/aanbod.ts";
import type { Rij } from "./aanvullen.ts";
import { leesCsv, schrijfCsv, zonderSchild } from "./csv.ts";
import type { GelezenRij } from "./invoer.ts";

/*
 * The directory as a table. A list in a cell is written with | between its items. An empty cell means: not said, so the
 * default of the kind holds.
 */

type Soort = "tekst" | "lijst" | "ja-nee" | "getal" | "kanalen" | "gebied" | "lijn";

/** Columns in order; a dot is a field inside a field. */
const KOLOMMEN = {
  id: "tekst", naam: "tekst", kind: "tekst", status: "tekst", werkgebied: "gebied", nietIn: "lijst", algemeen: "ja-nee", onderwerpen: "lijst", kanalen: "kanalen",
  kosten: "tekst", doet: "tekst", doetNiet: "tekst", talen: "lijst", tolk: "ja-nee", lijn: "lijn", slots: "lijst", diensten: "lijst",
  "doelgroep.wrbVereist": "ja-nee", "doelgroep.leden": "ja-nee", "doelgroep.minLeeftijd": "getal", "doelgroep.alleenVoor": "tekst",
  "onafhankelijk.financierGemeente": "gebied", "onafhankelijk.tegenEigenGemeente": "tekst", "onafhankelijk.toelichting": "tekst",
  organisatie: "tekst", warmContact: "tekst", eersteContactWerkdagen: "getal", capaciteit: "tekst", capaciteitOp: "tekst", samenkomenMetAnder: "ja-nee",
  beidePartijen: "ja-nee", vrijwilligers: "ja-nee", integraal: "ja-nee", bron: "tekst", bronJaar: "tekst", zekerheid: "tekst", laatstGecontroleerd: "tekst",
  begintOp: "tekst", eindigtOp: "tekst",
} as const satisfies Record<string, Soort>;

const isKolom = (naam: string): naam is keyof typeof KOLOMMEN => Object.hasOwn(KOLOMMEN, naam);

/** What an emptied cell of a group means when the rest of the group is given. */
const GROEPEN: Readonly<Record<string, Rij>> = {
  doelgroep: { wrbVereist: false, leden: false },
  onafhankelijk: { tegenEigenGemeente: "onbekend", toelichting: "" },
};

/** Reads a table. Without a column `id` it is one rejected row; an unknown column is named with the first line. */
export function leesCsvRijen(tekst: string): readonly GelezenRij[] {
  const [kop, ...rijen] = leesCsv(tekst);
  const namen = kop?.velden.map((naam) => naam.trim()) ?? [];
  const vreemd = namen.filter((naam) => naam !== "" && !isKolom(naam));
  if (!namen.includes("id")) return [{ regel: 1, rij: null, redenen: ["no column id"] }];
  if (vreemd.length > 0) return [{ regel: 1, rij: null, redenen: vreemd.map((naam) => `unknown column ${naam}`) }];
  return rijen.map(({ regel, velden }) => {
    const redenen = velden.length > namen.length ? [`${velden.length} fields, ${namen.length} columns`] : [];
    const rij: Record<string, unknown> = {};
    namen.forEach((naam, nr) => {
      const veld = zonderSchild((velden[nr] ?? "").trim());
      if (veld === "" || !isKolom(naam)) return;
      const waarde = leesVeld(KOLOMMEN[naam], veld);
      if (waarde === ONLEESBAAR) redenen.push(`${naam}: cannot read "${veld.slice(0, 40)}"`);
      else zet(rij, naam, waarde);
    });
    return { regel, rij, redenen };
  });
}

function zet(rij: Record<string, unknown>, naam: string, waarde: unknown): void {
  const [groep = "", veld] = naam.split(".");
  if (veld === undefined) rij[groep] = waarde;
  else rij[groep] = { ...GROEPEN[groep], ...(rij[groep] as Rij | undefined), [veld]: waarde };
}

const ONLEESBAAR = Symbol("onleesbaar");

function leesVeld(soort: Soort, veld: string): unknown {
  const lijst = (): string[] => veld.split("|").map((deel) => deel.trim()).filter(Boolean);
  if (soort === "tekst") return veld;
  if (soort === "lijst") return lijst();
  if (soort === "gebied") return veld === "NL" || veld === "eigen" ? veld : lijst();
  if (soort === "lijn") return /^[012]$/.test(veld) ? Number(veld) : veld;
  if (soort === "ja-nee") return /^(ja|true|1)$/i.test(veld) ? true : /^(nee|false|0)$/i.test(veld) ? false : ONLEESBAAR;
  if (soort === "getal") return /^\d{1,4}$/.test(veld) ? Number(veld) : ONLEESBAAR;
  const kanalen = lijst().map(leesKanaal);
  return kanalen.includes(undefined) ? ONLEESBAAR : kanalen;
}

/** `telefoon: 0800-8020 [altijd]`, `bezoek: Stadhuis [1 09:00-12:00, 3 13:00-17:00]`, `telefoon: 14 030 {nummer verborgen}`. */
function leesKanaal(tekst: string): Kanaal | undefined {
  const delen = /^(telefoon|website|bezoek|e-mail|chat)(?::\s*([^[{]*?))?\s*(?:\[([^\]]*)\])?\s*(?:\{nummer (zichtbaar|verborgen)\})?$/.exec(tekst);
  if (!delen) return undefined;
  const [, soort, waarde, tijden, nummer] = delen;
  const openingen = tijden === undefined || tijden === "altijd" ? [] : tijden.split(",").map((deel) => /^\s*([1-7]) (\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(deel));
  if (openingen.includes(null)) return undefined;
  return {
    soort: soort as Kanaal["soort"],
    ...(waarde && { waarde }),
    ...(tijden !== undefined && { tijden: tijden === "altijd" ? "altijd" : openingen.map((deel) => ({ dag: Number(deel![1]), van: deel![2]!, tot: deel![3]! })) }),
    ...(nummer !== undefined && { nummerherkenning: nummer === "zichtbaar" }),
  };
}

function schrijfKanaal({ soort, waarde, tijden, nummerherkenning }: Kanaal): string {
  const wanneer = tijden === undefined ? "" : ` [${tijden === "altijd" ? tijden : tijden.map(({ dag, van, tot }) => `${dag} ${van}-${tot}`).join(", ")}]`;
  const nummer = nummerherkenning === undefined ? "" : ` {nummer ${nummerherkenning ? "zichtbaar" : "verborgen"}}`;
  return `${soort}${waarde === undefined ? "" : `: ${waarde.replace(/[|[\]{}]/g, " ")}`}${wanneer}${nummer}`;
}

/** Writes offers as a table that `leesCsvRijen` reads back to the same offers. */
export function schrijfCsvAanbod(aanbod: readonly Aanbod[]): string {
  const namen = Object.keys(KOLOMMEN);
  return schrijfCsv([namen, ...aanbod.map((een) => namen.map((naam) => schrijfVeld(waardeVan(een, naam))))]);
}

function waardeVan(aanbod: Aanbod, naam: string): unknown {
  const [groep = "", veld] = naam.split(".");
  const waarde = (aanbod as unknown as Rij)[groep];
  return veld === undefined ? waarde : (waarde as Rij)[veld];
}

function schrijfVeld(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return "";
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (!Array.isArray(waarde)) return String(waarde);
  return waarde.map((een: unknown) => (typeof een === "object" ? schrijfKanaal(een as Kanaal) : String(een))).join(" | ");
}
