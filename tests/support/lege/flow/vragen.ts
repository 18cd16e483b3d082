import { vraagmakers } from "#flows/engine/maak-vraag.ts";
import type { Vragen } from "#flows/engine/vraag.ts";
import type { Feiten } from "./feiten.ts";

const { keuze } = vraagmakers<Feiten>();

/** Every question, in the order of the tree. */
export const vragen = { brief: keuze(["ja", "nee"]) } as const satisfies Vragen<Feiten>;

export type VraagId = keyof typeof vragen;
