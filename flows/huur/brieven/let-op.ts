import { woord, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { heeft, heeftBewind, isOnveilig } from "./situatie.ts";

const L = "huur.letop";

type Opmerking = Woord | false | "" | undefined;

/** Remarks beside a letter to the landlord, the most important first: those of the letter itself, then what holds for each (huur.md 5.1, 7). */
export const letOpVoor = (s: Situatie, ...eigen: readonly Opmerking[]): readonly Woord[] =>
  samen(s, eigen, [woord(`${L}.sturen`), woord(`${L}.adres`), woord(`${L}.wij-sturen-niets`)]);

/** The same beside a letter to somebody else. */
export const letOpAnder = (s: Situatie, ...eigen: readonly Opmerking[]): readonly Woord[] => samen(s, eigen, [woord(`${L}.zelf-sturen`)]);

function samen(s: Situatie, eigen: readonly Opmerking[], sturen: readonly Woord[]): readonly Woord[] {
  const uit: Opmerking[] = [
    isOnveilig(s) && woord("letop.post-veilig"),
    heeftBewind(s) && woord(`${L}.bewind`),
    ...eigen,
    ...sturen,
    heeft(s, "huur-extra", "taal", "lezen") && woord(`${L}.meelezen`),
  ];
  return uit.filter((w) => typeof w === "object");
}
