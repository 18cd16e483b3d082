import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Groep } from "./veld.tsx";

interface DatumVeldProps {
  naam: string;
  legende: ReactNode;
  /** True: the legend is the h1 of the page. Default false. */
  alsKop?: boolean;
  hulp?: ReactNode;
  fout?: string;
  /** What was typed or stored, as text, so that nothing typed is lost. */
  dag?: string;
  maand?: string;
  jaar?: string;
}

/**
 * A calendar day in three fields. Sends `<naam>-dag`, `<naam>-maand`, `<naam>-jaar`. The day has the id `naam`, so an
 * error summary links to `#naam`.
 */
export function DatumVeld({ naam, legende, alsKop = false, hulp, fout, dag, maand, jaar }: DatumVeldProps) {
  const { t } = useTranslation("common");
  const waarden = { dag, maand, jaar };
  return (
    <Groep naam={naam} legende={legende} alsKop={alsKop} hulp={hulp} fout={fout}>
      <div className="rr-datum">
        {(["dag", "maand", "jaar"] as const).map((deel) => {
          const id = deel === "dag" ? naam : `${naam}-${deel}`;
          return (
            <div key={deel} className={`rr-datum-${deel}`}>
              <label htmlFor={id}>{t(`datum.${deel}`)}</label>
              <input
                id={id}
                name={`${naam}-${deel}`}
                className="rr-invoer"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={waarden[deel]}
                aria-invalid={fout ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </Groep>
  );
}
