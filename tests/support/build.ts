import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The root of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");

const SOURCES = ["app", "flows", "locales", "prisma", "public", "package-lock.json", "vite.config.ts", "react-router.config.ts"];
const BUILD = join(ROOT, "build", "server", "index.js");

async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = (await readdir(path)).filter((name) => name !== "generated");
  return Math.max(info.mtimeMs, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

/** True when there is no build, or a source is newer than it. */
export async function isBuildStale(): Promise<boolean> {
  const made = await stat(BUILD).then(
    (info) => info.mtimeMs,
    () => 0,
  );
  if (made === 0) return true;
  const times = await Promise.all(SOURCES.map((name) => newest(join(ROOT, name)).catch(() => 0)));
  return Math.max(...times) > made;
}

/** Runs `npm run build` when the build is stale; throws with the output when it fails. */
export async function ensureBuild(): Promise<void> {
  if (!(await isBuildStale())) return;
  const child = spawn("npm", ["run", "-s", "build"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production", VITEST: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString()}`);
}

// `node tests/support/build.ts`: beside what else is checked before the tests.
if (import.meta.main) await ensureBuild();
