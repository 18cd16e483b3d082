import { createContext, use, type ReactElement } from "react";

/** Gives the markup of a part, made at its first use and kept under its key. */
export type Opmaak = (sleutel: string, deel: ReactElement) => string;

/** Null where nothing is kept: in a browser, and in development, where a part may be another at the next request. */
export const VasteOpmaak = createContext<Opmaak | null>(null);

/**
 * What stands inside an element, for a part that is the same on many pages of a language: as it was made before, else made
 * now. The key names everything that decides the part, and holds nothing that a person typed; with null nothing is kept.
 */
export function useVast(sleutel: string | null, deel: ReactElement): { children: ReactElement } | { dangerouslySetInnerHTML: { __html: string } } {
  const opmaak = use(VasteOpmaak);
  return opmaak === null || sleutel === null ? { children: deel } : { dangerouslySetInnerHTML: { __html: opmaak(sleutel, deel) } };
}
