import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { leesDeling, maakDeling, openDeling, stopDeling, type DelingDeuren, type NieuweDeling } from "#app/delen/deling.server.ts";
import { beginDossier, bewaarDossier, wisDossier } from "#app/dossier/dossier.server.ts";
import { cookieVan, maakContext, maakInhoud, NU } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";
import { volume } from "#tests/support/volume.ts";

// What happens round the slow derivation, thousands of times.
vi.mock("node:crypto", async (echt) => (await import("#tests/support/snelle-afleiding.ts")).metSnelleAfleiding(await echt()));

let t: TestDb;
beforeAll(async () => {
  t = await makeDb();
});
afterAll(() => t.sluit());

const namen = ["samenvatting", "antwoorden", "contact", "papieren", "geld", "gezondheid"];
const bron = Object.fromEntries(namen.map((naam) => [naam, { waarde: `inhoud van ${naam}` }]));
const wat = (anders: Partial<NieuweDeling> = {}): NieuweDeling => ({
  ontvanger: "Wijkteam Noord", doel: "hulp", onderdelen: ["samenvatting"], bron, tekst: { versie: "deel-1", hash: "0".repeat(64) }, taal: "nl", wijze: "online", dagen: 7, ...anders,
});

/** An owner whose dossier lasts a year; his browser is never idle. */
async function begin(): Promise<{ id: string; ik: () => ReturnType<typeof maakContext> }> {
  const { headers, dossier } = await beginDossier(await maakContext(t), maakInhoud());
  await t.db.dossier.update({ where: { id: dossier.id }, data: { eindigtOp: "2027-11-22" } });
  return { id: dossier.id, ik: () => maakContext({ ...t, cookie: headers }) };
}

let netwerken = 0;
/** Somebody on a network of his own: wrong tries are counted per network. */
const ander = (nu = NU, cookie?: string) => maakContext({ ...t, nu, cookie, netwerk: `n${(netwerken += 1)}` });

/** Opens a share; throws when it does not. */
async function open(deuren: DelingDeuren, nu = NU): Promise<string> {
  const uit = await openDeling(await ander(nu), deuren);
  if (!uit.ok) throw new Error("the share must open");
  return cookieVan(uit.headers);
}

const midden = (lijst: readonly number[]) => lijst.toSorted((a, b) => a - b)[Math.floor(lijst.length / 2)]!;

test("a hundred exchanges at once, for each of a hundred links: one succeeds (S5)", async () => {
  for (let ronde = 0; ronde < 100; ronde += 1) {
    const { id, ik } = await begin();
    const { link, code, cijfers } = await maakDeling(await ik(), wat());
    const toegang = ronde % 2 === 0 ? { link, cijfers } : { code, cijfers };
    const uit = await Promise.all(Array.from({ length: 100 }, async () => openDeling(await ander(), toegang)));
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uit.filter((een) => !een.ok && een.reden === "onbekend")).toHaveLength(99);
    expect(await t.db.auditEvent.count({ where: { dossierId: id, actie: "deling-geopend" } })).toBe(1);
  }
}, 300_000);

test("round the derivation, medians of a thousand timings of what does not open differ less than 2 ms (S7)", async () => {
  const nooit: DelingDeuren = { id: "", link: "B".repeat(43), code: "0000-0000-0000-0000-0000", cijfers: "123456", eindigtOp: "2026-11-29" };
  const soorten = {
    nooit: async () => ({ deuren: nooit }),
    gebruikt: async (deuren: DelingDeuren) => (await open(deuren), { deuren }),
    gestopt: async (deuren: DelingDeuren, ik: Awaited<ReturnType<typeof begin>>["ik"]) => (await stopDeling(await ik(), deuren.id), { deuren }),
    voorbij: async (deuren: DelingDeuren) => ({ deuren, nu: new Date("2026-11-30T10:00:00Z") }),
    "verkeerde cijfers": async (deuren: DelingDeuren) => ({ deuren: { ...deuren, cijfers: deuren.cijfers === "000000" ? "000001" : "000000" } }),
  };
  const namenVan = Object.keys(soorten) as (keyof typeof soorten)[];
  const duur = new Map(namenVan.map((naam) => [naam, [] as number[]]));
  // Never more than 29 wrong tries on one share: the thirtieth closes it.
  for (let ronde = 0; ronde < 40; ronde += 1) {
    const { ik } = await begin();
    const gevallen = [];
    for (const naam of namenVan) gevallen.push({ naam, ...(await soorten[naam](await maakDeling(await ik(), wat()), ik)) });
    for (let keer = 0; keer < 25; keer += 1) {
      for (const { naam, deuren, nu } of gevallen as { naam: (typeof namenVan)[number]; deuren: DelingDeuren; nu?: Date }[]) {
        const context = await ander(nu);
        const van = performance.now();
        expect((await openDeling(context, deuren)).ok).toBe(false);
        duur.get(naam)!.push(performance.now() - van);
      }
    }
  }
  const middens = [...duur.values()].map(midden);
  expect(Math.max(...middens) - Math.min(...middens), JSON.stringify(Object.fromEntries(namenVan.map((naam, i) => [naam, middens[i]])))).toBeLessThan(2);
}, 300_000);

