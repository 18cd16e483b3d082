import type { Db } from "#app/lib/db.server.ts";
import { InstellingFout, type Instellingen } from "#app/lib/env.server.ts";
import { DOELEN, leidAf, maakSleutel, ontwikkel, OntsleutelFout, wikkel } from "./keys.server.ts";

/** The keys of the service itself. None of them opens a dossier or a share. */
export interface Dienstsleutels {
  /** Chain of the audit events. */
  readonly audit: Uint8Array;
  /** Rate counters and the origin in audit events, through a key per day. */
  readonly tellers: Uint8Array;
  /** Seal on the time of last activity in the cookies. */
  readonly sessies: Uint8Array;
}

const NAMEN = ["audit", "tellers", "sessies"] as const;
const bekend = new WeakMap<Db, Promise<Dienstsleutels>>();

/** The keys of the service for this database, loaded once per process. Throws what `laadDienstsleutels` throws. */
export function dienstsleutels(db: Db, instellingen: Instellingen): Promise<Dienstsleutels> {
  let sleutels = bekend.get(db);
  if (!sleutels) {
    sleutels = laadDienstsleutels(db, instellingen);
    bekend.set(db, sleutels);
    // After a failure the next request tries again.
    sleutels.catch(() => bekend.delete(db));
  }
  return sleutels;
}

/**
 * Opens the keys of the service, makes those that do not exist yet, and wraps again what still hangs on the old master
 * key; when this has run the old one can go. Throws an InstellingFout when no master key opens them.
 */
export async function laadDienstsleutels(db: Db, instellingen: Instellingen): Promise<Dienstsleutels> {
  const onder = leidAf(instellingen.hoofdsleutel, DOELEN.dienst);
  const onderOud = instellingen.oudeHoofdsleutel && leidAf(instellingen.oudeHoofdsleutel, DOELEN.dienst);
  const open = async (naam: string): Promise<Uint8Array> => {
    const nieuw = wikkel(onder, maakSleutel(), "dienst", naam);
    // Two processes may start at once: the first row counts, the second process reads it.
    await db.$executeRaw`INSERT INTO "Dienstsleutel" ("naam", "wrap") VALUES (${naam}, ${nieuw}) ON CONFLICT ("naam") DO NOTHING`;
    const { wrap } = await db.dienstsleutel.findUniqueOrThrow({ where: { naam } });
    try {
      return ontwikkel(onder, wrap, "dienst", naam);
    } catch (fout) {
      if (!(fout instanceof OntsleutelFout)) throw fout;
    }
    if (!onderOud) throw new InstellingFout("MASTER_KEY does not belong to this database");
    let sleutel: Uint8Array;
    try {
      sleutel = ontwikkel(onderOud, wrap, "dienst", naam);
    } catch {
      throw new InstellingFout("neither MASTER_KEY nor MASTER_KEY_OLD belongs to this database");
    }
    await db.dienstsleutel.updateMany({ where: { naam, wrap }, data: { wrap: wikkel(onder, sleutel, "dienst", naam) } });
    return sleutel;
  };
  const [audit, tellers, sessies] = await Promise.all(NAMEN.map(open));
  return { audit: audit!, tellers: tellers!, sessies: sessies! };
}
