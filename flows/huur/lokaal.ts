/**
 * The local offers of huur.md 5.4: a row counts only when `actief` was confirmed. The data of the offers themselves stand in
 * the directory; here is only whether the flow may name the kind.
 */
export interface LokaalAanbod {
  readonly sleutel: "huurteam" | "wijkrechter";
  readonly waar: string;
  /** First and last postcode of each part of the gemeente, four digits. */
  readonly postcodes: readonly (readonly [number, number])[];
  readonly actief: boolean;
}

export const lokaalAanbod: readonly LokaalAanbod[] = [
  { sleutel: "huurteam", waar: "Utrecht", postcodes: [[3451, 3455], [3511, 3585]], actief: false },
  { sleutel: "huurteam", waar: "Rotterdam", postcodes: [[3011, 3089], [3151, 3151], [3181, 3198]], actief: false },
  { sleutel: "huurteam", waar: "Den Haag", postcodes: [[2491, 2597]], actief: false },
  { sleutel: "huurteam", waar: "Amsterdam", postcodes: [[1011, 1109], [1381, 1384]], actief: false },
  { sleutel: "huurteam", waar: "Leiden", postcodes: [[2311, 2334]], actief: false },
  { sleutel: "wijkrechter", waar: "Den Haag", postcodes: [[2491, 2597]], actief: false },
  { sleutel: "wijkrechter", waar: "Rotterdam", postcodes: [[3011, 3089], [3151, 3151], [3181, 3198]], actief: false },
  { sleutel: "wijkrechter", waar: "Dordrecht", postcodes: [[3311, 3329]], actief: false },
];

/** Whether a confirmed local offer of this kind serves the postcode. */
export function isLokaalActief(aanbod: readonly LokaalAanbod[], sleutel: string, postcode: string | undefined): boolean {
  const cijfers = Number(postcode);
  return aanbod.some((rij) => rij.actief && rij.sleutel === sleutel && rij.postcodes.some(([van, tot]) => van <= cijfers && cijfers <= tot));
}
