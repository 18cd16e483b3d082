import type { Rekenpagina } from "./paginas.ts";
import { termijnPaginas } from "./paginas-termijnen.ts";
import type { Veld } from "./velden.ts";

const verplicht = (naam: string, soort: Veld["soort"], opties: readonly string[] = []): Veld => ({ naam, soort, isVrij: false, opties });

/** Someone in a nursing home is about health. */
const bijVerpleeghuis = ({ bijzonder }: Readonly<Record<string, unknown>>) => (Array.isArray(bijzonder) && bijzonder.includes("verpleeghuis") ? ("gezondheid" as const) : null);

/** Calculations about separating. */
export const scheidenPaginas: readonly Rekenpagina[] = [
  {
    id: "kinderalimentatie",
    thema: "scheiden",
    rekenaar: "scheiden/kinderalimentatie",
    velden: ["kinderen", "nbgi", "xp", "xr", "dagen", "extraKosten", "omgang", "bijstandR", "aowP", "aowR", "bijzonder"],
    verplicht: ["nbgi", "dagen"],
    uit: { kinderalimentatie: "euro", perKind: "euro", n: "euro", dp: "euro", dr: "euro", share: "euro", pct: "getal", zorgkortingEffectief: "euro", tekort: "euro" },
    deelgroep: bijVerpleeghuis,
    variant: ({ kinderalimentatie, laatBerekenen }) => (laatBerekenen !== undefined ? "deskundige" : kinderalimentatie === 0 ? "niets" : null),
  },
  {
    id: "partneralimentatie",
    thema: "scheiden",
    rekenaar: "scheiden/partneralimentatie",
    velden: ["nbip", "nbir", "samen", "inkomenp", "n", "k", "kr", "kgbr", "aowP", "bijzonder"],
    uit: { netto: "euro", bruto: "euro", behoefte: "euro", aanvullend: "euro", draagkracht: "euro", cap: "euro" },
    deelgroep: bijVerpleeghuis,
    variant: ({ netto, laatBerekenen }) => (laatBerekenen !== undefined ? "deskundige" : netto === 0 ? "niets" : null),
  },
  {
    id: "partneralimentatie-duur",
    thema: "scheiden",
    rekenaar: "scheiden/pa-duur",
    velden: ["huwelijk", "geboren", "indiening", "inschrijving", "jongsteGeboren", "zorgt"],
    uit: { einde: "dag", maandenHuwelijk: "getal", regel: "woord", inschrijving: "dag", geschat: "janee", voorlopig: "janee", kanTot: "dag" },
    variant: ({ einde, geschat }) => (einde === null ? "oud" : geschat === true ? "geschat" : null),
  },
  {
    id: "netto-inkomen",
    thema: "scheiden",
    rekenaar: "scheiden/nbi",
    velden: ["inkomen", "werk"],
    uit: { nbi: "euro", belasting: "euro", algemeneHeffingskorting: "euro", arbeidskorting: "euro" },
  },
  {
    id: "kindgebonden-budget",
    thema: "scheiden",
    rekenaar: "scheiden/kgb",
    velden: ["leeftijden", "inkomen", "alleenstaand", "vermogen"],
    uit: { kgb: "euro", perJaar: "euro" },
  },
  {
    id: "alimentatie-verhoging",
    thema: "scheiden",
    rekenaar: "scheiden/indexering",
    velden: ["bedrag", "vastgesteld"],
    uit: { bedrag: "euro" },
  },
  {
    id: "scenarios",
    thema: "scheiden",
    rekenaar: "scheiden/scenario",
    velden: ["nbiA", "nbiB", "kinderen", "nbgi", "kgbA", "kgbB"],
    herhaald: {
      naam: "scenarios",
      velden: [
        verplicht("kinderenBij", "keuze", ["a", "b"]),
        verplicht("dagen", "getal"),
        verplicht("woonlastA", "bedrag"),
        verplicht("woonlastB", "bedrag"),
        { naam: "paVanA", soort: "bedrag", isVrij: true, opties: [] },
      ],
    },
    uit: { kinderalimentatie: "euro", zorgkorting: "euro", restA: "euro", restB: "euro", vrijA: "euro", vrijB: "euro" },
  },
  {
    id: "kosten-kinderen",
    thema: "scheiden",
    rekenaar: "scheiden/behoefte",
    velden: [
      "kinderen",
      { naam: "nbgi", soort: "bedrag", isVrij: true, opties: [] },
      { naam: "nbiA", soort: "bedrag", isVrij: true, opties: [] },
      { naam: "nbiB", soort: "bedrag", isVrij: true, opties: [] },
      { naam: "kgb", soort: "bedrag", isVrij: true, opties: [] },
    ],
    // Who lived together has one income for the table; who never did has two, and half of each result counts.
    naarInvoer: ({ kinderen, nbgi, nbiA, nbiB, kgb }) => (nbgi === undefined && nbiA !== undefined ? { kinderen, nbiA, nbiB, kgb: kgb ?? 0 } : { kinderen, nbgi }),
    uit: { behoefte: "euro" },
    variant: (_, { nbgi }) => (nbgi === undefined ? "nooit-samen" : null),
  },
  {
    id: "draagkracht",
    thema: "scheiden",
    rekenaar: "scheiden/draagkracht",
    velden: ["x", "kinderen", "aow", "bijstand"],
    verplicht: ["kinderen"],
    uit: { draagkracht: "euro" },
    variant: (_, { bijstand }) => (bijstand === true ? "bijstand" : null),
  },
  termijnPaginas.scheiden,
];
