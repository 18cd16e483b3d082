import type { TFunction } from "i18next";

/** The texts of a key that holds a list in the locale file; an empty list when it holds none. */
export function lijst(t: TFunction, sleutel: string): readonly string[] {
  const waarde: unknown = t(sleutel, { returnObjects: true });
  return Array.isArray(waarde) ? waarde.filter((tekst): tekst is string => typeof tekst === "string") : [];
}
