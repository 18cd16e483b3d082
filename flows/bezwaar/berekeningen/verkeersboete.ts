import { inCenten, inEuro } from "#flows/engine/centen.ts";

/** C10: a traffic fine after the first (+50%) and the second reminder (+100% of that), in euro, without administration costs. */
export function verhogingen(boete: number): { readonly eerste: number; readonly tweede: number } {
  const centen = inCenten(boete);
  return { eerste: inEuro(Math.round(centen * 1.5)), tweede: inEuro(centen * 3) };
}
