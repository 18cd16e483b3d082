/** What a form says that arrived after the lock: shown with the lock, sent again behind it. */
export interface Slotvraag {
  /**
   * `knop`: one neutral button opens; `code`: the return code opens; `geen`: nothing of this device opens any more;
   * `verder`: the person came to enter a code.
   */
  readonly soort: "knop" | "code" | "geen" | "verder";
  readonly naar: string;
  /** The posted fields, name and text, in their order. */
  readonly velden: readonly (readonly [string, string])[];
}

/** What is wrong after an attempt to open the lock. */
export interface Slotfout {
  readonly soort: "leeg" | "fout" | "te-vaak";
  /** The code as it was typed. */
  readonly code: string;
  readonly wachtSeconden: number;
}
