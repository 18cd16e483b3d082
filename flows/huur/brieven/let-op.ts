import { woord, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { heeft, heeftBewind, isOnveilig } from "./situatie.ts";

const L = "huur.letop";

/** Remarks beside a letter, the most important first: those of the letter itself, then what holds for each (huur.md 5.1, 7). */
export function letOpVoor(s: Situatie, ...eigen: readonly (Woord | false | "" | undefined)[]): readonly Woord[] {
  const uit: (Woord | false | "" | undefined)[] = [
    isOnveilig(s) && woord("letop.post-veilig"),
    heeftBewind(s) && woord(`${L}.bewind`),
    ...eigen,
    woord(`${L}.sturen`),
    woord(`${L}.adres`),
    woord(`${L}.wij-sturen-niets`),
    heeft(s, "huur-extra", "taal", "lezen") && woord(`${L}.meelezen`),
  ];
  return uit.filter((w) => typeof w === "object");
}
