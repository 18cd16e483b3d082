import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sessieContext } from "#app/contexts.ts";
import { leesDeling, maakDeling, openDeling } from "#app/delen/deling.server.ts";
import { hashVanTekst } from "#app/delen/toestemming-tekst.server.ts";
import { laadDienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { beginDossier, bewaarDossier, openMetCode, schrijfDossier, wisDossier } from "#app/dossier/dossier.server.ts";
import { schrijfKop } from "#app/dossier/opruimen.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { algoritmeVan, sleutelversieVan, VULMAAT } from "#app/dossier/keys.server.ts";
import { InstellingFout } from "#app/lib/env.server.ts";
import { cookieVan, maakContext, maakInhoud, NU, testInstellingen } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const MERK = "zwartepanter";
const tekst = { versie: "deel-1", hash: hashVanTekst({ nl: "Wilt u dit delen?", en: "Share this?" }) };

/** Every byte of every file in the data folder: database, write-ahead log, shared memory. */
function alleBytes(): Buffer {
  const bestanden = readdirSync(t.map, { recursive: true, encoding: "utf8" }).map((naam) => path.join(t.map, naam));
  return Buffer.concat(bestanden.filter((naam) => statSync(naam).isFile()).map((naam) => readFileSync(naam)));
}

/** A text as it could stand in a file: UTF-8, UTF-16 both ways, and base64 at each of three offsets. */
function vormen(woord: string): Buffer[] {
  const le = Buffer.from(woord, "utf16le");
  const base64 = [0, 1, 2].map((voor) => Buffer.from("x".repeat(voor) + woord).toString("base64").slice(voor === 0 ? 0 : 4, -4));
  return [Buffer.from(woord), le, Buffer.from(le).swap16(), Buffer.from(woord).toString("hex"), ...base64].map((vorm) => Buffer.from(vorm));
}

const vind = (bytes: Buffer, woord: string) => vormen(woord).filter((vorm) => bytes.includes(vorm)).length;

/** A dossier with the mark in every field that a person or a flow can fill. */
const gemerkt = () =>
  maakInhoud({
    zaken: [
      {
        flow: `${MERK}-flow`,
        versie: 1,
        antwoorden: { [`${MERK}-vraag`]: `${MERK}-keuze`, lijst: [`${MERK}-a`], tekst: `mijn ${MERK}` },
        afgerond: null,
        gedaan: [`${MERK}-stap`],
        verzameld: [`${MERK}-stuk`],
        brieven: { [`${MERK}-L1`]: { naam: `${MERK} Jansen` } },
        verstuurd: { L1: { op: "2026-11-22", hoe: MERK } },
      },
    ],
    panelenGezien: [`${MERK}-paneel`],
  });

test("a mark in every field is in no file of the data folder, in any form; the theme neither (E2, A5)", async () => {
  const { headers } = await beginDossier(await maakContext(t), gemerkt());
  const ik = () => maakContext({ ...t, cookie: headers });
  for (let i = 0; i < 5; i += 1) {
    await schrijfDossier(await ik(), (oud) => ({ ...oud, panelenGezien: [...oud.panelenGezien, `${MERK}${i}`] }), { actie: "antwoord-opgeslagen" });
  }
  const { code } = await bewaarDossier(await ik(), 90);
  const deuren = await maakDeling(await ik(), {
    ontvanger: `${MERK} bv`,
    doel: `${MERK}-doel`,
    onderdelen: [`${MERK}-deel`],
    bron: { [`${MERK}-deel`]: `${MERK}-inhoud` },
    tekst,
    taal: "nl",
    wijze: "online",
    dagen: 7,
  });
  const open = await openDeling(await maakContext(t), deuren);
  if (!open.ok) throw new Error("the share must open");
  expect(await leesDeling(await maakContext({ ...t, cookie: open.headers }))).toMatchObject({ ontvanger: `${MERK} bv` });
  await openMetCode(await maakContext(t), code);
  await schrijfKop(await dienstVan(await maakContext(t)), t.map);
  const bytes = alleBytes();
  // The search itself works: what may stand in clear is found, also in the write-ahead log.
  expect(bytes.includes("dossier-begonnen")).toBe(true);
  expect(bytes.includes("deel-1")).toBe(true);
  for (const woord of [MERK, "bezwaar", code, code.replaceAll("-", ""), code.replaceAll("-", "").slice(8), deuren.link, deuren.cijfers, deuren.code.replaceAll("-", "").slice(8)]) {
    expect(vind(bytes, woord), woord).toBe(0);
  }
  expect(statSync(path.join(t.map, "rechtsroute.db-wal")).size).toBeGreaterThan(0);
});

test("the search for a mark does find one that is stored in clear (E2, the test itself)", async () => {
  await t.db.teller.create({ data: { sleutel: MERK, aantal: 1, dag: "2026-11-22" } });
  expect(vind(alleBytes(), MERK)).toBeGreaterThan(0);
  for (const vorm of vormen(MERK)) expect(vind(Buffer.concat([Buffer.from("?"), vorm]), MERK)).toBeGreaterThan(0);
});

test("of a thousand issued secrets none is in the files, in any form (S3, N2)", async () => {
  const geheimen: string[] = [];
  for (let i = 0; i < 1000; i += 1) {
    const { headers } = await beginDossier(await maakContext(t), maakInhoud());
    geheimen.push(cookieVan(headers).split("=")[1]!.split(".")[0]!);
  }
  const bytes = alleBytes();
  const gevonden = geheimen.filter((geheim) => {
    const rauw = Buffer.from(geheim, "base64url");
    return [rauw, rauw.toString("hex"), rauw.toString("base64"), geheim].some((vorm) => bytes.includes(vorm));
  });
  expect(geheimen).toHaveLength(1000);
  expect(gevonden).toEqual([]);
}, 120_000);

test("ids are random and in no order (Z6)", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 300; i += 1) ids.push((await beginDossier(await maakContext(t), maakInhoud())).dossier.id);
  expect(new Set(ids).size).toBe(300);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const stijgend = ids.filter((id, i) => i > 0 && id > ids[i - 1]!).length;
  expect(stijgend).toBeGreaterThan(100);
  expect(stijgend).toBeLessThan(200);
}, 60_000);

