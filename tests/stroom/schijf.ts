import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { NODE } from "#tests/support/server.ts";
import { ROOT } from "#tests/support/build.ts";

/** What a process did to its files, in the order in which it happened, and what it said meanwhile. */
export type Gebeurtenis =
  | { readonly wat: "schrijf"; readonly bestand: string; readonly plek: number; readonly data: Buffer }
  | { readonly wat: "kort"; readonly bestand: string; readonly lengte: number }
  | { readonly wat: "weg"; readonly bestand: string }
  | { readonly wat: "sync"; readonly bestand: string }
  | { readonly wat: "zeg"; readonly tekst: string };

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll("\\x", ""), "hex");

const AANROEP = /^\d+ +(?:<\.\.\. )?(\w+)(?: resumed>)?/;
const BESTAND = /^\d+ +\w+\(\d+<((?:\\x[0-9a-f]{2})+)>/;
const DATA = /, "((?:\\x[0-9a-f]{2})*)"/;

/** One line of the record; undefined for what changes no file. A sync counts when it is done, a write when it begins. */
function lees(regel: string, wacht: Map<string, string>): Gebeurtenis | undefined {
  const [, naam] = AANROEP.exec(regel) ?? [];
  const draad = regel.split(" ", 1)[0]!;
  const hervat = regel.includes(" resumed>");
  const pad = BESTAND.exec(regel)?.[1];
  const bestand = hervat ? wacht.get(draad) : pad && bytes(pad).toString();
  if (naam === "fsync" || naam === "fdatasync") {
    if (bestand === undefined) return undefined;
    if (!regel.includes("<unfinished")) return / = 0$/.test(regel) ? { wat: "sync", bestand } : undefined;
    wacht.set(draad, bestand);
    return undefined;
  }
  if (hervat) return undefined;
  const data = DATA.exec(regel)?.[1];
  if (naam === "unlink") return { wat: "weg", bestand: bytes(/\("((?:\\x[0-9a-f]{2})+)"/.exec(regel)![1]!).toString() };
  if (bestand === undefined) return undefined;
  if (naam === "pwrite64" && data !== undefined) return { wat: "schrijf", bestand, data: bytes(data), plek: Number(/, \d+, (\d+)/.exec(regel)![1]) };
  if (naam === "ftruncate") return { wat: "kort", bestand, lengte: Number(/>, (\d+)/.exec(regel)![1]) };
  if (naam === "write" && data !== undefined && /^\d+ +write\(1</.test(regel)) return { wat: "zeg", tekst: bytes(data).toString() };
  return undefined;
}

/** Runs a script of ours and records every change of a file whose name begins with `begin`. Throws when it fails. */
export function neemOp(script: readonly string[], begin: string, verslag: string): readonly Gebeurtenis[] {
  const aanroepen = "trace=pwrite64,pwritev,write,ftruncate,unlink,fsync,fdatasync,msync,mmap";
  const strace = ["-f", "-y", "-xx", "-s", "1000000", "-e", aanroepen, "-o", verslag, NODE, ...script];
  const { status, error, stderr } = spawnSync("strace", strace, { cwd: ROOT, encoding: "utf8", env: { PATH: process.env.PATH } });
  if (error || status !== 0) throw new Error(`strace: ${error?.message ?? stderr}`);
  const wacht = new Map<string, string>();
  return readFileSync(verslag, "latin1")
    .split("\n")
    .flatMap((regel) => lees(regel, wacht) ?? [])
    .filter((een) => een.wat === "zeg" || een.bestand.startsWith(begin));
}

/** A file on a disk that keeps writes to itself until they are synced. */
interface Bestand {
  vast: Buffer;
  los: (Gebeurtenis & { wat: "schrijf" | "kort" | "weg" })[];
}

const SECTOR = 512;

function pas(inhoud: Buffer, wat: Bestand["los"][number], haalt: (sector: number) => boolean): Buffer {
  if (wat.wat === "weg") return haalt(0) ? Buffer.alloc(0) : inhoud;
  if (wat.wat === "kort") {
    if (!haalt(0)) return inhoud;
    return wat.lengte <= inhoud.length ? inhoud.subarray(0, wat.lengte) : Buffer.concat([inhoud, Buffer.alloc(wat.lengte - inhoud.length)]);
  }
  const uit = Buffer.alloc(Math.max(inhoud.length, wat.plek + wat.data.length));
  inhoud.copy(uit);
  for (let van = 0; van < wat.data.length; van += SECTOR) {
    if (haalt(van / SECTOR)) wat.data.copy(uit, wat.plek + van, van, van + SECTOR);
  }
  return uit;
}

/** The disk of the recorded process: what is on it for certain, and what is on its way. */
export class Schijf {
  readonly #bestanden = new Map<string, Bestand>();
  readonly #syncs: boolean;

  /** @param syncs false: a disk that is never told to sync */
  constructor(begin: Readonly<Record<string, Buffer>>, syncs = true) {
    this.#syncs = syncs;
    for (const [naam, inhoud] of Object.entries(begin)) this.#bestanden.set(naam, { vast: inhoud, los: [] });
  }

  /** The next thing that the process did. */
  doe(een: Gebeurtenis): void {
    if (een.wat === "zeg") return;
    const bestand = this.#bestanden.get(een.bestand) ?? { vast: Buffer.alloc(0), los: [] };
    this.#bestanden.set(een.bestand, bestand);
    if (een.wat !== "sync") bestand.los.push(een);
    else if (this.#syncs) {
      bestand.vast = bestand.los.reduce((inhoud, wat) => pas(inhoud, wat, () => true), bestand.vast);
      bestand.los = [];
    }
  }

  /** The files after the power went: all that was synced; of the rest, sector by sector, what `haalt` says. */
  naUitval(haalt: () => boolean): Readonly<Record<string, Buffer>> {
    return Object.fromEntries([...this.#bestanden].map(([naam, { vast, los }]) => [naam, los.reduce((inhoud, wat) => pas(inhoud, wat, haalt), vast)]));
  }
}
