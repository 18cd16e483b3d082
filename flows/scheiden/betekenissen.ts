import type { Datum } from "#flows/engine/datum.ts";
import { doorgeven, type Gegeven, type Vouw } from "#flows/engine/flow-setup.ts";
import { WEET_NIET, type Antwoorden, type Waarde } from "#flows/engine/vraag.ts";
import { bevat, optie } from "#flows/engine/lezen.ts";
import { begin, type Fase, type Feiten, type NaScheiding, type Relatie } from "./feiten.ts";
import type { VraagId } from "./vragen.ts";

/** A sign of danger to life (scheiden.md 3.2, `lethal`). */
export function isLevensgevaar(signalen: Waarde): boolean {
  return bevat(signalen, "keel", "wapen-dood", "kind-dreiging") || (bevat(signalen, "geweld") && bevat(signalen, "stalken", "zelfdoding-dreiging"));
}

const FASE: Readonly<Record<string, Fase>> = {
  twijfel: "twijfel",
  besloten: "lopend",
  [WEET_NIET]: "lopend",
  "verzoek-gekregen": "verzoek",
  loopt: "loopt",
  uitspraak: "uitspraak",
  "al-gescheiden": "al-gescheiden",
};

const NA_SCHEIDING: Readonly<Record<string, NaScheiding>> = {
  "alim-niet-betaald": "niet-betaald",
  "alim-wijzigen": "alimentatie",
  bijstandsverhaal: "alimentatie",
  omgang: "omgang",
  verhuizen: "verhuizen",
  verdeling: "verdeling",
  anders: "verdeling",
  [WEET_NIET]: "onbekend",
};

const RELATIE: Readonly<Record<string, Relatie>> = {
  gehuwd: "gehuwd",
  geregistreerd: "geregistreerd",
  "samen-contract": "samenwonend",
  "samen-zonder": "samenwonend",
  "niet-samengewoond": "niet-samengewoond",
  [WEET_NIET]: "weet-niet",
};

const KINDEREN: Readonly<Record<string, Feiten["kinderen"]>> = { minderjarig: "gezag", "gezag-ander-kind": "gezag", [WEET_NIET]: "onbekend" };

const EENS: Readonly<Record<string, Feiten["eens"]>> = {
  "eens-alles": "alles",
  "eens-deels": "deels",
  oneens: "oneens",
  "partner-weet-niet": "weet-nog-niet",
  "geen-contact": "geen-contact",
  [WEET_NIET]: "onbekend",
};

function vouwVeilig(_f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  return {
    acuut: waarde === "nee-acuut",
    onveilig: waarde === "nee-acuut" || waarde === "bang",
    vraagControle: waarde === "bang" || waarde === WEET_NIET,
  };
}

/** No sign at all is the only answer that leaves it safe; not knowing counts as a sign. */
function vouwControle(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  return { acuut: isLevensgevaar(waarde), onveilig: f.onveilig || !bevat(waarde, "geen"), vraagControle: false, isControleGevraagd: true };
}

function vouwKind(_f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  return {
    isKindGevraagd: true,
    kindBuitenland: bevat(waarde, "buitenland"),
    kindZorgen: bevat(waarde, "zorgen"),
    kindVerhuizen: bevat(waarde, "verhuizen-ik", "verhuizen-ander"),
    kindOmgang: bevat(waarde, "omgang", "hoofdverblijf", "toestemming", "kind-wil-niet"),
  };
}

function vouwKnelpunten(_f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  return {
    heeftHuisverbod: bevat(waarde, "huisverbod-gekregen"),
    geenSlaapplek: bevat(waarde, "geen-slaapplek"),
    buitengesloten: bevat(waarde, "buitengesloten"),
    geldnood: bevat(waarde, "geld-weg", "geen-geld"),
    complex: bevat(waarde, "bedrijf", "buitenland-zaak", "verblijf", "schulden", "taal-lezen"),
  };
}

/** What each answer says, with nothing dropped. */
export const betekenissen: Readonly<Record<VraagId, Vouw<Feiten>>> = {
  "veilig-nu": { leest: [], schrijft: ["acuut", "onveilig", "vraagControle"], vouw: vouwVeilig },
  "controle-signalen": { leest: ["onveilig"], schrijft: ["acuut", "onveilig", "vraagControle", "isControleGevraagd"], vouw: vouwControle },
  fase: { leest: [], schrijft: ["fase"], vouw: (_f, { waarde }) => ({ fase: FASE[optie(waarde)] ?? "lopend" }) },
  "soort-uitspraak": doorgeven,
  "datum-stuk": { leest: ["fase"], schrijft: [], vouw: () => ({}) },
  "soort-stuk": { leest: [], schrijft: ["isBriefAdvocaat"], vouw: (_f, { waarde }) => ({ isBriefAdvocaat: waarde === "brief-advocaat" }) },
  verschenen: doorgeven,
  "na-scheiding": { leest: [], schrijft: ["naScheiding"], vouw: (_f, { waarde }) => ({ naScheiding: NA_SCHEIDING[optie(waarde)] ?? "onbekend" }) },
  relatievorm: { leest: [], schrijft: ["relatie"], vouw: (_f, { waarde }) => ({ relatie: RELATIE[optie(waarde)] ?? "weet-niet" }) },
  kinderen: { leest: [], schrijft: ["kinderen"], vouw: (_f, { waarde }) => ({ kinderen: KINDEREN[optie(waarde)] ?? "nee" }) },
  "datum-scheiding": doorgeven,
  "achterstand-sinds": doorgeven,
  eens: { leest: [], schrijft: ["eens"], vouw: (_f, { waarde }) => ({ eens: EENS[optie(waarde)] ?? "onbekend" }) },
  "kind-knelpunt": { leest: [], schrijft: ["isKindGevraagd", "kindBuitenland", "kindZorgen", "kindVerhuizen", "kindOmgang"], vouw: vouwKind },
  "verhuis-datum": doorgeven,
  gezag: doorgeven,
  woning: doorgeven,
  knelpunten: { leest: [], schrijft: ["heeftHuisverbod", "geenSlaapplek", "buitengesloten", "geldnood", "complex"], vouw: vouwKnelpunten },
  inkomen: doorgeven,
  postcode: doorgeven,
};

/** All facts of a walk: cards beside the outcome look at more than the way to it. */
export function volleFeiten(antwoorden: Antwoorden, pad: readonly string[], peildatum: Datum): Feiten {
  let feiten = begin;
  for (const vraag of pad) {
    const waarde = antwoorden[vraag];
    if (isVraag(vraag) && waarde !== undefined) feiten = { ...feiten, ...betekenissen[vraag].vouw(feiten, { waarde, velden: antwoorden }, peildatum) };
  }
  return feiten;
}

function isVraag(id: string): id is VraagId {
  return Object.hasOwn(betekenissen, id);
}
