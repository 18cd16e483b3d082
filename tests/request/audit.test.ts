import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AUDIT_ACTORS, AUDIT_RESULTATEN, isAuditActie } from "#app/audit/audit-event.ts";
import { ask, Visitor, type Reply } from "#tests/support/ask.ts";
import { INGEVULD } from "#tests/support/bereken.ts";
import { BO, PERSOON } from "#tests/support/brief.ts";
import { openDatabase } from "#tests/support/digest.ts";
import { begin, fill, flowOf, hidden, walk } from "#tests/support/journey.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { siteMap } from "#tests/support/site-map.ts";

/** A calculation page, filled in; every field of it is one text. */
const TERMIJN = Object.fromEntries(Object.entries(INGEVULD.bezwaartermijn!.velden).map(([naam, waarde]) => [naam, String(waarde)]));
const WIE = { ontvanger: "naaste", naam: "Tante Truus", doel: "meekijken", dagen: "7", vraag: "Wat nu?" };

let server: RunningServer;
let owner: Visitor;
let reader: Visitor;
beforeAll(async () => {
  server = await startServer();
  owner = new Visitor(server.origin);
  reader = new Visitor(server.origin);
});
afterAll(() => server[Symbol.asyncDispose]());

type Event = Record<"op" | "actie" | "resultaat" | "herkomst" | "actor", string> & Record<"dossierId" | "delingId", string | null>;

function events(): readonly Event[] {
  const db = openDatabase(server.dataFolder);
  try {
    return db.prepare(`SELECT * FROM "AuditEvent" ORDER BY "nr"`).all() as Event[];
  } finally {
    db.close();
  }
}

/** One visit of somebody to a route, and what it writes down. */
interface Visit {
  readonly by?: "reader" | "stranger";
  readonly method?: "GET" | "POST";
  readonly pattern: string;
  readonly path?: string;
  readonly form?: (page: Reply) => readonly (readonly [string, string])[] | Record<string, string>;
  readonly status?: number;
  readonly events: readonly string[];
}

