import type { Brieven } from "#flows/engine/brief.ts";
import { buitengesloten, medehuurder, nietAkkoord, voortzetting } from "./brieven/blijven.ts";
import { dossieroverzicht } from "./brieven/dossieroverzicht.ts";
import { gebrek } from "./brieven/gebrek.ts";
import { borg, kostenTerug } from "./brieven/geld-terug.ts";
import { bezwaarHuurverhoging, huurverlaging } from "./brieven/huurprijs.ts";
import { maximumVrij } from "./brieven/maximum-vrij.ts";
import { renovatie, zelfOpzeggen } from "./brieven/opzeggen-renovatie.ts";
import { dagboek, handhaving, overlast, reactieOverlast } from "./brieven/overlast.ts";
import { betalingsregelingBrief } from "./brieven/schuld.ts";
import { allIn, servicekosten } from "./brieven/servicekosten.ts";

/** The letters and documents of huur by code: those of huur.md 7, and those that the steps of chapter 4 ask for. */
export const brieven = {
  "brief-borg": borg,
  "brief-bezwaar-huurverhoging": bezwaarHuurverhoging,
  "brief-huurverlaging": huurverlaging,
  "brief-betalingsregeling": betalingsregelingBrief,
  "brief-opzegging-niet-akkoord": nietAkkoord,
  "brief-reactie-overlast": reactieOverlast,
  "bericht-buitengesloten": buitengesloten,
  "brief-servicekosten": servicekosten,
  "brief-kosten-terug": kostenTerug,
  "brief-gebrek": gebrek,
  dossieroverzicht,
  "brief-huurverhoging-maximum": maximumVrij,
  "brief-all-in": allIn,
  "brief-voortzetting": voortzetting,
  "brief-medehuurder": medehuurder,
  "brief-overlast": overlast,
  overlastdagboek: dagboek,
  "brief-handhaving": handhaving,
  "brief-zelf-opzeggen": zelfOpzeggen,
  "brief-renovatie": renovatie,
} as const satisfies Brieven;

export type BriefCode = keyof typeof brieven;
