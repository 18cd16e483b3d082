import { plusDagen, plusMaanden } from "#flows/engine/datum.ts";
import { WEET_NIET, type GetalVraag, type MeerkeuzeVraag, type Veld, type Vragen } from "#flows/engine/vraag.ts";
import { dagVeld, komendeDagVeld, vraagmakers } from "#flows/engine/maak-vraag.ts";
import { ENERGIELABELS } from "./berekeningen/punten.ts";
import { GETEKEND, WOONVORMEN } from "./berekeningen/sector.ts";
import { TAKKEN, type Feiten } from "./feiten.ts";
import { aankondiging, borgdata, contractdata, herinnering, huren, HUREN_BIJ_AANVANG, ingangsdata, rond, schattingen, velden } from "./monsters.ts";

const { keuze, meerkeuze: vragenlijst, dag, komendeDag, bedrag, getal } = vraagmakers<Feiten>();
/** "niets" or "geen" beside another option is ignored (huur.md 3), so only "weet-niet" stands alone. */
const meerkeuze = (opties: readonly string[], rest: Partial<MeerkeuzeVraag<Feiten>> = {}) => vragenlijst(opties, [], rest);

/** Fields that are only there for who said yes. */
const bijJa = (alle: Readonly<Record<string, Veld>>): Readonly<Record<string, Veld>> =>
  Object.fromEntries(Object.entries(alle).map(([id, veld]) => [id, { ...veld, bij: "ja" }]));
const keuzeVeld = (opties: readonly string[]): Veld => ({ soort: "keuze", opties: [...opties, WEET_NIET] });
const bedragVeld: Veld = { soort: "bedrag", min: 0, max: 10_000_000 };
const getalVeld = (max: number): Veld => ({ soort: "getal", min: 0, max });

type Getal = GetalVraag<Feiten>;

const jaNee = ["ja", "nee"] as const;
const VERHUURDERS = ["corporatie", "bedrijf", "particulier", "hospita", "hoofdhuurder", "werkgever", "gemeente", "instelling"];
const REDENEN = ["huurschuld", "overlast", "drugs", "woonfraude", "einde-contract", "anders"];

