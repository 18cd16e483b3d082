import { z } from "zod";
import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { bedragveld as bedrag, dagveld as dag, rekenhulp, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import type { Tarief } from "#flows/engine/tarief.ts";
import { berekeningen as rechtsbijstand, tarieven as wrbTarieven } from "#flows/rechtsbijstand/index.ts";
import { aowDatum, aowTarief } from "#flows/tarieven/aow-leeftijd.ts";
import { duurPartneralimentatie } from "./duur.ts";
import { indexeer } from "./indexering.ts";
import { kindgebondenBudget } from "./kgb.ts";
import { behoefteNooitSamen, behoefteVan, draagkracht, kinderalimentatie } from "./kinderalimentatie.ts";
import { nbiVanJaar, nbiVanNetto } from "./nbi.ts";
import { alimentatieTarief, behoefteTarief, belastingTarief, indexeringTarief, kgbTarief } from "./normen.ts";
import { partneralimentatie } from "./partneralimentatie.ts";
import { vergelijkScenarios } from "./scenario.ts";
import { laatsteWerkdag, termijn, TERMIJNBRONNEN, TERMIJNEN, type TermijnId } from "./termijnen.ts";

const kinderen = z.number().int().min(1).max(20);
const dagen = z.number().min(0).max(7, "a week has seven days");

/** What makes a case one for an expert (scheiden.md chapter 6): then nothing is computed. */
export const NIET_BEREKENEN = [
  "eigen-bedrijf",
  "andere-kinderen",
  "buitenland",
  "jongmeerderjarig",
  "schulden",
  "aow-en-werk",
  "nooit-samen-inkomen-onbekend",
  "verpleeghuis",
  "wsnp",
] as const;

const bijzonder = z.array(z.enum(NIET_BEREKENEN)).max(NIET_BEREKENEN.length).optional();

/** Computes, or gives the reasons why an expert must. */
function tenzij<I extends object>(bereken: (invoer: I, op: Datum) => unknown) {
  return (invoer: I & { readonly bijzonder?: readonly string[] | undefined }, op: Datum) =>
    invoer.bijzonder?.length ? { laatBerekenen: invoer.bijzonder } : bereken(invoer, op);
}

/** Computes for somebody who has been born. */
function geborenVoor<I extends { readonly geboren: Datum }>(bereken: (invoer: I) => unknown) {
  return (invoer: I, op: Datum) => {
    if (invoer.geboren > op) throw new RangeError("geboren has not come yet");
    return bereken(invoer);
  };
}

const scenario = z.object({
  naam: z.string().max(60).optional(),
  kinderenBij: z.enum(["a", "b"]),
  dagen,
  woonlastA: bedrag,
  woonlastB: bedrag,
  paVanA: z.number().min(-100_000).max(100_000).optional(),
});

const TERMIJN_IDS = Object.keys(TERMIJNEN) as [TermijnId, ...TermijnId[]];

/** Every calculation of scheiden.md chapter 6 as it stands apart; amounts in euro. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenhulp({
    id: "nbi",
    bronnen: ["belasting-2026"],
    invoer: z.union([
      z.object({ inkomen: bedrag, werk: z.boolean() }),
      z.object({ nettoPerMaand: bedrag, nettoVakantiegeldPerJaar: bedrag.optional() }),
    ]),
    bereken: (invoer, op) => ("inkomen" in invoer ? nbiVanJaar(invoer, op) : nbiVanNetto(invoer, op)),
    cijfers: (invoer, op) => [{ tabel: "inkomen" in invoer ? belastingTarief : alimentatieTarief, op }],
  }),
  rekenhulp({
    id: "kgb",
    bronnen: ["kgb-2026"],
    invoer: z.object({ alleenstaand: z.boolean(), inkomen: bedrag, leeftijden: z.array(z.number().int().min(0).max(17)).max(20), vermogen: bedrag.optional() }),
    bereken: kindgebondenBudget,
    cijfers: [kgbTarief],
  }),
  rekenhulp({
    id: "behoefte",
    bronnen: ["behoeftetabel-2026"],
    invoer: z.union([z.object({ nbgi: bedrag, kinderen }), z.object({ nbiA: bedrag, nbiB: bedrag, kgb: bedrag, kinderen })]),
    bereken: (invoer, op) => ("nbgi" in invoer ? behoefteVan(invoer, op) : behoefteNooitSamen(invoer, op)),
    cijfers: [behoefteTarief],
  }),
  rekenhulp({
    id: "draagkracht",
    bronnen: ["alimentatienormen-2026"],
    invoer: z.object({ x: bedrag, kinderen: kinderen.default(1), aow: z.boolean().optional(), bijstand: z.boolean().optional() }),
    bereken: (invoer, op) => ({ draagkracht: draagkracht(invoer, op) }),
    cijfers: [alimentatieTarief],
  }),
  rekenhulp({
    id: "kinderalimentatie",
    bronnen: ["alimentatienormen-2026", "behoeftetabel-2026"],
    invoer: z
      .object({
        kinderen,
        nbgi: bedrag.optional(),
        behoefte: bedrag.optional(),
        xp: bedrag,
        xr: bedrag,
        aowP: z.boolean().optional(),
        aowR: z.boolean().optional(),
        bijstandR: z.boolean().optional(),
        dagen: dagen.optional(),
        pct: z.number().min(0).max(35).optional(),
        omgang: z.boolean().optional(),
        extraKosten: bedrag.optional(),
        bijzonder,
      })
      .refine((i) => i.nbgi !== undefined || i.behoefte !== undefined, { path: ["nbgi"], message: "nbgi or behoefte is missing" })
      .refine((i) => i.omgang === false || i.dagen !== undefined || i.pct !== undefined, { path: ["dagen"], message: "dagen or pct is missing" }),
    bereken: tenzij(kinderalimentatie),
    cijfers: [alimentatieTarief, behoefteTarief],
  }),
  rekenhulp({
    id: "partneralimentatie",
    bronnen: ["hofnorm", "alimentatienormen-2026"],
    invoer: z.object({
      nbip: bedrag,
      nbir: bedrag,
      samen: bedrag,
      n: bedrag.optional(),
      k: bedrag.optional(),
      kr: bedrag.optional(),
      kgbr: bedrag.optional(),
      inkomenp: bedrag,
      aowP: z.boolean().optional(),
      bijzonder,
    }),
    bereken: tenzij(partneralimentatie),
    cijfers: [alimentatieTarief],
  }),
  rekenhulp({ id: "indexering", bronnen: ["bw-1-402a"], invoer: z.object({ bedrag, vastgesteld: dag }), bereken: indexeer, cijfers: [indexeringTarief] }),
  rekenhulp({
    id: "pa-duur",
    bronnen: ["bw-1-157", "stb-2019-283"],
    invoer: z.object({
      huwelijk: dag,
      geboren: dag,
      indiening: dag.optional(),
      inschrijving: dag.optional(),
      jongsteGeboren: dag.optional(),
      zorgt: z.boolean().optional(),
    }),
    bereken: (invoer, peildatum) => {
      const { jongsteGeboren } = invoer;
      if (jongsteGeboren !== undefined && jongsteGeboren > plusMaanden(peildatum, 9)) throw new RangeError("jongsteGeboren lies more than nine months ahead");
      return duurPartneralimentatie({ ...invoer, indiening: invoer.indiening ?? peildatum });
    },
  }),
  rekenhulp({ id: "aow", bronnen: ["aow-leeftijd"], invoer: z.object({ geboren: dag }), bereken: geborenVoor(({ geboren }) => aowDatum(geboren)) }),
  rekenhulp({
    id: "termijn",
    bronnen: ["atw"],
    bronnenBij: ({ id }) => TERMIJNBRONNEN[id],
    invoer: z.object({ id: z.enum(TERMIJN_IDS), start: dag, zonderAdres: z.boolean().optional() }),
    bereken: ({ id, start, zonderAdres }) => {
      const datum = termijn(id, start, { zonderAdres });
      return { datum, laatsteWerkdag: laatsteWerkdag(datum) };
    },
  }),
  rekenhulp({
    id: "scenario",
    bronnen: ["alimentatienormen-2026", "behoeftetabel-2026"],
    invoer: z.object({
      nbiA: bedrag,
      nbiB: bedrag,
      kgbA: bedrag.optional(),
      kgbB: bedrag.optional(),
      kinderen,
      nbgi: bedrag,
      scenarios: z.array(scenario).min(1),
    }),
    bereken: vergelijkScenarios,
    cijfers: [alimentatieTarief, behoefteTarief],
  }),
  ...rechtsbijstand,
];

/** Every dated table of this flow: the check walks on both sides of each boundary and lists what is uncertain. */
export const tarieven: readonly Tarief<unknown>[] = [
  belastingTarief,
  kgbTarief,
  behoefteTarief,
  alimentatieTarief,
  indexeringTarief,
  aowTarief,
  ...wrbTarieven,
];
