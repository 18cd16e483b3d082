import { veld, woord, type Blok, type Brief, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { bedragNu, isPeriodeFout, openMaanden, openTotaal, zonderBedrag } from "./alimentatie-maanden.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { isIban } from "#flows/engine/iban.ts";
import { geenContact, maandWoord } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

const L = "scheiden.D6";
/** Days to pay after the letter (scheiden.md chapter 7). */
const BETAALDAGEN = 14;

const isUitspraak = (w: Waarden): boolean => w.tekst("vastgelegd") === "uitspraak";
const betaaldag = (w: Waarden, s: Situatie): Datum => plusDagen(w.datum("datum") ?? s.peildatum, BETAALDAGEN);

/** What the law asks of a reminder is little; what is in it must be right. */
function keurHerinnering(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const open = openTotaal(w, s);
  const gat = w.heeft("bedrag-vastgesteld") && !w.heeft("totaal-open") ? zonderBedrag(w, s) : undefined;
  const [eerste, begin] = [w.datum("eerste-maand"), w.datum("bedrag-sinds") ?? w.datum("beschikking-datum")];
  return [
    ...(isPeriodeFout(w) ? [{ veld: "laatste-maand", reden: "maanden-volgorde" }] : []),
    ...(eerste && begin && eerste.slice(0, 7) < begin.slice(0, 7) ? [{ veld: "eerste-maand", reden: "maand-voor-uitspraak" }] : []),
    ...(gat === undefined ? [] : [gat.slice(0, 4) === s.peildatum.slice(0, 4) ? { veld: "bedrag-nu", reden: "bedrag-nu" } : { veld: "totaal-open", reden: "totaal-open" }]),
    ...(open !== undefined && open <= 0 ? [{ veld: "al-betaald-bedrag", reden: "niets-open" }] : []),
    ...(w.heeft("rekeningnummer") && !isIban(w.tekst("rekeningnummer")) ? [{ veld: "rekeningnummer", reden: "rekeningnummer-fout" }] : []),
  ];
}

/** Each month with its amount, what was paid, and what is left. */
function overzicht(w: Waarden, s: Situatie): readonly Blok[] {
  const betaald = w.bedrag("al-betaald-bedrag");
  const metTotaal = w.heeft("totaal-open");
  const rijen = openMaanden(w, s).map(({ maand, bedrag }) => [
    bedrag === null || metTotaal ? maandWoord(maand) : woord(`${L}.maand`, { maand: maandWoord(maand), bedrag: { bedrag } }),
  ]);
  return [
    alinea(woord(`${L}.open`)),
    punten(rijen.length > 0 ? rijen : [[woord("leeg")]]),
    alinea(betaald !== undefined && betaald > 0 && !metTotaal && woord(`${L}.betaald`, { bedrag: { bedrag: betaald } }), woord(`${L}.totaal`, { bedrag: bedragOf(openTotaal(w, s)) })),
  ];
}

/** What was laid down, and what has to be paid now. */
function vastgelegd(w: Waarden, s: Situatie): Blok {
  const nu = bedragNu(w, s);
  const [soort, waarin] = [w.tekst("soort-alimentatie") || "kinderen", isUitspraak(w) ? "uitspraak" : "afspraak"];
  return alinea(
    woord(`${L}.${waarin}`, { soort: woord(`${L}.soort.${soort}`), datum: dagOf(w.datum("beschikking-datum")) }),
    w.heeft("beschikking-kenmerk") && woord(`${L}.kenmerk`, { kenmerk: w.tekst("beschikking-kenmerk") }),
    woord(`${L}.bedrag`, { bedrag: bedragOf(w.bedrag("bedrag-vastgesteld")) }),
    !w.vink("geen-indexering") && nu !== null && nu !== w.bedrag("bedrag-vastgesteld") && woord(`${L}.met-indexering`, { bedrag: { bedrag: nu }, jaar: Number(s.peildatum.slice(0, 4)) }),
  );
}

/** D6: reminds of alimony that was not paid, with the raise and the months (scheiden.md chapter 7, 4.20 and 6.7). */
export const D6: Brief = {
  code: "D6",
  woorden: "scheiden.D6",
  versturen: true,
  mag: geenContact,
  velden: (s) => [
    ...aanPartnerVelden(s),
    veld("soort-alimentatie", "keuze", { verplicht: true, opties: ["kinderen", "partner", "beide"] }),
    veld("vastgelegd", "keuze", { verplicht: true, opties: ["uitspraak", "afspraak"] }),
    veld("beschikking-datum", "datum", { verplicht: true }),
    veld("beschikking-kenmerk", "tekst", { maxLengte: 100 }),
    veld("bedrag-vastgesteld", "bedrag", { verplicht: true }),
    veld("bedrag-sinds", "datum"),
    veld("geen-indexering", "vink"),
    veld("bedrag-nu", "bedrag"),
    veld("eerste-maand", "datum", { verplicht: true, voorstel: dagVan(s, "achterstand-sinds") }),
    veld("laatste-maand", "datum", { verplicht: true, voorstel: s.peildatum }),
    veld("al-betaald-bedrag", "bedrag"),
    veld("totaal-open", "bedrag"),
    veld("rekeningnummer", "tekst", { verplicht: true, maxLengte: 42 }),
    veld("rekeninghouder", "tekst", { voorstel: s.getypt.naam }),
  ],
  samen: keurHerinnering,
  letOp: (s) => {
    const lbio = s.diagnose.termijnen.find(({ id }) => id === "T-lbio");
    return [
      ...(lbio ? [woord(`scheiden.letop.lbio-${lbio.verstreken ? "voorbij" : "voor"}`, { datum: { datum: lbio.datum } })] : [woord("scheiden.letop.lbio")]),
      woord("scheiden.letop.lbio-voorwaarden"),
      woord("scheiden.letop.lbio-alleen-uitspraak"),
      woord("scheiden.letop.omgang-los"),
    ];
  },
  brieven: (w, s) => [
    [
      ...aanPartner(w, s, woord(`${L}.onderwerp`)),
      vastgelegd(w, s),
      ...overzicht(w, s),
      alinea(woord(`${L}.betaal`, { datum: { datum: betaaldag(w, s) } }), woord(`${L}.rekening`, { rekening: w.inhoud("rekeningnummer"), naam: w.inhoud("rekeninghouder") })),
      alinea(woord(isUitspraak(w) ? `${L}.lbio` : `${L}.advies`), isUitspraak(w) && woord(`${L}.lbio-kosten`), woord(`${L}.al-betaald`)),
      ...briefslot(w, [woord(`${L}.bijlage-${isUitspraak(w) ? "uitspraak" : "afspraak"}`)]),
    ],
  ],
};
