import { z } from "zod";
import { dagenTussen, isDatum, plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";

/**
 * One offer of help in the directory, as plain data (verwijzing.md E.1), and the defaults of its kind (B.2). Everything
 * that reads offers (ranking, pages, import) reads this shape; nothing here knows where offers are kept.
 */

const DIENSTEN = ["informatie", "advies", "begeleiding", "vertegenwoordiging", "bemiddeling", "beslissing", "regie", "crisis"] as const;
const SLOTS = ["eerst", "zelf", "recht", "samen", "overleg", "beslis"] as const;

/** The closed list of topics (verwijzing.md B.5); `juridisch` and `alles` are the broad ones. */
export const ONDERWERPEN = [
  "bezwaar", "bijstand", "uitkering", "toeslagen", "belasting", "boete", "wmo", "jeugd", "zorg", "huur", "huurprijs", "gebreken",
  "buren", "scheiden", "alimentatie", "kind", "werk", "schulden", "verblijf", "discriminatie", "slachtoffer", "geweld", "klacht",
  "consument", "digitaal", "juridisch", "alles",
] as const;

export type Dienst = (typeof DIENSTEN)[number];
export type Slot = (typeof SLOTS)[number];
export type Onderwerp = (typeof ONDERWERPEN)[number];
export type Lijn = 0 | 1 | 2 | "sociaal" | "crisis" | "beslissing";

/**
 * Defaults of a kind. `vlaggen`: G paid by the gemeente, V volunteers, B both parties must take part and meet, C may meet
 * the other party, L for members or insured only, + looks at everything (`integraal`).
 */
interface KindStandaard {
  readonly lijn: Lijn;
  readonly slots: readonly Slot[];
  readonly diensten: readonly Dienst[];
  readonly vlaggen: string;
  readonly onderwerpen: readonly Onderwerp[];
}

/** What the letters of verwijzing.md B.2 stand for, in its order i a b v m s r c. */
const LETTERS: Readonly<Record<string, Dienst>> = Object.fromEntries([..."iabvmsrc"].map((letter, i) => [letter, DIENSTEN[i]!]));

function kind(lijn: Lijn, slots: readonly Slot[], diensten: string, vlaggen: string, ...onderwerpen: Onderwerp[]): KindStandaard {
  return { lijn, slots, diensten: [...diensten].map((letter) => LETTERS[letter]!), vlaggen, onderwerpen };
}

/**
 * The second column of verwijzing.md B.2. Where it names two lines the one in which a person first meets the offer stands
 * here; who decides without a line of its own is `beslissing`.
 */
export const KINDS = {
  hjl: kind(1, ["recht"], "ia", "", "juridisch"),
  sociaal_raadslieden: kind(1, ["recht"], "iab", "G", "bezwaar", "bijstand", "uitkering", "toeslagen", "belasting", "schulden", "huur"),
  rechtswinkel: kind(1, ["recht"], "ia", "V", "juridisch"),
  wijkteam: kind("sociaal", ["samen"], "br", "G+", "alles"),
  oco: kind(1, ["recht", "samen"], "ab", "+", "wmo", "jeugd", "zorg", "werk"),
  advocaat: kind(2, ["recht"], "av", "", "juridisch"),
  mediator: kind(2, ["overleg"], "m", "B", "scheiden", "buren", "werk", "zorg"),
  gezinsadvocaat: kind(2, ["overleg", "samen"], "mr", "B", "scheiden"),
  zelfregie_scheiden: kind(0, ["zelf", "overleg"], "im", "B", "scheiden"),
  rekentool: kind(0, ["zelf"], "i", "", "alimentatie"),
  themaloket: kind(1, ["recht", "samen"], "ib", "G", "scheiden"),
  huurcommissie: kind("beslissing", ["beslis"], "s", "", "huurprijs", "gebreken"),
  huurteam: kind(1, ["recht"], "iab", "G", "huur", "huurprijs", "gebreken"),
  buurtbemiddeling: kind(1, ["overleg"], "m", "VB", "buren"),
  schuldhulp: kind("sociaal", ["samen"], "br", "G", "schulden"),
  vakbond: kind(2, ["recht"], "iabv", "L", "werk", "uitkering"),
  rechtsbijstandsverzekeraar: kind(2, ["recht"], "av", "L", "juridisch"),
  slachtofferhulp: kind(1, ["recht", "samen"], "ib", "", "slachtoffer"),
  slachtofferadvocaat: kind(2, ["recht"], "av", "", "slachtoffer"),
  vluchtelingenwerk: kind(1, ["recht", "samen"], "iab", "V", "verblijf"),
  ombudsman: kind("beslissing", ["beslis"], "s", "", "klacht"),
  veilig_thuis: kind("crisis", ["eerst", "samen"], "ac", "", "geweld"),
  ido: kind(0, ["zelf"], "i", "", "digitaal"),
  bibliotheekspreekuur: kind(1, ["recht"], "ia", "GV", "alles"),
  samen_recht_vinden: kind(1, ["overleg", "recht"], "iam", "C", "werk", "bijstand", "uitkering", "huur", "buren"),
  huis_van_het_recht: kind(1, ["recht", "samen"], "abr", "G+", "alles"),
  wijkrechtbank: kind("beslissing", [], "s", "", "alles"),
  overheid_zelf: kind("beslissing", ["overleg", "beslis"], "is", "", "bezwaar"),
  informatie: kind(0, ["zelf"], "i", "", "alles"),
  crisis: kind("crisis", ["eerst"], "c", "", "geweld"),
  geschilinstantie: kind("beslissing", ["beslis"], "s", "", "klacht"),
  meldpunt: kind("beslissing", ["beslis"], "is", "", "klacht"),
  belangenvereniging: kind(0, ["zelf"], "ia", "L", "huur"),
  /** For professionals only: never shown to a citizen, never referred to. */
  consult: kind(2, [], "a", "", "juridisch"),
} as const satisfies Record<string, KindStandaard>;

export type Kind = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as readonly Kind[];

export const isKind = (id: string): id is Kind => Object.hasOwn(KINDS, id);

const datum = z.string().refine(isDatum, "no calendar day (YYYY-MM-DD)");
/** CBS code of a gemeente: GM and four digits. */
export const gemeenteCode = z.string().regex(/^GM\d{4}$/, "no code of a gemeente (GM and four digits)");
const gebiedCode = z.string().regex(/^(GM\d{4}|WK\d{6})$/, "no code of a gemeente (GM0000) or wijk (WK000000)");
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "no time (HH:MM)");
const tekst = (hooguit: number) => z.string().trim().max(hooguit);
const lijst = <T extends z.ZodType>(wat: T, hooguit: number) => z.array(wat).max(hooguit).refine((rij) => new Set(rij).size === rij.length, "the same twice");

