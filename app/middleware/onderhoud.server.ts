import { errorName, log } from "#app/front/log.ts";
import { ruimOp, schrijfKop } from "#app/dossier/opruimen.server.ts";
import { dienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { startDiensten, stopDiensten, type Diensten } from "./services.server.ts";

/** Milliseconds between two rounds. */
const UUR = 60 * 60 * 1000;

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
  return async () => {
    clearInterval(klok);
    await ronde;
    await stopDiensten();
  };
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
