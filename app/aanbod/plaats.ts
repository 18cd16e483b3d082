import gegevens from "./data/postcodes.json" with { type: "json" };
import { afstand, gemeenteMet, gemeenten, kaal, type Gemeente } from "./gemeenten.ts";

/** A point on the map in degrees. */
export type Punt = readonly [lat: number, lon: number];

/** Four digits of a postcode: its place, its gemeenten with their share of the addresses, and its centre when known. */
export interface Postcode {
  readonly plaats: string;
  readonly gemeenten: readonly (readonly [code: string, deel: number])[];
  readonly punt: Punt | null;
}

/** From this share on one gemeente is enough (verwijzing.md E.4). */
const BIJNA_ALLES = 0.98;
/** So many names are offered to choose from. */
const KEUZES = 6;
const KM_PER_GRAAD = 111.2;

/** Reads a line of the table: `1771;Wieringerwerf;GM1911;52.85;5.03`; more gemeenten as `GM0363:0.97 GM0384:0.03`. */
function leesRij(rij: string): readonly [string, Postcode] {
  const [cijfers = "", plaats = "", codes = "", lat = "", lon = ""] = rij.split(";");
  const delen = codes.split(" ").map((deel) => {
    const [code = "", getal] = deel.split(":");
    return [code, getal === undefined ? 1 : Number(getal)] as const;
  });
  return [cijfers, { plaats, gemeenten: delen, punt: lat === "" ? null : [Number(lat), Number(lon)] }];
}

const postcodes: ReadonlyMap<string, Postcode> = new Map(gegevens.rijen.map(leesRij));

/** Every name by which a gemeente can be found, without signs: its own, other names, and the places that lie in it. */
const namen: ReadonlyMap<string, ReadonlySet<string>> = maakNamen();

function maakNamen(): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>();
  const zet = (naam: string, code: string): void => {
    const sleutel = kaal(naam);
    uit.set(sleutel, (uit.get(sleutel) ?? new Set()).add(code));
  };
  for (const { code, naam, ookwel = [] } of gemeenten) for (const een of [naam, ...ookwel]) zet(een, code);
  const eigen = new Set(uit.keys());
  // A village with the name of a gemeente elsewhere (Hengelo) does not make that gemeente uncertain.
  for (const { plaats, gemeenten: delen } of postcodes.values()) if (!eigen.has(kaal(plaats))) for (const [code] of delen) zet(plaats, code);
  return uit;
}

const punten: ReadonlyMap<string, Punt> = maakPunten();

/** The middle of a gemeente: the mean of the centres of its postcodes. */
function maakPunten(): Map<string, Punt> {
  const som = new Map<string, [number, number, number]>();
  for (const { gemeenten: delen, punt } of postcodes.values()) {
    const code = delen[0]?.[0];
    if (!punt || !code) continue;
    const nu = som.get(code) ?? [0, 0, 0];
    som.set(code, [nu[0] + punt[0], nu[1] + punt[1], nu[2] + 1]);
  }
  return new Map([...som].map(([code, [lat, lon, aantal]]) => [code, [lat / aantal, lon / aantal]]));
}

/** What four digits say; undefined when they are not in the table. */
export function postcodeMet(cijfers: string): Postcode | undefined {
  return postcodes.get(cijfers);
}

/** The middle of a gemeente; null when it is not known. */
export function middenVan(code: string): Punt | null {
  return punten.get(code) ?? null;
}

/** Kilometres as the crow flies, rounded: rough on purpose. */
export function kilometers(a: Punt, b: Punt): number {
  const noord = (a[0] - b[0]) * KM_PER_GRAAD;
  const oost = (a[1] - b[1]) * KM_PER_GRAAD * Math.cos((((a[0] + b[0]) / 2) * Math.PI) / 180);
  return Math.round(Math.hypot(noord, oost));
}

/** `een`: this gemeente, to be confirmed; `keuze`: one of these; `onbekend`: nothing like it. */
export type Vondst =
  | { readonly soort: "een"; readonly gemeente: Gemeente }
  | { readonly soort: "keuze"; readonly gemeenten: readonly Gemeente[] }
  | { readonly soort: "onbekend" };

/**
 * The gemeente that a person means with four digits of a postcode (letters after them are not looked at) or with a name,
 * typing errors forgiven. Never throws; keeps nothing.
 */
export function vindGemeente(invoer: string): Vondst {
  const tekst = invoer.trim().slice(0, 100);
  const cijfers = /^(\d{4})\s*(?:[a-z]{2})?$/i.exec(tekst)?.[1];
  if (cijfers !== undefined) return vanPostcode(postcodes.get(cijfers));
  const naam = kaal(tekst);
  if (naam.length < 2) return { soort: "onbekend" };
  const precies = namen.get(naam);
  if (precies) return vanCodes([...precies]);
  const begin = [...namen].filter(([een]) => een.startsWith(naam) || een.replaceAll(" ", "") === naam.replaceAll(" ", ""));
  if (begin.length > 0) return vanCodes(begin.flatMap(([, codes]) => [...codes]));
  return vanCodes(lijktOp(naam));
}

/** The names with the fewest typing errors: one in a short name, two in a longer one. */
function lijktOp(naam: string): string[] {
  const hooguit = naam.length < 4 ? 0 : naam.length < 7 ? 1 : 2;
  let beste = hooguit;
  let codes: string[] = [];
  for (const [een, bij] of namen) {
    const stappen = afstand(naam, een, beste);
    if (stappen > beste) continue;
    if (stappen < beste) codes = [];
    beste = stappen;
    codes.push(...bij);
  }
  return codes;
}

function vanPostcode(postcode: Postcode | undefined): Vondst {
  if (!postcode) return { soort: "onbekend" };
  const ruim = postcode.gemeenten.filter(([, deel]) => deel >= BIJNA_ALLES);
  return vanCodes((ruim.length > 0 ? ruim : postcode.gemeenten).map(([code]) => code));
}

function vanCodes(codes: readonly string[]): Vondst {
  const gevonden = [...new Set(codes.flatMap((code) => gemeenteMet(code) ?? []))];
  if (gevonden.length === 0) return { soort: "onbekend" };
  return gevonden.length === 1 ? { soort: "een", gemeente: gevonden[0]! } : { soort: "keuze", gemeenten: gevonden.slice(0, KEUZES) };
}
