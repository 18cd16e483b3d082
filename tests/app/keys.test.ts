import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import inventaris from "#app/dossier/crypto-inventaris.json" with { type: "json" };
import { leidTraagAf, maakZout } from "#app/dossier/argon.server.ts";
import { leesCode, leesZesCijfers, maakCode, maakZesCijfers, schrijfCode } from "#app/dossier/code.server.ts";
import {
  ALGORITMEN,
  algoritmeVan,
  ARGON2,
  ARGON2_TEGELIJK,
  DOELEN,
  leidAf,
  leidDeurAf,
  maakSleutel,
  ontsleutel,
  ontsleutelRecord,
  OntsleutelFout,
  SCHRIJVINGEN_PER_SLEUTEL,
  sleutelversieBij,
  sleutelversieVan,
  versleutel,
  versleutelRecord,
  VULMAAT,
  wikkel,
  ontwikkel,
} from "#app/dossier/keys.server.ts";

const plaats = (houder: string) => ({ houder, record: "Dossier", veld: "inhoud" });
const PLAATS = plaats("a");

test("a hundred thousand codes: none twice, 20 signs, and each reads back (S1)", () => {
  const codes = new Set<string>();
  for (let i = 0; i < 100_000; i += 1) {
    const code = maakCode();
    const tekst = schrijfCode(code);
    if (i < 1000) expect(leesCode(tekst)).toEqual(code);
    codes.add(tekst);
  }
  expect([...codes].every((tekst) => tekst.length === 24)).toBe(true);
  expect(codes.size).toBe(100_000);
  const eerste = [...codes].map((code) => code[0]);
  expect(new Set(eerste).size).toBe(32);
});

test("a hundred thousand cookie secrets of 256 bits: none twice (S1)", () => {
  const geheimen = new Set(Array.from({ length: 100_000 }, () => Buffer.from(maakSleutel()).toString("hex")));
  expect(geheimen.size).toBe(100_000);
  for (const geheim of [...geheimen].slice(0, 100)) expect(geheim).toHaveLength(64);
});

test("a code is read as people write it; what cannot be a code is none", () => {
  const code = { id: "01V0K0WH", geheim: "AB1C0DEFGHJK" };
  expect(schrijfCode(code)).toBe("01V0-K0WH-AB1C-0DEF-GHJK");
  for (const invoer of ["01v0k0whab1c0defghjk", " oIuO kowh ABLC odef ghjk ", "01V0–K0WH–AB1C–0DEF–GHJK", "０１Ｖ０-k0wh.ab1c,0def ghjk"]) {
    expect(leesCode(invoer)).toEqual(code);
  }
  for (const invoer of ["", "01V0", "01V0-K0WH-AB1C-0DEF-GHJ!", "01V0-K0WH-AB1C-0DEF-GHJKM", "x".repeat(1_000_000), "😀".repeat(20)]) {
    expect(leesCode(invoer)).toBeNull();
  }
  expect(leesZesCijfers(" 012 345 ")).toBe("012345");
  expect(leesZesCijfers("١٢٣٤٥٦")).toBe("123456");
  for (const invoer of ["12345", "1234567", "12345a", "", "一二三四五六"]) expect(leesZesCijfers(invoer)).toBeNull();
  for (let i = 0; i < 1000; i += 1) expect(maakZesCijfers()).toMatch(/^\d{6}$/);
});

test("whatever is typed comes back as it was (I3)", () => {
  const sleutel = maakSleutel();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (tekst) => {
      expect(ontsleutelRecord(sleutel, versleutelRecord(sleutel, { tekst }, PLAATS), PLAATS)).toEqual({ tekst });
    }),
    { numRuns: 300 },
  );
});

test("a record opens only in its own place: every pair of a hundred dossiers (E1)", () => {
  const sleutel = maakSleutel();
  const records = Array.from({ length: 100 }, (_, i) => versleutelRecord(sleutel, { i }, plaats(`d${i}`)));
  let geweigerd = 0;
  for (let i = 0; i < 100; i += 1) {
    for (let j = 0; j < 100; j += 1) {
      if (i === j) expect(ontsleutelRecord(sleutel, records[i]!, plaats(`d${j}`))).toEqual({ i });
      else {
        expect(() => ontsleutelRecord(sleutel, records[i]!, plaats(`d${j}`))).toThrow(OntsleutelFout);
        geweigerd += 1;
      }
    }
  }
  expect(geweigerd).toBe(9900);
  const ander = { ...PLAATS, veld: "wrap" };
  expect(() => ontsleutel(sleutel, versleutel(sleutel, Buffer.from("x"), PLAATS), ander)).toThrow(OntsleutelFout);
  expect(() => ontsleutelRecord(maakSleutel(), records[0]!, plaats("d0"))).toThrow(OntsleutelFout);
  expect(() => ontwikkel(sleutel, wikkel(sleutel, maakSleutel(), "a", "deur"), "a", "andere deur")).toThrow(OntsleutelFout);
});

test("one flipped bit anywhere is refused, at ten thousand places (E8)", () => {
  const sleutel = maakSleutel();
  const goed = versleutelRecord(sleutel, { geheim: "x".repeat(1200) }, PLAATS);
  expect(goed.length * 8).toBeGreaterThan(10_000);
  for (let i = 0; i < 10_000; i += 1) {
    const bit = Math.floor((i * goed.length * 8) / 10_000);
    const fout = new Uint8Array(goed);
    fout[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => ontsleutelRecord(sleutel, fout, PLAATS)).toThrow(OntsleutelFout);
  }
  for (const lengte of [0, 1, 4, 5, 20, 32, goed.length - 1]) {
    expect(() => ontsleutelRecord(sleutel, goed.subarray(0, lengte), PLAATS)).toThrow(OntsleutelFout);
  }
});

