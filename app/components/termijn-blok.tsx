import { useTranslation } from "#app/taal/use-translation.ts";
import type { ReactNode } from "react";
import { datumVoluit, weekdag } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { Pictogram } from "./pictogram.tsx";

interface TermijnBlokProps {
  datum: Datum;
  /** What the day is: "Uw laatste dag voor bezwaar". */
  naam: ReactNode;
  children?: ReactNode;
  /** The day lies before today: said in words. */
  voorbij?: boolean;
  kop?: 2 | 3 | 4;
  id?: string;
}

/** The day that matters, large, with its weekday. */
export function TermijnBlok({ datum, naam, children, voorbij, kop = 2, id }: TermijnBlokProps) {
  const { t, i18n } = useTranslation("common");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  const Kop = `h${kop}` as const;
  return (
    <div className={voorbij ? "rr-termijn rr-termijn-voorbij" : "rr-termijn"} id={id}>
      <Kop>
        <Pictogram naam="kalender" /> {naam}
      </Kop>
      <p>
        <time dateTime={datum}>
          <span className="rr-termijn-weekdag">{weekdag(datum, taal)}</span>{" "}
          <span className="rr-termijn-dag">{datumVoluit(datum, taal)}</span>
        </time>
        {voorbij && <strong className="rr-termijn-merk">{t("termijnVoorbij")}</strong>}
      </p>
      {children}
    </div>
  );
}
