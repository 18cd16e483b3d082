import type { Rekenresultaat } from "./resultaat.ts";
import { inWoord, uitWoord, type Rekenwoorden } from "./woorden.ts";

interface Props {
  resultaat: Rekenresultaat;
  woorden: Rekenwoorden;
}

type Rij = Readonly<Record<string, unknown>>;

/** A line of the table: its name, and the value of a possibility. */
interface Regel {
  readonly naam: string;
  readonly kop: string;
  readonly tekst: (nr: number) => string;
}

/** So many possibilities fit beside each other; more go in a next table. */
const NAAST_ELKAAR = 3;

/** The possibilities that were filled in. */
function ingevuldeBlokken({ vorm, waarden }: Rekenresultaat): readonly Rij[] {
  const rijen = vorm.herhaald && waarden[vorm.herhaald.naam];
  return Array.isArray(rijen) ? (rijen as readonly Rij[]) : [];
}

function regelsVan(resultaat: Rekenresultaat, ingevuld: readonly Rij[], woorden: Rekenwoorden): readonly Regel[] {
  const { herhaald, uit } = resultaat.vorm;
  const regel = (naam: string, tekst: Regel["tekst"]): Regel => ({ naam, kop: woorden.eigen(`kolom.${naam}`), tekst });
  return [
    ...(herhaald?.velden ?? []).map((veld) => regel(veld.naam, (nr) => inWoord(veld, ingevuld[nr]?.[veld.naam], woorden))),
    ...Object.entries(uit).map(([naam, soort]) => regel(naam, (nr) => uitWoord(resultaat.rijen[nr]?.[naam], soort, woorden))),
  ];
}

/** Some possibilities beside each other; `namen` by the number of the possibility. */
function Tabel({ groep, namen, regels, woorden }: { groep: readonly number[]; namen: readonly string[]; regels: readonly Regel[]; woorden: Rekenwoorden }) {
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
  const ingevuld = ingevuldeBlokken(resultaat);
  const regels = regelsVan(resultaat, ingevuld, woorden);
  const namen = ingevuld.map(({ naam }, nr) => (typeof naam === "string" ? naam : woorden.eigen("blok.nummer", { nr: nr + 1 })));
  const groepen = Array.from({ length: Math.ceil(ingevuld.length / NAAST_ELKAAR) }, (_, groep) =>
    namen.map((_naam, nr) => nr).slice(groep * NAAST_ELKAAR, (groep + 1) * NAAST_ELKAAR),
  );
  return groepen.map((groep) => <Tabel key={groep[0]} groep={groep} namen={namen} regels={regels} woorden={woorden} />);
}
