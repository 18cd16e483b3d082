import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance, type i18n } from "i18next";
import { woordenVan } from "#app/triage/weergave.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { FlowId } from "#flows/index.ts";
import { ROOT } from "#tests/support/build.ts";

function maak(taal: Taal): i18n {
  const map = join(ROOT, "locales", taal);
  const namen = readdirSync(map).map((bestand) => bestand.slice(0, -".json".length));
  const woorden = Object.fromEntries(namen.map((naam) => [naam, JSON.parse(readFileSync(join(map, `${naam}.json`), "utf8"))]));
  const instantie = createInstance();
  void instantie.init({ lng: taal, fallbackLng: false, resources: { [taal]: woorden }, ns: namen, initAsync: false, interpolation: { escapeValue: false } });
  return instantie;
}

const instanties: Readonly<Record<Taal, i18n>> = { nl: maak("nl"), en: maak("en") };

/** The words of a flow in a language, with the lookups of the pages. */
export const stroomwoorden = (taal: Taal, flow: FlowId = "bezwaar") => woordenVan(instanties[taal], flow);

/** Whether a language has words at a key. */
export const kent = (taal: Taal, sleutel: string): boolean => instanties[taal].exists(sleutel);

/** What a person reads at a key such as `triage:knop.verder`. Throws when a language has no such words. */
export function woord(taal: Taal, sleutel: string, invulling: Readonly<Record<string, string | number>> = {}): string {
  if (!instanties[taal].exists(sleutel, invulling)) throw new Error(`no words ${sleutel} in ${taal}`);
  return instanties[taal].t(sleutel, invulling);
}

/** A list of texts at a key. */
export function woorden(taal: Taal, sleutel: string, invulling: Readonly<Record<string, string>> = {}): readonly string[] {
  const lijst: unknown = instanties[taal].t(sleutel, { returnObjects: true, ...invulling });
  if (!Array.isArray(lijst)) throw new Error(`no list ${sleutel} in ${taal}`);
  return lijst.map(String);
}
