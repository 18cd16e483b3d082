import gegevens from "./data/gemeenten.json" with { type: "json" };
import historie from "./data/gemeente-historie.json" with { type: "json" };

export interface Gemeente {
  /** CBS code: GM and four digits. */
  readonly code: string;
  readonly naam: string;
  /** Other names that people use: Den Haag, Den Bosch. */
  readonly ookwel?: readonly string[];
}

/** Every gemeente, in the order of the alphabet. */
export const gemeenten: readonly Gemeente[] = gegevens;

const opCode = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));
const opgegaan = new Map(historie.map(({ oud, nieuw }) => [oud, nieuw]));

/** The gemeente of a code; that of a gemeente which no longer exists is the one it went into. Undefined when unknown. */
export function gemeenteMet(code: string): Gemeente | undefined {
  return opCode.get(opgegaan.get(code) ?? code);
}

/** Small letters without accents, signs and what stands in brackets: "'s-Hertogenbosch" and "s hertogenbosch" are the same. */
export function kaal(naam: string): string {
  return naam
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^gemeente /, "");
}

/**
 * Steps from one word to another: a letter less, more or other, or two letters changed places. Stops at `hooguit` and
 * then gives one more.
 */
export function afstand(a: string, b: string, hooguit: number): number {
  if (Math.abs(a.length - b.length) > hooguit) return hooguit + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    let kleinste = i;
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1];
      let stap = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) stap = Math.min(stap, voorvorige[j - 2]! + 1);
      rij.push(stap);
      kleinste = Math.min(kleinste, stap);
    }
    if (kleinste > hooguit) return hooguit + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return Math.min(vorige[b.length]!, hooguit + 1);
}
