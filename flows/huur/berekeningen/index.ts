import { z } from "zod";
import type { Datum } from "#flows/engine/datum.ts";
import type { Tarief } from "#flows/engine/tarief.ts";
import { atw } from "#flows/engine/kalender.ts";
import { bedragveld as euro, dagveld as dag, rekenhulp, type Cijfer, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import type { BronId } from "../bronnen.ts";
import { achMaanden, betalingsregeling, incassokosten } from "./achterstand.ts";
import { borgMaximum, borgRente, borgUiterlijk, wettelijkeRente } from "./borg.ts";
import { huurtabelKamer, huurtabelZelfstandig, maxHuurKamer, maxHuurZelfstandig } from "./huurtabel.ts";
import { maxNieuweHuur, verhogingMidden, verhogingSociaal, verhogingVrij } from "./huurverhoging.ts";
import { aanzegvenster, opzegtermijnHuurder, opzegtermijnVerhuurder } from "./opzegtermijn.ts";
import { ENERGIELABELS, metWozCap, puntenOordeel, puntensignaal, schatPunten } from "./punten.ts";
import { GETEKEND, huurSector, liberalisatiegrens, sectorgrenzen, WOONVORMEN } from "./sector.ts";
import * as termijnen from "./termijnen.ts";

/** Every dated table of this flow: the check walks on both sides of each boundary and lists what is uncertain. */
export const tarieven: readonly Tarief<unknown>[] = [
  sectorgrenzen,
  liberalisatiegrens,
  verhogingSociaal,
  verhogingMidden,
  verhogingVrij,
  huurtabelZelfstandig,
  huurtabelKamer,
  wettelijkeRente,
];

type Cijfers<S extends z.ZodType> = readonly Tarief<unknown>[] | ((invoer: z.infer<S>, peildatum: Datum) => readonly Cijfer[]);

/** Binds a calculation to its sources, the shape of its input and the dated figures it reads. */
function rekenaar<S extends z.ZodType>(
  id: string,
  bronnen: readonly BronId[],
  invoer: S,
  bereken: (invoer: z.infer<S>, peildatum: Datum) => unknown,
  cijfers: Cijfers<S> = [],
): Rekenhulp {
  return rekenhulp({ id, bronnen, invoer, bereken, cijfers });
}

/** The table of the yearly increase of a sector. */
const VERHOGING: Readonly<Record<string, Tarief<unknown>>> = { sociaal: verhogingSociaal, midden: verhogingMidden, vrij: verhogingVrij };

const aantal = z.number().min(0).max(10_000);
const woonvorm = z.enum(WOONVORMEN);
const getekend = z.enum(GETEKEND);
const sector = z.enum(["sociaal", "midden", "vrij", "onbekend", "geen"]);
const betaaldag = z.int().min(1).max(31).optional();

const sectorvraag = z.object({
  woonvorm,
  getekend: getekend.default("weet-niet"),
  ingangsdatum: dag.optional(),
  aanvangshuur: euro.optional(),
  kaleHuur: euro.optional(),
  punten: aantal.optional(),
});

const schatting = z.object({
  m2_vertrekken: aantal,
  m2_overig: aantal.optional(),
  n_verwarmd: aantal,
  n_verwarmd_overig: aantal.optional(),
  type: z.enum(["eengezins", "meergezins"]),
  label: z.enum(ENERGIELABELS).optional(),
  bouwjaar: z.int().min(1000).max(2200).optional(),
  aanrecht: aantal,
  keuken_extra: z.number().min(0).max(7).optional(),
  toilet: z.enum(["apart", "badkamer"]).optional(),
  douche: aantal.optional(),
  bad: aantal.optional(),
  bad_douche: aantal.optional(),
  wastafel: aantal.optional(),
  sanitair: aantal.optional(),
  buiten_m2: aantal.optional(),
  buiten_gedeeld: z.boolean().optional(),
  woz: euro.optional(),
  kaleHuur: euro.optional(),
});

/** The calculations F1 to F11 of huur.md chapter 6 by id; amounts in euro, a month where rent is meant. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenaar("F1", ["hp-1", "hp-2", "hp-3", "hp-4", "hp-5"], sectorvraag, (vraag) => huurSector(vraag)),
  rekenaar("F2", ["hv-1", "hv-2", "hv-3", "hv-4"], z.object({ sector, woonvorm: woonvorm.default("weet-niet"), kaleHuur: euro, ingang: dag, nieuw: euro.optional() }), (vraag) => maxNieuweHuur(vraag), ({ sector: soort, ingang }) =>
    [VERHOGING[soort]].flatMap((tabel) => tabel ?? []).map((tabel) => ({ tabel, op: ingang })),
  ),
  rekenaar("F3", ["wws-rubrieken-2026", "wws-zelfstandig-2026", "wws-marge"], schatting, (vraag, op) => {
    const geschat = schatPunten(vraag);
    const signaal = geschat && puntensignaal(geschat.punten, vraag.kaleHuur, op);
    return geschat && { ...geschat, ...signaal };
  }, [huurtabelZelfstandig]),
  rekenaar("F3-tabel", ["wws-zelfstandig-2026", "wws-kamer-2026"], z.object({ woonvorm: z.enum(["zelfstandig", "kamer"]), punten: aantal }), (vraag, op) =>
    vraag.woonvorm === "kamer" ? maxHuurKamer(vraag.punten, op) : maxHuurZelfstandig(vraag.punten, op),
    ({ woonvorm: soort }, op) => [{ tabel: soort === "kamer" ? huurtabelKamer : huurtabelZelfstandig, op }],
  ),
  rekenaar("F3-cap", ["wws-rubrieken-2026"], z.object({ overig: aantal, woz: aantal }), ({ overig, woz }) => metWozCap(overig, woz)),
  rekenaar("F3-oordeel", ["wws-zelfstandig-2026", "wws-kamer-2026"], sectorvraag.extend({ sector, geschat: aantal.optional() }), (vraag, op) => puntenOordeel(vraag, op), [huurtabelZelfstandig]),
  rekenaar("F4", ["ha-1"], z.object({ schuld: euro, kaleHuur: euro }), ({ schuld, kaleHuur }) => achMaanden(schuld, kaleHuur)),
  rekenaar("F5", ["oz-3"], z.object({ start: dag, ontvangen: dag, betaaldag }), (v) => opzegtermijnVerhuurder(v.start, v.ontvangen, v.betaaldag)),
  rekenaar("F5-huurder", ["oz-3"], z.object({ ontvangen: dag, betaaldag }), (v) => opzegtermijnHuurder(v.ontvangen, v.betaaldag)),
  rekenaar("F6", ["tc-1"], z.object({ einde: dag }), ({ einde }) => aanzegvenster(einde)),
  rekenaar("F7a", ["awb-6-7", "atw"], z.object({ verstuurd: dag }), (v) => termijnen.bezwaarBesluit(v.verstuurd)),
  rekenaar("F7b", ["ha-4"], z.object({ ontvangen: dag }), (v) => termijnen.betaalZonderKosten(v.ontvangen)),
  rekenaar("F7c", ["on-4", "atw"], z.object({ bekend: dag }), (v) => termijnen.verzetUiterlijk(v.bekend)),
  rekenaar("F7d", ["on-5", "atw"], z.object({ vonnis: dag }), (v) => termijnen.hogerBeroepUiterlijk(v.vonnis)),
  rekenaar("F7e", ["oz-1", "oz-4"], z.object({ ontvangen: dag }), (v) => termijnen.antwoordOpzegging(v.ontvangen)),
  rekenaar("F7f", ["hv-6"], z.object({ ingang: dag }), (v) => termijnen.bezwaarHuurverhoging(v.ingang)),
  rekenaar("F7g", ["hv-6", "atw"], z.object({ ingang: dag }), (v) => termijnen.verhuurderNaarHuurcommissie(v.ingang)),
  rekenaar("F7h", ["hv-7", "hv-8"], z.object({ ingang: dag }), (v) => termijnen.huurderNaarHuurcommissie(v.ingang)),
  rekenaar("F7h'", ["hv-7"], z.object({ ingang: dag }), (v) => termijnen.herinneringUiterlijk(v.ingang)),
  rekenaar("F7i", ["hp-6"], z.object({ start: dag }), (v) => termijnen.aanvangshuurUiterlijk(v.start)),
  rekenaar("F7j", ["hc-2", "atw"], z.object({ verstuurd: dag }), (v) => termijnen.naHuurcommissie(v.verstuurd)),
  rekenaar("F7k", ["hp-8", "atw"], z.object({ verstuurd: dag.optional() }), (v, op) => termijnen.huurverlagingsdagen(v.verstuurd ?? op)),
  rekenaar("F7l", ["ge-2", "ge-3"], z.object({ melding: dag }), (v) => termijnen.gebrekVenster(v.melding)),
  rekenaar("F7m", ["mh-3"], z.object({ overlijden: dag }), (v) => termijnen.voortzettingUiterlijk(v.overlijden)),
  rekenaar("F7n", ["re-1", "hv-10", "atw"], z.object({ brief: dag.optional(), klaar: dag.optional() }), ({ brief, klaar }) => ({
    rechter: brief === undefined ? null : termijnen.renovatieNaarRechter(brief),
    huurcommissie: klaar === undefined ? null : termijnen.verbeteringNaarHuurcommissie(klaar),
  })),
  rekenaar("F7o", ["ha-3"], z.object({ melding: dag.optional() }), (v, op) => termijnen.gesprekGemeente(v.melding ?? atw(op))),
  rekenaar("F7p", ["hp-6"], z.object({ einde: dag }), (v) => termijnen.aanvangshuurTijdelijk(v.einde)),
  rekenaar("F8a", ["wb-1"], z.object({ kaleHuur: euro, borg: euro }), ({ kaleHuur, borg }) => borgMaximum(kaleHuur, borg)),
  rekenaar("F8b", ["wb-2", "atw"], z.object({ einde: dag, inhouding: z.array(z.string()).default([]) }), (v) => borgUiterlijk(v.einde, v.inhouding)),
  rekenaar("F8c", ["wb-4"], z.object({ borg: euro, uiterlijk: dag }), (v, op) => borgRente(v.borg, v.uiterlijk, op), [wettelijkeRente]),
  rekenaar("F9", ["ha-4", "incasso-btw"], z.object({ schuld: euro }), ({ schuld }) => incassokosten(schuld)),
  rekenaar("F10", ["sk-2", "sk-3"], z.object({ jaar: z.int().min(2000).max(2199), brief: dag.optional() }), ({ jaar, brief }) => ({
    ...termijnen.servicekostenDagen(jaar),
    vanaf: brief === undefined ? null : termijnen.servicekostenVanaf(brief),
  })),
  rekenaar("F11", ["regel-regeling"], z.object({ schuld: euro, maandbedrag: euro }), ({ schuld, maandbedrag }) => betalingsregeling(schuld, maandbedrag)),
];
