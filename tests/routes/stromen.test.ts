import { expect, test } from "vitest";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as begin from "#app/routes/triage/begin.ts";
import * as extraRoute from "#app/routes/dossier/extra-vragen.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import { ruwVan } from "#flows/engine/parse-antwoord.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow } from "#flows/index.ts";
import type { Bezoeker, PaginaVan } from "#tests/support/bezoeker.ts";
import { maakInhoud } from "#tests/support/context.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { opVraag, vraag } from "#tests/support/reis.ts";

/* What the pages do with all four flows, whatever their words are. */

const antwoorden: PaginaVan<typeof antwoordenRoute> = antwoordenRoute;
const extraVragen: PaginaVan<typeof extraRoute> = extraRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;
const VANDAAG = "2026-11-22";

let mens: Bezoeker;
elkeTest((_t, wie) => (mens = wie));

/** A dossier with a case in which these answers were given; a draft cannot be begun from the start page. */
async function heeft(flow: string, gegeven: Antwoorden): Promise<void> {
  const zaak = { flow, versie: 1, antwoorden: gegeven, afgerond: null, gedaan: [], verzameld: [], brieven: {}, verstuurd: {} };
  await mens.begint(maakInhoud({ zaken: [zaak] as never }));
}

const bewaard = async () => (await mens.dossier()).inhoud.zaken[0]!.antwoorden;

/** The place of a question on the path of these answers. */
function padNaar(flow: string, gegeven: Antwoorden, id: string): string {
  const { pad, positie } = replay(findFlow(flow)!, gegeven, VANDAAG);
  const plaats = [...pad, ...("vraag" in positie ? [positie.vraag] : [])].indexOf(id);
  if (plaats < 0) throw new Error(`${id} is not on ${pad.join(" ")}`);
  return `/vraag/${plaats + 1}`;
}

const dag = (id: string, [jaar, maand, d]: readonly [string, string, string]) => ({ [`${id}-dag`]: d, [`${id}-maand`]: maand, [`${id}-jaar`]: jaar });

test("danger shows its outcome at once above the next question, and on its own page; the questions go on", async () => {
  await heeft("scheiden", { "veilig-nu": "nee-acuut" });
  const pagina = await opVraag(mens, "/vraag/2");
  expect(pagina.vroeg?.uitkomst).toBe("spoed-gevaar");
  expect(pagina.panelen.nieuw).toContain("gevaar");
  const { status, pagina: heel } = await mens.get(uitkomst, "/uitkomst");
  expect(status).toBe(200);
  expect(heel?.pagina).toMatchObject({ open: "/vraag/2", extra: { aantal: 0, beantwoord: 0 }, veranderd: null });
  await heeft("scheiden", { "veilig-nu": "ja" });
  expect((await opVraag(mens, "/vraag/2")).vroeg).toBeNull();
  expect(await mens.get(uitkomst, "/uitkomst")).toMatchObject({ status: 303, naar: "/vraag/2" });
});

const SCHEIDEN = findFlow("scheiden")!.casussen.find(({ antwoorden: a }) => "uitkomst" in replay(findFlow("scheiden")!, a, VANDAAG).positie && a["veilig-nu"] === "ja")!.antwoorden;

