import { afterEach, beforeEach } from "vitest";
import { Bezoeker } from "./bezoeker.ts";
import { makeDb, type TestDb } from "./db.ts";

/** Gives each test of a file a database of its own and one person at the portal; takes the database away after the test. */
export function elkeTest(geef: (t: TestDb, mens: Bezoeker) => unknown): void {
  let t: TestDb;
  beforeEach(async () => {
    t = await makeDb();
    await geef(t, new Bezoeker(t));
  });
  afterEach(() => t.sluit());
}
