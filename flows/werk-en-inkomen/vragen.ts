import { plusDagen, plusMaanden } from "#flows/engine/datum.ts";
import { WEET_NIET, type GetalVraag, type Vragen } from "#flows/engine/vraag.ts";
import { vraagmakers } from "#flows/engine/maak-vraag.ts";
import type { Feiten } from "./feiten.ts";
import { aanzegdata, bedenktijddata, dienststarten, eindedata, jarenVanaf, leeftijden, rondVandaag, straks } from "./monsters.ts";

const { keuze, meerkeuze, dag, komendeDag, getal, bedrag } = vraagmakers<Feiten>();
const janee = () => keuze(["ja", "nee"]);

type Getal = GetalVraag<Feiten>;

const UITKERINGEN = ["ww", "ziektewet", "wia", "toeslagenwet", "bijstand", "bijzondere-bijstand", "ioaw", "aio", "aow", "ontslagvergunning", "anders"] as const;
const UITKERINGEN_SVB = ["aow", "aio", "anders", WEET_NIET] as const;

/** Every question of werk-en-inkomen.md 2.1 to 2.9 that the walk asks. */
export const vragen = {
  // 2.1 Start
  "wi-acuut": meerkeuze(["eten", "huis", "energie", "geweld", "dwang", "suicide", "kinderen", "geen"]),
  "wi-onderwerp": keuze([
    "ontslag", "vso", "contract", "loon", "ziek", "flex", "zzp", "werksfeer", "beding", "uitbuiting",
    "ww", "bijstand", "lopend", "toeslagen", "aow", "schulden", "rondkomen",
  ]),
  "wi-kern": keuze(["werkgever", "uwv", "gemeente", "belasting", "svb", "schuldeiser"]),
  "wi-werkgever-wat": keuze(["stoppen", "geld", "ziek", "uren", "gedrag"]),

  // 2.2 Ontslag
  "ontslag-hoe": keuze(["op-staande-voet", "brief", "mondeling", "uwv", "rechter", "proeftijd", "zelf", "failliet", "afloop", "gepland"]),
  "ontslag-getekend": janee(),
  "einde-datum": komendeDag(eindedata),
  "dienst-start": dag(dienststarten),
  "bruto-maandloon": bedrag(),
  "ontslag-bescherming": meerkeuze(["ziek", "zwanger", "or", "verlof", "klacht", "geen"]),
  "ontslag-wens": keuze(["baan-terug", "geld"]),
  "uwv-fase": keuze(["aanvraag", "toestemming", "opgezegd", "geweigerd"]),
  "uwv-brief-datum": dag(rondVandaag),
  "rechter-fase": keuze(["verzoek", "zitting", "uitspraak"]),
  "rechter-datum": komendeDag(rondVandaag),
  "contract-duur": keuze(["tot-6-mnd", "precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", "vast", "geen-datum"]),
  "proeftijd-schriftelijk": janee(),
  "proeftijd-lengte": keuze(["1-mnd", "2-mnd", "langer"]),
  "zelf-reden": keuze(["druk", "emotie", "ziek", "loon", "nieuw"]),
  "zelf-datum": dag(rondVandaag),
  "gepland-wat": keuze(["gesprek", "vso", "uwv", "rechter"]),

  // 2.3 Vaststellingsovereenkomst
  "vso-status": keuze(["nee", "ja", "mail"]),
  "vso-reactiedatum": komendeDag(straks),
  "vso-datum": dag(bedenktijddata),
  "vso-bedenktijd-genoemd": janee(),
  "vso-eerder": janee(),
  "vso-check": meerkeuze(["ziek", "mijn-schuld", "geen-vergoeding", "druk", "advies", "geen"]),
  "vso-einddatum": komendeDag(rondVandaag),

  // 2.4 Einde tijdelijk contract
  aanzegging: keuze(["op-tijd", "te-laat", "mondeling", "nee"]),
  "aanzeg-datum": dag(aanzegdata),
  "keten-aantal": keuze(["1", "2", "3", "4-of-meer"]),
  "contract-wie": keuze(["werkgever", "ikzelf", "samen"]),

  // 2.5 Loon
  "loon-wat": keuze(["maandloon", "te-laag", "vakantiegeld", "eindafrekening", "inhouding", "transitie", "ziek", "failliet"]),
  "loon-betaaldatum": dag(rondVandaag),
  "loon-bedrag": bedrag(),
  "loon-in-dienst": janee(),
  "loon-reden": keuze(["geen-geld", "ruzie", "niet-gewerkt", "schade", "niets"]),
  "loon-sommatie": janee(),
  leeftijd: { soort: "getal", min: 13, max: 120, monsters: leeftijden } satisfies Getal,
  uurloon: bedrag([0, 1_000]),
  "uren-maand": getal(0, 744),
  "loon-maand": dag((_f, peildatum) => [peildatum, plusMaanden(peildatum, -6), "2020-01-01"]),
  "loon-vast-extra": bedrag(),
  "ww-einde-reden": keuze(["contract-af", "vso", "uwv-rechter", "op-staande-voet", "zelf", "failliet"]),
  "failliet-status": keuze(["failliet", "surseance", "gestopt"]),
  "failliet-datum": dag(rondVandaag),

  // 2.6 Ziek
  "ziek-contract": keuze(["in-dienst", "stopt", "uitzend", "ww", "geen"]),
  "ziek-sinds": dag((_f, peildatum) => [peildatum, plusDagen(peildatum, -83 * 7), plusDagen(peildatum, -84 * 7), plusDagen(peildatum, -94 * 7)]),
  "ziek-probleem": keuze(["loon-gestopt", "bedrijfsarts-oneens", "passend-werk", "geen-hulp", "druk", "wia"]),
  "ziek-loonstop-datum": dag(rondVandaag),
  "ziek-bedrijfsarts": keuze(["ja-eens", "ja-oneens", "nee"]),
  "ziek-do": janee(),
  "zw-fase": keuze(["niet-gemeld", "wacht", "hersteld", "afgewezen", "korting", "wia"]),
  "zw-hersteld-soort": keuze(["eigen-werk", "na-1-jaar"]),
  "wia-fase": keuze(["niet-aangevraagd", "wacht", "afgewezen", "oneens", "voorschot"]),

  // 2.7 Flex, zzp, werksfeer, beding, uitbuiting
  "flex-soort": keuze(["nul-uren", "min-max", "uitzend", "payroll"]),
  "flex-sinds": dag((_f, peildatum) => [peildatum, plusMaanden(peildatum, -12), plusMaanden(peildatum, -14)]),
  "flex-probleem": keuze(["minder-uren", "geen-aanbod", "te-laat-opgeroepen", "uitzend-stopt"]),
  "flex-gem-uren": getal(0, 100),
  "flex-aanbod": janee(),
  "zzp-kenmerken": meerkeuze(["tijden", "opdracht", "een-klant", "niet-vervangen", "tarief", "kleding", "geen"]),
  "zzp-tarief": bedrag([0, 38, 1_000]),
  "zzp-probleem": keuze(["gestopt", "niet-betaald", "ziek", "belasting", "wil-contract"]),
  "werksfeer-wat": meerkeuze(["pesten", "seksueel", "agressie", "discriminatie", "misstand", "geen"]),
  "werksfeer-gevolg": keuze(["werk-nog", "ziek", "ontslag", "wil-weg"]),
  "werksfeer-grond": meerkeuze(["zwanger", "geslacht", "afkomst", "geloof", "leeftijd", "handicap", "geaardheid", "contract"], []),
  "werksfeer-gemeld": keuze(["leiding", "vertrouwenspersoon", "nee", "bang"]),
  "beding-contract": keuze(["vast", "tijdelijk"]),
  "beding-schriftelijk": janee(),
  "beding-motivering": janee(),
  "beding-dreiging": keuze(["niets", "brief", "kort-geding"]),
  "beding-datum": komendeDag(straks),
  "uitbuiting-signalen": meerkeuze(["paspoort", "niet-weg", "schuld", "bedreigd", "lange-uren", "woning", "inhouding", "geen"]),
  "uitbuiting-woning-datum": komendeDag(straks),
  verblijf: keuze(["nl", "eu", "vergunning", "aanvraag", "geen-papieren", "liever-niet"]),

  // 2.8 Inkomen
  "inkomen-nu": keuze(["genoeg", "minder", "bijna-op", "niets"]),
  "ww-fase": keuze(["nog-niet", "wacht", "afgewezen", "te-laag", "maatregel", "terugbetalen"]),
  "ww-aanvraagdatum": dag(rondVandaag),
  "ww-26weken": janee(),
  "ww-4van5": janee(),
  "ww-jaren-voor-2016": {
    ...getal(0, 60),
    velden: { "ww-jaren-vanaf-2016": { soort: "getal", min: 0, max: 60 } },
    veldMonsters: jarenVanaf,
  } satisfies Getal,
  "bijstand-fase": keuze(["nog-niet", "gemeld", "aangevraagd", "besluit"]),
  "bijstand-melddatum": dag(rondVandaag),
  "bijstand-aanvraagdatum": dag((_f, peildatum) => [peildatum, plusDagen(peildatum, -27), plusDagen(peildatum, -29), plusDagen(peildatum, -60)]),
  huishouden: keuze(["alleen", "alleen-kind", "partner", "partner-kind", "anders"]),
  "medebewoners-27": getal(0, 30, [0, 1]),
  "inkomen-maand": bedrag([0, 5_000]),
  vermogen: keuze(["onder", "boven", "huis"]),
  "u27-situatie": meerkeuze(["pro-vso", "beperking", "dakloos", "schulden", "kind", "geen"]),
  "besluit-instantie": keuze(["uwv", "gemeente", "svb", "belastingdienst", "toeslagen", "waterschap"]),
  "uitkering-soort": keuze(UITKERINGEN, {
    optiesBij: (f) => {
      if (f.weg === "O2") return UITKERINGEN_SVB;
      return [...UITKERINGEN, WEET_NIET].filter((soort) => soort !== "ontslagvergunning" || f.instantie === "uwv");
    },
  }),
  "besluit-soort-brief": keuze(["besluit", "gegevens", "voornemen", "geen-brief", "te-laat"]),
  "besluit-datum": dag((_f, peildatum) => [0, -3, -12, -30, -60].map((dagen) => plusDagen(peildatum, dagen))),
  "gegevens-datum": komendeDag(straks),
  "besluit-wat": meerkeuze(["afgewezen", "stop", "lager", "terugbetalen", "boete", "maatregel", "hersteld", "anders"], []),
  "toeslag-wat": keuze(["terug", "minder", "gemist", "aanslag", "allebei"]),
  "inkomen-bronnen": meerkeuze(["loon", "loon2", "bijstand", "wia", "ww", "pensioen", "zzp", "partner-geen", "geen"]),
  "brief-datum": dag((_f, peildatum) => [0, -25, -60].map((dagen) => plusDagen(peildatum, dagen))),
  "brief-bedrag": bedrag([0, 999, 1_000]),
  "aow-wat": keuze(["gat", "te-laag", "besluit", "terug"]),
  "aow-buitenland": getal(0, 50),
  "schuld-soort": meerkeuze(["huur", "zorg", "energie", "belasting", "toeslag", "uitkering", "telefoon", "familie", "anders"], []),
  "schuld-dreiging": meerkeuze(["ontruiming", "afsluiting", "zorgverzekering", "beslag", "geen"]),
  "dreiging-datum": komendeDag(straks),
  "beslag-te-hoog": janee(),
  "rondkomen-wat": meerkeuze(["nodig", "advocaat", "kinderen", "belasting", "zorg", "elke-maand"], []),
  "langdurig-laag": janee(),

  // 2.9 Tail
  "rechtshulp-dekking": meerkeuze(["vakbond", "verzekering", "advocaat", "hulpverlener", "geen"]),
  gemeente: { soort: "postcode" },
} as const satisfies Vragen<Feiten>;

/** Asked on the result page only, optional, never blocking (2.2, "optional"). */
export const los = {
  "osv-reden": { soort: "tekst", maxLengte: 4_000 },
  "osv-hoe-snel": keuze(["zelfde-dag", "paar-dagen", "langer-dan-week"]),
} as const satisfies Vragen<Feiten>;

export type VraagId = keyof typeof vragen;
