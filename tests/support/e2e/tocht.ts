import type { BrowserContext, Page } from "@playwright/test";
import { buildRefusals } from "#app/front/refusal.ts";
import { TOESTEMMING } from "#app/delen/woorden.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { FlowId } from "#flows/index.ts";
import { Visitor, type Reply } from "#tests/support/ask.ts";
import { begin, fill, flowOf, hidden } from "#tests/support/journey.ts";
import { kiesWie, leesAlsHelper, leesDeuren, onderdeelWoord } from "./delen.ts";
import { gids } from "./gids.ts";
import type { Toezicht } from "./proef.ts";
import { BO, casus, druk, klik, persona, vulIn } from "./reis.ts";
import { rekenen, rekenUitOp } from "./rekenen.ts";
import { woord } from "./woorden.ts";

/** One browser that goes past every kind of page in one language. */
export interface Bezoek {
  readonly page: Page;
  readonly taal: Taal;
  readonly toezicht: Toezicht;
  readonly origin: string;
  /** What is to be done with a page, once it is there. */
  readonly kijk: (naam: string) => Promise<void>;
}

export interface Dossierkeuze {
  /** The theme; bezwaar unless told. */
  readonly flow?: FlowId;
  /** The first question that stays open; left out: all are answered. */
  readonly tot?: string;
  /** True: the answers are confirmed, so that there is a result. */
  readonly klaar?: boolean;
}

