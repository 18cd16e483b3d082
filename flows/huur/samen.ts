import { tekstIn, type Samen } from "#flows/engine/samen.ts";

/** What huur has in common with the other flows. */
export const samen: Samen = {
  feiten: { postcode: tekstIn("huur-postcode") },
  stappen: { "bel-hjl": "hjl", "vraag-hjl": "hjl", "bel-schuldhulp": "schuldhulp", "bel-112": "bel-112" },
  leidtNaar: { "ga-naar-scheiden": "scheiden" },
  stukken: {
    bankafschriften: "bankafschriften",
    inkomen: "inkomen",
    contract: "huurcontract",
    identiteitsbewijs: "identiteitsbewijs",
    trouwakte: "trouwakte",
  },
};
