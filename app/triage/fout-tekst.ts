import type { TFunction } from "i18next";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { VraagWeergave } from "./vraag-weergave.ts";

/** The message of an error: of the kind of field it is about, else the general one. `t` knows the words of `triage`. */
export function foutTekst(t: TFunction, { soort, velden }: VraagWeergave, { veld, code, regel }: Veldfout): string {
  if (regel !== undefined) return t(`past-niet.${regel}`);
  const eigen = velden.find(({ id }) => id === veld)?.soort ?? soort;
  return t([`fout.${eigen}-${code}`, `common:fout.${code}`]);
}

/** The messages of a question by the field that they are about. */
export function foutenPerVeld(t: TFunction, vraag: VraagWeergave, fouten: readonly Veldfout[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fouten.map((fout) => [fout.veld, foutTekst(t, vraag, fout)]));
}
