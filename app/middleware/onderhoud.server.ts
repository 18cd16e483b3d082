import { setImmediate as naHetLezen, setTimeout as wacht } from "node:timers/promises";
import { errorName, log } from "#app/front/log.ts";
import { ruimOp, schrijfKop } from "#app/dossier/opruimen.server.ts";
import { dienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { telVooruit } from "#flows/engine/graaf.ts";
import { flows } from "#flows/index.ts";
import { startDiensten, stopDiensten, type Diensten } from "./services.server.ts";

/** Milliseconds between two rounds. */
const UUR = 60 * 60 * 1000;

/** Milliseconds after the start before work begins that nobody waits for yet. */
const RUST = 2_000;

/** Places that are counted in one go, some ten milliseconds; and then people have their turn for as long. */
const PLAATSEN = 50;
const PAUZE = 10;

/**
 * Starts the regular work of the portal: cleans up now and every hour. The returned function stops it, waits for a round
 * that is under way, and closes the database. Throws when the settings are wrong or the database does not open.
 */
export async function startOnderhoud(): Promise<() => Promise<void>> {
  const diensten = await startDiensten();
  let ronde = draai(diensten);
  await ronde;
  const klok = setInterval(() => {
    ronde = ronde.then(() => draai(diensten));
  }, UUR);
  klok.unref();
  const warm = new AbortController();
  void telAlles(diensten, warm.signal);
  return async () => {
    clearInterval(klok);
    warm.abort();
    await ronde;
    await stopDiensten();
  };
}

/** Counts the progress of every flow once, so that the first person does not wait for it: seconds of work in small pieces. */
async function telAlles({ klok }: Diensten, stop: AbortSignal): Promise<void> {
  await wacht(RUST, undefined, { ref: false });
  for (const flow of flows) {
    while (!stop.aborted && !telVooruit(flow, vandaag(klok()), PLAATSEN)) {
      await wacht(PAUZE, undefined, { ref: false });
      // Timers that are due run one after the other; without this a slow machine never comes to its people in between.
      await naHetLezen(undefined, { ref: false });
    }
  }
}

/** One round. A failure is noted and the next hour tries again; it never holds anything of a person. */
async function draai({ db, instellingen, klok }: Diensten): Promise<void> {
  const nu = klok();
  try {
    const dienst = {
      db,
      sleutels: await dienstsleutels(db, instellingen),
      nu,
      dag: vandaag(nu),
      netwerk: "systeem",
      herkomst: () => "systeem",
      isBestand: instellingen.databaseUrl.startsWith("file:"),
    };
    await ruimOp(dienst);
    await schrijfKop(dienst, instellingen.dataMap);
  } catch (fout) {
    log({ event: "clean-up-failed", error: errorName(fout) });
  }
}
