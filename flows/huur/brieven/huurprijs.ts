import { LEEG, veld, woord, type Blok, type Brief, type Inhoud, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusMaanden } from "#flows/engine/datum.ts";
import { getal } from "#flows/engine/lezen.ts";
import { briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, geld, geldTekst, geldVan, getalTekst, getalUit, heeft, heeftNotitie, termijnDag } from "./situatie.ts";
import { als, verhuurderVelden } from "./velden.ts";
import { geenHuurbezwaar, geenHuurverlaging } from "./weigeren.ts";

const GRONDEN = ["te-hoog", "te-laat", "punten", "inkomen", "twaalf-maanden", "gebreken"] as const;

/** The proposal came less than two months before the increase (HV-5). */
const isTeLaat = (voorstel: string | undefined, ingang: string | undefined): boolean =>
  voorstel !== undefined && ingang !== undefined && voorstel > plusMaanden(ingang, -2);

/** The grounds that follow from the answers. */
function grondVoorstel(s: Situatie): string | undefined {
  const nieuw = getal(s.antwoorden["verh-nieuw"]) ?? 0;
  const max = getalUit(s, "maxHuur");
  const uit = [
    ...(max !== undefined && nieuw > max ? ["te-hoog"] : []),
    ...(isTeLaat(dagVan(s, "verh-brief"), dagVan(s, "verh-ingang")) ? ["te-laat"] : []),
  ];
  return uit.length > 0 ? uit.join(",") : undefined;
}

/** The maximum of the diagnosis counts only for the day and the rent that were answered. */
const isZelfdeZaak = (w: Waarden, s: Situatie): boolean =>
  w.datum("huur-ingang") === dagVan(s, "verh-ingang") && w.bedrag("huur-oud") === getal(s.antwoorden["huur-kale-huur"]);

function grond(id: string, w: Waarden, s: Situatie): Inhoud {
  const G = "huur.brief-bezwaar-huurverhoging.grond";
  const pct = isZelfdeZaak(w, s) ? getalUit(s, "maxProcent") : undefined;
  if (id === "te-hoog") return pct === undefined ? woord(`${G}.te-hoog`) : woord(`${G}.te-hoog-pct`, { pct: getalTekst(pct) });
  return id === "punten" ? woord(`${G}.punten`, { punten: w.inhoud("huur-punten") }) : woord(`${G}.${id}`);
}

const isPunten = (w: Waarden): boolean => /^\d{1,3}$/.test(w.tekst("huur-punten"));

function keurGronden(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const gekozen = w.vinkjes("huur-gronden");
  const max = isZelfdeZaak(w, s) ? getalUit(s, "maxHuur") : undefined;
  const nietTeHoog = gekozen.includes("te-hoog") && max !== undefined && (w.bedrag("huur-nieuw") ?? Infinity) <= max;
  const opTijd = gekozen.includes("te-laat") && w.heeft("huur-voorstel-op") && !isTeLaat(w.datum("huur-voorstel-op"), w.datum("huur-ingang"));
  return [
    ...als(nietTeHoog, "huur-gronden", "huur-niet-te-hoog"),
    ...als(opTijd, "huur-gronden", "huur-niet-te-laat"),
    ...als(gekozen.includes("punten") && !isPunten(w), "huur-punten", "huur-punten"),
  ];
}

function huurbezwaar(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "huur.brief-bezwaar-huurverhoging";
  const gekozen = w.vinkjes("huur-gronden");
  const ingang = dag(w, "huur-ingang");
  return [
    ...briefhoofd(w, s, woord(`${L}.onderwerp`, { datum: ingang })),
    alinea(
      woord(`${L}.voorstel`, { datum: dag(w, "huur-voorstel-op") }),
      woord(`${L}.van-naar`, { van: geld(w, "huur-oud"), naar: geld(w, "huur-nieuw"), datum: ingang }),
      woord(`${L}.bezwaar`),
    ),
    alinea(woord(`${L}.reden`)),
    punten(gekozen.length > 0 ? gekozen.map((id) => [grond(id, w, s)]) : [[LEEG]]),
    alinea(woord(`${L}.niet-doorvoeren`), woord(`${L}.niet-eens`, { datum: ingang }), woord(`${L}.oude-huur`, { oud: geld(w, "huur-oud") })),
    ...briefslot(w, s, [
      woord(`${L}.bijlage.voorstel`),
      gekozen.includes("punten") && woord(`${L}.bijlage.punten`),
      gekozen.includes("inkomen") && woord(`${L}.bijlage.inkomen`),
      gekozen.includes("gebreken") && woord(`${L}.bijlage.gebreken`),
    ]),
  ];
}

