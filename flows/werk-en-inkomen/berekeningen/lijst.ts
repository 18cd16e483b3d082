import { z } from "zod";
import { isDatum, type Datum } from "#flows/engine/datum.ts";
import type { BronId } from "../bronnen.ts";
import { eersteEinddatum, ketenVast, oproepuren, proeftijdGeldig } from "./contract.ts";
import { aanzegvergoeding, minimumloonTekort, wettelijkeVerhoging } from "./loon.ts";
import { aanzegtermijn, bedenktijd, plusWerkdagen, schuldhulpSpoed, TERMIJNEN, verweerKantonrechter, wettermijn, type TermijnId } from "./termijnen.ts";
import { maximumdagloonTarief, minimumloonTarief, bijstandTarief } from "./tarieven.ts";
import { transitievergoeding } from "./transitievergoeding.ts";
import { aowKorting, bijstand, wiaData, wwBedrag, wwDuur, ziekWeken } from "./uitkering.ts";

/** A calculation that can be run by itself: its input as the domain file names it, and what comes out. */
export interface LosseBerekening {
  readonly id: string;
  /** Section of the domain file. */
  readonly nr: string;
  /** Ids in the sources of this flow. */
  readonly bronnen: readonly BronId[];
  /** The shape of its input; the messages name what is missing. */
  readonly invoer: z.ZodType;
  /**
   * The result for an input that `invoer` accepts, with the figures of the day. Throws GeenTariefError where the figures of
   * that day are not known, RangeError where the input cannot be.
   */
  readonly bereken: (invoer: unknown, peildatum: Datum) => unknown;
}

/** Binds a pure function to the schema of its input. */
function maak<S extends z.ZodType>(delen: {
  readonly id: string;
  readonly nr: string;
  readonly bronnen: readonly BronId[];
  readonly invoer: S;
  readonly bereken: (invoer: z.infer<S>, peildatum: Datum) => unknown;
}): LosseBerekening {
  return { ...delen, bereken: (invoer, peildatum) => delen.bereken(delen.invoer.parse(invoer), peildatum) };
}

const dag = z.string().refine(isDatum, "no calendar day");
const maand = z.string().refine((tekst) => isDatum(tekst) || isDatum(`${tekst}-01`), "no month").transform((tekst) => (tekst.length === 7 ? `${tekst}-01` : tekst));
const bedrag = z.number().min(0).max(10_000_000);
const janee = z.enum(["ja", "nee", "weet-niet"]);
const CONTRACTEN = ["tot-6-mnd", "precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", "vast", "geen-datum", "weet-niet"] as const;

