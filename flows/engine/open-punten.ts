import type { Bron } from "./bron.ts";
import type { Flow } from "./define-flow.ts";
import { GELIJKGESTELD } from "./kalender.ts";
import type { Tarief } from "./tarief.ts";

/** Sources that are uncertain or carry a remark, one line each. */
function openBronnen(bronnen: Readonly<Record<string, Bron>>): readonly string[] {
  return Object.entries(bronnen).flatMap(([id, bron]) =>
    bron.zekerheid === "onzeker" || bron.opmerking ? [`bron ${id} (${bron.zekerheid}): ${bron.verwijzing}: ${bron.opmerking ?? "?"}`] : [],
  );
}

/** Figures that are uncertain, and the day after which none are known. */
export function openCijfers(tabellen: readonly Tarief<unknown>[]): readonly string[] {
  return [
    ...tabellen.flatMap((tabel) =>
      tabel.rijen.flatMap((rij) =>
        rij.bron.zekerheid === "onzeker" ? [`cijfers ${tabel.naam} van ${rij.van} tot ${rij.tot ?? "nu"}: ${rij.bron.opmerking ?? "?"}`] : [],
      ),
    ),
    ...tabellen.flatMap((tabel) => {
      const tot = tabel.rijen.at(-1)?.tot;
      return tot ? [`cijfers ${tabel.naam}: niet bekend na ${tot}`] : [];
    }),
  ];
}

/** Days of the calendar that all flows share and that a jurist has still to confirm. */
export function openDagen(): readonly string[] {
  return GELIJKGESTELD.flatMap(({ datum, bron }) => (bron.zekerheid === "onzeker" ? [`gelijkgestelde dag ${datum}: ${bron.verwijzing}: ${bron.opmerking ?? "?"}`] : []));
}

/** Everything marked unsure, for a jurist or editor, one line each. */
export function onzekerheden<F extends object>(flow: Flow<F>): readonly string[] {
  return [...openBronnen(flow.bronnen), ...openCijfers(flow.tarieven ?? [])];
}

/** What is not wrong but missing: outcomes without a case, and outcomes of which no source was compared with its text. */
export function ontbrekend<F extends object>(flow: Flow<F>): readonly string[] {
  const metCasus = new Set(flow.casussen.flatMap(({ verwacht }) => [verwacht.outcome, ...(Array.isArray(verwacht.overlays) ? verwacht.overlays : [])]));
  const bekend = Object.values(flow.bronnen).filter(({ zekerheid }) => zekerheid === "bekend").length;
  return [
    ...Object.entries(flow.uitkomsten).flatMap(([id, { bronnen }]) => [
      ...(metCasus.has(id) ? [] : [`uitkomst ${id}: geen casus eindigt hier`]),
      ...(bronnen.some((bron) => flow.bronnen[bron]?.zekerheid === "gecontroleerd") ? [] : [`uitkomst ${id}: geen enkele bron is gecontroleerd`]),
    ]),
    ...(bekend > 0 ? [`${bekend} bronnen zijn bekend, maar niet met de tekst vergeleken`] : []),
  ];
}
