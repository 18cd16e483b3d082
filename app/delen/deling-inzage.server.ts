import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import type { EigenDeling } from "#app/dossier/dossier-schema.ts";
import { ontsleutelRecord } from "#app/dossier/keys.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { plaatsVanToestemming, toestemmingSchema, type Toestemming } from "./deling-inhoud.ts";

type Context = Readonly<RouterContextProvider>;

/** `klaar`: nobody has opened it yet. */
export type DelingStaat = "klaar" | "geopend" | "gestopt" | "verlopen";

/** A share as its owner sees it. */
export interface DelingRegel extends EigenDeling {
  readonly staat: DelingStaat;
  /** Every opening, reading and download by the reader, the latest first. ISO instants in UTC. */
  readonly bezoeken: readonly { readonly op: string; readonly actie: "deling-geopend" | "deling-gelezen" | "deling-gedownload" }[];
}

const BEZOEKEN = ["deling-geopend", "deling-gelezen", "deling-gedownload"] as const;

/** The shares of the open dossier, the latest first, with who opened them when. Throws AppError `not-found` without one. */
export async function lijstDelingen(context: Context): Promise<readonly DelingRegel[]> {
  const dienst = await dienstVan(context);
  const dossier = await context.get(sessieContext).dossier();
  if (!dossier) throw new AppError("not-found");
  const [rijen, events] = await Promise.all([
    dienst.db.deling.findMany({ where: { dossierId: dossier.id }, select: { id: true, staat: true } }),
    dienst.db.auditEvent.findMany({
      where: { dossierId: dossier.id, actie: { in: [...BEZOEKEN] } },
      orderBy: { nr: "desc" },
      select: { op: true, actie: true, delingId: true },
    }),
  ]);
  return dossier.inhoud.delingen.toReversed().map((eigen) => {
    const opgeslagen = rijen.find((rij) => rij.id === eigen.id)?.staat;
    const loopt = opgeslagen === "klaar" || opgeslagen === "geopend";
    const staat: DelingStaat = loopt && eigen.eindigtOp >= dienst.dag ? opgeslagen : opgeslagen === "gestopt" ? "gestopt" : "verlopen";
    const bezoeken = events.flatMap(({ op, actie, delingId }) => {
      const soort = BEZOEKEN.find((naam) => naam === actie);
      return delingId === eigen.id && soort ? [{ op, actie: soort }] : [];
    });
    return { ...eigen, staat, bezoeken };
  });
}

/** The consents of the open dossier as they were given, each with the share and the text that it is about. */
export async function lijstToestemmingen(
  context: Context,
): Promise<readonly (Toestemming & { delingId: string | null; tekstVersie: string; tekstHash: string })[]> {
  const dienst = await dienstVan(context);
  const geopend = await context.get(sessieContext).geopend();
  if (!geopend) throw new AppError("not-found");
  const { id: dossierId } = geopend.dossier;
  const rijen = await dienst.db.toestemming.findMany({ where: { dossierId }, include: { deling: { select: { id: true } } } });
  return rijen.map(({ id, inhoud, deling, tekstVersie, tekstHash }) => {
    const open = ontsleutelRecord(geopend.sleutel, inhoud, plaatsVanToestemming(dossierId, id));
    return { ...toestemmingSchema.parse(open), delingId: deling?.id ?? null, tekstVersie, tekstHash };
  });
}
