import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Visitor, type Reply } from "#tests/support/ask.ts";
import { BO } from "#tests/support/brief.ts";
import { hidden, walk } from "#tests/support/journey.ts";
import { freePort, startServer, type RunningServer } from "#tests/support/server.ts";

const WIE = { ontvanger: "naaste", naam: "Tante Truus", doel: "meekijken", dagen: "7", vraag: "Wat nu?" };
const PREVIEWS = ["WhatsApp/2.23", "facebookexternalhit/1.1", "TelegramBot (like TwitterBot)", "Slackbot-LinkExpanding 1.0", "Outlook-Safe-Links"];

let server: RunningServer;
let owner: Visitor;
const seen: Reply[] = [];

interface Doors {
  readonly id: string;
  readonly link: string;
  readonly secret: string;
  readonly code: string;
  readonly digits: string;
}

const asText = (html: string): string => html.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");

/** The page of a reader without what differs in every answer. */
const bare = ({ text }: Reply): string => text.replace(/nonce="[^"]*"/g, "");

/** Fills in the first page; the answer is the consent page. */
async function consentPage(wie: Record<string, string> = WIE): Promise<Reply> {
  const begin = await owner.ask("/delen/nieuw");
  return owner.ask("/delen/nieuw", { form: { ...wie, formulier: hidden(begin, "formulier") } });
}

/** Says yes to these parts. */
function sayYes(page: Reply, parts: readonly string[], wie: Record<string, string> = WIE): Promise<Reply> {
  const fields = { ...wie, formulier: hidden(page, "formulier"), gezien: hidden(page, "gezien"), actie: "ja" };
  return owner.ask("/delen/nieuw", { form: [...Object.entries(fields), ...parts.map((part) => ["onderdeel", part] as const)] });
}

function doorsOn(page: Reply): Omit<Doors, "id"> {
  const link = asText(/id="link">([^<]+)</.exec(page.text)![1]!);
  const [code, digits] = [...page.text.matchAll(/class="rr-code">([^<]*(?:<!-- -->[^<]*)*)</g)].map(([, text]) => text!.replaceAll("<!-- -->", ""));
  return { link, secret: link.split("#")[1]!, code: code!, digits: digits! };
}

async function share(parts: readonly string[] = ["samenvatting"], wie: Record<string, string> = WIE): Promise<Doors> {
  const page = await sayYes(await consentPage(wie), parts, wie);
  if (page.status !== 200) throw new Error(`sharing answered ${page.status}`);
  const list = await owner.ask("/delen");
  return { ...doorsOn(page), id: /<button[^>]*\bvalue="([0-9a-f-]{36})"/.exec(list.text)![1]! };
}

let networks = 0;

/** Headers of somebody on a network of his own, as the proxy in front tells it; wrong codes are counted per network. */
function elsewhere(): Record<string, string> {
  networks += 1;
  return { "x-forwarded-for": `10.${networks >> 8}.${networks & 255}.7` };
}

/** Sends the form of the reader from a network of its own. */
const send = (visitor: Visitor, form: Record<string, string>) =>
  visitor.ask("/gedeeld", { form: { geheim: "", code: "", ...form }, headers: { origin: server.origin, ...elsewhere() } });

const open = (visitor: Visitor, { secret, digits }: Pick<Doors, "secret" | "digits">) => send(visitor, { geheim: secret, cijfers: digits });

async function openNew(doors: Doors): Promise<Visitor> {
  const visitor = new Visitor(server.origin);
  const reply = await open(visitor, doors);
  seen.push(reply);
  if (reply.status !== 303) throw new Error(`opening answered ${reply.status}`);
  return visitor;
}

/** Sets a share as the clean-up of a later day would. */
function expire(id: string): void {
  const db = new Database(join(server.dataFolder, "rechtsroute.db"));
  db.prepare(`UPDATE "Deling" SET "staat" = 'verlopen', "inhoud" = NULL WHERE "id" = ?`).run(id);
  db.prepare(`DELETE FROM "DelingSleutel" WHERE "delingId" = ?`).run(id);
  db.close();
}

