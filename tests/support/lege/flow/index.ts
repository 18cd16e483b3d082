import { defineFlow } from "#flows/engine/define-flow.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { bronnen } from "./bronnen.ts";
import { casussen } from "./casussen.ts";
import { diagnose, VERSIE } from "./diagnose.ts";
import { begin } from "./feiten.ts";
import { machine } from "./machine.ts";
import { vouwen } from "./regels.ts";
import { uitkomsten } from "./uitkomsten.ts";
import { vragen } from "./vragen.ts";

/** A flow with nothing in it yet: one question, two outcomes. */
export const lege = defineFlow({
  id: "lege",
  versie: VERSIE,
  status: "draft",
  vragen,
  machine,
  begin,
  beweringen,
  vouwen,
  beslisregels,
  uitkomsten,
  bronnen,
  diagnose,
  signalen: () => [],
  casussen,
});
