import { useId, type ReactNode } from "react";
import { Pictogram, type PictogramNaam } from "./pictogram.tsx";

export type MeldingSoort = "gevaar" | "termijn" | "let-op" | "goed" | "info";

const pictogramVan: Record<MeldingSoort, PictogramNaam> = {
  gevaar: "gevaar",
  termijn: "kalender",
  "let-op": "opgelet",
  goed: "vink",
  info: "info",
};

interface MeldingProps {
  soort: MeldingSoort;
  titel: ReactNode;
  children?: ReactNode;
  /** Level of the heading in the page. */
  kop?: 2 | 3;
  id?: string;
  /** True: a screen reader says it at once when it appears after a form was sent. */
  direct?: boolean;
  /** True: one of several with the same title, so that it is no landmark of the page. */
  herhaald?: boolean;
}

/** A message that stands out by its drawing, its frame and its title, never by colour alone. */
export function Melding({ soort, titel, children, kop = 2, id, direct, herhaald }: MeldingProps) {
  const titelId = useId();
  const Kop = kop === 2 ? "h2" : "h3";
  return (
    <section className={`rr-melding rr-melding-${soort}`} id={id} aria-labelledby={titelId} role={direct ? "alert" : herhaald ? "group" : undefined}>
      <Pictogram naam={pictogramVan[soort]} />
      <div>
        <Kop id={titelId}>{titel}</Kop>
        {children}
      </div>
    </section>
  );
}
