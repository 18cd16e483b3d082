import type { BriefDocument, Deel } from "./document.ts";

const LIJN = "______________________";

function regels(deel: Deel): string {
  switch (deel.soort) {
    case "adres":
      return deel.regels.join("\n");
    case "punten":
      return deel.punten.map((punt, nr) => `${deel.genummerd ? `${nr + 1}.` : "-"} ${punt}`).join("\n");
    case "vakjes":
      return deel.punten.map((punt) => `[${punt.aan ? "x" : " "}] ${punt.tekst}`).join("\n");
    case "lijn":
      return `${deel.tekst}: ${LIJN}`;
    default:
      return deel.tekst;
  }
}

/** One letter as plain text, with an empty line between its parts. */
export function alsTekst(brief: readonly Deel[]): string {
  return brief.map(regels).join("\n\n");
}

/** All letters of a document as plain text, with a line of dashes between two letters. */
export function documentAlsTekst(document: BriefDocument): string {
  return document.brieven.map(alsTekst).join(`\n\n${"-".repeat(40)}\n\n`);
}
