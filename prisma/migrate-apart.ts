import { fork } from "node:child_process";
import { once } from "node:events";
import { migreer } from "./migrate.ts";

/** What the other process says at its end. */
type Einde = { readonly namen: readonly string[] } | { readonly fout: unknown };

/**
 * Applies the migrations as `migreer` does, in a process of its own: the engine leaves with it, and the portal does not
 * carry some thirty megabytes that it never uses again (a thread leaves them behind). Throws what `migreer` throws.
 */
export async function migreerApart(url: string): Promise<readonly string[]> {
  const ander = fork(import.meta.filename, { execArgv: [], serialization: "advanced" });
  // Not as an argument or in the environment: a url may hold a password, and others on the machine can read those.
  ander.send(url);
  const [einde] = (await Promise.race([once(ander, "message"), afgebroken(ander)])) as [Einde];
  if ("fout" in einde) throw einde.fout;
  return einde.namen;
}

async function afgebroken(ander: ReturnType<typeof fork>): Promise<never> {
  const [code, signaal] = (await once(ander, "exit")) as [number | null, string | null];
  throw new Error(`the migration ended with ${code ?? signaal}`);
}

/** The other process: one url in, one end out. When the portal is gone, so is this: a migration is whole or not there. */
async function voerUit(): Promise<void> {
  process.on("disconnect", () => process.exit(1));
  const [url] = (await once(process, "message")) as [string];
  const einde: Einde = await migreer(url).then(
    (namen) => ({ namen }),
    (fout: unknown) => ({ fout }),
  );
  process.send!(einde, () => process.exit());
}

if (import.meta.main) await voerUit();
