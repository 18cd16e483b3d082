import type { Bron } from "#flows/engine/bron.ts";

const GECONTROLEERD_OP = "2026-11-22";

/** Seen in an official text or on a stored public page; `opmerking` says what is weak about that page. */
const gecontroleerd = (verwijzing: string, opmerking?: string): Bron =>
  opmerking === undefined
    ? { verwijzing, gecontroleerdOp: GECONTROLEERD_OP, zekerheid: "gecontroleerd" }
    : { verwijzing, gecontroleerdOp: GECONTROLEERD_OP, zekerheid: "gecontroleerd", opmerking };

/** General legal knowledge, not compared with the text again. */
const bekend = (verwijzing: string): Bron => ({ verwijzing, gecontroleerdOp: GECONTROLEERD_OP, zekerheid: "bekend" });

/** A jurist must confirm it first; `opmerking` says what is open. */
const onzeker = (verwijzing: string, opmerking: string): Bron => ({
  verwijzing,
  gecontroleerdOp: GECONTROLEERD_OP,
  zekerheid: "onzeker",
  opmerking,
});

const RECHTSPRAAK = "Gezien in rechtspraak die dit aanhaalt, niet in de wet zelf.";
const OUDER = "Gezien op een bladzijde van een ouder jaar.";
const REKENPROGRAMMA = "Gezien in openbare rekenprogramma's; het Rapport alimentatienormen 2026 zelf is niet gezien.";

