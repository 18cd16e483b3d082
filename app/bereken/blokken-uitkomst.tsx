import { blokRegels, type Blokregels } from "./regels.ts";
import type { Rekenresultaat } from "./resultaat.ts";
import type { Rekenwoorden } from "./woorden.ts";

interface Props {
  resultaat: Rekenresultaat;
  woorden: Rekenwoorden;
}

/** So many possibilities fit beside each other; more go in a next table. */
const NAAST_ELKAAR = 3;

/** Some possibilities beside each other; `namen` by the number of the possibility. */
function Tabel({ groep, namen, regels, woorden }: Blokregels & { groep: readonly number[]; woorden: Rekenwoorden }) {
  return (
    <table className="rr-tabel rr-naast-elkaar" role="table">
      <caption>{woorden.eigen("blok.tabel")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {woorden.eigen("blok.kolom")}
          </th>
          {groep.map((nr) => (
            <th key={nr} role="columnheader" scope="col" dir="auto">
              {namen[nr]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {regels.map(({ naam, kop, tekst }) => (
          <tr key={naam} role="row">
            <th role="rowheader" scope="row">
              {kop}
            </th>
            {groep.map((nr) => (
              <td key={nr} role="cell" data-kop={namen[nr]}>
                {tekst(nr) || "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The possibilities beside each other, in the order in which they were filled in: none is better. On a narrow screen the
 * values of each line stand below each other; the roles keep it a table for who listens.
 */
export function BlokkenUitkomst({ resultaat, woorden }: Props) {
  const { namen, regels } = blokRegels(resultaat, woorden);
  const groepen = Array.from({ length: Math.ceil(namen.length / NAAST_ELKAAR) }, (_, groep) =>
    namen.map((_naam, nr) => nr).slice(groep * NAAST_ELKAAR, (groep + 1) * NAAST_ELKAAR),
  );
  return groepen.map((groep) => <Tabel key={groep[0]} groep={groep} namen={namen} regels={regels} woorden={woorden} />);
}