/** 7.2: the objection against an increase, received before it starts (7:252, 7:253 BW; HV-1 to HV-6). */
export const bezwaarHuurverhoging: Brief = {
  code: "brief-bezwaar-huurverhoging",
  woorden: "huur.brief-bezwaar-huurverhoging",
  versturen: true,
  mag: geenHuurbezwaar,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-voorstel-op", "datum", { verplicht: true, voorstel: dagVan(s, "verh-brief") }),
    veld("huur-ingang", "datum", { verplicht: true, toekomst: true, voorstel: dagVan(s, "verh-ingang") }),
    veld("huur-oud", "bedrag", { verplicht: true, voorstel: geldVan(s, "huur-kale-huur") }),
    veld("huur-nieuw", "bedrag", { verplicht: true, voorstel: geldVan(s, "verh-nieuw") }),
    veld("huur-gronden", "vinkjes", { verplicht: true, opties: GRONDEN, voorstel: grondVoorstel(s) }),
    veld("huur-punten", "tekst", { maxLengte: 20 }),
  ],
  samen: (w, s) => {
    const ingang = w.datum("huur-ingang");
    const oud = w.bedrag("huur-oud");
    const nieuw = w.bedrag("huur-nieuw");
    return [
      ...als(ingang !== undefined && (w.datum("datum") ?? s.peildatum) >= ingang, "huur-ingang", "huur-bezwaar-te-laat"),
      ...als(oud !== undefined && nieuw !== undefined && nieuw <= oud, "huur-nieuw", "huur-nieuw-lager"),
      ...keurGronden(w, s),
    ];
  },
  letOp: (s) => {
    const uiterlijk = termijnDag(s, "F7f");
    return letOpVoor(
      s,
      uiterlijk ? woord("huur.letop.bezwaar-binnen", { datum: { datum: uiterlijk } }) : woord("huur.letop.bezwaar-binnen-onbekend"),
      heeft(s, "verh-soort", "inkomen") && woord("huur.letop.inkomen-bewijs"),
      heeftNotitie(s, "midden-indexclausule") && woord("huur.letop.midden-indexclausule"),
    );
  },
  brieven: (w, s) => [huurbezwaar(w, s)],
};

/** 7.3: proposes a lower rent that fits the points (7:252, 7:254 BW; HP-8). Refused without a lower maximum. */
export const huurverlaging: Brief = {
  code: "brief-huurverlaging",
  woorden: "huur.brief-huurverlaging",
  versturen: true,
  mag: geenHuurverlaging,
  velden: (s) => {
    // A quick estimate is no count: then points and maximum come from the Huurprijscheck (huur.md 6.3).
    const geteld = typeof s.antwoorden["prijs-punten"] === "number";
    const [aantal, max] = geteld ? [getalUit(s, "punten"), getalUit(s, "hoogsteHuur")] : [];
    return [
      ...verhuurderVelden(s),
      veld("huur-kaal", "bedrag", { verplicht: true, voorstel: geldVan(s, "huur-kale-huur") }),
      veld("huur-punten", "tekst", { verplicht: true, maxLengte: 20, voorstel: aantal === undefined ? undefined : String(aantal) }),
      veld("huur-max", "bedrag", { verplicht: true, voorstel: max === undefined ? undefined : geldTekst(max) }),
      veld("huur-lager-vanaf", "datum", { verplicht: true, toekomst: true, voorstel: termijnDag(s, "F7k-voorstel") }),
    ];
  },
  samen: (w, s) => {
    const vanaf = w.datum("huur-lager-vanaf");
    const teVroeg = vanaf !== undefined && vanaf < plusMaanden(w.datum("datum") ?? s.peildatum, 2);
    return [
      ...als((w.bedrag("huur-max") ?? 0) >= (w.bedrag("huur-kaal") ?? Infinity), "huur-max", "huur-max-niet-lager"),
      ...als(w.heeft("huur-punten") && !isPunten(w), "huur-punten", "huur-punten"),
      ...als(teVroeg, "huur-lager-vanaf", "huur-lager-te-vroeg"),
    ];
  },
  letOp: (s) =>
    letOpVoor(
      s,
      heeftNotitie(s, "schatting") && woord("huur.letop.schatting"),
      woord("huur.letop.blijf-betalen"),
      woord("huur.letop.opslagen"),
      woord("huur.letop.voorstel-midden"),
    ),
  brieven: (w, s) => {
    const L = "huur.brief-huurverlaging";
    const max = geld(w, "huur-max");
    const vanaf = dag(w, "huur-lager-vanaf");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(
          woord(`${L}.nu`, { bedrag: geld(w, "huur-kaal") }),
          woord(`${L}.punten`, { punten: w.inhoud("huur-punten") }),
          woord(`${L}.hoogstens`, { max }),
          woord(`${L}.berekening`),
        ),
        alinea(woord(`${L}.voorstel`, { max, datum: vanaf }), woord(`${L}.akkoord`), woord(`${L}.anders`)),
        ...briefslot(w, s, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
