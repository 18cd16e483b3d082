import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";

/** The ids of hint and error of a field, as the value of `aria-describedby`. */
export function beschrijving(naam: string, hulp: unknown, fout: unknown): string | undefined {
  return [hulp ? `${naam}-hulp` : "", fout ? `${naam}-fout` : ""].filter(Boolean).join(" ") || undefined;
}

/** The hint and the error of a field, before its input. */
export function HulpEnFout({ naam, hulp, fout }: { naam: string; hulp?: ReactNode; fout?: string }) {
  const { t } = useTranslation("common");
  return (
    <>
      {hulp && (
        <div id={`${naam}-hulp`} className="rr-hulp">
          {hulp}
        </div>
      )}
      {fout && (
        <p id={`${naam}-fout`} className="rr-fout">
          <span className="rr-onzichtbaar">{t("fout.voor")}</span> {fout}
        </p>
      )}
    </>
  );
}

interface GroepProps {
  naam: string;
  legende: ReactNode;
  /** True: the legend is the h1 of the page. */
  alsKop?: boolean;
  hulp?: ReactNode;
  fout?: string;
  children: ReactNode;
}

/** A group of inputs that belong together: fieldset, legend, hint and error. */
export function Groep({ naam, legende, alsKop = true, hulp, fout, children }: GroepProps) {
  return (
    <fieldset className={fout ? "rr-veld rr-veld-fout" : "rr-veld"} aria-describedby={beschrijving(naam, hulp, fout)}>
      <legend className={alsKop ? "rr-legende-kop" : "rr-label"}>{alsKop ? <h1>{legende}</h1> : legende}</legend>
      <HulpEnFout naam={naam} hulp={hulp} fout={fout} />
      {children}
    </fieldset>
  );
}
