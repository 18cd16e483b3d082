import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What both runners left behind, in one closing line: `N passed, N failed`. A runner that left nothing counts as not run. */
const results = join(import.meta.dirname, "..", "..", "test-results");

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
}

async function count(name: string, read: (report: Record<string, unknown>) => Count): Promise<Count> {
  try {
    return read(JSON.parse(await readFile(join(results, name), "utf8")));
  } catch {
    return { passed: 0, failed: 0, note: `${name} was not written` };
  }
}

const unit = await count("vitest.json", (report) => ({
  passed: Number(report.numPassedTests),
  failed: Number(report.numFailedTests),
}));
const browser = await count("playwright.json", (report) => {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
});

for (const { note } of [unit, browser]) if (note) console.log(note);
console.log(`${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed`);
