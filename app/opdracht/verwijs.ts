import { postcodeMet, vindGemeente } from "#app/aanbod/plaats.ts";
import { OpdrachtFout } from "#flows/engine/opdracht.ts";
import { probleemVan } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { keurWaarde, waardeSchema, type Antwoorden } from "#flows/engine/vraag.ts";
import { vraagOfVeld } from "#flows/engine/vraag-of-veld.ts";
import type { AnyFlow } from "#flows/index.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { heeftWrbAntwoorden, wrbInvoerUit, wrbNormen, wrbToets, wrbVragen, type WrbResultaat } from "#flows/rechtsbijstand/index.ts";
import { beantwoordeWrb } from "#flows/verwijzing/kosten.ts";
import { rangschik } from "#flows/verwijzing/rangschik.ts";
import { postcodeUit, profielVan, wrbVoorProfiel, type Geval } from "#flows/verwijzing/uit-diagnose.ts";
import { slotsUitvoer } from "#flows/verwijzing/uitvoer.ts";
import type { Zaak } from "./beoordeling.ts";

/** What `evaluate` adds about help: the Wrb check when it was answered, and the slots. */

/** Facts of the person that no flow of the file asks: the Wrb questions and the place. */
export interface Eigen {
  readonly wrb: Antwoorden;
  readonly plaats: string | undefined;
}

/** Where the person lives, in a file of a flow that does not ask it. */
const PLAATS = new Set(["postcode", "gemeente"]);

/** True when the flow has a question or field of this name. */
export const kent = (flow: AnyFlow, id: string): boolean => vraagOfVeld(flow, id) !== undefined;

function isWrbVraag(id: string): id is keyof typeof wrbVragen {
  return Object.hasOwn(wrbVragen, id);
}

function keurWrb(id: keyof typeof wrbVragen, inhoud: unknown, peildatum: Datum): Antwoorden[string] {
  const vraag = wrbVragen[id];
  const gelezen = waardeSchema.safeParse(vraag.soort === "meerkeuze" && typeof inhoud === "string" ? [inhoud] : inhoud);
  const code = gelezen.success ? keurWaarde(vraag, gelezen.data, {} as never, peildatum) : "shape";
  if (!gelezen.success || code !== null) throw new OpdrachtFout(`impossible value for "${id}": ${JSON.stringify(inhoud)} (${code})`);
  return gelezen.data;
}

/** Takes the Wrb questions and the place out of a file as far as no flow asks them. Throws for an impossible value. */
export function scheidEigen(inhoud: unknown, stromen: readonly AnyFlow[], peildatum: Datum): { readonly eigen: Eigen; readonly rest: unknown } {
  if (typeof inhoud !== "object" || inhoud === null || Array.isArray(inhoud)) return { eigen: { wrb: {}, plaats: undefined }, rest: inhoud };
  const vreemd = Object.entries(inhoud).filter(([id]) => !stromen.some((stroom) => kent(stroom, id)));
  const wrb = Object.fromEntries(vreemd.flatMap(([id, waarde]) => (isWrbVraag(id) ? [[id, keurWrb(id, waarde, peildatum)]] : [])));
  const plek = vreemd.find(([id]) => PLAATS.has(id));
  const plaats = plek && String(plek[1]);
  if (plaats !== undefined && gemeenteUit(plaats) === null) throw new OpdrachtFout(`unknown gemeente "${plaats}"`);
  const eigenIds = new Set(vreemd.map(([id]) => id).filter((id) => isWrbVraag(id) || PLAATS.has(id)));
  return { eigen: { wrb, plaats }, rest: Object.fromEntries(Object.entries(inhoud).filter(([id]) => !eigenIds.has(id))) };
}

/** The gemeente of a postcode (the one with most addresses) or a name; null when it is none, or several. */
function gemeenteUit(plaats: string): string | null {
  const rij = postcodeMet(plaats.trim().slice(0, 4));
  if (rij) return rij.gemeenten.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  const gevonden = vindGemeente(plaats);
  return gevonden.soort === "een" ? gevonden.gemeente.code : null;
}

function wrbVan(gevallen: readonly Geval[], { wrb }: Eigen, peildatum: Datum): WrbResultaat | null {
  if (heeftWrbAntwoorden(wrb)) return wrbNormen.zoek(peildatum) ? wrbToets(wrbInvoerUit(wrb, peildatum)) : null;
  return beantwoordeWrb(gevallen);
}

/** `wrb` when it was answered, and `slots` for the problems of the file; nothing before an outcome. */
export function hulpVoor(zaken: readonly Zaak[], eigen: Eigen, beoordeling: Antwoorden, aanbod: readonly Aanbod[], peildatum: Datum) {
  const gevallen = zaken.flatMap(({ stroom, antwoorden }): Geval[] => {
    const evaluatie = evalueer(stroom, antwoorden, peildatum, { aannemen: true });
    const probleem = probleemVan(stroom, evaluatie, peildatum);
    return probleem === null ? [] : [{ ...probleem, antwoorden: evaluatie.voortgang.actief }];
  });
  const [eerste, ...rest] = gevallen;
  if (eerste === undefined) return {};
  const wrb = wrbVan(gevallen, eigen, peildatum);
  const postcode = eigen.plaats ?? postcodeUit(gevallen);
  const gemeente = postcode === undefined ? null : gemeenteUit(postcode);
  const profiel = profielVan([eerste, ...rest], peildatum, { beoordeling, profiel: { gemeente, ...(wrb && { wrb: wrbVoorProfiel(wrb) }) } });
  return { ...(wrb && { wrb }), slots: slotsUitvoer(rangschik(profiel, aanbod, peildatum)) };
}
