import type { Berekening, Diagnose } from "#flows/engine/diagnose.ts";
import { atw, isVrijeDag } from "#flows/engine/kalender.ts";
import { dagVan } from "#flows/engine/lezen.ts";
import { wwVanaf } from "./dagen.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import { type Zaak } from "./zaak.ts";

/** `uwv-verweer` as a placeholder: `uwvVerweer`. */
const alsNaam = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Which values of a calculation stand in words, by the name of their placeholder. */
const UIT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  transitievergoeding: { bedrag: "transitiebedrag" },
  aanzegvergoeding: { bedrag: "aanzegbedrag", laatsteDag: "laatsteAanzegdag" },
  opzegtermijn: { einddatum: "eersteEinddatum", maanden: "opzegmaanden" },
  minimumloon: { minimum: "minimum", tekort: "tekort", vakantiebijslag: "vakantiebijslag" },
  "wettelijke-verhoging": { bedrag: "verhoging", procent: "verhogingProcent" },
  "ww-duur": { maanden: "wwMaanden" },
  "ww-bedrag": { eerste: "wwEerste", daarna: "wwDaarna" },
  bijstand: { norm: "norm", bijstand: "bijstand", voorschot: "voorschotBedrag" },
  vermogensgrens: { grens: "grens" },
  oproepuren: { urenPerMaand: "urenPerMaand", aanbodUiterlijk: "aanbodUiterlijk", vasteUrenVanaf: "vasteUrenVanaf" },
  "wia-datum": { ziekWeken: "ziekWeken", eersteDag: "wiaEersteDag" },
  "aow-korting": { procent: "aowKorting" },
};

/** The values for the words of a diagnosis; what is not known is left out, and the words without it are shown. */
export function invullingVan(zaak: Zaak, termijnen: readonly Zaaktermijn[], berekeningen: readonly Berekening[]): Diagnose["invulling"] {
  const uit: Record<string, string | number> = {};
  for (const { id, voor, veilig, juridisch } of termijnen) uit[alsNaam(id)] ??= voor === "burger" ? veilig : juridisch;
  const eerste = termijnen.find(({ voor, juridisch }) => voor === "burger" && juridisch >= zaak.peildatum);
  if (eerste !== undefined) uit["veilig"] = eerste.veilig;
  for (const { id, resultaat } of berekeningen) {
    for (const [sleutel, naam] of Object.entries(UIT[id] ?? {})) {
      const waarde = (resultaat as Readonly<Record<string, unknown>>)[sleutel];
      // Nothing to get is no amount to show: the words without it say what to do.
      if (typeof waarde === "string" || (typeof waarde === "number" && waarde > 0)) uit[naam] = waarde;
    }
  }
  // The words say "about": half a month more stands with the calculation.
  if (typeof uit["wwMaanden"] === "number") uit["wwMaanden"] = Math.floor(uit["wwMaanden"]);
  const einde = dagVan(zaak.antwoorden, "einde-datum");
  if (einde !== undefined) uit["wwVanaf"] = wwVanaf(einde);
  if (isVrijeDag(zaak.peildatum)) uit["eersteWerkdag"] = atw(zaak.peildatum);
  uit["jaar"] = Number(zaak.peildatum.slice(0, 4));
  return uit;
}
