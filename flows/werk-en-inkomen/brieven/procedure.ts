import { veld, type Brief, type Situatie, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot, lijst, metTekst } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { termijnVan, variantVan, zin } from "./situatie.ts";
import { afzenderVelden, overheidVelden } from "./velden.ts";

const VERWEER = ["ander-werk", "collega", "ziek", "werk-door"] as const;
const isRechter = (s: Situatie): boolean => variantVan(s, "uit-ontslagprocedure") === "ktr-verweer";

/** Only while UWV or the court still asks for an answer. */
function geenVerweer(s: Situatie): Weigering | null {
  const variant = variantVan(s, "uit-ontslagprocedure");
  if (variant === "ktr-beroep") return { reden: "hoger-beroep" };
  return variant === "uwv-toestemming" || variant === "uwv-opgezegd" || variant === "uwv-geweigerd" ? { reden: "uwv-besliste" } : null;
}

/** B13: the own side in a dismissal procedure, or a request for more time (werk-en-inkomen.md 4.1, uit-ontslagprocedure). */
export const B13: Brief = {
  code: "B13",
  woorden: "werk-en-inkomen.B13",
  versturen: true,
  mag: geenVerweer,
  velden: (s) => [
    ...afzenderVelden(s),
    ...overheidVelden(s, "uwv"),
    veld("werkgever", "tekst", { verplicht: true, gedeeld: true }),
    veld("aanvraag-brief", "datum", { verplicht: true, voorstel: dagVan(s, "uwv-brief-datum") }),
    veld("verweer-redenen", "vinkjes", { opties: VERWEER, voorstel: heeft(s, "ontslag-bescherming", "ziek") ? "ziek" : undefined }),
    veld("verweer-tekst", "regels", { maxLengte: 6000 }),
    veld("uitstel-tot", "datum", { toekomst: true }),
  ],
  samen: (w) => (w.vinkjes("verweer-redenen").length > 0 || w.heeft("verweer-tekst") || w.heeft("uitstel-tot") ? [] : [{ veld: "verweer-tekst", reden: "verweer-tekst" }]),
  letOp: (s) => {
    const termijn = termijnVan(s, "uwv-verweer", "ktr-verweer");
    return letOpVoor(
      s,
      termijn ? zin(termijn.verstreken ? "letop.dag-voorbij" : "letop.reageer-voor", { deadline: { datum: termijn.datum } }) : zin("letop.zoek-reactiedatum"),
      zin("letop.uitstel-geen-antwoord"),
      zin("letop.jurist-verweer"),
      zin("letop.geen-diagnose"),
    );
  },
  brieven: (w, s) => {
    const L = "B13";
    const redenen = w.vinkjes("verweer-redenen");
    const uitstel = w.datum("uitstel-tot");
    const aan = { naam: zin(isRechter(s) ? "instantie.kantonrechter" : "instantie.uwv"), adres: "uwv-adres" };
    return [
      [
        ...briefhoofd(w, s, aan, zin(`${L}.onderwerp`, { werkgever: w.inhoud("werkgever") })),
        alinea(zin(`${L}.brief`, { datum: dagOf(w.datum("aanvraag-brief")) }), zin(`${L}.niet-eens`)),
        ...(redenen.length > 0 ? [alinea(zin(`${L}.omdat`)), lijst(redenen.map((id) => zin(`${L}.reden.${id}`)))] : []),
        ...metTekst(w, "verweer-tekst", zin(`${L}.toelichting`)),
        ...(uitstel ? [alinea(zin(`${L}.uitstel`, { datum: { datum: uitstel } }))] : []),
        alinea(zin(`${L}.vraag`)),
        ...briefslot(w),
      ],
    ];
  },
};
