import { log } from "#app/front/log.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { vandaag } from "#app/lib/vandaag.ts";
import { AppError } from "#app/lib/app-error.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { noteer, type Dienst } from "./dienst.server.ts";
import { dagsleutel, zegel } from "./keys.server.ts";

/** Failures are counted in buckets of five minutes. */
const BAK = 5 * 60;

/** So many failures in so many buckets; a bucket more than asked, because the first one is only partly in the period. */
export const GRENZEN = {
  /** Of one code from one network, in 15 minutes. */
  code: { fouten: 10, bakken: 4 },
  /** From one network, in an hour. */
  netwerk: { fouten: 30, bakken: 13 },
  /** Of everybody, in an hour: nobody is stopped, the operator is warned. */
  alarm: { fouten: 300, bakken: 13 },
} as const;

export type Tellersoort = "code" | "deelcode" | "link";
export type Poging = { readonly mag: true } | { readonly mag: false; readonly wachtSeconden: number };

interface Telling {
  readonly naam: readonly string[];
  readonly grens: { readonly fouten: number; readonly bakken: number };
}

class TeVaak extends Error {
  override name = "TeVaak";
  readonly wachtSeconden: number;
  constructor(wachtSeconden: number) {
    super("too many");
    this.wachtSeconden = wachtSeconden;
  }
}

/**
 * Counts an attempt before it is tried, so that a hundred at once are a hundred; `geefPogingTerug` takes it back when it
 * was right. An attempt over the limit is refused and not counted: waiting is enough. Nobody on another network notices.
 */
export async function telPoging(dienst: Dienst, soort: Tellersoort, id: string): Promise<Poging> {
  const bak = bakVan(dienst.nu);
  const tellingen = tellingenVan(dienst, soort, id);
  try {
    await dienst.db.$transaction(async (tx) => {
      for (const telling of tellingen) await verhoog(tx, sleutelVan(dienst, telling.naam, bak), dienst.dag);
      await verhoog(tx, sleutelVan(dienst, ["alarm"], bak), dienst.dag);
      for (const telling of tellingen) {
        const aantallen = await leesBakken(dienst, tx, telling, bak);
        const wacht = teWachten(aantallen, telling.grens.fouten, dienst.nu, bak);
        if (wacht > 0) throw new TeVaak(wacht);
      }
      const iedereen = await leesBakken(dienst, tx, { naam: ["alarm"], grens: GRENZEN.alarm }, bak);
      if (som(iedereen) === GRENZEN.alarm.fouten) {
        await noteer(dienst, tx, { actie: "veel-foute-codes", actor: "systeem" });
        log({ event: "many-wrong-codes" });
      }
    });
    return { mag: true };
  } catch (fout) {
    if (fout instanceof TeVaak) return { mag: false, wachtSeconden: fout.wachtSeconden };
    throw fout;
  }
}

/** Takes a counted attempt back: it was no failure. */
export async function geefPogingTerug(dienst: Dienst, soort: Tellersoort, id: string): Promise<void> {
  const bak = bakVan(dienst.nu);
  const namen = [...tellingenVan(dienst, soort, id).map((telling) => telling.naam), ["alarm"]];
  await dienst.db.$transaction(async (tx) => {
    for (const naam of namen) {
      await tx.$executeRaw`UPDATE "Teller" SET "aantal" = "aantal" - 1 WHERE "sleutel" = ${sleutelVan(dienst, naam, bak)} AND "aantal" > 0`;
    }
  });
}

/** Throws AppError `too-many` when an attempt may not be made; for callers without a page of their own. */
export function eisPoging(poging: Poging): void {
  if (!poging.mag) throw new AppError("too-many");
}

function tellingenVan(dienst: Dienst, soort: Tellersoort, id: string): readonly Telling[] {
  return [
    { naam: [soort, id, dienst.netwerk], grens: GRENZEN.code },
    { naam: ["netwerk", dienst.netwerk], grens: GRENZEN.netwerk },
  ];
}

function bakVan(nu: Date): number {
  return Math.floor(nu.getTime() / 1000 / BAK);
}

/** The name of a counter in one bucket, under the key of the day of that bucket. */
function sleutelVan(dienst: Dienst, naam: readonly string[], bak: number): string {
  const dag = vandaag(new Date(bak * BAK * 1000));
  return zegel(dagsleutel(dienst.sleutels.tellers, dag), "teller", ...naam, String(bak));
}

async function verhoog(tx: Tx, sleutel: string, dag: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Teller" ("sleutel", "aantal", "dag") VALUES (${sleutel}, 1, ${dag})
    ON CONFLICT ("sleutel") DO UPDATE SET "aantal" = "Teller"."aantal" + 1`;
}

/** Counts per bucket, the oldest first. */
async function leesBakken(dienst: Dienst, tx: Tx, telling: Telling, bak: number): Promise<readonly number[]> {
  const sleutels = Array.from({ length: telling.grens.bakken }, (_, i) => sleutelVan(dienst, telling.naam, bak - telling.grens.bakken + 1 + i));
  const rijen = await tx.teller.findMany({ where: { sleutel: { in: sleutels } } });
  return sleutels.map((sleutel) => rijen.find((rij) => rij.sleutel === sleutel)?.aantal ?? 0);
}

function som(aantallen: readonly number[]): number {
  return aantallen.reduce((a, b) => a + b, 0);
}

/** Seconds until enough old buckets have left the period; 0 when the attempt just counted is within the limit. */
function teWachten(aantallen: readonly number[], fouten: number, nu: Date, bak: number): number {
  let over = som(aantallen) - fouten;
  if (over <= 0) return 0;
  let weg = 0;
  while (over > 0 && weg < aantallen.length) over -= aantallen[weg++]!;
  return Math.ceil((bak + weg) * BAK - nu.getTime() / 1000);
}

/** The oldest day of which counters are still needed. */
export function oudsteTellerdag(dag: string): string {
  return plusDagen(dag, -1);
}
