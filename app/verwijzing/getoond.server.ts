import type { RouterContextProvider } from "react-router";
import { telWitteVlek } from "#app/aanbod/meldingen.server.ts";
import { dbContext } from "#app/contexts.ts";
import type { GetoondeHulp } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { errorName, log } from "#app/front/log.ts";
import { AppError } from "#app/lib/app-error.ts";
import { isDatabaseFout } from "#app/lib/db.server.ts";
import { gewichten } from "#flows/verwijzing/gewichten.ts";
import type { Gevonden } from "./zoek-hulp.ts";

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

/**
 * Keeps the ranking that is about to be shown, when it is another one than the last, and counts a gap that it brings to
 * light. The revision of the dossier stays. A database that fails here never stands between a person and help: the page is
 * shown, and the next look keeps it.
 */
export async function bewaarGetoond(context: Readonly<RouterContextProvider>, { dossier, peildatum }: Stand, gevonden: Gevonden): Promise<void> {
  const eerder = dossier.inhoud.getoondeHulp ?? [];
  const nu = vastgelegd(gevonden);
  if (isZelfde(eerder.at(-1), nu)) return;
  try {
    await schrijfDossier(context, (inhoud) => ({ ...inhoud, getoondeHulp: [...(inhoud.getoondeHulp ?? []), nu].slice(-MEESTE) }), { actie: "hulp-getoond", stil: true });
    if (isNieuwGat(eerder, nu)) await telWitteVlek(context.get(dbContext), gevonden.profiel.onderwerpen[0]!, nu.gemeente!, peildatum);
  } catch (fout) {
    if (!isDatabaseFout(fout) && !(fout instanceof AppError)) throw fout;
    log({ event: "ranking-not-kept", error: errorName(fout) });
  }
}
