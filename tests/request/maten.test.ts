import { join } from "node:path";
import { expect, test } from "vitest";
import { flows } from "#flows/index.ts";
import { talen } from "#app/taal/talen.ts";
import { Visitor } from "#tests/support/ask.ts";
import { ROOT } from "#tests/support/build.ts";
import { walk } from "#tests/support/journey.ts";
import { startServer } from "#tests/support/server.ts";

/** What a page of a journey may weigh on the wire, in bytes of compressed HTML. */
const BUDGET = 8_000;
/** The result, and the pages that stand behind it. */
const PAGES = ["/uitkomst", "/waarom", "/meer-uitleg", "/extra-vragen?alle"];

/** The cases by the day on which they play: on another day a term may be over, and the page another one. */
const cases = flows.flatMap((flow) => flow.casussen.map((casus) => ({ flow, casus })));
const perDay = new Map([...new Set(cases.map(({ casus }) => casus.peildatum))].map((day) => [day, cases.filter(({ casus }) => casus.peildatum === day)]));

test("P5: the result of every case of every flow, and what stands behind it, is at most 8 kB in every language", { timeout: 300_000 }, async () => {
  const heavy: string[] = [];
  let weighed = 0;
  for (const [day, cases] of perDay) {
    await using server = await startServer({ flags: ["--import", join(ROOT, "tests/support/e2e/klok.ts")], env: { CLOCK_DAY: day } });
    for (const { flow, casus } of cases) {
      const visitor = new Visitor(server.origin);
      await walk(visitor, flow.id, casus.antwoorden);
      await visitor.ask("/antwoorden", { form: {} });
      for (const taal of talen) {
        visitor.cookies.set("__Host-taal", taal);
        for (const page of PAGES) {
          const what = `${flow.id} ${casus.naam} ${page} ${taal}`;
          const { status, bytes, headers } = await visitor.ask(page, { headers: { "accept-encoding": "gzip" } });
          expect([status, headers["content-encoding"]], what).toEqual([200, "gzip"]);
          if (bytes.length > BUDGET) heavy.push(`${bytes.length} ${what}`);
          weighed += 1;
        }
      }
    }
  }
  expect(heavy).toEqual([]);
  expect(weighed).toBe(flows.flatMap((flow) => flow.casussen).length * PAGES.length * talen.length);
});