const get = (pattern: string, path = pattern): Visit => ({ pattern, path, events: [] });
const kept: Record<string, string> = {};
const codes = (page: Reply): readonly string[] => [...page.text.matchAll(/class="rr-code">(.*?)<\/p>/gs)].map(([, html]) => html!.replaceAll(/<[^>]*>/g, "").trim());
const buttonValue = (page: Reply, name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="${name}"`).exec(page.text)!.slice(1).find(Boolean)!;

/** One journey in its order, which passes every route of the site. */
const journey: readonly Visit[] = [
  get("/"),
  get("/hulp/:flow", "/hulp/bezwaar"),
  get("/hulp/:flow/kaart", "/hulp/bezwaar/kaart"),
  get("/bereken"),
  get("/bereken/:rekenpagina", "/bereken/bezwaartermijn"),
  { method: "POST", pattern: "/bereken/:rekenpagina", path: "/bereken/bezwaartermijn", form: () => TERMIJN, events: [] },
  get("/wie-kan-helpen"),
  { method: "POST", pattern: "/wie-kan-helpen", form: () => ({ thema: "verblijf", plaats: "Ameland" }), status: 303, events: [] },
  get("/wie-kan-helpen/klopt-niet", "/wie-kan-helpen/klopt-niet?aanbod=nl-hjl"),
  { method: "POST", pattern: "/wie-kan-helpen/klopt-niet", path: "/wie-kan-helpen/klopt-niet?aanbod=nl-hjl", form: () => ({ aanbod: "nl-hjl", soort: "nummer" }), status: 303, events: [] },
  get("/hoe-werkt-het"),
  get("/privacy"),
  get("/toegankelijkheid"),
  get("/gezondheid"),
  get("/samen"),
  { method: "POST", pattern: "/samen", form: () => ({ thema: "bezwaar" }), status: 400, events: [] },
  get("/zoeken"),
  { method: "POST", pattern: "/zoeken", form: () => ({ tekst: "mijn uitkering is gestopt" }), events: [] },
  { ...get("/*", "/nergens/te/vinden"), status: 404 },
  { method: "POST", pattern: "/*", path: "/nergens/te/vinden", form: () => ({}), status: 404, events: [] },
  { method: "POST", pattern: "/taal", form: () => ({ taal: "nl", terug: "/" }), status: 303, events: [] },
  { ...get("/taal"), status: 303 },
  { method: "POST", pattern: "/begin", form: () => ({ thema: "bezwaar" }), status: 303, events: ["dossier-begonnen"] },
  { ...get("/begin"), status: 303 },
  get("/vraag/:nr", "/vraag/1"),
  { method: "POST", pattern: "/vraag/:nr", path: "/vraag/1", form: (page) => fill(page, flowOf("bezwaar"), BO), status: 303, events: ["antwoord-opgeslagen"] },
  // The same again is no second write.
  { method: "POST", pattern: "/vraag/:nr", path: "/vraag/1", form: (page) => fill(page, flowOf("bezwaar"), BO), status: 303, events: [] },
  { pattern: "rest of the questions", events: [] },
  get("/antwoorden"),
  { method: "POST", pattern: "/antwoorden", form: () => ({}), status: 303, events: ["antwoorden-afgerond"] },
  get("/uitkomst"),
  get("/waarom"),
  get("/meer-uitleg"),
  get("/extra-vragen"),
  { method: "POST", pattern: "/extra-vragen", form: () => ({}), status: 303, events: [] },
  get("/plan"),
  { method: "POST", pattern: "/plan", form: (page) => ({ stap: buttonValue(page, "stap"), klaar: "ja" }), status: 303, events: ["stap-afgevinkt"] },
  { method: "POST", pattern: "/plan", form: (page) => ({ stap: /id="stap-([^"]+)" class="rr-klaar"/.exec(page.text)![1]!, klaar: "nee" }), status: 303, events: ["stap-afgevinkt"] },
  get("/beoordeling"),
  { method: "POST", pattern: "/beoordeling", form: () => ({}), status: 303, events: [] },
  get("/beoordeling/:nr", "/beoordeling/1"),
  { method: "POST", pattern: "/beoordeling/:nr", path: "/beoordeling/1", form: () => ({ scherm: "mcd.leef", "mcd.leef": "wonen" }), status: 303, events: ["antwoord-opgeslagen"] },
  // The same again is no second write.
  { method: "POST", pattern: "/beoordeling/:nr", path: "/beoordeling/1", form: () => ({ scherm: "mcd.leef", "mcd.leef": "wonen" }), status: 303, events: [] },
  get("/kaart"),
  get("/uw-hulp"),
  { method: "POST", pattern: "/uw-hulp", form: () => ({ plaats: "Almere" }), status: 303, events: ["instelling-gewijzigd"] },
  // The same place again is no second write.
  { method: "POST", pattern: "/uw-hulp", form: () => ({ plaats: "Almere" }), status: 303, events: [] },
  { method: "POST", pattern: "/bereken/:rekenpagina", path: "/bereken/bezwaartermijn", form: () => ({ ...TERMIJN, doe: "meenemen" }), status: 303, events: ["berekening-bewaard"] },
  get("/berekeningen"),
  { method: "POST", pattern: "/berekeningen", form: (page) => ({ weg: buttonValue(page, "weg") }), status: 303, events: ["berekening-verwijderd"] },
  get("/afspraken.ics"),
  { method: "POST", pattern: "/uitkomst", form: (page) => ({ stap: buttonValue(page, "stap"), klaar: "ja" }), status: 303, events: ["stap-afgevinkt"] },
  { method: "POST", pattern: "/uitkomst", form: (page) => ({ stuk: buttonValue(page, "stuk"), klaar: "ja" }), status: 303, events: ["stuk-afgevinkt"] },
  get("/brief/:nr", "/brief/1"),
  { method: "POST", pattern: "/brief/:nr", path: "/brief/1", form: () => PERSOON, status: 303, events: ["brief-ingevuld"] },
  get("/brief/:nr/tekst", "/brief/1/tekst"),
  { pattern: "/brief/:nr/:soort", path: "/brief/1/pdf", events: ["brief-gedownload"] },
  { method: "POST", pattern: "/brief/:nr", path: "/brief/1", form: () => ({ actie: "verstuurd", "verstuurd-op-dag": "1", "verstuurd-op-maand": "11", "verstuurd-op-jaar": "2026", "verstuurd-hoe": "aangetekend" }), status: 303, events: ["brief-verstuurd"] },
  get("/bewaren"),
  { method: "POST", pattern: "/bewaren", form: () => ({ dagen: "90" }), events: ["dossier-bewaard"] },
  get("/gegevens"),
  { pattern: "/gegevens/bestand", events: ["dossier-geexporteerd"] },
  get("/delen"),
  get("/delen/nieuw"),
  { method: "POST", pattern: "/delen/nieuw", form: (page) => ({ ...WIE, formulier: hidden(page, "formulier") }), events: [] },
  { pattern: "the yes", events: ["deling-gemaakt", "toestemming-gegeven"] },
  { by: "stranger", method: "POST", pattern: "/gedeeld", form: () => ({ geheim: "", code: kept.code!, cijfers: kept.digits === "000000" ? "000001" : "000000" }), status: 404, events: ["deelcode-onjuist"] },
  { by: "reader", ...get("/gedeeld") },
  { by: "reader", method: "POST", pattern: "/gedeeld", form: () => ({ geheim: "", code: kept.code!, cijfers: kept.digits! }), status: 303, events: ["deling-geopend"] },
  { by: "reader", pattern: "/gedeeld", events: ["deling-gelezen"] },
  { by: "reader", pattern: "/gedeeld/:soort", path: "/gedeeld/brief-1.pdf", events: ["deling-gedownload"] },
  { method: "POST", pattern: "/delen", form: (page) => ({ stop: /<button[^>]*\bvalue="([0-9a-f-]{36})"/.exec(page.text)![1]! }), status: 303, events: ["deling-gestopt"] },
  { by: "reader", ...get("/gedeeld"), status: 404 },
  { ...get("/slot"), status: 303 },
  { method: "POST", pattern: "/slot", form: () => ({ naar: "/antwoorden" }), status: 303, events: [] },
  { method: "POST", pattern: "/weg", form: () => ({}), status: 303, events: ["dossier-verlaten"] },
  { ...get("/weg"), status: 303 },
  get("/verder"),
  { method: "POST", pattern: "/verder", form: () => ({ code: `${kept.back!.slice(0, -1)}${kept.back!.endsWith("0") ? "1" : "0"}` }), status: 400, events: ["code-onjuist"] },
  { method: "POST", pattern: "/verder", form: () => ({ code: kept.back! }), status: 303, events: ["dossier-geopend-met-code"] },
  get("/wissen"),
  { method: "POST", pattern: "/wissen", form: () => ({}), events: ["dossier-gewist"] },
];

/** Does one visit; a form is filled in from the page at its own address. */
async function go(visit: Visit): Promise<void> {
  const visitor = visit.by === "reader" ? reader : visit.by === "stranger" ? new Visitor(server.origin) : owner;
  const path = visit.path ?? visit.pattern;
  if (visit.pattern === "rest of the questions") {
    const from = events().length;
    await walk(owner, "bezwaar", BO);
    expect(events().slice(from).every(({ actie }) => actie === "antwoord-opgeslagen")).toBe(true);
    return;
  }
  if (visit.pattern === "the yes") {
    const first = await owner.ask("/delen/nieuw");
    const wat = await owner.ask("/delen/nieuw", { form: { ...WIE, formulier: hidden(first, "formulier") } });
    const fields = { ...WIE, formulier: hidden(wat, "formulier"), gezien: hidden(wat, "gezien"), actie: "ja" };
    const doors = await owner.ask("/delen/nieuw", { form: [...Object.entries(fields), ["onderdeel", "samenvatting"], ["onderdeel", buttonBrief(wat)]] });
    [kept.code, kept.digits] = codes(doors) as [string, string];
    return;
  }
  const page = visit.form ? await visitor.ask(path) : undefined;
  const before = events().length;
  const reply = await visitor.ask(path, visit.form ? { form: visit.form(page!) } : {});
  const wanted = visit.status ?? 200;
  expect(wanted === 303 ? [302, 303] : [wanted], `${visit.method ?? "GET"} ${path}`).toContain(reply.status);
  if (visit.pattern === "/bewaren" && visit.form) kept.back = codes(reply)[0]!;
  expect(events().slice(before).map(({ actie }) => actie).toSorted(), `${visit.method ?? "GET"} ${path}`).toEqual([...visit.events].toSorted());
}

const buttonBrief = (page: Reply): string => /value="(brief-[^"]+)"/.exec(page.text)![1]!;

describe("A1 the audit trail", () => {
  it("has one event for every write, share, stop, export and deletion, each opening with a code and each reading by somebody else, and none for the owner's own views", async () => {
    for (const visit of journey) {
      const before = events().length;
      await go(visit);
      if (visit.pattern === "the yes") expect(events().slice(before).map(({ actie }) => actie).toSorted()).toEqual(visit.events);
    }
    // The last visit of the reader, after the stop, gave nothing and wrote nothing.
    expect(events().filter(({ actie }) => actie === "deling-gelezen").length).toBeGreaterThan(0);
  }, 120_000);

  it("was asked of every route: one without a row in this table fails here", () => {
    const rows = (method: string) => new Set(journey.filter((visit) => (visit.method ?? "GET") === method).map(({ pattern }) => pattern));
    const routes = siteMap();
    expect(routes.filter(({ hasAction, pattern }) => hasAction && !rows("POST").has(pattern)).map(({ pattern }) => pattern)).toEqual([]);
    expect(routes.filter(({ pattern }) => !rows("GET").has(pattern)).map(({ pattern }) => pattern)).toEqual([]);
  });

  it("has the six fields in every event: action, object, result, origin, actor, time", () => {
    const all = events();
    expect(all.length).toBeGreaterThan(25);
    for (const event of all) {
      expect(isAuditActie(event.actie), event.actie).toBe(true);
      expect(AUDIT_RESULTATEN as readonly string[]).toContain(event.resultaat);
      expect(AUDIT_ACTORS as readonly string[]).toContain(event.actor);
      expect(event.herkomst).toMatch(/^web:[0-9a-f]{16}$/);
      expect(event.op).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      for (const id of [event.dossierId, event.delingId]) if (id !== null) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(new Set(all.map(({ actor }) => actor))).toEqual(new Set(["eigenaar", "lezer", "onbekend"]));
  });

  it("has nothing of who only looks around, and of nobody's cookie", async () => {
    const before = events().length;
    for (const { path } of siteMap()) {
      await ask(server.origin, path);
      await ask(server.origin, path, { headers: { cookie: "__Host-s=vals; __Host-l=vals" } });
    }
    expect(events().length).toBe(before);
    await begin(new Visitor(server.origin), "bezwaar");
    expect(events().length).toBe(before + 1);
  });
});