const openingSchema = z.strictObject({ /** ISO day of the week, 1 = Monday. */ dag: z.int().min(1).max(7), van: tijd, tot: tijd })
  .refine(({ van, tot }) => van < tot, "closes before it opens");

export const kanaalSchema = z.strictObject({
  soort: z.enum(["telefoon", "website", "bezoek", "e-mail", "chat"]),
  /** Number, address of a site or place; left out when only the way is known, as in "in the library". */
  waarde: tekst(200).min(1).optional(),
  /** Opening times in Europe/Amsterdam; left out when they are not known. */
  tijden: z.union([z.literal("altijd"), z.array(openingSchema).min(1).max(28)]).optional(),
  /** Does the person see the number of who calls back? */
  nummerherkenning: z.boolean().optional(),
});

export const aanbodSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens only").max(60),
  naam: tekst(120).min(1),
  kind: z.enum(KIND_IDS),
  lijn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal("sociaal"), z.literal("crisis"), z.literal("beslissing")]),
  slots: lijst(z.enum(SLOTS), SLOTS.length),
  onderwerpen: lijst(z.enum(ONDERWERPEN), ONDERWERPEN.length).min(1),
  doelgroep: z.strictObject({
    wrbVereist: z.boolean(),
    leden: z.boolean(),
    minLeeftijd: z.int().min(0).max(120).optional(),
    alleenVoor: tekst(200).min(1).optional(),
  }),
  werkgebied: z.union([z.literal("NL"), lijst(gebiedCode, 400).min(1)]),
  /** Gemeenten of the service area in which it does not exist. */
  nietIn: lijst(gemeenteCode, 400).optional(),
  /** A general row ("sociaal raadslieden in uw gemeente"): hidden where a verified local row of its kind exists. */
  algemeen: z.boolean(),
  diensten: lijst(z.enum(DIENSTEN), DIENSTEN.length),
  /** In plain Dutch; empty: the words of the kind hold. */
  doet: tekst(600),
  doetNiet: tekst(600),
  kosten: z.enum(["gratis", "lokaal_tarief", "laag", "lidmaatschap", "toevoeging", "betaald", "onbekend"]),
  onafhankelijk: z.strictObject({
    /** Who pays it: named gemeenten, or `eigen` for the gemeente where the person lives. Left out: no gemeente. */
    financierGemeente: z.union([z.literal("eigen"), lijst(gemeenteCode, 400).min(1)]).optional(),
    /** Does it help against that gemeente? */
    tegenEigenGemeente: z.enum(["ja", "nee", "onbekend"]),
    toelichting: tekst(300),
  }),
  /** The organisation that this offer is, by its option id in the flows (`uwv`, `gemeente`): it can be a counterparty. */
  organisatie: z.string().regex(/^[a-z0-9-]+$/).optional(),
  talen: lijst(z.string().regex(/^[a-z]{2,3}$/, "no language code (nl, en, ...)"), 50).min(1),
  /** Null: not known. */
  tolk: z.boolean().nullable(),
  kanalen: z.array(kanaalSchema).max(20),
  /** Colleague line: a role mailbox or direct number, for professionals only. */
  warmContact: tekst(200).min(1).optional(),
  /** Expected working days to the first contact; null where there is no reliable figure. */
  eersteContactWerkdagen: z.int().min(0).max(366).nullable(),
  capaciteit: z.enum(["open", "beperkt", "vol", "gesloten", "onbekend"]),
  capaciteitOp: datum.nullable(),
  samenkomenMetAnder: z.boolean(),
  beidePartijen: z.boolean(),
  vrijwilligers: z.boolean(),
  integraal: z.boolean(),
  bron: tekst(200).min(1),
  bronJaar: z.string().regex(/^\d{4}(-\d{4})?$/, "no year or years").nullable(),
  zekerheid: z.enum(["gecontroleerd", "bekend", "rapport", "onzeker"]),
  laatstGecontroleerd: datum.nullable(),
  /** First and last day of a pilot. */
  begintOp: datum.optional(),
  eindigtOp: datum.optional(),
  status: z.enum(["geverifieerd", "te_verifieren", "gestopt"]),
}).refine(({ begintOp, eindigtOp }) => !begintOp || !eindigtOp || begintOp <= eindigtOp, { message: "ends before it begins", path: ["eindigtOp"] });

