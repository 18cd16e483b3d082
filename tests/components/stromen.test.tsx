import { expect, test } from "vitest";
import { ExtraVragen, NaarExtraVragen } from "#app/dossier/extra-vragen.tsx";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import type { Extrapagina } from "#app/dossier/extra-vragen.server.ts";
import { VerderIn } from "#app/dossier/verder-in.tsx";
import { NogVragen, VroegeUitkomst } from "#app/dossier/vroeg.tsx";
import { VasteOpmaak, type Opmaak } from "#app/components/vast.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { VraagForm } from "#app/triage/vraag-form.tsx";
import { VraagFouten } from "#app/triage/vraag-fouten.tsx";
import type { VraagPagina } from "#app/triage/vraag-pagina.ts";
import { weergaveVan } from "#app/triage/vraag-weergave.ts";
import { vasteOpmaak } from "#app/vaste-opmaak.server.tsx";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import { findFlow, flows } from "#flows/index.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon, vanServer } from "#tests/support/render.tsx";

const VANDAAG = "2026-11-22";
const scheiden = findFlow("scheiden")!;
const gevaar = evalueer(scheiden, { "veilig-nu": "nee-acuut" }, VANDAAG).diagnose!;

/** The page of a question as its loader makes it, without the frame of the journey. */
function paginaVan(flow: string, id: string, anders: Partial<VraagPagina> = {}): VraagPagina {
  const { vragen, begin } = findFlow(flow)!;
  return {
    ...weergaveVan(id, vragen[id]!, { feiten: begin, peildatum: VANDAAG }, {}),
    flow,
    termijn: null,
    panelen: { flow, nieuw: [], gezien: [] },
    bewaard: false,
    eindigtOp: "2026-11-23",
    nr: 2,
    hierna: 5,
    revisie: 1,
    fouten: [],
    andere: [],
    vroeg: null,
    vorige: "/vraag/1",
    terug: false,
    melding: null,
    nietGebruikt: [],
    opnieuw: [],
    ...anders,
  };
}

test.each(talen)("an early outcome stands above the question that may still be answered, and links to it (%s)", async (taal) => {
  const { container } = toon(
    <main>
      <VroegeUitkomst diagnose={gevaar} />
      <VraagForm pagina={paginaVan("scheiden", "fase")} actie="/vraag/2" />
    </main>,
    taal,
  );
  expect(container.textContent).toContain(i18nVoor(taal).t("scheiden:uitkomst.spoed-gevaar.titel"));
  expect(container.textContent).toContain("112");
  const links = [...container.querySelectorAll<HTMLAnchorElement>(".rr-eerst a")].map((a) => a.getAttribute("href"));
  expect(links).toEqual(["tel:112", "tel:08002000", "/uitkomst", "#de-vraag"]);
  expect(container.querySelector("section.rr-eerst ~ form#de-vraag")).not.toBeNull();
  expect(await axeFouten(container)).toEqual([]);
});

/** The kept markup of a language, and the keys under which it was asked for. */
function meegeluisterd(taal: Taal): { gevraagd: Set<string>; opmaak: Opmaak } {
  const gevraagd = new Set<string>();
  const opmaak: Opmaak = (sleutel, deel) => {
    gevraagd.add(sleutel);
    return vasteOpmaak[taal](sleutel, deel);
  };
  return { gevraagd, opmaak };
}

test.each(talen)("a question whose markup is kept is the same as made now: each question, empty and with each of its choices (%s)", (taal) => {
  const { gevraagd, opmaak } = meegeluisterd(taal);
  for (const flow of flows) {
    for (const id of Object.keys(flow.vragen)) {
      for (const keuze of [null, ...paginaVan(flow.id, id).opties]) {
        const formulier = <VraagForm pagina={paginaVan(flow.id, id, { ruw: keuze === null ? {} : { [id]: [keuze] } })} actie="/vraag/2" />;
        const bewaard = vanServer(<VasteOpmaak value={opmaak}>{formulier}</VasteOpmaak>, taal);
        expect(bewaard.replaceAll("<!-- -->", "")).toBe(vanServer(formulier, taal).replaceAll("<!-- -->", ""));
      }
    }
  }
  expect(gevraagd.size).toBeGreaterThan(1_000);
});

test("E1: nothing that a person typed, and no day or amount of theirs, is ever kept as markup", () => {
  const { gevraagd, opmaak } = meegeluisterd("nl");
  const inTeVullen = flows.flatMap((flow) => Object.keys(flow.vragen).map((id) => ({ flow: flow.id, id })));
  for (const { flow, id } of inTeVullen) {
    const { velden } = paginaVan(flow, id);
    for (const veld of [id, `${id}-dag`, ...velden.map((veld) => veld.id)]) {
      vanServer(
        <VasteOpmaak value={opmaak}>
          <VraagForm pagina={paginaVan(flow, id, { ruw: { [veld]: ["Merkteken 4711"] } })} actie="/vraag/2" />
        </VasteOpmaak>,
        "nl",
      );
    }
    vanServer(
      <VasteOpmaak value={opmaak}>
        <VraagForm pagina={paginaVan(flow, id, { vulling: { bedrag: "Merkteken 4711" } })} actie="/vraag/2" />
      </VasteOpmaak>,
      "nl",
    );
  }
  expect([...gevraagd]).toEqual([]);
});

