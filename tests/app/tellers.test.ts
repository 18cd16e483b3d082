import { afterEach, beforeEach, expect, test } from "vitest";
import { maakCode, schrijfCode } from "#app/dossier/code.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, bewaarDossier, openMetCode } from "#app/dossier/dossier.server.ts";
import { netwerkVan } from "#app/dossier/netwerk.server.ts";
import { geefPogingTerug, GRENZEN, telPoging } from "#app/dossier/tellers.server.ts";
import { maakContext, maakInhoud, NU } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const dienst = async (netwerk = "192.0.2.0/24", nu = NU) => dienstVan(await maakContext({ ...t, netwerk, nu }));
const na = (seconden: number) => new Date(NU.getTime() + seconden * 1000);

/** A saved dossier and its code, and a wrong code with the same id. */
async function bewaard(): Promise<{ goed: string; fout: string }> {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const { code } = await bewaarDossier(await maakContext({ ...t, cookie: headers }), 90);
  return { goed: code, fout: schrijfCode({ id: code.replaceAll("-", "").slice(0, 8), geheim: maakCode().geheim }) };
}

test("ten wrong tries of one code from one network, then waiting; from another network the owner enters (R1, R5)", async () => {
  const { goed, fout } = await bewaard();
  const probeer = async (code: string, netwerk: string, nu = NU) => openMetCode(await maakContext({ ...t, netwerk, nu }), code);
  for (let i = 0; i < GRENZEN.code.fouten; i += 1) {
    expect(await probeer(fout, "192.0.2.0/24")).toEqual({ ok: false, reden: "onbekend" });
  }
  const vol = await probeer(goed, "192.0.2.0/24");
  expect(vol).toMatchObject({ ok: false, reden: "te-vaak" });
  const wacht = vol.ok ? 0 : vol.wachtSeconden!;
  expect(wacht).toBeGreaterThan(0);
  expect(wacht).toBeLessThanOrEqual(20 * 60);
  expect((await probeer(goed, "198.51.100.0/24")).ok).toBe(true);
  expect(await probeer(goed, "192.0.2.0/24", na(wacht - 1))).toMatchObject({ reden: "te-vaak" });
  expect((await probeer(goed, "192.0.2.0/24", na(wacht))).ok).toBe(true);
});

test("thirty wrong tries from one network in an hour, over all codes together (R1)", async () => {
  for (let i = 0; i < GRENZEN.netwerk.fouten; i += 1) {
    expect(await telPoging(await dienst(), "code", `ID${i}`)).toEqual({ mag: true });
  }
  expect(await telPoging(await dienst(), "code", "NOGEEN")).toMatchObject({ mag: false });
  expect(await telPoging(await dienst(), "deelcode", "ANDERS")).toMatchObject({ mag: false });
  expect(await telPoging(await dienst("198.51.100.0/24"), "code", "NOGEEN")).toEqual({ mag: true });
  expect(await telPoging(await dienst("192.0.2.0/24", na(65 * 60)), "code", "NOGEEN")).toEqual({ mag: true });
});

test("ten thousand guesses: none hits, 99% are refused before anything is derived (R1)", async () => {
  const { fout } = await bewaard();
  const id = fout.replaceAll("-", "").slice(0, 8);
  const uit = { mag: 0, weg: 0 };
  // From eight networks within ten minutes: the counting itself, without the 30 ms of argon2id.
  for (let i = 0; i < 10_000; i += 100) {
    const rij = await Promise.all(
      Array.from({ length: 100 }, async (_, j) => telPoging(await dienst(`10.0.${(i + j) % 8}.0/24`, na(i / 20)), "code", id)),
    );
    for (const { mag } of rij) uit[mag ? "mag" : "weg"] += 1;
  }
  expect(uit.mag).toBe(8 * GRENZEN.code.fouten);
  expect(uit.weg / 10_000).toBeGreaterThanOrEqual(0.99);
  // 30 an hour from each of a million networks, a whole day, against 60 bits.
  expect((24 * 30 * 1e6) / 2 ** 60).toBeLessThan(1e-9);
}, 180_000);

test("a hundred tries at the same time are a hundred tries (R1)", async () => {
  const uit = await Promise.all(Array.from({ length: 100 }, async () => telPoging(await dienst(), "code", "ID")));
  expect(uit.filter(({ mag }) => mag)).toHaveLength(GRENZEN.code.fouten);
});

test("midnight does not empty the counters (R1, R3)", async () => {
  const net = new Date("2026-11-22T22:58:00Z");
  const erna = new Date("2026-11-22T23:02:00Z");
  for (let i = 0; i < 10; i += 1) await telPoging(await dienst("192.0.2.0/24", net), "code", "ID");
  expect(await telPoging(await dienst("192.0.2.0/24", erna), "code", "ID")).toMatchObject({ mag: false });
});

test("two hundred people behind one address who type their code right are never refused (R4)", async () => {
  for (let i = 0; i < 200; i += 1) {
    expect(await telPoging(await dienst(), "code", `ID${i}`)).toEqual({ mag: true });
    await geefPogingTerug(await dienst(), "code", `ID${i}`);
  }
  const { goed } = await bewaard();
  for (let i = 0; i < 12; i += 1) expect((await openMetCode(await maakContext(t), goed)).ok).toBe(true);
}, 60_000);

test("everybody together: the operator is warned once, nobody is stopped (R1)", async () => {
  const geschreven: string[] = [];
  const oud = process.stderr.write;
  process.stderr.write = (regel: string | Uint8Array) => geschreven.push(String(regel)) > 0;
  try {
    for (let i = 0; i < GRENZEN.alarm.fouten + 5; i += 1) {
      expect(await telPoging(await dienst(`10.${i >> 8}.${i & 255}.0/24`), "code", `ID${i}`)).toEqual({ mag: true });
    }
  } finally {
    process.stderr.write = oud;
  }
  expect(await t.db.auditEvent.count({ where: { actie: "veel-foute-codes" } })).toBe(1);
  expect(geschreven).toHaveLength(1);
  expect(JSON.parse(geschreven[0]!)).toMatchObject({ event: "many-wrong-codes" });
}, 60_000);

test("counters hold no address and no code, and cannot be compared with another day (R3)", async () => {
  await telPoging(await dienst("203.0.113.0/24"), "code", "ABCD1234");
  await telPoging(await dienst("203.0.113.0/24", na(86_400)), "code", "ABCD1234");
  const rijen = await t.db.teller.findMany();
  expect(rijen).toHaveLength(6);
  expect(new Set(rijen.map(({ sleutel }) => sleutel)).size).toBe(6);
  for (const rij of rijen) {
    expect(rij.sleutel).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rij)).not.toMatch(/203\.0|ABCD1234/);
  }
});

test("the prefix of an address: /24 of IPv4, /56 of IPv6", () => {
  const voorbeelden: readonly (readonly [string | undefined, string])[] = [
    ["192.0.2.77", "192.0.2.0/24"],
    ["::ffff:192.0.2.77", "192.0.2.0/24"],
    ["2001:db8:aaaa:bbcc:1:2:3:4", "2001:db8:aaaa:bb00::/56"],
    ["2001:db8::1", "2001:db8:0:0::/56"],
    ["fe80::1%eth0", "fe80:0:0:0::/56"],
    ["::1", "0:0:0:0::/56"],
    ["nonsense", "onbekend"],
    [undefined, "onbekend"],
  ];
  for (const [adres, verwacht] of voorbeelden) expect(netwerkVan(adres)).toBe(verwacht);
});
