import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSources, withoutComments } from "#tests/support/sources.ts";

/** Ways to send something to somebody: mail, SMS, push, or any request of our own to another host. */
const STUURT = /\b(?:nodemailer|sendmail|smtp|twilio|messagebird|web-push)\b|node:(?:https|tls|dgram|http2)|\bfetch\(|\bhttp\.request\(|XMLHttpRequest|sendBeacon/i;

test("the portal sends nobody a message: there is no way to, so no sender, subject or preview can tell (Q8)", () => {
  const bronnen = readSources("app", "prisma", "flows");
  expect(bronnen.length).toBeGreaterThan(100);
  const stuurders = bronnen.filter(({ path, text }) => !path.startsWith("prisma/generated/") && STUURT.test(withoutComments(text))).map(({ path }) => path);
  expect(stuurders).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((naam) => STUURT.test(naam))).toEqual([]);
  // The checks find one when there is one.
  expect(STUURT.test('import nodemailer from "nodemailer"')).toBe(true);
});

test("no message is promised that cannot be sent (Q8)", () => {
  for (const taal of ["nl", "en"]) {
    const woorden = ["common", "dossier", "triage", "paginas", "delen"].map((naam) => readFileSync(`locales/${taal}/${naam}.json`, "utf8")).join("\n");
    expect(woorden).not.toMatch(/wij (?:sturen|mailen|appen|smsen) u\b|u krijgt (?:van ons )?een (?:mail|sms|bericht)|herinneren u|we (?:will )?(?:send|mail|text|remind) you\b/i);
  }
});
