import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dagnummer, vanDagnummer } from "#flows/engine/datum.ts";
import { atw, eersteWerkdagNa, feestdagen, GELIJKGESTELD, isGedekt, isVrijeDag, werkdagTerug } from "#flows/engine/kalender.ts";

/**
 * The tables were made by another program: Easter from the printed table of full moons by golden number (19 dates, valid
 * 1900-2199) and the Sunday after it, weekdays and sums of days by Python's datetime.
 */
const tabel = (naam: string): string[][] =>
  readFileSync(new URL(naam, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((regel) => regel.split(","));

test("alle feestdagen van 2020 tot en met 2030 zijn die van de tabel", () => {
  const gerekend = Array.from({ length: 11 }, (_, i) => feestdagen(2020 + i)).flat();
  const verwacht = tabel("./feestdagen-2020-2030.csv");
  expect(verwacht).toHaveLength(99);
  expect(gerekend.map((f) => `${f.datum} ${f.id}`)).toEqual(verwacht.map(([datum, , naam]) => `${datum} ${naam}`));
});

test("elke dag van 2020 tot en met 2030 is vrij of niet vrij zoals in de tabel, met de werkdag erna en ervoor", () => {
  const vrij = new Map(tabel("./vrije-dagen-2020-2030.csv").map(([datum, erna, ervoor]) => [datum, { erna, ervoor }]));
  expect(vrij.size).toBe(1236);
  const fout: string[] = [];
  for (let dag = dagnummer("2020-01-01"); dag <= dagnummer("2030-12-31"); dag++) {
    const datum = vanDagnummer(dag);
    const rij = vrij.get(datum);
    const klopt =
      isVrijeDag(datum) === (rij !== undefined) && atw(datum) === (rij?.erna ?? datum) && werkdagTerug(datum) === (rij?.ervoor ?? datum);
    if (!klopt) fout.push(`${datum}: ${atw(datum)}, ${werkdagTerug(datum)}`);
  }
  expect(fout).toEqual([]);
});

test("Koningsdag valt op 26 april als 27 april een zondag is", () => {
  expect(isVrijeDag("2025-04-26")).toBe(true);
  expect(feestdagen(2025).find((f) => f.id === "koningsdag")?.datum).toBe("2025-04-26");
  expect(feestdagen(2026).find((f) => f.id === "koningsdag")?.datum).toBe("2026-04-27");
});

test("gelijkgestelde dagen zijn vrij, dagen die het besluit niet noemt niet", () => {
  for (const { datum, bron } of GELIJKGESTELD) {
    expect(isVrijeDag(datum), datum).toBe(true);
    expect(bron.verwijzing).toContain("art. 3 lid 3");
    expect(isGedekt(datum)).toBe(true);
  }
  expect(isVrijeDag("2026-05-04")).toBe(false);
  expect(isVrijeDag("2027-04-26")).toBe(false);
  expect(isGedekt("2029-01-01")).toBe(false);
});

test("de eerste werkdag na een dag is nooit die dag zelf", () => {
  expect(eersteWerkdagNa("2026-11-22")).toBe("2026-11-23");
  expect(eersteWerkdagNa("2026-11-23")).toBe("2026-11-24");
  expect(eersteWerkdagNa("2026-12-24")).toBe("2026-12-28");
});

test("tekst die geen dag is, is een fout en geen vrije dag", () => {
  expect(() => atw("morgen")).toThrow(RangeError);
});
