import type { i18n } from "i18next";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Taal } from "#app/taal/talen.ts";
import { naamruimteVan } from "#app/taal/use-translation.ts";
import { kanalenOp, versheid, type Aanbod, type Kanaal } from "#flows/verwijzing/aanbod.ts";
import { kilometers, middenVan, postcodeMet } from "./plaats.ts";
import { taalnaam } from "./talen.ts";
import { openOp, type Moment } from "./zoeken.ts";

/** One way to reach an offer, in words; `href` when it can be followed. */
export interface Weg {
  readonly soort: Kanaal["soort"];
  readonly tekst: string;
  readonly href: string | null;
  readonly tijden: readonly string[];
}

/** What the page shows of an offer: words of the language of the page, and those of the offer itself. */
export interface Kaart {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  /** Language of the offer's own words; null when they are ours, in the language of the page. */
  readonly eigenTaal: "nl" | null;
  readonly wat: string;
  readonly niet: string;
  readonly kosten: string;
  readonly wegen: readonly Weg[];
  readonly open: "open" | "dicht" | null;
  /** What must stand with it, the most important first: word keys are already words. */
  readonly letOp: readonly string[];
  readonly bij: readonly string[];
}

/** Makes the card of an offer for a day, a place and a language. Contact data that may not be shown are not in it. */
export function maakKaart(aanbod: Aanbod, { woorden, taal, gemeente, nu }: { readonly woorden: i18n; readonly taal: Taal; readonly gemeente: string | null; readonly nu: Moment }): Kaart {
  const { t, heeft } = naamruimteVan(woorden, "aanbod");
  const zin = (sleutel: string): string => (heeft(sleutel) ? t(sleutel) : "");
  const kanalen = kanalenOp(aanbod, nu.dag);
  const staat = openOp(kanalen, nu);
  const eigen = aanbod.doet !== "";
  return {
    id: aanbod.id,
    naam: metHoofdletter(zin(`naam.${aanbod.id}`) || aanbod.naam),
    soort: t(`kind.${aanbod.kind}.naam`),
    eigenTaal: eigen && taal !== "nl" ? "nl" : null,
    wat: eigen ? aanbod.doet : zin(`wat.${aanbod.id}`) || t(`kind.${aanbod.kind}.wat`),
    niet: aanbod.doetNiet !== "" || eigen ? aanbod.doetNiet : zin(`kind.${aanbod.kind}.niet`),
    kosten: t(`kosten.${aanbod.kosten}`),
    wegen: kanalen.map((kanaal) => maakWeg(kanaal, zin(`nummer.${aanbod.id}`) || t("kanaal.bestaat"), t)),
    open: staat === "onbekend" ? null : staat,
    letOp: letOp(aanbod, nu, taal, t),
    bij: bijzonderheden(aanbod, kanalen, gemeente, taal, t),
  };
}

const metHoofdletter = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);

type T = ReturnType<typeof naamruimteVan>["t"];

function maakWeg({ soort, waarde, tijden }: Kanaal, zonder: string, t: T): Weg {
  const uren = tijden === undefined ? [] : tijden === "altijd" ? [t("kaart.altijd")] : tijden.map(({ dag, van, tot }) => t("tijd", { dag: t(`dag.${dag}`), van, tot }));
  const href = waarde === undefined ? null : hrefVan(soort, waarde);
  // "14 + netnummer" is no number to call: it is said in words.
  const tekst = waarde === undefined || (soort === "telefoon" && href === null) ? zonder : waarde;
  return { soort, tekst, href, tijden: uren };
}

function hrefVan(soort: Kanaal["soort"], waarde: string): string | null {
  if (soort === "telefoon") return /^[+\d][\d -]*$/.test(waarde) ? `tel:${waarde.replace(/[ -]/g, "")}` : null;
  if (soort === "website") return URL.canParse(`https://${waarde.replace(/^https?:\/\//, "")}`) ? `https://${waarde.replace(/^https?:\/\//, "")}` : null;
  if (soort === "e-mail") return /^[^\s@?&]+@[^\s@?&]+$/.test(waarde) ? `mailto:${waarde}` : null;
  return null;
}