test("deleting removes the wrapped key from file and log, and leaves the neighbours (E6)", async () => {
  const buren = [await beginDossier(await maakContext(t), maakInhoud()), await beginDossier(await maakContext(t), maakInhoud())];
  const { headers, dossier } = await beginDossier(await maakContext(t), gemerkt());
  await bewaarDossier(await maakContext({ ...t, cookie: headers }), 90);
  const eigen = await t.db.sleutel.findMany({ where: { dossierId: dossier.id } });
  const { inhoud } = await t.db.dossier.findUniqueOrThrow({ where: { id: dossier.id } });
  const sporen = [...eigen.map(({ wrap }) => Buffer.from(wrap)), Buffer.from(inhoud.subarray(0, 64)), Buffer.from(inhoud.subarray(-64))];
  expect(sporen.every((spoor) => alleBytes().includes(spoor))).toBe(true);
  await wisDossier(await maakContext({ ...t, cookie: headers }));
  const bytes = alleBytes();
  expect(sporen.filter((spoor) => bytes.includes(spoor))).toEqual([]);
  for (const buur of buren) {
    expect(await (await maakContext({ ...t, cookie: buur.headers })).get(sessieContext).dossier()).toEqual(buur.dossier);
  }
});

test("a changed record is refused with a general failure and an event; the public pages stay open (E8)", async () => {
  const { headers, dossier } = await beginDossier(await maakContext(t), maakInhoud());
  const { inhoud } = await t.db.dossier.findUniqueOrThrow({ where: { id: dossier.id } });
  const fout = new Uint8Array(inhoud);
  fout[700]! ^= 1;
  await t.db.dossier.update({ where: { id: dossier.id }, data: { inhoud: fout } });
  const sessie = (await maakContext({ ...t, cookie: headers })).get(sessieContext);
  expect(await sessie.staat()).toBe("geen");
  await expect(sessie.dossier()).rejects.toMatchObject({ code: "unavailable", status: 503 });
  expect(await t.db.auditEvent.count({ where: { actie: "beschadiging-gevonden", dossierId: dossier.id } })).toBe(1);
});

test("every stored ciphertext names its algorithm and key version and is padded (E10)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  await bewaarDossier(await maakContext({ ...t, cookie: headers }), 90);
  await maakDeling(await maakContext({ ...t, cookie: headers }), {
    ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1 }, tekst, taal: "nl", wijze: "online", dagen: 7,
  });
  const records = [
    ...(await t.db.dossier.findMany()).map(({ inhoud }) => inhoud),
    ...(await t.db.deling.findMany()).map(({ inhoud }) => inhoud!),
    ...(await t.db.toestemming.findMany()).map(({ inhoud }) => inhoud),
  ];
  const wraps = [...(await t.db.sleutel.findMany()), ...(await t.db.delingSleutel.findMany()), ...(await t.db.dienstsleutel.findMany())].map(({ wrap }) => wrap);
  expect([records.length, wraps.length]).toEqual([3, 7]);
  for (const bytes of [...records, ...wraps]) {
    expect(algoritmeVan(bytes)).toBe("A256GCM");
    expect(sleutelversieVan(bytes)).toBe(1);
  }
  for (const bytes of records) expect((bytes.length - 33) % VULMAAT).toBe(0);
});

