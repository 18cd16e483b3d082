import { veld, woord, type Brief } from "#flows/engine/brief.ts";
import { aanhef, alinea, besluitWoord, bewijsBijlagen, briefhoofd, briefslot, grondenBlok, laatBlok, metKenmerk } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { aanleidingVan, bezwaarDatum, dagVan, heeftBezwaar, isLaat, isStraf, onderwerpVan, onderwerpVoorstel } from "./situatie.ts";
import { aanVelden, afzenderVelden, besluitVelden, grondVelden, keurBesluit, keurGronden, laatVelden } from "./velden.ts";
import { geenBeroepOfficier, geenInd, geenIntrekking, geenZienswijze } from "./weigeren.ts";

/** L9: what is not right in a plan, before there is a decision (bezwaar.md 7.8; art. 4:7, 4:8, 5:50 Awb). */
export const L9: Brief = {
  code: "L9",
  woorden: "bezwaar.L9",
  versturen: true,
  mag: geenZienswijze,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("voornemen-datum", "datum", { verplicht: true, voorstel: dagVan(s, "bz-briefdatum") }),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
    veld("onderwerp", "tekst", { gedeeld: true, verplicht: true, voorstel: onderwerpVoorstel(s) }),
    ...grondVelden(s),
    ...(isStraf(s) ? [veld("zwijgen-over", "tekst")] : []),
    veld("uitstel-tot", "datum", { toekomst: true }),
  ],
  samen: (w, s) => (w.heeft("uitstel-tot") || w.heeft("zwijgen-over") ? [] : keurGronden(w, s)),
  letOp: (s) => letOpVoor(s, { termijn: false }),
  brieven: (w, s) => {
    const L = "bezwaar.L9";
    const datum = w.datum("voornemen-datum");
    const uitstel = w.datum("uitstel-tot");
    const voornemen = woord(`${L}.voornemen`, { datum: datum ? { datum } : woord("leeg") });
    const gronden = keurGronden(w, s).length === 0;
    return [
      [
        ...briefhoofd(w, s, { bsn: true }),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { voornemen: metKenmerk(w, voornemen) }) },
        aanhef,
        alinea(woord(`${L}.u-bent-van-plan`, { onderwerp: w.inhoud("onderwerp") }), woord(`${L}.mijn-mening`)),
        ...(gronden ? [alinea(woord(`${L}.klopt-niet`)), grondenBlok(w, s)] : []),
        ...(w.heeft("zwijgen-over") ? [alinea(woord(`${L}.zwijgen`, { onderwerp: w.tekst("zwijgen-over") }))] : []),
        alinea(
          woord(`${L}.gesprek`),
          woord(`${L}.rekening`),
          uitstel && woord(`${L}.uitstel`, { datum: { datum: uitstel } }),
        ),
        ...briefslot(w, s, [woord(`${L}.kopie`), ...bewijsBijlagen(w, s)]),
      ],
    ];
  },
};

