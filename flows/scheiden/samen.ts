import { tekstIn, type Samen } from "#flows/engine/samen.ts";

/** What scheiden has in common with the other flows. */
export const samen: Samen = {
  feiten: { postcode: tekstIn("postcode") },
  stappen: { "vraag-hjl": "hjl", schuldhulp: "schuldhulp", "bel-112": "bel-112" },
  stukken: {
    bankafschriften: "bankafschriften",
    inkomen: "inkomen",
    huurcontract: "huurcontract",
    id: "identiteitsbewijs",
    trouwakte: "trouwakte",
    "vaste-lasten": "vaste-lasten",
  },
};
