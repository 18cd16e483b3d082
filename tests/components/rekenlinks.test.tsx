import { expect, test } from "vitest";
import { rekenpaginasBij, stappenMetRekenpagina } from "#app/bereken/bij-stap.ts";
import { vindBlad } from "#app/bereken/paginas.ts";
import { DoeDitEerst } from "#app/dossier/doe-dit-eerst.tsx";
import { ZoBegintU } from "#app/dossier/hulp.tsx";
import { Stappen } from "#app/dossier/te-doen.tsx";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import type { Uitkomstpagina } from "#app/dossier/uitkomst.server.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen } from "#app/taal/talen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { flows } from "#flows/index.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon } from "#tests/support/render.tsx";

const VANDAAG = "2026-11-22";

/** Every text below a key, with its path. */
function teksten(deel: unknown, pad: readonly string[] = []): readonly (readonly [readonly string[], string])[] {
  if (typeof deel === "string") return [[pad, deel]];
  if (typeof deel !== "object" || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) => teksten(waarde, [...pad, naam]));
}

/** The words of the steps of a flow by the id of the step. */
function stapwoorden(flow: string): readonly (readonly [string, string])[] {
  const i18n = i18nVoor("nl");
  return ["uitkomst", "module", "overlay"].flatMap((soort) =>
    teksten(i18n.getResource("nl", flow, soort)).flatMap(([[van, deel, stap], tekst]) => (deel === "stap" && stap ? [[`${van}.${stap.replace(/_zonder$/, "")}`, tekst] as const] : [])),
  );
}

test("every step that tells a person to compute leads to a page for it", () => {
  const zonder = flows.flatMap(({ id }) => stapwoorden(id).filter(([stap, tekst]) => /\b(?:be)?reken\b(?! dan)|\brekenen wij\b.*\buit\b/i.test(tekst) && rekenpaginasBij(id, stap).length === 0).map(([stap]) => `${id}/${stap}`));
  expect(zonder).toEqual([]);
});

test.each(stappenMetRekenpagina.map(([flow, stap, paginas]) => ({ flow, stap, paginas })))("$flow/$stap and its pages exist", ({ flow, stap, paginas }) => {
  const bestaat = stap.startsWith("verwijzing.") ? i18nVoor("nl").exists(`${flow}:${stap}.naam`) : stapwoorden(flow).some(([id]) => id === stap);
  expect(bestaat).toBe(true);
  expect(paginas.filter((id) => !vindBlad(id))).toEqual([]);
});

test.each(talen)("a result of scheiden links its steps and its help to the calculations (%s)", async (taal) => {
  const scheiden = flows.find(({ id }) => id === "scheiden")!;
  const diagnose = scheiden.casussen
    .map(({ antwoorden }) => evalueer(scheiden, antwoorden, VANDAAG, { aannemen: true }).diagnose)
    .find((een) => een?.uitkomst === "orientatie" && een.verwijzingen.some(({ code }) => code === "rekentool"))!;
  const woorden = uitkomstWoorden(i18nVoor(taal), diagnose);
  const pagina = { diagnose: { ...diagnose, stappen: diagnose.stappen.filter(({ id }) => rekenpaginasBij("scheiden", id).length > 0) }, gedaan: [], rijen: [], verderIn: [], eersteBrief: null, dagenOver: null, beoordeling: null } as unknown as Uitkomstpagina;
  const { container } = toon(
    <main>
      <h1>Test</h1>
      <DoeDitEerst pagina={pagina} woorden={woorden} />
      <Stappen pagina={pagina} woorden={woorden} />
      <ZoBegintU diagnose={diagnose} />
    </main>,
    taal,
  );
  const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="/bereken/"]')];
  expect(links.slice(0, 2).map((a) => a.getAttribute("href"))).toEqual(["/bereken/scenarios", "/bereken/scenarios"]);
  expect(links.map((a) => a.getAttribute("href"))).toContain("/bereken/kinderalimentatie");
  for (const link of links) expect(link.textContent).toMatch(taal === "nl" ? /^Reken uit: \S/ : /^Work it out: \S/);
  const adres = i18nVoor(taal).t("bereken:stap.adres");
  expect(container.textContent).not.toContain(adres);
  // With a signal of danger the page says first what the browser keeps.
  const gevaar = { ...pagina, diagnose: { ...pagina.diagnose, veiligheid: ["geweld"] } };
  const ander = toon(<Stappen pagina={gevaar} woorden={woorden} />, taal).container;
  expect([...ander.querySelectorAll("p")].map((p) => p.textContent).indexOf(adres)).toBeGreaterThanOrEqual(0);
  expect(container.textContent).not.toMatch(/pagina\.|stap\.link|\{\{/);
  expect(await axeFouten(container)).toEqual([]);
});
