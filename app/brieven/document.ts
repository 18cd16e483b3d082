import type { Datum } from "#flows/engine/datum.ts";
import type { Taal } from "#app/taal/talen.ts";

/** A part of a letter with its words filled in: all plain text, line ends included, ready for every maker. */
export type Deel =
  | { readonly soort: "adres"; readonly regels: readonly string[] }
  | { readonly soort: "onderwerp" | "kop" | "alinea" | "lijn"; readonly tekst: string }
  | { readonly soort: "punten"; readonly genummerd: boolean; readonly punten: readonly string[] }
  | { readonly soort: "vakjes"; readonly punten: readonly { readonly aan: boolean; readonly tekst: string }[] };

/** One or more letters in one language. The title says nothing about the case: it stays in the list of opened files. */
export interface BriefDocument {
  readonly taal: Taal;
  readonly titel: string;
  readonly datum: Datum;
  readonly brieven: readonly (readonly Deel[])[];
}

/** All text of a document, to look for characters or to count. */
export function alleTekst(document: BriefDocument): string {
  const van = (deel: Deel): string => {
    switch (deel.soort) {
      case "adres":
        return deel.regels.join("\n");
      case "punten":
        return deel.punten.join("\n");
      case "vakjes":
        return deel.punten.map((p) => p.tekst).join("\n");
      default:
        return deel.tekst;
    }
  };
  return document.brieven.map((brief) => brief.map(van).join("\n")).join("\n");
}

/** Letters on a line and lines on a page of our PDF, as measured. */
const PER_REGEL = 82;
const PER_BLAD = 54;

/** True when a letter will probably fill more than two pages (it may: a remark, no refusal). */
export function isLang(document: BriefDocument): boolean {
  const regels = (tekst: string): number => tekst.split("\n").reduce((som, r) => som + Math.max(1, Math.ceil(r.length / PER_REGEL)), 0);
  return document.brieven.some((brief) => {
    const tekst = brief.map((deel) => alleTekst({ ...document, brieven: [[deel]] }));
    return tekst.reduce((som, deel) => som + regels(deel) + 0.7, 0) > 2 * PER_BLAD;
  });
}