async function zetCookies(context: BrowserContext, visitor: Visitor): Promise<void> {
  await context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({ name, value, domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" as const })),
  );
}

/** Gives the browser a dossier of its own with these answers, sent as forms and not by hand; returns where it stands. */
export async function geefDossier({ page, taal, origin }: Pick<Bezoek, "page" | "taal" | "origin">, antwoorden: Antwoorden, keuze: Dossierkeuze = {}): Promise<string> {
  const visitor = new Visitor(origin, new Map([["__Host-taal", taal]]));
  const flow = keuze.flow ?? "bezwaar";
  let pagina: Reply = await begin(visitor, flow);
  let pad = "/vraag/1";
  while (pad.startsWith("/vraag/") && hidden(pagina, "vraag") !== keuze.tot) {
    const na = await visitor.ask(pad, { form: fill(pagina, flowOf(flow), antwoorden) });
    if (na.status !== 303) throw new Error(`${pad} answered ${na.status}`);
    pad = na.headers.location!;
    pagina = await visitor.ask(pad);
  }
  if (keuze.klaar) pad = (await visitor.ask("/antwoorden", { form: {} })).headers.location!;
  await page.context().clearCookies();
  await zetCookies(page.context(), visitor);
  return pad;
}

async function langs({ page, kijk }: Bezoek, paden: readonly string[]): Promise<void> {
  for (const pad of paden) {
    await page.goto(pad);
    await kijk(pad);
  }
}

/** What people write, with every part that the answer may have. */
const EIGEN_WOORDEN = [
  ["with a suggestion, a date, a number and all dangers", "mijn uitkering is gestopt, brief van 3 november 2026, bel 06-12345678, hij slaat mij en ons kind, ik wil dood, geen eten, uit huis gezet, brand"],
  ["not understood", "x"],
] as const;

/** What anyone may see, and what the server refuses before the application. */
async function openbaar(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  await langs(bezoek, ["/", "/?melding=onbekend", "/hulp/bezwaar", "/hulp/bezwaar/kaart", "/hoe-werkt-het", "/samen", "/privacy", "/toegankelijkheid", "/bestaat-niet", "/verder", "/verder?naar=%2Fantwoorden"]);
  await page.goto("/zoeken");
  await kijk("/zoeken");
  for (const [naam, tekst] of EIGEN_WOORDEN) {
    await page.goto("/");
    await page.locator("#tekst").fill(tekst);
    await druk(page, taal, "zoeken:knop");
    await kijk(`own words, ${naam}`);
  }
  await page.goto("/verder");
  await druk(page, taal, "dossier:verder.knop");
  await kijk("the return code, with an error");
  await langs(bezoek, ["/beoordeling"]);
  await druk(page, taal, "beoordeling:begin.knop");
  await page.goto("/plan");
  await kijk("the plan before any problem");
  await page.goto("/");
  const css = await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  const weigeringen = buildRefusals(css, "http://127.0.0.1", {});
  for (const status of [400, 403, 413, 429, 500, 503]) {
    const { headers, body } = weigeringen.page(status, taal).plain;
    const koppen = Object.fromEntries(headers.flatMap((naam, plek) => (plek % 2 === 0 ? [[naam, headers[plek + 1]!]] : [])));
    await page.route("**/kaart", (weg) => weg.fulfill({ status, headers: koppen, body }));
    await page.goto("/kaart");
    await kijk(`refused with ${status}`);
    await page.unroute("**/kaart");
  }
}

/** Every kind of question, empty, with an error and with what can stand above it. */
async function vragen(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const verder = (): Promise<void> => druk(page, taal, "triage:knop.verder");
  const naar = async (antwoorden: Antwoorden, tot: string): Promise<void> => void (await page.goto(await geefDossier(bezoek, antwoorden, { tot })));

  await naar(BO, "bz-organisatie");
  await kijk("a choice");
  await verder();
  await kijk("a choice, with an error");
  await naar(BO, "bz-briefdatum");
  await kijk("a day");
  await vulIn(page, "bz-briefdatum", "2026-02-31", taal);
  await verder();
  await kijk("a day, with an error");
  await naar(BO, "bz-termijn-in-brief");
  await vulIn(page, "bz-termijn-in-brief", "datum", taal, { "bz-termijn-datum": "2026-02-31" });
  await kijk("a choice with a field");
  await verder();
  await kijk("a choice with a field, with an error");
  await naar(BO, "bz-al-gedaan");
  await kijk("several choices, with the last day above them");
  await vulIn(page, "bz-al-gedaan", ["niets", "gebeld"], taal);
  await verder();
  await kijk("several choices, with an error");
  await naar({ ...BO, "bz-nu-nood": ["geweld", "geen-uitweg"] }, "bz-gronden");
  await kijk("several choices, with panels");
  await vulIn(page, "bz-gronden", ["anders"], taal, { "bz-gronden-tekst": "lang ".repeat(1_000) });
  await verder();
  await kijk("a text, with an error");
  await page.goto("/antwoorden");
  await kijk("the answers, with one open");
  // The organisation changes: what was said about the subject is not used any more.
  await page.goto("/vraag/1?van=antwoorden");
  await vulIn(page, "bz-organisatie", "uwv", taal);
  await verder();
  await kijk("a question after an answer that changed");
  await page.goto("/antwoorden");
  await kijk("the answers, with some not used");
  await page.goto(await geefDossier(bezoek, BO));
  await kijk("the answers, complete");
}

/** Results: danger, haste, too late, a complaint, a fine, the IND, nothing to object to, an exit; and the route. */
async function uitkomsten(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const gevallen: Readonly<Record<string, Antwoorden>> = {
    "8 Greet": casus("8 Greet"),
    "d Greet zonder reden": casus("d Greet zonder reden"),
    klacht: { "bz-organisatie": "gemeente", "bz-onderwerp": "wmo", "bz-aanleiding": "bejegening" },
    "10 Anouk": casus("10 Anouk"),
    "11 Youssef": casus("11 Youssef"),
    "i IND verblijf": casus("i IND verblijf"),
    "6 Jan en Leyla": casus("6 Jan en Leyla"),
    "14 Rachid": casus("14 Rachid"),
    "k Dennis misschien te laat": casus("k Dennis misschien te laat"),
    "geen overheid": { "bz-organisatie": "geen-overheid" },
    geweld: { ...BO, "bz-nu-nood": ["geweld", "geen-uitweg", "geen-inkomen"] },
    "1 Bo": BO,
  };
  for (const [naam, antwoorden] of Object.entries(gevallen)) {
    await page.goto(await geefDossier(bezoek, antwoorden, { klaar: true }));
    await kijk(`result ${naam}`);
  }
  await klik(page, page.getByRole("button", { name: woord(taal, "common:stap.open") }).first());
  await kijk("result with a step done");
  await langs(bezoek, ["/waarom", "/plan", "/beoordeling", "/beoordeling/1", "/beoordeling/2", "/beoordeling/3", "/beoordeling/4"]);
  await page.goto("/beoordeling/alles");
  await kijk("the assessment on one screen");
  await page.getByRole("group", { name: woord(taal, "beoordeling:vraag.mcd.zelf.brieven.titel") }).getByRole("radio").last().check();
  await page.getByRole("group", { name: woord(taal, "beoordeling:vraag.mcd.veilig.titel") }).getByRole("radio").nth(1).check();
  await druk(page, taal, "beoordeling:knop.klaar");
  await kijk("result with a band");
  await langs(bezoek, ["/kaart"]);
  await page.goto(await geefDossier(bezoek, persona("scheiden", "3 Moussa").antwoorden, { flow: "scheiden", klaar: true }));
  await klik(page, page.getByRole("button", { name: woord(taal, "dossier:verder-in.knop", { thema: woord(taal, "huur:naam") }) }));
  await kijk("answers that were carried over");
}

/** Letters: empty, with an error, complete, sent, refused, a document, and the plain text. */
async function brieven(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  await geefDossier(bezoek, BO, { klaar: true });
  await langs(bezoek, ["/brief/1", "/brief/2", "/brief/3", "/brief/5"]);
  await page.goto("/brief/1");
  const dag = page.getByRole("group", { name: woord(taal, "brieven:veld.besluit-datum.label") });
  await dag.getByRole("textbox").first().fill("99");
  await druk(page, taal, "brieven:pagina.opslaan");
  await kijk("a letter, with an error");
  await dag.getByRole("textbox").first().fill("10");
  for (const [veld, waarde] of [["naam", "Bo"], ["adres", "Straat 1"], ["postcode-plaats", "1234 AB Plaats"], ["organisatie", "gemeente"]] as const) {
    await page.getByRole("textbox", { name: woord(taal, `brieven:veld.${veld}.label`), exact: true }).fill(waarde);
  }
  await druk(page, taal, "brieven:pagina.opslaan");
  await kijk("a letter, complete");
  await druk(page, taal, "brieven:pagina.verstuurd.knop");
  await kijk("sending a letter, with an error");
  await page.getByRole("radio", { name: woord(taal, "brieven:pagina.verstuurd.e-mail"), exact: true }).check();
  const groep = page.getByRole("group", { name: woord(taal, "brieven:pagina.verstuurd.op") });
  for (const [plek, deel] of ["21", "11", "2026"].entries()) await groep.getByRole("textbox").nth(plek).fill(deel);
  await druk(page, taal, "brieven:pagina.verstuurd.knop");
  await kijk("a letter that was sent");
  await langs(bezoek, ["/brief/1/tekst"]);
  await geefDossier(bezoek, casus("b Bo met bezwaar verstuurd"), { klaar: true });
  await page.goto("/brief/3");
  await kijk("a letter that is refused");
}

/** Saving, what is kept, and deleting. */
async function bewaren(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  await geefDossier(bezoek, BO, { klaar: true });
  await langs(bezoek, ["/bewaren"]);
  await page.getByRole("radio").first().check();
  await page.getByRole("radio", { checked: true }).evaluate((knop: HTMLInputElement) => (knop.checked = false));
  await druk(page, taal, "dossier:bewaren.knop");
  await kijk("saving, with an error");
  await page.getByRole("radio").first().check();
  await druk(page, taal, "dossier:bewaren.knop");
  await kijk("the return code, this once");
  await langs(bezoek, ["/bewaren", "/gegevens", "/wissen"]);
  await druk(page, taal, "dossier:wissen.knop");
  await kijk("everything is deleted");
}

/** Sharing, from both sides. */
async function delen(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk, toezicht } = bezoek;
  await geefDossier(bezoek, { ...BO, "bz-nu-nood": ["geen-inkomen", "zorg-stopt"] }, { klaar: true });
  await rekenUitOp(page, taal, "scenarios");
  await druk(page, taal, "bereken:meenemen.knop");
  await langs(bezoek, ["/delen", "/delen/nieuw"]);
  await druk(page, taal, "delen:wie.verder");
  await kijk("sharing with whom, with errors");
  await kiesWie(page, taal, "Wat kan ik doen?");
  await kijk("sharing what");
  await page.getByRole("checkbox", { name: onderdeelWoord(taal, "contact"), exact: true }).check();
  await druk(page, taal, `delen:${TOESTEMMING}.ja`);
  await kijk("sharing what, with errors");
  await page.getByRole("checkbox", { name: onderdeelWoord(taal, "contact"), exact: true }).uncheck();
  for (const deel of ["samenvatting", "antwoorden", "papieren", "berekeningen", "geld"]) await page.getByRole("checkbox", { name: onderdeelWoord(taal, deel), exact: true }).check();
  await druk(page, taal, `delen:${TOESTEMMING}.ja`);
  const deuren = await leesDeuren(page, taal, toezicht);
  await kijk("the doors of a share");
  await langs(bezoek, ["/gedeeld"]);
  await druk(page, taal, "delen:openen.knop");
  await kijk("the reader's form, with an error");
  await leesAlsHelper(page, taal, deuren, false);
  await kijk("the page of a reader");
  await langs(bezoek, ["/gedeeld?link", "/delen"]);
  await klik(page, page.getByRole("button", { name: woord(taal, "delen:lijst.stop") }));
  await kijk("a share that was stopped");
}

