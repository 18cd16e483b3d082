import type { RouterContextProvider } from "react-router";
import { telWitteVlek } from "#app/aanbod/meldingen.server.ts";
import { dbContext } from "#app/contexts.ts";
import { leesGetoond, voegGetoondToe } from "#app/dossier/getoonde-hulp.server.ts";
import { errorName, log } from "#app/front/log.ts";
import { AppError } from "#app/lib/app-error.ts";
import { isDatabaseFout } from "#app/lib/db.server.ts";
import { gewichten } from "#flows/verwijzing/gewichten.ts";
import type { GetoondeHulp } from "./getoonde-hulp.ts";
import type { Gevonden } from "./zoek-hulp.ts";

type Context = Readonly<RouterContextProvider>;

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

const heeftGat = ({ slots }: GetoondeHulp): boolean => slots.some(({ leeg }) => leeg);

/** A gap of this person, for a theme in a gemeente, is counted once. */
async function telGat(context: Context, nu: GetoondeHulp, { profiel, gemeente, uit }: Gevonden): Promise<void> {
  if (gemeente === null || !heeftGat(nu)) return;
  const keren = (await leesGetoond(context)).filter((een) => een.gemeente === nu.gemeente && een.onderwerp === nu.onderwerp && heeftGat(een));
  if (keren.length === 1) await telWitteVlek(context.get(dbContext), profiel.onderwerpen[0]!, gemeente.code, uit.dag);
}

/**
 * Keeps the ranking that the page shows, so that it can be explained later: a record of what was shown, as the audit trail is
 * one of what was done. The same again writes nothing. A database that fails here does not stand between the person and help.
 */
export async function legVast(context: Context, gevonden: Gevonden): Promise<void> {
  const getoond = vastgelegd(gevonden);
  try {
    if (await voegGetoondToe(context, getoond)) await telGat(context, getoond, gevonden);
  } catch (fout) {
    if (!isDatabaseFout(fout) && !(fout instanceof AppError)) throw fout;
    log({ event: "ranking-not-kept", error: errorName(fout) });
  }
}
