import { doorgeven, type Gegeven, type Vouw } from "#flows/engine/flow-setup.ts";
import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { bevat, dag, optie } from "#flows/engine/lezen.ts";
import type { Aanleiding, Feiten } from "./feiten.ts";
import { beslisklasseVan, moduleVan, raaktBestaan, soortVan, termijnklasseVan, teltBezwaren, type Soort } from "./onderwerp.ts";
import { beslistermijn, burgertermijn, ingebrekeStand } from "./termijnen.ts";
import type { VraagId } from "./vragen.ts";

const AANLEIDING: Readonly<Record<string, Aanleiding>> = {
  besluit: "besluit",
  [WEET_NIET]: "besluit",
  infobrief: "infobrief",
  "beslissing-op-bezwaar": "beslissing-op-bezwaar",
  uitspraak: "uitspraak",
  voornemen: "voornemen",
  "aanvulling-gevraagd": "aanvulling",
  "geen-antwoord": "geen-antwoord",
  bejegening: "bejegening",
  "kan-niet-betalen": "betalen",
  rekening: "betalen",
  "wil-stukken": "wil-stukken",
  "nog-niets": "nog-niets",
};

/** Everything that follows from organisation and subject. */
function onderwerpfeiten(organisatie: string, onderwerp: string): Partial<Feiten> {
  return {
    soort: soortVan(organisatie, onderwerp),
    module: moduleVan(onderwerp),
    termijnklasse: termijnklasseVan(organisatie, onderwerp),
    beslisklasse: beslisklasseVan(organisatie, onderwerp),
    raaktBestaan: raaktBestaan(organisatie, onderwerp),
    teltBezwaren: teltBezwaren(onderwerp),
  };
}

const ONDERWERPFEITEN = ["soort", "module", "termijnklasse", "beslisklasse", "raaktBestaan", "teltBezwaren"] as const;
/** Needs that a decision itself causes (bezwaar.md 3.3, `noodDoorBesluit`). */
const NOOD = ["geen-inkomen", "geen-eten", "uitzetting", "dakloos", "energie", "zorg-stopt"] as const;

/** Where nobody is asked for reasons: what only those questions and the rows of a decision read, is dropped here. */
const ZONDER_GRONDEN: ReadonlySet<Aanleiding> = new Set(["geen-antwoord", "bejegening", "betalen", "nog-niets", "wil-stukken"]);
/** Without a decision only these subjects go a way of their own (bezwaar.md 3.4, rows 2 to 8). */
const EIGEN_WEG: ReadonlySet<Soort> = new Set(["ind", "verkeersboete", "aanmaning", "pw-aanvraag"]);

function vouwAanleiding(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const aanleiding = AANLEIDING[optie(waarde)] ?? "besluit";
  if (!ZONDER_GRONDEN.has(aanleiding)) return { aanleiding };
  return {
    aanleiding,
    soort: EIGEN_WEG.has(f.soort) ? f.soort : "overig",
    module: "m-overig",
    termijnklasse: f.soort === "ind" ? f.termijnklasse : "zes-weken",
    teltBezwaren: false,
  };
}

function vouwTermijnInBrief(f: Feiten, { waarde, velden }: Gegeven, peildatum: Datum): Partial<Feiten> {
  const briefdatum = f.briefdatum ?? undefined;
  const { status } = burgertermijn(
    { klasse: f.termijnklasse, briefdatum, inBrief: optie(waarde), laatsteDagInBrief: dag(velden["bz-termijn-datum"]) },
    peildatum,
  );
  return {
    termijnStatus: status,
    vraagOntvangst: status === "bijna" && briefdatum !== undefined && dagenTussen(briefdatum, peildatum) >= 7,
    geenInfo: waarde === "niets" && status === "voorbij",
  };
}

function vouwStukken(f: Feiten, { waarde, velden }: Gegeven, peildatum: Datum): Partial<Feiten> {
  const { einde, status } = beslistermijn(
    {
      klasse: f.beslisklasse,
      wachtOp: f.wachtOp ?? "aanvraag",
      verstuurd: f.aanvraagdatum ?? undefined,
      besluitdatum: f.besluitdatum ?? undefined,
      commissie: f.commissie ?? undefined,
      stukken: optie(waarde),
      stukkenVan: dag(velden["bz-stukken-van"]),
      stukkenTot: dag(velden["bz-stukken-tot"]),
      uitstelTot: dag(velden["bz-uitstel-datum"]),
    },
    peildatum,
  );
  return { beslisEinde: einde ?? null, beslisStatus: status };
}

/** What a bezwaar was sent or withdrawn decides; withdrawn counts before sent. */
function vouwGedaan(f: Feiten, { waarde, velden }: Gegeven, peildatum: Datum): Partial<Feiten> {
  const ontvangen = bevat(waarde, "ingebrekestelling") ? dag(velden["bz-ingebreke-datum"]) : undefined;
  return {
    gedaan: bevat(waarde, "ingetrokken") ? "ingetrokken" : bevat(waarde, "bezwaar-verstuurd") ? "verstuurd" : "niets",
    ingebreke: ingebrekeStand(ontvangen, f.beslisEinde ?? undefined, peildatum),
  };
}