/** Scheiden: an outcome before the last question, a postcode, extra questions a few at a time, all at once and with an error, the ways beside each other. */
async function scheiden(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const van = (naam: string): Antwoorden => persona("scheiden", naam).antwoorden;
  await page.goto(await geefDossier(bezoek, van("16 gevaar nu"), { flow: "scheiden", tot: "fase" }));
  await kijk("a question under an early outcome");
  await langs(bezoek, ["/uitkomst"]);
  await page.goto(await geefDossier(bezoek, van("1 Lisa"), { flow: "scheiden", tot: "postcode" }));
  await vulIn(page, "postcode", "99", taal, {}, { flow: "scheiden", antwoorden: {} });
  await druk(page, taal, "triage:knop.verder");
  await kijk("a postcode, with an error");
  await page.goto(await geefDossier(bezoek, van("1 Lisa"), { flow: "scheiden", klaar: true }));
  await kijk("result with extra questions");
  await langs(bezoek, ["/waarom", "/meer-uitleg", "/brief/2", "/extra-vragen", "/extra-vragen?alle"]);
  await page.locator('[id="wrb.q2"]').fill("-5");
  await druk(page, taal, "dossier:extra.knop");
  await kijk("extra questions, with an error");
  await page.goto(await geefDossier(bezoek, van("5 Sanne"), { flow: "scheiden", klaar: true }));
  await kijk("result when it is not safe");
}

