import type { Casus } from "#flows/engine/define-flow.ts";

/** What a jurist expects, written first. */
export const casussen: readonly Casus[] = [
  {
    naam: "1 Sam",
    verhaal: "Sam heeft een brief gekregen.",
    peildatum: "2026-11-22",
    antwoorden: { brief: "ja" },
    verwacht: { outcome: "o-brief", complete: true, path: ["brief"], urgency: "normaal" },
  },
  { naam: "2 Kim", verhaal: "Kim weet het niet.", peildatum: "2026-11-22", antwoorden: { brief: "weet-niet" }, verwacht: { outcome: "o-geen-brief", complete: true } },
];
