import { randomUUID } from "node:crypto";
import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { legeInhoud, type BewaardeBerekening, type DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { reisVan } from "#app/dossier/reis.ts";
import { eisDossier, peildatumVan, standVan } from "#app/dossier/toegang.server.ts";
import { vindBlad, type Rekenblad } from "./paginas.ts";
import { resultaatVan, type Rekenresultaat } from "./resultaat.ts";
import { rekenWaarden } from "./verwerk.ts";

type Context = Readonly<RouterContextProvider>;

/** A dossier holds no more calculations; the oldest makes room. */
const MEESTE = 100;

/**
 * Keeps the answers of a calculation in the dossier, and begins one where there is none. Null when the dossier is locked:
 * a new one would take its place.
 */
export async function neemMee(context: Context, blad: Rekenblad, waarden: BewaardeBerekening["waarden"]): Promise<Headers | null> {
  const sessie = context.get(sessieContext);
  const nieuw: BewaardeBerekening = { id: randomUUID(), pagina: blad.id, waarden, op: peildatumVan(context) };
  if (await sessie.dossier()) {
    await schrijfDossier(context, (inhoud) => ({ ...inhoud, berekeningen: [...inhoud.berekeningen, nieuw].slice(-MEESTE) }), { actie: "berekening-bewaard" });
    return new Headers();
  }
  if ((await sessie.staat()) !== "geen") return null;
  const { headers } = await beginDossier(context, { ...legeInhoud(context.get(taalContext)), berekeningen: [nieuw] });
  return headers;
}

/** The kept calculations, computed again with the figures of the day on which they were kept; the newest first. */
export function bewaardeResultaten({ berekeningen }: Pick<DossierInhoud, "berekeningen">): readonly Rekenresultaat[] {
  return berekeningen
    .flatMap(({ id, pagina, waarden, op }): Rekenresultaat[] => {
      const blad = vindBlad(pagina);
      const verwerkt = blad && rekenWaarden(blad, waarden, op);
      return blad && verwerkt?.ok ? [resultaatVan(blad, verwerkt, op, id)] : [];
    })
    .reverse();
}

/** The page with the kept calculations. */
export async function loadBerekeningen(context: Context) {
  const dossier = await eisDossier(context, "/berekeningen");
  const { inhoud, bewaard, eindigtOp } = dossier;
  return { resultaten: bewaardeResultaten(inhoud), reis: inhoud.zaken.length > 0 ? reisVan(standVan(dossier, peildatumVan(context))) : null, bewaard, eindigtOp };
}

/** Takes a kept calculation out of the dossier. One that is not there changes nothing. */
export async function haalWeg(context: Context, id: unknown): Promise<void> {
  const { inhoud } = await eisDossier(context, "/berekeningen");
  if (!inhoud.berekeningen.some((berekening) => berekening.id === id)) return;
  await schrijfDossier(context, (oud) => ({ ...oud, berekeningen: oud.berekeningen.filter((berekening) => berekening.id !== id) }), { actie: "berekening-verwijderd" });
}
