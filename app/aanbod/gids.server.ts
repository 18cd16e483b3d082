import { log } from "#app/front/log.ts";
import { lees, type Db } from "#app/lib/db.server.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { INGEVOERD, metIngevoerd, type IngevoerdeRij } from "./ingevoerd.ts";
import { maakGids, type Gids } from "./zoeken.ts";

interface Stand {
  readonly versie: number;
  readonly aanbod: readonly Aanbod[];
  readonly gids: Gids;
}

const standen = new WeakMap<Db, Stand>();

/** Every offer that the portal knows: its own rows, and those that were imported, which go before. */
export async function alleAanbod(db: Db): Promise<readonly Aanbod[]> {
  return (await standVan(db)).aanbod;
}

/** The directory as it is now. Read again only when something was imported. */
export async function gidsVan(db: Db): Promise<Gids> {
  return (await standVan(db)).gids;
}

async function standVan(db: Db): Promise<Stand> {
  const [rij] = await lees<{ versie: number | null }>(db, `SELECT MAX("versie") AS "versie" FROM "Aanbod"`);
  const versie = rij?.versie ?? 0;
  const nu = standen.get(db);
  if (nu?.versie === versie) return nu;
  // Rows that a newer version of the portal cannot read any more are left out and noted.
  const { aanbod, onleesbaar } = metIngevoerd(await lees<IngevoerdeRij>(db, INGEVOERD));
  if (onleesbaar > 0) log({ event: "offers-unreadable" });
  const stand = { versie, aanbod, gids: maakGids(aanbod) };
  standen.set(db, stand);
  return stand;
}

/** So many rows are written in one statement. */
const PORTIE = 500;

/** Writes offers in one transaction: all of them or none. A row with the same id is replaced. */
export async function bewaarAanbod(db: Db, aanbod: readonly Aanbod[]): Promise<void> {
  if (aanbod.length === 0) return;
  await db.$transaction(async (tx) => {
    const { _max } = await tx.aanbod.aggregate({ _max: { versie: true } });
    const versie = (_max.versie ?? 0) + 1;
    for (let van = 0; van < aanbod.length; van += PORTIE) {
      const deel = aanbod.slice(van, van + PORTIE);
      await tx.aanbod.deleteMany({ where: { id: { in: deel.map(({ id }) => id) } } });
      await tx.aanbod.createMany({ data: deel.map((een) => ({ id: een.id, inhoud: JSON.stringify(een), versie })) });
    }
  });
}
