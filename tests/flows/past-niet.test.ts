import { describe, expect, test } from "vitest";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { naElkaar, watPastNiet } from "#flows/engine/past-niet.ts";
import { flows, findFlow } from "#flows/index.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

const VANDAAG = "2026-11-22";
const regel = naElkaar("einde-voor-begin", "van", "tot");
const past = (antwoorden: Antwoorden, scherm: readonly string[]) => watPastNiet([regel], antwoorden, scherm, VANDAAG).map(({ id }) => id);

test("two days fit when the second is not before the first; what is not known fits", () => {
  expect(past({ van: "2026-02-01", tot: "2026-01-31" }, ["tot"])).toEqual(["einde-voor-begin"]);
  expect(past({ van: "2026-02-01", tot: "2026-02-01" }, ["tot"])).toEqual([]);
  expect(past({ van: "2026-02-01", tot: "weet-niet" }, ["tot"])).toEqual([]);
  expect(past({ van: "2026-02-01" }, ["van"])).toEqual([]);
});

test("a rule speaks on the screens it is about only", () => {
  expect(past({ van: "2026-02-01", tot: "2026-01-31" }, ["iets"])).toEqual([]);
});

const FOUT: readonly (readonly [string, string, Antwoorden])[] = [
  ["bezwaar", "ontvangst-voor-brief", { "bz-briefdatum": "2026-11-10", "bz-ontvangst": "2026-11-09" }],
  ["bezwaar", "laatste-dag-voor-brief", { "bz-briefdatum": "2026-11-10", "bz-termijn-datum": "2026-11-09" }],
  ["bezwaar", "einde-voor-begin", { "bz-stukken-van": "2026-11-10", "bz-stukken-tot": "2026-11-09" }],
  ["bezwaar", "ingebreke-voor-aanvraag", { "bz-aanvraagdatum": "2026-11-10", "bz-ingebreke-datum": "2026-11-09" }],
  ["huur", "contract-einde-voor-begin", { "huur-ingangsdatum": "2026-01-02", "tijd-einddatum": "2026-01-01" }],
  ["huur", "contract-einde-voor-begin", { "huur-ingangsdatum": "2026-01-02", "opz-einddatum": "2026-01-01" }],
  ["huur", "contract-einde-voor-begin", { "huur-ingangsdatum": "2026-01-02", "borg-einde": "2026-01-01" }],
  ["huur", "verhoging-voor-begin", { "huur-ingangsdatum": "2026-07-02", "verh-ingang": "2026-07-01" }],
  ["huur", "einde-voor-brief", { "opz-datum-brief": "2026-10-02", "opz-einddatum": "2026-10-01" }],
  ["huur", "betekend-voor-vonnis", { "ontr-vonnis-datum": "2026-10-02", "ontr-betekend": "2026-10-01" }],
  ["huur", "einde-voor-begin", { "reno-datum": "2026-10-02", "reno-klaar": "2026-10-01" }],
  ["huur", "jaar-nog-niet", { "serv-jaar": 2027 }],
  ["huur", "jaar-voor-begin", { "huur-ingangsdatum": "2024-05-01", "serv-jaar": 2023 }],
  ["scheiden", "getrouwd-voor-geboorte", { "pa-geboren": "1980-05-01", "pa-huwelijk": "1980-04-30" }],
  ["scheiden", "kind-ouder-dan-ouder", { "pa-geboren": "1980-05-01", "pa-jongste-geboren": "1979-05-01" }],
  ["scheiden", "kind-te-ver-vooruit", { "pa-jongste-geboren": "2027-08-23" }],
  ["scheiden", "verzoek-voor-huwelijk", { "pa-huwelijk": "2020-05-01", "pa-indiening": "2020-04-30" }],
  ["scheiden", "inschrijving-voor-verzoek", { "pa-indiening": "2026-05-01", "pa-inschrijving": "2026-04-30" }],
  ["scheiden", "inschrijving-voor-verzoek", { "datum-indiening": "2026-05-01", "datum-inschrijving": "2026-04-30" }],
  ["scheiden", "berusting-voor-beslissing", { "datum-stuk": "2026-05-01", "datum-berusting": "2026-04-30" }],
  ["scheiden", "inschrijving-voor-beslissing", { "datum-stuk": "2026-05-01", "datum-inschrijving": "2026-04-30" }],
  ["werk-en-inkomen", "contract-einde-voor-begin", { "dienst-start": "2026-05-01", "einde-datum": "2026-04-30" }],
  ["werk-en-inkomen", "contract-einde-voor-begin", { "dienst-start": "2026-05-01", "vso-einddatum": "2026-04-30" }],
  ["werk-en-inkomen", "loonstop-voor-ziek", { "ziek-sinds": "2026-05-01", "ziek-loonstop-datum": "2026-04-30" }],
  ["werk-en-inkomen", "aanvraag-voor-melding", { "bijstand-melddatum": "2026-05-01", "bijstand-aanvraagdatum": "2026-04-30" }],
  ["werk-en-inkomen", "te-veel-jaren", { "ww-jaren-vanaf-2016": 12 }],
  ["werk-en-inkomen", "meer-jaren-dan-leeftijd", { leeftijd: 30, "ww-jaren-voor-2016": 25, "ww-jaren-vanaf-2016": 6 }],
];

test.each(FOUT)("%s: %s %o", (flow, id, antwoorden) => {
  expect(watPastNiet(findFlow(flow)!.pastNiet ?? [], antwoorden, Object.keys(antwoorden), VANDAAG).map((r) => r.id)).toContain(id);
});

test("a child of nine months ahead may count", () => {
  const kind = (geboren: string) => watPastNiet(findFlow("scheiden")!.pastNiet!, { "pa-jongste-geboren": geboren }, ["pa-jongste-geboren"], VANDAAG);
  expect(kind("2027-08-22")).toEqual([]);
  expect(kind("2027-08-23")).toHaveLength(1);
});

describe.each(flows.map((flow) => [flow.id, flow] as const))("%s", (id, flow) => {
  test("every rule is tried above, and has words in every language", () => {
    const gedekt = FOUT.filter(([van]) => van === id).map(([, regelId, antwoorden]) => `${regelId} ${Object.keys(antwoorden).toSorted().join()}`);
    for (const { id: regelId, velden } of flow.pastNiet ?? []) {
      expect(gedekt).toContain(`${regelId} ${velden.toSorted().join()}`);
      for (const woorden of Object.values(leesWoorden(id))) expect(zoekWoord(woorden["triage"], `past-niet.${regelId}`), regelId).toBeTypeOf("string");
    }
  });

  test("no case of the domain file has answers that cannot be", () => {
    for (const { naam, antwoorden, peildatum } of flow.casussen) {
      expect(watPastNiet(flow.pastNiet ?? [], antwoorden, Object.keys(antwoorden), peildatum).map((r) => r.id), naam).toEqual([]);
    }
  });
});
