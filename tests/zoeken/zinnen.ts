import { readFileSync } from "node:fs";
import { organisatiesIn } from "#app/zoeken/gegevens.ts";
import { lees, zoek, type Suggestie } from "#app/zoeken/zoek.ts";

/** One sentence as somebody wrote it, with what it is about and the danger in it. */
export interface Zin {
  readonly tekst: string;
  /** Each problem that it is about, with everything that will do for it, as `flow:part`, or as `flow` alone. */
  readonly themas: readonly (readonly string[])[];
  readonly gevaar: readonly string[];
}

/** Sentences that were written while the words were chosen, and others by who had not seen those words. */
const SOORTEN = { bekend: "", ongezien: "-ongezien" } as const;
type Soort = keyof typeof SOORTEN;

/** The sentences of one half: `bouwen` for choosing words, `meten` only for measuring. Left out which: all of them. */
export function zinnenVan(helft: "bouwen" | "meten", soort?: Soort): readonly Zin[] {
  const soorten = soort === undefined ? Object.values(SOORTEN) : [SOORTEN[soort]];
  return soorten
    .flatMap((staart) => readFileSync(new URL(`zinnen/${helft}${staart}.txt`, import.meta.url), "utf8").split("\n"))
    .filter((regel) => regel.trim() !== "" && !regel.startsWith("#"))
    .map((regel) => {
      const grens = regel.indexOf("|");
      const [thema = "", ...gevaar] = regel.slice(0, grens).trim().split(/\s*!/);
      const themas = thema.startsWith("-") ? [] : alternatieven(thema);
      return { tekst: regel.slice(grens + 1).trim(), themas, gevaar: gevaar.map((woord) => woord.trim()) };
    });
}

/** "a~b+c" is: one of a and b, and c. "a+b~a+c" is written with the same first problem: a, and one of b and c. */
function alternatieven(thema: string): readonly (readonly string[])[] {
  const keuzes = thema.split("~").map((keuze) => keuze.split("+"));
  const [eerste = []] = keuzes;
  return eerste.map((_, plek) => [...new Set(keuzes.flatMap((keuze) => keuze[plek] ?? (keuze.length === 1 ? [keuze[0]!] : [])))]);
}

/** What the search makes of a sentence, as it is asked by the page. */
export function vondstVan({ tekst }: Zin) {
  const gelezen = lees(tekst);
  return zoek(tekst, { gelezen, organisaties: organisatiesIn(gelezen) });
}

const flowVan = (id: string): string => id.split(":")[0]!;
const idVan = ({ deel }: Suggestie): string => `${deel.flow}:${deel.deel}`;

/** How much of what people meant was found. */
export interface Maat {
  readonly zinnen: number;
  /** Part of the sentences whose first suggestion is a theme that is meant. */
  readonly eerste: number;
  /** Part of the meant themes that are among the first three; the same for the exact problem, as far as it is named. */
  readonly drie: number;
  readonly precies: number;
}

/** Recall over these sentences; those about no theme are left out. */
export function meet(zinnen: readonly Zin[]): Maat {
  const met = zinnen.filter(({ themas }) => themas.length > 0);
  const vondsten = met.map((zin) => vondstVan(zin).suggesties.slice(0, 3));
  const eerste = met.filter(({ themas }, plek) => vondsten[plek]!.slice(0, 1).some(({ deel }) => themas.flat().map(flowVan).includes(deel.flow))).length;
  const tel = (telt: (keuzes: readonly string[]) => boolean, past: (keuzes: readonly string[], suggestie: Suggestie) => boolean): number => {
    const gevonden = met.flatMap(({ themas }, plek) => themas.filter(telt).map((keuzes) => vondsten[plek]!.some((suggestie) => past(keuzes, suggestie))));
    return gevonden.filter(Boolean).length / gevonden.length;
  };
  return {
    zinnen: met.length,
    eerste: eerste / met.length,
    drie: tel(() => true, (keuzes, { deel }) => keuzes.map(flowVan).includes(deel.flow)),
    precies: tel((keuzes) => keuzes.every((id) => id.includes(":")), (keuzes, suggestie) => keuzes.includes(idVan(suggestie))),
  };
}

/** The sentences with a danger that was not seen, with what was missed. */
export function gemisteGevaren(zinnen: readonly Zin[]): readonly string[] {
  return zinnen.flatMap((zin) => {
    const gezien: readonly string[] = vondstVan(zin).gevaar;
    return zin.gevaar.filter((gevaar) => !gezien.includes(gevaar)).map((gevaar) => `${gevaar}: ${zin.tekst}`);
  });
}
