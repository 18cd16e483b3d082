import { expect, it } from "vitest";
import type { Briefpagina } from "#app/brieven/brief-pagina.ts";
import { BriefScherm } from "#app/brieven/brief-scherm.tsx";
import { briefWoord, composeBrief } from "#app/brieven/compose.server.ts";
import { regelsVoor, velden } from "#app/brieven/weergave.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { BO, briefVoor, PERSOON } from "#tests/support/brief.ts";
import { toon, vanServer } from "#tests/support/render.tsx";

/** The page of a letter as its loader makes it, without the frame of the journey. */
function paginaVan(code: string, antwoorden: Antwoorden, anders: { getypt?: Readonly<Record<string, string>>; fouten?: boolean; taal?: Taal } = {}): Briefpagina {
  const { getypt = PERSOON, fouten = false, taal = "nl" } = anders;
  const stand = briefVoor(code, antwoorden, { getypt });
  const tekst = briefWoord(taal);
  const mist = regelsVoor(stand, taal);
  return {
    flow: "bezwaar",
    termijn: null,
    panelen: { flow: "bezwaar", nieuw: [], gezien: [] },
    bewaard: false,
    eindigtOp: "2026-11-23",
    nr: 2,
    totaal: 3,
    naam: tekst({ woord: `${stand.brief.woorden}.naam` }),
    waarvoor: tekst({ woord: `${stand.brief.woorden}.waarvoor` }),
    letOp: stand.brief.letOp(stand.situatie).map(tekst),
    weigering: stand.weigering && { titel: "Nog niet", tekst: "Wacht.", open: stand.weigering.openMet !== undefined },
    velden: velden(stand, taal, fouten),
    fouten: fouten ? mist : [],
    mist,
    klaar: stand.klaar,
    voorbeeld: composeBrief(stand),
    vertaling: taal === "nl" ? null : composeBrief(stand, taal),
    lang: false,
    bsnOpPapier: true,
    nietInPdf: [],
    verzending: stand.brief.versturen
      ? { op: "2026-11-20", hoe: "e-mail", dag: { dag: "", maand: "", jaar: "" }, gekozen: "", fouten: fouten ? { "verstuurd-op": "Vul de dag in." } : {}, daarna: "Wacht." }
      : null,
  };
}

const toonBrief = (pagina: Briefpagina, taal: Taal = "nl") => toon(<main>{<BriefScherm pagina={pagina} />}</main>, taal);

// Together these have every kind of field and block; the whole pages are for the browser tests.
it.each(["L1", "L5", "L7", "L15", "D2"])("%s has no axe violation, with errors and complete (W1)", async (code) => {
  for (const opties of [{ getypt: {}, fouten: true }, {}]) {
    const { container, unmount } = toonBrief(paginaVan(code, BO, opties));
    expect(await axeFouten(container)).toEqual([]);
    unmount();
  }
});

it("every error links to a field that is there and is described by it", () => {
  const { container } = toonBrief(paginaVan("L5", { ...BO, "bz-aanleiding": "kan-niet-betalen" }, { getypt: {}, fouten: true }));
  const links = [...container.querySelectorAll<HTMLAnchorElement>(".rr-foutsamenvatting a")];
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(container.querySelector(link.hash), link.hash).not.toBeNull();
});

it("the letter is marked as Dutch on an English page, and its translation as English", () => {
  const { container } = toonBrief(paginaVan("L2", BO, { taal: "en" }), "en");
  expect([...container.querySelectorAll(".rr-brief")].map((b) => b.getAttribute("lang"))).toEqual(["nl", "en"]);
});

it("typed text is text on the page (B8)", () => {
  const gevaar = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const html = vanServer(<BriefScherm pagina={paginaVan("L1", BO, { getypt: { ...PERSOON, naam: gevaar, "grond-anders": gevaar, kenmerk: gevaar } })} />);
  expect(html).not.toContain("<script");
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

it("a refused letter shows no form to send and no download", () => {
  const { container } = toonBrief(paginaVan("L1", { ...BO, "bz-aanleiding": "voornemen" }));
  expect(container.querySelector("form")).toBeNull();
  expect(container.querySelector("a[download]")).toBeNull();
});

it("a paper on which no BSN belongs says nothing about it", () => {
  const uitleg = "Uw BSN bewaren wij niet.";
  expect(vanServer(<BriefScherm pagina={paginaVan("L1", BO)} />)).toContain(uitleg);
  expect(vanServer(<BriefScherm pagina={{ ...paginaVan("L1", BO), bsnOpPapier: false }} />)).not.toContain(uitleg);
});
