import { expect, test } from "vitest";
import { evalueer, evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { huur } from "#flows/huur/index.ts";
import { lokaalAanbod } from "#flows/huur/lokaal.ts";
import { verwijscodes } from "#flows/huur/verwijzing.ts";
import { zaakVan } from "#flows/huur/zaak.ts";

const VANDAAG = "2026-11-22";

const alsT11 = { "huur-onderwerp": "huurprijs", "huur-woonvorm": "zelfstandig", "huur-getekend": "vanaf-2024-07", "huur-ingangsdatum": "2026-06-15", "huur-kale-huur": 1175, "huur-postcode": "3531" };

test("T11 with a confirmed huurteam in Utrecht: that comes first", () => {
  const { voortgang, diagnose } = evalueer(huur, alsT11, VANDAAG, { aannemen: true });
  const zaak = zaakVan({ antwoorden: voortgang.actief, pad: voortgang.pad, uitkomst: diagnose!.uitkomst!, feiten: voortgang.feiten, peildatum: VANDAAG });
  const bevestigd = lokaalAanbod.map((rij) => ({ ...rij, actief: rij.sleutel === "huurteam" && rij.waar === "Utrecht" }));
  expect(verwijscodes(zaak, "hoog", null)[0]).toBe("huurcommissie");
  expect(verwijscodes(zaak, "hoog", null, bevestigd)[0]).toBe("huurteam");
});

const met = (extra: Record<string, unknown>, basis: Record<string, unknown> = { "huur-onderwerp": "borg", "borg-fase": "niet-terug" }) =>
  evaluateUitvoer(huur, { ...basis, ...extra } as never, VANDAAG);

test.each([
  ["ja", [], ["portaal", "hjl"]],
  ["met-hulp", [], ["portaal", "sociaal"]],
  ["nee", [], ["sociaal", "portaal"]],
  ["ja", ["taal"], ["sociaal", "portaal"]],
  ["nee", ["somber"], ["sociaal", "portaal"]],
])("zelf %s with %j: first %j", (zelf, extra, eerste) => {
  const codes = met({ "huur-zelf": zelf, "huur-extra": extra.length > 0 ? extra : ["niets"] }).referrals;
  // With language trouble a place with a counter comes first, whatever it is.
  if (extra.includes("taal")) expect(["hjl", "sociaal", "ido"]).toContain(codes[0]);
  else expect(codes.slice(0, 2)).toEqual(eerste);
});

test("the landlord is the gemeente: an independent adviser comes before those it pays, and they carry a remark", () => {
  const { diagnose } = evalueer(huur, { "huur-onderwerp": "borg", "borg-fase": "niet-terug", "huur-zelf": "nee", "huur-verhuurder": "gemeente" }, VANDAAG, { aannemen: true });
  const codes = diagnose!.verwijzingen.map((v) => v.code);
  expect(codes.indexOf("hjl")).toBeLessThan(codes.indexOf("sociaal"));
  expect(diagnose!.verwijzingen.find((v) => v.code === "sociaal")?.notities).toContain("werkt-voor-gemeente");
});

test("violence makes every outcome urgent and shows its panel", () => {
  const { diagnose } = evalueer(huur, { "huur-spoed": ["geweld", "niets"], "huur-onderwerp": "borg" }, VANDAAG, { aannemen: true });
  expect(diagnose).toMatchObject({ urgentie: "spoed", veiligheid: ["gevaar"], uitkomst: "uit-waarborgsom-terug" });
});

test("nothing answered: every question counts as weet-niet", () => {
  const leeg = evaluateUitvoer(huur, {}, VANDAAG);
  expect(leeg).toMatchObject({ outcome: "uit-huur-algemeen", variant: null, complete: false, next: "huur-spoed" });
  expect(leeg.assumed).toEqual(leeg.path);
});

test("a service dispute below € 36: no Huurcommissie", () => {
  const serv = { "huur-onderwerp": "servicekosten", "serv-wat": "te-hoog", "serv-jaar": 2024, "serv-brief": "2026-10-28", "huur-woonvorm": "kamer" };
  expect(met({ "serv-verschil": 35 }, serv).referrals).not.toContain("huurcommissie");
  expect(met({ "serv-verschil": 36 }, serv).referrals).toContain("huurcommissie");
});

test.each([
  ["2026-11-23", "spoed"],
  ["2026-12-06", "spoed"],
  ["2026-12-07", "hoog"],
  [WEET_NIET, "spoed"],
])("dagvaarding on %s: %s", (datum, urgentie) => {
  expect(met({ "ontr-datum": datum }, { "huur-spoed": ["brief-rechter"], "ontr-stadium": "dagvaarding", "ontr-reden": "overlast" }).urgency).toBe(urgentie);
});
