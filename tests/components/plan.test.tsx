import { expect, test } from "vitest";
import { Alleen } from "#app/beoordeling/alleen.tsx";
import { OverU } from "#app/beoordeling/band.tsx";
import { OverUGegevens } from "#app/beoordeling/gegevens.tsx";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { SchermInvoer } from "#app/beoordeling/scherm.tsx";
import { NaarPlan, NogEenProbleem } from "#app/plan/nog-een-probleem.tsx";
import { Eerst } from "#app/plan/eerst.tsx";
import { Dagen, Hulp, Problemen } from "#app/plan/plan-delen.tsx";
import { Acties, Papieren } from "#app/plan/te-doen.tsx";
import { planWoorden } from "#app/plan/woorden.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen } from "#app/taal/talen.ts";
import { TriageMelding } from "#app/triage/meldingen.tsx";
import { weergaveVan } from "#app/triage/vraag-weergave.ts";
import { beoordeel, beoordelingVragen, schermIds, SCHERMEN, type Beoordeling } from "#flows/beoordeling/index.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Vraag } from "#flows/engine/vraag.ts";
import { findFlow, flows } from "#flows/index.ts";
import { maakPlan } from "#flows/plan/index.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon } from "#tests/support/render.tsx";
import enBeoordeling from "#locales/en/beoordeling.json";
import enPlan from "#locales/en/plan.json";
import nlBeoordeling from "#locales/nl/beoordeling.json";
import nlPlan from "#locales/nl/plan.json";

