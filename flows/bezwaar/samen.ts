import { keuzesAls, type Samen } from "#flows/engine/samen.ts";

/** What bezwaar has in common with the other flows. */
export const samen: Samen = {
  feiten: {
    nood: keuzesAls("bz-nu-nood", {
      "geen-eten": "eten",
      uitzetting: "huis",
      dakloos: "huis",
      energie: "energie",
      kinderen: "kinderen",
      geweld: "geweld",
      "geen-uitweg": "suicide",
    }),
    dekking: keuzesAls("bz-hulp", { verzekering: "verzekering", advocaat: "advocaat", helper: "hulpverlener" }),
  },
  stappen: { "bel-hjl": "hjl", schuldhulp: "schuldhulp", "bijzondere-bijstand": "bijzondere-bijstand" },
  termijnen: { deadline: "bezwaar" },
  stukken: {
    bankafschriften: "bankafschriften",
    inkomsten: "inkomen",
    jaaropgaven: "jaaropgaven",
    "vaste-lasten": "vaste-lasten",
    loonstroken: "loonstroken",
    ontslagbrief: "ontslagbrief",
    schulden: "schulden",
    contract: "arbeidscontract",
  },
};
