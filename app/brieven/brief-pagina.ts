import type { Reis } from "#app/dossier/reis.ts";
import type { VeldSoort } from "#flows/engine/brief.ts";
import type { BriefDocument } from "./document.ts";

/** A field as the form shows it, words included. */
export interface VeldWeergave {
  readonly id: string;
  readonly soort: VeldSoort;
  readonly label: string;
  readonly hulp?: string;
  readonly fout?: string;
  readonly waarde: string;
  /** Day, month and year apart, for a day. */
  readonly delen: { readonly dag: string; readonly maand: string; readonly jaar: string };
  readonly opties: readonly { readonly waarde: string; readonly label: string }[];
  readonly verplicht: boolean;
  /** Room for a long text. */
  readonly groot: boolean;
}

/** A line of an error summary, or of what is still missing. */
export interface Regel {
  readonly href: string;
  readonly tekst: string;
}

/** When and how a letter was sent, and what was typed when that could not be read. */
export interface Verzending {
  readonly op: string | null;
  readonly hoe: string | null;
  readonly dag: { readonly dag: string; readonly maand: string; readonly jaar: string };
  readonly gekozen: string;
  readonly fouten: Readonly<Partial<Record<"verstuurd-op" | "verstuurd-hoe", string>>>;
  /** What to do after sending. */
  readonly daarna: string;
}

/** The page of one letter. */
export interface Briefpagina extends Reis {
  readonly nr: number;
  readonly totaal: number;
  readonly naam: string;
  readonly waarvoor: string;
  readonly letOp: readonly string[];
  /** Why the letter is not made now; with `open` the form has only the tick that opens it. */
  readonly weigering: { readonly titel: string; readonly tekst: string; readonly open: boolean } | null;
  readonly velden: readonly VeldWeergave[];
  readonly fouten: readonly Regel[];
  /** What is missing before the letter can be downloaded. */
  readonly mist: readonly Regel[];
  readonly klaar: boolean;
  /** The letter itself, in Dutch. */
  readonly voorbeeld: BriefDocument;
  /** What the letter says, in the language of the page when that is not Dutch. */
  readonly vertaling: BriefDocument | null;
  readonly lang: boolean;
  /** True when the letter has a line for the BSN, which is written by hand on the printed paper. */
  readonly bsnOpPapier: boolean;
  /** Characters that keep the PDF from being made. */
  readonly nietInPdf: readonly string[];
  /** Null for notes and checklists, which are not sent. */
  readonly verzending: Verzending | null;
}

/** The ways in which a letter can be sent. */
export const VERZENDWIJZEN = ["website", "aangetekend", "balie", "post", "e-mail"] as const;
