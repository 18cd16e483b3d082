import type { Datum } from "#flows/engine/datum.ts";
import { getalVan } from "#flows/engine/lezen.ts";
import { naElkaar, type PastNiet } from "#flows/engine/past-niet.ts";

/** Calendar years since 2016, this one included. */
const jarenSinds2016 = (peildatum: Datum): number => Number(peildatum.slice(0, 4)) - 2016 + 1;

/** Answers that cannot all be true. */
export const pastNiet: readonly PastNiet[] = [
  naElkaar("contract-einde-voor-begin", "dienst-start", "einde-datum"),
  naElkaar("contract-einde-voor-begin", "dienst-start", "vso-einddatum"),
  naElkaar("loonstop-voor-ziek", "ziek-sinds", "ziek-loonstop-datum"),
  naElkaar("aanvraag-voor-melding", "bijstand-melddatum", "bijstand-aanvraagdatum"),
  {
    id: "te-veel-jaren",
    velden: ["ww-jaren-vanaf-2016"],
    is: (antwoorden, peildatum) => (getalVan(antwoorden, "ww-jaren-vanaf-2016") ?? 0) > jarenSinds2016(peildatum),
  },
  {
    id: "meer-jaren-dan-leeftijd",
    velden: ["leeftijd", "ww-jaren-voor-2016", "ww-jaren-vanaf-2016"],
    is: (antwoorden) => {
      const leeftijd = getalVan(antwoorden, "leeftijd");
      return leeftijd !== undefined && (getalVan(antwoorden, "ww-jaren-voor-2016") ?? 0) + (getalVan(antwoorden, "ww-jaren-vanaf-2016") ?? 0) > leeftijd;
    },
  },
];
