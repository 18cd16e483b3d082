import type { Tarief } from "#flows/engine/tarief.ts";
import { aowTarief } from "#flows/tarieven/aow-leeftijd.ts";
import * as t from "./tarieven.ts";

/** Every dated table of this flow: the check walks on both sides of each boundary and lists what is uncertain. */
export const tarieven: readonly Tarief<unknown>[] = [
  t.minimumloonTarief,
  t.jeugdloonTarief,
  t.maximumTransitieTarief,
  t.maximumdagloonTarief,
  t.bijstandTarief,
  t.vermogensgrensTarief,
  t.voorschotTarief,
  aowTarief,
];

export { berekeningen } from "./lijst.ts";
