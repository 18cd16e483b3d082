import { veld, woord, type Blok, type Brief, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { aanhef, besluitWoord, briefhoofd, briefslot, metKenmerk } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { bezwaarDatum, isVerkeersboete, machtigingEinde, organisatieVoorstel, termijnDag } from "./situatie.ts";
import { aanVelden, afzenderVelden, besluitVelden, keurBesluit } from "./velden.ts";
import { geenBetaling, geenInd } from "./weigeren.ts";

function betaalbrief(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "bezwaar.L5";
  const bedragOf = (id: string) => {
    const bedrag = w.bedrag(id);
    return bedrag === undefined ? woord("leeg") : { bedrag };
  };
  const regeling = w.tekst("wat-vraagt-u") === "regeling";
  const bezwaar = w.datum("bezwaar-datum");
  const vanaf = w.datum("vanaf");
  const stuk = w.tekst("soort-stuk") || "factuur";
  const wat = woord(`${L}.wat.${regeling ? "regeling" : "uitstel"}`);
  return [
    ...briefhoofd(w, s, { bsn: true }),
    {
      soort: "onderwerp",
      regel: woord(`${L}.onderwerp`, { wat, stuk: metKenmerk(w, woord(`${L}.stuk.${stuk}`)), bedrag: bedragOf("bedrag") }),
    },
    aanhef,
    alinea(
      woord(`${L}.niet-in-een-keer`),
      !regeling && bezwaar && woord(`${L}.bezwaar-gemaakt`, { datum: { datum: bezwaar } }),
      !regeling && woord(bezwaar ? `${L}.wacht-tot-beslist` : `${L}.wacht`),
      regeling && woord(`${L}.per-maand`, { perMaand: bedragOf("per-maand"), vanaf: vanaf ? { datum: vanaf } : woord("leeg") }),
    ),
    alinea(
      woord(`${L}.inkomen`, { inkomen: bedragOf("inkomen") }),
      woord(`${L}.lasten`, { lasten: bedragOf("lasten") }),
      woord(`${L}.bewijs`),
      woord(`${L}.beslagvrij`),
    ),
    ...(w.bedrag("inhouding") === undefined
      ? []
      : [alinea(woord(`${L}.inhouding`, { bedrag: bedragOf("inhouding") }), woord(`${L}.berekening`))]),
    alinea(woord(`${L}.geen-aanmaning`)),
    ...briefslot(w, s, [woord(`${L}.bijlage-inkomen`), woord(`${L}.bijlage-lasten`)]),
  ];
}

/** L5: asks to wait with payment or to pay in parts (bezwaar.md 7.5). */
export const L5: Brief = {
  code: "L5",
  woorden: "bezwaar.L5",
  versturen: true,
  mag: geenBetaling,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("soort-stuk", "keuze", { verplicht: true, opties: ["factuur", "beschikking"] }),
    veld("kenmerk", "tekst", { gedeeld: true, verplicht: true, maxLengte: 100 }),
    veld("bedrag", "bedrag", { verplicht: true }),
    veld("wat-vraagt-u", "keuze", { verplicht: true, opties: ["uitstel", "regeling"] }),
    veld("bezwaar-datum", "datum", { gedeeld: true, voorstel: bezwaarDatum(s) }),
    veld("per-maand", "bedrag"),
    veld("vanaf", "datum", { toekomst: true }),
    veld("inkomen", "bedrag", { verplicht: true }),
    veld("lasten", "bedrag", { verplicht: true }),
    ...(heeft(s, "bz-nu-nood", "inhouding") ? [veld("inhouding", "bedrag")] : []),
  ],
  samen: (w) =>
    w.tekst("wat-vraagt-u") === "regeling"
      ? ["per-maand", "vanaf"].filter((id) => !w.heeft(id)).map((id) => ({ veld: id, reden: id }))
      : [],
  letOp: (s) => [
    woord("letop.geen-erkenning"),
    ...(isVerkeersboete(s) ? [woord("letop.niet-naast-beroep")] : []),
    ...letOpVoor(s, { termijn: true }),
  ],
  brieven: (w, s) => [betaalbrief(w, s)],
};

