import { bronmerken, type Bron } from "#flows/engine/bron.ts";

const { gecontroleerd, bekend, onzeker } = bronmerken("2026-11-22");

const TWEEDE_HAND = "Gezien in een andere tekst die dit aanhaalt, niet in de wet of de uitspraak zelf.";

/** Every law article, judgment and page behind the flow huur; the ids `hp-1` and so on are the rules of huur.md 1.3. */
export const bronnen = {
  // Huurprijs
  "hp-1": gecontroleerd("huurcommissie.nl, beleidsboek zelfstandige woonruimte 2026; rijksoverheid.nl 25 november 2025 (sectoren 2026)"),
  "hp-2": gecontroleerd("huurcommissie.nl, beleidsboek zelfstandige woonruimte 2026, par. 1.3.1-1.3.2 (de datum van ondertekening beslist)"),
  "hp-3": gecontroleerd("huurcommissie.nl, beleidsboek onzelfstandige woonruimte (kamers zijn sociale sector)"),
  "hp-4": gecontroleerd("huurcommissie.nl, cbs.nl (liberalisatiegrenzen)", "De grenzen van 2014, 2020, 2022 en de grenzen van 2025 zijn bekend, niet opnieuw gezien."),
  "hp-5": gecontroleerd("huurcommissie.nl, beleidsboek 1.3.3 (onterecht geliberaliseerd, sinds 1 juli 2025)"),
  "hp-6": gecontroleerd("art. 7:249 BW; huurcommissie.nl, Wet betaalbare huur; Stb. 2023, 480 (toetsing aanvangshuur)", "Oude uitzondering voor een eerste tijdelijk contract: gebruik na 1 juli 2024 en voor kamers is onzeker."),
  "hp-7": gecontroleerd("huurcommissie.nl (huurverlaging op punten na zes maanden)", "Voor middenhuur bekend, niet gezien."),
  "hp-8": onzeker("art. 7:252, 7:253 en 7:254 BW (voorstel tot huurverlaging)", "Of in de middensector nog een voorstel nodig is en wanneer de lagere huur ingaat, is niet zeker."),
  "hp-9": gecontroleerd("huurcommissie.nl (gemeenten); Wet goed verhuurderschap", "De plicht tot een puntentelling bij het contract is bekend, niet gezien."),
  "hp-10": gecontroleerd("huurcommissie.nl, beleidsboek 2.13 (opslagen)"),
  "hp-11": gecontroleerd("rijksoverheid.nl 25 november 2025 (huurtoeslag 2026)"),

  // Huurverhoging
  "hv-1": gecontroleerd("rijksoverheid.nl 15 december 2025 (sociale sector)"),
  "hv-2": gecontroleerd("rijksoverheid.nl 15 december 2025 (middensector)", "Het percentage van 2027 komt half december 2026."),
  "hv-3": gecontroleerd("rijksoverheid.nl 15 december 2025; vanzeijlbijlaartsen.nl 2024 (vrije sector)", "Het percentage van 2027 komt half december 2026."),
  "hv-4": onzeker("rijksoverheid.nl 15 december 2025 (lage huur, hoger inkomen)", "Inkomensgrenzen van 2026 zijn niet gevonden; dat het alleen voor zelfstandige woningen geldt, is niet gezien."),
  "hv-5": gecontroleerd("art. 7:250 en 7:252 BW; lawyrup.nl (voorstel huurverhoging)"),
  "hv-6": gecontroleerd("art. 7:253 BW; huurcommissie.nl; rijksoverheid.nl; huurgeschil.nl (bezwaar tegen huurverhoging)", "Middensector met een indexclausule: geen herinnering nodig, onzeker."),
  "hv-7": gecontroleerd("art. 7:253 lid 2 BW; huurcommissie.nl (aangetekende herinnering)", "Dat een te late herinnering de verhoging tegenhoudt, is bekend, niet gezien."),
  "hv-8": bekend("huurcommissie.nl (vrije sector: vier maanden na de ingangsdatum)"),
  "hv-9": gecontroleerd("Wet van 2024, in werking 1 juli 2024; groosadvocatuur.nl (vergeten huurverhoging)", TWEEDE_HAND),
  "hv-10": gecontroleerd("art. 7:255 BW; huurcommissie.nl, beleidsboek woningverbetering"),

  // Servicekosten
  "sk-1": gecontroleerd("art. 7:259 BW; ECLI:NL:HR:2020:808 (alleen echte, redelijke kosten)"),
  "sk-2": gecontroleerd("art. 7:259 en 7:260 BW; huurcommissie.nl (afrekening en termijn)", "De verjaring bij de kantonrechter is bekend, niet gezien."),
  "sk-3": gecontroleerd("huurcommissie.nl (drie weken wachten, geschil van ten minste € 36)"),
  "sk-4": onzeker("cortendegeer.nl 2026 (Wet modernisering servicekosten)", "Eén andere bron; geen officiële tekst gevonden."),
  "sk-5": onzeker("huurcommissie.nl (vrije sector: kantonrechter)", "Na 1 juli 2026 niet gezien."),

  // Borg en kosten
  "wb-1": gecontroleerd("art. 7:261b lid 2 BW (borg hooguit twee keer de kale huur)"),
  "wb-2": gecontroleerd("art. 7:261b lid 3-4 BW (borg terug binnen 14 of 30 dagen)", "Voor contracten van vóór 1 juli 2023 onzeker."),
  "wb-3": gecontroleerd("art. 7:218 en 7:224 BW (beschrijving bij het begin)", "Art. 7:218 is bekend, niet gezien."),
  "wb-4": onzeker("art. 6:119 BW; besluit wettelijke rente", "4% over 2026 is niet bevestigd; de tweede helft van 2026 is niet gezien."),
  "bk-1": gecontroleerd("art. 7:264, 7:417 lid 4 en 7:427 BW; ECLI:NL:HR:2015:3099 (geen kosten voor de huurder)", "Voor kamers sinds 2016: bekend, niet gezien."),
  "bk-2": bekend("art. 6:203 en 3:309 BW (onverschuldigd betaald, vijf jaar)"),

  // Gebreken
  "ge-1": gecontroleerd("art. 7:204, 7:206 en 7:217 BW; Besluit kleine herstellingen", "Alleen art. 7:206 is gezien."),
  "ge-2": gecontroleerd("huurcommissie.nl; rijksoverheid.nl (gebreken, tijdelijk lagere huur)", "Voor middenhuur bekend, niet gezien."),
  "ge-3": onzeker("art. 7:257 lid 1 BW; huurregels.nl (zes maanden na de melding)", "Of de zes maanden ook bij de Huurcommissie strikt gelden, is niet zeker."),
  "ge-4": gecontroleerd("art. 7:206, 7:207 en 7:208 BW (herstel, lagere huur, schade)"),
  "ge-5": gecontroleerd("huurcommissie.nl; art. 6:262 BW (blijf huur betalen)"),
  "ge-spoedtermijn": onzeker("praktijk (24 tot 72 uur bij spoed)", "De redelijke termijn bij spoed is praktijk, geen regel."),

  // Overlast
  "ov-1": bekend("art. 7:204 lid 3 BW (overlast door een huurder van dezelfde verhuurder)"),
  "ov-2": gecontroleerd("pagina's van gemeenten; CCV (buurtbemiddeling)"),
  "ov-3": bekend("art. 151d Gemeentewet; art. 13b Opiumwet; art. 7:231 lid 2 BW"),

  // Opzegging
  "oz-1": gecontroleerd("art. 7:271 lid 4-5 BW (vorm van de opzegging)"),
  "oz-2": gecontroleerd("art. 7:274 lid 1 BW (gronden)", "De gronden e en f zijn bekend, niet gezien."),
  "oz-3": gecontroleerd("art. 7:271 lid 6-7 BW (opzegtermijn)", "Dat een te korte termijn wordt omgezet, is bekend, niet gezien."),
  "oz-4": gecontroleerd("art. 7:272 BW (de huur loopt door)", TWEEDE_HAND),
  "oz-5": onzeker("vandalen-advocatuur.nl 2023; gmw.nl april 2024 (eigen gebruik door familie)", "De definitieve tekst is niet gezien; bronnen spreken elkaar tegen."),
  "oz-6": bekend("art. 7:226 BW (koop breekt geen huur)"),
  "oz-7": gecontroleerd("art. 7:232 lid 3 BW; woonbond.nl (hospita, negen maanden)", "Nieuw hospitacontract: wetsvoorstel, voor zover bekend geen wet."),

  // Tijdelijk
  "tc-1": gecontroleerd("art. 7:271 lid 1 BW (oud, tijdelijk contract van vóór 1 juli 2024)"),
  "tc-2": gecontroleerd("art. 7:271 lid 2 BW; Stb. 2023, 480; Stb. 2024, 152; hielkemaco.nl (groepen)", "De groepen g en h uit een andere bron; of c en d alleen voor corporaties gelden, is onzeker."),
  "tc-3": gecontroleerd("art. 7:271 BW (tweede contract, geen of te laat bericht)"),
  "tc-4": bekend("art. 7:274 lid 1b en 7:274c-f BW; art. 15-16 Leegstandwet"),

  // Achterstand
  "ha-1": bekend("ECLI:NL:HR:2018:1810; art. 6:265 en 7:231 BW (ontbinding bij huurschuld)"),
  "ha-2": gecontroleerd("art. 2 Besluit gemeentelijke schuldhulpverlening (vroegsignalering)"),
  "ha-3": bekend("art. 4 Wet gemeentelijke schuldhulpverlening (eerste gesprek)"),
  "ha-4": bekend("art. 6:96 lid 5-6 BW; Besluit vergoeding buitengerechtelijke incassokosten"),
  "ha-5": bekend("art. 7:280 BW (een maand extra om te betalen)"),

  // Ontruiming
  "on-1": gecontroleerd("art. 555-556 Rv (ontruiming alleen door de deurwaarder met een vonnis)"),
  "on-2": gecontroleerd("art. 555 Rv; art. 14 Gerechtsdeurwaarderswet (aanzegging)"),
  "on-3": gecontroleerd("art. 287b Faillissementswet; bureauwsnp.nl (moratorium)"),
  "on-4": gecontroleerd("ECLI:NL:RBROT:2024:2211; art. 143 Rv (verzet)", "Art. 143 Rv is bekend, niet gezien."),
  "on-5": bekend("art. 339 en 438 Rv (hoger beroep, executiegeschil)"),
  "on-6": gecontroleerd("art. 79, 93 en 114 Rv; rechtspraak.nl (antwoord bij de kantonrechter)", "Alleen het griffierecht is gezien, in een oude kopie."),

  // Samenwonen, onderhuur
  "mh-1": gecontroleerd("art. 7:266 BW (echtgenoot of partner is medehuurder)", "Lid 5 is bekend, niet gezien."),
  "mh-2": gecontroleerd("art. 7:267 BW (medehuurder worden)", "De drie maanden zijn bekend, niet gezien."),
  "mh-3": gecontroleerd("art. 7:268 BW (overlijden van de huurder)"),
  "mh-4": bekend("art. 7:244 en 7:269 BW (onderhuur)"),

  // Renovatie, gedrag van de verhuurder, Huurcommissie
  "re-1": bekend("art. 7:220 BW (redelijk voorstel, 70%)"),
  "re-2": onzeker("rijksoverheid.nl (verhuiskosten)", "Bedrag van 2024 gezien; de bedragen van 2025 en 2026 zijn niet gevonden."),
  "di-1": gecontroleerd("Wet goed verhuurderschap; pagina's van gemeenten; huurcommissie.nl"),
  "di-2": gecontroleerd("huurcommissie.nl, gemeenten; art. 4:13 Awb (melding en verzoek om handhaving)", "De acht weken zijn bekend, niet gezien."),
  "hc-1": onzeker("huurcommissie.nl (leges)", "De bedragen van 2026 zijn niet gezien."),
  "hc-2": gecontroleerd("art. 7:262 BW; art. 20 Uhw (uitspraak van de Huurcommissie)"),
  "hc-3": gecontroleerd("rijksoverheid.nl; investico (beslistermijn Huurcommissie)"),
  atw: bekend("Algemene termijnenwet, art. 1, 3 en 4"),

  // Other articles that an outcome names
  "bw-7-4": bekend("Boek 7 titel 4 BW (huur)"),
  "bw-3-309": bekend("art. 3:309 BW (verjaring na vijf jaar)"),
  "bw-6-96": bekend("art. 6:96 lid 5-6 BW (incassokosten)"),
  "bw-6-265": bekend("art. 6:265 BW (ontbinding)"),
  "bw-7-203": bekend("art. 7:203 BW (huurgenot)"),
  "bw-7-204": bekend("art. 7:204 BW (gebrek)"),
  "bw-7-212": bekend("art. 7:212 BW (huur betalen)"),
  "bw-7-213": bekend("art. 7:213 BW (goed huurder)"),
  "bw-7-217": bekend("art. 7:217 BW (kleine herstellingen)"),
  "bw-7-221": bekend("art. 7:221 en 7:270 BW (onderhuur)"),
  "bw-7-228": bekend("art. 7:228 BW (einde van de huur)"),
  "bw-7-229": bekend("art. 7:229 BW (overlijden)"),
  "bw-7-231": bekend("art. 7:231 BW (ontbinding door de rechter)"),
  "bw-7-248": gecontroleerd("art. 7:248 BW (hoogste verhoging)"),
  "bw-7-252": bekend("art. 7:252 en 7:252a BW (voorstel)"),
  "bw-7-253": bekend("art. 7:253 BW; art. 13 Uhw"),
  "bw-7-257": bekend("art. 7:257 BW; art. 16 Uhw"),
  "bw-7-258": bekend("art. 7:258-7:261 BW; Besluit servicekosten"),
  "bw-7-271": bekend("art. 7:271-7:274 BW (opzegging)"),
  "bw-7-275": bekend("art. 7:275 BW (verhuiskosten)"),
  "rv-143": bekend("art. 143 Rv (verzet)"),
  "rv-339": bekend("art. 339 Rv (hoger beroep)"),
  "rv-438": bekend("art. 438 Rv (executiegeschil)"),
  "rv-556": gecontroleerd("art. 556 lid 3 Rv (ontruiming)"),
  "rv-822": bekend("art. 822 en 827 Rv; Wet tijdelijk huisverbod"),
  "sr-138": bekend("art. 138 Sr (huisvredebreuk)"),
  "wmo-2015": bekend("Wet maatschappelijke ondersteuning 2015 (opvang)"),
  "opiumwet-13b": bekend("art. 13b Opiumwet (sluiting)"),
  "awb-6-7": bekend("art. 6:7 Awb (zes weken bezwaar)"),
  "awgb-7": bekend("art. 7 Algemene wet gelijke behandeling"),
  bbl: bekend("Besluit bouwwerken leefomgeving"),
  "hr-2024-11-29": bekend("HR 29 november 2024 (opslag in een indexclausule)"),

  // Puntentelling
  "wws-zelfstandig-2026": gecontroleerd("huurcommissie.nl, beleidsboek zelfstandig 2026, bijlage maximale huurprijzen", "Rijen 40-78, 110-148 en 180-218 op huurcommissie.nl gezien; de rest in de weergave van Woonstad Rotterdam (januari 2026)."),
  "wws-kamer-2026": gecontroleerd("beleidsboek onzelfstandig 2026, weergave van Woonstad Rotterdam (januari 2026)", "Eén kopie; de rij van 106 punten lijkt een typefout: daar geen oordeel."),
  "wws-rubrieken-2026": gecontroleerd("huurcommissie.nl, beleidsboek zelfstandig 2026 (rubrieken)"),
  "wws-marge": onzeker("eigen regel: marge van 12 punten bij een schatting", "Een keuze van de website, geen regel."),
  "incasso-btw": bekend("Besluit vergoeding buitengerechtelijke incassokosten (21% btw als de verhuurder die niet kan verrekenen)"),

  // The portal's own rules
  "regel-opgegeven": bekend("eigen regel: de dag die u zelf noemde"),
  "regel-adviesdag": bekend("eigen regel: advies zeven dagen voor de uiterste dag, op een werkdag"),
  "regel-veilige-dag": bekend("eigen regel: de dag die altijd op tijd is"),
  "regel-onafhankelijk": bekend("eigen regel: melding over hulp die niet onafhankelijk is"),
  "regel-regeling": onzeker("praktijk (regeling binnen een jaar)", "Dat veel verhuurders een jaar willen, is praktijk, geen regel."),
} as const satisfies Readonly<Record<string, Bron>>;

export type BronId = keyof typeof bronnen;
