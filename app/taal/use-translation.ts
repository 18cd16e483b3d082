import type { i18n, TFunction } from "i18next";
import { use } from "react";
import { I18nContext } from "react-i18next";

/** The words of one namespace in one language. */
interface Naamruimte {
  readonly t: TFunction;
  /** True for a key that stands in the file, also for one with keys below it. */
  readonly heeft: (sleutel: string) => boolean;
}

const perInstantie = new WeakMap<i18n, Map<string, Naamruimte>>();

/**
 * The words of one namespace, made once for the whole process. What is asked for without values is kept; only keys that
 * stand in the file are, so nothing of a person stays behind.
 */
export function naamruimteVan(instantie: i18n, ns: string): Naamruimte {
  const perNs = perInstantie.get(instantie) ?? new Map<string, Naamruimte>();
  perInstantie.set(instantie, perNs);
  const bekend = perNs.get(ns);
  if (bekend) return bekend;
  const sleutels = new Set(sleutelsVan(instantie.getResourceBundle(instantie.language, ns), ""));
  const echt = instantie.getFixedT(instantie.language, ns);
  const kaal = new Map<string, string>();
  const t = (...delen: Parameters<TFunction>): unknown => {
    const [sleutel, opties] = delen;
    if (opties !== undefined || typeof sleutel !== "string" || !sleutels.has(sleutel)) return echt(...delen);
    const woord = kaal.get(sleutel) ?? echt(sleutel);
    kaal.set(sleutel, woord);
    return woord;
  };
  const ruimte = { t: t as TFunction, heeft: (sleutel: string) => sleutels.has(sleutel) };
  perNs.set(ns, ruimte);
  return ruimte;
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
