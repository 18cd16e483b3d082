import type { Situatie, Weigering } from "#flows/engine/brief.ts";
import { getal } from "#flows/engine/lezen.ts";
import { getalUit, heeft, termijnDag } from "./situatie.ts";

/** Before the last day of the landlord a reminder is untrue (huur.md 4.18 and 7.1). */
export function geenBorgbrief({ diagnose, ...s }: Situatie): Weigering | null {
  if (diagnose.uitkomst !== "uit-waarborgsom-terug" || diagnose.variant !== "wachten") return null;
  const uiterlijk = termijnDag({ diagnose, ...s }, "F8b");
  return { reden: "huur-borg-wachten", waarden: { datum: { datum: uiterlijk ?? s.peildatum } } };
}

/** Costs that were allowed, or are too long ago, cannot be asked back (BK-2, WB-1). */
export function geenKostenbrief({ diagnose }: Situatie): Weigering | null {
  const redenen: Readonly<Record<string, string>> = {
    verjaard: "huur-verjaard",
    "kosten-misschien": "huur-kosten-misschien",
    "borg-toegestaan": "huur-borg-toegestaan",
  };
  const reden = diagnose.uitkomst === "uit-huur-algemeen" ? redenen[diagnose.variant ?? ""] : undefined;
  return reden === undefined ? null : { reden };
}

/** The landlord still has time, or the rent is one amount for all: then another letter is right (huur.md 4.17). */
export function geenServicebrief(s: Situatie): Weigering | null {
  if (s.diagnose.variant === "all-in") return { reden: "huur-all-in" };
  const datum = termijnDag(s, "F10-afrekening");
  return s.diagnose.variant === "wachten" && datum ? { reden: "huur-service-wachten", waarden: { datum: { datum } } } : null;
}

/** An objection must be there before the increase, and is not the way in the vrije sector (HV-6, HV-8). */
export function geenHuurbezwaar(s: Situatie): Weigering | null {
  if (s.diagnose.uitkomst === "uit-huurverhoging-vrij") return { reden: "huur-verhoging-vrij" };
  return s.diagnose.uitkomst === "uit-huurverhoging-na-ingang" ? { reden: "huur-verhoging-ingegaan" } : null;
}

/** No proposal without a maximum that is lower than the rent (huur.md 7.3). */
export function geenHuurverlaging(s: Situatie): Weigering | null {
  const max = getalUit(s, "hoogsteHuur");
  if (s.diagnose.variant === "eerst-tellen" || max === undefined) return { reden: "huur-eerst-tellen" };
  const kaal = getal(s.antwoorden["huur-kale-huur"]);
  return kaal !== undefined && kaal > 0 && max >= kaal ? { reden: "huur-punten-genoeg" } : null;
}

/** Only where the maximum is known and the increase has begun: else a lower payment makes arrears (huur.md 4.13). */
export function geenMaximumbrief(s: Situatie): Weigering | null {
  if (s.diagnose.variant === "te-laat") return { reden: "huur-maximum-te-laat" };
  return s.diagnose.stappen.some(({ id }) => id === "uit-huurverhoging-vrij.schrijf-maximum") ? null : { reden: "huur-maximum-onbekend" };
}

/**
 * The letter says that the person does not agree to leave: untrue after consent, wrong in the first nine months at a
 * hospita and where other rules hold. With a contract that became permanent it opens when the landlord says one must go:
 * nobody reminds the landlord of the end of a contract (huur.md 4.8 to 4.10, must-not-say list).
 */
export function geenNietAkkoord(s: Situatie): Weigering | null {
  const { uitkomst, variant } = s.diagnose;
  if (variant === "getekend") return { reden: "huur-al-getekend" };
  if (variant === "hospita-proef") return { reden: "huur-hospita-proef" };
  if (uitkomst === "uit-tijdelijk-eindigt") return { reden: "huur-contract-eindigt" };
  if (uitkomst === "uit-tijdelijk-vast" && s.getypt["huur-moet-weg"] !== "ja") return { reden: "huur-nog-niets-gezegd", openMet: "huur-moet-weg" };
  return null;
}

/** With a judgment, or when the energy company cut off, the message would be untrue (huur.md 4.4, 4.30). */
export function geenBuitengesloten(s: Situatie): Weigering | null {
  if (heeft(s, "buit-vonnis", "ja")) return { reden: "huur-met-vonnis" };
  return heeft(s, "buit-wat", "leverancier") ? { reden: "huur-leverancier" } : null;
}

/** Small repairs are for the tenant (GE-1). */
export function geenGebrekbrief({ diagnose }: Situatie): Weigering | null {
  return diagnose.uitkomst === "uit-gebrek-melden" && diagnose.variant === "zelf" ? { reden: "huur-klein-zelf" } : null;
}

/** After six months a letter to the landlord loses time: a lawyer the same day (huur.md 4.26). */
export function geenVoortzetting({ diagnose }: Situatie): Weigering | null {
  return diagnose.uitkomst === "uit-overlijden" && diagnose.variant === "te-laat" ? { reden: "huur-overlijden-te-laat" } : null;
}