/** L10: a complaint about conduct (bezwaar.md 7.8; art. 9:4 Awb). */
export const L10: Brief = {
  code: "L10",
  woorden: "bezwaar.L10",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("klacht-wie", "tekst", { verplicht: true }),
    veld("klacht-wanneer", "tekst", { verplicht: true }),
    veld("klacht-wat", "regels", { verplicht: true, maxLengte: 4000 }),
    veld("klacht-wens", "regels", { verplicht: true }),
    veld("bezwaar-loopt", "keuze", { verplicht: true, opties: ["ja", "nee"], voorstel: heeftBezwaar(s) ? "ja" : undefined }),
  ],
  letOp: (s) => [woord("letop.klacht-geen-bezwaar"), ...letOpVoor(s)],
  brieven: (w, s) => {
    const L = "bezwaar.L10";
    return [
      [
        ...briefhoofd(w, s),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`) },
        aanhef,
        alinea(woord(`${L}.klacht`), woord(w.tekst("bezwaar-loopt") === "ja" ? `${L}.bezwaar-loopt` : `${L}.geen-bezwaar`)),
        alinea(woord(`${L}.wie`, { wie: w.inhoud("klacht-wie") }), woord(`${L}.wanneer`, { wanneer: w.inhoud("klacht-wanneer") })),
        alinea(woord(`${L}.wat`), w.inhoud("klacht-wat")),
        alinea(woord(`${L}.wens`), w.inhoud("klacht-wens")),
        alinea(woord(`${L}.behandel`)),
        ...briefslot(w, s, []),
      ],
    ];
  },
};

/** L11: asks for papers: of the objection, own data, or other documents (art. 7:4 Awb, art. 15 AVG, art. 4.1 Woo). */
export const L11: Brief = {
  code: "L11",
  woorden: "bezwaar.L11",
  versturen: true,
  mag: geenInd,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("soort-stukken", "keuze", {
      verplicht: true,
      opties: ["bezwaar", "eigen", "andere"],
      voorstel: heeftBezwaar(s) ? "bezwaar" : undefined,
    }),
    veld("welke-stukken", "regels"),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
  ],
  samen: (w) => (w.tekst("soort-stukken") === "andere" && !w.heeft("welke-stukken") ? [{ veld: "welke-stukken", reden: "welke-stukken" }] : []),
  letOp: (s) => letOpVoor(s, { termijn: true }),
  brieven: (w, s) => {
    const L = "bezwaar.L11";
    const soort = w.tekst("soort-stukken") || "eigen";
    return [
      [
        ...briefhoofd(w, s, { bsn: soort !== "andere" }),
        { soort: "onderwerp", regel: metKenmerk(w, woord(`${L}.onderwerp.${soort}`)) },
        aanhef,
        alinea(woord(`${L}.vraag.${soort}`), woord(`${L}.antwoord.${soort}`)),
        ...(w.heeft("welke-stukken") ? [alinea(woord(`${L}.welke`), { tekst: w.tekst("welke-stukken") })] : []),
        ...briefslot(w, s, []),
      ],
    ];
  },
};

/** L13: asks to look again at a decision that is final, because of new facts or a clear mistake (art. 4:6 Awb). */
export const L13: Brief = {
  code: "L13",
  woorden: "bezwaar.L13",
  versturen: true,
  mag: geenInd,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    ...besluitVelden(s),
    veld("nieuwe-feiten", "regels", { maxLengte: 4000 }),
    veld("fout-in-besluit", "regels", { maxLengte: 2000 }),
    veld("bewijs-anders", "tekst"),
  ],
  samen: (w) => [
    ...keurBesluit(w),
    ...(w.heeft("nieuwe-feiten") || w.heeft("fout-in-besluit") ? [] : [{ veld: "nieuwe-feiten", reden: "nieuwe-feiten" }]),
  ],
  letOp: (s) => letOpVoor(s),
  brieven: (w, s) => {
    const L = "bezwaar.L13";
    return [
      [
        ...briefhoofd(w, s, { bsn: true }),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { besluit: besluitWoord(w) }) },
        aanhef,
        alinea(woord(`${L}.vraag`, { onderwerp: w.inhoud("onderwerp") })),
        ...(w.heeft("nieuwe-feiten") ? [alinea(woord(`${L}.nieuw`), { tekst: w.tekst("nieuwe-feiten") })] : []),
        ...(w.heeft("fout-in-besluit") ? [alinea(woord(`${L}.fout`), { tekst: w.tekst("fout-in-besluit") })] : []),
        ...(w.heeft("bewijs-anders") ? [alinea(woord("bezwaar.brief.bewijs", { bewijs: w.tekst("bewijs-anders") }))] : []),
        alinea(woord(`${L}.nieuw-besluit`)),
        ...briefslot(w, s, [woord("bezwaar.brief.kopie-besluit"), ...bewijsBijlagen(w, s)]),
      ],
    ];
  },
};

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
