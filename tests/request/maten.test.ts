import { join } from "node:path";
import { expect, test } from "vitest";
import { flows } from "#flows/index.ts";
import { talen } from "#app/taal/talen.ts";
import { Visitor } from "#tests/support/ask.ts";
import { ROOT } from "#tests/support/build.ts";
import { walk } from "#tests/support/journey.ts";
import { startServer } from "#tests/support/server.ts";

/** What a page of a journey may weigh on the wire, in bytes of compressed HTML (issue 2, 6). */
const BUDGET = 8_000;
/** The result, and the pages that stand behind it. */
const PAGES = ["/uitkomst", "/waarom", "/meer-uitleg", "/extra-vragen?alle"];

test("P5: the result of every case of every flow, and what stands behind it, is at most 8 kB in every language", { timeout: 300_000 }, async () => {
  // The cases play on 22 November 2026: on another day a term may be over, and the page another one.
  await using server = await startServer({ flags: ["--import", join(ROOT, "tests/support/e2e/klok.ts")] });
  const heavy: string[] = [];
  const seen = new Set<string>();
  for (const flow of flows) {
    for (const { naam, antwoorden } of flow.casussen) {
      const visitor = new Visitor(server.origin);
      await walk(visitor, flow.id, antwoorden);
      await visitor.ask("/antwoorden", { form: {} });
      for (const taal of talen) {
        visitor.cookies.set("__Host-taal", taal);
        for (const page of PAGES) {
          const { status, bytes, headers } = await visitor.ask(page, { headers: { "accept-encoding": "gzip" } });
          expect(status, `${flow.id} ${naam} ${page}`).toBe(200);
          expect(headers["content-encoding"]).toBe("gzip");
          if (bytes.length > BUDGET) heavy.push(`${bytes.length} ${flow.id} ${naam} ${page} ${taal}`);
          else seen.add(`${flow.id} ${page} ${taal}`);
        }
      }
    }
  }
  expect(heavy).toEqual([]);
  expect(seen.size).toBe(flows.length * PAGES.length * talen.length);
});
