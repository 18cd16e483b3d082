import type { Diagnose, Verwijzing } from "#flows/engine/diagnose.ts";
import { keuzeVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { isKind, type Kind } from "./aanbod.ts";
import type { Hulp } from "./profiel.ts";

/**
 * The codes of the flow files as kinds of the directory (verwijzing.md B.2, «Codes in the flow files»), narrowed to a body or
 * to rows where the outcome means one. A code that is a step and no offer gives nothing.
 */

const hulp = (kind: Kind, ...ids: string[]): Hulp => (ids.length === 0 ? { kind } : { kind, ids });
const orgaan = (organisatie: string): Hulp => ({ kind: "overheid_zelf", organisatie });

/** The desk that the flow file means where a gemeente has several for one theme (verwijzing.md B.2, H23). */
export const THEMALOKETTEN = ["wbd-start", "hk-plein"] as const;

/** One code is more than its kind. */
const PER_CODE: Readonly<Record<string, readonly Hulp[]>> = {
  // bezwaar
  schuldhulp: [hulp("schuldhulp"), hulp("informatie", "nl-geldfit")],
  verz: [hulp("rechtsbijstandsverzekeraar"), hulp("vakbond")],
  // huur
  sociaal: [hulp("sociaal_raadslieden"), hulp("rechtswinkel"), hulp("bibliotheekspreekuur"), hulp("wijkteam")],
  wijkrechter: [hulp("geschilinstantie", "dh-wijkr", "rot-regelr", "dor-regelr")],
  crm: [hulp("geschilinstantie", "nl-crm")],
  antidiscriminatie: [hulp("meldpunt", "nl-discriminatie")],
  politie: [hulp("crisis", "nl-112", "nl-politie")],
  // scheiden
  "nl-112": [hulp("crisis", "nl-112")],
  "nl-politie": [hulp("crisis", "nl-politie")],
  "nl-csg": [hulp("crisis", "nl-csg")],
  vrouwenopvang: [hulp("veilig_thuis")],
  themaloket: [hulp("themaloket", ...THEMALOKETTEN), hulp("themaloket")],
  "nl-lbio": [hulp("informatie", "nl-lbio")],
  "nl-iko": [hulp("informatie", "nl-iko")],
  "nl-villapinedo": [hulp("informatie", "nl-villapinedo")],
  "centrale-autoriteit": [],
};

const REKENTOOL: Readonly<Record<string, readonly Hulp[]>> = {
  scheiden: [hulp("rekentool", "nl-bjs")],
  "werk-en-inkomen": [hulp("rekentool", "nl-nibud")],
};

/** Which body or desk a remark of the flow means. */
const PER_NOTITIE: Readonly<Record<string, readonly Hulp[]>> = {
  "bij-uwv": [orgaan("uwv")],
  "bij-uwv-deskundigenoordeel": [orgaan("uwv")],
  "bij-jongerenloket": [orgaan("gemeente")],
  "bij-gemeente": [orgaan("gemeente")],
  "bij-svb": [orgaan("svb")],
  "bij-toeslagen": [orgaan("dienst-toeslagen")],
  "bij-belastingdienst": [],
  "alleen-opvang": [orgaan("gemeente")],
  "meldpunt-arbeidsinspectie": [hulp("meldpunt", "nl-nla")],
  "meldpunt-eerst-bellen": [hulp("meldpunt", "nl-fairwork")],
  "meldpunt-uitbuiting": [hulp("meldpunt", "nl-comensha", "nl-fairwork")],
  "meldpunt-klokkenluiders": [hulp("meldpunt", "nl-klokken")],
  "meldpunt-discriminatie": [hulp("meldpunt", "nl-discriminatie")],
};

/** Local taxes are the business of the gemeente, as far as its directory knows. */
const ORGANISATIE: Readonly<Record<string, string>> = { "belasting-lokaal": "gemeente" };

/** The body that decided in the flow bezwaar; undefined when the person does not know. */
export function organisatieVan(antwoorden: Antwoorden): string | undefined {
  const organisatie = keuzeVan(antwoorden, "bz-organisatie");
  return organisatie === undefined ? undefined : (ORGANISATIE[organisatie] ?? organisatie);
}

function crisisBij({ veiligheid }: Diagnose): readonly Hulp[] {
  const isSuicide = veiligheid.some((signaal) => signaal === "suicide" || signaal === "somber" || signaal === "zelfdoding" || signaal === "geen-uitweg");
  return isSuicide ? [hulp("crisis", "nl-113"), hulp("crisis", "nl-112")] : [hulp("crisis", "nl-112")];
}

function vanVerwijzing(verwijzing: Verwijzing, diagnose: Diagnose, antwoorden: Antwoorden): readonly Hulp[] {
  const { code, kind, notities } = verwijzing;
  if (code === "org") {
    const organisatie = organisatieVan(antwoorden);
    return organisatie === undefined ? [] : [orgaan(organisatie)];
  }
  if (kind === "rekentool") return REKENTOOL[diagnose.flow] ?? [];
  if (kind === "overheid_zelf" || kind === "meldpunt") {
    const bij = notities.flatMap((notitie) => PER_NOTITIE[notitie] ?? []);
    if (bij.length > 0) return bij;
    if (kind === "overheid_zelf") return diagnose.flow === "scheiden" ? [orgaan("gemeente")] : [];
  }
  const vast = PER_CODE[code];
  if (vast !== undefined) return vast;
  if (code === "crisis") return crisisBij(diagnose);
  if (code === "geschilinstantie") return [hulp("geschilinstantie", "nl-crm")];
  if (code === "informatie") return [hulp("informatie", "nl-voedselbank")];
  return kind !== null && isKind(kind) ? [hulp(kind)] : [];
}

/** What each code of a diagnosis means, in its order: the special rules of the flow stand in that order already. */
export function hulpPerCode(diagnose: Diagnose, antwoorden: Antwoorden): readonly (Pick<Verwijzing, "code" | "notities"> & { readonly hulp: readonly Hulp[] })[] {
  return diagnose.verwijzingen.map((verwijzing) => ({ code: verwijzing.code, notities: verwijzing.notities, hulp: vanVerwijzing(verwijzing, diagnose, antwoorden) }));
}

/** The kinds of help that a diagnosis asks for. */
export function hulpVan(diagnose: Diagnose, antwoorden: Antwoorden): readonly Hulp[] {
  return hulpPerCode(diagnose, antwoorden).flatMap(({ hulp: kinds }) => kinds);
}