export const vouwen: Readonly<Record<VraagId, Vouw<Feiten>>> = {
  "bz-organisatie": {
    leest: [],
    schrijft: ["organisatie", ...ONDERWERPFEITEN],
    vouw: (_f, { waarde }) => ({
      organisatie: optie(waarde),
      ...(waarde === WEET_NIET && onderwerpfeiten(WEET_NIET, WEET_NIET)),
    }),
  },
  "bz-onderwerp": {
    leest: ["organisatie"],
    schrijft: ONDERWERPFEITEN,
    vouw: (f, { waarde }) => onderwerpfeiten(f.organisatie ?? WEET_NIET, optie(waarde)),
  },
  "bz-gemist-situatie": {
    leest: ONDERWERPFEITEN,
    schrijft: ONDERWERPFEITEN,
    // "nee": the subject counts as something else of the gemeente.
    vouw: (_f, { waarde }) => (waarde === "nee" ? onderwerpfeiten("gemeente", "gemeente-overig") : {}),
  },
  "bz-aanleiding": {
    leest: ["soort", "termijnklasse"],
    schrijft: ["aanleiding", "soort", "module", "termijnklasse", "teltBezwaren"],
    vouw: vouwAanleiding,
  },
  "bz-briefdatum": { leest: [], schrijft: ["briefdatum"], vouw: (_f, { waarde }) => ({ briefdatum: dag(waarde) ?? null }) },
  "bz-termijn-in-brief": {
    leest: ["termijnklasse", "briefdatum"],
    schrijft: ["termijnStatus", "vraagOntvangst", "geenInfo"],
    vouw: vouwTermijnInBrief,
  },
  "bz-ontvangst": doorgeven,
  "bz-bekend-datum": doorgeven,
  "bz-aanvulling-datum": doorgeven,
  "bz-wacht-op": {
    leest: [],
    schrijft: ["wachtOp"],
    vouw: (_f, { waarde }) => ({ wachtOp: waarde === WEET_NIET ? "aanvraag" : (optie(waarde) as Feiten["wachtOp"]) }),
  },
  "bz-aanvraagdatum": {
    leest: ["beslisklasse", "wachtOp"],
    schrijft: ["aanvraagdatum"],
    vouw: (_f, { waarde }) => ({ aanvraagdatum: dag(waarde) ?? null }),
  },
  "bz-besluitdatum-bezwaar": {
    leest: ["beslisklasse", "aanvraagdatum"],
    schrijft: ["besluitdatum", "aanvraagdatum"],
    // With the date of the decision the day of sending says nothing more, except for local tax (31 December of that year).
    vouw: (f, { waarde }) => {
      const besluitdatum = dag(waarde) ?? null;
      return { besluitdatum, aanvraagdatum: besluitdatum === null || f.beslisklasse === "lokaal" ? f.aanvraagdatum : null };
    },
  },
  "bz-commissie": {
    leest: [],
    schrijft: ["commissie"],
    vouw: (_f, { waarde }) => ({ commissie: waarde === "nee" ? "nee" : "ja" }),
  },
  "bz-stukken-gevraagd": {
    leest: ["beslisklasse", "wachtOp", "aanvraagdatum", "besluitdatum", "commissie"],
    schrijft: ["beslisEinde", "beslisStatus"],
    vouw: vouwStukken,
  },
  "bz-al-gedaan": { leest: ["beslisEinde"], schrijft: ["gedaan", "ingebreke"], vouw: vouwGedaan },
  "bz-betaald": doorgeven,
  "bz-reden-te-laat": {
    leest: ["geenInfo"],
    schrijft: ["geenReden"],
    // A letter that does not say how to object is a reason by itself, whatever is chosen here.
    vouw: (f, { waarde }) => ({ geenReden: bevat(waarde, "geen-reden") && !f.geenInfo }),
  },
  "bz-nu-nood": {
    leest: ["raaktBestaan", "soort"],
    schrijft: ["noodDoorBesluit", "bijstandZonderGeld"],
    vouw: (f, { waarde }) => ({
      noodDoorBesluit: f.raaktBestaan && bevat(waarde, ...NOOD),
      bijstandZonderGeld: f.soort === "pw-aanvraag" && bevat(waarde, "geen-inkomen", "geen-eten"),
    }),
  },
  "bz-gronden": { leest: ["module"], schrijft: [], vouw: () => ({}) },
  "bz-doel": { leest: [], schrijft: ["wilPraten"], vouw: (_f, { waarde }) => ({ wilPraten: waarde === "gesprek" || waarde === "begrijpen" }) },
  "bz-aantal-bezwaren": doorgeven,
  "bz-hulp": doorgeven,
};

