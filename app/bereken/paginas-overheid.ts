import type { Rekenpagina } from "./paginas.ts";

/** Calculations around a decision of the government. */
export const overheidPaginas: readonly Rekenpagina[] = [
  {
    id: "bezwaartermijn",
    thema: "bezwaar",
    rekenaar: "bezwaar/C1",
    velden: ["start"],
    uit: { deadline: "dag", vangnet: "dag" },
  },
  {
    id: "dwangsom",
    thema: "bezwaar",
    rekenaar: "bezwaar/C4b",
    velden: ["ontvangen", "besluitVerstuurd"],
    uit: { graceEinde: "dag", eersteDag: "dag", laatsteDag: "dag", n: "getal", bedrag: "euro", hoogste: "euro" },
    variant: ({ bedrag }) => (bedrag === undefined ? null : "besluit"),
  },
  {
    id: "toeslag-terugbetalen",
    thema: "bezwaar",
    rekenaar: "bezwaar/C9",
    velden: ["totaal"],
    uit: { maanden: "getal", perMaand: "euro", laatste: "euro" },
  },
  {
    id: "griffierecht",
    thema: "bezwaar",
    rekenaar: "bezwaar/C8",
    velden: [
      { naam: "stap", soort: "keuze", isVrij: false, opties: ["bezwaar", "rechtbank", "hoger-beroep"] },
      { naam: "soort", soort: "keuze", isVrij: false, opties: ["uitkering", "belasting", "brp", "anders"] },
    ],
    naarInvoer: ({ stap, soort }) => ({ stap, onderwerp: { uitkering: "pw-", belasting: "belasting-", brp: "brp" }[String(soort)] ?? "anders" }),
    uit: { laag: "euro", hoog: "euro" },
    variant: ({ laag, hoog }) => (laag === 0 || hoog === 0 ? "niets" : laag === null ? "hoog" : hoog === null ? "laag" : null),
  },
];
