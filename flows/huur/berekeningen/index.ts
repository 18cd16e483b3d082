import { z } from "zod";
import type { Datum } from "#flows/engine/datum.ts";
import type { Tarief } from "#flows/engine/tarief.ts";
import { eersteWerkdagNa } from "#flows/engine/kalender.ts";
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

/** A calculation that can be run by itself: from a file of inputs, or on a page of its own. */
export interface Rekenaar {
  readonly id: string;
  readonly invoer: z.ZodType;
  /** The result; undefined when a figure of that day is not known. Throws a ZodError for inputs that do not fit. */
  readonly bereken: (invoer: unknown, peildatum: Datum) => unknown;
}

function rekenaar<T>(id: string, invoer: z.ZodType<T>, bereken: (invoer: T, peildatum: Datum) => unknown): Rekenaar {
  return { id, invoer, bereken: (ruw, peildatum) => bereken(invoer.parse(ruw), peildatum) };
}

const dag = z.iso.date();
const euro = z.number().min(0).max(10_000_000);
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
export const berekeningen: readonly Rekenaar[] = [
  rekenaar("F1", sectorvraag, (vraag) => huurSector(vraag)),
  rekenaar("F2", z.object({ sector, woonvorm: woonvorm.default("weet-niet"), kaleHuur: euro, ingang: dag, nieuw: euro.optional() }), (vraag) => maxNieuweHuur(vraag)),
  rekenaar("F3", schatting, (vraag, op) => {
    const geschat = schatPunten(vraag);
    const signaal = geschat && puntensignaal(geschat.punten, vraag.kaleHuur, op);
    return geschat && { ...geschat, ...signaal };
  }),
  rekenaar("F3-tabel", z.object({ woonvorm: z.enum(["zelfstandig", "kamer"]), punten: aantal }), (vraag, op) =>
    vraag.woonvorm === "kamer" ? maxHuurKamer(vraag.punten, op) : maxHuurZelfstandig(vraag.punten, op),
  ),
  rekenaar("F3-cap", z.object({ overig: aantal, woz: aantal }), ({ overig, woz }) => metWozCap(overig, woz)),
  rekenaar("F3-oordeel", sectorvraag.extend({ sector, geschat: aantal.optional() }), (vraag, op) => puntenOordeel(vraag, op)),
  rekenaar("F4", z.object({ schuld: euro, kaleHuur: euro }), ({ schuld, kaleHuur }) => achMaanden(schuld, kaleHuur)),
  rekenaar("F5", z.object({ start: dag, ontvangen: dag, betaaldag }), (v) => opzegtermijnVerhuurder(v.start, v.ontvangen, v.betaaldag)),
  rekenaar("F5-huurder", z.object({ ontvangen: dag, betaaldag }), (v) => opzegtermijnHuurder(v.ontvangen, v.betaaldag)),
  rekenaar("F6", z.object({ einde: dag }), ({ einde }) => aanzegvenster(einde)),
  rekenaar("F7a", z.object({ verstuurd: dag }), (v) => termijnen.bezwaarBesluit(v.verstuurd)),
  rekenaar("F7b", z.object({ ontvangen: dag }), (v) => termijnen.betaalZonderKosten(v.ontvangen)),
  rekenaar("F7c", z.object({ bekend: dag }), (v) => termijnen.verzetUiterlijk(v.bekend)),
  rekenaar("F7d", z.object({ vonnis: dag }), (v) => termijnen.hogerBeroepUiterlijk(v.vonnis)),
  rekenaar("F7e", z.object({ ontvangen: dag }), (v) => termijnen.antwoordOpzegging(v.ontvangen)),
  rekenaar("F7f", z.object({ ingang: dag }), (v) => termijnen.bezwaarHuurverhoging(v.ingang)),
  rekenaar("F7g", z.object({ ingang: dag }), (v) => termijnen.verhuurderNaarHuurcommissie(v.ingang)),
  rekenaar("F7h", z.object({ ingang: dag }), (v) => termijnen.huurderNaarHuurcommissie(v.ingang)),
  rekenaar("F7h'", z.object({ ingang: dag }), (v) => termijnen.herinneringUiterlijk(v.ingang)),
  rekenaar("F7i", z.object({ start: dag }), (v) => termijnen.aanvangshuurUiterlijk(v.start)),
  rekenaar("F7j", z.object({ verstuurd: dag }), (v) => termijnen.naHuurcommissie(v.verstuurd)),
  rekenaar("F7k", z.object({ verstuurd: dag.optional() }), (v, op) => termijnen.huurverlagingsdagen(v.verstuurd ?? op)),
  rekenaar("F7l", z.object({ melding: dag }), (v) => termijnen.gebrekVenster(v.melding)),
  rekenaar("F7m", z.object({ overlijden: dag }), (v) => termijnen.voortzettingUiterlijk(v.overlijden)),
  rekenaar("F7n", z.object({ brief: dag.optional(), klaar: dag.optional() }), ({ brief, klaar }) => ({
    rechter: brief === undefined ? null : termijnen.renovatieNaarRechter(brief),
    huurcommissie: klaar === undefined ? null : termijnen.verbeteringNaarHuurcommissie(klaar),
  })),
  rekenaar("F7o", z.object({ melding: dag.optional() }), (v, op) => termijnen.gesprekGemeente(v.melding ?? eersteWerkdagNa(op))),
  rekenaar("F7p", z.object({ einde: dag }), (v) => termijnen.aanvangshuurTijdelijk(v.einde)),
  rekenaar("F8a", z.object({ kaleHuur: euro, borg: euro }), ({ kaleHuur, borg }) => borgMaximum(kaleHuur, borg)),
  rekenaar("F8b", z.object({ einde: dag, inhouding: z.array(z.string()).default([]) }), (v) => borgUiterlijk(v.einde, v.inhouding)),
  rekenaar("F8c", z.object({ borg: euro, uiterlijk: dag }), (v, op) => borgRente(v.borg, v.uiterlijk, op)),
  rekenaar("F9", z.object({ schuld: euro }), ({ schuld }) => incassokosten(schuld)),
  rekenaar("F10", z.object({ jaar: z.int().min(2000).max(2199), brief: dag.optional() }), ({ jaar, brief }) => ({
    ...termijnen.servicekostenDagen(jaar),
    vanaf: brief === undefined ? null : termijnen.servicekostenVanaf(brief),
  })),
  rekenaar("F11", z.object({ schuld: euro, maandbedrag: euro }), ({ schuld, maandbedrag }) => betalingsregeling(schuld, maandbedrag)),
];