/** Huur: amounts, a choice beside a choice, a form of many fields, a result with danger and one that goes on elsewhere. */
async function huur(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const naar = async (naam: string, keuze: Dossierkeuze): Promise<void> => void (await page.goto(await geefDossier(bezoek, persona("huur", naam).antwoorden, { ...keuze, flow: "huur" })));
  await naar("T13 Aisha", { tot: "borg-bedrag" });
  await kijk("an amount with a second one");
  await vulIn(page, "borg-bedrag", "-1", taal, { "huur-kale-huur": "veel" }, { flow: "huur", antwoorden: {} });
  await druk(page, taal, "triage:knop.verder");
  await kijk("an amount, with errors");
  await naar("T2 Ruud", { tot: "ontr-stadium" });
  await kijk("a choice with a second choice");
  await naar("X5 onterecht vrij", { tot: "prijs-schatting" });
  await kijk("a form of many fields");
  for (const naam of ["T1 Fatima", "T4 Tomasz", "X5 onterecht vrij", "T13 Aisha"]) {
    await naar(naam, { klaar: true });
    await kijk(`result ${naam}`);
  }
  await langs(bezoek, ["/brief/1", "/brief/2"]);
}

/** Werk en inkomen: two numbers, answers that cannot both be true, results of several calculations, and one that only goes on elsewhere. */
async function werk(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const naar = async (naam: string, keuze: Dossierkeuze): Promise<void> =>
    void (await page.goto(await geefDossier(bezoek, persona("werk-en-inkomen", naam).antwoorden, { ...keuze, flow: "werk-en-inkomen" })));
  await naar("13 Peter", { tot: "ww-jaren-voor-2016" });
  await kijk("two numbers");
  await naar("1 Fatima", { tot: "dienst-start" });
  await vulIn(page, "dienst-start", "2026-11-20", taal, {}, { flow: "werk-en-inkomen", antwoorden: {} });
  await druk(page, taal, "triage:knop.verder");
  await kijk("answers that cannot both be true");
  for (const naam of ["1 Fatima", "9 Bo", "13 Peter", "10 Ad en Ria"]) {
    await naar(naam, { klaar: true });
    await kijk(`result ${naam}`);
  }
  await langs(bezoek, ["/antwoorden", "/brief/1", "/kaart"]);
}

/** Every kind of page, in parts that can be walked apart. */
export const tochten = { openbaar, vragen, uitkomsten, brieven, bewaren, delen, gids, rekenen, scheiden, huur, werk } as const;
export type Tocht = keyof typeof tochten;
export const TOCHTEN = Object.keys(tochten) as Tocht[];