test("the master key changes without closing anything; then the old one can go, and opens nothing more (E5)", async () => {
  const oud = testInstellingen().hoofdsleutel;
  const nieuw = new Uint8Array(Buffer.from("5e1bd0937c2af8461d93b07e5ac2148f60b9e7d3521cf84a09d67be3f12c58a4", "hex"));
  const voor = await laadDienstsleutels(t.db, testInstellingen());
  const { headers, dossier } = await beginDossier(await maakContext(t), maakInhoud());
  // While the new process wraps again, the old one goes on reading.
  const lezen = Promise.all(
    Array.from({ length: 50 }, async () => (await maakContext({ ...t, cookie: headers })).get(sessieContext).dossier()),
  );
  const na = await laadDienstsleutels(t.db, testInstellingen({ hoofdsleutel: nieuw, oudeHoofdsleutel: oud }));
  for (const gelezen of await lezen) expect(gelezen).toEqual(dossier);
  for (const naam of ["audit", "tellers", "sessies"] as const) expect(Buffer.compare(na[naam], voor[naam])).toBe(0);
  const zonderOud = await laadDienstsleutels(t.db, testInstellingen({ hoofdsleutel: nieuw }));
  expect(Buffer.compare(zonderOud.audit, voor.audit)).toBe(0);
  await expect(laadDienstsleutels(t.db, testInstellingen())).rejects.toThrow(InstellingFout);
  const vreemd = testInstellingen({ hoofdsleutel: new Uint8Array(32).fill(3), oudeHoofdsleutel: new Uint8Array(32).fill(4) });
  await expect(laadDienstsleutels(t.db, vreemd)).rejects.toThrow(InstellingFout);
});

test("no master key, day or setting opens a dossier: only what the person has (E5, E6)", async () => {
  const { dossier } = await beginDossier(await maakContext(t), maakInhoud());
  const [deur] = await t.db.sleutel.findMany({ where: { dossierId: dossier.id } });
  const sleutels = await laadDienstsleutels(t.db, testInstellingen());
  const { ontwikkel, OntsleutelFout, leidAf, DOELEN } = await import("#app/dossier/keys.server.ts");
  for (const bekend of [...Object.values(sleutels), testInstellingen().hoofdsleutel]) {
    for (const sleutel of [bekend, ...Object.values(DOELEN).map((doel) => leidAf(bekend, doel))]) {
      expect(() => ontwikkel(sleutel, deur!.wrap, dossier.id, deur!.deur)).toThrow(OntsleutelFout);
    }
  }
});

test("the file is durable and leaves no traces: read back from the connections that are in use (X3)", async () => {
  const lees = async (naam: string) => Object.values((await t.db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${naam}`))[0]!)[0];
  expect(await lees("journal_mode")).toBe("wal");
  for (const [naam, waarde] of [["synchronous", 2], ["secure_delete", 1], ["foreign_keys", 1], ["busy_timeout", 5000]] as const) {
    expect(Number(Object.values({ w: await lees(naam) })[0]), naam).toBe(waarde);
  }
});

test("a read outside a transaction sees nothing that is not committed; a write outside is not lost with its rollback (X1)", async () => {
  let buiten: Promise<unknown> = Promise.resolve();
  const poging = t.db.$transaction(async (tx) => {
    await tx.teller.create({ data: { sleutel: "binnen", aantal: 1, dag: "2026-11-22" } });
    expect(await t.db.teller.count()).toBe(0);
    buiten = t.db.teller.create({ data: { sleutel: "buiten", aantal: 1, dag: "2026-11-22" } });
    await new Promise((klaar) => setTimeout(klaar, 50));
    throw new Error("back");
  });
  await expect(poging).rejects.toThrow("back");
  await buiten;
  expect(await t.db.teller.findMany({ select: { sleutel: true } })).toEqual([{ sleutel: "buiten" }]);
});

test("the same form a thousand times in parallel is one write (X5)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const uit = await Promise.allSettled(
    Array.from({ length: 1000 }, async () =>
      schrijfDossier(await maakContext({ ...t, cookie: headers }), (oud) => ({ ...oud, panelenGezien: [...oud.panelenGezien, "x"] }), {
        actie: "antwoord-opgeslagen",
        revisie: 1,
      }),
    ),
  );
  expect(uit.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const een of uit) if (een.status === "rejected") expect(een.reason).toMatchObject({ code: "changed" });
  const dossier = await (await maakContext({ ...t, cookie: headers })).get(sessieContext).dossier();
  expect(dossier).toMatchObject({ revisie: 2, inhoud: { panelenGezien: ["x"] } });
  expect(await t.db.auditEvent.count({ where: { actie: "antwoord-opgeslagen" } })).toBe(1);
}, 120_000);

test("two thousand secrets of nobody, well sealed, open nothing, and look as if there is nothing (Z2)", async () => {
  await beginDossier(await maakContext(t), maakInhoud());
  const mijn = await beginDossier(await maakContext(t), maakInhoud());
  const goed = cookieVan(mijn.headers);
  const { sessies } = (await dienstVan(await maakContext(t))).sleutels;
  const { nieuweCookie, schrijfCookie } = await import("#app/dossier/cookie.server.ts");
  const nu = Math.floor(NU.getTime() / 1000);
  for (let i = 0; i < 2000; i += 1) {
    const vals = schrijfCookie(nieuweCookie(nu, nu), sessies).split(";")[0]!;
    expect(await (await maakContext({ ...t, cookie: vals })).get(sessieContext).staat()).toBe("geen");
  }
  expect(await (await maakContext({ ...t, cookie: goed })).get(sessieContext).staat()).toBe("open");
}, 60_000);