/** Every question of huur.md 2 that the walk asks; [a + b] of the file is one screen, with b as a field of a. */
export const vragen = {
  "huur-spoed": meerkeuze(["ontruimingsdatum", "brief-rechter", "buitengesloten", "afgesloten", "onveilig", "geweld", "niets"]),
  "huur-onderwerp": keuze(TAKKEN),

  "huur-woonvorm": keuze(WOONVORMEN.slice(0, -1), {
    velden: { "huur-verhuurder": keuzeVeld(VERHUURDERS) },
    veldMonsters: () => ["instelling", "gemeente", "corporatie"].map((v) => ({ "huur-verhuurder": v })),
  }),
  "huur-verhuurder": keuze(VERHUURDERS),
  "huur-getekend": keuze(GETEKEND.slice(0, -1)),
  "huur-ingangsdatum": dag(contractdata, {
    velden: { "huur-aanvangshuur": bedragVeld },
    veldenBij: (f) => (f.tak === "opzegging" || f.tak === "borg" ? [] : ["huur-aanvangshuur"]),
    veldMonsters: (_, f) => (f.tak === "opzegging" || f.tak === "borg" ? [] : HUREN_BIJ_AANVANG.map((h) => ({ "huur-aanvangshuur": h }))),
  }),
  "huur-kale-huur": {
    soort: "bedrag",
    min: 0,
    max: 1_000_000,
    monsters: huren,
    velden: { "ach-bedrag": bedragVeld, "verh-nieuw": bedragVeld },
    veldenBij: (f) => (f.tak === "achterstand" ? ["ach-bedrag"] : f.tak === "huurverhoging" ? ["verh-nieuw"] : []),
    veldMonsters: (waarde, f) => {
      const huur = typeof waarde === "number" && waarde > 0 ? waarde : 700;
      if (f.tak === "achterstand") return [{ "ach-bedrag": huur }, { "ach-bedrag": 2 * huur }];
      return f.tak === "huurverhoging" ? [1.03, 1.05, 1.2].map((m) => ({ "verh-nieuw": Math.round(huur * m * 100) / 100 })) : [];
    },
  } satisfies Getal,

  // Ontruiming, buitengesloten, achterstand
  "ontr-stadium": keuze(["verhuurder", "incasso", "dagvaarding", "vonnis", "aangezegd", "ontruimd"], {
    velden: { "ontr-reden": keuzeVeld(REDENEN) },
    veldenBij: (f) => (f.reden === null ? ["ontr-reden"] : []),
    veldMonsters: (_, f) => (f.reden === null ? REDENEN.map((reden) => ({ "ontr-reden": reden })) : []),
  }),
  "ontr-reden": keuze(REDENEN),
  "ontr-datum": komendeDag((_, vandaag) => [-1, 0, 14, 15].map((n) => plusDagen(vandaag, n))),
  "ontr-gereageerd": keuze(jaNee, {
    velden: { "ontr-vonnis-datum": dagVeld() },
    veldMonsters: (_, __, vandaag) => velden("ontr-vonnis-datum", [plusDagen(vandaag, -18)]),
  }),
  "ontr-in-persoon": keuze(jaNee, {
    velden: { "ontr-betekend": dagVeld() },
    veldMonsters: (_, __, vandaag) => velden("ontr-betekend", [plusDagen(vandaag, -12), plusDagen(vandaag, -40)]),
  }),
  "buit-wat": keuze(["slot", "afgesloten", "leverancier", "binnen", "dreiging"]),
  "buit-vonnis": keuze(jaNee),
  "ach-bedrag": bedrag([0, 1980]),
  "ach-stadium": keuze(["nog-niets", "herinnering", "14-dagenbrief", "incasso", "rechter"], {
    velden: { "ach-brief-datum": dagVeld("14-dagenbrief") },
    veldMonsters: (waarde, _, vandaag) => (waarde === "14-dagenbrief" ? velden("ach-brief-datum", [-6, -7, -15].map((n) => plusDagen(vandaag, n))) : []),
  }),
  "ach-oorzaak": keuze(["inkomen", "toeslag", "bewust", "vergeten", "schulden", "anders"]),
  "ach-ruimte": bedrag([0, 75]),
  "ach-schuldhulp": keuze(["nee", "aangemeld", "loopt", "bewind"]),

  // Opzegging, tijdelijk contract, zelf opzeggen
  "opz-reden": keuze([
    "eigen-gebruik", "verkoop", "renovatie", "slecht-huurder", "nieuw-contract", "hogere-huur", "afgesproken-terugkeer", "doelgroep",
    "tijdelijk", "inwoning", "geen",
  ]),
  "opz-vorm": keuze(["aangetekend", "gewone-brief", "app"], {
    velden: { "opz-datum-brief": dagVeld() },
    veldMonsters: (_, __, vandaag) => [0, -90].map((n) => ({ "opz-datum-brief": plusDagen(vandaag, n) })),
  }),
  "opz-getekend": keuze(jaNee, {
    velden: { "opz-einddatum": komendeDagVeld() },
    veldMonsters: (_, __, vandaag) => [14, 15].map((n) => ({ "opz-einddatum": plusDagen(vandaag, n) })),
  }),
  "tijd-soort": keuze(["geen", "diplomaten", "leegstandwet", "campus"]),
  "tijd-einddatum": komendeDag((_, vandaag) => [0, 14, 15, 20, 60, 120].map((n) => plusDagen(vandaag, n)), {
    velden: { "tijd-duur": { soort: "getal", min: 0, max: 1200 } },
    veldMonsters: () => [24, 25, 60, 61].map((n) => ({ "tijd-duur": n })),
  }),
  "tijd-aangezegd": dag((f, vandaag) => (f.tijdEinde === null ? [vandaag] : rond(f.tijdEinde, vandaag)), {
    opties: ["niet"],
    velden: { "tijd-eerder": keuzeVeld(jaNee) },
    veldMonsters: () => [{ "tijd-eerder": "ja" }],
  }),
  "tijd-groep": meerkeuze(["studie-elders", "wissel", "opvang", "tweede-kans", "nabestaande", "gescheiden", "wadden", "vergunninghouder", "geen"]),
  "zelf-betaal": getal(1, 31, [1, 31]),

  // Geld
  "verh-soort": keuze(["jaarlijks", "inkomen", "verbetering", "terugwerkend"]),
  "verh-ingang": komendeDag(ingangsdata),
  "verh-brief": dag(aankondiging),
  "verh-betaald": keuze(jaNee, {
    velden: { "verh-bezwaar": keuzeVeld(jaNee) },
    veldMonsters: () => [{ "verh-bezwaar": "ja" }, { "verh-bezwaar": "nee" }],
  }),
  "verh-rappel": dag(herinnering, { opties: ["niet"] }),
  "prijs-punten": getal(0, 1000, [57, 78, 106, 110, 143, 144, 187]),
  "prijs-schatting": keuze(["ja"], {
    velden: bijJa({
      m2_vertrekken: getalVeld(1000),
      m2_overig: getalVeld(1000),
      n_verwarmd: getalVeld(50),
      n_verwarmd_overig: getalVeld(50),
      type: keuzeVeld(["eengezins", "meergezins"]),
      label: keuzeVeld(ENERGIELABELS),
      bouwjaar: { soort: "getal", min: 1000, max: 2200 },
      aanrecht: getalVeld(50),
      keuken_extra: getalVeld(7),
      toilet: keuzeVeld(["apart", "badkamer"]),
      douche: getalVeld(10),
      bad: getalVeld(10),
      bad_douche: getalVeld(10),
      wastafel: getalVeld(10),
      buiten_m2: getalVeld(100_000),
      buiten_gedeeld: keuzeVeld(jaNee),
      woz: bedragVeld,
    }),
    veldMonsters: schattingen,
  }),
  "serv-wat": keuze(["geen-afrekening", "te-hoog", "niet-toegestaan", "voorschot", "all-in"]),
  "serv-jaar": {
    soort: "getal",
    min: 2000,
    max: 2100,
    monsters: () => [2022, 2023, 2024, 2025, 2026],
    velden: { "serv-verschil": bedragVeld },
    veldMonsters: () => [{ "serv-verschil": 35 }, { "serv-verschil": 300 }],
  } satisfies Getal,
  "serv-brief": dag((_, vandaag) => [0, -21, -22].map((n) => plusDagen(vandaag, n)), { opties: ["niet"] }),
  "borg-fase": keuze(["te-hoog", "niet-terug", "ingehouden"]),
  "borg-bedrag": bedrag([1500, 1900, 2850], {
    velden: { "huur-kale-huur": { soort: "bedrag", min: 0, max: 1_000_000 } },
    veldMonsters: () => [{ "huur-kale-huur": 950 }],
  }),
  "borg-einde": komendeDag(borgdata),
  "borg-inhouding": meerkeuze(["schade", "huurschuld", "servicekosten", "schoonmaak", "geen-uitleg"]),
  "borg-spec": keuze(jaNee),
  "bem-soort": keuze(["makelaar", "sleutelgeld", "contract", "inschrijf", "overname", "anders"]),
  "bem-voor-wie": keuze(jaNee),
  "bem-datum": dag((_, vandaag) => [vandaag, plusMaanden(vandaag, -60), plusDagen(plusMaanden(vandaag, -60), -1)], { velden: { "bem-bedrag": bedragVeld } }),

  // Gebreken, overlast, relatie, overig
  "gebr-soort": meerkeuze(["verwarming", "lekkage", "schimmel", "ongedierte", "elektra-gas", "lift", "kozijn-tocht", "lood-asbest", "klein", "anders"]),
  "gebr-gemeld": keuze(["schriftelijk", "mondeling", "nee"], {
    velden: { "gebr-meld-datum": dagVeld("schriftelijk") },
    veldMonsters: (waarde, _, vandaag) => (waarde === "schriftelijk" ? [-42, -43, -200].map((n) => ({ "gebr-meld-datum": plusDagen(vandaag, n) })) : []),
  }),
  "gebr-reactie": keuze(["niets", "belofte", "weigert", "bezig", "mijn-schuld"]),
  "gebr-huur-ingehouden": keuze(jaNee),
  "over-rol": keuze(["last", "schuld", "beide"]),
  "over-soort": meerkeuze(["geluid", "stank-vuil", "dieren", "drugs", "intimidatie", "bedrijf", "anders"]),
  "over-brief": keuze(["waarschuwing", "gedragsaanwijzing", "burgemeester", "rechter", "geen"]),
  "over-wie": keuze(["zelfde-verhuurder", "andere-eigenaar", "bedrijf"]),
  "over-ziek": keuze(jaNee),
  "over-gedaan": meerkeuze(["gesprek", "verhuurder", "buurtbemiddeling", "politie", "niets"]),
  "mede-situatie": keuze(["getrouwd-uit-elkaar", "samen-beide-namen", "samen-een-naam", "bijschrijven", "overleden"]),
  "mede-op-contract": keuze(jaNee, {
    velden: { "mede-datum-overlijden": dagVeld() },
    veldMonsters: (_, __, vandaag) => velden("mede-datum-overlijden", [plusDagen(vandaag, -20), plusMaanden(vandaag, -5), plusMaanden(vandaag, -7)]),
  }),
  "mede-samen-2jaar": keuze(jaNee),
  "onder-rol": keuze(["onderhuurder", "hoofdhuurder", "huisgenoot"]),
  "reno-wat": keuze(["voorstel", "70procent", "weg", "kosten", "huur-omhoog"]),
  "reno-datum": dag((_, vandaag) => [0, -50, -100].map((n) => plusDagen(vandaag, n))),
  "reno-klaar": dag((_, vandaag) => [vandaag, plusDagen(plusMaanden(vandaag, -3), 4), plusMaanden(vandaag, -6)]),
  "disc-door": keuze(["verhuurder", "makelaar", "corporatie", "buren", "anders"]),
  "huur-toelichting": { soort: "tekst", maxLengte: 4000 },

  // The person
  "huur-extra": meerkeuze(["kinderen", "schulden", "gezondheid", "inkomen", "taal", "lezen", "relatie", "somber", "niets"]),
  "huur-zelf": keuze(["ja", "met-hulp", "nee"], {
    velden: { "huur-postcode": { soort: "postcode" }, "huur-verhuurder": keuzeVeld(VERHUURDERS) },
    veldenBij: (f) => (f.verhuurderBekend ? ["huur-postcode"] : ["huur-postcode", "huur-verhuurder"]),
    veldMonsters: (_, f) => (f.verhuurderBekend ? [{ "huur-postcode": "3531" }] : [{ "huur-postcode": "3531", "huur-verhuurder": "gemeente" }]),
  }),
  "huur-postcode": {
    soort: "postcode",
    velden: { "huur-verhuurder": keuzeVeld(VERHUURDERS) },
    veldenBij: (f) => (f.verhuurderBekend ? [] : ["huur-verhuurder"]),
    veldMonsters: (_, f) => (f.verhuurderBekend ? [] : [{ "huur-verhuurder": "werkgever" }]),
  },
} as const satisfies Vragen<Feiten>;

export type VraagId = keyof typeof vragen;