/** All calculations of werk-en-inkomen.md chapter 6. */
export const berekeningen: readonly LosseBerekening[] = [
  maak({
    id: "termijn",
    nr: "6.2",
    bronnen: ["bw-7-686a", "atw"],
    invoer: z.object({ termijn: z.enum(Object.keys(TERMIJNEN) as [TermijnId, ...TermijnId[]]), start: dag }),
    bereken: ({ termijn, start }) => wettermijn(termijn, start),
  }),
  maak({ id: "aanzegtermijn", nr: "6.2", bronnen: ["bw-7-686a"], invoer: z.object({ "einde-datum": dag }), bereken: (i) => aanzegtermijn(i["einde-datum"]) }),
  maak({
    id: "bedenktijd",
    nr: "6.2",
    bronnen: ["bw-7-670b", "bw-7-671"],
    invoer: z.object({ "vso-datum": dag, "vso-bedenktijd-genoemd": janee }),
    bereken: (i) => bedenktijd(i["vso-datum"], i["vso-bedenktijd-genoemd"]),
  }),
  maak({ id: "verweer-kantonrechter", nr: "6.2", bronnen: ["ktr-verweer"], invoer: z.object({ "rechter-datum": dag }), bereken: (i) => verweerKantonrechter(i["rechter-datum"]) }),
  maak({ id: "schuldhulp-spoed", nr: "6.2", bronnen: ["wgs-3"], invoer: z.object({ verzoek: dag }), bereken: (i) => schuldhulpSpoed(i.verzoek) }),
  maak({ id: "werkdagen", nr: "6.1", bronnen: ["atw"], invoer: z.object({ start: dag, aantal: z.number().int().min(0).max(366) }), bereken: (i) => plusWerkdagen(i.start, i.aantal) }),
  maak({
    id: "transitievergoeding",
    nr: "6.4",
    bronnen: ["bw-7-673"],
    invoer: z.object({ "dienst-start": dag, "einde-datum": dag, "bruto-maandloon": bedrag.optional(), "loon-vast-extra": bedrag.optional(), M: bedrag.optional() }).refine(
      (i) => i["bruto-maandloon"] !== undefined || i.M !== undefined,
      { message: "bruto-maandloon is missing", path: ["bruto-maandloon"] },
    ),
    bereken: (i) =>
      transitievergoeding(
        { start: i["dienst-start"], einde: i["einde-datum"] },
        i.M === undefined ? { maandloon: i["bruto-maandloon"] ?? 0, vastExtra: i["loon-vast-extra"] ?? 0 } : { maandloon: 0, vastExtra: i.M },
      ),
  }),
  maak({
    id: "wettelijke-verhoging",
    nr: "6.5",
    bronnen: ["bw-7-625"],
    invoer: z.object({ "loon-betaaldatum": dag, "loon-bedrag": bedrag }),
    bereken: (i, peildatum) => wettelijkeVerhoging(i["loon-bedrag"], i["loon-betaaldatum"], peildatum),
  }),
  maak({
    id: "minimumloon",
    nr: "6.6",
    bronnen: ["wml", "wml-bedrag"],
    invoer: z.object({ leeftijd: z.number().min(15).max(120), "loon-maand": maand, uurloon: bedrag, "uren-maand": z.number().min(0).max(744), bbl: z.boolean().optional() }),
    bereken: (i) => {
      minimumloonTarief.op(i["loon-maand"]);
      return minimumloonTekort({ leeftijd: i.leeftijd, maand: i["loon-maand"], uurloon: i.uurloon, uren: i["uren-maand"], bbl: i.bbl ?? false });
    },
  }),
  maak({
    id: "aanzegvergoeding",
    nr: "6.7",
    bronnen: ["bw-7-667", "bw-7-668-pro-rata"],
    invoer: z.object({
      "einde-datum": dag,
      "contract-duur": z.enum(CONTRACTEN),
      aanzegging: z.enum(["op-tijd", "te-laat", "mondeling", "nee", "weet-niet"]),
      "aanzeg-datum": dag.optional(),
      "bruto-maandloon": bedrag,
    }),
    bereken: (i) =>
      aanzegvergoeding({
        einde: i["einde-datum"],
        contractDuur: i["contract-duur"],
        aanzegging: i.aanzegging,
        aanzegDatum: i["aanzeg-datum"],
        maandloon: i["bruto-maandloon"],
      }) ?? null,
  }),
  maak({
    id: "opzegtermijn",
    nr: "6.8",
    bronnen: ["bw-7-672", "ww-19"],
    invoer: z.object({ "dienst-start": dag, "vso-datum": dag }),
    bereken: (i) => eersteEinddatum(i["dienst-start"], i["vso-datum"]),
  }),
  maak({
    id: "proeftijd",
    nr: "6.9",
    bronnen: ["bw-7-652"],
    invoer: z.object({
      "contract-duur": z.enum(CONTRACTEN).optional(),
      "proeftijd-schriftelijk": janee.optional(),
      "proeftijd-lengte": z.enum(["1-mnd", "2-mnd", "langer", "weet-niet"]).optional(),
      "dienst-start": dag.optional(),
      "einde-datum": dag.optional(),
    }),
    bereken: (i) =>
      proeftijdGeldig({
        contractDuur: i["contract-duur"],
        schriftelijk: i["proeftijd-schriftelijk"],
        lengte: i["proeftijd-lengte"],
        start: i["dienst-start"],
        einde: i["einde-datum"],
      }),
  }),
  maak({
    id: "keten",
    nr: "3.4",
    bronnen: ["bw-7-668a"],
    invoer: z.object({ "keten-aantal": z.enum(["1", "2", "3", "4-of-meer", "weet-niet"]), "dienst-start": dag.optional(), "einde-datum": dag.optional() }),
    bereken: (i) => ketenVast({ aantal: i["keten-aantal"], start: i["dienst-start"], einde: i["einde-datum"] }),
  }),
  maak({
    id: "ww-duur",
    nr: "6.10",
    bronnen: ["ww-42"],
    invoer: z.object({ "ww-4van5": janee, "ww-jaren-voor-2016": z.number().min(0).max(80), "ww-jaren-vanaf-2016": z.number().min(0).max(80) }),
    bereken: (i) => wwDuur({ vierVanVijf: i["ww-4van5"] === "ja", a: i["ww-jaren-voor-2016"], b: i["ww-jaren-vanaf-2016"] }),
  }),
  maak({
    id: "ww-bedrag",
    nr: "6.10",
    bronnen: ["ww-47", "maximumdagloon"],
    invoer: z.object({ "bruto-maandloon": bedrag }),
    bereken: (i, peildatum) => {
      maximumdagloonTarief.op(peildatum);
      return wwBedrag(i["bruto-maandloon"], peildatum);
    },
  }),
  maak({
    id: "bijstand",
    nr: "6.11",
    bronnen: ["pw-19a", "pw-52"],
    invoer: z.object({
      huishouden: z.enum(["alleen", "alleen-kind", "partner", "partner-kind", "anders"]),
      "medebewoners-27": z.number().int().min(0).max(30),
      "inkomen-maand": bedrag,
      leeftijd: z.number().min(0).max(120).optional(),
    }),
    bereken: (i, peildatum) => {
      bijstandTarief.op(peildatum);
      return bijstand({ huishouden: i.huishouden, medebewoners: i["medebewoners-27"], inkomen: i["inkomen-maand"], leeftijd: i.leeftijd }, peildatum) ?? null;
    },
  }),
  maak({
    id: "oproepuren",
    nr: "6.12",
    bronnen: ["bw-7-628a"],
    invoer: z.object({ "flex-sinds": dag, "flex-gem-uren": z.number().min(0).max(168) }),
    bereken: (i) => oproepuren(i["flex-sinds"], i["flex-gem-uren"]),
  }),
  maak({
    id: "wia-datum",
    nr: "6.13",
    bronnen: ["wia-64"],
    invoer: z.object({ "ziek-sinds": dag }),
    bereken: (i, peildatum) => ({ ...wiaData(i["ziek-sinds"]), ziekWeken: ziekWeken(i["ziek-sinds"], peildatum) }),
  }),
  maak({ id: "aow-korting", nr: "4.2", bronnen: ["aow-7a"], invoer: z.object({ "aow-buitenland": z.number().min(0).max(50) }), bereken: (i) => aowKorting(i["aow-buitenland"]) }),
];
