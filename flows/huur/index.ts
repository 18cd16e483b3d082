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
import { machine } from "./machine.ts";
import { pastNiet } from "./past-niet.ts";
import { vouwen } from "./regels.ts";
import { samen } from "./samen.ts";
import { signalen } from "./signalen.ts";
import { uitkomsten } from "./uitkomsten.ts";
import { vragen } from "./vragen.ts";

/** Huur: the home, the rent and the landlord. */
export const huur = defineFlow({
  id: "huur",
  versie: VERSIE,
  status: "published",
  vragen,
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
