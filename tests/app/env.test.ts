import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InstellingFout, leesInstellingen } from "#app/lib/env.server.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), "rr-env-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const GOED = "9f1c6b2ad4e8730558bb21ce40f79a3d1e6c85b7f2904dab63e81f0c57a2d94e";
const ANDER = "1b7d0e94a36c58f2c4e19d70b85a2f638e4197d0ca35b62f9048e1d75c3ba6f2";
const live = (anders: Record<string, string> = {}) => ({
  RECHTSROUTE_MODE: "live",
  PUBLIC_ORIGIN: "https://rechtsroute.example.nl",
  MASTER_KEY: GOED,
  DATA_DIR: map,
  ...anders,
});

test("without settings: demo, this machine only, a key of its own that only this user reads", () => {
  const eerste = leesInstellingen({ DATA_DIR: map });
  expect(eerste).toMatchObject({
    modus: "demo",
    poort: 3000,
    host: "127.0.0.1",
    publiekeOrigin: "http://localhost:3000",
    dataMap: map,
    databaseUrl: `file:${path.join(map, "rechtsroute.db")}`,
    uitgang: "https://www.knmi.nl/",
  });
  expect(eerste.hoofdsleutel).toHaveLength(32);
  expect(statSync(path.join(map, "demo-sleutel")).mode & 0o777).toBe(0o600);
  expect(Buffer.compare(leesInstellingen({ DATA_DIR: map }).hoofdsleutel, eerste.hoofdsleutel)).toBe(0);
  expect(() => leesInstellingen({ DATA_DIR: map, HOST: "0.0.0.0" })).toThrow(InstellingFout);
});

test("live takes what it is given, as hexadecimal signs or base64", () => {
  const met = leesInstellingen(live({ MASTER_KEY_OLD: ANDER, PORT: "8080", HOST: "0.0.0.0", EXIT_URL: "https://www.nu.nl/" }));
  expect(met).toMatchObject({ modus: "live", poort: 8080, host: "0.0.0.0", publiekeOrigin: "https://rechtsroute.example.nl", uitgang: "https://www.nu.nl/" });
  expect(Buffer.from(met.hoofdsleutel).toString("hex")).toBe(GOED);
  const base64 = leesInstellingen(live({ MASTER_KEY: Buffer.from(GOED, "hex").toString("base64") }));
  expect(Buffer.compare(base64.hoofdsleutel, met.hoofdsleutel)).toBe(0);
});

const SLECHT: Record<string, Record<string, string>> = {
  missing: live({ MASTER_KEY: "" }),
  short: live({ MASTER_KEY: GOED.slice(0, 32) }),
  "no key at all": live({ MASTER_KEY: "this is a sentence and no key at all" }),
  example: live({ MASTER_KEY: "0123456789abcdef".repeat(4) }),
  "repeated byte": live({ MASTER_KEY: "a7".repeat(32) }),
  "repeated bytes": live({ MASTER_KEY: "a71c".repeat(16) }),
  counting: live({ MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, i) => i + 5)).toString("hex") }),
  equal: live({ MASTER_KEY_OLD: GOED }),
  "bad in a demo too": { DATA_DIR: "", MASTER_KEY: "a7".repeat(32) },
  "no origin": live({ PUBLIC_ORIGIN: "" }),
  "bad port": live({ PORT: "99999" }),
  "exit over http": live({ EXIT_URL: "http://example.nl/" }),
};

test.each(Object.keys(SLECHT))("a setting that is %s stops the start, and the message does not tell the key (E4)", (naam) => {
  const env = { ...SLECHT[naam], DATA_DIR: map };
  expect(() => leesInstellingen(env)).toThrow(InstellingFout);
  try {
    leesInstellingen(env);
  } catch (fout) {
    expect(String(fout)).not.toMatch(/[0-9a-f]{32}|sentence/);
  }
});

test("a process with a bad key ends with an error (E4)", () => {
  const env = { ...process.env, ...live({ MASTER_KEY: "a7".repeat(32) }) };
  const uit = spawnSync(process.execPath, ["prisma/prepare.ts"], { env, encoding: "utf8" });
  expect(uit.status).not.toBe(0);
  expect(uit.stderr).toContain("MASTER_KEY");
  expect(uit.stderr + uit.stdout).not.toContain("a7".repeat(8));
});

test("no key stands in the repository: an example file names the settings without values (E4)", () => {
  const namen = [...readFileSync(".env.example", "utf8").matchAll(/^#?\s*(MASTER_KEY\w*)=(.*)$/gm)];
  expect(namen.map(([, naam]) => naam)).toContain("MASTER_KEY");
  for (const [, , waarde] of namen) expect(waarde!.trim()).toBe("");
});
