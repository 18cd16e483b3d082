import { errorName, log } from "#app/front/log.ts";
import { ruimOp, schrijfKop } from "#app/dossier/opruimen.server.ts";
import { dienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { vandaag } from "#app/lib/vandaag.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { nogHooguit } from "#flows/engine/graaf.ts";
import { flows, type AnyFlow } from "#flows/index.ts";
import { startDiensten, stopDiensten, type Diensten } from "./services.server.ts";

/** Milliseconds between two rounds. */
const UUR = 60 * 60 * 1000;

/** Milliseconds after the start before work begins that nobody waits for yet. */
const RUST = 2_000;

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
  const warm = flows.map((flow, nr) => setTimeout(() => telVooruit(flow, vandaag(diensten.klok())), RUST * (nr + 1)).unref());
  return async () => {
    clearInterval(klok);
    warm.forEach(clearTimeout);
    await ronde;
    await stopDiensten();
  };
}

/**
 * Counts the progress of a flow once, so that the first person does not wait for it: some second of work, one flow at a
 * time, with room for people in between.
 */
function telVooruit(flow: AnyFlow, dag: Datum): void {
  nogHooguit(flow, flow.begin0(dag), dag);
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
