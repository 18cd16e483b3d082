import { createContext, use, type ComponentType, type ReactNode } from "react";

/** Markup that was made before, by the component that makes it; empty where nothing was. */
export const VasteOpmaak = createContext<ReadonlyMap<ComponentType, string>>(new Map());

/**
 * What stands inside an element, for a part that is the same on every page of a language: as it was made before, else made
 * now. Only for components without properties that read nothing but words.
 */
export function useVast(Deel: ComponentType): { children: ReactNode } | { dangerouslySetInnerHTML: { __html: string } } {
  const html = use(VasteOpmaak).get(Deel);
  return html === undefined ? { children: <Deel /> } : { dangerouslySetInnerHTML: { __html: html } };
}
