import { LEEG, regelsVan, veld, woord, type Blok, type Brief, type Inhoud, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { isDatum, type Datum } from "#flows/engine/datum.ts";
import { lijst, metLijst, metTekst } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { uitRekening, zin } from "./situatie.ts";

/** Documents are for the person: they are not sent, and they may be printed with empty lines. */

const VRAGEN = ["schuld", "einddatum", "niet-ziek", "transitie", "extra", "vrij", "beding", "getuigschrift", "bedenktijd", "kwijting", "advies"] as const;
/** On these a "no" means: do not sign without a lawyer (werk-en-inkomen.md 7.1). */
const ZWAAR: ReadonlySet<string> = new Set(["schuld", "einddatum", "niet-ziek"]);
/** Answers that already say "no". */
const NEE: Readonly<Record<string, string>> = { schuld: "mijn-schuld", "niet-ziek": "ziek", transitie: "geen-vergoeding" };

const vraagVeld = (id: string): string => `check-${id}`;
const vraagWoord = (id: string): Woord => woord(`veld.${vraagVeld(id)}.label`);

/** D1: the eleven questions about an agreement (werk-en-inkomen.md 7.1). */
export const D1: Brief = {
  code: "D1",
  woorden: "werk-en-inkomen.D1",
  versturen: false,
  mag: () => null,
  velden: (s) =>
    VRAGEN.map((id) =>
      veld(vraagVeld(id), "keuze", {
        woord: "vso-check-vraag",
        over: vraagWoord(id),
        opties: ["ja", "nee", "weet-niet"],
        voorstel: NEE[id] && heeft(s, "vso-check", NEE[id]) ? "nee" : undefined,
      }),
    ),
  letOp: (s) => letOpVoor(s, zin("letop.teken-nog-niet")),
  brieven: (w, s) => {
    const L = "D1";
    const einddatum = uitRekening(s, "opzegtermijn", "einddatum");
    const punt = (id: string) => {
      const antwoord = w.tekst(vraagVeld(id));
      const datum = id === "einddatum" && isDatum(einddatum) ? [zin(`${L}.eerste-einddatum`, { datum: { datum: einddatum } })] : [];
      return { aan: antwoord === "ja", zinnen: [vraagWoord(id), ...datum, ...(antwoord ? [zin(`${L}.antwoord.${antwoord}`)] : [])] };
    };
    const nietZonderJurist = VRAGEN.some((id) => ZWAAR.has(id) && w.tekst(vraagVeld(id)) !== "ja");
    return [
      [
        { soort: "kop", regel: zin(`${L}.kop`) },
        ...(nietZonderJurist ? [alinea(zin(`${L}.teken-niet`))] : []),
        { soort: "vakjes", punten: VRAGEN.map(punt) },
        alinea(zin(`${L}.neem-mee`)),
      ],
    ];
  },
};

/** Rows to fill in on paper. */
const LEGE_RIJEN = 10;

function rijen(w: Waarden, id: string): Blok {
  const getypt = regelsVan(w.tekst(id)).map((tekst): Inhoud => ({ tekst }));
  return lijst(getypt.length > 0 ? getypt : Array.from({ length: LEGE_RIJEN }, () => LEEG));
}

/** D2: the hours that were worked, and pay in cash (werk-en-inkomen.md 4.1, uit-loon, uit-minimumloon and uit-flex). */
export const D2: Brief = {
  code: "D2",
  woorden: "werk-en-inkomen.D2",
  versturen: false,
  mag: () => null,
  velden: () => [
    veld("werkgever", "tekst", { gedeeld: true }),
    veld("uren-lijst", "regels", { maxLengte: 8000 }),
    veld("uren-bewijs", "regels"),
    veld("contant", "regels"),
  ],
  letOp: (s) => letOpVoor(s, zin("letop.contant")),
  brieven: (w) => {
    const L = "D2";
    return [
      [
        { soort: "kop", regel: zin(`${L}.kop`) },
        ...(w.heeft("werkgever") ? [alinea(zin(`${L}.werkgever`, { werkgever: w.tekst("werkgever") }))] : []),
        alinea(zin(`${L}.uitleg`)),
        rijen(w, "uren-lijst"),
        ...metLijst(w, "contant", zin(`${L}.contant`)),
        ...metTekst(w, "uren-bewijs", zin(`${L}.bewijs`)),
      ],
    ];
  },
};

/** D3: what happens at work, with day, names and proof (werk-en-inkomen.md 4.1, uit-werksfeer). */
export const D3: Brief = {
  code: "D3",
  woorden: "werk-en-inkomen.D3",
  versturen: false,
  mag: () => null,
  velden: () => [veld("logboek", "regels", { maxLengte: 8000 }), veld("logboek-getuigen", "regels"), veld("logboek-bewijs", "regels")],
  letOp: (s) => letOpVoor(s, zin("letop.veilig-bewaren")),
  brieven: (w) => {
    const L = "D3";
    return [
      [
        { soort: "kop", regel: zin(`${L}.kop`) },
        alinea(zin(`${L}.uitleg`)),
        rijen(w, "logboek"),
        ...metLijst(w, "logboek-getuigen", zin(`${L}.getuigen`)),
        ...metTekst(w, "logboek-bewijs", zin(`${L}.bewijs`)),
      ],
    ];
  },
};

const SCHULDEN = ["huur", "zorg", "energie", "belasting", "toeslag", "uitkering", "telefoon", "familie", "anders"] as const;

/** D4: all debts on one sheet for schuldhulp (werk-en-inkomen.md 4.2, uit-schulden). */
export const D4: Brief = {
  code: "D4",
  woorden: "werk-en-inkomen.D4",
  versturen: false,
  mag: () => null,
  velden: () => [veld("schulden-lijst", "regels", { maxLengte: 6000 }), veld("inkomen", "bedrag"), veld("lasten", "bedrag")],
  letOp: (s) => letOpVoor(s, zin("letop.betaal-eerst")),
  brieven: (w, s) => {
    const L = "D4";
    const soorten = SCHULDEN.filter((id) => heeft(s, "schuld-soort", id)).map((id) => zin(`${L}.soort.${id}`));
    const inkomen = w.bedrag("inkomen");
    const lasten = w.bedrag("lasten");
    return [
      [
        { soort: "kop", regel: zin(`${L}.kop`) },
        ...(soorten.length > 0 ? [alinea(zin(`${L}.soorten`)), lijst(soorten)] : []),
        alinea(zin(`${L}.uitleg`)),
        rijen(w, "schulden-lijst"),
        ...(inkomen === undefined ? [] : [alinea(zin("B16.inkomen", { bedrag: bedragOf(inkomen) }))]),
        ...(lasten === undefined ? [] : [alinea(zin("B16.lasten", { bedrag: bedragOf(lasten) }))]),
        ...(heeft(s, "schuld-dreiging", "ontruiming", "afsluiting", "zorgverzekering") ? [alinea(zin(`${L}.bedreigend`))] : []),
      ],
    ];
  },
};

/** The days of the answers that stand in the timeline. */
const DAGEN = [
  "dienst-start", "einde-datum", "zelf-datum", "uwv-brief-datum", "rechter-datum", "vso-datum", "vso-reactiedatum", "vso-einddatum",
  "aanzeg-datum", "loon-betaaldatum", "failliet-datum", "ziek-sinds", "ziek-loonstop-datum", "flex-sinds", "beding-datum", "ww-aanvraagdatum",
  "bijstand-melddatum", "bijstand-aanvraagdatum", "besluit-datum", "gegevens-datum", "brief-datum", "dreiging-datum",
] as const;

interface Gebeurtenis {
  readonly dag: Datum;
  readonly wat: Inhoud;
}

/** Everything that has a day: answers, letters that were sent, terms. */
function gebeurtenissen(s: Situatie): readonly Gebeurtenis[] {
  const L = "D5";
  const antwoorden = DAGEN.map((id) => [s.antwoorden[id], zin(`${L}.dag.${id}`)] as const);
  const verstuurd = Object.entries(s.verstuurd).map(([code, { op }]) => [op, zin(`${L}.verstuurd`, { brief: zin(`${code}.naam`) })] as const);
  const termijnen = s.diagnose.termijnen.map((t) => [t.datum, zin(`${L}.termijn`, { termijn: woord(`werk-en-inkomen:termijn.${t.id}.naam`) })] as const);
  return [...antwoorden, ...verstuurd, ...termijnen]
    .flatMap(([dag, wat]) => (isDatum(dag) ? [{ dag, wat }] : []))
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

/** D5: the timeline of the case, made from the answers and the terms (werk-en-inkomen.md 7, Dossier). */
export const D5: Brief = {
  code: "D5",
  woorden: "werk-en-inkomen.D5",
  versturen: false,
  mag: () => null,
  velden: () => [veld("tijdlijn-extra", "regels", { maxLengte: 4000 })],
  letOp: () => [],
  brieven: (w, s) => {
    const L = "D5";
    const rij = gebeurtenissen(s).map(({ dag, wat }) => zin(`${L}.rij`, { datum: dagOf(dag), wat }));
    return [
      [
        { soort: "kop", regel: zin(`${L}.kop`) },
        rij.length > 0 ? lijst(rij) : alinea(zin(`${L}.leeg`)),
        ...metLijst(w, "tijdlijn-extra", zin(`${L}.extra`)),
        alinea(zin(`${L}.gemaakt`, { datum: dagOf(s.peildatum) })),
      ],
    ];
  },
};
