import { regelsVan, veld, woord, type Brief, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { geenContact } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

const L = "scheiden.D12";

/** With a claim of the gemeente the other side is the gemeente, not the former partner (scheiden.md 5.2). */
function geenHerziening(s: Situatie): Weigering | null {
  return geenContact(s) ?? (heeft(s, "na-scheiding", "bijstandsverhaal") ? { reden: "bijstandsverhaal" } : null);
}

/** An answer is asked for a day after the letter. */
function keurReactie(w: Waarden): readonly Ontbreekt[] {
  const [brief, reactie] = [w.datum("datum"), w.datum("reactie-voor")];
  return brief && reactie && reactie <= brief ? [{ veld: "reactie-voor", reden: "reactie-na-brief" }] : [];
}

/** D12: asks to look at the alimony again, with proof and with a day (scheiden.md 4.21; art. 1:401 BW). */
export const D12: Brief = {
  code: "D12",
  woorden: "scheiden.D12",
  versturen: true,
  mag: geenHerziening,
  velden: (s) => [
    ...aanPartnerVelden(s),
    veld("soort-alimentatie", "keuze", { verplicht: true, opties: ["kinderen", "partner", "beide"] }),
    veld("vastgelegd", "keuze", { verplicht: true, opties: ["uitspraak", "afspraak"] }),
    veld("beschikking-datum", "datum", { verplicht: true }),
    veld("bedrag-tot-nu", "bedrag", { verplicht: true }),
    veld("verandering", "regels", { verplicht: true }),
    veld("verandering-sinds", "datum", { verplicht: true, toekomst: true }),
    veld("nieuw-bedrag", "bedrag"),
    veld("bewijs-lijst", "regels", { verplicht: true, maxLengte: 1000 }),
    veld("reactie-voor", "datum", { verplicht: true, toekomst: true }),
  ],
  samen: keurReactie,
  letOp: (s) => [
    woord("scheiden.letop.niet-stoppen"),
    woord("scheiden.letop.wacht-niet"),
    ...(heeft(s, "relatievorm", "gehuwd", "geregistreerd") ? [woord("scheiden.letop.samenwonen-eerst-advies")] : []),
    woord("scheiden.letop.bewijs-verzending"),
  ],
  brieven: (w, s) => {
    const soort = woord(`scheiden.D6.soort.${w.tekst("soort-alimentatie") || "kinderen"}`);
    return [
      [
        ...aanPartner(w, s, woord(`${L}.onderwerp`)),
        alinea(
          woord(`scheiden.D6.${w.tekst("vastgelegd") === "afspraak" ? "afspraak" : "uitspraak"}`, { soort, datum: dagOf(w.datum("beschikking-datum")) }),
          woord(`${L}.bedrag`, { bedrag: bedragOf(w.bedrag("bedrag-tot-nu")) }),
        ),
        alinea(woord(`${L}.veranderd`, { datum: dagOf(w.datum("verandering-sinds")) }), w.inhoud("verandering")),
        alinea(
          woord(`${L}.vraag`, { datum: dagOf(w.datum("datum") ?? s.peildatum) }),
          w.heeft("nieuw-bedrag") && woord(`${L}.voorstel`, { bedrag: bedragOf(w.bedrag("nieuw-bedrag")) }),
          woord(`${L}.samen-rekenen`),
        ),
        alinea(woord("scheiden.D7.reactie", { datum: dagOf(w.datum("reactie-voor")) }), woord(`${L}.geldt-tot`)),
        ...briefslot(w, regelsVan(w.tekst("bewijs-lijst")).map((tekst) => ({ tekst }))),
      ],
    ];
  },
};
