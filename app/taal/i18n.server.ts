import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance, type i18n } from "i18next";
import { talen, type Taal } from "./talen.ts";

type Namespaces = Record<string, Record<string, unknown>>;

/** Where the words stand, seen from here and from the build. They are read as files: in the code they would be kept twice. */
const MAP = join(import.meta.dirname, "..", "..", "locales");

/** Every locale file of a language, read once when the process starts: `locales/<language>/<namespace>.json`. */
function woordenVan(taal: Taal): Namespaces {
  const bestanden = readdirSync(join(MAP, taal)).filter((naam) => naam.endsWith(".json"));
  return Object.fromEntries(bestanden.map((naam) => [naam.slice(0, -".json".length), JSON.parse(readFileSync(join(MAP, taal, naam), "utf8"))]));
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
