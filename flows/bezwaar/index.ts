import { defineFlow } from "#flows/engine/define-flow.ts";
import { berekeningen, tarieven } from "./berekeningen/index.ts";
import { bekendVan } from "./beoordeling.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { brieven } from "./brieven.ts";
import { bronnen } from "./bronnen.ts";
import { casussen } from "./casussen.ts";
import { delen } from "./delen.ts";
import { diagnose, VERSIE } from "./diagnose.ts";
import { begin } from "./feiten.ts";
import { losBij } from "./los-keuze.ts";
import { machine } from "./machine.ts";
import { pastNiet } from "./past-niet.ts";
import { vouwen } from "./regels.ts";
import { samen } from "./samen.ts";
import { signalen } from "./signalen.ts";
import { regels, uitkomsten } from "./uitkomsten.ts";
import { los, vragen } from "./vragen.ts";

/** Bezwaar en conflict met de overheid: a letter of the government, or none. */
export const bezwaar = defineFlow({
  id: "bezwaar",
  versie: VERSIE,
  status: "published",
  vragen,
  los,
  losBij,
  machine,
  begin,
  beweringen,
  vouwen,
  beslisregels,
  uitkomsten,
  bronnen,
  regels,
  tarieven,
  berekeningen,
  diagnose,
  signalen,
  pastNiet,
  brieven,
  delen,
  bekend: bekendVan,
  samen,
  casussen,
});
