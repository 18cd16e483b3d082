import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Fout } from "#flows/engine/controle.ts";

const WORTEL = new URL("../../../", import.meta.url);

/** The number of the line where the last of these words stands, each looked for after the one before; 0 when the first is missing. */
export function regelnummer(tekst: string, woorden: readonly string[]): number {
  let plek = -1;
  for (const woord of woorden) {
    const volgende = tekst.indexOf(woord, plek + 1);
    if (volgende < 0) break;
    plek = volgende;
  }
  return plek < 0 ? 0 : tekst.slice(0, plek).split("\n").length;
}

/** `file:line` of a fault, as near as it can be told. */
export function plaatsVan(flowId: string, fout: Fout): string {
  const map = `flows/${flowId}/`;
  const kandidaten = fout.bestand.startsWith("locales/")
    ? [fout.bestand]
    : fout.bestand !== "" && fout.bij.length === 0
      ? [map + fout.bestand]
      : [...new Set([...(fout.bestand === "" ? [] : [fout.bestand]), ...modules(map)])].map((naam) => map + naam);
  let beste = { bestand: kandidaten[0] ?? map, regel: 0, gevonden: 0 };
  for (const bestand of kandidaten) {
    const pad = new URL(bestand, WORTEL);
    if (!existsSync(pad)) continue;
    const tekst = readFileSync(pad, "utf8");
    const gevonden = fout.bij.filter((woord) => tekst.includes(woord)).length;
    if (gevonden > beste.gevonden) beste = { bestand, regel: regelnummer(tekst, fout.bij), gevonden };
  }
  return beste.regel > 0 ? `${beste.bestand}:${beste.regel}` : beste.bestand;
}

function modules(map: string): readonly string[] {
  const pad = new URL(map, WORTEL);
  return existsSync(pad) ? readdirSync(pad).filter((naam) => naam.endsWith(".ts")) : [];
}