/** L6: asks for a talk and keeps the right to object (bezwaar.md 7.6). */
export const L6: Brief = {
  code: "L6",
  woorden: "bezwaar.L6",
  versturen: true,
  mag: geenInd,
  velden: (s) => [...afzenderVelden(s, { telefoon: true }), ...aanVelden(s), ...besluitVelden(s)],
  samen: keurBesluit,
  letOp: (s) => letOpVoor(s, { termijn: true }),
  brieven: (w, s) => {
    const L = "bezwaar.L6";
    const vangnet = termijnDag(s, "vangnet");
    const telefoon = w.inhoud("telefoon");
    const bel =
      vangnet && vangnet > s.peildatum
        ? woord(`${L}.bel-voor`, { telefoon, vangnet: { datum: vangnet } })
        : woord(`${L}.bel-snel`, { telefoon });
    return [
      [
        ...briefhoofd(w, s, { bsn: true }),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { besluit: besluitWoord(w) }) },
        aanhef,
        alinea(woord(`${L}.niet-eens`, { onderwerp: w.inhoud("onderwerp") }), woord(`${L}.praten`)),
        alinea(bel, woord(`${L}.niet-opgenomen`), woord(`${L}.iemand-mee`)),
        alinea(woord(`${L}.recht`), woord(`${L}.op-papier`)),
        ...briefslot(w, s, [woord("bezwaar.brief.kopie-besluit")]),
      ],
    ];
  },
};

const MAG = ["bezwaar", "stukken", "bellen", "gesprekken"] as const;

/** L7: lets someone act for the person; withdrawing and agreeing stay with the person (bezwaar.md 7.7; art. 2:1 Awb). */
export const L7: Brief = {
  code: "L7",
  woorden: "bezwaar.L7",
  versturen: false,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s, { geboortedatum: true }),
    veld("datum", "datum", { verplicht: true, voorstel: s.peildatum }),
    veld("gemachtigde", "tekst", { verplicht: true }),
    veld("organisatie-gemachtigde", "tekst"),
    veld("organisatie", "tekst", { verplicht: true, gedeeld: true, voorstel: organisatieVoorstel(s) }),
    ...besluitVelden(s),
    veld("mag", "vinkjes", { verplicht: true, opties: MAG }),
    veld("mag-medisch", "vink"),
    veld("einddatum", "datum", { verplicht: true, toekomst: true, voorstel: machtigingEinde(s) }),
  ],
  samen: (w, s) => {
    const einde = w.datum("einddatum");
    return [...keurBesluit(w), ...(einde && einde <= s.peildatum ? [{ veld: "einddatum", reden: "einddatum" }] : [])];
  },
  letOp: () => [woord("letop.machtiging")],
  brieven: (w) => {
    const L = "bezwaar.L7";
    const geboren = w.datum("geboortedatum");
    const einde = w.datum("einddatum");
    const datum = w.datum("datum");
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        alinea(
          woord(`${L}.ik`, { naam: w.inhoud("naam") }),
          woord(`${L}.geboren`, { datum: geboren ? { datum: geboren } : woord("leeg") }),
          woord(`${L}.adres`, { adres: w.inhoud("adres"), plaats: w.inhoud("postcode-plaats") }),
        ),
        alinea(
          woord(w.heeft("organisatie-gemachtigde") ? `${L}.toestemming-van` : `${L}.toestemming`, {
            gemachtigde: w.inhoud("gemachtigde"),
            van: w.inhoud("organisatie-gemachtigde"),
          }),
          woord(`${L}.namens-mij`),
          woord(`${L}.zaak`, { organisatie: w.inhoud("organisatie"), onderwerp: w.inhoud("onderwerp") }),
          woord(`${L}.besluit`, { besluit: besluitWoord(w) }),
        ),
        alinea(woord(`${L}.dit-mag`)),
        {
          soort: "vakjes",
          punten: [
            ...MAG.map((id) => ({ aan: w.vinkjes("mag").includes(id), zinnen: [woord(`${L}.mag.${id}`)] })),
            { aan: w.vink("mag-medisch"), zinnen: [woord(`${L}.mag.medisch`)] },
          ],
        },
        alinea(woord(`${L}.niet-zonder`)),
        alinea(woord(`${L}.geldig`, { datum: einde ? { datum: einde } : woord("leeg") }), woord(`${L}.stoppen`)),
        alinea(woord("bezwaar.brief.datum", { dag: datum ? { datum } : woord("leeg") })),
        { soort: "lijn", label: woord(`${L}.plaats`) },
        { soort: "lijn", label: woord(`${L}.handtekening`, { naam: w.inhoud("naam") }) },
        { soort: "lijn", label: woord(`${L}.handtekening`, { naam: w.inhoud("gemachtigde") }) },
      ],
    ];
  },
};
