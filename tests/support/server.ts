import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build.ts";

/** The binary of this project, whatever runs the tests; `npm start` uses the same flags. */
export const NODE = join(ROOT, "node_modules", ".bin", "node");
export const START_FLAGS = ["--max-semi-space-size=4", "--max-old-space-size=128"];

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

export interface ServerOptions {
  /** Folder with the data; a fresh one when left out, removed at the end. */
  readonly dataFolder?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A command to run it under, for example `["taskset", "-c", "0"]`. */
  readonly under?: readonly string[];
  /** More flags for node. */
  readonly flags?: readonly string[];
}

export class RunningServer implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly port: number;
  readonly origin: string;
  readonly dataFolder: string;
  readonly #ownsFolder: boolean;
  readonly #output: string[] = [];
  readonly #errors: string[] = [];

  constructor(child: ChildProcess, port: number, dataFolder: string, ownsFolder: boolean) {
    this.child = child;
    this.port = port;
    this.origin = `http://localhost:${port}`;
    this.dataFolder = dataFolder;
    this.#ownsFolder = ownsFolder;
    child.stdout?.on("data", (chunk: Buffer) => this.#output.push(chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#output.push(chunk.toString());
      this.#errors.push(chunk.toString());
    });
  }

  /** Everything that was written to standard output and standard error. */
  get output(): string {
    return this.#output.join("");
  }

  /** What was written to standard error: the log. */
  get log(): string {
    return this.#errors.join("");
  }

  /** Resident memory in megabytes of 1,000,000 bytes. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, "utf8");
    return (Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) * 1024) / 1e6;
  }

  /** Sends a signal and waits for the end; the exit code, or the name of the signal. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | string> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill(signal);
      await once(this.child, "exit");
    }
    return this.child.exitCode ?? this.child.signalCode!;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    if (this.#ownsFolder) await rm(this.dataFolder, { recursive: true, force: true });
  }
}

/** Starts the built server as its own process; it may end at once. */
export async function spawnServer(options: ServerOptions = {}): Promise<RunningServer> {
  const port = options.port ?? (await freePort());
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "rechtsroute-")));
  const [command, ...args] = [...(options.under ?? []), NODE, ...START_FLAGS, ...(options.flags ?? []), "app/start.js"];
  const child = spawn(command!, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), DATA_DIR: dataFolder, ...options.env },
  });
  return new RunningServer(child, port, dataFolder, options.dataFolder === undefined);
}

/** Starts the built server and waits until it says its address. Throws with its output when it ends first. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await spawnServer(options);
  const { child } = server;
  while (!server.output.includes("Rechtsroute: ")) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${server.output}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return server;
}
