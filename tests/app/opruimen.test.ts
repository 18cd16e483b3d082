import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { controleerAudit } from "#app/audit/audit.server.ts";
import { sessieContext } from "#app/contexts.ts";
import { maakDeling } from "#app/delen/deling.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, bewaarDossier, openMetCode, schrijfDossier } from "#app/dossier/dossier.server.ts";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { eindeBewaard } from "#app/dossier/einde.ts";
import { KOPPEN, ruimOp, schrijfKop } from "#app/dossier/opruimen.server.ts";
import { telPoging } from "#app/dossier/tellers.server.ts";
import { cookieVan, maakContext, maakInhoud, NU } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const dagNa = (dagen: number) => new Date(NU.getTime() + dagen * 86_400_000);
const dienstOp = async (dagen: number) => dienstVan(await maakContext({ ...t, nu: dagNa(dagen) }));

/** A finished case whose only term is this day. */
function metTermijn(datum: string): DossierInhoud {
  const basis = maakInhoud();
  const termijn = { id: "x", datum, wettelijk: null, voor: "burger" as const, grondslag: "x", aangenomen: false, verstreken: false, antwoorden: [], bronnen: [] };
  const diagnose = {
    flow: "bezwaar", versie: 1, peildatum: "2026-11-22", uitkomst: null, variant: null, urgentie: "normaal" as const, ernst: "x",
    zelfredzaamheid: "zelf" as const, rechtsgebied: "x", veiligheid: [], termijnen: [termijn], stappen: [], stukken: [], modules: [],
    overlays: [], extra: [], overdrachten: [], brieven: [], verwijzingen: [], berekeningen: [], invulling: {}, redenen: [],
  };
  return { ...basis, zaken: basis.zaken.map((zaak) => ({ ...zaak, afgerond: { op: "2026-11-22", diagnose } })) };
}

test("an unsaved journey opens for 24 hours to the second, and its rows go when the day after is over (T1)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  // Kept awake all the time: only the 24 hours count.
  const { sessies } = (await dienstOp(0)).sleutels;
  const { leesCookie, schrijfCookie } = await import("#app/dossier/cookie.server.ts");
  const cookie = leesCookie(new Request("http://x/", { headers: { Cookie: cookieVan(headers) } }), sessies);
  if (cookie === null || cookie === "onecht") throw new Error("no cookie");
  const staat = async (seconden: number) => {
    const nu = new Date(NU.getTime() + seconden * 1000);
    const wakker = schrijfCookie({ ...cookie, actief: Math.floor(nu.getTime() / 1000) }, sessies).split(";")[0]!;
    return (await maakContext({ ...t, cookie: wakker, nu })).get(sessieContext).staat();
  };
  expect(await staat(86_400)).toBe("open");
  expect(await staat(86_401)).toBe("geen");
  expect(await ruimOp(await dienstOp(1))).toMatchObject({ dossiers: 0 });
  expect(await ruimOp(await dienstOp(2))).toMatchObject({ dossiers: 1 });
  expect(await t.db.dossier.count()).toBe(0);
});

test("a saved dossier lasts as long as was chosen, 7 to 365 days, and not a day longer (T1)", async () => {
  for (const [gekozen, dagen] of [[7, 7], [90, 90], [365, 365], [1, 7], [4000, 365]] as const) {
    const { headers } = await beginDossier(await maakContext(t), maakInhoud());
    const { code } = await bewaarDossier(await maakContext({ ...t, cookie: headers }), gekozen);
    await ruimOp(await dienstOp(dagen));
    expect((await openMetCode(await maakContext({ ...t, nu: dagNa(dagen) }), code)).ok, `${gekozen}`).toBe(true);
    // Already before the rows are cleaned up the code opens nothing any more.
    expect(await openMetCode(await maakContext({ ...t, nu: dagNa(dagen + 1) }), code)).toEqual({ ok: false, reden: "onbekend" });
    await ruimOp(await dienstOp(dagen + 1));
    expect(await t.db.dossier.count()).toBe(0);
  }
}, 60_000);

