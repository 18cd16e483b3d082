import { log } from "#app/front/log.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
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

/** One limit: how many failures, and the names of its buckets, the oldest first. */
interface Telling {
  readonly fouten: number;
  readonly sleutels: readonly string[];
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
  const tellingen = tellingenVan(dienst, soort, id, bak);
  // Who is over the limit already costs one look and no write.
  const vooraf = await leesTellers(dienst.db, tellingen);
  const wacht = langsteWacht(tellingen, vooraf, 1, dienst.nu, bak);
  if (wacht > 0) return { mag: false, wachtSeconden: wacht };
  try {
    await dienst.db.$transaction(async (tx) => {
      for (const { sleutels } of tellingen) await verhoog(tx, sleutels.at(-1)!, dienst.dag);
      const aantallen = await leesTellers(tx, tellingen);
      const teVeel = langsteWacht(tellingen, aantallen, 0, dienst.nu, bak);
      if (teVeel > 0) throw new TeVaak(teVeel);
      if (som(tellingen.at(-1)!, aantallen) === GRENZEN.alarm.fouten) {
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
  const tellingen = tellingenVan(dienst, soort, id, bakVan(dienst.nu));
  await dienst.db.$transaction(async (tx) => {
    for (const { sleutels } of tellingen) {
      await tx.$executeRaw`UPDATE "Teller" SET "aantal" = "aantal" - 1 WHERE "sleutel" = ${sleutels.at(-1)!} AND "aantal" > 0`;
    }
  });
}

/** Of the code, of the network, and (the last one) of everybody, which stops nobody. */
function tellingenVan(dienst: Dienst, soort: Tellersoort, id: string, bak: number): readonly Telling[] {
  const dagsleutelBij = dagsleutels(dienst);
  const maak = (naam: readonly string[], fouten: number, bakken: number): Telling => ({
    fouten,
    sleutels: Array.from({ length: bakken }, (_, i) => {
      const van = bak - bakken + 1 + i;
      return zegel(dagsleutelBij(van), "teller", ...naam, String(van));
    }),
  });
  return [
    maak([soort, id, dienst.netwerk], GRENZEN.code.fouten, GRENZEN.code.bakken),
    maak(["netwerk", dienst.netwerk], GRENZEN.netwerk.fouten, GRENZEN.netwerk.bakken),
    maak(["alarm"], Number.POSITIVE_INFINITY, GRENZEN.alarm.bakken),
  ];
}

/** The key of the day in which a bucket lies; an hour of buckets lies in two days at most. */
function dagsleutels(dienst: Dienst): (bak: number) => Uint8Array {
  const bekend = new Map<string, Uint8Array>();
  return (bak) => {
    const dag = bakVan(dienst.nu) === bak ? dienst.dag : vandaag(new Date(bak * BAK * 1000));
    let sleutel = bekend.get(dag);
    if (!sleutel) bekend.set(dag, (sleutel = dagsleutel(dienst.sleutels.tellers, dag)));
    return sleutel;
  };
}

function bakVan(nu: Date): number {
  return Math.floor(nu.getTime() / 1000 / BAK);
}

async function verhoog(tx: Tx, sleutel: string, dag: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Teller" ("sleutel", "aantal", "dag") VALUES (${sleutel}, 1, ${dag})
    ON CONFLICT ("sleutel") DO UPDATE SET "aantal" = "Teller"."aantal" + 1`;
}

async function leesTellers(tx: Tx, tellingen: readonly Telling[]): Promise<ReadonlyMap<string, number>> {
  const sleutel = { in: tellingen.flatMap(({ sleutels }) => sleutels) };
  const rijen = await tx.teller.findMany({ where: { sleutel } });
  return new Map(rijen.map((rij) => [rij.sleutel, rij.aantal]));
}

function som({ sleutels }: Telling, aantallen: ReadonlyMap<string, number>): number {
  return sleutels.reduce((tot, sleutel) => tot + (aantallen.get(sleutel) ?? 0), 0);
}

/** Seconds until enough old buckets have left every period; 0 when `erbij` more attempts are within the limits. */
function langsteWacht(tellingen: readonly Telling[], aantallen: ReadonlyMap<string, number>, erbij: number, nu: Date, bak: number): number {
  const wachten = tellingen.map((telling) => {
    let over = som(telling, aantallen) + erbij - telling.fouten;
    if (over <= 0) return 0;
    let weg = 0;
    while (over > 0 && weg < telling.sleutels.length) over -= aantallen.get(telling.sleutels[weg++]!) ?? 0;
    return Math.ceil((bak + weg) * BAK - nu.getTime() / 1000);
  });
  return Math.max(...wachten);
}

/** The oldest day of which counters are still needed. */
export function oudsteTellerdag(dag: string): string {
  return plusDagen(dag, -1);
}
