import { veld, woord, type Brief, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { geenContact } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

const WIJZEN = ["aangetekend", "deurwaarder", "anders"] as const;

/** Only who has a contract can end it. */
function geenOpzegging(s: Situatie): Weigering | null {
  return geenContact(s) ?? (heeft(s, "relatievorm", "samen-contract") ? null : { reden: "geen-contract" });
}

/** The contract cannot end before the letter, nor begin after it. */
function keurOpzegging(w: Waarden): readonly Ontbreekt[] {
  const [brief, contract, einde] = [w.datum("datum"), w.datum("contract-datum"), w.datum("opzeg-datum")];
  return [
    ...(brief && contract && contract > brief ? [{ veld: "contract-datum", reden: "contract-na-brief" }] : []),
    ...(brief && einde && einde < brief ? [{ veld: "opzeg-datum", reden: "opzeg-voor-brief" }] : []),
    ...(w.tekst("wijze") === "anders" && !w.heeft("wijze-anders") ? [{ veld: "wijze-anders", reden: "wijze-anders" }] : []),
  ];
}

/** D10: ends a cohabitation contract in the way that the contract says (scheiden.md chapter 7 and 4.17). */
export const D10: Brief = {
  code: "D10",
  woorden: "scheiden.D10",
  versturen: true,
  mag: geenOpzegging,
  velden: (s) => [
    ...aanPartnerVelden(s),
    veld("contract-datum", "datum", { verplicht: true }),
    veld("contract-artikel", "tekst", { verplicht: true, maxLengte: 60 }),
    veld("opzeg-datum", "datum", { verplicht: true, toekomst: true }),
    veld("wijze", "keuze", { verplicht: true, opties: WIJZEN }),
    veld("wijze-anders", "tekst"),
    veld("afwikkeling", "regels", { verplicht: true }),
  ],
  samen: keurOpzegging,
  letOp: () => ["lees-contract", "bewijs-opzegging", "nabestaandenpensioen"].map((id) => woord(`scheiden.letop.${id}`)),
  brieven: (w, s) => {
    const L = "scheiden.D10";
    const wijze = w.tekst("wijze");
    return [
      [
        ...aanPartner(w, s, woord(`${L}.onderwerp`)),
        alinea(
          woord(`${L}.zeg-op`, { datum: dagOf(w.datum("contract-datum")) }),
          woord(`${L}.artikel`, { artikel: w.inhoud("contract-artikel") }),
          woord(`${L}.einde`, { datum: dagOf(w.datum("opzeg-datum")) }),
        ),
        alinea(wijze === "anders" ? woord(`${L}.wijze.anders`, { wijze: w.inhoud("wijze-anders") }) : woord(`${L}.wijze.${wijze || "leeg"}`)),
        alinea(woord(`${L}.afwikkeling`), w.inhoud("afwikkeling")),
        alinea(woord(`${L}.reactie`)),
        ...briefslot(w, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
