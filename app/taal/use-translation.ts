import type { i18n, TFunction } from "i18next";
import { use } from "react";
import { I18nContext } from "react-i18next";

/** The words of one namespace in one language. */
interface Naamruimte {
  readonly t: TFunction;
  /** True for a key that stands in the file, also for one with keys below it. */
  readonly heeft: (sleutel: string) => boolean;
}

/** Options of the library that choose a word or change how it is filled in. */
const KIEST = new Set(["count", "context", "defaultValue", "keyPrefix", "lng", "ns", "ordinal", "fallbackLng"]);

const perInstantie = new WeakMap<i18n, Map<string, Naamruimte>>();

/**
 * The words of one namespace, made once for the whole process. Words are kept, before anything is filled in; only those of
 * keys that stand in the file, so nothing of a person stays behind.
 */
export function naamruimteVan(instantie: i18n, ns: string): Naamruimte {
  const perNs = perInstantie.get(instantie) ?? new Map<string, Naamruimte>();
  perInstantie.set(instantie, perNs);
  const bekend = perNs.get(ns);
  if (bekend) return bekend;
  const sleutels = new Set(sleutelsVan(instantie.getResourceBundle(instantie.language, ns), ""));
  const echt = instantie.getFixedT(instantie.language, ns);
  const { interpolator } = instantie.services;
  const heel = new Map<string, unknown>();
  const open = new Map<string, unknown>();
  const t = (...delen: Parameters<TFunction>): unknown => {
    const [sleutel, waarden] = delen;
    if (typeof sleutel !== "string") return echt(...delen);
    if (isKleinAantal(waarden)) return onthoud(heel, `${sleutel} ${waarden.count}`, () => echt(sleutel, waarden));
    if (!sleutels.has(sleutel) || !isInvulling(waarden)) return echt(...delen);
    if (waarden === undefined) return onthoud(heel, sleutel, () => echt(sleutel));
    const woord = onthoud(open, sleutel, () => echt(sleutel, { skipInterpolation: true }));
    return typeof woord === "string" ? interpolator.interpolate(woord, waarden, instantie.language, {}) : woord;
  };
  const ruimte = { t: t as TFunction, heeft: (sleutel: string) => sleutels.has(sleutel) };
  perNs.set(ns, ruimte);
  return ruimte;
}

function onthoud(bekend: Map<string, unknown>, sleutel: string, maak: () => unknown): unknown {
  if (!bekend.has(sleutel)) bekend.set(sleutel, maak());
  return bekend.get(sleutel);
}

/** True for a number below a hundred and nothing else: "nog hooguit 4 vragen" stands on every page. */
function isKleinAantal(waarden: unknown): waarden is { readonly count: number } {
  if (typeof waarden !== "object" || waarden === null || !("count" in waarden) || Object.keys(waarden).length > 1) return false;
  return typeof waarden.count === "number" && Number.isInteger(waarden.count) && waarden.count >= 0 && waarden.count < 100;
}

/** True for nothing, and for values that are only filled in: whatever chooses another word is left to the library. */
function isInvulling(waarden: unknown): waarden is Record<string, unknown> | undefined {
  if (waarden === undefined) return true;
  if (typeof waarden !== "object" || waarden === null) return false;
  return Object.entries(waarden).every(([naam, waarde]) => !KIEST.has(naam) && (typeof waarde === "string" || typeof waarde === "number"));
}

function sleutelsVan(woorden: unknown, voor: string): string[] {
  if (typeof woorden !== "object" || woorden === null) return [];
  return Object.entries(woorden).flatMap(([naam, waarde]) => [`${voor}${naam}`, ...sleutelsVan(waarde, `${voor}${naam}.`)]);
}

/**
 * The words of a namespace in the language of the page. The hook of react-i18next copies the whole instance for each
 * component to follow changes of language; on a page that is made once on the server that was a third of the work.
 */
export function useTranslation(ns = "common"): { readonly t: TFunction; readonly i18n: i18n } {
  const { i18n } = use(I18nContext);
  return { t: naamruimteVan(i18n, ns).t, i18n };
}
