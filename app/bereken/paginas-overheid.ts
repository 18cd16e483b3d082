import type { Rekenpagina } from "./paginas.ts";
import { alsVoorbij, naVangnet } from "./voorbij.ts";
import { beslisPaginas } from "./paginas-beslissen.ts";

/** Calculations around a decision of the government. */
export const overheidPaginas: readonly Rekenpagina[] = [
  {
    id: "bezwaartermijn",
    thema: "bezwaar",
    rekenaar: "bezwaar/C1",
    ook: ["bezwaar/C1b", "bezwaar/C14"],
    velden: ["start"],
    uit: { deadline: "dag", vangnet: "dag" },
    variant: naVangnet,
    melding: alsVoorbij(["deadline"]),
  },
  {
    id: "dwangsom",
    thema: "bezwaar",
    rekenaar: "bezwaar/C4b",
    ook: ["bezwaar/C4"],
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
  {
    id: "griffierecht-vrijstelling",
    thema: "bezwaar",
    rekenaar: "bezwaar/C8b",
    velden: ["inkomen", "norm", "heeftVermogen"],
    uit: { vrijstelling: "woord" },
    variant: ({ vrijstelling }) => String(vrijstelling),
  },
  {
    id: "betalen-overheid",
    thema: "bezwaar",
    rekenaar: "bezwaar/C7",
    velden: ["bekendgemaakt", "aanmaning", "schuld"],
    uit: { betaalUiterlijk: "dag", aanmaningUiterlijk: "dag", kosten: "euro" },
  },
  { id: "verkeersboete", thema: "bezwaar", rekenaar: "bezwaar/C10", velden: ["boete"], uit: { eerste: "euro", tweede: "euro" } },
  {
    id: "boete-uitkering",
    thema: "bezwaar",
    rekenaar: "bezwaar/C12",
    velden: ["benadelingsbedrag", "verwijt", "zelfOpTijdGemeld"],
    uit: { startpunt: "euro", waarschuwing: "janee" },
    variant: ({ startpunt, waarschuwing }) => (startpunt === 0 ? "niets" : waarschuwing === true ? "waarschuwing" : null),
  },
  ...beslisPaginas,
];
