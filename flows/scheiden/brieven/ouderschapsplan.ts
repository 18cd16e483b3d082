import { regelsVan, veld, woord, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { concept, hoofdstukken, kop, lijn, type Hoofdstuk } from "./blokken.ts";
import { getalVan, gezagVan, isFormeel, nietSamen } from "./situatie.ts";
import { beidenVelden } from "./velden.ts";

const L = "scheiden.D3";

/** A plan is about minor children. */
function geenPlan(s: Situatie): Weigering | null {
  return nietSamen(s) ?? (heeft(s, "kinderen", "minderjarig", "gezag-ander-kind") ? null : { reden: "geen-kinderen" });
}

const blok = (id: string, verplicht = false): BriefVeld => veld(id, "regels", { verplicht, maxLengte: 3000 });

/** The chapters of the plan with their fields, in order. */
function delenVan(s: Situatie): readonly (Hoofdstuk & { readonly id: string })[] {
  const gezag = gezagVan(s);
  const deel = (id: string, velden: readonly BriefVeld[], uitleg: readonly string[] = []) => ({
    id,
    kop: `${L}.kop.${id}`,
    velden,
    uitleg: uitleg.length > 0 ? uitleg.map((u) => woord(`${L}.uitleg.${u}`)) : undefined,
  });
  return [
    deel("gezag", [
      veld("gezag-wie", "keuze", { verplicht: true, opties: ["samen", "een-ouder", "weet-niet"], voorstel: gezag === "samen" ? "samen" : gezag === "weet-niet" ? undefined : "een-ouder" }),
      veld("hoofdverblijf", "tekst", { verplicht: true }),
    ]),
    deel("zorg", [blok("zorg-verdeling", true), blok("vakanties")], ["zorg"]),
    deel("informeren", [blok("informeren", true), blok("school-arts")]),
    deel("kosten", [blok("kosten-kinderen", true)], ["kosten"]),
    deel("betrokken", [blok("kinderen-betrokken", true)], ["betrokken"]),
    deel("verhuizen", [veld("verhuizen-afspraak", "regels", { maxLengte: 1000, voorstel: woord(`${L}.voorstel.verhuizen`) })]),
    deel("conflict", [veld("conflict-afspraak", "regels", { maxLengte: 1000, voorstel: woord(`${L}.voorstel.conflict`) })]),
    deel("begin", [
      veld("ingangsdatum", "datum", { verplicht: true, toekomst: true }),
      veld("evaluatie", "tekst", { voorstel: woord(`${L}.voorstel.evaluatie`) }),
    ]),
  ];
}

/** Every child on a line with its year of birth, as many as were answered. */
function keurKinderen(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const regels = regelsVan(w.tekst("kinderen-lijst"));
  const aantal = getalVan(s, "kinderen-aantal");
  if (regels.length === 0) return [];
  if (regels.some((regel) => !/\b(?:19|20)\d{2}\b/u.test(regel))) return [{ veld: "kinderen-lijst", reden: "kinderen-geboren" }];
  return aantal !== undefined && regels.length !== aantal ? [{ veld: "kinderen-lijst", reden: "kinderen-aantal" }] : [];
}

/** D3: the draft of a parenting plan with the parts that the law asks (art. 815 lid 3 en 4 Rv; art. 1:247a BW). */
export const D3: Brief = {
  code: "D3",
  woorden: "scheiden.D3",
  versturen: false,
  mag: geenPlan,
  velden: (s) => [...beidenVelden(), veld("kinderen-lijst", "regels", { verplicht: true }), ...delenVan(s).flatMap(({ velden }) => velden)],
  samen: keurKinderen,
  letOp: (s) => [
    woord(`scheiden.letop.${isFormeel(s) ? "plan-verplicht" : "plan-niet-getrouwd"}`),
    woord("scheiden.letop.plan-concept"),
    ...(s.diagnose.uitkomst === "omgang-vastgelopen" || s.diagnose.extra.includes("omgang-vastgelopen") ? [woord("scheiden.letop.uitspraak-geldt")] : []),
    ...(s.diagnose.uitkomst === "eigen-advocaat" ? [woord("scheiden.letop.plan-lukt-niet")] : []),
    woord("scheiden.letop.kinderalimentatie-niet-nooit"),
  ],
  brieven: (w, s) => {
    const kinderen = regelsVan(w.tekst("kinderen-lijst"));
    return [
      [
        concept,
        kop(`${L}.kop.titel`),
        alinea(woord(`${L}.wet`), woord(`${L}.ouders`, { naam: w.inhoud("naam"), ander: w.inhoud("naam-ander") })),
        kop(`${L}.kop.kinderen`),
        punten(kinderen.length > 0 ? kinderen.map((tekst) => [{ tekst }]) : [[w.inhoud("kinderen-lijst")]]),
        ...hoofdstukken(w, delenVan(s)),
        kop(`${L}.kop.tekenen`),
        alinea(woord(`${L}.eerst-nakijken`)),
        lijn(`${L}.handtekening`, { naam: w.inhoud("naam") }),
        lijn(`${L}.handtekening`, { naam: w.inhoud("naam-ander") }),
        lijn(`${L}.plaats-dag`),
      ],
    ];
  },
};