test("extra questions are asked once there is a result; what does not fit is kept and said", async () => {
  await heeft("scheiden", SCHEIDEN);
  await mens.post(antwoorden, "/antwoorden", {});
  const alle = (await mens.get(extraVragen, "/extra-vragen?alle")).pagina!.pagina!.extra;
  expect(alle.vragen.map((een) => een.vraag)).toEqual(expect.arrayContaining(["wrb.q1", "wrb.q2"]));
  expect(alle.meer).toBe(0);
  // Nobody gets them all at once.
  const eerst = (await mens.get(extraVragen, "/extra-vragen")).pagina!.pagina!.extra;
  expect(eerst.meer).toBe(alle.vragen.length - 3);
  expect(eerst.vragen).toHaveLength(3);
  expect((await mens.get(uitkomst, "/uitkomst")).pagina!.pagina!.extra).toEqual({ aantal: alle.vragen.length, beantwoord: 0 });
  const fout = await mens.post(extraVragen, "/extra-vragen", { los: ["wrb.q1", "wrb.q2"], "wrb.q1": "alleen", "wrb.q2": "-5" });
  expect(fout.status).toBe(400);
  expect(fout.pagina?.titel).toMatch(/^Fout: /);
  expect(fout.pagina?.pagina?.fouten).toEqual([{ veld: "wrb.q2", code: "getal-te-laag", deel: null }]);
  expect(fout.pagina?.pagina?.extra.vragen.find((een) => een.vraag === "wrb.q2")?.ruw["wrb.q2"]).toEqual(["-5"]);
  expect(await bewaard()).not.toHaveProperty(["wrb.q1"]);
  expect(await mens.post(extraVragen, "/extra-vragen", { los: ["wrb.q1", "wrb.q2"], "wrb.q1": "alleen", "wrb.q2": "21.500" })).toMatchObject({ status: 303, naar: "/uitkomst#extra-vragen" });
  expect(await bewaard()).toMatchObject({ "wrb.q1": "alleen", "wrb.q2": 21_500 });
  const { rijen, extra } = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
  expect(rijen.find((rij) => rij.vraag === "wrb.q2")).toMatchObject({ waarde: 21_500, isBedrag: true, adres: "/extra-vragen?alle#los-wrb.q2" });
  expect(extra.beantwoord).toBe(2);
  expect((await mens.get(extraVragen, "/extra-vragen")).pagina!.pagina!.extra.vragen.map((een) => een.vraag)).not.toContain("wrb.q1");
});

test("extra questions that were filled in survive the lock after half an hour", async () => {
  await heeft("scheiden", SCHEIDEN);
  await mens.post(antwoorden, "/antwoorden", {});
  mens.seconden += 31 * 60;
  const velden = { los: ["wrb.q1", "wrb.q2"], "wrb.q1": "alleen", "wrb.q2": "21.500" };
  const dicht = await mens.post(extraVragen, "/extra-vragen", velden);
  expect(dicht).toMatchObject({ status: 403, pagina: { pagina: null, slot: { naar: "/extra-vragen" } } });
  expect(dicht.pagina!.slot!.velden).toEqual(expect.arrayContaining([["los", "wrb.q2"], ["wrb.q2", "21.500"]]));
});

const ONTSLAG = { "wi-acuut": ["geen"], "wi-onderwerp": "ontslag", "ontslag-hoe": "brief", "ontslag-getekend": "nee", "einde-datum": "2026-06-01" };

test("a contract that ends before it starts: what was typed stays, both answers are within reach, nothing is stored", async () => {
  await heeft("werk-en-inkomen", ONTSLAG);
  const pad = padNaar("werk-en-inkomen", ONTSLAG, "dienst-start");
  const { revisie } = await opVraag(mens, pad);
  const velden = { vraag: "dienst-start", revisie: String(revisie), ...dag("dienst-start", ["2026", "8", "1"]) };
  const fout = await mens.post(vraag, pad, velden);
  expect(fout.status).toBe(400);
  const pagina = fout.pagina!.pagina!;
  expect(pagina.fouten).toEqual([{ veld: "dienst-start", code: "past-niet", deel: null, regel: "contract-einde-voor-begin" }]);
  expect(pagina.andere).toMatchObject([{ vraag: "einde-datum", adres: padNaar("werk-en-inkomen", ONTSLAG, "einde-datum") }]);
  expect(pagina.ruw["dienst-start-maand"]).toEqual(["8"]);
  expect(await bewaard()).not.toHaveProperty(["dienst-start"]);
});

test("who goes back keeps what was typed, and is told again when the question is opened or the answers are confirmed", async () => {
  await heeft("werk-en-inkomen", ONTSLAG);
  const pad = padNaar("werk-en-inkomen", ONTSLAG, "dienst-start");
  const { revisie } = await opVraag(mens, pad);
  const velden = { vraag: "dienst-start", revisie: String(revisie), ...dag("dienst-start", ["2026", "8", "1"]) };
  expect((await mens.post(vraag, pad, { ...velden, daarna: "vorige" })).status).toBe(303);
  expect(await bewaard()).toMatchObject({ "dienst-start": "2026-08-01" });
  expect((await opVraag(mens, pad)).fouten).toMatchObject([{ regel: "contract-einde-voor-begin" }]);
  expect(await mens.post(antwoorden, "/antwoorden", {})).toMatchObject({ status: 303, naar: pad });
});

