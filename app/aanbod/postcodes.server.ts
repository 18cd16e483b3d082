import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draai, leesBestand, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { leesCsv } from "./csv.ts";
import { gemeenteMet, gemeenten, kaal } from "./gemeenten.ts";

/**
 * `npm run import:postcodes -- FILE [--source TEXT] [--names FILE]`: makes the table of postcodes anew. FILE is the yearly
 * file of Statistics Netherlands ("buurt, wijk en gemeente voor postcode huisnummer": PC6;Huisnummer;...;Gemeente2026) or
 * a table with postcode4, plaats, gemeente, lat, lon. `--names` gives codes and names of gemeenten that are new. Nothing is
 * written when a row is wrong.
 */
const DATA = path.join(import.meta.dirname, "data");
const POSTCODES = path.join(DATA, "postcodes.json");

interface Tabel {
  readonly bron: string;
  readonly rijen: readonly string[];
}

/** A share smaller than this is a mistake of an address or two. */
const KLEINSTE_DEEL = 0.005;

/** The lines of the table out of the text of a file. `nu` gives place and centre of postcodes that the file says nothing of. */
export function maakTabel(tekst: string, nu: readonly string[], codeVan: (gemeente: string) => string | undefined): readonly string[] {
  // The official file has some eight million lines: it is read line by line and never held as fields.
  const kop = (tekst.split(/\r?\n/, 1)[0] ?? "").replace(/^\ufeff/, "");
  const rijen = /^"?pc6/i.test(kop) ? telAdressen(tekst, codeVan) : leesPlaatsen(tekst, codeVan);
  const bekend = new Map(nu.map((rij) => [rij.slice(0, 4), rij.split(";")]));
  return [...rijen].toSorted(([a], [b]) => a.localeCompare(b)).map(([cijfers, { plaats, delen, lat, lon }]) => {
    const oud = bekend.get(cijfers) ?? [];
    const som = [...delen.values()].reduce((a, b) => a + b, 0);
    const groot = [...delen].filter(([, n]) => n / som >= KLEINSTE_DEEL).toSorted(([, a], [, b]) => b - a);
    const codes = groot.length === 1 ? groot[0]![0] : groot.map(([code, n]) => `${code}:${(n / som).toFixed(3)}`).join(" ");
    return [cijfers, plaats || (oud[1] ?? ""), codes, lat || (oud[3] ?? ""), lon || (oud[4] ?? "")].join(";");
  });
}

interface Telling {
  plaats: string;
  lat: string;
  lon: string;
  readonly delen: Map<string, number>;
}

function tel(uit: Map<string, Telling>, cijfers: string, code: string): Telling {
  const rij = uit.get(cijfers) ?? { plaats: "", lat: "", lon: "", delen: new Map<string, number>() };
  rij.delen.set(code, (rij.delen.get(code) ?? 0) + 1);
  uit.set(cijfers, rij);
  return rij;
}

function telAdressen(tekst: string, codeVan: (gemeente: string) => string | undefined): Map<string, Telling> {
  const uit = new Map<string, Telling>();
  const codes = new Map<string, string>();
  let van = 0;
  for (let regel = 1; van < tekst.length; regel += 1) {
    const eind = tekst.indexOf("\n", van);
    const tot = eind === -1 ? tekst.length : eind;
    const velden = tekst.slice(van, tot).replaceAll('"', "").trim().split(";");
    van = tot + 1;
    if (regel === 1 || (velden.length === 1 && velden[0] === "")) continue;
    const cijfers = /^(\d{4})[A-Z]{2}$/.exec(velden[0]!)?.[1];
    const getal = velden.at(-1)!;
    if (cijfers === undefined || !/^\d{1,4}$/.test(getal)) throw new OpdrachtFout(`line ${regel}: no postcode and gemeente`);
    let code = codes.get(getal);
    if (code === undefined) {
      code = codeVan(`GM${getal.padStart(4, "0")}`);
      if (code === undefined) throw new OpdrachtFout(`line ${regel}: unknown gemeente ${getal}: give its name with --names`);
      codes.set(getal, code);
    }
    tel(uit, cijfers, code);
  }
  return uit;
}

