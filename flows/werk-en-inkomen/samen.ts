import { keuzesAls, tekstIn, type Samen } from "#flows/engine/samen.ts";

/** What werk en inkomen has in common with the other flows. */
export const samen: Samen = {
  feiten: {
    postcode: tekstIn("gemeente"),
    nood: keuzesAls("wi-acuut", {
      eten: "eten",
      huis: "huis",
      energie: "energie",
      kinderen: "kinderen",
      geweld: "geweld",
      suicide: "suicide",
    }),
    dekking: keuzesAls("rechtshulp-dekking", {
      verzekering: "verzekering",
      advocaat: "advocaat",
      hulpverlener: "hulpverlener",
    }),
  },
  stappen: { "bel-hjl": "hjl", "bel-schuldhulp": "schuldhulp", "bijzondere-bijstand": "bijzondere-bijstand" },
  leidtNaar: { "maak-bezwaar": "bezwaar" },
  termijnen: { bezwaar: "bezwaar" },
  stukken: {
    bankafschriften: "bankafschriften",
    inkomen: "inkomen",
    jaaropgaven: "jaaropgaven",
    jaaropgave: "jaaropgaven",
    loonstroken: "loonstroken",
    "loonstroken-12": "loonstroken",
    loonstrook: "loonstroken",
    ontslagbrief: "ontslagbrief",
    schulden: "schulden",
    "lijst-schulden": "schulden",
    contract: "arbeidscontract",
    huurcontract: "huurcontract",
  },
};
