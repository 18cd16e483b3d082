import { afterEach, beforeEach, expect, test } from "vitest";
import { sessieContext } from "#app/contexts.ts";
import { beginDossier, bewaarDossier, exporteer, geschiedenis, ontgrendel, openMetCode, schrijfDossier, verlaat, wisDossier } from "#app/dossier/dossier.server.ts";
import { maakContext, maakInhoud, NU, wistCookie } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const na = (seconden: number) => new Date(NU.getTime() + seconden * 1000);

test("a dossier that is begun opens with its cookie, and with no other", async () => {
  const { dossier, headers } = await beginDossier(await maakContext(t), maakInhoud());
  const terug = await maakContext({ ...t, cookie: headers });
  expect(await terug.get(sessieContext).staat()).toBe("open");
  expect(await terug.get(sessieContext).dossier()).toEqual(dossier);
  expect(dossier).toMatchObject({ revisie: 1, bewaard: false, gemaaktOp: "2026-11-22", eindigtOp: "2026-11-23" });
  const ander = await beginDossier(await maakContext(t), maakInhoud());
  expect(ander.dossier.id).not.toBe(dossier.id);
  const zonder = await maakContext(t);
  expect(await zonder.get(sessieContext).staat()).toBe("geen");
  expect(await zonder.get(sessieContext).dossier()).toBeNull();
});

test("a write raises the revision and stays; the same form twice counts once (X5)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const zet = async (gedaan: string[], revisie?: number) =>
    schrijfDossier(
      await maakContext({ ...t, cookie: headers }),
      (inhoud) => ({ ...inhoud, zaken: inhoud.zaken.map((zaak) => ({ ...zaak, gedaan: [...zaak.gedaan, ...gedaan] })) }),
      { actie: "stap-afgevinkt", ...(revisie !== undefined && { revisie }) },
    );
  expect((await zet(["a"], 1)).revisie).toBe(2);
  await expect(zet(["a"], 1)).rejects.toMatchObject({ code: "changed", status: 409 });
  // Without a revision nothing is lost: each write is applied to what stands there.
  await Promise.all(["b", "c", "d"].map((id) => zet([id])));
  const dossier = await (await maakContext({ ...t, cookie: headers })).get(sessieContext).dossier();
  expect(dossier?.revisie).toBe(5);
  expect(dossier?.inhoud.zaken[0]?.gedaan.toSorted()).toEqual(["a", "b", "c", "d"]);
});

test("saving gives a code that opens the dossier elsewhere; a new code replaces it", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const thuis = async () => maakContext({ ...t, cookie: headers });
  const { code } = await bewaarDossier(await thuis(), 90);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await (await thuis()).get(sessieContext).dossier()).toMatchObject({ bewaard: true, eindigtOp: "2027-02-20" });
  const elders = await openMetCode(await maakContext(t), code.toLowerCase().replaceAll("-", " "));
  expect(elders.ok).toBe(true);
  const nieuw = await bewaarDossier(await thuis(), 7);
  expect(await openMetCode(await maakContext(t), code)).toEqual({ ok: false, reden: "onbekend" });
  expect((await openMetCode(await maakContext(t), nieuw.code)).ok).toBe(true);
});

test("30 idle minutes lock: one button without a code, the code with one (N4)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const staatNa = async (seconden: number) => (await maakContext({ ...t, cookie: headers, nu: na(seconden) })).get(sessieContext).staat();
  expect(await staatNa(1799)).toBe("open");
  expect(await staatNa(1800)).toBe("open");
  expect(await staatNa(1801)).toBe("slot");
  expect(await staatNa(86_400)).toBe("slot");
  expect(await staatNa(86_401)).toBe("geen");
  const later = await maakContext({ ...t, cookie: headers, nu: na(1801) });
  const open = await ontgrendel(later);
  expect(await (await maakContext({ ...t, cookie: open, nu: na(1802) })).get(sessieContext).staat()).toBe("open");
  // The old cookie opens nothing any more (N3).
  expect(await staatNa(10)).toBe("geen");
  await bewaarDossier(await maakContext({ ...t, cookie: open, nu: na(1802) }), 90);
  expect(await (await maakContext({ ...t, cookie: open, nu: na(3700) })).get(sessieContext).staat()).toBe("slot-code");
});

test("quick exit and delete leave nothing to open (N5)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const weg = await verlaat(await maakContext({ ...t, cookie: headers }));
  expect(wistCookie(weg)).toBe(true);
  expect(weg.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(await (await maakContext({ ...t, cookie: headers })).get(sessieContext).staat()).toBe("geen");
  expect(await t.db.dossier.count()).toBe(0);
  const tweede = await beginDossier(await maakContext(t), maakInhoud());
  const { code } = await bewaarDossier(await maakContext({ ...t, cookie: tweede.headers }), 30);
  await verlaat(await maakContext({ ...t, cookie: tweede.headers }));
  const terug = await openMetCode(await maakContext(t), code);
  if (!terug.ok) throw new Error("the code must still open");
  await wisDossier(await maakContext({ ...t, cookie: terug.headers }));
  expect(await t.db.dossier.count()).toBe(0);
  expect(await t.db.sleutel.count()).toBe(0);
  expect(await openMetCode(await maakContext(t), code)).toEqual({ ok: false, reden: "onbekend" });
});

test("the person sees what happened, and can take everything along (T3)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud({ panelenGezien: ["geweld"] }));
  const context = await maakContext({ ...t, cookie: headers });
  const alles = await exporteer(context);
  expect(alles).toMatchObject({ inhoud: { panelenGezien: ["geweld"] }, bewaard: false });
  expect((await geschiedenis(context)).map(({ actie }) => actie)).toEqual(["dossier-geexporteerd", "dossier-begonnen"]);
});
