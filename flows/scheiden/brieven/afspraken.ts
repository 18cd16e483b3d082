import { veld, woord, type Blok, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, dagOf, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { concept, hoofdstukken, kop, lijn } from "./blokken.ts";
import { isFormeel, isHuur, isKoop, nietSamen } from "./situatie.ts";
import { beidenVelden } from "./velden.ts";

const L = "scheiden.D2";
const PENSIOEN = ["wet", "anders", "nog-niet"] as const;

const afspraak = (id: string): BriefVeld => veld(id, "regels", { maxLengte: 1500 });

/** A subject of the list with its fields; what does not belong to the case is not there. */
interface Onderwerp {
  readonly id: string;
  readonly velden: readonly BriefVeld[];
  readonly uitleg?: readonly string[];
}

/** The subjects of the list in order (scheiden.md chapter 7, D2). */
function onderwerpen(s: Situatie): readonly Onderwerp[] {
  const kinderen = heeft(s, "kinderen", "minderjarig", "18-21", "gezag-ander-kind") || heeft(s, "relatievorm", "niet-samengewoond");
  const pensioen = isFormeel(s) || heeft(s, "relatievorm", "samen-contract");
  return [
    {
      id: "woning",
      velden: [afspraak("woning-afspraak"), ...(isKoop(s) ? [afspraak("hypotheek-afspraak")] : [])],
      uitleg: [...(isKoop(s) ? ["koop"] : []), ...(isHuur(s) ? ["huur"] : [])],
    },
    { id: "inboedel", velden: [afspraak("inboedel-afspraak")] },
    { id: "rekeningen", velden: [afspraak("rekeningen-afspraak")] },
    { id: "schulden", velden: [afspraak("schulden-wie"), afspraak("schulden-bank")], uitleg: ["schuldeiser"] },
    { id: "auto", velden: [afspraak("auto-afspraak")] },
    { id: "verzekeringen", velden: [afspraak("verzekeringen-afspraak")] },
    {
      id: "alimentatie",
      velden: [...(kinderen ? [afspraak("kinderalimentatie-afspraak")] : []), afspraak("partneralimentatie-afspraak")],
      uitleg: kinderen ? ["kinderalimentatie"] : isFormeel(s) ? [] : ["geen-partneralimentatie"],
    },
    ...(pensioen
      ? [
          {
            id: "pensioen",
            velden: isFormeel(s) ? [veld("pensioen-keuze", "keuze", { gedeeld: true, opties: PENSIOEN }), afspraak("pensioen-afspraak")] : [afspraak("pensioen-afspraak")],
            uitleg: [isFormeel(s) ? "twee-jaar" : "nabestaanden"],
          },
        ]
      : []),
    { id: "belasting", velden: [afspraak("belasting-afspraak")] },
    { id: "kosten", velden: [afspraak("kosten-afspraak")] },
    { id: "open-punten", velden: [afspraak("open-punten")] },
  ];
}

/** One agreement or open point at least; who pays a debt says what the bank says; another choice for the pension says which. */
function keurAfspraken(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const alle = onderwerpen(s).flatMap(({ velden }) => velden);
  return [
    ...(alle.some(({ id }) => w.heeft(id)) ? [] : [{ veld: alle[0]?.id ?? "open-punten", reden: "afspraak" }]),
    ...(w.heeft("schulden-wie") && !w.heeft("schulden-bank") ? [{ veld: "schulden-bank", reden: "schulden-bank" }] : []),
    ...(w.tekst("pensioen-keuze") === "anders" && !w.heeft("pensioen-afspraak") ? [{ veld: "pensioen-afspraak", reden: "pensioen-afspraak" }] : []),
  ];
}

/** Where it is seen, not agreed (scheiden.md chapter 7: only "gezien"). */
function gezien(w: Waarden): readonly Blok[] {
  return [
    kop(`${L}.kop.gezien`),
    alinea(woord(`${L}.gezien-is-geen-akkoord`)),
    lijn(`${L}.gezien`, { naam: w.inhoud("naam") }),
    lijn(`${L}.gezien`, { naam: w.inhoud("naam-ander") }),
  ];
}

/** D2: what is agreed and what is still open, as a beginning for the convenant; never the convenant itself. */
export const D2: Brief = {
  code: "D2",
  woorden: "scheiden.D2",
  versturen: false,
  mag: nietSamen,
  velden: (s) => [
    ...beidenVelden(),
    veld("peildatum", "datum", { verplicht: true, toekomst: true, voorstel: dagVan(s, "datum-indiening") ?? s.peildatum }),
    ...onderwerpen(s).flatMap(({ velden }) => velden),
  ],
  samen: keurAfspraken,
  letOp: (s) => [
    woord("scheiden.letop.geen-convenant"),
    woord("scheiden.letop.lees-apart"),
    ...(heeft(s, "knelpunten", "schulden") ? [woord("scheiden.letop.schulden")] : []),
    ...(isFormeel(s) ? [woord("scheiden.letop.peildatum")] : []),
  ],
  brieven: (w, s) => {
    const delen = onderwerpen(s).map(({ id, velden, uitleg = [] }) => ({
      kop: `${L}.kop.${id}`,
      uitleg: uitleg.length > 0 ? uitleg.map((u) => woord(`${L}.uitleg.${u}`)) : undefined,
      velden,
    }));
    return [
      [
        concept,
        kop(`${L}.kop.titel`),
        alinea(woord(`${L}.geen-convenant`), woord(`${L}.laat-controleren`)),
        kop(`${L}.kop.partijen`),
        punten([
          [woord(`${L}.tussen`, { naam: w.inhoud("naam"), ander: w.inhoud("naam-ander") })],
          [woord(`${L}.peildatum`, { datum: dagOf(w.datum("peildatum")) })],
        ]),
        ...hoofdstukken(w, delen),
        ...gezien(w),
      ],
    ];
  },
};
