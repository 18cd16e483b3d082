import type { RouterContextProvider } from "react-router";
import { alleAanbod } from "#app/aanbod/gids.server.ts";
import { telWitteVlek } from "#app/aanbod/meldingen.server.ts";
import type { AuditActie } from "#app/audit/audit-event.ts";
import { dbContext } from "#app/contexts.ts";
import type { DossierInhoud, GetoondeHulp } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { errorName, log } from "#app/front/log.ts";
import { AppError } from "#app/lib/app-error.ts";
import { isDatabaseFout } from "#app/lib/db.server.ts";
import { ONDERWERPEN, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { gewichten } from "#flows/verwijzing/gewichten.ts";
import { zoekHulp, type Gevonden } from "./zoek-hulp.ts";

type Context = Readonly<RouterContextProvider>;

/** So many rankings are kept in a dossier, the latest: a year of looking, and no dossier that grows without end. */
const MEESTE = 24;

/** A ranking as it is kept: everything that its explanation needs, whatever changes later. */
function vastgelegd({ uit, profiel, gemeente }: Gevonden): GetoondeHulp {
  return {
    versie: uit.versie,
    dag: uit.dag,
    gewichten: { ...gewichten.termen },
    gemeente: gemeente?.code ?? null,
    onderwerp: profiel.onderwerpen[0]!,
    band: uit.band,
    slots: uit.slots.map(({ slot, leeg, getoond, meer }) => ({
      slot,
      leeg,
      aanbod: getoond.map(({ aanbod: { id, naam }, totaal, termen, regels }) => ({ id, naam, totaal, termen: { ...termen }, regels: [...regels] })),
      meer: meer.map(({ aanbod: { id }, totaal }) => ({ id, totaal })),
    })),
  };
}

/** The same ranking on another day is the same ranking. */
const isZelfde = (een: GetoondeHulp | undefined, ander: GetoondeHulp): boolean => een !== undefined && JSON.stringify({ ...een, dag: "" }) === JSON.stringify({ ...ander, dag: "" });

/** A gap of this person, for a theme in a gemeente, is counted once. */
function isNieuwGat(eerder: readonly GetoondeHulp[], { slots, gemeente, onderwerp }: GetoondeHulp): boolean {
  const heeftGat = (rij: GetoondeHulp["slots"]): boolean => rij.some(({ leeg }) => leeg);
  return gemeente !== null && heeftGat(slots) && !eerder.some((een) => een.gemeente === gemeente && een.onderwerp === onderwerp && heeftGat(een.slots));
}

/** What a form changed, with the ranking that is shown next when that is another one than the last; no page is shown by itself. */
function metGetoond(stand: Stand, aanbod: readonly Aanbod[], inhoud: DossierInhoud): DossierInhoud {
  const gevonden = zoekHulp({ ...stand, dossier: { ...stand.dossier, inhoud } }, aanbod);
  const eerder = inhoud.getoondeHulp ?? [];
  return gevonden === null || isBewaard(eerder, gevonden) ? inhoud : { ...inhoud, getoondeHulp: [...eerder, vastgelegd(gevonden)].slice(-MEESTE) };
}

/** True when this ranking is the last that was kept. */
export const isBewaard = (eerder: readonly GetoondeHulp[], gevonden: Gevonden): boolean => isZelfde(eerder.at(-1), vastgelegd(gevonden));

/**
 * One write: what a form changed, together with the ranking to which it leads, and a gap that this brings to light. Nothing
 * is written when nothing changed.
 */
export async function schrijfMetHulp(context: Context, stand: Stand, wijzig: (inhoud: DossierInhoud) => DossierInhoud, actie: AuditActie): Promise<void> {
  const db = context.get(dbContext);
  const aanbod = await alleAanbod(db);
  const voor = stand.dossier.inhoud;
  const vul = (inhoud: DossierInhoud): DossierInhoud => metGetoond(stand, aanbod, wijzig(inhoud));
  if (JSON.stringify(vul(voor)) === JSON.stringify(voor)) return;
  const { getoondeHulp = [] } = (await schrijfDossier(context, vul, { actie })).inhoud;
  const nieuwste = getoondeHulp.at(-1);
  const eerder = voor.getoondeHulp ?? [];
  const onderwerp = ONDERWERPEN.find((een) => een === nieuwste?.onderwerp);
  if (nieuwste?.gemeente && onderwerp && isNieuwGat(eerder, nieuwste)) await telWitteVlek(db, onderwerp, nieuwste.gemeente, stand.peildatum);
}

/** Keeps the ranking that is shown next. A database that fails here does not stand between the person and help. */
export async function bewaarGetoond(context: Context, stand: Stand): Promise<void> {
  try {
    await schrijfMetHulp(context, stand, (inhoud) => inhoud, "hulp-getoond");
  } catch (fout) {
    if (!isDatabaseFout(fout) && !(fout instanceof AppError)) throw fout;
    log({ event: "ranking-not-kept", error: errorName(fout) });
  }
}
