import { createInstance, type i18n } from "i18next";
import { talen, type Taal } from "./talen.ts";

type Namespaces = Record<string, Record<string, unknown>>;

/** Every locale file, read once when the process starts: `../../locales/<language>/<namespace>.json`. */
const bestanden = import.meta.glob<Record<string, unknown>>("../../locales/*/*.json", { eager: true, import: "default" });

function woordenVan(taal: Taal): Namespaces {
  return Object.fromEntries(
    Object.entries(bestanden)
      .filter(([pad]) => pad.includes(`/locales/${taal}/`))
      .map(([pad, woorden]) => [pad.slice(pad.lastIndexOf("/") + 1, -".json".length), woorden]),
  );
}

function maak(taal: Taal): i18n {
  const namespaces = woordenVan(taal);
  const instantie = createInstance();
  void instantie.init({
    lng: taal,
    fallbackLng: false,
    resources: { [taal]: namespaces },
    ns: Object.keys(namespaces),
    defaultNS: "common",
    initAsync: false,
    // React and the makers of documents escape themselves.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instantie;
}

const instanties = Object.fromEntries(talen.map((taal) => [taal, maak(taal)])) as Record<Taal, i18n>;

/**
 * The ready instance of a language with all its words: one for the whole process, shared by all requests. It never
 * changes, so nothing of one request can reach another.
 */
export function i18nVoor(taal: Taal): i18n {
  return instanties[taal];
}