beforeAll(async () => {
  // Live, so that the proxy's word about networks counts.
  const port = await freePort();
  const env = { RECHTSROUTE_MODE: "live", PUBLIC_ORIGIN: `http://localhost:${port}`, MASTER_KEY: randomBytes(32).toString("hex") };
  server = await startServer({ port, env });
  owner = new Visitor(server.origin);
  await walk(owner, "bezwaar", BO);
  await owner.ask("/antwoorden", { form: {} });
  await owner.ask("/bewaren", { form: { dagen: "90" } });
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

describe("C2 consent", () => {
  it("has nothing ticked on load, in every language", async () => {
    for (const language of ["nl", "en"]) {
      await owner.ask("/taal", { form: { taal: language, terug: "/delen/nieuw" } });
      const first = await owner.ask("/delen/nieuw");
      const second = await consentPage();
      for (const page of [first, second]) {
        expect(page.text).toContain(`<html lang="${language}"`);
        expect(page.text).toMatch(/type="(?:radio|checkbox)"/);
        expect(page.text).not.toMatch(/ checked/);
      }
    }
    await owner.ask("/taal", { form: { taal: "nl", terug: "/" } });
  });

  it("shows the whole text, with receiver, purpose and last day, beside the content of each part", async () => {
    const text = asText((await consentPage()).text).replaceAll("<!-- -->", "");
    for (const words of ["Wilt u dit delen met Tante Truus?", "Tante Truus kan u helpen met: meekijken en uitleggen.", "U hoeft niet ja te zeggen.", "knop Stop delen", "Wat nu?", "Ik heb het wel doorgegeven"]) expect(text).toContain(words);
  });
});

describe("C3 and C4 stopping", () => {
  it("takes one form, giving takes two; the reader then gets nothing within a second", async () => {
    const doors = await share();
    const reader = await openNew(doors);
    expect((await reader.ask("/gedeeld")).text).toContain("Wat nu?");
    const from = performance.now();
    expect((await owner.ask("/delen", { form: { stop: doors.id } })).status).toBe(303);
    const gone = await reader.ask("/gedeeld");
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(gone.status).toBe(404);
    expect(gone.text).not.toContain("Wat nu?");
    expect(reader.cookies.has("__Host-l")).toBe(false);
  });
});

describe("S2 the secret of a link", () => {
  it("stands behind the # only, and neither secret is in an address, a title or the log", async () => {
    const doors = await share();
    const { pathname, search, hash } = new URL(doors.link);
    expect([pathname, search, hash]).toEqual(["/gedeeld", "?link", `#${doors.secret}`]);
    const reader = await openNew(doors);
    seen.push(await reader.ask("/gedeeld"), await reader.ask("/gedeeld?link"), await owner.ask("/delen"));
    for (const reply of seen) {
      for (const secret of [doors.secret, doors.code, doors.digits]) {
        expect(JSON.stringify(reply.headers)).not.toContain(secret);
        expect(reply.text).not.toContain(secret);
      }
    }
    for (const secret of [doors.secret, doors.code, doors.code.replaceAll(" ", "-")]) expect(server.output).not.toContain(secret);
  });
});

describe("S5 the exchange", () => {
  it.each(["link", "code"])("by %s works once when a hundred readers come at the same time", async (door) => {
    const doors = await share();
    const form: Record<string, string> = door === "link" ? { geheim: doors.secret, cijfers: doors.digits } : { code: doors.code, cijfers: doors.digits };
    const replies = await Promise.all(Array.from({ length: 100 }, () => send(new Visitor(server.origin), form)));
    expect(replies.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(replies.map(({ status }) => status).filter((status) => ![303, 404, 503].includes(status))).toEqual([]);
  });
});

describe("S6 previews", () => {
  it("of chat and mail programs use nothing up", async () => {
    const doors = await share();
    for (let round = 0; round < 50; round += 1) {
      const headers = { "user-agent": PREVIEWS[round % PREVIEWS.length]!, ...elsewhere() };
      const reply = await new Visitor(server.origin).ask("/gedeeld?link", { method: round % 2 === 0 ? "GET" : "HEAD", headers });
      expect(reply.status).toBe(200);
      seen.push(reply);
    }
    await openNew(doors);
  });
});

describe("S7 what does not open", () => {
  it("looks the same: never made, wrong digits, used, stopped and over", async () => {
    const [used, stopped, over, closed] = [await share(), await share(), await share(), await share()];
    const reader = await openNew(used);
    const readerOfStopped = await openNew(closed);
    for (const { id } of [stopped, closed]) await owner.ask("/delen", { form: { stop: id } });
    expire(over.id);
    const wrong = used.digits === "000000" ? "000001" : "000000";
    const replies = [
      ...(await Promise.all([used, stopped, over].map((doors) => open(new Visitor(server.origin), doors)))),
      ...(await Promise.all([used, stopped, over].map(({ code, digits }) => send(new Visitor(server.origin), { code, cijfers: digits })))),
      await open(new Visitor(server.origin), { secret: "A".repeat(43), digits: "123456" }),
      await send(new Visitor(server.origin), { code: "0000 0000 0000 0000 0000", cijfers: "123456" }),
      await send(new Visitor(server.origin), { geheim: stopped.secret, cijfers: wrong }),
      await send(new Visitor(server.origin), { code: "x", cijfers: "y" }),
      await send(new Visitor(server.origin), {}),
      await readerOfStopped.ask("/gedeeld"),
      await new Visitor(server.origin, new Map([["__Host-l", `${"A".repeat(43)}.1.1.${"0".repeat(32)}`]])).ask("/gedeeld"),
      await new Visitor(server.origin, new Map([["__Host-l", reader.cookies.get("__Host-l")!.replace(/^./, (c) => (c === "A" ? "B" : "A"))]])).ask("/gedeeld"),
    ];
    seen.push(...replies);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    expect(new Set(replies.map(bare)).size).toBe(1);
    expect((await reader.ask("/gedeeld")).status).toBe(200);
  });

  it("is slowed down from one network with a plain page and a telephone number (R2)", async () => {
    const headers = { origin: server.origin, ...elsewhere() };
    const guess = () => new Visitor(server.origin).ask("/gedeeld", { form: { code: "0000 0000 0000 0000 0000", cijfers: "123456" }, headers });
    const replies = await Promise.all(Array.from({ length: 14 }, guess));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(4);
    for (const { headers: answer, text } of refused) {
      expect(Number(answer["retry-after"])).toBeGreaterThan(0);
      expect(text).toContain("0800-8020");
    }
    seen.push(...replies);
  });
});

describe("S9 share pages", () => {
  it("are not stored, not found, tell no other site, and load from no other site", async () => {
    const reader = await openNew(await share(["samenvatting", "antwoorden"]));
    seen.push(await reader.ask("/gedeeld"), await reader.ask("/gedeeld/brief-1.pdf"), await reader.ask("/gedeeld/brief-9.docx"));
    expect(seen.length).toBeGreaterThan(60);
    for (const { headers, text } of seen) {
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["x-robots-tag"]).toContain("noindex");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect([...text.matchAll(/(?:src|href|action)="(?!\/|tel:|#|data:image\/svg)([^"]*)"/g)].map(([, to]) => to)).toEqual([]);
    }
  });
});

describe("X5 the same yes", () => {
  it("sent by a double tap makes one share, and both answers show its doors", async () => {
    const page = await consentPage({ ...WIE, naam: "Dubbele Tik" });
    const replies = await Promise.all([1, 2, 3].map(() => sayYes(page, ["samenvatting"], { ...WIE, naam: "Dubbele Tik" })));
    expect(new Set(replies.map((reply) => JSON.stringify(doorsOn(reply)))).size).toBe(1);
    expect((await owner.ask("/delen")).text.match(/<h3 dir="auto">Dubbele Tik</g)).toHaveLength(1);
  });
});

describe("B8 typed text", () => {
  const bodies = ["<script>KWAAD</script>", "<img src=x onerror=KWAAD>", "<svg onload=KWAAD>", "<a href='javascript:KWAAD'>k</a>", "<iframe srcdoc=KWAAD>", "<style>*{display:none}</style>", "<base href='https://kwaad.example'>", "{{constructor.constructor('KWAAD')()}}", "${KWAAD}", "<form action='//kwaad.example'>"];
  const before = ["", '"', "'", '">', "'>", "</p>", "</textarea>", "</title>", "<!--", "]]>"];
  const after = ["", "\"", "-->", "</script>", "\\"];
  const payloads = before.flatMap((b) => bodies.flatMap((body) => after.map((a) => `${b}${body}${a}`)));

  /** The page as a browser builds it, without running anything; only our own script, no handlers, no outside addresses. */
  function judge(html: string): Document {
    const { document } = new JSDOM(html).window;
    expect([...document.querySelectorAll("script")].map((script) => script.getAttribute("src")?.startsWith("/assets/"))).toEqual([true]);
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        expect(name.startsWith("on"), `${element.tagName} ${name}`).toBe(false);
        if (["href", "src", "action"].includes(name)) expect(value).toMatch(/^(?:\/(?!\/)|tel:|#|data:image\/svg\+xml,)/);
      }
    }
    expect(document.querySelectorAll("iframe, base, style, object, embed, main img, form form").length).toBe(0);
    return document;
  }

  it("stays text for 500 payloads: on the consent page and on the page of the reader", async () => {
    expect(payloads).toHaveLength(500);
    // As many as fit in one question; every one goes through both pages.
    const groups: string[] = [];
    for (const payload of payloads) {
      const last = groups.at(-1);
      if (last !== undefined && last.length + payload.length + 1 < 1_990) groups[groups.length - 1] = `${last}\n${payload}`;
      else groups.push(payload);
    }
    for (const [nr, vraag] of groups.entries()) {
      const wie = { ...WIE, vraag, naam: payloads[nr]!.slice(0, 90) };
      const page = await consentPage(wie);
      const shown = judge(page.text);
      expect(shown.querySelector(".rr-brief")?.textContent).toBe(vraag);
      expect(shown.querySelector<HTMLInputElement>('input[name="vraag"]')?.value.replaceAll("\n", "")).toBe(vraag.replaceAll("\n", ""));
      const doors = doorsOn(await sayYes(page, ["samenvatting"], wie));
      const reader = await openNew({ ...doors, id: "" });
      const read = judge((await reader.ask("/gedeeld")).text);
      expect(read.querySelector(".rr-brief")?.textContent).toBe(vraag);
      expect(read.querySelector(".rr-inleiding")?.textContent).toContain(wie.naam.trim());
    }
    judge((await owner.ask("/delen")).text);
  });
});
