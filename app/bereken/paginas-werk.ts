import type { Rekenpagina } from "./paginas.ts";

/** Calculations about work and benefits. */
export const werkPaginas: readonly Rekenpagina[] = [
  {
    id: "transitievergoeding",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/transitievergoeding",
    velden: ["dienst-start", "einde-datum", "bruto-maandloon", "loon-vast-extra"],
    verplicht: ["bruto-maandloon"],
    uit: { bedrag: "euro", M: "euro", j: "getal", m: "getal", d: "getal", begrensd: "janee" },
    variant: ({ begrensd }) => (begrensd === true ? "begrensd" : null),
  },
  {
    id: "ww-duur",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/ww-duur",
    velden: ["ww-4van5", "ww-jaren-voor-2016", "ww-jaren-vanaf-2016"],
    uit: { uitkomst: "getal" },
  },
  { id: "ww-bedrag", thema: "werk-en-inkomen", rekenaar: "werk-en-inkomen/ww-bedrag", velden: ["bruto-maandloon"], uit: { eerste: "euro", daarna: "euro" } },
  {
    id: "aanzegvergoeding",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/aanzegvergoeding",
    velden: [
      "einde-datum",
      { naam: "contract-duur", soort: "keuze", isVrij: false, opties: ["tot-6-mnd", "precies-6-mnd", "6-24-mnd", "vanaf-24-mnd"] },
      { naam: "aanzegging", soort: "keuze", isVrij: false, opties: ["op-tijd", "te-laat", "mondeling", "nee"] },
      "aanzeg-datum",
      "bruto-maandloon",
    ],
    uit: { bedrag: "euro", laatsteDag: "dag", dagenTeLaat: "getal" },
    variant: ({ bedrag, dagenTeLaat }) => (bedrag === undefined ? "geen" : bedrag === 0 ? "niets" : dagenTeLaat === null ? "helemaal" : null),
  },
  {
    id: "bijstand",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/bijstand",
    velden: [{ naam: "huishouden", soort: "keuze", isVrij: false, opties: ["alleen", "alleen-kind", "partner", "partner-kind"] }, "medebewoners-27", "inkomen-maand", "leeftijd"],
    uit: { bijstand: "euro", norm: "euro", voorschot: "euro" },
    variant: ({ bijstand }) => (bijstand === undefined ? "geen" : null),
  },
  {
    id: "minimumloon",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/minimumloon",
    velden: ["leeftijd", "loon-maand", "uurloon", "uren-maand", "bbl"],
    uit: { minimum: "euro", tekort: "euro", vakantiebijslag: "euro" },
    variant: ({ tekort }) => (tekort === 0 ? "goed" : null),
  },
  {
    id: "loon-te-laat",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/wettelijke-verhoging",
    velden: ["loon-bedrag", "loon-betaaldatum"],
    uit: { bedrag: "euro", procent: "getal", n: "getal" },
    variant: ({ bedrag }) => (bedrag === 0 ? "niets" : null),
  },
  {
    id: "vaste-uren",
    thema: "werk-en-inkomen",
    rekenaar: "werk-en-inkomen/oproepuren",
    velden: ["flex-sinds", "flex-gem-uren"],
    uit: { urenPerMaand: "getal", aanbodUiterlijk: "dag", vasteUrenVanaf: "dag" },
  },
];
