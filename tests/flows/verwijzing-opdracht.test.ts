import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bewaarAanbod } from "#app/aanbod/gids.server.ts";
import { proefaanbod } from "#tests/support/aanbod.ts";
import { makeDb } from "#tests/support/db.ts";

const WORTEL = fileURLToPath(new URL("../../", import.meta.url));
let map: string;
let teller = 0;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), "refer-"));
});
afterAll(() => rmSync(map, { recursive: true }));

interface Uitslag {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command; without a database of the test there is none. */
async function roep(argumenten: readonly string[], databaseUrl = `file:${join(map, "geen.db")}`): Promise<Uitslag> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argumenten, { cwd: WORTEL, env: { ...process.env, DATABASE_URL: databaseUrl } });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Uitslag;
    return { code, stdout, stderr };
  }
}

function bestand(inhoud: unknown): string {
  const pad = join(map, `profiel-${teller++}.json`);
  writeFileSync(pad, JSON.stringify(inhoud));
  return pad;
}

const refer = (profiel: unknown, databaseUrl?: string) => roep(["app/verwijzing/refer.server.ts", bestand(profiel), "--date", "2026-11-22"], databaseUrl);
const evaluate = (flow: string, antwoorden: unknown, databaseUrl?: string) => roep(["app/opdracht/evaluate.server.ts", flow, bestand(antwoorden), "--date", "2026-11-22"], databaseUrl);

const almere = { gemeente: "Almere", themes: ["bezwaar"], scores: { U: 2, E: 3, Z: 1, S: 1, C: 2 }, counterparties: ["gemeente"], insured: "nee", languages: ["nl"] };

test("refer: slots met aanbod, punten, redenen en wat afviel; B.5 met het eigen aanbod", async () => {
  const { code, stdout } = await refer({ ...almere, wrb: { huishouden: "alleen", inkomenPeil: 14_500, q4: "nee" } });
  expect(code).toBe(0);
  const uit = JSON.parse(stdout);
  expect(Object.keys(uit)).toEqual(["gemeente", "weights", "date", "band", "first", "slots", "fallback", "dropped", "wrb", "costs"]);
  expect(uit.costs.routes.map(({ route }: { route: string }) => route)).toEqual(["zelf", "hjl", "lat", "advocaat-toevoeging", "advocaat-betaald"]);
  expect(uit).toMatchObject({ gemeente: "GM0034", band: "C", wrb: { uitkomst: "waarschijnlijk_ja" } });
  const [recht] = uit.slots;
  const punten = Object.fromEntries([...recht.offers, ...recht.more].map(({ id, score }: { id: string; score: number }) => [id, score]));
  expect(punten).toMatchObject({ "nl-hjl": 82, "alm-sr": 77.6 });
  expect(recht.offers.map(({ id }: { id: string }) => id)).toEqual(["nl-hjl", "nl-nova"]);
  expect(recht.offers[0].terms).toEqual({ onderwerp: 16, dienst: 8, tijd: 14, zelf: 12, onafh: 10, samen: 4, kosten: 8, kanaal: 5, lokaal: 2, taal: 3 });
  expect(recht.more.find(({ id }: { id: string }) => id === "alm-sr").notice.code).toBe("belang");
  expect(uit.dropped.find(({ id }: { id: string }) => id === "nl-verz")).toMatchObject({ slot: "recht", filters: ["F8"], told: ["F8"] });
});

test("H2: alles van de Wrb overgeslagen: onbekend, en toch hulp", async () => {
  const uit = JSON.parse((await refer({ ...almere, wrb: {} })).stdout);
  expect(uit.wrb).toMatchObject({ uitkomst: "onbekend", bijdrage: null });
  expect(uit.slots[0].offers.length).toBe(2);
});

test("refer: een postcode in plaats van een gemeente, en onveilig zonder bemiddeling", async () => {
  const uit = JSON.parse((await refer({ postcode: "3961", themes: ["scheiden"], safety: "nee" })).stdout);
  expect(uit.gemeente).toBe("GM0352");
  expect(uit.slots.map(({ slot }: { slot: string }) => slot)).not.toContain("overleg");
  expect(uit.slots.flatMap(({ offers, more }: { offers: { id: string }[]; more: { id: string }[] }) => [...offers, ...more]).map(({ id }: { id: string }) => id)).toContain("wbd-start");
});