/** Every law article, judgment and page behind the flow scheiden. */
export const bronnen = {
  // Burgerlijk Wetboek Boek 1 (personen- en familierecht)
  "bw-1-80c": gecontroleerd("art. 1:80c BW (partnerschap beëindigen zonder rechter)", "De weg en de uitzondering voor kinderen zijn gezien; de nummers van de leden niet."),
  "bw-1-80d": onzeker("art. 1:80d BW (verklaring binnen drie maanden)", "Drie maanden is gezien op de bladzijde van een gemeente; welk artikel en lid staat open."),
  "bw-1-85": bekend("art. 1:85 BW (kosten van de huishouding)"),
  "bw-1-94": bekend("art. 1:94 BW, oud en nieuw (gemeenschap van goederen voor en vanaf 1 januari 2018)"),
  "bw-1-99": bekend("art. 1:99 lid 1 sub b BW (dag waarop de gemeenschap eindigt)"),
  "bw-1-100": bekend("art. 1:100 BW (gelijke delen)"),
  "bw-1-102": bekend("art. 1:102 BW (schulden na ontbinding)"),
  "bw-1-103": bekend("art. 1:103 BW (afstand van de gemeenschap)"),
  "bw-1-104": onzeker("art. 1:104 BW (afstand binnen drie maanden)", "Het lid en het begin van de termijn moet een jurist bevestigen."),
  "bw-1-150": bekend("art. 1:150 BW (echtscheiding op verzoek)"),
  "bw-1-151": bekend("art. 1:151 BW (duurzame ontwrichting)"),
  "bw-1-154": bekend("art. 1:154 BW (gemeenschappelijk verzoek)"),
  "bw-1-156": bekend("art. 1:156 BW (partneralimentatie)"),
  "bw-1-157": gecontroleerd("art. 1:157 BW (duur van partneralimentatie)", "Het gevolg van het vervallen van lid 3 op 1 januari 2027 voor zaken die dan lopen staat open."),
  "bw-1-159": bekend("art. 1:159 BW (afspraak dat de rechter niet wijzigt)"),
  "bw-1-160": bekend("art. 1:160 BW (einde bij trouwen of samenwonen)"),
  "bw-1-163": gecontroleerd("art. 1:163 lid 3 BW (inschrijven binnen zes maanden)", RECHTSPRAAK),
  "bw-1-165": bekend("art. 1:165 BW (gebruik van de woning, hooguit zes maanden)"),
  "bw-1-204": bekend("art. 1:204 BW (vervangende toestemming voor erkenning)"),
  "bw-1-247": bekend("art. 1:247 BW (verzorging en opvoeding)"),
  "bw-1-247a": bekend("art. 1:247a BW (ouderschapsplan van ouders die niet getrouwd waren)"),
  "bw-1-250": bekend("art. 1:250 BW (bijzondere curator)"),
  "bw-1-251a": bekend("art. 1:251a BW (gezag na scheiding)"),
  "bw-1-251b": bekend("art. 1:251b BW (samen gezag door erkenning vanaf 1 januari 2023)"),
  "bw-1-252": bekend("art. 1:252 BW (samen gezag aantekenen)"),
  "bw-1-253a": bekend("art. 1:253a BW (geschil over gezag)"),
  "bw-1-253c": bekend("art. 1:253c BW (gezag vragen)"),
  "bw-1-255": bekend("art. 1:255 BW (ondertoezichtstelling)"),
  "bw-1-377a": bekend("art. 1:377a BW (omgang)"),
  "bw-1-377e": bekend("art. 1:377e BW (omgang wijzigen)"),
  "bw-1-377g": bekend("art. 1:377g BW (kind vanaf 12 jaar vraagt de rechter zelf)"),
  "bw-1-392": bekend("art. 1:392 BW (wie levensonderhoud betaalt)"),
  "bw-1-394": bekend("art. 1:394 BW (verwekker)"),
  "bw-1-395a": bekend("art. 1:395a BW (tot 21 jaar)"),
  "bw-1-397": bekend("art. 1:397 BW (behoefte en draagkracht)"),
  "bw-1-400": gecontroleerd("art. 1:400 BW (kinderen gaan voor; afstand is nietig)", "Lid 2 is gezien, lid 1 niet."),
  "bw-1-401": bekend("art. 1:401 BW (wijzigen)"),
  "bw-1-402": bekend("art. 1:402 BW (ingangsdatum)"),
  "bw-1-402a": onzeker("art. 1:402a BW (indexering)", "Percentages van 2024 tot 2026 zijn gezien; dat van 1 januari 2027 niet. Nummers van de leden staan open."),
  "bw-1-404": bekend("art. 1:404 BW (ouders betalen naar draagkracht)"),
  "bw-1-408": gecontroleerd("art. 1:408 BW en lbio.nl (inning door het LBIO)", OUDER),

  // Burgerlijk Wetboek Boek 3, 6 en 7
  "bw-3-166": bekend("art. 3:166 BW (gemeenschap)"),
  "bw-3-168": bekend("art. 3:168-3:185 BW (samen een huis)"),
  "bw-3-178": bekend("art. 3:178 BW (verdeling vragen)"),
  "bw-3-185": bekend("art. 3:185 BW (verdeling door de rechter)"),
  "bw-6-6": bekend("art. 6:6-6:10 BW (ieder voor het geheel aansprakelijk)"),
  "bw-6-10": bekend("art. 6:10 BW (verhaal op de ander)"),
  "bw-6-162": bekend("art. 6:162 BW (onrechtmatige daad)"),
  "bw-7-266": gecontroleerd("art. 7:266 BW (medehuur van echtgenoot of partner)"),
  "bw-7-267": onzeker("art. 7:267 BW (medehuur van samenwoners)", "Het gevolg voor de verhuurder na HR 24-12-2021 staat open: roep de verhuurder op in de zaak."),
  "hr-2019-707": bekend("HR 10 mei 2019, ECLI:NL:HR:2019:707 (vergoedingsrechten van samenwoners)"),
  "hr-2021-1964": gecontroleerd("HR 24 december 2021, ECLI:NL:HR:2021:1964 (lid 7 ook bij een samen getekend contract)"),

  // Wetboek van Burgerlijke Rechtsvordering
  "rv-54": bekend("art. 54 Rv (openbaar bekendmaken)"),
  "rv-254": bekend("art. 254 Rv (kort geding)"),
  "rv-282": bekend("art. 282 Rv (verweerschrift)"),
  "rv-339": bekend("art. 339 lid 2 Rv (hoger beroep in kort geding, vier weken)"),
  "rv-358": bekend("art. 358 Rv (hoger beroep binnen drie maanden)"),
  "rv-768": bekend("art. 768 Rv (beslag op wat van beiden is)"),
  "rv-806": bekend("art. 806 Rv (begin van de termijn van hoger beroep)"),
  "rv-809": bekend("art. 809 Rv (mening van het kind)"),
  "rv-812": bekend("art. 812 Rv (nakomen van een beslissing over kinderen)"),
  "rv-815": bekend("art. 815 Rv (verzoek tot echtscheiding, ouderschapsplan)"),
  "rv-816": gecontroleerd("art. 816 Rv (zes weken voor verweer; veertien dagen voor betekening)"),
  "rv-818": bekend("art. 818 Rv (verwijzen naar mediation)"),
  "rv-820": gecontroleerd("art. 820 Rv (hoger beroep tegen een echtscheiding)", RECHTSPRAAK),
  "rv-821": gecontroleerd("art. 821-826 Rv (voorlopige voorzieningen)", "Alleen art. 821 is gezien."),
  "rv-822": bekend("art. 822 Rv (wat de rechter tijdelijk kan beslissen)"),
  "rv-824": gecontroleerd("art. 824 lid 1 Rv (geen hoger beroep)"),
  "rv-827": bekend("art. 827 lid 1 sub e Rv (meewerken aan ontbinding van een religieus huwelijk)"),

  // Andere wetten en verdragen
  "wth-2": gecontroleerd("art. 2 Wet tijdelijk huisverbod"),
  "wth-5": bekend("art. 5 Wet tijdelijk huisverbod (raadsman)"),
  "wth-6": bekend("art. 6 Wet tijdelijk huisverbod (voorlopige voorziening)"),
  "wth-9": gecontroleerd("art. 9 Wet tijdelijk huisverbod (tien dagen, samen hooguit vier weken)"),
  "wth-11": bekend("art. 11 Wet tijdelijk huisverbod (strafbaar)"),
  "awb-6-7": bekend("art. 6:7 Awb (zes weken)"),
  atw: bekend("art. 1 en 4 Algemene termijnenwet"),
  "istanbul-48": bekend("art. 48 Verdrag van Istanbul (geen verplichte bemiddeling)"),
  "psychisch-geweld": onzeker("rijksoverheid.nl, strafbaarstelling psychisch geweld (2024)", "Wetsvoorstel toegezegd in 2024; stand in 2026 niet gezien. Zeg niet dat het een eigen misdrijf is."),
  "hkov-3": bekend("art. 3 Haags Kinderontvoeringsverdrag 1980"),
  "hkov-12": bekend("art. 12 Haags Kinderontvoeringsverdrag 1980 (een jaar)"),
  "brussel-ii-ter": bekend("Verordening (EU) 2019/1111 (Brussel II-ter)"),
  "brussel-ii-ter-3": bekend("art. 3 Verordening (EU) 2019/1111 (welke rechter)"),
  "sr-279": bekend("art. 279 Wetboek van Strafrecht (onttrekken aan het gezag)"),
  "paspoortwet-34": bekend("art. 34 Paspoortwet"),
  "brp-2-39": bekend("art. 2.39 Wet BRP (verhuizing melden binnen vijf dagen)"),
  "brp-2-59": bekend("art. 2.59 Wet BRP (adres geheim)"),
  "brp-briefadres": bekend("Wet BRP (briefadres)"),
  "wmo-1-2-1": bekend("art. 1.2.1 Wmo 2015 (opvang)"),
  jeugdwet: bekend("Jeugdwet"),
  meldcode: bekend("Wet verplichte meldcode huiselijk geweld en kindermishandeling"),
  "pw-3": bekend("art. 3 Participatiewet (duurzaam gescheiden leven)"),
  "pw-35": bekend("art. 35 Participatiewet (bijzondere bijstand)"),
  "pw-61": bekend("art. 61-62i Participatiewet (verhaal van bijstand)"),
  "wvps-2": gecontroleerd("art. 2 Wet verevening pensioenrechten bij scheiding (formulier binnen twee jaar)"),
  "wvps-5": bekend("art. 5 Wet verevening pensioenrechten bij scheiding (conversie)"),
  "pensioenwet-57": bekend("art. 57 Pensioenwet (nabestaandenpensioen)"),
  "wet-pensioenverdeling": onzeker("Wet pensioenverdeling bij scheiding (kst. 35287)", "Voor zover bekend op 22 november 2026 niet in werking."),
  "awir-3": gecontroleerd("art. 3 Awir (toeslagpartner: adres en verzoek)", "Gezien in een oudere kopie van belastingdienst.nl."),
  "awir-17": bekend("art. 17 Awir (wijziging melden binnen vier weken)"),
  "ib-3-111": bekend("art. 3.111 lid 4 Wet IB 2001 (rente na vertrek, hooguit twee jaar)"),
  "vb-3-51": bekend("art. 3.51 Vreemdelingenbesluit 2000 (zelfstandig verblijf)"),
  "wrb-mediation": bekend("Wet op de rechtsbijstand (mediationtoevoeging)"),
  "wrb-toets": onzeker("art. 12 en 34 Wet op de rechtsbijstand (inkomen en vermogen)", "De inkomensgrenzen van 2026 en 2027 zijn niet gezien."),
  "wrb-34g": onzeker("art. 34g Wrb (resultaatsbeoordeling)", "Hoe het eigen huis hier meetelt staat open."),
  "gedragsregels-advocaten": bekend("Gedragsregels advocatuur (een advocaat voor beiden)"),

  // Normen en cijfers
  "stb-2019-283": gecontroleerd("Stb. 2019, 283 (Wet herziening partneralimentatie)"),
  "alimentatienormen-2026": gecontroleerd("Rapport alimentatienormen 2026", REKENPROGRAMMA),
  "behoeftetabel-2026": gecontroleerd("rechtspraak.nl, Behoeftetabel 2026"),
  "belasting-2026": gecontroleerd("Tarieven en heffingskortingen 2026", "Gezien in een openbare kopie van de cijfers; nog te vergelijken met belastingdienst.nl."),
  "kgb-2026": gecontroleerd("Wet op het kindgebonden budget, bedragen 2026", "Gezien in een openbare kopie van de cijfers; nog te vergelijken met belastingdienst.nl."),
  "hofnorm": gecontroleerd("Hofnorm: 60% van het inkomen samen, na de kosten van de kinderen"),
  "indexering-2026": gecontroleerd("Indexering alimentatie 2024 6,2%, 2025 6,5%, 2026 4,6%"),
  "aow-leeftijd": gecontroleerd("rijksoverheid.nl, AOW-leeftijd tot en met 2031"),
  "rb-obr-2023-1139": gecontroleerd("Rb. Oost-Brabant 17 januari 2023, ECLI:NL:RBOBR:2023:1139 (wie voor het kind zorgt)"),

  // Aanbod en afspraken van dit portaal
  uha: gecontroleerd("rechtspraak.nl, Uniform Hulpaanbod"),
  "hjl-keuzehulp": gecontroleerd("juridischloket.nl, keuzehulp scheiden"),
  "proef-zelfregie": gecontroleerd("Factsheet proef zelfregie scheiden", "Prijs en regeling in 2026 niet gezien."),
  "proef-lokaal": onzeker("Factsheets van de lokale proeven (2021-2023)", "Of het aanbod in 2026 bestaat is niet gezien."),
  "regel-onafhankelijk": bekend("Regel van dit portaal: juridische hulp staat los van de tegenpartij"),
  "regel-eigen-dag": bekend("Regel van dit portaal: een dag die u zelf opgaf"),
  "regel-veilig": bekend("Regel van dit portaal: bij gevaar geen hulp die u samenbrengt"),
} as const satisfies Readonly<Record<string, Bron>>;

export type BronId = keyof typeof bronnen;
