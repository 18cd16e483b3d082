import type { Boekblok } from "./boek.ts";

/** The texts in a tree of words, one point each, named by their place. */
function tekstpunten(boom: unknown, sleutel: string): readonly string[] {
  if (typeof boom === "string") return [sleutel === "" ? boom : `${sleutel}: ${boom}`];
  if (Array.isArray(boom)) return boom.flatMap((deel: unknown) => tekstpunten(deel, sleutel));
  if (typeof boom !== "object" || boom === null) return [];
  return Object.entries(boom).flatMap(([naam, rest]) => tekstpunten(rest, sleutel === "" ? naam : `${sleutel}.${naam}`));
}

/** Words as they stand in the locale file: a text as a line, a list or a group as points with their keys. */
export function woordblokken(boom: unknown): readonly Boekblok[] {
  if (typeof boom === "string") return [{ soort: "regel", naam: "tekst", tekst: boom }];
  if (typeof boom !== "object" || boom === null) return [];
  return Object.entries(boom).flatMap(([naam, rest]): readonly Boekblok[] => {
    if (typeof rest === "string") return [{ soort: "regel", naam, tekst: rest }];
    const punten = tekstpunten(rest, "");
    return punten.length > 0 ? [{ soort: "punten", naam, punten }] : [];
  });
}
