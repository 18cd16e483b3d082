/** A text as names are compared: small letters, no accents, words with one space between them and at the ends. */
function kaal(tekst: string): string {
  const woorden = tekst.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${woorden.join(" ")} `;
}

/** Names of teams that work for the gemeente and are still helpers; they get a remark instead (bezwaar.md 5.3). */
const TEAM = / (?:sociale? raads\p{L}*|raadslie\p{L}*|\p{L}*wijk\p{L}*|buurt\p{L}*|sociaal team|sociale teams) /u;

/**
 * True when a typed name is that of the other side: it never receives a dossier (bezwaar.md 5.4).
 *
 * @param naam what the person typed
 * @param namen names of the other side as people write them
 * @param isTeam true when the person chose a helper who may be paid by the gemeente
 */
export function isWederpartij(naam: string, namen: readonly string[], isTeam: boolean): boolean {
  const getypt = kaal(naam);
  if (getypt.trim() === "" || (isTeam && TEAM.test(getypt))) return false;
  return namen.map(kaal).some((een) => een.trim() !== "" && getypt.includes(een));
}
