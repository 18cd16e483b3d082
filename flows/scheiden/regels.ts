import type { Vouw } from "#flows/engine/flow-setup.ts";
import { isFormeel } from "./beweringen.ts";
import type { Feiten } from "./feiten.ts";
import { betekenissen } from "./betekenissen.ts";
import type { VraagId } from "./vragen.ts";

/*
 * What no later guard can read any more, put back to its beginning: two places of which all ways on are the same are one
 * place. Which outcome a row of scheiden.md 3.3 gives does not change by it; the tests compare both.
 */

type Feit = keyof Feiten & string;

interface Snoei {
  readonly leest: readonly Feit[];
  readonly schrijft: readonly Feit[];
  readonly snoei: (feiten: Feiten) => Partial<Feiten>;
}

/** Past these the guards ask only whether there was a marriage. */
const naBegin = ({ fase }: Feiten): boolean => fase === "verzoek" || fase === "uitspraak" || fase === "al-gescheiden";

function snoeiRelatie(f: Feiten): Partial<Feiten> {
  if (f.onveilig) return { relatie: "weet-niet" };
  if (naBegin(f) && f.relatie === "geregistreerd") return { relatie: "gehuwd" };
  return f.fase !== "verzoek" && naBegin(f) && f.relatie === "niet-samengewoond" ? { relatie: "samenwonend" } : {};
}

/** An unknown child only blocks the end of a partnership without a court. */
function snoeiKinderen(f: Feiten): Partial<Feiten> {
  return f.kinderen === "onbekend" && (f.onveilig || f.relatie !== "geregistreerd") ? { kinderen: "nee" } : {};
}

function snoeiEens(f: Feiten): Partial<Feiten> {
  if (isFormeel(f)) return f.fase === "twijfel" && f.eens !== "geen-contact" ? { eens: "onbekend" } : {};
  if (f.relatie === "weet-niet") return f.eens === "oneens" || f.eens === "onbekend" ? {} : { eens: "alles" };
  if (f.fase === "twijfel" || f.eens === "weet-nog-niet") return { eens: f.fase === "twijfel" ? "onbekend" : "weet-nog-niet" };
  return { eens: f.eens === "oneens" || f.eens === "geen-contact" ? "oneens" : "onbekend" };
}

/** The request or the decision of a court comes before everything about children but a country abroad. */
function snoeiKind(f: Feiten): Partial<Feiten> {
  if (f.onveilig) return { isKindGevraagd: false, kindZorgen: false, kindVerhuizen: false, kindOmgang: false };
  if (f.fase === "uitspraak") return { isKindGevraagd: false, kindZorgen: false, kindVerhuizen: false, kindOmgang: false };
  if (f.fase === "verzoek" && !f.isBriefAdvocaat) return { isKindGevraagd: false, kindZorgen: false, kindOmgang: false };
  return {};
}

const GEEN_KNELPUNT = { geenSlaapplek: false, buitengesloten: false, geldnood: false, complex: false } as const;
const GEEN_KIND = { kindZorgen: false, kindVerhuizen: false, kindOmgang: false } as const;

/** From here on only the outcome is chosen: what a row before it decides, no later row reads. */
function snoeiKnelpunten(f: Feiten): Partial<Feiten> {
  const rest = { isKindGevraagd: false, kinderen: "nee", relatie: "weet-niet", eens: null, naScheiding: null, isBriefAdvocaat: false, ...GEEN_KIND } as const;
  const zonderBuitenland = { ...rest, fase: "lopend", ...GEEN_KNELPUNT } as const;
  if (f.acuut || f.heeftHuisverbod) return { ...zonderBuitenland, kindBuitenland: false, heeftHuisverbod: f.heeftHuisverbod && !f.acuut };
  if (f.kindBuitenland || f.onveilig) return zonderBuitenland;
  if (f.geenSlaapplek || (f.buitengesloten && (!isFormeel(f) || f.fase === "al-gescheiden"))) {
    return { ...zonderBuitenland, geenSlaapplek: true };
  }
  if (f.fase === "uitspraak" || (f.fase === "verzoek" && !f.isBriefAdvocaat)) return { ...rest, ...GEEN_KNELPUNT };
  if (f.kindZorgen) return { ...zonderBuitenland, kindZorgen: true };
  if (f.kindVerhuizen || f.naScheiding === "verhuizen") return { ...zonderBuitenland, kindVerhuizen: true };
  if (f.fase === "al-gescheiden") return { ...rest, ...GEEN_KNELPUNT, naScheiding: f.naScheiding };
  const isSnel = isFormeel(f) && (f.geldnood || f.buitengesloten);
  return isSnel ? { ...zonderBuitenland, relatie: "gehuwd", geldnood: true } : { geldnood: false, buitengesloten: false, isKindGevraagd: false };
}

const ALLES: readonly Feit[] = [
  "fase", "isBriefAdvocaat", "relatie", "kinderen", "eens", "isKindGevraagd", "kindBuitenland", "kindZorgen", "kindVerhuizen", "kindOmgang", "naScheiding",
];

const SNOEI: Partial<Readonly<Record<VraagId, Snoei>>> = {
  "soort-stuk": { leest: ["onveilig"], schrijft: ["isBriefAdvocaat"], snoei: (f) => (f.onveilig ? { isBriefAdvocaat: false } : {}) },
  relatievorm: { leest: ["onveilig", "fase"], schrijft: ["relatie"], snoei: snoeiRelatie },
  kinderen: { leest: ["onveilig", "relatie"], schrijft: ["kinderen"], snoei: snoeiKinderen },
  eens: { leest: ["relatie", "fase"], schrijft: ["eens"], snoei: snoeiEens },
  "kind-knelpunt": { leest: ["onveilig", "fase", "isBriefAdvocaat"], schrijft: ["isKindGevraagd", "kindZorgen", "kindVerhuizen", "kindOmgang"], snoei: snoeiKind },
  knelpunten: { leest: ["acuut", "onveilig", ...ALLES], schrijft: [...ALLES, "heeftHuisverbod", "geenSlaapplek", "buitengesloten", "geldnood", "complex"], snoei: snoeiKnelpunten },
};

function gesnoeid(vol: Vouw<Feiten>, extra: Snoei | undefined): Vouw<Feiten> {
  if (!extra) return vol;
  return {
    leest: [...new Set([...vol.leest, ...extra.leest])],
    schrijft: [...new Set([...vol.schrijft, ...extra.schrijft])],
    vouw: (feiten, antwoord, peildatum) => {
      const nieuw = vol.vouw(feiten, antwoord, peildatum);
      return { ...nieuw, ...extra.snoei({ ...feiten, ...nieuw }) };
    },
  };
}

/** The folds of the machine: what an answer says, without what nothing reads any more. */
export const vouwen = Object.fromEntries(
  (Object.keys(betekenissen) as VraagId[]).map((vraag) => [vraag, gesnoeid(betekenissen[vraag], SNOEI[vraag])]),
) as Readonly<Record<VraagId, Vouw<Feiten>>>;
