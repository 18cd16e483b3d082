import type { Situatie, Woord } from "#flows/engine/brief.ts";
import { heeftAdvocaat, isOnveilig, isVoorbij, termijnVan, zin } from "./situatie.ts";

/** Remarks that stand with every letter to the employer (werk-en-inkomen.md 7), after those of the letter itself. */
export function letOpWerkgever(s: Situatie, ...eigen: (Woord | false | undefined)[]): readonly Woord[] {
  return [...bijzonder(s, eigen), zin("letop.aangetekend"), zin("letop.bsn-werkgever")];
}

/** Remarks that stand with every other letter: those of the letter itself, a lawyer, safe post, read it over. */
export function letOpVoor(s: Situatie, ...eigen: (Woord | false | undefined)[]): readonly Woord[] {
  return [...bijzonder(s, eigen), zin("letop.lees")];
}

function bijzonder(s: Situatie, eigen: readonly (Woord | false | undefined)[]): readonly Woord[] {
  const uit = [...eigen, heeftAdvocaat(s) && zin("letop.advocaat"), isOnveilig(s) && zin("letop.post-veilig")];
  return uit.filter((w) => typeof w === "object");
}

/** That a letter alone does not stop the term of the court: before which day, over, or a day that must be looked up. */
export function nietGenoeg(s: Situatie, ...termijnen: string[]): Woord {
  const termijn = termijnVan(s, ...termijnen);
  if (termijn === undefined) return zin("letop.niet-genoeg-onbekend");
  if (isVoorbij(termijn, s)) return zin("letop.termijn-voorbij");
  return termijn.verstreken ? zin("letop.laatste-kans") : zin("letop.niet-genoeg", { deadline: { datum: termijn.datum } });
}
