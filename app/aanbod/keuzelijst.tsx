import type { ReactNode } from "react";
import { HulpEnFout, beschrijving } from "#app/components/veld.tsx";

interface KeuzelijstProps {
  naam: string;
  label: ReactNode;
  hulp?: ReactNode;
  fout?: string;
  /** The words of no choice; sends an empty value. */
  leeg: string;
  opties: readonly { readonly waarde: string; readonly label: string }[];
  waarde?: string;
}

/** One choice out of a long list, as the browser's own list. Sends `naam=waarde`. Its id is `naam`. */
export function Keuzelijst({ naam, label, hulp, fout, leeg, opties, waarde }: KeuzelijstProps) {
  return (
    <div className={fout ? "rr-veld rr-veld-fout" : "rr-veld"}>
      <label className="rr-label" htmlFor={naam}>
        {label}
      </label>
      <HulpEnFout naam={naam} hulp={hulp} fout={fout} />
      <select id={naam} name={naam} className="rr-invoer" defaultValue={waarde ?? ""} aria-describedby={beschrijving(naam, hulp, fout)}>
        <option value="">{leeg}</option>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </div>
  );
}