export type Aanbod = z.infer<typeof aanbodSchema>;
export type Kanaal = z.infer<typeof kanaalSchema>;

/** Days after which an entry says when it was last looked at (issue 5 section 2; verwijzing.md D.9). */
export const OUD_NA_DAGEN = 180;
/** Months after which contact data are hidden. */
export const VERBORGEN_NA_MAANDEN = 12;

/** Danger never waits for an editor: their contact data stay, and the editor is warned (verwijzing.md E.2). */
export function blijftZichtbaar({ id, kind: soort }: Pick<Aanbod, "id" | "kind">): boolean {
  return soort === "crisis" || soort === "veilig_thuis" || id === "nl-hjl";
}

/** The latest day of a check of which the year is over; remembered for the day that was asked last, because a ranking asks it of every offer. */
let grens: { readonly dag: Datum; readonly verlopen: Datum } = { dag: "", verlopen: "" };

function verlopenOp(dag: Datum): Datum {
  if (grens.dag !== dag) {
    const jaarTerug = plusMaanden(dag, -VERBORGEN_NA_MAANDEN);
    // A check on 29 February is a year old on the 28th.
    const volgende = plusDagen(jaarTerug, 1);
    grens = { dag, verlopen: plusMaanden(volgende, VERBORGEN_NA_MAANDEN) <= dag ? volgende : jaarTerug };
  }
  return grens.verlopen;
}

/** A year or more ago. */
const isVerlopen = (gecontroleerd: Datum, dag: Datum): boolean => gecontroleerd <= verlopenOp(dag);

/** `nooit`: never checked; `oud`: more than 180 days ago; `verlopen`: a year or more ago. */
export function versheid({ laatstGecontroleerd }: Pick<Aanbod, "laatstGecontroleerd">, dag: Datum): "vers" | "oud" | "verlopen" | "nooit" {
  if (laatstGecontroleerd === null) return "nooit";
  if (isVerlopen(laatstGecontroleerd, dag)) return "verlopen";
  return dagenTussen(laatstGecontroleerd, dag) > OUD_NA_DAGEN ? "oud" : "vers";
}

/** False when it has stopped, has not begun, or its last day is over. */
export function loopt({ status, begintOp, eindigtOp }: Pick<Aanbod, "status" | "begintOp" | "eindigtOp">, dag: Datum): boolean {
  return status !== "gestopt" && (begintOp === undefined || begintOp <= dag) && (eindigtOp === undefined || dag <= eindigtOp);
}

const GEEN_KANALEN: readonly Kanaal[] = [];

/** The ways to reach it that may be shown on this day: none of an entry that is not verified, or not looked at for a year. */
export function kanalenOp(aanbod: Aanbod, dag: Datum): readonly Kanaal[] {
  const { status, kanalen, laatstGecontroleerd } = aanbod;
  if (status !== "geverifieerd") return GEEN_KANALEN;
  const isGekeurd = laatstGecontroleerd !== null && !isVerlopen(laatstGecontroleerd, dag);
  return isGekeurd || blijftZichtbaar(aanbod) ? kanalen : GEEN_KANALEN;
}
