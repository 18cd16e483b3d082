import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { RijFout, vulAan, type Rij } from "./aanvullen.ts";
import { gemeenteMet } from "./gemeenten.ts";
import { vindGemeente } from "./plaats.ts";

/** A row of a file as it was read: with the line where it begins, and what was wrong with reading it. */
export interface GelezenRij {
  readonly regel: number;
  readonly rij: Rij | null;
  readonly redenen: readonly string[];
}

export interface Afgekeurd {
  readonly regel: number;
  /** The id in the row, when it has one. */
  readonly id: string;
  readonly redenen: readonly string[];
}

export interface Keuring {
  readonly goed: readonly Aanbod[];
  readonly afgekeurd: readonly Afgekeurd[];
}

/** Looks at every row: completes it from its kind, and refuses it with line and reasons. Nothing is guessed. */
export function keurRijen(rijen: readonly GelezenRij[]): Keuring {
  const goed: Aanbod[] = [];
  const afgekeurd: Afgekeurd[] = [];
  const gezien = new Map<string, number>();
  for (const { regel, rij, redenen } of rijen) {
    const id = typeof rij?.id === "string" ? rij.id : "";
    const eerder = gezien.get(id);
    const dubbel = eerder === undefined ? [] : [`id: the same as on line ${eerder}`];
    const uit = rij === null ? { redenen: [] } : probeer(rij);
    const alle = [...redenen, ...dubbel, ...("aanbod" in uit ? [] : uit.redenen)];
    if (id !== "") gezien.set(id, eerder ?? regel);
    if ("aanbod" in uit && alle.length === 0) goed.push(uit.aanbod);
    else afgekeurd.push({ regel, id, redenen: alle });
  }
  return { goed, afgekeurd };
}

function probeer(rij: Rij): { readonly aanbod: Aanbod } | { readonly redenen: readonly string[] } {
  const onbekend: string[] = [];
  const gemeenten = (waarde: unknown, veld: string): unknown => {
    if (!Array.isArray(waarde)) return waarde;
    return waarde.map((een: unknown) => {
      const code = typeof een === "string" ? codeVan(een) : undefined;
      if (code === undefined) onbekend.push(`${veld}: unknown gemeente ${JSON.stringify(een)}`);
      return code ?? een;
    });
  };
  const { werkgebied, nietIn, onafhankelijk } = rij;
  const met: Rij = {
    ...rij,
    ...(werkgebied !== undefined && { werkgebied: gemeenten(werkgebied, "werkgebied") }),
    ...(nietIn !== undefined && { nietIn: gemeenten(nietIn, "nietIn") }),
    ...(isRij(onafhankelijk) && { onafhankelijk: { ...onafhankelijk, ...("financierGemeente" in onafhankelijk && { financierGemeente: gemeenten(onafhankelijk.financierGemeente, "financierGemeente") }) } }),
  };
  try {
    const aanbod = vulAan(met);
    return onbekend.length > 0 ? { redenen: onbekend } : { aanbod };
  } catch (fout) {
    if (!(fout instanceof RijFout)) throw fout;
    return { redenen: [...new Set([...onbekend, ...fout.redenen])] };
  }
}

const isRij = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

/** A code, or the name of a gemeente that means one and only one; of a wijk its code. */
function codeVan(tekst: string): string | undefined {
  if (/^WK\d{6}$/.test(tekst)) return gemeenteMet(`GM${tekst.slice(2, 6)}`) ? tekst : undefined;
  if (/^GM\d{4}$/.test(tekst)) return gemeenteMet(tekst)?.code;
  if (/\d/.test(tekst)) return undefined;
  const vondst = vindGemeente(tekst);
  return vondst.soort === "een" ? vondst.gemeente.code : undefined;
}

/**
 * Reads JSON: a list of rows, or an object with the list under `aanbod` (or `contents`, as HSDS has it). Every row gets
 * the line on which it begins. A file that is no JSON is one rejected row with the place of the fault.
 */
export function leesJsonRijen(tekst: string): readonly GelezenRij[] {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst.replace(/^\ufeff/, ""));
  } catch (fout) {
    return [{ regel: regelVanFout(tekst, fout), rij: null, redenen: ["the file is no JSON"] }];
  }
  const lijst = Array.isArray(gelezen) ? gelezen : isRij(gelezen) ? (gelezen.aanbod ?? gelezen.contents) : undefined;
  if (!Array.isArray(lijst)) return [{ regel: 1, rij: null, redenen: ["no list of offers"] }];
  const regels = regelsVan(tekst, Array.isArray(gelezen) ? 1 : 2);
  return lijst.map((rij: unknown, nr) => ({ regel: regels[nr] ?? 1, ...(isRij(rij) ? { rij, redenen: [] } : { rij: null, redenen: ["no object"] }) }));
}

function regelVanFout(tekst: string, fout: unknown): number {
  const plaats = fout instanceof Error ? /position (\d+)/.exec(fout.message)?.[1] : undefined;
  return plaats === undefined ? tekst.split("\n").length : tekst.slice(0, Number(plaats)).split("\n").length;
}

/** The lines on which the items of the list begin that lies at this depth. */
function regelsVan(tekst: string, diepteVanLijst: number): number[] {
  const uit: number[] = [];
  let regel = 1;
  let diepte = 0;
  let isTekst = false;
  let wacht = false;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst[i]!;
    if (teken === "\n") regel += 1;
    if (isTekst) {
      if (teken === "\\") i += 1;
      else if (teken === '"') isTekst = false;
      continue;
    }
    if (wacht && !/[\s,\]]/.test(teken)) {
      uit.push(regel);
      wacht = false;
    }
    if (teken === '"') isTekst = true;
    else if (teken === "[" || teken === "{") {
      diepte += 1;
      if (teken === "[" && diepte === diepteVanLijst) wacht = true;
    } else if (teken === "]" || teken === "}") diepte -= 1;
    else if (teken === "," && diepte === diepteVanLijst) wacht = true;
  }
  return uit;
}
