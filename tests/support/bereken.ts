/** What somebody types on each calculation page, and a part of what then stands on it, in Dutch and without spaces that do not break. */
export const INGEVULD: Readonly<Record<string, { readonly velden: Readonly<Record<string, string | readonly string[]>>; readonly uit: readonly string[] }>> = {
  rechtsbijstand: { velden: { woont: "alleen", inkomenPeil: "20000", q4: "nee", geval: ["minder-inkomen"] }, uit: ["waarschijnlijk een advocaat", "€ 176", "inkomen van 2024 met de grens van 2025", "Dit is ongeveer"] },
  kinderalimentatie: { velden: { kinderen: "1", nbgi: "4.900", xp: "€ 2.900", xr: "2400,00", dagen: "1" }, uit: ["€ 352 per maand", "€ 451,76 − € 99,90", "van 2026"] },
  partneralimentatie: { velden: { nbip: "4000", nbir: "1500", samen: "5500", inkomenp: "58000" }, uit: ["€ 861 netto", "€ 1.379 bruto"] },
  "partneralimentatie-duur": { velden: { ...dag("huwelijk", 2016, 6, 1), ...dag("geboren", 1985, 1, 1), ...dag("indiening", 2026, 12, 1), ...dag("inschrijving", 2027, 3, 1) }, uit: ["1 maart 2032", "126 hele maanden"] },
  "netto-inkomen": { velden: { inkomen: "42000", werk: "ja" }, uit: ["€ 2.906,16"] },
  "kindgebonden-budget": { velden: { leeftijden: "6 en 9", inkomen: "24000", alleenstaand: "ja" }, uit: ["€ 714,67"] },
  "alimentatie-verhoging": { velden: { bedrag: "300", ...dag("vastgesteld", 2023, 6, 1) }, uit: ["€ 354,92", "begonnen met € 300"] },
  scenarios: {
    velden: {
      nbiA: "2906,16", nbiB: "1938,58", kgbB: "714,67", kinderen: "2", nbgi: "5104,63", "scenarios-aantal": "2",
      "scenarios-0-naam": "Ik blijf", "scenarios-0-kinderenBij": "b", "scenarios-0-dagen": "1", "scenarios-0-woonlastA": "950", "scenarios-0-woonlastB": "800",
      "scenarios-1-kinderenBij": "b", "scenarios-1-dagen": "2", "scenarios-1-woonlastA": "950", "scenarios-1-woonlastB": "800",
    },
    uit: ["€ 469", "€ 354", "€ 1.487,16", "Ik blijf", "Mogelijkheid 2"],
  },
  huurpunten: {
    velden: { kaleHuur: "1175", type: "meergezins", m2_vertrekken: "48", m2_overig: "3", n_verwarmd: "4", n_verwarmd_overig: "1", label: "E", aanrecht: "1,8", toilet: "apart", douche: "1", wastafel: "1", buiten_m2: "4", woz: "312.000" },
    uit: ["113 punten", "lijkt te hoog"],
  },
  huurverhoging: { velden: { sector: "sociaal", woonvorm: "zelfstandig", kaleHuur: "612,34", ...dag("ingang", 2026, 7, 1) }, uit: ["€ 637,44", "4,1 procent"] },
  borg: { velden: { kaleHuur: "950", borg: "2850" }, uit: ["€ 1.900", "€ 950 te veel"] },
  "borg-terug": { velden: { ...dag("einde", 2026, 9, 30), inhouding: ["schade"] }, uit: ["30 oktober 2026"] },
  "borg-rente": { velden: { borg: "1800", ...dag("uiterlijk", 2026, 9, 14) }, uit: ["68 dagen voorbij", "noemen wij niet"] },
  incassokosten: { velden: { schuld: "3200" }, uit: ["€ 445", "€ 538,45"] },
  betalingsregeling: { velden: { schuld: "1320", maandbedrag: "75" }, uit: ["18 keer", "€ 45"] },
  "huur-opzeggen": { velden: dag("ontvangen", 2026, 12, 2), uit: ["1 februari 2027"] },
  transitievergoeding: { velden: { ...dag("dienst-start", 2021, 3, 1), ...dag("einde-datum", 2026, 11, 30), "bruto-maandloon": "2600" }, uit: ["€ 5.382", "€ 2.808 ÷ 3 × (5 jaar, 9 maanden en 0 dagen)"] },
  "ww-duur": { velden: { "ww-4van5": "ja", "ww-jaren-voor-2016": "8", "ww-jaren-vanaf-2016": "10" }, uit: ["14 maanden WW"] },
  "ww-bedrag": { velden: { "bruto-maandloon": "2500" }, uit: ["€ 2.025", "€ 1.890"] },
  aanzegvergoeding: { velden: { ...dag("einde-datum", 2026, 11, 30), "contract-duur": "6-24-mnd", aanzegging: "te-laat", ...dag("aanzeg-datum", 2026, 11, 9), "bruto-maandloon": "2400" }, uit: ["€ 774,19", "10 dagen te laat"] },
  bijstand: { velden: { huishouden: "alleen", "medebewoners-27": "1", "inkomen-maand": "400" }, uit: ["€ 601,07", "Dit is ongeveer"] },
  minimumloon: { velden: { leeftijd: "20", ...dag("loon-maand", 2026, 10, 1), uurloon: "10,50", "uren-maand": "152" }, uit: ["€ 226,48", "€ 18,12"] },
  "loon-te-laat": { velden: { "loon-bedrag": "2400", ...dag("loon-betaaldatum", 2026, 10, 30) }, uit: ["€ 768"] },
  "vaste-uren": { velden: { ...dag("flex-sinds", 2025, 10, 1), "flex-gem-uren": "22" }, uit: ["95,33 uren", "31 oktober 2026"] },
  bezwaartermijn: { velden: dag("start", 2026, 11, 13), uit: ["28 december 2026", "21 december 2026"] },
  dwangsom: { velden: { ...dag("ontvangen", 2026, 11, 23), ...dag("besluitVerstuurd", 2027, 1, 5) }, uit: ["€ 812", "28 dagen"] },
  "toeslag-terugbetalen": { velden: { totaal: "1234" }, uit: ["€ 51,42", "€ 51,34"] },
  griffierecht: { velden: { stap: "rechtbank", soort: "uitkering" }, uit: ["In 2025 was dit € 53"] },
};

/** The three fields of a day. */
export function dag(naam: string, jaar: number, maand: number, nummer: number): Readonly<Record<string, string>> {
  return { [`${naam}-dag`]: String(nummer), [`${naam}-maand`]: String(maand), [`${naam}-jaar`]: String(jaar) };
}
