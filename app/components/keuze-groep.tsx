import type { ReactNode } from "react";
import { Groep } from "./veld.tsx";

/** One choice: its value, its words, and fields that only make sense with it. */
export interface Optie {
  waarde: string;
  label: ReactNode;
  hulp?: ReactNode;
  extra?: ReactNode;
}

interface KeuzeProps {
  naam: string;
  legende: ReactNode;
  /** True (default): the legend is the h1 of the page. */
  alsKop?: boolean;
  hulp?: ReactNode;
  fout?: string;
  opties: readonly Optie[];
}

function Keuzes({ type, gekozen, ...groep }: KeuzeProps & { type: "radio" | "checkbox"; gekozen: readonly string[] }) {
  const { naam, opties } = groep;
  return (
    <Groep {...groep}>
      <div className="rr-opties">
        {opties.map((optie, nr) => {
          const id = nr === 0 ? naam : `${naam}-${optie.waarde}`;
          return (
            <div className="rr-optie" key={optie.waarde}>
              <input
                type={type}
                id={id}
                name={naam}
                value={optie.waarde}
                defaultChecked={gekozen.includes(optie.waarde)}
                aria-describedby={optie.hulp ? `${id}-uitleg` : undefined}
              />
              <label htmlFor={id}>{optie.label}</label>
              {optie.hulp && (
                <div id={`${id}-uitleg`} className="rr-optie-hulp">
                  {optie.hulp}
                </div>
              )}
              {optie.extra && <div className="rr-optie-extra">{optie.extra}</div>}
            </div>
          );
        })}
      </div>
    </Groep>
  );
}

/**
 * One choice out of a list. Sends `naam=waarde`. The first option has the id `naam`, so an error summary links to `#naam`.
 * `extra` shows when its option is chosen (by CSS alone; where a browser cannot, always), so the server must ignore the
 * extra fields of options that were not chosen.
 */
export function RadioGroep({ waarde, ...rest }: KeuzeProps & { waarde?: string }) {
  return <Keuzes {...rest} type="radio" gekozen={waarde === undefined ? [] : [waarde]} />;
}

/** Any number of choices. Sends `naam=waarde` once for each. The first option has the id `naam`. */
export function VinkGroep({ waarden = [], ...rest }: KeuzeProps & { waarden?: readonly string[] }) {
  return <Keuzes {...rest} type="checkbox" gekozen={waarden} />;
}