const VANDAAG = "2026-11-22";
const ROUW = /\{\{|beoordeling:|plan:|vraag\.mcd|waardoor\.|scherm\.mcd|undefined|band\.[A-D]/;

const problemen = flows.slice(0, 3).map((flow) => ({ flow, diagnose: evalueer(flow, flow.casussen[0]!.antwoorden, VANDAAG, { aannemen: true }).diagnose! }));
const plan = maakPlan(problemen.map(({ flow, diagnose }) => ({ diagnose, samen: flow.samen, gedaan: [diagnose.stappen[0]!.id] })));

const STRAKS = [{ flow: "huur", wat: "Huurschuld", thema: "Huren", door: "", antwoorden: [["huur-onderwerp", "achterstand"]] as const, gegevens: [], straks: [] }];

test.each(talen)("the plan: every line in words, no hole, no axe violation (%s)", async (taal) => {
  const regels = [
    ...problemen.map(({ flow, diagnose }) => ({ flow: flow.id, diagnose, nieuw: "uitkomst" as const })),
    { flow: "werk-en-inkomen", diagnose: null, nieuw: "vraag" as const },
  ];
  const woorden = planWoorden(i18nVoor(taal), regels);
  const { container } = toon(
    <main>
      <h1>Test</h1>
      <Eerst plan={plan} problemen={regels} woorden={woorden} />
      <Acties plan={plan} woorden={woorden} />
      <Dagen plan={plan} woorden={woorden} />
      <Hulp plan={plan} woorden={woorden} />
      <Papieren plan={plan} woorden={woorden} />
      <Problemen problemen={regels} woorden={woorden} />
      <NaarPlan aantal={2} />
      <NogEenProbleem themas={["bezwaar", "huur"]} straks={STRAKS} />
    </main>,
    taal,
  );
  expect(container.textContent).not.toMatch(ROUW);
  expect(container.querySelectorAll("[aria-labelledby=acties] li").length).toBeGreaterThan(0);
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await axeFouten(container)).toEqual([]);
});

test.each(talen)("every screen of the assessment, alone and all together (%s)", async (taal) => {
  const schermen = schermIds.map((id) => ({
    id,
    vragen: SCHERMEN[id].map((vraag) => weergaveVan(vraag, beoordelingVragen[vraag] as Vraag<object>, { feiten: {}, peildatum: VANDAAG }, { [vraag]: ["ja"] }, false)),
  }));
  for (const scherm of schermen) {
    const { container, unmount } = toon(
      <main>
        <SchermInvoer scherm={{ ...scherm, vragen: scherm.vragen.map((vraag) => ({ ...vraag, opties: vraag.opties.filter((optie) => optie !== "weet-niet" || scherm.id !== "mcd.zelf") })) }} alsKop fouten={[]} />
      </main>,
      taal,
    );
    expect(container.querySelectorAll("h1"), scherm.id).toHaveLength(1);
    expect(container.textContent, scherm.id).not.toMatch(ROUW);
    expect(await axeFouten(container)).toEqual([]);
    unmount();
  }
  const { container } = toon(
    <main>
      <h1>Test</h1>
      {schermen.map((scherm) => (
        <SchermInvoer key={scherm.id} scherm={{ ...scherm, vragen: scherm.vragen.map((vraag) => ({ ...vraag, opties: vraag.opties.filter((optie) => optie !== "weet-niet" || scherm.id !== "mcd.zelf") })) }} alsKop={false} fouten={[]} />
      ))}
    </main>,
    taal,
  );
  expect(container.textContent).not.toMatch(ROUW);
  expect(await axeFouten(container)).toEqual([]);
});

test("every tile and every choice has a drawing and a word", () => {
  const scherm = { id: "mcd.leef" as const, vragen: [weergaveVan("mcd.leef", beoordelingVragen["mcd.leef"] as Vraag<object>, { feiten: {}, peildatum: VANDAAG }, {}, false)] };
  const { container } = toon(<SchermInvoer scherm={scherm} alsKop fouten={[]} />);
  const labels = [...container.querySelectorAll("label")];
  expect(labels).toHaveLength(13);
  for (const label of labels) {
    expect(label.querySelector("svg"), label.textContent).not.toBeNull();
    expect(label.textContent?.trim()).not.toBe("");
  }
});

test.each(talen)("the assessment without a problem: each band in words, and the way on (%s)", async (taal) => {
  for (const beoordeling of [null, ...SCORES]) {
    const { container, unmount } = toon(
      <main>
        <h1>Test</h1>
        <Alleen beoordeling={beoordeling} />
        <NogEenProbleem themas={["huur"]} straks={[]} eerste />
      </main>,
      taal,
    );
    expect(container.textContent).not.toMatch(/alleen\.|nog\./);
    expect(container.textContent).not.toMatch(ROUW);
    expect(container.querySelector('a[href="/wie-kan-helpen"]')).not.toBeNull();
    expect(await axeFouten(container)).toEqual([]);
    unmount();
  }
});

const SCORES: readonly Beoordeling[] = (["A", "B", "C", "D"] as const).flatMap((getoond) =>
  (["A", "B", "C", "D"] as const).map((band) => ({ ...beoordeel({ "mcd.leef": ["wonen", "geld"], "mcd.samen": "ja", "mcd.veilig": "nee" }, [], VANDAAG), band, getoond })),
);

test.each(talen)("each band says what it changes, that it is advice, and offers lighter and heavier (%s)", async (taal) => {
  for (const beoordeling of SCORES) {
    for (const aantal of [1, 2]) {
      const { container, unmount } = toon(
        <main>
          <h1>Test</h1>
          <Onveilig isOnveilig />
          <OverU beoordeling={beoordeling} peildatum={VANDAAG} aantal={aantal} />
        </main>,
        taal,
      );
      expect(container.textContent).not.toMatch(ROUW);
      expect(container.querySelectorAll('form[action="/beoordeling/keuze"] button').length).toBeGreaterThan(0);
      expect(await axeFouten(container)).toEqual([]);
      unmount();
    }
  }
  const { container } = toon(<OverU beoordeling={null} peildatum={VANDAAG} aantal={1} />, taal);
  expect(container.querySelector("a")?.getAttribute("href")).toBe("/beoordeling");
});

test.each(talen)("what was told stands in words among what is kept; a newer version names the questions (%s)", (taal) => {
  const antwoorden = { "mcd.leef": ["wonen", "anders"], "mcd.zelf.post": "soms", "mcd.hulp": "ja-hulpverlener", "mcd.hulp.wie": "Anja", "mcd.door": "hulpverlener", "mcd.keuze": "meer-hulp" };
  const { container } = toon(
    <>
      <OverUGegevens antwoorden={antwoorden} />
      <TriageMelding melding="regels" flow="bezwaar" nietGebruikt={[]} opnieuw={[{ vraag: "bz-doel", vorm: null, vulling: null }]} />
    </>,
    taal,
  );
  expect(container.textContent).toContain("Anja");
  expect(container.textContent).toContain(i18nVoor(taal).t("bezwaar:vraag.bz-doel.titel"));
  expect(container.textContent).not.toMatch(ROUW);
});

/** Every reason that a score can have. */
test("every reason of every score has words in both languages", () => {
  const gronden = ["U.flow", "U.antwoord", "U.termijn", "U.onveilig", "U.ontruiming", "E.flow", "E.antwoord", "Z.flow", "Z.antwoord", "Z.brieven", "Z.niet-alleen", "Z.hulpverlener", "S.flow", "S.leefgebieden", "S.samenhang", "C.flow", "C.procedure", "C.betwist", "C.bijzonder", "C.tegenpartijen"];
  for (const taal of talen) for (const grond of gronden) expect(i18nVoor(taal).exists(`beoordeling:waardoor.${grond}`), `${taal} ${grond}`).toBe(true);
});

type Woorden = { [sleutel: string]: string | Woorden };
const teksten = (woorden: Woorden, pad = ""): [string, string][] =>
  Object.entries(woorden).flatMap(([sleutel, waarde]): [string, string][] => (typeof waarde === "string" ? [[`${pad}${sleutel}`, waarde]] : teksten(waarde, `${pad}${sleutel}.`)));

test.each<[string, Woorden, Woorden]>([["beoordeling", nlBeoordeling, enBeoordeling], ["plan", nlPlan, enPlan]])("W7: %s has the same keys in both languages and short sentences", (_, nl, en) => {
  const vorm = (woorden: Woorden) => teksten(woorden).map(([sleutel, tekst]) => `${sleutel} ${(tekst.match(/{{\w+}}/g) ?? []).sort().join()}`);
  expect(vorm(en)).toEqual(vorm(nl));
  for (const woorden of [nl, en]) {
    const zinnen = teksten(woorden).flatMap(([, tekst]) => tekst.split(/(?<=[.!?:])\s+/)).map((zin) => zin.split(/\s+/).length);
    expect(Math.max(...zinnen)).toBeLessThanOrEqual(15);
    expect(zinnen.reduce((a, b) => a + b, 0) / zinnen.length).toBeLessThanOrEqual(10);
  }
});

test("all flows have what the plan needs", () => {
  for (const flow of flows) expect(findFlow(flow.id)?.samen, flow.id).toBeDefined();
});
