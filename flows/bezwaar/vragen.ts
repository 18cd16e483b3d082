import { plusDagen } from "#flows/engine/datum.ts";
import { invullerVraag } from "#flows/engine/invuller.ts";
import { WEET_NIET, type Vragen } from "#flows/engine/vraag.ts";
import { dagVeld, komendeDagVeld, vraagmakers } from "#flows/engine/maak-vraag.ts";
import type { Feiten } from "./feiten.ts";
import { grondenVan, MODULES } from "./gronden.ts";
import { besluitdata, briefdata, dagenInBrief, ingebrekedata, reactiedata, rondVandaag, uitstel, verzenddata } from "./monsters.ts";
import { ONDERWERPEN, onderwerpenVan, ORGANISATIES } from "./onderwerp.ts";

const { keuze, meerkeuze, dag, komendeDag } = vraagmakers<Feiten>();

/** Every question of bezwaar.md 2.1 to 2.3 that the walk asks; the order is that of the machine. */
export const vragen = {
  "bz-organisatie": keuze([...ORGANISATIES, "geen-overheid"]),
  "bz-onderwerp": keuze(ONDERWERPEN.slice(0, -1), { optiesBij: (f) => onderwerpenVan(f.organisatie ?? "") }),
  "bz-gemist-situatie": keuze(["ja", "nee"]),
  "bz-aanleiding": keuze([
    "besluit",
    "voornemen",
    "geen-antwoord",
    "bejegening",
    "beslissing-op-bezwaar",
    "uitspraak",
    "aanvulling-gevraagd",
    "rekening",
    "infobrief",
    "wil-stukken",
    "kan-niet-betalen",
    "nog-niets",
  ]),
  "bz-briefdatum": dag(briefdata),
  "bz-termijn-in-brief": keuze(["6-weken", "4-weken", "2-weken", "korter", "datum", "niets"], {
    velden: { "bz-termijn-datum": komendeDagVeld("datum") },
    veldMonsters: dagenInBrief,
  }),
  "bz-ontvangst": dag(rondVandaag),
  "bz-bekend-datum": dag(rondVandaag),
  "bz-aanvulling-datum": komendeDag(reactiedata),
  "bz-wacht-op": keuze(["aanvraag", "bezwaar", "klacht", "woo-inzage", "herbeoordeling"]),
  "bz-aanvraagdatum": dag(verzenddata),
  "bz-besluitdatum-bezwaar": dag(besluitdata),
  "bz-commissie": keuze(["ja", "nee"]),
  "bz-stukken-gevraagd": keuze(["nee", "papieren", "uitstelbrief"], {
    velden: {
      "bz-stukken-van": dagVeld("papieren"),
      "bz-stukken-tot": komendeDagVeld("papieren"),
      "bz-uitstel-datum": komendeDagVeld("uitstelbrief"),
    },
    veldMonsters: uitstel,
  }),
  "bz-al-gedaan": meerkeuze(
    ["niets", "gebeld", "mail-app", "gesprek", "bezwaar-verstuurd", "ingebrekestelling", "advocaat", "ingetrokken"],
    ["niets"],
    {
      velden: { "bz-bezwaar-datum": dagVeld("bezwaar-verstuurd"), "bz-ingebreke-datum": dagVeld("ingebrekestelling") },
      veldMonsters: ingebrekedata,
    },
  ),
  "bz-betaald": keuze(["ja", "nee"]),
  "bz-reden-te-laat": meerkeuze(
    ["brief-later", "ziek", "crisis", "taal", "verkeerde-info", "geen-info", "helper-fout", "niet-begrepen", "geen-reden"],
    ["geen-reden"],
    // The end of the obstacle stands with two options (ziek, crisis): read only when one of them is chosen.
    { velden: { "bz-ontvangst": dagVeld("brief-later"), "bz-hindernis-einde": dagVeld() } },
  ),
  "bz-nu-nood": meerkeuze(
    [
      "geen-inkomen",
      "geen-eten",
      "huurachterstand",
      "uitzetting",
      "dakloos",
      "energie",
      "zorg-stopt",
      "zorg-minder",
      "inhouding",
      "kinderen",
      "geweld",
      "geen-uitweg",
      "geen",
    ],
    ["geen"],
    {
      velden: { "bz-uitzetting-datum": komendeDagVeld("uitzetting") },
      veldMonsters: (waarde, _feiten, peildatum) =>
        Array.isArray(waarde) && waarde.includes("uitzetting") ? [14, 15].map((d) => ({ "bz-uitzetting-datum": plusDagen(peildatum, d) })) : [],
    },
  ),
  "bz-gronden": meerkeuze([...new Set(MODULES.flatMap(grondenVan))].filter((g) => g !== WEET_NIET), [], {
    optiesBij: (f) => grondenVan(f.module),
    velden: { "bz-gronden-tekst": { soort: "tekst", maxLengte: 4000, bij: "anders" } },
  }),
  "bz-doel": keuze(["besluit-anders", "begrijpen", "gesprek", "betalen", "sneller", "excuses"]),
  "bz-aantal-bezwaren": keuze(["0", "1-2", "3-plus"]),
  "bz-hulp": meerkeuze(["zelf", "taal", "lezen-digitaal", "lvb", "helper", "bewind", "advocaat", "verzekering", "geen-digid"], []),
} as const satisfies Vragen<Feiten>;

/** Outside the walk, optional, never blocking: who fills in, and what is asked after the result (bezwaar.md 2, 2.3 and 5.2). */
export const los = {
  invuller: invullerVraag,
  "bz-leefgebieden": meerkeuze(
    ["geld-schulden", "wonen", "werk", "gezondheid", "kinderen-gezin", "relatie", "verslaving", "politie-justitie", "eenzaamheid", "taal"],
    [],
  ),
} as const satisfies Vragen<Feiten>;

export type VraagId = keyof typeof vragen;
