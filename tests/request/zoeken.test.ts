import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Visitor, type Reply } from "#tests/support/ask.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const CANARY = "kanarievogel7f3a";

let server: RunningServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await startServer();
  visitor = new Visitor(server.origin);
});
afterAll(() => server[Symbol.asyncDispose]());

const tell = (tekst: string): Promise<Reply> => visitor.ask("/zoeken", { form: { tekst } });

/** A kind page with the list of themes and telephone numbers, and no trace of a fault. */
function expectKind(reply: Reply): void {
  expect(reply.status).toBe(200);
  expect(reply.text).toContain("<h1");
  expect(reply.text).toMatch(/<button[^>]* value="bezwaar"/);
  expect(reply.text).toContain("0800-8020");
}

const BRIEF = `Geachte heer, mevrouw,\n\n${"Op 3 november 2026 ontving ik uw besluit. Daarmee ben ik het niet eens, omdat u mij niet heeft gehoord. ".repeat(40)}\nHoogachtend, ${CANARY}`;

describe("a text in own words", () => {
  it.each([
    ["100,000 characters", "a".repeat(100_000)],
    ["100,000 emoji", "😭".repeat(100_000)],
    ["another script", `لا أفهم الرسالة ${CANARY}`],
    ["emoji only", "😭🏠💔"],
    ["a name only", `Jan ${CANARY}`],
    ["insults", `klootzakken ${CANARY}`],
    ["a whole letter", BRIEF],
    ["nothing", ""],
    ["names that mean something to JavaScript", "constructor __proto__ toString hasOwnProperty"],
    ["HTML", `<script>alert("${CANARY}")</script>`],
    ["broken percent signs", "%zz%"],
  ])("%s: a kind answer and the themes", async (_, tekst) => {
    const reply = await tell(tekst);
    expectKind(reply);
    expect(reply.text).not.toContain("<script>alert");
  });

  it("of which only the first part came in is read as far as it goes, danger too", async () => {
    const reply = await tell(`mijn man slaat mij ${"en nog veel meer woorden ".repeat(40_000)}`);
    expectKind(reply);
    expect(reply.text).toContain("tel:08002000");
  });

  it("shows the suggestion, the danger before it, and gives no cookie", async () => {
    const reply = await tell("mijn uitkering is gestopt en mijn man slaat mij");
    expectKind(reply);
    const places = ["Bent u in gevaar?", "<h1", 'name="thema"'].map((piece) => reply.text.indexOf(piece));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(reply.headers["set-cookie"]).toBeUndefined();
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  it("has a title that says nothing of it", async () => {
    expect((await tell("ik wil niet meer leven")).text).toContain("<title>In uw eigen woorden · Rechtsroute</title>");
  });

  it("does not give back a number that says who somebody is, and says so", async () => {
    const reply = await tell("bsn 111222333, rekening NL91 ABNA 0417 1643 00, bel 06-12345678");
    expectKind(reply);
    expect(reply.text).not.toMatch(/111222333|0417|12345678/);
    for (const words of ["burgerservicenummer", "rekeningnummer", "telefoonnummer"]) expect(reply.text).toContain(words);
  });

  it("in an address is not read", async () => {
    const reply = await visitor.ask(`/zoeken?tekst=${CANARY}`);
    expectKind(reply);
    expect(reply.text.split("<main")[1]).not.toContain(`>${CANARY}`);
  });

  it("leaves nothing in the log or in the data folder", async () => {
    await tell(`mijn uitkering is gestopt ${CANARY}`);
    expect(server.output).not.toContain(CANARY);
    const files = readdirSync(server.dataFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name)).includes(CANARY), name).toBe(false);
  });
});
