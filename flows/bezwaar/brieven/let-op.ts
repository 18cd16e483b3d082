import { woord, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { dagenTussen } from "#flows/engine/datum.ts";
import { heeftAdvocaat, isStraf, isVaakTwee, termijnDag } from "./situatie.ts";

const L = "letop";

function uiterstedag(s: Situatie): string | undefined {
  return s.diagnose.termijnen.find((t) => t.voor === "burger" && t.id !== "vangnet" && !t.verstreken)?.datum;
}

/** Sentence A of bezwaar.md 7.0 with its two days: beside every advice to call or talk. Empty when there is no day to keep. */
export function pratenIsGeenBezwaar(s: Situatie): readonly Woord[] {
  const deadline = uiterstedag(s);
  const vangnet = termijnDag(s, "vangnet");
  return deadline && vangnet ? [woord(`${L}.bellen`, { deadline: { datum: deadline }, vangnet: { datum: vangnet } })] : [];
}

/**
 * Remarks that stand beside the form of a letter to the organisation, the most important first: talking is no bezwaar
 * (7.0 A), one decision one letter (D), safe post and self-incrimination (5.1, 5.5), the channel (B), the address (F).
 */
export function letOpVoor(s: Situatie, keuzes: { termijn?: boolean; tweede?: boolean } = {}): readonly Woord[] {
  const deadline = uiterstedag(s);
  const praten = pratenIsGeenBezwaar(s);
  const laatsteWeek = deadline !== undefined && dagenTussen(s.peildatum, deadline) <= 7;
  const uit: (Woord | false | "" | undefined)[] = [
    heeftAdvocaat(s) && woord(`${L}.advocaat`),
    isStraf(s) && woord(`${L}.straf`),
    heeft(s, "bz-nu-nood", "geweld") && woord(`${L}.post-veilig`),
    keuzes.termijn && deadline && praten.length === 0 && woord(`${L}.deadline`, { deadline: { datum: deadline } }),
    ...(keuzes.termijn ? praten : []),
    keuzes.tweede && woord(isVaakTwee(s) ? `${L}.twee-besluiten-vaak` : `${L}.twee-besluiten`),
    heeft(s, "bz-hulp", "bewind") && woord(`${L}.bewind`),
    laatsteWeek && woord(`${L}.laatste-week`),
    woord(`${L}.kanaal`),
    woord(`${L}.adres`),
  ];
  return uit.filter((w) => typeof w === "object");
}
