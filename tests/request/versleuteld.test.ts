import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Visitor, type Reply } from "#tests/support/ask.ts";
import { BO } from "#tests/support/brief.ts";
import { hidden, walk } from "#tests/support/journey.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const MARK = "zwartepanterkat";
const OWN = `mijn ${MARK}`;
/** A receiver may not have the name of the organisation in the letter, which is the mark. */
const RECEIVER = "Tante Sterrenstof";

let server: RunningServer;
let owner: Visitor;
beforeAll(async () => {
  server = await startServer();
  owner = new Visitor(server.origin);
});
afterAll(() => server[Symbol.asyncDispose]());

/** A text as it could stand in a file: UTF-8, UTF-16 both ways, hexadecimal, and base64 at each of three offsets. */
function forms(word: string): readonly Buffer[] {
  const wide = Buffer.from(word, "utf16le");
  const base64 = [0, 1, 2].map((before) => Buffer.from("x".repeat(before) + word).toString("base64").slice(before === 0 ? 0 : 4, -4));
  return [Buffer.from(word), wide, Buffer.from(wide).swap16(), Buffer.from(Buffer.from(word).toString("hex")), ...base64.map((text) => Buffer.from(text))];
}

/** Every file of the data folder, and all that the server wrote to its outputs. */
function everything(): Buffer {
  const names = readdirSync(server.dataFolder, { recursive: true, encoding: "utf8" }).map((name) => join(server.dataFolder, name));
  return Buffer.concat([...names.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name)), Buffer.from(server.output)]);
}

/** Every text field of the form on a page, filled with the mark; hidden fields as they are. */
function marked(page: Reply): Record<string, string> {
  const names = [...page.text.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => ({ tag, name: /\bname="([^"]+)"/.exec(tag)?.[1] }));
  const typed = names.filter(({ tag, name }) => name !== undefined && (tag.startsWith("<textarea") || /type="text"/.test(tag) || !/type=/.test(tag)));
  return Object.fromEntries(typed.map(({ name }) => [name!, OWN]));
}

describe("E2 what is stored", () => {
  it("shows a mark that was typed in every field nowhere: not in the database, its log, any other file or the log of the server", async () => {
    await walk(owner, "bezwaar", { ...BO, "bz-gronden": ["anders"], "bz-gronden-tekst": OWN });
    await owner.ask("/antwoorden", { form: {} });
    const letter = marked(await owner.ask("/brief/1"));
    expect(Object.keys(letter).length).toBeGreaterThan(3);
    await owner.ask("/brief/1", { form: letter });
    expect((await owner.ask("/brief/1")).text).toContain(MARK);
    const who = { ontvanger: "naaste", naam: RECEIVER, doel: "meekijken", dagen: "7", vraag: OWN };
    const first = await owner.ask("/delen/nieuw");
    const parts = await owner.ask("/delen/nieuw", { form: { ...who, formulier: hidden(first, "formulier") } });
    const boxes = [...parts.text.matchAll(/name="onderdeel"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="onderdeel"/g)].map((match) => ["onderdeel", match[1] ?? match[2]!] as const);
    const contact = { "contact-naam": OWN, "contact-telefoon": "0612345678", "contact-regel": "alleen-dan", "contact-uitleg": OWN };
    const yes = { ...who, ...contact, formulier: hidden(parts, "formulier"), gezien: hidden(parts, "gezien"), actie: "ja" };
    const doors = await owner.ask("/delen/nieuw", { form: [...Object.entries(yes), ...boxes] });
    const [code, digits] = [...doors.text.matchAll(/class="rr-code">(.*?)<\/p>/gs)].map(([, html]) => html!.replaceAll(/<[^>]*>/g, "").trim());
    const reader = new Visitor(server.origin);
    await reader.ask("/gedeeld", { form: { geheim: "", code: code!, cijfers: digits! } });
    expect((await reader.ask("/gedeeld")).text).toContain(MARK);
    // Faults log too: an address and a cookie with the mark in them.
    await owner.ask(`/brief/${MARK}`);
    await owner.ask("/gegevens/bestand");

    const all = everything();
    // The search itself works: what may stand in clear is found, in the database and in the output.
    for (const word of ["dossier-begonnen", "Rechtsroute"]) expect(all.includes(word), word).toBe(true);
    for (const word of [MARK, "Sterrenstof", "0612345678", code!, code!.replaceAll(/[ -]/g, "").slice(8), "bezwaar"]) {
      expect(forms(word).filter((form) => all.includes(form)).length, word).toBe(0);
    }
  });
});