test("no choice of fields gives a reader one field more, through both doors and all the way (S8)", async () => {
  const { ik } = await begin();
  await fc.assert(
    fc.asyncProperty(fc.subarray(namen, { minLength: 1 }), fc.boolean(), async (onderdelen, metLink) => {
      const { ik: eigen } = await begin();
      const { link, code, cijfers } = await maakDeling(await eigen(), wat({ onderdelen }));
      const uit = await openDeling(await ander(), metLink ? { link, cijfers } : { code, cijfers });
      const gelezen = uit.ok ? await leesDeling(await ander(NU, cookieVan(uit.headers))) : null;
      expect(gelezen?.onderdelen).toEqual(Object.fromEntries(onderdelen.map((naam) => [naam, bron[naam]])));
    }),
    { numRuns: volume(400, 10_000) },
  );
  await expect(maakDeling(await ik(), wat({ onderdelen: ["samenvatting", "geheim"] }))).rejects.toMatchObject({ code: "invalid" });
}, 900_000);

test("in a thousand races of stopping and reading no read that began after the stop gives anything (C4)", async () => {
  let voor = 0;
  for (let ronde = 0; ronde < 250; ronde += 1) {
    const { ik } = await begin();
    const deuren = await maakDeling(await ik(), wat());
    const cookie = await open(deuren);
    let gestopt = false;
    const races = Array.from({ length: 4 }, async (_, i) => {
      const [vroeg, laat] = [await ander(NU, cookie), await ander(NU, cookie)];
      for (let wacht = 0; wacht < i; wacht += 1) await new Promise((klaar) => setImmediate(klaar));
      if ((await leesDeling(vroeg)) !== null) voor += 1;
      while (!gestopt) await new Promise((klaar) => setImmediate(klaar));
      expect(await leesDeling(laat, i % 2 === 0 ? "deling-gelezen" : "deling-gedownload")).toBeNull();
    });
    await stopDeling(await ik(), deuren.id);
    gestopt = true;
    await Promise.all(races);
    expect(await t.db.delingSleutel.count({ where: { delingId: deuren.id } })).toBe(0);
  }
  // The races were races: some reads came before the stop, some after.
  expect(voor).toBeGreaterThan(0);
  expect(voor).toBeLessThan(1000);
}, 300_000);

test("of a thousand issued codes and links none is in the files, in any form (S3)", async () => {
  const geheimen: Uint8Array[] = [];
  for (let i = 0; i < 300; i += 1) {
    const { ik } = await begin();
    const { link, code } = await maakDeling(await ik(), wat());
    const terug = (await bewaarDossier(await ik(), 90)).code;
    // The first eight signs of a code are its id, which is stored; the rest is the secret.
    geheimen.push(Buffer.from(link, "base64url"), ...[code, terug].map((tekst) => Buffer.from(tekst.replaceAll("-", "").slice(8))));
    // The secret of a link that was exchanged opens nothing any more, and is not kept for that either.
    if (i % 2 === 0) geheimen.push(Buffer.from((await open(await maakDeling(await ik(), wat()))).split("=")[1]!.split(".")[0]!, "base64url"));
  }
  const bytes = Buffer.concat(readdirSync(t.map).map((naam) => readFileSync(path.join(t.map, naam))));
  const vormen = (geheim: Uint8Array) => [Buffer.from(geheim), ...(["hex", "base64", "base64url"] as const).map((soort) => Buffer.from(Buffer.from(geheim).toString(soort)))];
  expect(geheimen.length).toBeGreaterThanOrEqual(1000);
  expect(geheimen.filter((geheim) => vormen(geheim).some((vorm) => bytes.includes(vorm)))).toEqual([]);
}, 120_000);