test("refer: wat een gemeente heeft ingevoerd telt mee, en een aanbod dat alleen daar staat is bekend", async () => {
  const { db, url, sluit } = await makeDb();
  try {
    await bewaarAanbod(db, [proefaanbod("alm-nieuw", "sociaal_raadslieden", { naam: "Raad en Recht Almere", werkgebied: ["GM0034"], onafhankelijk: { tegenEigenGemeente: "ja", toelichting: "" } })]);
    const uit = JSON.parse((await refer(almere, url)).stdout);
    const [recht] = uit.slots;
    expect([...recht.offers, ...recht.more].map(({ name }: { name: string }) => name)).toContain("Raad en Recht Almere");
    expect((await refer({ ...almere, excluded: ["alm-nieuw"] }, url)).code).toBe(0);
    expect(await refer({ ...almere, excluded: ["alm-nieuw"] })).toMatchObject({ code: 2, stdout: "", stderr: 'unknown offer "alm-nieuw"\n' });
    expect(await refer({ ...almere, gemeente: "Atlantis" }, url)).toMatchObject({ code: 2, stdout: "" });
  } finally {
    await sluit();
  }
});

test("evaluate leest hetzelfde aanbod als refer: wat is ingevoerd als er een database is, anders het eigen", async () => {
  const { db, url, sluit } = await makeDb();
  const namen = async (databaseUrl?: string): Promise<readonly string[]> => {
    const uit = JSON.parse((await evaluate("scheiden", { postcode: "1311" }, databaseUrl)).stdout) as { slots: { offers: { name: string }[]; more: { name: string }[] }[] };
    return uit.slots.flatMap(({ offers, more }) => [...offers, ...more].map(({ name }) => name));
  };
  try {
    await bewaarAanbod(db, [proefaanbod("alm-scheiden", "themaloket", { naam: "Loket Uit Elkaar Almere", werkgebied: ["GM0034"] })]);
    expect(await namen(url)).toContain("Loket Uit Elkaar Almere");
    expect(await namen()).not.toContain("Loket Uit Elkaar Almere");
  } finally {
    await sluit();
  }
});

test("refer: een database zonder tabellen is een fout van wie de opdracht geeft", async () => {
  const leeg = join(map, "leeg.db");
  writeFileSync(leeg, "");
  const { code, stdout, stderr } = await refer(almere, `file:${leeg}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("db:migrate");
});

test.each<[string, unknown, string]>([
  ["een onbekende gemeente", { ...almere, gemeente: "Atlantis aan Zee" }, 'unknown gemeente "Atlantis aan Zee"'],
  ["een onbekende postcode", { themes: ["huur"], postcode: "0001" }, 'unknown postcode "0001"'],
  ["een onbekend onderwerp", { themes: ["voetbal"] }, 'unknown topic at "themes.0"'],
  ["een onbekend veld", { ...almere, kleur: "rood" }, 'unknown field "kleur"'],
  ["een onbekend veld dieper", { ...almere, scores: { Q: 1 } }, 'unknown field "scores.Q"'],
  ["een onbekende tegenpartij", { ...almere, counterparties: ["buurman"] }, 'unknown counterparty "buurman"'],
  ["een score die niet kan", { ...almere, scores: { U: 4 } }, 'field "scores.U"'],
  ["een negatief inkomen", { ...almere, wrb: { inkomenPeil: -1 } }, 'field "wrb.inkomenPeil"'],
  ["geen onderwerp", {}, 'field "themes"'],
  ["geen object", [], "the profile"],
])("refer: exit 2 voor %s, en welke", async (_naam, profiel, melding) => {
  const { code, stdout, stderr } = await refer(profiel);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(melding);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("evaluate: slots uit de antwoorden, wrb als die beantwoord is, een plaats voor elke stroom", async () => {
  const bo = {
    "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10", "bz-termijn-in-brief": "6-weken",
    "bz-al-gedaan": ["gebeld"], "bz-nu-nood": ["geen-inkomen"], "bz-gronden": ["wel-gemeld"], "bz-doel": "besluit-anders", "bz-aantal-bezwaren": "0", "bz-hulp": ["zelf"],
  };
  const uit = JSON.parse((await evaluate("bezwaar", { ...bo, postcode: "1311", "wrb.q1": "alleen", "wrb.q5": ["bijstand"] })).stdout);
  expect(uit.wrb).toMatchObject({ uitkomst: "waarschijnlijk_ja", normStatus: "onbevestigd" });
  expect(uit.slots[0].offers.map(({ id }: { id: string }) => id)).toEqual(["nl-hjl", "nl-nova"]);
  expect(uit.slots[0].more.map(({ id }: { id: string }) => id)).toContain("alm-sr");
  expect(JSON.parse((await evaluate("bezwaar", bo)).stdout).wrb).toBeUndefined();
  const { code, stderr } = await evaluate("bezwaar", { ...bo, "wrb.q1": "kasteel" });
  expect([code, stderr.trim()]).toEqual([2, 'impossible value for "wrb.q1": "kasteel" (optie-onbekend)']);
});
