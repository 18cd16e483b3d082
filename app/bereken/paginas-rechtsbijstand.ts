import type { Rekenpagina } from "./paginas.ts";

const REGELINGEN: Readonly<Record<string, readonly string[]>> = { bijstand: ["bijstand"], schuldhulp: ["schuldhulp"], wsnp: ["wsnp"], faillissement: ["faillissement"] };
const HUISHOUDEN: Readonly<Record<string, string>> = { alleen: "alleen", partner: "samen", "alleen-kind": "eenouder", "partner-kind": "samen" };

/** The bands of a result of the Wrb check as plain values. */
function plat(resultaat: unknown): Readonly<Record<string, unknown>> {
  if (typeof resultaat !== "object" || resultaat === null) return {};
  const uit = resultaat as Readonly<Record<string, unknown>> & { readonly bijdrage: { bedrag: number; jaar: number } | null; readonly lat: { bedrag: number } | null; readonly mediation: { kort: number; lang: number } | null };
  return { ...uit, bijdrage: uit.bijdrage?.bedrag ?? null, bijdrageJaar: uit.bijdrage?.jaar ?? null, lat: uit.lat?.bedrag ?? null, mediationKort: uit.mediation?.kort ?? null, mediationLang: uit.mediation?.lang ?? null };
}

/** Whether subsidised legal aid is likely and what it costs about (verwijzing.md A.5): four questions, each may stay empty. */
export const rechtsbijstandPagina: Rekenpagina = {
  id: "rechtsbijstand",
  thema: "rechtsbijstand",
  rekenaar: "scheiden/wrb",
  velden: [
    { naam: "woont", soort: "keuze", isVrij: true, opties: ["alleen", "partner", "alleen-kind", "partner-kind"] },
    { naam: "inkomenPeil", soort: "bedrag", isVrij: true, opties: [] },
    { naam: "q4", soort: "keuze", isVrij: true, opties: ["ja", "nu-niet-meer", "nee"] },
    { naam: "geval", soort: "meerkeuze", isVrij: true, opties: ["familie", "minder-inkomen", "verzekerd", "bijstand", "schuldhulp", "wsnp", "faillissement"] },
  ],
  naarInvoer: ({ woont, inkomenPeil, q4, geval }) => {
    const gevallen = Array.isArray(geval) ? geval.map(String) : [];
    const regelingen = gevallen.flatMap((naam) => REGELINGEN[naam] ?? []);
    const huishouden = HUISHOUDEN[String(woont)];
    return {
      ...(huishouden && { huishouden }),
      // The field asks the income of both together: that is what is tested.
      ...(inkomenPeil !== undefined && { inkomenPeil, ...(huishouden === "samen" && { partnerInkomenPeil: 0 }) }),
      ...(q4 !== undefined && { q4 }),
      ...(gevallen.includes("familie") && { tegenpartijIsPartner: true, zaak: { onderwerp: "PF" }, ...(woont !== undefined && { minderjarigKindOpAdres: String(woont).endsWith("kind") }) }),
      ...(gevallen.includes("minder-inkomen") && { q3: "ja" }),
      ...(gevallen.includes("verzekerd") && { verzekerdVoorDezeZaak: "ja" }),
      ...(regelingen.length > 0 && { regeling: Object.fromEntries(regelingen.map((naam) => [naam, true])) }),
    };
  },
  plat,
  uit: { bijdrage: "euro", lat: "euro", mediationKort: "euro", mediationLang: "euro", vermogensgrens: "euro", peiljaar: "getal", normJaar: "getal" },
  melding: ({ notities }) => (Array.isArray(notities) && notities.includes("VERZEKERD") ? "verzekerd" : null),
  variant: ({ uitkomst, bijdrage }) => (uitkomst === "waarschijnlijk_ja" && bijdrage === null ? "ja-zonder-bedrag" : String(uitkomst)),
};