test("ten thousand ids of somebody else give what an id that does not exist gives (Z2)", async () => {
  const [a, b] = [await begin(), await begin()];
  const echt = await maakDeling(await a.ik(), wat());
  const [rij] = await t.db.toestemming.findMany({ where: { dossierId: a.id } });
  // Shares with a consent each, as many as there are to guess.
  const ids = Array.from({ length: 10_000 }, () => randomUUID());
  await t.db.toestemming.createMany({ data: ids.map((id) => ({ ...rij!, id })) });
  await t.db.deling.createMany({ data: ids.map((id) => ({ id, dossierId: a.id, toestemmingId: id, staat: "klaar", gemaaktOp: "2026-11-22", eindigtOp: "2026-11-29" })) });
  const van = async (id: string) => stopDeling(await b.ik(), id).then(() => "gelukt", (fout: { code: string; status: number; data: unknown }) => JSON.stringify([fout.code, fout.status, fout.data]));
  const onbekend = await van(randomUUID());
  const uit = new Set<string>();
  for (const id of [echt.id, ...ids]) uit.add(await van(id));
  expect([...uit]).toEqual([onbekend]);
  expect(await t.db.deling.count({ where: { dossierId: a.id, staat: "klaar" } })).toBe(10_001);
  await stopDeling(await a.ik(), ids[0]!);
  await wisDossier(await a.ik());
}, 300_000);

type Stand = { deuren: DelingDeuren; staat: "klaar" | "geopend" | "dood"; cookie?: string; tot: number };

test("grant, exchange, read, stop, end and delete agree with a model, in any order (C7)", async () => {
  const stap = fc.record({ doe: fc.constantFrom("maak", "open", "open-fout", "lees", "lees", "stop", "dag", "wis"), nr: fc.nat(3), dagen: fc.constantFrom(1, 2, 5) });
  const gezien = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 10 }), async (stappen) => {
      const { id, ik } = await begin();
      const delingen: Stand[] = [{ deuren: await maakDeling(await ik(), wat({ dagen: 2 })), staat: "klaar", tot: 2 }];
      let [dag, leeft] = [0, true];
      const nu = () => new Date(NU.getTime() + dag * 86_400_000);
      for (const { doe, nr, dagen } of stappen) {
        const deling = delingen[nr % delingen.length]!;
        const mag = leeft && deling.staat !== "dood" && dag <= deling.tot;
        gezien.set(`${doe} ${mag}`, (gezien.get(`${doe} ${mag}`) ?? 0) + 1);
        if (doe === "dag") dag += 1;
        else if (doe === "maak" && leeft) delingen.push({ deuren: await maakDeling(await ik(), wat({ dagen })), staat: "klaar", tot: dagen });
        else if (doe === "maak") await expect(maakDeling(await ik(), wat())).rejects.toMatchObject({ code: "not-found" });
        else if (doe === "open") {
          const uit = await openDeling(await ander(nu()), deling.deuren);
          expect(uit.ok).toBe(mag && deling.staat === "klaar");
          if (uit.ok) Object.assign(deling, { staat: "geopend", cookie: cookieVan(uit.headers) });
        } else if (doe === "open-fout") {
          const cijfers = deling.deuren.cijfers === "000000" ? "000001" : "000000";
          expect(await openDeling(await ander(nu()), { code: deling.deuren.code, cijfers })).toEqual({ ok: false, reden: "onbekend" });
        } else if (doe === "lees") {
          const gelezen = await leesDeling(await ander(nu(), deling.cookie));
          expect(gelezen?.id).toBe(mag && deling.staat === "geopend" ? deling.deuren.id : undefined);
        } else if (doe === "stop" && leeft) {
          await stopDeling(await ik(), deling.deuren.id);
          deling.staat = "dood";
        } else if (doe === "stop") await expect(stopDeling(await ik(), deling.deuren.id)).rejects.toMatchObject({ code: "not-found" });
        else if (doe === "wis" && leeft && nr === 0) {
          await wisDossier(await ik());
          leeft = false;
        }
      }
      const rijen = await t.db.deling.findMany({ where: { dossierId: id }, select: { id: true, staat: true } });
      const verwacht = leeft ? delingen.map(({ deuren, staat }) => ({ id: deuren.id, staat: staat === "dood" ? "gestopt" : staat })) : [];
      expect(rijen.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(verwacht.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
    }),
    { numRuns: volume(500, 10_000) },
  );
  // Every command met both a share that may be opened and one that may not.
  for (const doe of ["open", "open-fout", "lees", "stop", "wis"]) for (const mag of [true, false]) expect(gezien.get(`${doe} ${mag}`), `${doe} ${mag}`).toBeGreaterThan(5);
}, 3_600_000);
