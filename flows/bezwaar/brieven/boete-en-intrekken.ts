import { veld, woord, type Brief } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { aanhef, bewijsBijlagen, briefhoofd, briefslot, grondenBlok, laatBlok, metKenmerk } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { aanleidingVan, bezwaarDatum, isLaat, onderwerpVan } from "./situatie.ts";
import { aanVelden, afzenderVelden, grondVelden, keurGronden, laatVelden } from "./velden.ts";
import { geenBeroepOfficier, geenIntrekking } from "./weigeren.ts";

/** L14: the appeal to the officier van justitie against a fine with the letter M (bezwaar.md 7.8; art. 6 Wahv). */
export const L14: Brief = {
  code: "L14",
  woorden: "bezwaar.L14",
  versturen: true,
  mag: geenBeroepOfficier,
  velden: (s) => [
    ...afzenderVelden(s, { geboortedatum: true }),
    veld("adres-uit-brief", "regels", { gedeeld: true, maxLengte: 300 }),
    veld("datum", "datum", { verplicht: true, voorstel: s.peildatum }),
    veld("cjib-nummer", "tekst", { verplicht: true, maxLengte: 30 }),
    veld("besluit-datum", "datum", { gedeeld: true, verplicht: true, voorstel: dagVan(s, "bz-briefdatum") }),
    ...grondVelden(s),
    ...(isLaat(s) || onderwerpVan(s) === "cjib-aanmaning" ? laatVelden(s) : []),
  ],
  samen: keurGronden,
  letOp: (s) => [woord("letop.kopie-boete"), ...letOpVoor(s)],
  brieven: (w, s) => {
    const L = "bezwaar.L14";
    const datum = w.datum("besluit-datum");
    const metLaat = isLaat(s) || onderwerpVan(s) === "cjib-aanmaning";
    const aan = { ...w, inhoud: (id: string) => (id === "organisatie" ? woord(`${L}.officier`) : w.inhoud(id)) };
    return [
      [
        ...briefhoofd(aan, s, { geboren: true }),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { nummer: w.inhoud("cjib-nummer") }) },
        aanhef,
        alinea(woord(`${L}.beroep`, { datum: datum ? { datum } : woord("leeg") }), woord(`${L}.kopie`)),
        alinea(woord(`${L}.omdat`)),
        grondenBlok(w, s),
        alinea(woord(`${L}.gehoord`)),
        ...(metLaat ? laatBlok(w, s, "beroep") : []),
        ...briefslot(w, s, [woord(`${L}.bijlage`), ...bewijsBijlagen(w, s)]),
      ],
    ];
  },
};

/** L15: withdraws an objection, only when the new decision is on paper (bezwaar.md 7.8; art. 6:21 Awb). */
export const L15: Brief = {
  code: "L15",
  woorden: "bezwaar.L15",
  versturen: true,
  mag: geenIntrekking,
  velden: (s) => [
    veld("nieuw-op-papier", "vink", { verplicht: true }),
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
    veld("bezwaar-datum", "datum", { gedeeld: true, verplicht: true, voorstel: bezwaarDatum(s) }),
    veld("nieuw-besluit-datum", "datum", {
      verplicht: true,
      voorstel: aanleidingVan(s) === "beslissing-op-bezwaar" ? dagVan(s, "bz-briefdatum") : undefined,
    }),
  ],
  letOp: (s) => [woord("letop.intrekken"), ...letOpVoor(s)],
  brieven: (w, s) => {
    const L = "bezwaar.L15";
    const bezwaar = w.datum("bezwaar-datum");
    const nieuw = w.datum("nieuw-besluit-datum");
    return [
      [
        ...briefhoofd(w, s, { bsn: true }),
        { soort: "onderwerp", regel: metKenmerk(w, woord(`${L}.onderwerp`, { datum: bezwaar ? { datum: bezwaar } : woord("leeg") })) },
        aanhef,
        alinea(woord(`${L}.trek-in`, { datum: nieuw ? { datum: nieuw } : woord("leeg") }), woord(`${L}.bevestig`)),
        ...briefslot(w, s, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
