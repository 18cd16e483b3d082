import { veld, woord, type Brief, type Inhoud, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { isDatum, type Datum } from "#flows/engine/datum.ts";
import { pratenIsGeenBezwaar } from "./let-op.ts";
import { bezwaarDatum, ingebrekeOntvangen, organisatieVoorstel } from "./situatie.ts";

const NOTITIE = ["gebeld-op", "tijd", "gesproken-met", "gesproken-nummer", "gezegd", "belofte"] as const;

/** D1: a note of a call or talk; empty lines can be filled in on paper (bezwaar.md 7.8). */
export const D1: Brief = {
  code: "D1",
  woorden: "bezwaar.D1",
  versturen: false,
  mag: () => null,
  velden: (s) => [
    veld("organisatie", "tekst", { gedeeld: true, voorstel: organisatieVoorstel(s) }),
    veld("gebeld-op", "datum"),
    veld("tijd", "tekst", { maxLengte: 20 }),
    veld("gesproken-met", "tekst"),
    veld("gesproken-nummer", "tekst", { maxLengte: 30 }),
    veld("gezegd", "regels", { maxLengte: 4000 }),
    veld("belofte", "regels"),
    veld("op-papier-gevraagd", "keuze", { opties: ["ja", "nee"] }),
  ],
  letOp: (s) => {
    const praten = pratenIsGeenBezwaar(s);
    return praten.length > 0 ? praten : [woord("letop.bellen-is-geen-bezwaar")];
  },
  brieven: (w) => {
    const L = "bezwaar.D1";
    const waarde = (id: string): Inhoud => {
      const datum = w.datum(id);
      return datum ? woord("dag", { datum: { datum } }) : w.inhoud(id);
    };
    const papier = w.tekst("op-papier-gevraagd");
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        {
          soort: "punten",
          genummerd: false,
          punten: [
            [woord(`${L}.organisatie`), w.inhoud("organisatie")],
            ...NOTITIE.map((id) => [woord(`${L}.${id}`), waarde(id)]),
            [woord(`${L}.op-papier-gevraagd`), papier ? woord(`veld.op-papier-gevraagd.optie.${papier}`) : w.inhoud("op-papier-gevraagd")],
          ],
        },
        alinea(woord(`${L}.geen-bezwaar`)),
      ],
    ];
  },
};

interface Gebeurtenis {
  readonly dag: Datum;
  readonly wat: Inhoud;
}

/** Everything that has a day: answers, notes, letters that were sent, and the terms of the diagnosis. */
function gebeurtenissen(w: Waarden, s: Situatie): readonly Gebeurtenis[] {
  const L = "bezwaar.D2";
  const gebeld = s.alle.D1?.["gebeld-op"];
  const uit: (readonly [Datum | undefined, Inhoud])[] = [
    [dagVan(s, "bz-aanvraagdatum"), woord(`${L}.aanvraag`)],
    [dagVan(s, "bz-briefdatum") ?? dagVan(s, "bz-besluitdatum-bezwaar"), woord(`${L}.besluit`)],
    [dagVan(s, "bz-ontvangst") ?? dagVan(s, "bz-bekend-datum"), woord(`${L}.gezien`)],
    [isDatum(gebeld) ? gebeld : undefined, woord(`${L}.gebeld`)],
    [bezwaarDatum(s), woord(`${L}.bezwaar`)],
    [ingebrekeOntvangen(s), woord(`${L}.ingebreke`)],
    [w.datum("bevestiging-datum"), woord(`${L}.bevestiging`)],
    [w.datum("hoorzitting-datum"), woord(`${L}.hoorzitting`)],
    [w.datum("nieuw-besluit-datum"), woord(`${L}.nieuw-besluit`)],
    ...Object.entries(s.verstuurd)
      .filter(([code]) => !["L1", "L2", "L4"].includes(code))
      .map(([code, v]) => [v.op, woord(`${L}.verstuurd`, { brief: woord(`bezwaar.${code}.naam`) })] as const),
    ...s.diagnose.termijnen.map((t) => [t.datum, woord(`${L}.termijn`, { termijn: woord(`bezwaar:termijn.${t.id}.naam`) })] as const),
  ];
  return uit
    .flatMap(([dag, wat]) => (dag ? [{ dag, wat }] : []))
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

/** D2: the timeline, made from the answers and the terms (bezwaar.md 7.8). */
export const D2: Brief = {
  code: "D2",
  woorden: "bezwaar.D2",
  versturen: false,
  mag: () => null,
  velden: () => [
    veld("bevestiging-datum", "datum"),
    veld("hoorzitting-datum", "datum", { toekomst: true }),
    veld("nieuw-besluit-datum", "datum"),
  ],
  letOp: () => [],
  brieven: (w, s) => {
    const L = "bezwaar.D2";
    const rijen = gebeurtenissen(w, s);
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        rijen.length > 0
          ? {
              soort: "punten",
              genummerd: false,
              punten: rijen.map(({ dag, wat }) => [woord(`${L}.rij`, { datum: { datum: dag }, wat })]),
            }
          : alinea(woord(`${L}.leeg`)),
        alinea(woord(`${L}.gemaakt`, { datum: { datum: s.peildatum } })),
      ],
    ];
  },
};