function leesPlaatsen(tekst: string, codeVan: (gemeente: string) => string | undefined): Map<string, Telling> {
  const [kop, ...rijen] = leesCsv(tekst);
  const kolom = (naam: string): number => kop?.velden.findIndex((veld) => veld.trim().toLowerCase() === naam) ?? -1;
  const [c, p, g, lat, lon] = ["postcode4", "plaats", "gemeente", "lat", "lon"].map(kolom);
  if (c === -1 || g === -1) throw new OpdrachtFout("line 1: no columns PC6 and Gemeente, and none postcode4 and gemeente");
  const uit = new Map<string, Telling>();
  for (const { regel, velden } of rijen) {
    const cijfers = velden[c!] ?? "";
    if (!/^\d{4}$/.test(cijfers)) throw new OpdrachtFout(`line ${regel}: no postcode`);
    const code = codeVan(velden[g!] ?? "");
    if (code === undefined) throw new OpdrachtFout(`line ${regel}: unknown gemeente ${velden[g!] ?? ""}: give its name with --names`);
    const rij = tel(uit, cijfers, code);
    rij.plaats = (velden[p!] ?? "").replaceAll(";", ",");
    rij.lat = Number.isFinite(Number(velden[lat!] || NaN)) ? velden[lat!]! : "";
    rij.lon = rij.lat === "" ? "" : (velden[lon!] ?? "");
  }
  return uit;
}

/** The gemeenten that a file of codes and names adds: `GM1992;Voorne aan Zee`. */
function leesNamen(bestand: string | undefined): { readonly code: string; readonly naam: string }[] {
  if (bestand === undefined) return [];
  return leesCsv(leesBestand(bestand, readFileSync)).flatMap(({ velden: [code = "", naam = ""] }) => {
    const cijfers = /^(?:GM)?(\d{1,4})$/.exec(code.trim())?.[1];
    return cijfers !== undefined && naam.trim() !== "" ? [{ code: `GM${cijfers.padStart(4, "0")}`, naam: naam.trim() }] : [];
  });
}

if (import.meta.main) {
  await draai(process, () => {
    const { values, positionals } = parseArgs({ options: { source: { type: "string" }, names: { type: "string" } }, allowPositionals: true });
    if (positionals.length !== 1) throw new OpdrachtFout("give one file: npm run import:postcodes -- FILE");
    const nieuw = leesNamen(values.names).filter(({ code }) => gemeenteMet(code)?.code !== code);
    const codes = new Map([...gemeenten, ...nieuw].flatMap(({ code, naam }) => [[code, code], [naam, code], [kaal(naam), code]]));
    const oud = JSON.parse(readFileSync(POSTCODES, "utf8")) as Tabel;
    const rijen = maakTabel(leesBestand(positionals[0]!, readFileSync), oud.rijen, (gemeente) => gemeenteMet(gemeente)?.code ?? codes.get(gemeente) ?? codes.get(kaal(gemeente)));
    if (rijen.length === 0) throw new OpdrachtFout("the file has no rows");
    if (nieuw.length > 0) schrijfRegels(path.join(DATA, "gemeenten.json"), [...gemeenten, ...nieuw].toSorted((a, b) => kaal(a.naam).localeCompare(kaal(b.naam))));
    const regels = rijen.map((rij) => `  ${JSON.stringify(rij)}`).join(",\n");
    writeFileSync(POSTCODES, `{ "bron": ${JSON.stringify(values.source ?? path.basename(positionals[0]!))}, "rijen": [\n${regels}\n] }\n`);
    process.stdout.write(`${rijen.length} postcodes, ${new Set(rijen.flatMap((rij) => rij.match(/GM\d{4}/g) ?? [])).size} gemeenten\n`);
    return 0;
  });
}

function schrijfRegels(bestand: string, lijst: readonly unknown[]): void {
  writeFileSync(bestand, `[\n${lijst.map((een) => `  ${JSON.stringify(een)}`).join(",\n")}\n]\n`);
}
