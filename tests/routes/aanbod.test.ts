import { describe, expect, test } from "vitest";
import { vulAan } from "#app/aanbod/aanvullen.ts";
import { bewaarAanbod } from "#app/aanbod/gids.server.ts";
import { meld } from "#app/aanbod/meldingen.server.ts";
import type { GidsPagina } from "#app/aanbod/pagina.server.ts";
import * as gidsRoute from "#app/routes/aanbod.tsx";
import * as kloptNietRoute from "#app/routes/aanbod-klopt-niet.tsx";
import { Bezoeker, type PaginaVan, type RouteModule } from "#tests/support/bezoeker.ts";
import { VANDAAG } from "#tests/support/context.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";

type Gids = { titel: string; pagina: GidsPagina };
const gids: RouteModule<Gids> = gidsRoute;
const kloptNiet: PaginaVan<typeof kloptNietRoute> = kloptNietRoute;
const PAD = "/wie-kan-helpen";

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

const op = async (pad: string, wie = mens) => (await wie.get(gids, pad)).pagina!.pagina;
const kaarten = ({ delen }: GidsPagina) => delen.flatMap((deel) => deel.kaarten);
const namen = (pagina: GidsPagina): string[] => kaarten(pagina).map(({ id }) => id);

describe("Wie kan helpen?", () => {
  test("a postcode becomes a gemeente and is in no address (Q4)", async () => {
    const bezoek = await mens.post(gids, PAD, { thema: "scheiden", plaats: "3961 AB", taal: "", open: "" });
    expect(bezoek).toMatchObject({ status: 303, naar: "/wie-kan-helpen?thema=scheiden&gemeente=GM0352" });
    const pagina = await op(bezoek.naar!);
    expect(pagina.keuze).toEqual({ onderwerp: "scheiden", gemeente: { code: "GM0352", naam: "Wijk bij Duurstede" }, taal: null, open: false });
    expect(pagina.delen[0]!.kaarten[0]).toMatchObject({ id: "wbd-start", naam: "Startpunt Scheiden", wegen: [] });
    expect(mens.cookie).toBe("");
  });

  test("the person changes the place by name, with a typing error, and chooses when there are two", async () => {
    expect(await mens.post(gids, PAD, { thema: "huur", plaats: "Utrect", open: "ja" })).toMatchObject({ naar: "/wie-kan-helpen?thema=huur&gemeente=GM0344&open=ja" });
    const keuze = await mens.post(gids, PAD, { thema: "huur", plaats: "Bergen", taal: "en" });
    expect(keuze).toMatchObject({ status: 400, pagina: { titel: "Fout: Wie kan helpen? · Rechtsroute" } });
    expect(keuze.pagina!.pagina.fout).toMatchObject({ getypt: "Bergen", lijken: [{ code: "GM0893" }, { code: "GM0373" }] });
    // What was chosen already stays.
    expect(keuze.pagina!.pagina.keuze).toMatchObject({ onderwerp: "huur", taal: "en" });
    expect(await mens.post(gids, PAD, { thema: "huur", plaats: "Bergen", gemeente: "GM0373" })).toMatchObject({ naar: "/wie-kan-helpen?thema=huur&gemeente=GM0373" });
    expect(await mens.post(gids, PAD, {})).toMatchObject({ status: 303, naar: PAD });
  });

  test("a place that nobody knows keeps what was typed and offers the list", async () => {
    for (const plaats of ["qqqqqq", "0000", "Dorpsstraat 12", "<b>", "x".repeat(100_000), "__proto__"]) {
      const bezoek = await mens.post(gids, PAD, { thema: "huur", plaats });
      expect(bezoek.status, plaats.slice(0, 20)).toBe(400);
      expect(bezoek.pagina!.pagina.fout).toEqual({ getypt: plaats.slice(0, 100), lijken: [] });
    }
  });

  test("an address with nonsense is the page without those choices", async () => {
    for (const zoek of ["?thema=__proto__", "?thema=alles&gemeente=GM9999", "?taal=xx&open=nee", "?vanaf=-5", "?vanaf=999999", "?vanaf=1e9", "?gemeente=%00&thema=%F0%9F%92%A9", "?thema=huur&thema=werk&gemeente[]=GM0344"]) {
      const pagina = await op(PAD + zoek);
      expect(pagina.van, zoek).toBe(0);
      expect(namen(pagina), zoek).not.toEqual([]);
      expect(pagina.keuze).toMatchObject({ gemeente: null, taal: null, open: false });
    }
    expect((await op(`${PAD}?gemeente=GM0501`)).keuze.gemeente?.naam).toBe("Voorne aan Zee");
  });

  test("without a place the help for all of the Netherlands comes first, danger before all", async () => {
    const pagina = await op(PAD);
    expect(pagina.delen.map(({ soort }) => soort)).toEqual(["landelijk", "lokaal"]);
    expect(kaarten(pagina)[0]!.soort).toBe("Direct hulp");
  });

  test("pages of twenty show every offer once", async () => {
    const gezien: string[] = [];
    let pad: string | null = PAD;
    let vorige: string | null = null;
    while (pad !== null) {
      const pagina: GidsPagina = await op(pad);
      expect(pagina.vorige).toBe(vorige);
      expect(pagina.van).toBe(gezien.length);
      gezien.push(...namen(pagina));
      vorige = pad;
      pad = pagina.volgende;
      if (pad === null) expect(gezien).toHaveLength(pagina.totaal);
    }
    expect(new Set(gezien).size).toBe(gezien.length);
    expect(gezien.length).toBeGreaterThan(40);
  });

  test("old entries say so, stopped and ended ones are gone, with their contact data", async () => {
    const rij = (id: string, anders: object) => vulAan({ id, naam: id, kind: "huurteam", werkgebied: ["GM0344"], bron: "test", status: "geverifieerd", laatstGecontroleerd: VANDAAG, kanalen: [{ soort: "telefoon", waarde: "030-7654321", tijden: [{ dag: 1, van: "09:00", tot: "10:00" }] }, { soort: "bezoek", waarde: "Plein 1, 3511 AA Utrecht" }], ...anders });
    await bewaarAanbod(t.db, [rij("vers", {}), rij("jaar-oud", { laatstGecontroleerd: "2025-11-22" }), rij("voorbij", { eindigtOp: "2026-11-21" }), rij("weg", { status: "gestopt" })]);
    const pagina = await op(`${PAD}?thema=huur&gemeente=GM0344`);
    const kaart = (id: string) => kaarten(pagina).find((een) => een.id === id);
    expect([kaart("voorbij"), kaart("weg")]).toEqual([undefined, undefined]);
    expect(kaart("vers")).toMatchObject({ open: "dicht", wegen: [{ href: "tel:0307654321", tijden: ["maandag 09:00 tot 10:00 uur"] }, { href: null }] });
    expect(kaart("vers")!.bij.join()).toMatch(/Ongeveer \d+ kilometer/);
    expect(kaart("jaar-oud")).toMatchObject({ wegen: [], letOp: [expect.stringContaining("geen nummer"), "Laatst gecontroleerd: 22 november 2025"] });
    expect(JSON.stringify(kaart("jaar-oud"))).not.toContain("7654321");
  });

  test("a theme without anything of its own in the gemeente is counted: theme, gemeente, month, and nothing else", async () => {
    await mens.post(gids, PAD, { thema: "verblijf", plaats: "Ameland" });
    await mens.post(gids, PAD, { thema: "verblijf", plaats: "9161" });
    await mens.post(gids, PAD, { thema: "scheiden", plaats: "3961" });
    await mens.post(gids, PAD, { plaats: "Ameland" });
    await mens.post(gids, PAD, { thema: "verblijf" });
    expect(await t.db.witteVlek.findMany()).toEqual([{ onderwerp: "verblijf", gemeente: "GM0060", maand: "2026-11", aantal: 2 }]);
    expect((await op(`${PAD}?thema=verblijf&gemeente=GM0060`)).isWitteVlek).toBe(true);
    expect(await t.db.witteVlek.count()).toBe(1);
  });

  test("in English all words of ours are English, names stay", async () => {
    const brit = new Bezoeker(t, "en");
    const pagina = await op(`${PAD}?thema=huur&gemeente=GM0344`, brit);
    const kaart = kaarten(pagina).find(({ id }) => id === "utr-ht")!;
    expect(kaart).toMatchObject({ naam: "Huurteam Utrecht", soort: "Rent team", kosten: "Free." });
    expect(kaart.letOp[0]).toContain("still exists");
  });
});

