import { z } from "zod";
import { isDatum } from "#flows/engine/datum.ts";
import { bedragveld as bedrag, dagveld as dag, rekenhulp, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import { eersteEinddatum, ketenVast, oproepuren, proeftijdGeldig } from "./contract.ts";
import { aanzegvergoeding, minimumloonTekort, wettelijkeVerhoging } from "./loon.ts";
import { aanzegtermijn, bedenktijd, plusWerkdagen, schuldhulpSpoed, TERMIJNBRONNEN, TERMIJNEN, verweerKantonrechter, wettermijn, type TermijnId } from "./termijnen.ts";
import { bijstandTarief, jeugdloonTarief, maximumdagloonTarief, maximumTransitieTarief, minimumloonTarief, voorschotTarief } from "./tarieven.ts";
import { transitievergoeding } from "./transitievergoeding.ts";
import { aowKorting, bijstand, wiaData, wwBedrag, wwDuur, ziekWeken } from "./uitkering.ts";

const maand = z
  .string()
  .refine((tekst) => isDatum(tekst) || isDatum(`${tekst}-01`), "no month")
  .transform((tekst) => (tekst.length === 7 ? `${tekst}-01` : tekst))
  .meta({ soort: "dag" });
const janee = z.enum(["ja", "nee", "weet-niet"]);
const CONTRACTEN = ["tot-6-mnd", "precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", "vast", "geen-datum", "weet-niet"] as const;

type Invoer = Readonly<Record<string, unknown>>;

/** The check that one day does not come before another; either may be left out. */
function nietVoor(later: string, eerder: string): [(invoer: Invoer) => boolean, { path: string[]; message: string }] {
  const klopt = ({ [later]: na, [eerder]: voor }: Invoer) => typeof na !== "string" || typeof voor !== "string" || voor <= na;
  return [klopt, { path: [later], message: `comes before ${eerder}` }];
}

/** All calculations of werk-en-inkomen.md chapter 6. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenhulp({
    id: "termijn",
    bronnen: ["bw-7-686a", "atw"],
    bronnenBij: ({ termijn }) => TERMIJNBRONNEN[termijn],
    invoer: z.object({ termijn: z.enum(Object.keys(TERMIJNEN) as [TermijnId, ...TermijnId[]]), start: dag }),
    bereken: ({ termijn, start }) => wettermijn(termijn, start),
  }),
  rekenhulp({ id: "aanzegtermijn", bronnen: ["bw-7-686a"], invoer: z.object({ "einde-datum": dag }), bereken: (i) => aanzegtermijn(i["einde-datum"]) }),
  rekenhulp({
    id: "bedenktijd",
    bronnen: ["bw-7-670b", "bw-7-671"],
    invoer: z.object({ "vso-datum": dag, "vso-bedenktijd-genoemd": janee }),
    bereken: (i) => bedenktijd(i["vso-datum"], i["vso-bedenktijd-genoemd"]),
  }),
  rekenhulp({ id: "verweer-kantonrechter", bronnen: ["ktr-verweer"], invoer: z.object({ "rechter-datum": dag }), bereken: (i) => verweerKantonrechter(i["rechter-datum"]) }),
  rekenhulp({ id: "schuldhulp-spoed", bronnen: ["wgs-3"], invoer: z.object({ verzoek: dag }), bereken: (i) => schuldhulpSpoed(i.verzoek) }),
  rekenhulp({ id: "werkdagen", bronnen: ["atw"], invoer: z.object({ start: dag, aantal: z.number().int().min(0).max(366) }), bereken: (i) => plusWerkdagen(i.start, i.aantal) }),
  rekenhulp({
    id: "transitievergoeding",
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
    cijfers: (i) => [{ tabel: maximumTransitieTarief, op: i["einde-datum"] }],
  }),
  rekenhulp({
    id: "wettelijke-verhoging",
    bronnen: ["bw-7-625"],
    invoer: z.object({ "loon-betaaldatum": dag, "loon-bedrag": bedrag }),
    bereken: (i, peildatum) => wettelijkeVerhoging(i["loon-bedrag"], i["loon-betaaldatum"], peildatum),
  }),
  rekenhulp({
    id: "minimumloon",
    bronnen: ["wml", "wml-bedrag"],
    invoer: z.object({ leeftijd: z.number().min(15).max(120), "loon-maand": maand, uurloon: bedrag, "uren-maand": z.number().min(0).max(744), bbl: z.boolean().optional() }),
    bereken: (i) => {
      minimumloonTarief.op(i["loon-maand"]);
      return minimumloonTekort({ leeftijd: i.leeftijd, maand: i["loon-maand"], uurloon: i.uurloon, uren: i["uren-maand"], bbl: i.bbl ?? false });
    },
    cijfers: (i) => [
      { tabel: minimumloonTarief, op: i["loon-maand"] },
      ...(i.leeftijd < 21 ? [{ tabel: jeugdloonTarief, op: i["loon-maand"] }] : []),
    ],
  }),
  rekenhulp({
    id: "aanzegvergoeding",
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
  rekenhulp({
    id: "opzegtermijn",
    bronnen: ["bw-7-672", "ww-19"],
    invoer: z.object({ "dienst-start": dag, "vso-datum": dag }).refine(...nietVoor("vso-datum", "dienst-start")),
    bereken: (i) => eersteEinddatum(i["dienst-start"], i["vso-datum"]),
  }),
  rekenhulp({
    id: "proeftijd",
    bronnen: ["bw-7-652"],
    invoer: z
      .object({
        "contract-duur": z.enum(CONTRACTEN).optional(),
        "proeftijd-schriftelijk": janee.optional(),
        "proeftijd-lengte": z.enum(["1-mnd", "2-mnd", "langer", "weet-niet"]).optional(),
        "dienst-start": dag.optional(),
        "einde-datum": dag.optional(),
      })
      .refine(...nietVoor("einde-datum", "dienst-start")),
    bereken: (i) =>
      proeftijdGeldig({
        contractDuur: i["contract-duur"],
        schriftelijk: i["proeftijd-schriftelijk"],
        lengte: i["proeftijd-lengte"],
        start: i["dienst-start"],
        einde: i["einde-datum"],
      }),
  }),
  rekenhulp({
    id: "keten",
    bronnen: ["bw-7-668a"],
    invoer: z
      .object({ "keten-aantal": z.enum(["1", "2", "3", "4-of-meer", "weet-niet"]), "dienst-start": dag.optional(), "einde-datum": dag.optional() })
      .refine(...nietVoor("einde-datum", "dienst-start")),
    bereken: (i) => ketenVast({ aantal: i["keten-aantal"], start: i["dienst-start"], einde: i["einde-datum"] }),
  }),
  rekenhulp({
    id: "ww-duur",
    bronnen: ["ww-42"],
    invoer: z.object({ "ww-4van5": janee, "ww-jaren-voor-2016": z.number().min(0).max(80), "ww-jaren-vanaf-2016": z.number().min(0).max(80) }),
    bereken: (i) => wwDuur({ vierVanVijf: i["ww-4van5"] === "ja", a: i["ww-jaren-voor-2016"], b: i["ww-jaren-vanaf-2016"] }),
  }),
  rekenhulp({
    id: "ww-bedrag",
    bronnen: ["ww-47", "maximumdagloon"],
    invoer: z.object({ "bruto-maandloon": bedrag }),
    bereken: (i, peildatum) => {
      maximumdagloonTarief.op(peildatum);
      return wwBedrag(i["bruto-maandloon"], peildatum);
    },
    cijfers: [maximumdagloonTarief],
  }),
  rekenhulp({
    id: "bijstand",
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
    cijfers: [bijstandTarief, voorschotTarief],
  }),
  rekenhulp({
    id: "oproepuren",
    bronnen: ["bw-7-628a"],
    invoer: z.object({ "flex-sinds": dag, "flex-gem-uren": z.number().min(0).max(168) }),
    bereken: (i) => oproepuren(i["flex-sinds"], i["flex-gem-uren"]),
  }),
  rekenhulp({
    id: "wia-datum",
    bronnen: ["wia-64"],
    invoer: z.object({ "ziek-sinds": dag }),
    bereken: (i, peildatum) => {
      if (i["ziek-sinds"] > peildatum) throw new RangeError("ziek-sinds has not come yet");
      return { ...wiaData(i["ziek-sinds"]), ziekWeken: ziekWeken(i["ziek-sinds"], peildatum) };
    },
  }),
  rekenhulp({ id: "aow-korting", bronnen: ["aow-7a"], invoer: z.object({ "aow-buitenland": z.number().min(0).max(50) }), bereken: (i) => aowKorting(i["aow-buitenland"]) }),
];
