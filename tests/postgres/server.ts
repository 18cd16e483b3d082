import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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

/** A server of our own in a temporary folder, that may be killed and started again. */
export class Postgres {
  readonly #bin = programmas();
  readonly #map = mkdtempSync(path.join(tmpdir(), "rr-postgres-"));
  readonly #data = path.join(this.#map, "data");
  #poort = 0;
  #server: ChildProcess | undefined;

  /** The server refuses to run as root. */
  #als(programma: string, argumenten: string[]): [string, string[]] {
    const pad = path.join(this.#bin, programma);
    return process.getuid?.() === 0 ? ["runuser", ["-u", "postgres", "--", pad, ...argumenten]] : [pad, argumenten];
  }

  /** Url of the server, without a database. */
  get url(): string {
    return `postgresql://postgres@127.0.0.1:${this.#poort}`;
  }

  /** Makes the folder and starts. */
  async maak(): Promise<void> {
    if (process.getuid?.() === 0) {
      const [uid, gid] = ["-u", "-g"].map((vlag) => Number(execFileSync("id", [vlag, "postgres"], { encoding: "utf8" })));
      chownSync(this.#map, uid!, gid!);
    }
    execFileSync(...this.#als("initdb", ["-D", this.#data, "-A", "trust", "-U", "postgres", "--no-sync"]), { stdio: "ignore" });
    this.#poort = await vrijePoort();
    await this.start();
    this.sql("postgres", "CREATE DATABASE basis");
  }

  /** Runs SQL with the server's own client. Throws when the server does not answer or refuses. */
  sql(database: string, opdracht: string): string {
    return execFileSync(path.join(this.#bin, "psql"), [`${this.url}/${database}`, "-qAtc", opdracht], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  }

  /** Starts the server and waits until it answers; gives how long that took, in milliseconds. */
  async start(): Promise<number> {
    const begin = performance.now();
    this.#server = spawn(...this.#als("postgres", ["-D", this.#data, "-p", String(this.#poort), "-k", this.#map, "-c", "listen_addresses=127.0.0.1"]), { stdio: "ignore" });
    for (let poging = 0; ; poging += 1) {
      try {
        this.sql("postgres", "SELECT 1");
        return performance.now() - begin;
      } catch (fout) {
        if (poging > 200) throw fout;
        await new Promise((klaar) => setTimeout(klaar, 50));
      }
    }
  }

  /** Kills the server and all that it started, at once and without a word, and waits until they are gone. */
  async dood(): Promise<void> {
    const server = this.#server!;
    const weg = new Promise((klaar) => server.on("exit", klaar));
    const hoofd = Number(readFileSync(path.join(this.#data, "postmaster.pid"), "utf8").split("\n", 1)[0]);
    const kinderen = execFileSync("ps", ["-o", "pid=", "--ppid", String(hoofd)], { encoding: "utf8" }).trim().split(/\s+/).map(Number);
    for (const pid of [hoofd, ...kinderen]) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It ended between the list and the kill.
      }
    }
    await weg;
  }

  /** Stops the server and removes its folder. */
  async stop(): Promise<void> {
    const weg = new Promise((klaar) => this.#server!.on("exit", klaar));
    execFileSync(...this.#als("pg_ctl", ["-D", this.#data, "-m", "immediate", "stop"]), { stdio: "ignore" });
    await weg;
    rmSync(this.#map, { recursive: true, force: true });
  }
}

/** Starts a server with a migrated database that each test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = new Postgres();
  await server.maak();
  await migreer(`${server.url}/basis`);
  project.provide("postgres", server.url);
  return () => server.stop();
}
