import type { HTMLAttributes, ReactNode } from "react";
import { beschrijving, HulpEnFout } from "./veld.tsx";

interface TekstVeldProps {
  naam: string;
  label: ReactNode;
  /** True: the label is the h1 of the page. */
  alsKop?: boolean;
  hulp?: ReactNode;
  fout?: string;
  waarde?: string;
  /** More than one line: a text area with this many lines. */
  regels?: number;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  /** "smal" for a postcode or an amount, "middel" for a code, "vol" (default) for all else. */
  breedte?: "smal" | "middel" | "vol";
  /** A sign before the field, such as €. */
  voor?: string;
  /** Puts the secret after the # of the address in this field (the reader's page, with script). */
  geheim?: boolean;
}

/** One field for text, an amount, a postcode or a code. Sends `naam`. Its id is `naam`. */
export function TekstVeld(props: TekstVeldProps) {
  const { naam, label, alsKop, hulp, fout, waarde, regels, inputMode, autoComplete = "off", breedte = "vol", voor, geheim } = props;
  const gedeeld = {
    id: naam,
    name: naam,
    defaultValue: waarde,
    autoComplete,
    spellCheck: false,
    className: `rr-invoer rr-invoer-${breedte}`,
    "aria-describedby": beschrijving(naam, hulp, fout),
    "aria-invalid": fout ? true : undefined,
  };
  const tekst = (
    <label className="rr-label" htmlFor={naam}>
      {label}
    </label>
  );
  return (
    <div className={fout ? "rr-veld rr-veld-fout" : "rr-veld"}>
      {alsKop ? <h1 className="rr-legende-kop">{tekst}</h1> : tekst}
      <HulpEnFout naam={naam} hulp={hulp} fout={fout} />
      {regels ? (
        <textarea {...gedeeld} rows={regels} />
      ) : (
        <span className="rr-invoerrij">
          {voor && (
            <span className="rr-invoer-voor" aria-hidden="true">
              {voor}
            </span>
          )}
          <input {...gedeeld} type="text" inputMode={inputMode} data-geheim={geheim ? "" : undefined} />
        </span>
      )}
    </div>
  );
}