test("no IV comes twice in a million encryptions (E3)", () => {
  const sleutel = maakSleutel();
  const ivs = new Set<string>();
  const klaar = new Uint8Array(1);
  for (let i = 0; i < 1_000_000; i += 1) {
    const bytes = versleutel(sleutel, klaar, PLAATS);
    ivs.add(Buffer.from(bytes.buffer, 5, 12).toString("latin1"));
  }
  expect(ivs.size).toBe(1_000_000);
}, 400_000);

test("the record key is replaced after 2^20 writes, and old records still open (E3)", () => {
  const sleutel = maakSleutel();
  expect(SCHRIJVINGEN_PER_SLEUTEL).toBe(2 ** 20);
  expect([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 21].map(sleutelversieBij)).toEqual([1, 1, 1, 2, 3]);
  const oud = versleutelRecord(sleutel, { x: 1 }, PLAATS, 2 ** 20 - 1);
  const nieuw = versleutelRecord(sleutel, { x: 2 }, PLAATS, 2 ** 20);
  expect([sleutelversieVan(oud), sleutelversieVan(nieuw)]).toEqual([1, 2]);
  expect(ontsleutelRecord(sleutel, oud, PLAATS)).toEqual({ x: 1 });
  expect(ontsleutelRecord(sleutel, nieuw, PLAATS)).toEqual({ x: 2 });
  // The version is part of what is authenticated: an old record cannot be passed off as a newer one.
  const vals = new Uint8Array(oud);
  new DataView(vals.buffer).setUint32(1, 2);
  expect(() => ontsleutelRecord(sleutel, vals, PLAATS)).toThrow(OntsleutelFout);
});

test("records are filled up to whole kB: the length of an answer cannot be seen", () => {
  const sleutel = maakSleutel();
  const over = 5 + 12 + 16;
  for (const lengte of [0, 1, 900, 1000, 5000]) {
    const bytes = versleutelRecord(sleutel, { t: "x".repeat(lengte) }, PLAATS);
    expect((bytes.length - over) % VULMAAT).toBe(0);
  }
  const kort = versleutelRecord(sleutel, { t: "ja" }, PLAATS);
  const lang = versleutelRecord(sleutel, { t: "nee, dat weet ik niet zeker" }, PLAATS);
  expect(kort.length).toBe(lang.length);
});

test("argon2id with 19 MiB and 2 passes, at most four at a time (E9)", async () => {
  expect(ARGON2).toMatchObject({ memory: 19_456, passes: 2 });
  expect(ARGON2_TEGELIJK).toBe(4);
  const zout = maakZout();
  const sleutels = await Promise.all(["a", "a", "b"].map((geheim) => leidTraagAf(geheim, zout, DOELEN.code)));
  const hex = sleutels.map((sleutel) => Buffer.from(sleutel).toString("hex"));
  expect(hex[0]).toBe(hex[1]);
  expect(new Set([...hex, Buffer.from(await leidTraagAf("a", maakZout(), DOELEN.code)).toString("hex")]).size).toBe(3);
  // Digits and secret cannot run into each other.
  const een = await leidTraagAf("a1", zout, DOELEN.link, "23456");
  const ander = await leidTraagAf("a", zout, DOELEN.link, "123456");
  expect(Buffer.compare(een, ander)).not.toBe(0);
});

test("the inventory names every algorithm, every derivation and every encrypted column (E10)", () => {
  const { doelen, algoritmen, opgeslagen } = inventaris;
  expect(Object.fromEntries(Object.entries(doelen).map(([naam, { label }]) => [naam, label]))).toEqual(DOELEN);
  expect(new Set(Object.values(DOELEN)).size).toBe(Object.keys(DOELEN).length);
  const metWaarde = algoritmen.filter(({ waarde }) => waarde !== null);
  expect(Object.fromEntries(metWaarde.map(({ naam, waarde }) => [naam, waarde]))).toEqual(ALGORITMEN);
  const namen = algoritmen.map(({ naam }) => naam);
  for (const { met } of Object.values(doelen)) expect(namen).toContain(met);
  // Every column of bytes in the models is in the list; a salt is random and no secret.
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const kolommen = [...schema.matchAll(/model (\w+) \{([^}]*)\}/g)].flatMap(([, tabel, velden]) =>
    [...velden!.matchAll(/^\s+(\w+)\s+Bytes/gm)].map(([, kolom]) => `${tabel}.${kolom}`),
  );
  expect(kolommen.filter((kolom) => !kolom.endsWith(".zout")).toSorted()).toEqual(
    opgeslagen.map(({ tabel, kolom }) => `${tabel}.${kolom}`).toSorted(),
  );
  for (const { onder } of opgeslagen) for (const doel of onder.split(", ")) expect(Object.keys(DOELEN)).toContain(doel);
  expect(algoritmeVan(versleutel(maakSleutel(), new Uint8Array(1), PLAATS))).toBe("A256GCM");
});

test("different ends give different keys, and an id tells nothing of its key", () => {
  const geheim = maakSleutel();
  const sleutels = Object.values(DOELEN).map((doel) => Buffer.from(leidAf(geheim, doel)).toString("hex"));
  expect(new Set(sleutels).size).toBe(sleutels.length);
  const deur = leidDeurAf(geheim, DOELEN.deur);
  expect(deur.id).toMatch(/^[0-9a-f]{32}$/);
  expect(deur.sleutel).toHaveLength(32);
  expect(Buffer.from(deur.sleutel).toString("hex")).not.toContain(deur.id);
});
