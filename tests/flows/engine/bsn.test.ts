import { expect, test } from "vitest";
import { bevatBsn } from "#flows/engine/bsn.ts";

/* A burgerservicenummer: nine digits of which the weighted sum is a multiple of eleven (verwijzing.md G.1, H14). */

test.each([
  "111222333", "mijn bsn is 111222333.", "111 222 333", "1112.22.333", "111-222-333", "BSN111222333", "١١١٢٢٢٣٣٣",
  // Beside other numbers, which people write in one breath.
  "111222333 10-11-2026", "10-11-2026 111222333", "zaak 12 111 222 333", "BSN 1112.22.333 2026",
  "123456782",
])("sees it in: %s", (tekst) => expect(bevatBsn(tekst)).toBe(true));

test.each([
  "", "111222334", "000000000", "11122233", "1112223334", "0612345678", "06-12345678", "+31 6 12345678", "NL91 ABNA 0417 1643 00", "3511 AB Utrecht",
  "10-11-2026", "3-11-2026 12:30", "€ 111.222,33", "2026/12345", "111222 en 333",
])("does not see it in: %s", (tekst) => expect(bevatBsn(tekst)).toBe(false));
