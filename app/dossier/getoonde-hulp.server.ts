import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import { lees, schrijf, type Db } from "#app/lib/db.server.ts";
import { getoondeHulpSchema, isZelfdeHulp, type GetoondeHulp } from "#app/verwijzing/getoonde-hulp.ts";
import { dienstVan } from "./dienst.server.ts";
import { ontsleutelRecord, OntsleutelFout, versleutelRecord, type Plaats } from "./keys.server.ts";
import type { Geopend } from "./open-dossier.server.ts";

type Context = Readonly<RouterContextProvider>;

/**
 * So many rankings are kept of a dossier, the latest. A ranking changes with an answer, a place, a wish, an import or a
 * rotation: this holds every one of weeks of looking, and no dossier grows without end.
 */
export const MEESTE_GETOOND = 24;

interface Rij {
  readonly nr: number;
  readonly inhoud: Uint8Array;
}

const plaatsVan = (dossierId: string, nr: number): Plaats => ({ houder: dossierId, record: `GetoondeHulp ${nr}`, veld: "inhoud" });

/** Throws AppError `unavailable` when the row was changed or moved in the database. */
function open({ dossier, sleutel }: Geopend, { nr, inhoud }: Rij): GetoondeHulp {
  try {
    return getoondeHulpSchema.parse(ontsleutelRecord(sleutel, inhoud, plaatsVan(dossier.id, nr)));
  } catch (fout) {
    throw fout instanceof OntsleutelFout ? new AppError("unavailable") : fout;
  }
}

const rijen = (db: Db, { dossier: { id } }: Geopend, hooguit: number): Promise<Rij[]> =>
  lees<Rij>(db, `SELECT "nr", "inhoud" FROM "GetoondeHulp" WHERE "dossierId" = ? ORDER BY "nr" DESC LIMIT ?`, id, hooguit);

async function eisGeopend(context: Context): Promise<Geopend> {
  const geopend = await context.get(sessieContext).geopend();
  if (!geopend) throw new AppError("not-found");
  return geopend;
}

/**
 * The rankings that the person was shown, the oldest first; those of before they had a table of their own come first.
 * Throws AppError `not-found` without an open dossier.
 */
export async function leesGetoond(context: Context): Promise<readonly GetoondeHulp[]> {
  const { db } = await dienstVan(context);
  const geopend = await eisGeopend(context);
  const gelezen = await rijen(db, geopend, MEESTE_GETOOND);
  return [...(geopend.dossier.inhoud.getoondeHulp ?? []), ...gelezen.toReversed().map((rij) => open(geopend, rij))];
}

/**
 * Adds a ranking that is shown now, when it is another one than the last. The dossier itself is not written: no revision, no
 * audit event, and nobody who is typing elsewhere is in the way. True when it was added.
 * Throws AppError `not-found` without an open dossier.
 */
export async function voegGetoondToe(context: Context, getoond: GetoondeHulp): Promise<boolean> {
  const { db } = await dienstVan(context);
  const geopend = await eisGeopend(context);
  const [laatste] = await rijen(db, geopend, 1);
  if (laatste && isZelfdeHulp(open(geopend, laatste), getoond)) return false;
  const { id } = geopend.dossier;
  const nr = (laatste?.nr ?? 0) + 1;
  const bytes = versleutelRecord(geopend.sleutel, getoond, plaatsVan(id, nr), nr);
  return schrijf(db, async (tx) => {
    // Two pages at once are one showing.
    const erbij = await tx.$executeRaw`INSERT INTO "GetoondeHulp" ("dossierId", "nr", "inhoud") VALUES (${id}, ${nr}, ${bytes}) ON CONFLICT DO NOTHING`;
    if (erbij === 1) await tx.$executeRaw`DELETE FROM "GetoondeHulp" WHERE "dossierId" = ${id} AND "nr" <= ${nr - MEESTE_GETOOND}`;
    return erbij === 1;
  });
}
