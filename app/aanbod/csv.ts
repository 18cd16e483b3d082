/** One line of a table with its number in the file; a field may hold line ends, so numbers can jump. */
export interface CsvRij {
  readonly regel: number;
  readonly velden: readonly string[];
}

/**
 * Reads comma separated values as RFC 4180 has them: quotes around a field, doubled inside it. The separator is the one of
 * `;` `,` and tab that the first line has most of. Empty lines are left out. Throws nothing: an open quote runs to the end.
 */
export function leesCsv(bestand: string): readonly CsvRij[] {
  const tekst = bestand.replace(/^\ufeff/, "");
  const eerste = tekst.split(/\r?\n/, 1)[0] ?? "";
  const scheiding = [";", ",", "\t"].toSorted((a, b) => eerste.split(b).length - eerste.split(a).length)[0]!;
  const uit: CsvRij[] = [];
  let velden: string[] = [];
  let veld = "";
  let isAanhaling = false;
  let regel = 1;
  let begin = 1;
  const eindRij = (): void => {
    velden.push(veld);
    if (velden.some((een) => een.trim() !== "")) uit.push({ regel: begin, velden });
    velden = [];
    veld = "";
  };
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst[i]!;
    if (teken === "\n") regel += 1;
    if (isAanhaling) {
      if (teken !== '"') veld += teken;
      else if (tekst[i + 1] === '"') veld += tekst[(i += 1)]!;
      else isAanhaling = false;
    } else if (teken === '"' && veld === "") isAanhaling = true;
    else if (teken === scheiding) {
      velden.push(veld);
      veld = "";
    } else if (teken === "\n") {
      eindRij();
      begin = regel;
    } else if (teken !== "\r") veld += teken;
  }
  eindRij();
  return uit;
}

/** A signs that a spreadsheet would take for a formula is made harmless, and taken away again when read. */
const FORMULE = /^[=+\-@\t\r]/;

/** Writes rows with `;` between the fields, as Dutch spreadsheets open them, and quotes where they are needed. */
export function schrijfCsv(rijen: readonly (readonly string[])[]): string {
  const veld = (tekst: string): string => {
    const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
    return /[";\r\n]/.test(veilig) || veilig !== veilig.trim() ? `"${veilig.replaceAll('"', '""')}"` : veilig;
  };
  return rijen.map((rij) => `${rij.map(veld).join(";")}\n`).join("");
}

/** The text of a field as it was before it was made harmless for spreadsheets. */
export function zonderSchild(veld: string): string {
  return veld.startsWith("'") && FORMULE.test(veld.slice(1)) ? veld.slice(1) : veld;
}
