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
import { begin, type Feiten } from "./feiten.ts";
import { losBij } from "./los-keuze.ts";
import { machine } from "./machine.ts";
import { pastNiet } from "./past-niet.ts";
import { samen } from "./samen.ts";
import { signalen } from "./signalen.ts";
import { vouwen } from "./regels.ts";
import { uitkomsten } from "./uitkomsten.ts";
import { los, vragen } from "./vragen.ts";

/** Danger now, or a sign of danger to life: whatever is answered after it, this is the outcome (scheiden.md 3.1). */
const vroeg = ({ acuut }: Feiten): string | null => (acuut ? "spoed-gevaar" : null);

/** Scheiden en uit elkaar gaan: married, registered, living together, and what comes after it. */
export const scheiden = defineFlow({
  id: "scheiden",
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
  tarieven,
  berekeningen,
  diagnose,
  vroeg,
  signalen,
  pastNiet,
  brieven,
  delen,
  bekend: bekendVan,
  samen,
  casussen,
});
