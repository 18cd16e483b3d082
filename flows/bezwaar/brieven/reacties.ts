import { veld, woord, type Brief } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { aanhef, besluitWoord, bewijsBijlagen, briefhoofd, briefslot, grondenBlok, metKenmerk } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { heeftBezwaar, isStraf, onderwerpVoorstel } from "./situatie.ts";
import { aanVelden, afzenderVelden, besluitVelden, grondVelden, keurBesluit, keurGronden } from "./velden.ts";
import { geenInd, geenZienswijze } from "./weigeren.ts";

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
