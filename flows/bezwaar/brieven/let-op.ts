import { woord, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { dagenTussen } from "#flows/engine/datum.ts";
import { heeft, heeftAdvocaat, isStraf, isVaakTwee, termijnDag } from "./situatie.ts";

const L = "letop";

/**
 * Remarks that stand beside the form of a letter to the organisation, the most important first: talking is no bezwaar
 * (7.0 A), one decision one letter (D), safe post and self-incrimination (5.1, 5.5), the channel (B), the address (F).
 */
export function letOpVoor(s: Situatie, keuzes: { termijn?: boolean; tweede?: boolean } = {}): readonly Woord[] {
  const deadline = s.diagnose.termijnen.find((t) => t.voor === "burger" && t.id !== "vangnet" && !t.verstreken)?.datum;
  const vangnet = termijnDag(s, "vangnet");
  const laatsteWeek = deadline !== undefined && dagenTussen(s.peildatum, deadline) <= 7;
  const uit: (Woord | false | "" | undefined)[] = [
    heeftAdvocaat(s) && woord(`${L}.advocaat`),
    isStraf(s) && woord(`${L}.straf`),
    heeft(s, "bz-nu-nood", "geweld") && woord(`${L}.post-veilig`),
    keuzes.termijn && deadline && !vangnet && woord(`${L}.deadline`, { deadline: { datum: deadline } }),
    keuzes.termijn && deadline && vangnet && woord(`${L}.bellen`, { deadline: { datum: deadline }, vangnet: { datum: vangnet } }),
    keuzes.tweede && woord(isVaakTwee(s) ? `${L}.twee-besluiten-vaak` : `${L}.twee-besluiten`),
    heeft(s, "bz-hulp", "bewind") && woord(`${L}.bewind`),
    laatsteWeek && woord(`${L}.laatste-week`),
    woord(`${L}.kanaal`),
    woord(`${L}.adres`),
  ];
  return uit.filter((w) => typeof w === "object");
}