test("not before three months after the last known term; a term that must be a slip does not count (T1)", async () => {
  expect(eindeBewaard(metTermijn("2026-12-08"), "2026-11-22", 7)).toBe("2027-03-08");
  expect(eindeBewaard(metTermijn("2026-12-08"), "2026-11-22", 365)).toBe("2027-11-22");
  expect(eindeBewaard(metTermijn("2028-06-30"), "2026-11-22", 365)).toBe("2028-09-30");
  expect(eindeBewaard(metTermijn("2126-06-30"), "2026-11-22", 7)).toBe("2026-11-29");
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const ik = () => maakContext({ ...t, cookie: headers });
  await bewaarDossier(await ik(), 7);
  const later = await schrijfDossier(await ik(), () => metTermijn("2026-12-08"), { actie: "antwoorden-afgerond" });
  expect(later.eindigtOp).toBe("2027-03-08");
  expect((await schrijfDossier(await ik(), () => maakInhoud(), { actie: "antwoord-opgeslagen" })).eindigtOp).toBe("2027-03-08");
});

test("shares, old doors and counters go on their day, each with its event", async () => {
  const { headers, dossier } = await beginDossier(await maakContext(t), maakInhoud());
  const ik = () => maakContext({ ...t, cookie: headers });
  await bewaarDossier(await ik(), 90);
  const tekst = { versie: "deel-1", hash: "0".repeat(64) };
  await maakDeling(await ik(), { ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1 }, tekst, taal: "nl", wijze: "online", dagen: 7 });
  await telPoging(await dienstOp(0), "code", "x");
  expect(await ruimOp(await dienstOp(1))).toEqual({ dossiers: 0, delingen: 0, deuren: 0, tellers: 0, maanden: 0 });
  expect(await ruimOp(await dienstOp(2))).toMatchObject({ deuren: 1, tellers: 3 });
  expect(await ruimOp(await dienstOp(7))).toMatchObject({ delingen: 0 });
  expect(await ruimOp(await dienstOp(8))).toMatchObject({ delingen: 1, dossiers: 0 });
  expect(await t.db.deling.findFirst()).toMatchObject({ staat: "verlopen", inhoud: null });
  expect(await t.db.delingSleutel.count()).toBe(0);
  expect(await ruimOp(await dienstOp(91))).toMatchObject({ dossiers: 1 });
  const acties = (await t.db.auditEvent.findMany({ where: { dossierId: dossier.id, actor: "systeem" } })).map(({ actie }) => actie);
  expect(acties).toEqual(["deling-verlopen", "dossier-verlopen"]);
});

test("the clean-up may be killed, fifty times at another statement, and run again: the end is the same (T2)", async () => {
  const AANTAL = 60;
  for (let i = 0; i < AANTAL; i += 1) await beginDossier(await maakContext({ ...t, nu: dagNa(-10) }), maakInhoud());
  const blijft = await beginDossier(await maakContext(t), maakInhoud());
  let gedood = 0;
  for (let ronde = 0; ronde < 50; ronde += 1) {
    const kind = spawn(process.execPath, ["tests/support/sterf-bij.ts", t.url, "opruimen", String(1 + (ronde % 13))], { stdio: ["ignore", "ignore", "inherit"] });
    const [, signaal] = (await once(kind, "exit")) as [number | null, string | null];
    if (signaal === "SIGKILL") gedood += 1;
    // Nothing half: who is gone has his event, who is there has not.
    const over = await t.db.dossier.count();
    expect(await t.db.auditEvent.count({ where: { actie: "dossier-verlopen" } })).toBe(AANTAL + 1 - over);
    expect(await t.db.sleutel.count()).toBe(over);
  }
  expect(gedood).toBe(50);
  expect(await t.db.dossier.count()).toBeLessThan(AANTAL);
  await ruimOp(await dienstOp(0));
  expect(await t.db.dossier.findMany({ select: { id: true } })).toEqual([{ id: blijft.dossier.id }]);
  expect(await t.db.sleutel.count()).toBe(1);
  // Each dossier ended once: no event was lost and none came twice.
  expect(await t.db.auditEvent.count({ where: { actie: "dossier-verlopen" } })).toBe(AANTAL);
  const { sleutels } = await dienstOp(0);
  expect(await controleerAudit(t.db, sleutels.audit)).toBeNull();
}, 300_000);

test("the end of the audit chain is put aside once a day (A3)", async () => {
  await beginDossier(await maakContext(t), maakInhoud());
  for (const dag of [0, 0, 1]) await schrijfKop(await dienstOp(dag), t.map);
  const regels = readFileSync(path.join(t.map, KOPPEN), "utf8").trim().split("\n").map((regel) => JSON.parse(regel) as object);
  expect(regels).toEqual([
    { dag: "2026-11-22", nr: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { dag: "2026-11-23", nr: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});