test("answers that cannot both be true: the message at the field, and a way to the earlier answer", async () => {
  const fouten: Veldfout[] = [{ veld: "dienst-start", code: "past-niet", deel: null, regel: "contract-einde-voor-begin" }];
  const andere = [{ vraag: "einde-datum", vorm: null, vulling: null, adres: "/vraag/4" }];
  const ruw = { "dienst-start-dag": ["1"], "dienst-start-maand": ["8"], "dienst-start-jaar": ["2026"] };
  const { container } = toon(
    <main>
      <VraagForm pagina={paginaVan("werk-en-inkomen", "dienst-start", { fouten, andere, ruw })} actie="/vraag/5" />
    </main>,
    "nl",
  );
  const links = [...container.querySelectorAll<HTMLAnchorElement>(".rr-foutsamenvatting a")].map((a) => a.getAttribute("href"));
  expect(links).toEqual(["#dienst-start", "/vraag/4?van=antwoorden"]);
  expect(container.querySelector<HTMLInputElement>("[name=dienst-start-maand]")?.value).toBe("8");
  expect(await axeFouten(container)).toEqual([]);
});

test.each(talen)("extra questions: every kind of input, with errors, without an axe violation (%s)", async (taal) => {
  const { diagnose } = evalueer(scheiden, scheiden.casussen[1]!.antwoorden, VANDAAG, { aannemen: true });
  const ids = Object.keys(scheiden.los ?? {});
  const vragen = ids.map((id) => ({ ...weergaveVan(id, scheiden.los![id]!, { feiten: scheiden.begin, peildatum: VANDAAG }, { "wrb.q2": ["-5"] }, false), vulling: diagnose!.invulling }));
  const fouten: Veldfout[] = [
    { veld: "wrb.q2", code: "getal-te-laag", deel: null },
    { veld: "pa-jongste-geboren", code: "past-niet", deel: null, regel: "kind-te-ver-vooruit" },
  ];
  const pagina: Pick<Extrapagina, "extra" | "fouten"> = { extra: { vragen, meer: 2 }, fouten };
  const woorden = uitkomstWoorden(i18nVoor(taal), diagnose!);
  const { container } = toon(
    <main>
      <VraagFouten vragen={pagina.extra.vragen} fouten={pagina.fouten} />
      <h1>Test</h1>
      <ExtraVragen pagina={pagina} woorden={woorden} />
      <NaarExtraVragen extra={{ aantal: 5, beantwoord: 1 }} />
      <NogVragen open="/vraag/3" />
      <VerderIn themas={["bezwaar"]} />
    </main>,
    taal,
  );
  for (const link of container.querySelectorAll<HTMLAnchorElement>(".rr-foutsamenvatting a")) expect(document.getElementById(decodeURIComponent(link.hash.slice(1))), link.hash).not.toBeNull();
  expect(container.textContent).not.toMatch(/\{\{|triage:|dossier:|past-niet\./);
  expect(container.querySelector<HTMLInputElement>("[name='wrb.q2']")?.value).toBe("-5");
  expect(container.querySelector('a[href="/extra-vragen?alle"]')?.textContent).toContain(String(vragen.length + 2));
  expect(await axeFouten(container)).toEqual([]);
});

const MET_VELDEN = flows.flatMap((flow) =>
  Object.entries(flow.vragen)
    .filter(([, vraag]) => vraag.velden || vraag.vormen || vraag.vulling || (vraag.soort === "datum" && vraag.opties))
    .map(([id]) => [flow.id, id] as const),
);

test.each(MET_VELDEN)("%s: %s has an input for each of its fields, named in both languages, without an axe violation", async (flow, id) => {
  for (const taal of talen) {
    const vraag = findFlow(flow)!.vragen[id]!;
    const { container, unmount } = toon(
      <main>
        <VraagForm pagina={paginaVan(flow, id, { velden: weergaveVan(id, { ...vraag, veldenBij: undefined }, { feiten: findFlow(flow)!.begin, peildatum: VANDAAG }, {}).velden })} actie="/vraag/2" />
      </main>,
      taal,
    );
    for (const veld of Object.keys(vraag.velden ?? {})) expect(container.querySelector(`[name="${veld}"],[name="${veld}-dag"]`), veld).not.toBeNull();
    expect(container.textContent).not.toMatch(/\{\{|vraag\.[a-z]/);
    expect(await axeFouten(container)).toEqual([]);
    unmount();
  }
});
