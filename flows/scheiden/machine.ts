import { beslisstaat, stroomSetup, vraagstaat } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { begin } from "./feiten.ts";
import { vouwen } from "./regels.ts";

const { setup, beginContext } = stroomSetup({ beweringen, vouwen, begin });

/** The tree of scheiden.md 3.1 and 3.3: which question comes next, and where the walk ends. */
export const machine = setup.createMachine({
  id: "scheiden",
  context: beginContext,
  initial: "veilig-nu",
  states: {
    // Safety first
    "veilig-nu": vraagstaat("veilig-nu", "na-veilig-nu"),
    "na-veilig-nu": beslisstaat(beslisregels["na-veilig-nu"]),
    "controle-signalen": vraagstaat("controle-signalen", "fase"),

    // Where it stands, and the paper that came
    fase: vraagstaat("fase", "na-fase"),
    "na-fase": beslisstaat(beslisregels["na-fase"]),
    "soort-uitspraak": vraagstaat("soort-uitspraak", "datum-stuk"),
    "datum-stuk": vraagstaat("datum-stuk", "na-datum-stuk"),
    "na-datum-stuk": beslisstaat(beslisregels["na-datum-stuk"]),
    "soort-stuk": vraagstaat("soort-stuk", "relatievorm"),
    verschenen: vraagstaat("verschenen", "relatievorm"),
    "na-scheiding": vraagstaat("na-scheiding", "relatievorm"),

    // The two people and their children
    relatievorm: vraagstaat("relatievorm", "kinderen"),
    kinderen: vraagstaat("kinderen", "na-kinderen"),
    "na-kinderen": beslisstaat(beslisregels["na-kinderen"]),
    "datum-scheiding": vraagstaat("datum-scheiding", "over-kind"),
    "achterstand-sinds": vraagstaat("achterstand-sinds", "over-kind"),
    eens: vraagstaat("eens", "over-kind"),
    "over-kind": beslisstaat(beslisregels["over-kind"]),
    "kind-knelpunt": vraagstaat("kind-knelpunt", "na-kind-knelpunt"),
    "na-kind-knelpunt": beslisstaat(beslisregels["na-kind-knelpunt"]),
    "verhuis-datum": vraagstaat("verhuis-datum", "na-verhuis-datum"),
    "na-verhuis-datum": beslisstaat(beslisregels["na-verhuis-datum"]),
    gezag: vraagstaat("gezag", "over-wonen"),
    "over-wonen": beslisstaat(beslisregels["over-wonen"]),

    // Home, money and what else plays
    woning: vraagstaat("woning", "knelpunten"),
    knelpunten: vraagstaat("knelpunten", "na-knelpunten"),
    "na-knelpunten": beslisstaat(beslisregels["na-knelpunten"]),
    inkomen: vraagstaat("inkomen", "postcode"),
    postcode: vraagstaat("postcode", "uitkomst"),

    uitkomst: beslisstaat(beslisregels.uitkomst),

    // Outcomes (scheiden.md chapter 4)
    "spoed-gevaar": { type: "final" },
    "huisverbod-gekregen": { type: "final" },
    "kind-buitenland": { type: "final" },
    "onveilig-eigen-advocaat": { type: "final" },
    "dakloos-scheiding": { type: "final" },
    "verzoek-gekregen": { type: "final" },
    "uitspraak-gekregen": { type: "final" },
    "voorlopige-voorzieningen": { type: "final" },
    "kind-verhuizing": { type: "final" },
    "zorgen-om-kind": { type: "final" },
    "gp-zonder-rechter": { type: "final" },
    "samen-zelfregie": { type: "final" },
    "samen-mediator": { type: "final" },
    "eigen-advocaat": { type: "final" },
    "partner-onvindbaar": { type: "final" },
    orientatie: { type: "final" },
    "samenwoners-zonder-kind": { type: "final" },
    "ouders-niet-getrouwd": { type: "final" },
    "omgang-vastgelopen": { type: "final" },
    "alimentatie-niet-betaald": { type: "final" },
    "alimentatie-wijzigen": { type: "final" },
    "nazorg-verdeling": { type: "final" },
  },
});
