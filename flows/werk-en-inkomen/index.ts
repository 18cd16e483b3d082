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
import { naderhand } from "./naderhand.ts";
import { pastNiet } from "./past-niet.ts";
import { vouwen } from "./regels.ts";
import { samen } from "./samen.ts";
import { signalen } from "./signalen.ts";
import { uitkomsten } from "./uitkomsten.ts";
import { los, vragen } from "./vragen.ts";

/** Werk en inkomen: dismissal, pay, illness, benefits, debts. */
export const werkEnInkomen = defineFlow({
  id: "werk-en-inkomen",
  versie: VERSIE,
  status: "published",
  vragen,
  los,
  losBij,
  naderhand,
  machine,
  begin,
  beweringen,
  vouwen,
  beslisregels,
  uitkomsten,
  bronnen,
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