test("a negative amount, one that is too high and letters for a number are said beside the field and kept", async () => {
  const vol = { ...ONTSLAG, "dienst-start": "2020-05-01" };
  await heeft("werk-en-inkomen", vol);
  const pad = padNaar("werk-en-inkomen", vol, "bruto-maandloon");
  for (const [getypt, code] of [["-850", "getal-te-laag"], ["99.999.999.999", "getal-te-hoog"], ["veel", "getal-onmogelijk"]] as const) {
    const { revisie } = await opVraag(mens, pad);
    const fout = await mens.post(vraag, pad, { vraag: "bruto-maandloon", revisie: String(revisie), "bruto-maandloon": getypt });
    expect(fout.status, getypt).toBe(400);
    expect(fout.pagina?.pagina?.fouten).toEqual([{ veld: "bruto-maandloon", code, deel: null }]);
    expect(fout.pagina?.pagina?.ruw["bruto-maandloon"]).toEqual([getypt]);
  }
});

/** Two answers of each flow that cannot both be true, on the path that asks both. */
const BOTSINGEN: readonly (readonly [string, string])[] = [
  ["bezwaar", "laatste-dag-voor-brief"],
  ["huur", "einde-voor-brief"],
  ["werk-en-inkomen", "contract-einde-voor-begin"],
];

test.each(BOTSINGEN)("%s: %s is refused on a path that asks both, and what was typed stays", async (id, regel) => {
  const flow = findFlow(id)!;
  const past = (gegeven: Antwoorden) => {
    const { actief, pad } = replay(flow, gegeven, VANDAAG);
    return (flow.pastNiet ?? []).find((een) => een.id === regel && een.velden.every((veld) => typeof actief[veld] === "string" && /^\d/.test(String(actief[veld])) && pad.some((v) => v === veld || Object.hasOwn(flow.vragen[v]?.velden ?? {}, veld))));
  };
  const casus = steekproef(flow, VANDAAG, 2_000, 5).find(({ antwoorden: a }) => past(a) !== undefined);
  expect(casus, "no walk asks both").toBeDefined();
  const [eerst = "", dan = ""] = past(casus!.antwoorden)!.velden;
  const scherm = casus!.pad.find((v) => v === dan || Object.hasOwn(flow.vragen[v]?.velden ?? {}, dan))!;
  const ervoor = Object.fromEntries(Object.entries({ ...casus!.antwoorden, [eerst]: "2026-03-02" }).filter(([veld]) => veld !== scherm && veld !== dan));
  const gegeven = { ...casus!.antwoorden, [eerst]: "2026-03-02", [dan]: "2026-03-01" };
  await heeft(id, ervoor);
  const pad = padNaar(id, ervoor, scherm);
  const { revisie } = await opVraag(mens, pad);
  const velden = Object.fromEntries(Object.entries(ruwVan(scherm, flow.vragen[scherm]!, gegeven)).map(([naam, waarden]) => [naam, waarden ?? []]));
  const fout = await mens.post(vraag, pad, { vraag: scherm, revisie: String(revisie), ...velden });
  expect(fout.status).toBe(400);
  expect(fout.pagina?.pagina?.fouten).toMatchObject([{ veld: dan, code: "past-niet", regel }]);
  expect(fout.pagina?.pagina?.ruw[`${dan}-jaar`]).toEqual(["2026"]);
});

test("a case that goes on in another theme takes its answers along when the person asks for it", async () => {
  const werk = findFlow("werk-en-inkomen")!;
  const casus = werk.casussen.find(({ antwoorden: a, peildatum }) => evalueer(werk, a, peildatum, { aannemen: true }).diagnose?.overdrachten.some((o) => o.flow === "bezwaar"))!;
  const { voortgang } = evalueer(werk, casus.antwoorden, VANDAAG, { aannemen: true });
  await heeft("werk-en-inkomen", { ...Object.fromEntries(voortgang.aangenomen.map((id) => [id, "weet-niet"])), ...casus.antwoorden });
  await mens.post(antwoorden, "/antwoorden", {});
  expect((await mens.get(uitkomst, "/uitkomst")).pagina!.pagina.verderIn).toEqual(["bezwaar"]);
  const { naar } = await mens.post(begin, "/begin", { thema: "bezwaar" });
  expect(naar).toBe("/antwoorden?melding=meegenomen");
  expect(await bewaard()).toHaveProperty("bz-organisatie");
});
