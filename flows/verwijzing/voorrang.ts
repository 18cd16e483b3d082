import type { Aanbod } from "./aanbod.ts";
import { dagenTussen } from "#flows/engine/datum.ts";
import type { ToonSlot } from "./banden.ts";
import { THEMALOKETTEN } from "./hulp.ts";
import { biedt, isVanTegenpartij, past, type Kader } from "./kader.ts";
import type { Plek, Rang, Regel } from "./rang.ts";

/*
 * Who stands before whom after scoring (verwijzing.md B.4, V0 to V9). Each rule lifts the best fitting offer and keeps the
 * rest in order; a later rule wins.
 */

/** Below this many days nobody waits for an insurer (V4). */
const VERZEKERAAR_DAGEN = 7;

const BEDOELD: ReadonlySet<string> = new Set(THEMALOKETTEN);

function til(rij: Plek[], wie: Plek | undefined, plaats: number, regel: Regel): void {
  if (wie === undefined) return;
  const nu = rij.indexOf(wie);
  if (nu <= plaats) return;
  rij.splice(nu, 1);
  rij.splice(plaats, 0, wie);
  wie.noteer(regel);
}

const isGeverifieerd = ({ status }: Aanbod): boolean => status === "geverifieerd";

/** V7, every slot: not verified is not first where a verified one stands. */
function v7(rij: Plek[]): void {
  if (rij[0] && !isGeverifieerd(rij[0].aanbod)) til(rij, rij.find(({ aanbod }) => isGeverifieerd(aanbod)), 0, "V7");
}

/** V9, every slot: the first kind on the outcome's list that is left leads; behind an own insurer or union comes the next. */
function v9(rij: Plek[], { profiel }: Kader): void {
  let plaats = 0;
  for (const hulp of profiel.hulp) {
    const wie = rij.find(({ aanbod }, i) => i >= plaats && past(hulp, aanbod) && !(plaats > 0 && aanbod.doelgroep.leden));
    if (wie === undefined) continue;
    til(rij, wie, plaats, "V9");
    if (plaats > 0 || !wie.aanbod.doelgroep.leden) return;
    plaats = 1;
  }
}

/** V5, `overleg`: in a complex case a professional mediator or a project with several parties above volunteers. */
function v5(rij: Plek[], { scores }: Kader): void {
  if (scores.C < 2) return;
  const vrijwillig = rij.findIndex(({ aanbod }) => aanbod.vrijwilligers);
  if (vrijwillig < 0) return;
  til(rij, rij.find(({ aanbod }) => !aanbod.vrijwilligers && biedt(aanbod, "bemiddeling")), vrijwillig, "V5");
}

/** V6, `samen`: the helper that the person has; one that is no row is told by the slot. */
function v6(rij: Plek[], { profiel }: Kader): void {
  const id = profiel.eigenHelper?.aanbod;
  if (id !== undefined) til(rij, rij.find(({ aanbod }) => aanbod.id === id), 0, "V6");
}

/** V8: a themed desk of the own gemeente for this topic is shown whatever the maximum; of more than one, the one that is meant, else the first. */
function v8(rij: Plek[], { exact, ook }: Kader): void {
  const isVoor = ({ aanbod }: Rang): boolean => [exact, ...ook].some((onderwerp) => aanbod.onderwerpen.includes(onderwerp));
  const loketten = rij.filter((rang) => rang.aanbod.kind === "themaloket" && rang.aanbod.werkgebied !== "NL" && isVoor(rang));
  const wie = loketten.find(({ aanbod: { id } }) => BEDOELD.has(id)) ?? loketten[0];
  if (wie === undefined) return;
  wie.altijd = true;
  wie.noteer("V8");
}

/** V1: in a serious case volunteers do not stand first, but not in favour of who would have to leave that place again. */
function v1(rij: Plek[], kader: Kader): void {
  if (kader.scores.E < 3 || !rij[0]?.aanbod.vrijwilligers) return;
  til(rij, rij.find(({ aanbod }) => !aanbod.vrijwilligers && !isVanTegenpartij(aanbod, kader)), 0, "V1");
}

/** V2: in a serious case that presses or is complex, somebody who can represent is among the first two. */
function v2(rij: Plek[], { scores }: Kader): void {
  if (scores.E === 3 && (scores.U >= 2 || scores.C >= 2)) til(rij, rij.find(({ aanbod }) => biedt(aanbod, "vertegenwoordiging")), 1, "V2");
}

/** V3: where a lawyer is obligatory or a hearing is near, who can represent stands first. */
function v3(rij: Plek[], { profiel }: Kader): void {
  if (profiel.advocaatNodig) til(rij, rij.find(({ aanbod }) => biedt(aanbod, "vertegenwoordiging")), 0, "V3");
}

/** True when the last day is within a week, or there is danger: nobody waits for an insurer. */
export function isHaast({ profiel, dag }: Kader): boolean {
  return profiel.gevaar || (profiel.termijn !== null && dagenTussen(dag, profiel.termijn) <= VERZEKERAAR_DAGEN);
}

/** V4: insured or a member: that offer first, and second when there is no time to wait. */
function v4(rij: Plek[], kader: Kader): void {
  if (kader.lid.size === 0) return;
  const wie = rij.find(({ aanbod }) => aanbod.doelgroep.leden && kader.lid.has(aanbod.id));
  if (wie === undefined) return;
  if (!isHaast(kader)) return til(rij, wie, 0, "V4");
  til(rij, wie, 1, "V4");
  if (rij[0] === wie) til(rij, rij.find((ander) => ander !== wie && !isVanTegenpartij(ander.aanbod, kader)), 0, "V4");
}

/** V0, always last: who a counterparty pays never stands first, nor alone. */
function v0(rij: Plek[], kader: Kader, vangnet: () => Plek): void {
  const eerste = rij[0];
  if (eerste !== undefined && !isVanTegenpartij(eerste.aanbod, kader)) return;
  const ander = rij.find(({ aanbod }) => !isVanTegenpartij(aanbod, kader));
  if (ander !== undefined) return til(rij, ander, 0, "V0");
  const terug = vangnet();
  terug.noteer("V0");
  rij.unshift(terug);
}

/** Puts a scored list of a slot in its final order. `vangnet` makes the place of the free telephone line, past every filter. */
export function metVoorrang(rij: Plek[], slot: ToonSlot, kader: Kader, vangnet: () => Plek): void {
  v7(rij);
  v9(rij, kader);
  if (slot === "overleg") v5(rij, kader);
  if (slot === "samen") v6(rij, kader);
  if (slot !== "recht") return;
  v8(rij, kader);
  v1(rij, kader);
  v2(rij, kader);
  v3(rij, kader);
  v4(rij, kader);
  v0(rij, kader, vangnet);
}
