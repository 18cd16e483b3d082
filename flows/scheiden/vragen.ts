import { wrbVragen } from "#flows/rechtsbijstand/vragen.ts";
import { peiljaarVan } from "#flows/rechtsbijstand/normen.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { invullerVraag } from "#flows/engine/invuller.ts";
import type { DatumVraag, Vragen } from "#flows/engine/vraag.ts";
import { vraagmakers } from "#flows/engine/maak-vraag.ts";
import type { Feiten } from "./feiten.ts";

const maak = vraagmakers<Feiten>();
const { keuze, meerkeuze } = maak;
/** A day of which the answer decides no way: some before today and, where it may lie ahead, some after. */
const dag = (toekomst = false, rest: Partial<DatumVraag<Feiten>> = {}) =>
  maak.dag((_feiten, peildatum) => [-5, -40, -100, -300, -800, ...(toekomst ? [5, 20] : [])].map((dagen) => plusDagen(peildatum, dagen)), { toekomst, ...rest });

/** Every question of scheiden.md chapter 2 that the walk asks; the order is that of the machine. */
export const vragen = {
  "veilig-nu": keuze(["ja", "bang", "nee-acuut"]),
  "controle-signalen": meerkeuze([
    "geweld",
    "keel",
    "wapen-dood",
    "stalken",
    "geld-controle",
    "telefoon",
    "isolatie",
    "kind-dreiging",
    "kind-afnemen",
    "zelfdoding-dreiging",
    "tekenen-druk",
    "geen",
  ]),
  fase: keuze(["twijfel", "besloten", "verzoek-gekregen", "loopt", "uitspraak", "al-gescheiden"]),
  "soort-uitspraak": keuze(["beschikking", "voorlopig", "kort-geding"]),
  "datum-stuk": dag(false, { vormen: ["verzoek", "uitspraak"], vormBij: ({ fase }) => (fase === "uitspraak" ? "uitspraak" : "verzoek") }),
  "soort-stuk": keuze(["deurwaarder", "brief-advocaat", "rechtbank"]),
  verschenen: keuze(["ja", "nee"]),
  "na-scheiding": keuze(["alim-niet-betaald", "alim-wijzigen", "omgang", "verhuizen", "verdeling", "bijstandsverhaal", "anders"]),
  relatievorm: keuze(["gehuwd", "geregistreerd", "samen-contract", "samen-zonder", "niet-samengewoond"]),
  kinderen: keuze(["geen", "minderjarig", "18-21", "ouder", "gezag-ander-kind"], {
    velden: { "kinderen-aantal": { soort: "getal", min: 1, max: 20, bij: "minderjarig" } },
  }),
  "datum-scheiding": dag(),
  "achterstand-sinds": dag(),
  eens: keuze(["eens-alles", "eens-deels", "oneens", "partner-weet-niet", "geen-contact"]),
  "kind-knelpunt": meerkeuze([
    "geen",
    "omgang",
    "hoofdverblijf",
    "verhuizen-ik",
    "verhuizen-ander",
    "buitenland",
    "toestemming",
    "kind-wil-niet",
    "zorgen",
  ]),
  "verhuis-datum": dag(true),
  gezag: keuze(["samen", "ik", "ander"]),
  woning: keuze(["huur-beide", "huur-ik", "huur-ander", "koop-samen", "koop-ik", "koop-ander", "inwonend"]),
  knelpunten: meerkeuze([
    "geen-slaapplek",
    "buitengesloten",
    "geld-weg",
    "geen-geld",
    "schulden",
    "bedrijf",
    "huisverbod-gekregen",
    "buitenland-zaak",
    "verblijf",
    "religieus",
    "bijstand",
    "taal-lezen",
    "ziek-beperking",
    "zelfdoding",
    "geen",
  ]),
  inkomen: {
    soort: "bedrag",
    min: 0,
    max: 10_000_000,
    monsters: () => [0, 30_000],
    vulling: (_feiten, peildatum) => ({ peiljaar: peiljaarVan(peildatum) }),
  },
  postcode: { soort: "postcode" },
} as const satisfies Vragen<Feiten>;

/** Outside the walk, optional, never blocking: who fills in, and what is asked after the result (scheiden.md chapter 2; verwijzing.md A.5). */
export const los = {
  invuller: invullerVraag,
  "datum-overeenkomst": dag(),
  "datum-huisverbod": dag(),
  "datum-vertrek-kind": dag(),
  "datum-vovo": dag(),
  "datum-indiening": dag(),
  "datum-berusting": dag(),
  "datum-inschrijving": dag(),
  "datum-verhuizing-zelf": dag(true),
  "pa-huwelijk": dag(),
  "pa-geboren": dag(),
  "pa-indiening": dag(true),
  "pa-inschrijving": dag(true),
  "pa-jongste-geboren": dag(true),
  "pa-zorgt": keuze(["ja", "nee"]),
  ...wrbVragen,
} as const satisfies Vragen<Feiten>;

export type VraagId = keyof typeof vragen;