describe("Klopt dit niet?", () => {
  const pad = (id: string): string => `${PAD}/klopt-niet?aanbod=${id}`;

  test("a choice is counted and thanked; no words of a person are kept", async () => {
    expect((await mens.get(kloptNiet, pad("wbd-start"))).pagina).toMatchObject({ aanbod: { id: "wbd-start", naam: "Startpunt Scheiden" } });
    expect(await mens.post(kloptNiet, pad("wbd-start"), { aanbod: "wbd-start", soort: "bestaat-niet", verhaal: "Ik ben Bo" })).toMatchObject({ status: 303, naar: `${PAD}/klopt-niet?klaar=ja` });
    expect(await t.db.aanbodMelding.findMany()).toEqual([{ aanbodId: "wbd-start", soort: "bestaat-niet", aantal: 1, laatstOp: VANDAAG }]);
    expect((await mens.get(kloptNiet, `${PAD}/klopt-niet?klaar=ja`)).pagina?.aanbod).toBeNull();
  });

  test("nothing chosen, or something else: the page says what is missing and counts nothing", async () => {
    for (const soort of ["", "__proto__", "x".repeat(100_000)]) {
      const bezoek = await mens.post(kloptNiet, pad("wbd-start"), { aanbod: "wbd-start", soort });
      expect(bezoek).toMatchObject({ status: 400, pagina: { titel: "Fout: Klopt dit niet? · Rechtsroute", aanbod: { isFout: true } } });
    }
    expect(await t.db.aanbodMelding.count()).toBe(0);
  });

  test("an entry that is not there, or only for professionals, is not found", async () => {
    for (const id of ["", "nergens", "utr-huurw", "__proto__"]) {
      expect((await mens.get(kloptNiet, pad(id))).status).toBe(404);
      expect((await mens.post(kloptNiet, pad(id), { aanbod: id, soort: "nummer" })).status).toBe(404);
    }
    expect(await t.db.aanbodMelding.count()).toBe(0);
  });

  test("the same at the same time is counted each time", async () => {
    await Promise.all([...Array.from({ length: 20 }, () => mens.post(kloptNiet, pad("nl-hjl"), { aanbod: "nl-hjl", soort: "nummer" })), meld(t.db, "nl-hjl", "nummer", VANDAAG)]);
    expect(await t.db.aanbodMelding.findMany()).toMatchObject([{ aantal: 21 }]);
  });
});
