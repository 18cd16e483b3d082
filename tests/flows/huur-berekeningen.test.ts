import { describe, expect, test } from "vitest";
import { bronnen } from "#flows/huur/bronnen.ts";
import { berekeningen } from "#flows/huur/berekeningen/index.ts";
import { maxHuurKamer, maxHuurZelfstandig } from "#flows/huur/berekeningen/huurtabel.ts";
import { puntenOordeel, schatPunten } from "#flows/huur/berekeningen/punten.ts";
import { adviesdag } from "#flows/huur/berekeningen/termijnen.ts";
import { GeenTariefError } from "#flows/engine/tarief.ts";

const VANDAAG = "2026-11-22";

function bereken(id: string, invoer: unknown, op = VANDAAG): unknown {
  const gevonden = berekeningen.find((b) => b.id === id);
  if (!gevonden) throw new Error(`no calculation ${id}`);
  return gevonden.bereken(invoer, op);
}

test("every calculation has an id of its own", () => {
  expect(new Set(berekeningen.map((b) => b.id)).size).toBe(berekeningen.length);
  expect(berekeningen.flatMap((b) => b.bronnen).filter((bron) => !Object.hasOwn(bronnen, bron))).toEqual([]);
});

describe("F1: sector", () => {
  test.each([
    ["kamer, signed 2025", { woonvorm: "kamer", getekend: "vanaf-2024-07", kaleHuur: 780 }, { sector: "sociaal", zeker: true }],
    ["start rent decides, not the present", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", ingangsdatum: "2024-09-01", aanvangshuur: 1150, kaleHuur: 1314 }, { sector: "midden", zeker: false }],
    ["2026, points unknown", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", ingangsdatum: "2026-06-15", kaleHuur: 1175 }, { sector: "midden", zeker: false }],
    ["2026, 114 points", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", kaleHuur: 1175, punten: 114 }, { sector: "sociaal", zeker: true }],
    ["2022, 78 points", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "2022-09-01", aanvangshuur: 1150, punten: 78 }, { sector: "vrij", onterechtVrij: true }],
    ["144 points", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", punten: 144 }, { sector: "midden" }],
    ["187 points", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", punten: 187 }, { sector: "vrij" }],
    ["on the limit of 2026", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", kaleHuur: 932.93 }, { sector: "sociaal" }],
    ["a cent above it", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", kaleHuur: 932.94 }, { sector: "midden" }],
    ["above midden", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", kaleHuur: 1228.08 }, { sector: "vrij" }],
    ["mondeling, started in 2025", { woonvorm: "zelfstandig", getekend: "mondeling", ingangsdatum: "2025-02-01", aanvangshuur: 900.08 }, { sector: "midden" }],
    ["on the limit of 2019", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "2019-03-01", aanvangshuur: 720.42 }, { sector: "sociaal" }],
    ["2010, below € 600", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "2010-03-01", aanvangshuur: 600 }, { sector: "sociaal" }],
    ["2010, in between", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "2010-03-01", aanvangshuur: 650 }, { sector: "onbekend" }],
    ["2010, above", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "2010-03-01", aanvangshuur: 699.49 }, { sector: "vrij" }],
    ["before July 1994", { woonvorm: "zelfstandig", getekend: "voor-2024-07", ingangsdatum: "1994-06-30", aanvangshuur: 900 }, { sector: "sociaal" }],
    ["nothing known but a low rent", { woonvorm: "weet-niet", kaleHuur: 649.99 }, { sector: "sociaal" }],
    ["nothing known, in the middle", { woonvorm: "zelfstandig", kaleHuur: 1100 }, { sector: "onbekend" }],
    ["nothing known but a high rent", { woonvorm: "zelfstandig", kaleHuur: 1100.01 }, { sector: "vrij" }],
    ["nothing known", { woonvorm: "zelfstandig" }, { sector: "onbekend" }],
    ["antikraak", { woonvorm: "antikraak", kaleHuur: 100 }, { sector: "geen" }],
  ])("%s", (_, invoer, uit) => {
    expect(bereken("F1", invoer)).toMatchObject(uit);
  });
});

describe("F2: largest new rent", () => {
  test.each([
    [{ sector: "sociaal", kaleHuur: 612.34, ingang: "2026-07-01" }, { max: 637.44, pct: 4.1 }],
    [{ sector: "midden", kaleHuur: 1042.5, ingang: "2026-07-01" }, { max: 1106.09 }],
    [{ sector: "vrij", kaleHuur: 1350, ingang: "2026-10-01", nieuw: 1430 }, { max: 1409.4, gevraagd: 5.9 }],
    [{ sector: "sociaal", woonvorm: "zelfstandig", kaleHuur: 298, ingang: "2026-07-01" }, { max: 323, pct: null }],
    [{ sector: "sociaal", woonvorm: "kamer", kaleHuur: 298, ingang: "2026-07-01" }, { max: 310.21 }],
    [{ sector: "sociaal", kaleHuur: 598, ingang: "2026-09-01", nieuw: 640 }, { max: 622.51, gevraagd: 7 }],
    [{ sector: "sociaal", kaleHuur: 600, ingang: "2026-06-30" }, { max: 630 }],
    // No figures: "niet te berekenen"
    [{ sector: "vrij", kaleHuur: 1350, ingang: "2027-01-01" }, { max: null }],
    [{ sector: "sociaal", kaleHuur: 600, ingang: "2027-07-01" }, { max: null }],
    [{ sector: "onbekend", kaleHuur: 800, ingang: "2026-07-01" }, { max: null }],
  ])("%j", (invoer, uit) => {
    expect(bereken("F2", invoer)).toMatchObject(uit);
  });
});

const A = { m2_vertrekken: 48, m2_overig: 3, n_verwarmd: 4, n_verwarmd_overig: 1, type: "meergezins", label: "E", aanrecht: 1.8, keuken_extra: 1.5, toilet: "apart", douche: 1, wastafel: 1, buiten_m2: 4, woz: 312_000 };
const B = { m2_vertrekken: 38, m2_overig: 2, n_verwarmd: 3, n_verwarmd_overig: 1, type: "meergezins", label: "G", aanrecht: 1.5, keuken_extra: 0.5, toilet: "badkamer", douche: 1, wastafel: 1, woz: 265_000 };
const C = { m2_vertrekken: 85, m2_overig: 12, n_verwarmd: 6, n_verwarmd_overig: 3, type: "eengezins", label: "A", aanrecht: 3, keuken_extra: 5, sanitair: 15.5, buiten_m2: 45, woz: 420_000 };

describe("F3: points", () => {
  test.each([
    ["A", { ...A, kaleHuur: 1175 }, { rubrieken: [48, 2.25, 9, -4, 5.5, 8, 3.5, 41.25], punten: 114, max: 733.79, maxHoog: 816.14, signaal: "sterk" }],
    ["B", { ...B, kaleHuur: 1150 }, { rubrieken: [38, 1.5, 7, -15, 4.5, 7, -5, 40.25], punten: 78, max: 487.89, maxHoog: 569.03, signaal: "sterk" }],
    ["C", { ...C, kaleHuur: 1450 }, { rubrieken: [85, 9, 15, 41, 12, 15.5, 15, 41], punten: 234, max: 1557.56, signaal: "geen" }],
    ["between the two limits", { ...A, kaleHuur: 800 }, { signaal: "mogelijk" }],
  ])("%s", (_, invoer, uit) => {
    expect(bereken("F3", invoer)).toMatchObject(uit);
  });

  test.each([
    [134, 134, 200],
    [80, 80, 160],
    [109, 109, 186],
  ])("WOZ cap: %d and %d give %d", (overig, woz, totaal) => {
    expect(bereken("F3-cap", { overig, woz })).toBe(totaal);
  });

  test("WOZ 300.000 and 60 m² give 36,25; unknown counts as the lowest value", () => {
    const zestig = { ...A, m2_vertrekken: 60, m2_overig: 0, woz: 300_000 } as const;
    expect(schatPunten(zestig as never)?.rubrieken[7]).toBe(36.25);
    expect(schatPunten({ ...zestig, woz: undefined } as never)?.rubrieken).toEqual(schatPunten({ ...zestig, woz: 85_806 } as never)?.rubrieken);
  });

  test.each([
    [2002, 41],
    [2001, 34],
    [1999, 22],
    [1991, 14],
    [1983, -4],
    [1978, -9],
    [1976, -15],
  ])("without a label: built in %d gives %d", (bouwjaar, punten) => {
    expect(schatPunten({ ...C, label: undefined, bouwjaar } as never)?.rubrieken[3]).toBe(punten);
  });

  test("neither label nor year of building: no estimate; a shared garden alone: no points", () => {
    expect(schatPunten({ ...A, label: undefined } as never)).toBeUndefined();
    expect(schatPunten({ ...B, buiten_gedeeld: true } as never)?.rubrieken[6]).toBe(0);
  });

  test.each([
    [40, 250.26],
    [12, 250.26],
    [143, 932.93],
    [186, 1228.07],
    [250, 1667.4],
    [255, 1701.7],
  ])("zelfstandig: %d points is at most € %d", (punten, huur) => {
    expect(maxHuurZelfstandig(punten, VANDAAG)).toBe(huur);
  });

  test.each([
    [1, 10.33],
    [105, 848.66],
    [106, undefined],
    [107, 859.2],
    [150, 1086.1],
    [151, undefined],
  ])("kamer: %d points is at most € %s", (punten, huur) => {
    expect(maxHuurKamer(punten, VANDAAG)).toBe(huur);
  });

  test("no table of 2027: no rent, no verdict", () => {
    expect(maxHuurZelfstandig(100, "2027-01-01")).toBeUndefined();
    expect(puntenOordeel({ woonvorm: "zelfstandig", getekend: "voor-2024-07", sector: "sociaal", kaleHuur: 600, punten: 100 }, "2027-01-01")).toBe("onbekend");
  });

  test.each([
    ["kale below the table", { woonvorm: "zelfstandig", sector: "sociaal", kaleHuur: 600, punten: 110 }, "ok"],
    ["kale above the table", { woonvorm: "zelfstandig", sector: "sociaal", kaleHuur: 706.33, punten: 110 }, "te-hoog"],
    ["vrij, old contract, 144", { woonvorm: "zelfstandig", getekend: "voor-2024-07", sector: "vrij", kaleHuur: 1500, punten: 144 }, "ok"],
    ["vrij, old contract, 143", { woonvorm: "zelfstandig", getekend: "voor-2024-07", sector: "vrij", kaleHuur: 1500, punten: 143 }, "te-hoog"],
    ["vrij, new contract, 186", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", sector: "vrij", kaleHuur: 1500, punten: 186 }, "te-hoog"],
    ["vrij, new contract, 187", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", sector: "vrij", kaleHuur: 1500, punten: 187 }, "ok"],
    ["kamer", { woonvorm: "kamer", sector: "sociaal", kaleHuur: 600, punten: 57 }, "te-hoog"],
    ["kamer at 106", { woonvorm: "kamer", sector: "sociaal", kaleHuur: 600, punten: 106 }, "onbekend"],
    ["woonwagen", { woonvorm: "woonwagen", sector: "sociaal", kaleHuur: 600, punten: 57 }, "onbekend"],
    ["estimate, too high", { woonvorm: "zelfstandig", getekend: "vanaf-2024-07", sector: "midden", kaleHuur: 1175, geschat: 114 }, "te-hoog"],
    ["estimate, below", { woonvorm: "zelfstandig", sector: "sociaal", kaleHuur: 700, geschat: 114 }, "geen-signaal"],
    ["estimate, vrij and 144", { woonvorm: "zelfstandig", getekend: "voor-2024-07", sector: "vrij", kaleHuur: 1500, geschat: 144 }, "geen-signaal"],
    ["only the rent at the start", { woonvorm: "zelfstandig", getekend: "voor-2024-07", sector: "vrij", aanvangshuur: 1150, geschat: 78 }, "te-hoog"],
    ["no rent", { woonvorm: "zelfstandig", sector: "onbekend", punten: 100 }, "onbekend"],
    ["no points", { woonvorm: "zelfstandig", sector: "sociaal", kaleHuur: 600 }, "onbekend"],
  ])("verdict: %s", (_, invoer, oordeel) => {
    expect(bereken("F3-oordeel", invoer)).toBe(oordeel);
  });
});

describe("money", () => {
  test.each([
    [2640, 660, 4],
    [1980, 712.5, 2.7],
    [640, 655.2, 0.9],
  ])("F4: € %d at € %d a month is %d months", (schuld, kaleHuur, maanden) => {
    expect(bereken("F4", { schuld, kaleHuur })).toBe(maanden);
  });

  test.each([
    [{ kaleHuur: 950, borg: 2850 }, { max: 1900, teveel: 950 }],
    [{ kaleHuur: 950, borg: 1800 }, { max: 1900, teveel: 0 }],
  ])("F8a: %j", (invoer, uit) => {
    expect(bereken("F8a", invoer)).toEqual(uit);
  });

  test.each([
    ["2026-08-31", [], "2026-09-14"],
    ["2026-09-30", ["schade"], "2026-10-30"],
    ["2025-12-31", ["schoonmaak"], "2026-01-14"],
    ["2026-10-31", ["geen-uitleg"], "2026-11-16"],
  ])("F8b: end %s with %j: %s", (einde, inhouding, uit) => {
    expect(bereken("F8b", { einde, inhouding })).toBe(uit);
  });

  test.each([
    [1800, "2026-09-14", 68, 13.41],
    [2000, "2026-10-30", 22, 4.82],
    [1500, "2026-01-14", 311, 51.12],
  ])("F8c: € %d, last day %s: %d days, € %d", (borg, uiterlijk, dagen, bedrag) => {
    expect(bereken("F8c", { borg, uiterlijk })).toEqual({ dagen, bedrag, zeker: false });
  });

  test("F8c: after 365 days the interest joins the sum; not due yet: nothing; no rate: an error", () => {
    // 2025-01-01 to 2026-01-01: 365 days at 6% = 60; then 100 days at 4% of 1060 = 11,62.
    expect(bereken("F8c", { borg: 1000, uiterlijk: "2024-12-31" }, "2026-04-11")).toEqual({ dagen: 465, bedrag: 71.62, zeker: false });
    expect(bereken("F8c", { borg: 1000, uiterlijk: "2024-12-31" }, "2025-12-31")).toMatchObject({ zeker: true });
    expect(bereken("F8c", { borg: 1000, uiterlijk: "2026-12-01" })).toEqual({ dagen: 0, bedrag: 0, zeker: true });
    expect(() => bereken("F8c", { borg: 1000, uiterlijk: "2026-12-30" }, "2027-01-02")).toThrow(GeenTariefError);
  });

  test.each([
    [200, 40, 48.4],
    [1000, 150, 181.5],
    [3200, 445, 538.45],
    [640, 96, 116.16],
    [10_000_000, 6775, 8197.75],
  ])("F9: a debt of € %d costs at most € %d, with btw € %d", (schuld, exclusief, inclusief) => {
    expect(bereken("F9", { schuld })).toEqual({ exclusief, inclusief });
  });

  test.each([
    [1320, 75, 18, 45, true],
    [2640, 100, 27, 40, true],
    [660, 60, 11, 60, false],
    [640, 160, 4, 160, false],
  ])("F11: € %d at € %d a month: %d terms, the last € %d", (schuld, maandbedrag, termijnen, laatste, langerDanJaar) => {
    expect(bereken("F11", { schuld, maandbedrag })).toEqual({ termijnen, laatste, langerDanJaar });
  });

  test("F11, F4: nothing to pay with, no rent: no result", () => {
    expect(bereken("F11", { schuld: 100, maandbedrag: 0 })).toBeUndefined();
    expect(bereken("F4", { schuld: 100, kaleHuur: 0 })).toBeUndefined();
  });
});

describe("terms", () => {
  test.each([
    ["2021-05-01", "2026-11-05", 5, 6, "2027-06-01"],
    ["2025-12-01", "2026-11-10", 0, 3, "2027-03-01"],
    ["2024-09-01", "2026-11-10", 2, 5, "2027-05-01"],
    ["2015-02-01", "2026-11-02", 11, 6, "2027-06-01"],
  ])("F5: start %s, receipt %s: %d years, %d months, %s", (start, ontvangen, jaren, maanden, einde) => {
    expect(bereken("F5", { start, ontvangen })).toEqual({ jaren, maanden, einde });
  });

  test.each([
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-12-02", 1, "2027-02-01"],
    ["2026-12-02", 15, "2027-01-15"],
    ["2027-01-05", 31, "2027-02-28"],
  ])("F5 tenant: received %s, payment day %d: %s", (ontvangen, betaaldag, einde) => {
    expect(bereken("F5-huurder", { ontvangen, betaaldag })).toMatchObject({ maanden: 1, einde });
  });

  test.each([
    ["2026-12-15", "2026-09-15", "2026-11-15"],
    ["2026-12-31", "2026-09-30", "2026-11-30"],
    ["2027-02-28", "2026-11-28", "2027-01-28"],
  ])("F6: end %s: from %s to %s", (einde, eerste, laatste) => {
    expect(bereken("F6", { einde })).toEqual({ eerste, laatste });
  });

  const REIS: readonly (readonly [string, string, readonly (readonly [string, unknown])[]])[] = [
    ["F7a", "verstuurd", [["2026-11-11", "2026-12-23"], ["2026-11-13", "2026-12-28"], ["2026-11-20", "2027-01-04"]]],
    ["F7b", "ontvangen", [["2026-11-12", "2026-11-26"], ["2026-11-17", "2026-12-01"], ["2026-11-20", "2026-12-04"]]],
    ["F7c", "bekend", [["2026-11-10", "2026-12-08"], ["2026-11-27", "2026-12-28"], ["2026-11-19", "2026-12-17"]]],
    [
      "F7d",
      "vonnis",
      [
        ["2026-11-04", { gewoon: "2027-02-04", kortGeding: "2026-12-02" }],
        ["2026-10-31", { gewoon: "2027-02-01", kortGeding: "2026-11-30" }],
        ["2026-11-20", { gewoon: "2027-02-22", kortGeding: "2026-12-18" }],
      ],
    ],
    ["F7e", "ontvangen", [["2026-11-05", "2026-12-17"], ["2026-11-02", "2026-12-14"], ["2026-11-10", "2026-12-22"]]],
    ["F7f", "ingang", [["2027-01-01", "2026-12-31"], ["2027-07-01", "2027-06-30"], ["2027-02-01", "2027-01-31"]]],
    ["F7g", "ingang", [["2026-07-01", "2026-08-12"], ["2026-09-01", "2026-10-13"], ["2026-06-01", "2026-07-13"]]],
    ["F7h", "ingang", [["2026-07-01", "2026-10-31"], ["2026-09-01", "2026-12-31"], ["2026-10-01", "2027-01-31"]]],
    ["F7h'", "ingang", [["2026-07-01", "2026-10-01"], ["2026-09-01", "2026-12-01"], ["2026-06-01", "2026-09-01"]]],
    ["F7i", "start", [["2026-06-15", "2026-12-14"], ["2026-06-01", "2026-11-30"], ["2026-09-01", "2027-02-28"]]],
    [
      "F7j",
      "verstuurd",
      [
        ["2026-10-30", { kantonrechter: "2026-12-28", verzet: "2026-11-20" }],
        ["2026-11-06", { kantonrechter: "2027-01-04", verzet: "2026-11-27" }],
        ["2026-11-02", { kantonrechter: "2026-12-28", verzet: "2026-11-23" }],
      ],
    ],
    [
      "F7k",
      "verstuurd",
      [
        ["2026-11-22", { voorstel: "2027-02-01", huurcommissie: "2027-03-15" }],
        ["2026-11-30", { voorstel: "2027-02-01", huurcommissie: "2027-03-15" }],
        ["2026-12-01", { voorstel: "2027-02-01", huurcommissie: "2027-03-15" }],
      ],
    ],
    [
      "F7l",
      "melding",
      [
        ["2026-10-05", { eerste: "2026-11-17", laatste: "2027-04-04" }],
        ["2026-11-18", { eerste: "2026-12-31", laatste: "2027-05-17" }],
        ["2026-09-01", { eerste: "2026-10-14", laatste: "2027-02-28" }],
      ],
    ],
    ["F7m", "overlijden", [["2026-06-08", "2026-12-07"], ["2026-05-30", "2026-11-29"], ["2026-08-14", "2027-02-13"]]],
    [
      "F7n",
      "brief",
      [
        ["2026-10-20", { rechter: "2026-12-15", huurcommissie: null }],
        ["2026-11-02", { rechter: "2026-12-28", huurcommissie: null }],
        ["2026-11-06", { rechter: "2027-01-04", huurcommissie: null }],
      ],
    ],
    ["F7n", "klaar", [["2026-10-20", { rechter: null, huurcommissie: "2027-01-19" }]]],
    ["F7o", "melding", [["2026-11-23", "2026-11-26"], ["2026-11-20", "2026-11-25"], ["2026-12-23", "2026-12-29"]]],
    ["F7p", "einde", [["2026-07-31", "2027-01-30"], ["2026-12-31", "2027-06-29"], ["2026-06-30", "2026-12-29"]]],
  ];
  test.each(REIS.flatMap(([id, veld, rijen]) => rijen.map(([dag, uit]) => [id, veld, dag, uit] as const)))("%s: %s %s: %j", (id, veld, dag, uit) => {
    expect(bereken(id, { [veld]: dag })).toEqual(uit);
  });

  test.each([
    [2023, "2024-06-30", "2026-06-30"],
    [2024, "2025-06-30", "2027-06-30"],
    [2025, "2026-06-30", "2028-06-30"],
  ])("F10: %d: statement %s, Huurcommissie %s", (jaar, afrekening, huurcommissie) => {
    expect(bereken("F10", { jaar, brief: "2026-10-28" })).toEqual({ afrekening, huurcommissie, vanaf: "2026-11-19" });
  });

  test("the advice date: seven days earlier, on a working day, never in the past", () => {
    expect(adviesdag("2026-12-27", VANDAAG)).toBe("2026-12-18");
    expect(adviesdag("2026-11-25", VANDAAG)).toBe(VANDAAG);
  });

  test("what does not fit is refused", () => {
    expect(() => bereken("F4", { schuld: -1, kaleHuur: 600 })).toThrow();
    expect(() => bereken("F6", { einde: "2026-02-30" })).toThrow();
    expect(() => bereken("F5", { start: "2026-01-01" })).toThrow();
  });
});
