import { z } from "zod";
import { atw, feestdagen, isVrijeDag } from "#flows/engine/kalender.ts";
import { bedragveld, dagveld, rekenhulp, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import { alleenverdienersBedrag, alleenverdienersTarief } from "#flows/tarieven/alleenverdieners.ts";
import { kostendelersnorm } from "#flows/tarieven/kostendelersnorm.ts";
import { beslisEindeAanvraag, beslisEindeBezwaar } from "./beslistermijn.ts";
import { aanmaningEinde, aanmaningskosten, aanmaningTarief, betaalUiterlijk } from "./betaling.ts";
import { bezwaarDeadline, tijdigPerPost, vangnet, verzetDeadline } from "./bezwaartermijn.ts";
import { boeteStartpunt, waarschuwingMogelijk } from "./boete.ts";
import { dagenInGebreke, dwangsomBedrag, dwangsomTijdlijn, magIngebrekeStellen } from "./dwangsom.ts";
import { griffierecht, griffierechtTarief, griffierechtVrijstelling, tariefklasse } from "./griffierecht.ts";
import { klachtEinde, ombudsmanEinde } from "./klachttermijn.ts";
import { toeslagPlan } from "./toeslagplan.ts";
import { verhogingen } from "./verkeersboete.ts";
import { vovoMogelijk } from "./voorlopige-voorziening.ts";

const uitloop = {
  stilstandDagen: z.int().min(0).max(3_650).default(0),
  verdaagd: z.boolean().default(false),
  uitstelTot: dagveld.optional(),
};
const termijn = z.object({ start: dagveld, dagen: z.int().min(1).max(366).default(42) });
/** The last day, and the safe day before it. */
const metVangnet = (deadline: string) => ({ deadline, vangnet: vangnet(deadline) });
const ontbreekt = (veld: string) => ({ path: [veld], message: `${veld} is missing` });

/** All calculations of bezwaar.md chapter 6, by their code; amounts in euro. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenhulp({
    id: "C0",
    bronnen: ["atw", "atw-gelijkgesteld"],
    invoer: z.union([z.object({ jaar: z.int().min(1995).max(2199) }), z.object({ dag: dagveld })]),
    bereken: (i) => ("jaar" in i ? feestdagen(i.jaar) : { vrij: isVrijeDag(i.dag), atw: atw(i.dag) }),
  }),
  rekenhulp({ id: "C1", bronnen: ["awb-6-7", "atw"], invoer: termijn, bereken: ({ start, dagen }) => metVangnet(bezwaarDeadline(start, dagen)) }),
  rekenhulp({ id: "C1b", bronnen: ["awb-6-7", "atw", "atw-gelijkgesteld"], invoer: termijn, bereken: ({ start, dagen }) => metVangnet(bezwaarDeadline(start, dagen)) }),
  rekenhulp({
    id: "C1c",
    bronnen: ["awb-6-9"],
    invoer: z.object({ deadline: dagveld, gepost: dagveld, ontvangen: dagveld }).refine((i) => i.gepost <= i.ontvangen, { path: ["ontvangen"], message: "comes before gepost" }),
    bereken: (i) => ({ opTijd: tijdigPerPost(i) }),
  }),
  rekenhulp({
    id: "C2",
    bronnen: ["zw-75j", "sv-257e", "atw"],
    invoer: z
      .object({ start: dagveld.optional(), dagen: z.int().min(1).max(366).optional(), bekend: dagveld.optional(), brief: dagveld.optional() })
      .refine((i) => i.start !== undefined || i.bekend !== undefined || i.brief !== undefined, ontbreekt("start"))
      .refine((i) => i.start === undefined || i.dagen !== undefined, ontbreekt("dagen")),
    bereken: ({ start, dagen, bekend, brief }) => {
      const deadline = start !== undefined && dagen !== undefined ? bezwaarDeadline(start, dagen) : verzetDeadline({ ...(bekend && { bekend }), ...(brief && { brief }) });
      return deadline && metVangnet(deadline);
    },
  }),
  rekenhulp({
    id: "C3",
    bronnen: ["awb-7-10", "awb-7-13", "uwv-beslistermijn"],
    invoer: z
      .object({
        besluitDatum: dagveld.optional(),
        bezwaarVerstuurd: dagveld.optional(),
        organisatie: z.string().max(60).default("gemeente"),
        onderwerp: z.string().max(60).default(""),
        commissie: z.enum(["ja", "nee", "weet-niet"]).optional(),
        ...uitloop,
      })
      .refine((i) => i.besluitDatum !== undefined || i.bezwaarVerstuurd !== undefined, ontbreekt("besluitDatum"))
      .refine((i) => i.besluitDatum === undefined || i.bezwaarVerstuurd === undefined || i.besluitDatum <= i.bezwaarVerstuurd, { path: ["bezwaarVerstuurd"], message: "comes before besluitDatum" }),
    bereken: ({ besluitDatum, bezwaarVerstuurd, commissie, uitstelTot, ...rest }) => ({
      uiterlijk: beslisEindeBezwaar({
        ...rest,
        ...(besluitDatum && { besluitDatum }),
        ...(bezwaarVerstuurd && { bezwaarVerstuurd }),
        ...(commissie && { commissie }),
        ...(uitstelTot && { uitstelTot }),
      }),
    }),
  }),
  rekenhulp({
    id: "C3b",
    bronnen: ["awb-4-13", "woo-4-4", "wia-16-weken"],
    invoer: z.object({
      aanvraagDatum: dagveld,
      organisatie: z.string().max(60).default("gemeente"),
      onderwerp: z.string().max(60).default(""),
      wachtOp: z.enum(["aanvraag", "weet-niet", "woo-inzage", "herbeoordeling", "klacht"]).default("aanvraag"),
      ...uitloop,
    }),
    bereken: ({ uitstelTot, ...rest }) => ({ uiterlijk: beslisEindeAanvraag({ ...rest, ...(uitstelTot && { uitstelTot }) }) }),
  }),
  rekenhulp({ id: "C4", bronnen: ["awb-4-17"], invoer: z.object({ n: z.int().min(0).max(10_000) }), bereken: ({ n }) => ({ bedrag: dwangsomBedrag(n) }) }),
  rekenhulp({
    id: "C4b",
    bronnen: ["awb-4-17", "atw"],
    invoer: z.object({ ontvangen: dagveld, besluitVerstuurd: dagveld.optional() }),
    bereken: ({ ontvangen, besluitVerstuurd }) => {
      if (besluitVerstuurd === undefined) return { ...dwangsomTijdlijn(ontvangen), hoogste: dwangsomBedrag(42) };
      if (besluitVerstuurd < ontvangen) throw new RangeError("besluitVerstuurd comes before ontvangen");
      const n = dagenInGebreke(ontvangen, besluitVerstuurd);
      return { ...dwangsomTijdlijn(ontvangen), n, bedrag: dwangsomBedrag(n) };
    },
  }),
  rekenhulp({
    id: "C4c",
    bronnen: ["awb-4-17"],
    invoer: z.object({ ontvangen: dagveld, beslisEinde: dagveld }),
    bereken: ({ ontvangen, beslisEinde }) => ({ mag: magIngebrekeStellen(ontvangen, beslisEinde) }),
  }),
  rekenhulp({
    id: "C5",
    bronnen: ["awb-8-81"],
    invoer: z.object({ bezwaarLoopt: z.boolean(), beroepLoopt: z.boolean().default(false) }),
    bereken: (i) => ({ mogelijk: vovoMogelijk(i) }),
  }),
  rekenhulp({
    id: "C6",
    bronnen: ["awb-9-11", "awb-9-24"],
    invoer: z.object({ ontvangen: dagveld, commissie: z.boolean().default(false), verdaagd: z.boolean().default(false) }),
    bereken: (i) => {
      const uiterlijk = klachtEinde(i);
      return { uiterlijk, ombudsman: ombudsmanEinde(uiterlijk) };
    },
  }),
  rekenhulp({
    id: "C7",
    bronnen: ["awb-4-87", "awb-4-112", "griffierecht-2025"],
    invoer: z
      .object({ bekendgemaakt: dagveld.optional(), aanmaning: dagveld.optional(), schuld: bedragveld.optional() })
      .refine((i) => Object.values(i).some((waarde) => waarde !== undefined), ontbreekt("bekendgemaakt")),
    bereken: ({ bekendgemaakt, aanmaning, schuld }, op) => ({
      betaalUiterlijk: bekendgemaakt === undefined ? null : betaalUiterlijk(bekendgemaakt),
      aanmaningUiterlijk: aanmaning === undefined ? null : aanmaningEinde(aanmaning),
      kosten: schuld === undefined ? null : (aanmaningskosten(schuld, op)?.bedrag ?? null),
    }),
    cijfers: ({ schuld }, op) => (schuld === undefined ? [] : [{ tabel: aanmaningTarief, op }]),
  }),
  rekenhulp({
    id: "C8",
    bronnen: ["griffierecht-2025", "awb-8-41"],
    invoer: z
      .object({
        stap: z.enum(["bezwaar", "mulder", "rechtbank", "hoger-beroep"]),
        onderwerp: z.string().max(60).optional(),
        klasse: z.enum(["laag", "hoog"]).optional(),
      })
      .refine((i) => i.klasse !== undefined || i.onderwerp !== undefined || i.stap === "bezwaar" || i.stap === "mulder", ontbreekt("onderwerp")),
    bereken: ({ stap, onderwerp, klasse }, op) => {
      const soort = klasse ?? tariefklasse(onderwerp ?? "");
      const laag = soort === "hoog" ? undefined : griffierecht({ stap, klasse: "laag" }, op);
      const hoog = soort === "laag" ? undefined : griffierecht({ stap, klasse: "hoog" }, op);
      if (laag === undefined && hoog === undefined) griffierechtTarief.op(op);
      return { klasse: soort, laag: laag?.bedrag ?? null, hoog: hoog?.bedrag ?? null };
    },
    cijfers: [griffierechtTarief],
  }),
  rekenhulp({
    id: "C8b",
    bronnen: ["betalingsonmacht"],
    invoer: z.object({ inkomen: bedragveld, norm: bedragveld, heeftVermogen: z.boolean().default(false) }),
    bereken: (i) => ({ vrijstelling: griffierechtVrijstelling(i) }),
  }),
  rekenhulp({ id: "C9", bronnen: ["toeslag-24-maanden"], invoer: z.object({ totaal: bedragveld }), bereken: ({ totaal }) => toeslagPlan(totaal) }),
  rekenhulp({ id: "C10", bronnen: ["wahv-verhoging"], invoer: z.object({ boete: bedragveld }), bereken: ({ boete }) => verhogingen(boete) }),
  rekenhulp({
    id: "C11",
    bronnen: ["pw-22a"],
    invoer: z.object({ A: z.int().min(1).max(50), norm: bedragveld }),
    bereken: ({ A, norm }) => ({ perPersoon: kostendelersnorm(A, norm) }),
  }),
  rekenhulp({
    id: "C12",
    bronnen: ["pw-18a", "boetebesluit", "wet-handhaving"],
    invoer: z.object({
      benadelingsbedrag: bedragveld,
      verwijt: z.enum(["geen", "verminderd", "normaal", "grove-schuld", "opzet"]),
      zelfOpTijdGemeld: z.boolean().default(false),
    }),
    bereken: (i) => ({ startpunt: boeteStartpunt(i.benadelingsbedrag, i.verwijt), waarschuwing: waarschuwingMogelijk(i.benadelingsbedrag, i.zelfOpTijdGemeld) }),
  }),
  rekenhulp({
    id: "C13",
    bronnen: ["regeling-15ba"],
    invoer: z.object({ jaren: z.array(z.int().min(2000).max(2199)).min(1).max(20) }),
    bereken: ({ jaren }) => ({ bedrag: alleenverdienersBedrag(jaren) }),
    cijfers: ({ jaren }) => jaren.map((jaar) => ({ tabel: alleenverdienersTarief, op: `${jaar}-01-01` })),
  }),
  rekenhulp({ id: "C14", bronnen: ["regel-vangnet"], invoer: z.object({ deadline: dagveld }), bereken: ({ deadline }) => ({ vangnet: vangnet(deadline) }) }),
];
