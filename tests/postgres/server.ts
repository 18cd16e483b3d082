import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { migreer } from "#prisma/migrate.ts";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Url of the server, without a database. */
    postgres: string;
  }
}

const WORTEL = "/usr/lib/postgresql";

/** Where the programs of the newest installed server stand. Throws when there is none. */
function programmas(): string {
  const versies = existsSync(WORTEL) ? readdirSync(WORTEL).toSorted((a, b) => Number(b) - Number(a)) : [];
  if (!versies[0]) throw new Error("no PostgreSQL server: install the package postgresql first");
  return path.join(WORTEL, versies[0], "bin");
}

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const adres = server.address();
  await new Promise((klaar) => server.close(klaar));
  if (typeof adres !== "object" || adres === null) throw new Error("no free port");
  return adres.port;
}

/** Starts a server of our own in a temporary folder, with a migrated database that each test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = programmas();
  const map = mkdtempSync(path.join(tmpdir(), "rr-postgres-"));
  const data = path.join(map, "data");
  // The server refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const als = (programma: string, argumenten: string[]): [string, string[]] =>
    isRoot ? ["runuser", ["-u", "postgres", "--", programma, ...argumenten]] : [programma, argumenten];
  if (isRoot) {
    const [uid, gid] = ["-u", "-g"].map((vlag) => Number(execFileSync("id", [vlag, "postgres"], { encoding: "utf8" })));
    chownSync(map, uid!, gid!);
  }
  execFileSync(...als(path.join(bin, "initdb"), ["-D", data, "-A", "trust", "-U", "postgres", "--no-sync"]), { stdio: "ignore" });
  const poort = await vrijePoort();
  const server = spawn(...als(path.join(bin, "postgres"), ["-D", data, "-p", String(poort), "-k", map, "-c", "listen_addresses=127.0.0.1"]), { stdio: "ignore" });
  const url = `postgresql://postgres@127.0.0.1:${poort}`;
  for (let poging = 0; ; poging += 1) {
    try {
      execFileSync(path.join(bin, "psql"), [`${url}/postgres`, "-qc", "CREATE DATABASE basis"], { stdio: "ignore" });
      break;
    } catch (fout) {
      if (poging > 100) throw fout;
      await new Promise((klaar) => setTimeout(klaar, 100));
    }
  }
  await migreer(`${url}/basis`);
  project.provide("postgres", url);
  return async () => {
    const weg = new Promise((klaar) => server.on("exit", klaar));
    execFileSync(...als(path.join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]), { stdio: "ignore" });
    await weg;
    rmSync(map, { recursive: true, force: true });
  };
}
