import { veld, woord, type Brief, type Ontbreekt, type Waarden } from "#flows/engine/brief.ts";
import { alinea, dagOf, punten } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { geenContact } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

/** Two days to choose from, both ahead and not the same; and a place or a mediator. */
function keurGesprek(w: Waarden): readonly Ontbreekt[] {
  const brief = w.datum("datum");
  const [een, twee] = [w.datum("dag-een"), w.datum("dag-twee")];
  return [
    ...(["dag-een", "dag-twee"] as const).filter((id) => brief && (w.datum(id) ?? "9999") <= brief).map((id) => ({ veld: id, reden: "dag-na-brief" })),
    ...(een && een === twee ? [{ veld: "dag-twee", reden: "dag-zelfde" }] : []),
    ...(w.heeft("plek") || w.heeft("mediator") ? [] : [{ veld: "plek", reden: "plek-of-mediator" }]),
  ];
}

/** D1: proposes to talk, without reproach and without legal effect (scheiden.md chapter 7). */
export const D1: Brief = {
  code: "D1",
  woorden: "scheiden.D1",
  versturen: true,
  mag: geenContact,
  velden: (s) => [
    ...aanPartnerVelden(s),
    veld("doel", "tekst", {
      verplicht: true,
      voorstel: woord(`scheiden.D1.doel.${heeft(s, "kinderen", "minderjarig", "gezag-ander-kind") ? "kinderen" : "gewoon"}`),
    }),
    veld("dag-een", "datum", { verplicht: true, toekomst: true }),
    veld("dag-twee", "datum", { verplicht: true, toekomst: true }),
    veld("plek", "tekst"),
    veld("mediator", "tekst"),
  ],
  samen: keurGesprek,
  letOp: () => ["geen-verwijten", "geen-gevolg", "stopt-praten"].map((id) => woord(`scheiden.letop.${id}`)),
  brieven: (w, s) => {
    const L = "scheiden.D1";
    return [
      [
        ...aanPartner(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(`${L}.praten`, { doel: w.inhoud("doel") }), woord(`${L}.rustig`)),
        alinea(woord(`${L}.dagen`)),
        punten([[woord("dag", { datum: dagOf(w.datum("dag-een")) })], [woord("dag", { datum: dagOf(w.datum("dag-twee")) })]]),
        alinea(
          w.heeft("plek") && woord(`${L}.plek`, { plek: w.tekst("plek") }),
          w.heeft("mediator") && woord(`${L}.mediator`, { mediator: w.tekst("mediator") }),
          w.heeft("mediator") && woord(`${L}.geen-partij`),
        ),
        alinea(woord(`${L}.anders`), woord(`${L}.niets-vast`)),
        ...briefslot(w),
      ],
    ];
  },
};
