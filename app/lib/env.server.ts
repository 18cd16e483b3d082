import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const poort = z.coerce.number().int().min(0).max(65_535);
const leegIsNiets = (waarde: unknown) => (waarde === "" ? undefined : waarde);
const tekst = z.preprocess(leegIsNiets, z.string().optional());

/** The database in the data folder. */
const BESTAND = "rechtsroute.db";
const LOKAAL = new Set(["127.0.0.1", "::1", "localhost"]);

/** Over https, or on this machine, where a test has its own neutral site. */
function isVeiligeUitgang(adres: string): boolean {
  const { protocol, hostname } = new URL(adres);
  return protocol === "https:" || LOKAAL.has(hostname);
}

const omgeving = z.object({
  RECHTSROUTE_MODE: z.preprocess(leegIsNiets, z.enum(["demo", "live"]).default("demo")),
  PORT: z.preprocess(leegIsNiets, poort.default(3000)),
  HOST: tekst,
  PUBLIC_ORIGIN: z.preprocess(leegIsNiets, z.url({ protocol: /^https?$/ }).optional()),
  DATA_DIR: z.preprocess(leegIsNiets, z.string().default("data")),
  DATABASE_URL: tekst,
  MASTER_KEY: tekst,
  MASTER_KEY_OLD: tekst,
  EXIT_URL: z.preprocess(leegIsNiets, z.url({ protocol: /^https?$/ }).refine(isVeiligeUitgang).default("https://www.knmi.nl/")),
});

/** The settings of this process, checked. Times, addresses and keys come from here and from nowhere else. */
export interface Instellingen {
  readonly modus: "demo" | "live";
  readonly poort: number;
  readonly host: string;
  /** Scheme, host and port as the browser sees them, without a path. */
  readonly publiekeOrigin: string;
  /** Absolute path of the folder with all data of the running portal. */
  readonly dataMap: string;
  readonly databaseUrl: string;
  /** 32 bytes. Protects keys of the service (audit chain, counters, sessions); no dossier opens with it. */
  readonly hoofdsleutel: Uint8Array;
  /** The key before the last change; only to wrap again what still hangs on it. */
  readonly oudeHoofdsleutel: Uint8Array | null;
  /** Where the quick exit goes. */
  readonly uitgang: string;
}

/** A setting that stops the start. The message names the setting, never its value. */
export class InstellingFout extends Error {
  override name = "InstellingFout";
}

/** Keys that stand in examples: `.env.example`, manuals, and the first things people type. */
const VOORBEELDEN = ["0123456789abcdef", "00112233445566778899aabbccddeeff", "deadbeef", "changeme", "example", "voorbeeld", "secret"];

/**
 * Reads and checks the settings. Demo mode makes its own key in the data folder (mode 0600) and listens on this machine
 * only. Throws an InstellingFout on a missing key in live mode, and on a short, example, repeating or equal key in both.
 */
export function leesInstellingen(env: Readonly<Record<string, string | undefined>>): Instellingen {
  const gelezen = omgeving.safeParse(env);
  if (!gelezen.success) {
    throw new InstellingFout(`bad setting: ${gelezen.error.issues.map((fout) => fout.path.join(".")).join(", ")}`);
  }
  const e = gelezen.data;
  const demo = e.RECHTSROUTE_MODE === "demo";
  const host = e.HOST ?? "127.0.0.1";
  if (demo && !LOKAAL.has(host)) throw new InstellingFout("HOST: demo mode listens on this machine only");
  if (!demo && !e.PUBLIC_ORIGIN) throw new InstellingFout("PUBLIC_ORIGIN is missing");
  const dataMap = path.resolve(e.DATA_DIR);
  mkdirSync(dataMap, { recursive: true, mode: 0o700 });
  if (!demo && !e.MASTER_KEY) throw new InstellingFout("MASTER_KEY is missing");
  const hoofdsleutel = keurSleutel("MASTER_KEY", e.MASTER_KEY ?? demoSleutel(dataMap));
  const oudeHoofdsleutel = e.MASTER_KEY_OLD ? keurSleutel("MASTER_KEY_OLD", e.MASTER_KEY_OLD) : null;
  if (oudeHoofdsleutel && Buffer.compare(hoofdsleutel, oudeHoofdsleutel) === 0) {
    throw new InstellingFout("MASTER_KEY and MASTER_KEY_OLD are equal");
  }
  return {
    modus: e.RECHTSROUTE_MODE,
    poort: e.PORT,
    host,
    publiekeOrigin: new URL(e.PUBLIC_ORIGIN ?? `http://localhost:${e.PORT}`).origin,
    dataMap,
    databaseUrl: e.DATABASE_URL ?? `file:${path.join(dataMap, BESTAND)}`,
    hoofdsleutel,
    oudeHoofdsleutel,
    uitgang: e.EXIT_URL,
  };
}

/**
 * The database that these settings name, for a command that can do without: null when it is a file that is not there. Makes
 * nothing and checks nothing else.
 */
export function bestaandeDatabase({ DATABASE_URL, DATA_DIR }: Readonly<Record<string, string | undefined>>): string | null {
  const url = DATABASE_URL || `file:${path.join(path.resolve(DATA_DIR || "data"), BESTAND)}`;
  return url.startsWith("file:") && !existsSync(url.slice("file:".length)) ? null : url;
}

/** 32 bytes out of 64 hexadecimal signs or base64. Throws when it is something else or easy to guess. */
function keurSleutel(naam: string, waarde: string): Uint8Array {
  const klein = waarde.toLowerCase();
  if (VOORBEELDEN.some((voorbeeld) => klein.includes(voorbeeld))) throw new InstellingFout(`${naam} is an example`);
  const bytes = Buffer.from(waarde, /^[0-9a-f]{64}$/i.test(waarde) ? "hex" : "base64");
  if (bytes.length !== 32) throw new InstellingFout(`${naam} must be 32 bytes, as 64 hexadecimal signs or base64`);
  // Of 32 random bytes fewer than 16 differ once in 10^13 times.
  if (new Set(bytes).size < 16) throw new InstellingFout(`${naam} repeats itself`);
  const stappen = new Set(bytes.subarray(1).map((byte, i) => byte - bytes[i]!));
  if (stappen.size === 1) throw new InstellingFout(`${naam} only counts`);
  return bytes;
}

/** The key of a demo: made once, readable for this user only. */
function demoSleutel(dataMap: string): string {
  const pad = path.join(dataMap, "demo-sleutel");
  if (!existsSync(pad)) {
    // Written apart and then given its name: of two processes that start at once the first wins, whole.
    const eigen = `${pad}.${randomBytes(6).toString("hex")}`;
    writeFileSync(eigen, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
    try {
      linkSync(eigen, pad);
    } catch (fout) {
      if (!existsSync(pad)) throw fout;
    } finally {
      unlinkSync(eigen);
    }
  }
  return readFileSync(pad, "utf8").trim();
}
