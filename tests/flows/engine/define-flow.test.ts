import { expect, test } from "vitest";
import { z } from "zod";
import { defineFlow, type FlowDelen } from "#flows/engine/define-flow.ts";
import { rekenhulp } from "#flows/engine/rekenhulp.ts";
import { kleineDelen, kleineFlow, kleineVragen, VANDAAG, type KleineFeiten } from "./klein.ts";

const delen = kleineDelen();
const config = delen.machine.config;
/** The same machine with other states: only its tables are read when a flow is bound. */
const machineMet = (states: object) => ({ machine: { ...delen.machine, config: { ...config, states: { ...config.states, ...states } } } as typeof delen.machine });

const eersteBron = Object.keys(delen.bronnen)[0]!;
const rekenaar = (bronnen: readonly string[]) => rekenhulp({ id: "optellen", bronnen, invoer: z.object({ a: z.number() }), bereken: ({ a }) => a + 1 });

test.each<[string, Partial<FlowDelen<KleineFeiten>>, string]>([
  ["an id that is not kebab-case", { id: "Klein" }, '"Klein" is not kebab-case'],
  ["a question id with capitals", { vragen: { ...kleineVragen, Wie: kleineVragen.wie! } }, '"Wie" is not kebab-case'],
  ["a reserved id", { vragen: { ...kleineVragen, revisie: kleineVragen.wie! } }, '"revisie" is reserved'],
  ["a prototype name", { vragen: { ...kleineVragen, constructor: kleineVragen.wie! } }, '"constructor" is reserved'],
  ["the id of the flow as a question", { vragen: { ...kleineVragen, klein: kleineVragen.wie! } }, '"klein" is used twice'],
  ["a choice without weet-niet", { vragen: { ...kleineVragen, wie: { soort: "keuze", opties: ["gemeente"] } } }, 'question "wie" has no "weet-niet"'],
  ["an option twice", { vragen: { ...kleineVragen, wie: { soort: "keuze", opties: ["a", "a", "weet-niet"] } } }, 'question "wie" has an option twice'],
  [
    "an exclusive option that is not there",
    { vragen: { ...kleineVragen, gedaan: { soort: "meerkeuze", opties: ["a", "weet-niet"], alleen: ["geen"] } } },
    'exclusive option "geen" does not exist',
  ],
  ["a field id that is not kebab-case", { vragen: { ...kleineVragen, wie: { ...kleineVragen.wie!, velden: { X_y: { soort: "tekst", maxLengte: 1 } } } } }, '"X_y" is not kebab-case'],
  ["a question without a state", { vragen: { ...kleineVragen, nieuw: kleineVragen.wie! } }, 'question "nieuw" has no state'],
  ["a question without a fold", { vouwen: { wie: delen.vouwen.wie!, brief: delen.vouwen.brief! } }, 'question "gedaan" has no fold'],
  ["a state without a question", machineMet({ losse: { on: {} } }), 'state "losse" is no question'],
  ["a final state without an outcome", machineMet({ "o-nieuw": { type: "final" } }), 'final state "o-nieuw" is no outcome'],
  ["a decision state without a table", machineMet({ stil: { always: [] } }), 'decision state "stil" has no table'],
  ["a state that starts something", machineMet({ wie: { on: {}, invoke: { src: "x" } } }), 'state "wie" does more than route'],
  ["a state that waits", machineMet({ wie: { on: {}, after: { 1000: "brief" } } }), 'state "wie" does more than route'],
  ["a table without a state", { beslisregels: { ...delen.beslisregels, los: [{ nr: "9", als: [], dan: "wie" }] } }, 'decision table "los" has no decision state'],
  [
    "a table without a last row",
    { beslisregels: { ...delen.beslisregels, kies: [{ nr: "3", als: ["isVoorbij"], dan: "o-laat" }] } },
    'decision table "kies" has no last row',
  ],
  [
    "a row to nowhere",
    { beslisregels: { ...delen.beslisregels, kies: [{ nr: "4", als: [], dan: "o-nergens" }] } },
    'rule 4 leads to "o-nergens"',
  ],
  [
    "a statement that is not there",
    { beslisregels: { ...delen.beslisregels, kies: [{ nr: "3", als: ["isMooi"], dan: "o-laat" }, { nr: "4", als: [], dan: "o-op-tijd" }] } },
    'statement "isMooi" does not exist',
  ],
  ["an outcome without a state", { uitkomsten: { ...delen.uitkomsten, "o-los": { bronnen: ["wet"] } } }, 'outcome "o-los" has no final state'],
  ["an outcome without a source", { uitkomsten: { ...delen.uitkomsten, "o-laat": { bronnen: [] } } }, 'outcome "o-laat" has no source'],
  ["a calculation twice", { berekeningen: [rekenaar([eersteBron]), rekenaar([eersteBron])] }, 'calculation "optellen" is there twice'],
  ["a calculation without a source", { berekeningen: [rekenaar([])] }, 'calculation "optellen" has no source'],
  ["a calculation with a source that is not there", { berekeningen: [rekenaar(["geen"])] }, 'calculation "optellen": source "geen" does not exist'],
  ["a source that is not there", { uitkomsten: { ...delen.uitkomsten, "o-laat": { bronnen: ["geen"] } } }, 'source "geen" does not exist'],
])("refuses %s", (_, anders, fout) => {
  expect(() => defineFlow(kleineDelen(anders))).toThrow(`flow ${anders.id ?? "klein"}: `);
  expect(() => defineFlow(kleineDelen(anders))).toThrow(fout);
});

test("binds what is right, knows the question of each field, and begins at the first question", () => {
  const flow = kleineFlow();
  expect(flow.veldVan).toEqual({ "brief-plaats": "brief", "gebeld-op": "gedaan" });
  expect(flow.begin0(VANDAAG).value).toBe("wie");
  expect(flow.begin0(VANDAAG)).toBe(flow.begin0(VANDAAG));
  expect(flow.begin0("2026-11-23").context.peildatum).toBe("2026-11-23");
});

test("a field may be a question on another path, but not the field of two ids", () => {
  const vragen = { ...kleineVragen, wie: { ...kleineVragen.wie!, velden: { brief: { soort: "datum", toekomst: false } as const } } };
  expect(kleineFlow({ vragen }).veldVan.brief).toBe("wie");
});
