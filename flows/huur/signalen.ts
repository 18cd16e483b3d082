import type { Antwoorden } from "#flows/engine/vraag.ts";
import { keuzes } from "./lezen.ts";

/** The ids of the safety panels that belong to these answers, most urgent first (huur.md 5.1). */
export function signalen(antwoorden: Antwoorden): readonly string[] {
  const spoed = keuzes(antwoorden["huur-spoed"]);
  const extra = keuzes(antwoorden["huur-extra"]);
  const uit: string[] = [];
  if (spoed.includes("geweld") || spoed.includes("onveilig")) uit.push("gevaar");
  if (extra.includes("somber")) uit.push("somber");
  if (extra.includes("relatie") && !uit.includes("gevaar")) uit.push("relatie");
  return uit;
}
