import fc from "fast-check";
import { expect, test } from "vitest";
import { plusDagen } from "#flows/engine/datum.ts";
import { berekeningen } from "#flows/scheiden/berekeningen/index.ts";
import { duurPartneralimentatie } from "#flows/scheiden/berekeningen/duur.ts";
import { kinderalimentatie } from "#flows/scheiden/berekeningen/kinderalimentatie.ts";
import { partneralimentatie } from "#flows/scheiden/berekeningen/partneralimentatie.ts";
import { wrbToets } from "#flows/rechtsbijstand/wrb.ts";
import { dag, VANDAAG } from "#tests/support/willekeurig.ts";

const bedrag = fc.integer({ min: 0, max: 2_000_000 }).map((centen) => centen / 100);

const gezin = fc.record({
  nbgi: bedrag,
  kinderen: fc.integer({ min: 1, max: 6 }),
  xp: bedrag,
  xr: bedrag,
  dagen: fc.integer({ min: 0, max: 35 }).map((tiende) => tiende / 10),
});

test("6.5 de betaler betaalt nooit meer dan hij kan of dan het kind kost, en niets onder nul", () => {
  fc.assert(
    fc.property(gezin, (invoer) => {
      const { kinderalimentatie: bedragKa, dp, n, tekort, share, shareR } = kinderalimentatie(invoer, VANDAAG);
      expect(bedragKa).toBeGreaterThanOrEqual(0);
      expect(bedragKa).toBeLessThanOrEqual(Math.round(Math.min(dp, n)));
      // Both parts and the shortage are the whole need, to the cent.
      expect(Math.abs(Math.round((share + shareR + tekort - n) * 100))).toBeLessThanOrEqual(1);
    }),
  );
});

test("6.5 meer dagen zorg geeft nooit een hoger bedrag; een hoger inkomen nooit een lager", () => {
  fc.assert(
    fc.property(gezin, bedrag, (invoer, meer) => {
      const ka = (anders: Partial<typeof invoer>) => kinderalimentatie({ ...invoer, ...anders }, VANDAAG).kinderalimentatie;
      expect(ka({ dagen: Math.min(3.5, invoer.dagen + 1) })).toBeLessThanOrEqual(ka({}));
      expect(ka({ xp: invoer.xp + meer })).toBeGreaterThanOrEqual(ka({}));
    }),
  );
});

test("6.6 partneralimentatie: nooit onder nul, bruto nooit onder netto", () => {
  fc.assert(
    fc.property(fc.record({ nbip: bedrag, nbir: bedrag, samen: bedrag, n: bedrag, k: bedrag, kr: bedrag, kgbr: bedrag, inkomenp: bedrag }), (invoer) => {
      const { netto, bruto } = partneralimentatie(invoer, VANDAAG);
      expect(netto).toBeGreaterThanOrEqual(0);
      expect(bruto).toBeGreaterThanOrEqual(netto - 1);
    }),
  );
});

test("6.7b de duur eindigt nooit voor de inschrijving en nooit later dan de langste regel", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 6_600, max: 20_000 }), dag, (getrouwd, leeftijd, indiening) => {
      const huwelijk = plusDagen(indiening, -getrouwd);
      const { einde, inschrijving } = duurPartneralimentatie({ huwelijk, geboren: plusDagen(huwelijk, -leeftijd), indiening });
      expect(einde === null || (einde >= inschrijving && einde <= plusDagen(inschrijving, 3_653 + 92))).toBe(true);
    }),
  );
});

test("A.5 minder inkomen of vermogen maakt de uitkomst nooit slechter", () => {
  const orde = ["waarschijnlijk_nee", "onbekend", "misschien", "waarschijnlijk_ja"];
  const geld = fc.integer({ min: 0, max: 90_000 });
  fc.assert(
    fc.property(geld, geld, fc.integer({ min: 0, max: 20_000 }), fc.constantFrom("2024-05-05", "2026-11-22", "2027-02-01"), (inkomenPeil, vermogenPeil, minder, aanvraagDatum) => {
      const plaats = (i: number, v: number) => orde.indexOf(wrbToets({ aanvraagDatum, huishouden: "alleen", inkomenPeil: i, vermogenPeil: v }).uitkomst);
      expect(plaats(Math.max(0, inkomenPeil - minder), vermogenPeil)).toBeGreaterThanOrEqual(plaats(inkomenPeil, vermogenPeil));
      expect(plaats(inkomenPeil, Math.max(0, vermogenPeil - minder))).toBeGreaterThanOrEqual(plaats(inkomenPeil, vermogenPeil));
    }),
  );
});

test("een rekenhulp met lege of vreemde invoer geeft een melding, geen bedrag", () => {
  fc.assert(
    fc.property(fc.constantFrom(...berekeningen), fc.jsonValue(), (hulp, invoer) => {
      const gelezen = hulp.invoer.safeParse(invoer);
      if (!gelezen.success) expect(gelezen.error.issues.length).toBeGreaterThan(0);
    }),
  );
});