function letOp(aanbod: Aanbod, { dag }: Moment, taal: Taal, t: T): string[] {
  const uit: string[] = [];
  const vers = versheid(aanbod, dag);
  if (aanbod.status === "te_verifieren") uit.push(t("kaart.onbekend"));
  else if (aanbod.algemeen) uit.push(t("kaart.eigen"));
  else if (aanbod.kanalen.length === 0) uit.push(t(aanbod.doelgroep.leden ? "kaart.polis" : "kaart.geenAdres"));
  if (aanbod.status === "geverifieerd" && (vers === "verlopen" || vers === "nooit") && kanalenOp(aanbod, dag).length < aanbod.kanalen.length) uit.push(t("kaart.verborgen"));
  else if (vers === "oud" || vers === "verlopen") uit.push(t("kaart.oud"));
  if (vers === "oud" || vers === "verlopen") uit.push(t("kaart.gecontroleerd", { datum: datumVoluit(aanbod.laatstGecontroleerd!, taal) }));
  if (aanbod.capaciteit === "vol" || aanbod.capaciteit === "gesloten") uit.push(t("kaart.vol"));
  if (aanbod.capaciteit === "beperkt") uit.push(t("kaart.beperkt"));
  return uit;
}

function bijzonderheden(aanbod: Aanbod, kanalen: readonly Kanaal[], gemeente: string | null, taal: Taal, t: T): string[] {
  const { doelgroep, onafhankelijk, talen, tolk, werkgebied, eersteContactWerkdagen: dagen } = aanbod;
  const km = gemeente === null ? null : afstandVan(kanalen, gemeente);
  const ja = (is: boolean, sleutel: string): string[] => (is ? [t(`kaart.${sleutel}`)] : []);
  return [
    ...(dagen === null ? [] : [t("kaart.werkdagen", { count: dagen })]),
    ...(km === null ? [] : [t("kaart.afstand", { km })]),
    ...ja(doelgroep.wrbVereist, "wrb"),
    ...ja(doelgroep.leden, "leden"),
    ...(doelgroep.alleenVoor === undefined ? [] : [t("kaart.alleenVoor", { wie: doelgroep.alleenVoor })]),
    ...(doelgroep.minLeeftijd === undefined ? [] : [t("kaart.leeftijd", { jaar: doelgroep.minLeeftijd })]),
    ...ja(aanbod.beidePartijen, "beide"),
    // The words of the kind say it already.
    ...ja(aanbod.vrijwilligers && aanbod.doet !== "", "vrijwilligers"),
    ...ja(onafhankelijk.financierGemeente !== undefined, "gemeenteBetaalt"),
    ...(onafhankelijk.toelichting === "" ? [] : [onafhankelijk.toelichting]),
    ...ja(werkgebied !== "NL" && werkgebied.every((code) => code.startsWith("WK")), "wijk"),
    ...(talen.join() === "nl" ? [] : [t("kaart.talen", { talen: talen.map((code) => taalnaam(code, taal)).join(", ") })]),
    ...ja(tolk === true, "tolk"),
  ];
}

/** Kilometres from the middle of a gemeente to the first address with a postcode. */
function afstandVan(kanalen: readonly Kanaal[], gemeente: string): number | null {
  const midden = middenVan(gemeente);
  const cijfers = kanalen.flatMap(({ soort, waarde }) => (soort === "bezoek" ? (/\b(\d{4}) ?[A-Z]{2}\b/.exec(waarde ?? "")?.[1] ?? []) : []))[0];
  const punt = cijfers === undefined ? null : (postcodeMet(cijfers)?.punt ?? null);
  return midden && punt ? kilometers(midden, punt) : null;
}
