import { beslisstaat, stroomSetup, vraagstaat } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { begin } from "./feiten.ts";
import { vouwen } from "./regels.ts";

const { setup, beginContext } = stroomSetup({ beweringen, vouwen, begin });

/** The tree of bezwaar.md 3.2 and 3.4: which question comes next, and where the walk ends. */
export const machine = setup.createMachine({
  id: "bezwaar",
  context: beginContext,
  initial: "bz-organisatie",
  states: {
    // From whom, about what, what happened
    "bz-organisatie": vraagstaat("bz-organisatie", "na-organisatie"),
    "na-organisatie": beslisstaat(beslisregels["na-organisatie"]),
    "bz-onderwerp": vraagstaat("bz-onderwerp", "na-onderwerp"),
    "na-onderwerp": beslisstaat(beslisregels["na-onderwerp"]),
    "bz-gemist-situatie": vraagstaat("bz-gemist-situatie", "na-gemist-situatie"),
    "na-gemist-situatie": beslisstaat(beslisregels["na-gemist-situatie"]),
    "bz-aanleiding": vraagstaat("bz-aanleiding", "na-aanleiding"),
    "na-aanleiding": beslisstaat(beslisregels["na-aanleiding"]),

    // The letter and its term
    "bz-briefdatum": vraagstaat("bz-briefdatum", "na-briefdatum"),
    "na-briefdatum": beslisstaat(beslisregels["na-briefdatum"]),
    "bz-termijn-in-brief": vraagstaat("bz-termijn-in-brief", "na-termijn-in-brief"),
    "na-termijn-in-brief": beslisstaat(beslisregels["na-termijn-in-brief"]),
    "bz-ontvangst": vraagstaat("bz-ontvangst", "bz-al-gedaan"),
    "bz-bekend-datum": vraagstaat("bz-bekend-datum", "bz-betaald"),
    "bz-aanvulling-datum": vraagstaat("bz-aanvulling-datum", "na-aanvulling-datum"),
    "na-aanvulling-datum": beslisstaat(beslisregels["na-aanvulling-datum"]),

    // No answer
    "bz-wacht-op": vraagstaat("bz-wacht-op", "bz-aanvraagdatum"),
    "bz-aanvraagdatum": vraagstaat("bz-aanvraagdatum", "na-aanvraagdatum"),
    "na-aanvraagdatum": beslisstaat(beslisregels["na-aanvraagdatum"]),
    "bz-besluitdatum-bezwaar": vraagstaat("bz-besluitdatum-bezwaar", "bz-commissie"),
    "bz-commissie": vraagstaat("bz-commissie", "bz-stukken-gevraagd"),
    "bz-stukken-gevraagd": vraagstaat("bz-stukken-gevraagd", "bz-al-gedaan"),

    // What was done, and why it became later
    "bz-al-gedaan": vraagstaat("bz-al-gedaan", "na-al-gedaan"),
    "na-al-gedaan": beslisstaat(beslisregels["na-al-gedaan"]),
    "bz-betaald": vraagstaat("bz-betaald", "na-betaald"),
    "na-betaald": beslisstaat(beslisregels["na-betaald"]),
    "bz-reden-te-laat": vraagstaat("bz-reden-te-laat", "bz-nu-nood"),

    // The person
    "bz-nu-nood": vraagstaat("bz-nu-nood", "na-nu-nood"),
    "na-nu-nood": beslisstaat(beslisregels["na-nu-nood"]),
    "bz-gronden": vraagstaat("bz-gronden", "na-gronden"),
    "na-gronden": beslisstaat(beslisregels["na-gronden"]),
    "bz-doel": vraagstaat("bz-doel", "na-doel"),
    "na-doel": beslisstaat(beslisregels["na-doel"]),
    "bz-aantal-bezwaren": vraagstaat("bz-aantal-bezwaren", "bz-hulp"),
    "bz-hulp": vraagstaat("bz-hulp", "uitkomst"),

    uitkomst: beslisstaat(beslisregels.uitkomst),

    // Outcomes (bezwaar.md 4.2)
    "o-bezwaar-op-tijd": { type: "final" },
    "o-pro-forma-nu": { type: "final" },
    "o-eerst-gesprek-met-vangnet": { type: "final" },
    "o-bezwaar-en-spoedrechter": { type: "final" },
    "o-te-laat-toch-bezwaar": { type: "final" },
    "o-te-laat-andere-weg": { type: "final" },
    "o-voornemen-zienswijze": { type: "final" },
    "o-geen-besluit-vraag-besluit": { type: "final" },
    "o-beslistermijn-loopt-nog": { type: "final" },
    "o-ingebrekestelling": { type: "final" },
    "o-beroep-niet-tijdig": { type: "final" },
    "o-aanvullen-gronden": { type: "final" },
    "o-bezwaar-loopt": { type: "final" },
    "o-beroep-rechtbank": { type: "final" },
    "o-hoger-beroep": { type: "final" },
    "o-klacht": { type: "final" },
    "o-betalingsregeling": { type: "final" },
    "o-toeslag-terugvordering": { type: "final" },
    "o-bijstand-geen-geld": { type: "final" },
    "o-uwv-hjl-lijn": { type: "final" },
    "o-uwv-medisch": { type: "final" },
    "o-wmo-jeugd": { type: "final" },
    "o-wlz-ciz": { type: "final" },
    "o-brp": { type: "final" },
    "o-belasting-lokaal": { type: "final" },
    "o-kwijtschelding-afgewezen": { type: "final" },
    "o-verkeersboete-m": { type: "final" },
    "o-strafbeschikking": { type: "final" },
    "o-ind": { type: "final" },
    "o-gemiste-toeslagen": { type: "final" },

    // Exits
    "x-andere-flow": { type: "final" },
    "x-ontslag": { type: "final" },
    "x-aanvragen": { type: "final" },
    "x-stukken": { type: "final" },
  },
});
