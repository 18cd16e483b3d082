import type { Rekenresultaat } from "./resultaat.ts";
import { inWoord, uitWoord, type Rekenwoorden } from "./woorden.ts";

interface Props {
  resultaat: Rekenresultaat;
  woorden: Rekenwoorden;
}

type Rij = Readonly<Record<string, unknown>>;
const rijenVan = (waarde: unknown): readonly Rij[] => (Array.isArray(waarde) ? (waarde as readonly Rij[]) : []);

/** So many possibilities fit beside each other; more go in a next table. */
const NAAST_ELKAAR = 3;

/**
 * The possibilities beside each other, in the order in which they were filled in: none is better. On a narrow screen the
 * values of each line stand below each other; the roles keep it a table for who listens.
 */
export function BlokkenUitkomst({ resultaat, woorden }: Props) {
  const { herhaald, uit } = resultaat.vorm;
  if (!herhaald) return null;
  const ingevuld = rijenVan(resultaat.waarden[herhaald.naam]);
  const regels = [
    ...herhaald.velden.map((veld) => ({ naam: veld.naam, kop: woorden.eigen(`kolom.${veld.naam}`), tekst: (nr: number) => inWoord(veld, ingevuld[nr]?.[veld.naam], woorden) })),
    ...Object.entries(uit).map(([naam, soort]) => ({ naam, kop: woorden.eigen(`kolom.${naam}`), tekst: (nr: number) => uitWoord(resultaat.rijen[nr]?.[naam], soort, woorden) })),
  ];
  const naamVan = (nr: number): string => {
    const naam = ingevuld[nr]?.naam;
    return typeof naam === "string" ? naam : woorden.eigen("blok.nummer", { nr: nr + 1 });
  };
  const groepen = Array.from({ length: Math.ceil(ingevuld.length / NAAST_ELKAAR) }, (_, groep) => ingevuld.map((_rij, nr) => nr).slice(groep * NAAST_ELKAAR, (groep + 1) * NAAST_ELKAAR));
  return groepen.map((groep) => (
    <table key={groep[0]} className="rr-tabel rr-naast-elkaar" role="table">
      <caption>{woorden.eigen("blok.tabel")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {woorden.eigen("blok.kolom")}
          </th>
          {groep.map((nr) => (
            <th key={nr} role="columnheader" scope="col" dir="auto">
              {naamVan(nr)}
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
              <td key={nr} role="cell" data-kop={naamVan(nr)}>
                {tekst(nr) || "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
