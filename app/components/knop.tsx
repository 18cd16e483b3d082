import type { ReactNode } from "react";
import { Pictogram, type PictogramNaam } from "./pictogram.tsx";

export type KnopSoort = "primair" | "tweede" | "tekst" | "gevaar";

interface Basis {
  children: ReactNode;
  soort?: KnopSoort;
  pictogram?: PictogramNaam;
  id?: string;
  "aria-describedby"?: string;
}

/** A submit button of the form around it. `name` and `value` are sent along when this button was pressed. */
export function Knop({
  soort = "primair",
  pictogram,
  children,
  ...rest
}: Basis & { name?: string; value?: string; form?: string; formAction?: string; formNoValidate?: boolean }) {
  return (
    <button type="submit" className={`rr-knop rr-knop-${soort}`} {...rest}>
      {pictogram && <Pictogram naam={pictogram} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: only to go somewhere or to download, never to change something. */
export function KnopLink({ soort = "primair", pictogram, children, ...rest }: Basis & { href: string; download?: boolean }) {
  return (
    <a className={`rr-knop rr-knop-${soort}`} {...rest}>
      {pictogram && <Pictogram naam={pictogram} />}
      <span>{children}</span>
    </a>
  );
}

/** Copies the text of the element with id `doel`. Hidden until the script shows it: without script the text can be selected. */
export function KopieerKnop({ doel, klaar, children }: { doel: string; klaar: string; children: ReactNode }) {
  return (
    <button type="button" className="rr-knop rr-knop-tweede" data-kopieer={doel} data-klaar={klaar} hidden>
      <Pictogram naam="papieren" />
      <span aria-live="polite">{children}</span>
    </button>
  );
}

/**
 * Reads aloud what stands right before it, and stops at a second press. Hidden until the script shows it: only where the
 * device itself has a voice in the language of the page.
 */
export function LeesKnop({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="rr-knop rr-knop-tweede rr-acties" data-lees hidden>
      <Pictogram naam="praten" />
      <span>{children}</span>
    </button>
  );
}

/** Opens the print window. Hidden until the script shows it: without script the browser's own menu prints. */
export function PrintKnop({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="rr-knop rr-knop-tweede" data-print hidden>
      <Pictogram naam="printer" />
      <span>{children}</span>
    </button>
  );
}

/** Buttons next to each other, or under each other where there is no room. */
export function KnopRij({ children }: { children: ReactNode }) {
  return <div className="rr-knoprij">{children}</div>;
}

/** The way back, above the title. */
export function TerugLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="rr-terug" href={href}>
      <Pictogram naam="terug" />
      <span>{children}</span>
    </a>
  );
}
