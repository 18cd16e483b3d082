import type { Boek, Boekblok, Boekstuk } from "./boek.ts";

function blokTekst(blok: Boekblok): readonly string[] {
  switch (blok.soort) {
    case "regel":
      return [`  ${blok.naam}: ${blok.tekst}`];
    case "punten":
      return [`  ${blok.naam}:`, ...blok.punten.map((punt) => `    - ${punt}`)];
    case "tabel":
      return [`  ${blok.kop.join(" | ")}`, ...blok.rijen.map((rij) => `    ${rij.join(" | ")}`)];
  }
}

const stukTekst = ({ soort, id, titel, blokken }: Boekstuk): readonly string[] => [
  `${soort === "overig" ? "" : `[${soort}] `}${id}${titel === "" ? "" : `: ${titel}`}`,
  ...blokken.flatMap(blokTekst),
  "",
];

/** The book as plain text, to compare and to search. */
export function boekTekst(boek: Boek): string {
  return [
    boek.titel,
    ...boek.kop,
    "",
    ...boek.delen.flatMap(({ titel, uitleg, stukken }) => [titel.toUpperCase(), ...(uitleg === "" ? [] : [uitleg]), "", ...stukken.flatMap(stukTekst)]),
    "ONDERTEKENING",
    "Naam:",
    "Functie:",
    "Datum:",
    "Akkoord / akkoord met de opmerkingen hierboven:",
    "Handtekening:",
    "",
  ].join("\n");
}
