import { bronmerken, type Bron } from "#flows/engine/bron.ts";

const { gecontroleerd, bekend, onzeker } = bronmerken("2026-11-22");

const TWEEDE_HAND = "Gezien in een andere openbare tekst, niet in de wet of op de officiële pagina.";
const OUDE_TEKST = "Gelezen in de tekst van 2015-2017; latere wijzigingen niet gelezen.";

/** Every law article, judgment and page behind the flow werk en inkomen. */
export const bronnen = {
  // Burgerlijk Wetboek
  "bw-3-33": bekend("art. 3:33 en 3:35 BW (wil en verklaring)"),
  "bw-3-37": bekend("art. 3:37 lid 3 BW (een verklaring moet aankomen)"),
  "bw-3-44": bekend("art. 3:44 en 6:228 BW (bedreiging, bedrog, misbruik, dwaling)"),
  "bw-3-307": bekend("art. 3:307 en 3:308 BW (verjaring na vijf jaar)"),
  "bw-7-610": bekend("art. 7:610 en 7:610a BW (arbeidsovereenkomst)"),
  "bw-7-610b": bekend("art. 7:610b BW (omvang van de arbeid)"),
  "bw-7-611": bekend("art. 7:611 BW (goed werkgever)"),
  "bw-7-616": bekend("art. 7:616 en 7:623 BW (loon op tijd)"),
  "bw-7-625": gecontroleerd("art. 7:625 BW (wettelijke verhoging)", OUDE_TEKST),
  "bw-7-626": bekend("art. 7:626 BW (loonstrook)"),
  "bw-7-628": bekend("art. 7:628 BW (loon zonder werk)"),
  "bw-7-628a": bekend("art. 7:628a BW (oproepkracht)"),
  "bw-7-629": gecontroleerd("art. 7:629 BW (loon bij ziekte)", OUDE_TEKST),
  "bw-7-629a": gecontroleerd("art. 7:629a BW (deskundigenoordeel)", OUDE_TEKST),
  "bw-7-634": gecontroleerd("art. 7:634-7:642 BW (vakantiedagen)", OUDE_TEKST),
  "bw-7-641": bekend("art. 7:641 BW (vakantiedagen bij het einde)"),
  "bw-7-646": bekend("art. 7:646 BW (gelijke behandeling)"),
  "bw-7-650": bekend("art. 7:650 en 7:661 BW (boete en schade)"),
  "bw-7-652": gecontroleerd("art. 7:652 BW (proeftijd)", OUDE_TEKST),
  "bw-7-653": gecontroleerd("art. 7:653 BW (concurrentiebeding)", OUDE_TEKST),
  "bw-7-658": bekend("art. 7:658 BW (veilige werkplek)"),
  "bw-7-658a": bekend("art. 7:658a en 7:660a BW (re-integratie)"),
  "bw-7-667": gecontroleerd("art. 7:667 en 7:668 BW (einde en aanzegging)", OUDE_TEKST),
  "bw-7-668-pro-rata": onzeker("art. 7:668 lid 3 BW (naar rato)", "Waardoor wordt gedeeld, en de telling aan het einde van een maand, staan open."),
  "bw-7-668a": bekend("art. 7:668a BW (keten van contracten, sinds 2020)"),
  "bw-7-669": bekend("art. 7:669 BW (redelijke grond)"),
  "bw-7-670": gecontroleerd("art. 7:670 BW (opzegverboden)", OUDE_TEKST),
  "bw-7-670b": gecontroleerd("art. 7:670b BW (bedenktijd)", "Verlenging door de Algemene termijnenwet staat open, en of een mail met akkoord de bedenktijd laat beginnen."),
  "bw-7-671": gecontroleerd("art. 7:671 BW (instemming en herroepen)", OUDE_TEKST),
  "bw-7-671a": gecontroleerd("art. 7:671a en 7:671b BW (UWV en kantonrechter)", OUDE_TEKST),
  "bw-7-672": gecontroleerd("art. 7:672 BW (opzegtermijn)", OUDE_TEKST),
  "bw-7-673": gecontroleerd("art. 7:673 BW (transitievergoeding)", "De telling van losse dagen staat open: scheelt centen."),
  "bw-7-676": bekend("art. 7:676 BW (reden bij ontslag in de proeftijd)"),
  "bw-7-677": gecontroleerd("art. 7:677 en 7:678 BW (op staande voet)", OUDE_TEKST),
  "bw-7-681": gecontroleerd("art. 7:681 BW (vernietiging)", "Of discriminatie (lid 1 sub c) onder de twee maanden valt, staat open; wij rekenen met twee maanden."),
  "bw-7-682": gecontroleerd("art. 7:682 en 7:683 BW (herstel en hoger beroep)", OUDE_TEKST),
  "bw-7-686a": gecontroleerd("art. 7:686a BW (termijnen bij de kantonrechter)", OUDE_TEKST),
  "bw-7-690": bekend("art. 7:690 en 7:691 BW (uitzenden)"),
  "bw-7-900": bekend("art. 7:900 BW (vaststellingsovereenkomst)"),
  "besluit-loonbegrip": bekend("Besluit loonbegrip vergoeding aanzegtermijn en transitievergoeding"),

  // Termijnen
  "hr-2021-188": gecontroleerd("ECLI:NL:HR:2021:188 (5 februari 2021, tellen in maanden)"),
  "hr-2021-747": gecontroleerd("ECLI:NL:HR:2021:747 (21 mei 2021, einde van de termijn)", TWEEDE_HAND),
  atw: gecontroleerd("art. 1-4 Algemene termijnenwet"),
  "awb-4-13": bekend("art. 4:13 Awb (beslistermijn aanvraag)"),
  "awb-5-10a": bekend("art. 5:10a Awb (zwijgrecht bij een boete)"),
  "awb-6-7": bekend("art. 6:7 en 6:8 Awb (zes weken)"),
  "awr-22j": bekend("art. 22j AWR (zes weken na de dagtekening)"),
  "rv-358": bekend("art. 358 Rv (hoger beroep, drie maanden)"),
  "ktr-verweer": onzeker("verweer bij de kantonrechter, tien dagen voor de zitting", "De termijn in de praktijk is niet gezien."),
  "uwv-ontslagprocedure": bekend("Regeling UWV ontslagprocedure (verweer binnen veertien dagen)"),

  // Minimumloon
  wml: gecontroleerd("art. 7, 7a, 8, 13, 13a, 15 en 17 WML"),
  "wml-bedrag": gecontroleerd("rijksoverheid.nl/themas/werk/minimumloon; Staatscourant", "Bedrag vanaf 1 juli 2026: gezien in andere openbare bronnen."),
  "wav-23": bekend("art. 23 Wav (loon zonder papieren, zes maanden)"),
  "arbeidsinspectie": gecontroleerd("nlarbeidsinspectie.nl (melding)"),
  "fw-40": bekend("art. 40 Fw (opzegging door de curator, hooguit zes weken)"),

  // Werknemersverzekeringen
  "ww-16": gecontroleerd("art. 16 en 17 WW (werkloos, wekeneis)"),
  "ww-19": gecontroleerd("art. 19 lid 3 en 4 WW (opzegtermijn)"),
  "ww-24": gecontroleerd("art. 24 WW (verwijtbaar werkloos)"),
  "ww-26": gecontroleerd("art. 26 WW (aanvraag binnen een week)"),
  "ww-27": gecontroleerd("art. 27 WW (maatregel)"),
  "ww-35": gecontroleerd("art. 35 WW (niet ouder dan 26 weken)"),
  "ww-42": gecontroleerd("art. 42 WW; uwv.nl (duur)"),
  "ww-47": gecontroleerd("art. 47 WW (hoogte)"),
  "ww-61": gecontroleerd("art. 61-64 WW (loongarantie)"),
  maximumdagloon: gecontroleerd("maximumdagloon per 1 juli 2026", TWEEDE_HAND),
  "toeslagenwet": gecontroleerd("uwv.nl, Toeslagenwet (zes weken)", TWEEDE_HAND),
  "zw-19": gecontroleerd("art. 19 en 29 ZW (ziekengeld, 70%)"),
  "zw-38": gecontroleerd("art. 38, 38a, 38ab en 46 ZW (ziekmelding)"),
  "zw-45": bekend("art. 45 ZW (benadeling)"),
  "zw-75j": gecontroleerd("art. 75j en 75k ZW (bezwaar binnen twee weken)"),
  "wia-4": bekend("art. 4, 5 en 65 WIA"),
  "wia-23": gecontroleerd("art. 23 en 25 WIA (wachttijd, loonsanctie)"),
  "wia-64": gecontroleerd("art. 64 WIA (aanvraag uiterlijk elf weken voor het einde)"),
  "arbowet-3": bekend("art. 3 lid 2 Arbowet (psychosociale arbeidsbelasting)"),
  "arbowet-14": bekend("art. 14 Arbowet (second opinion)"),
  "uwv-deskundigenoordeel": gecontroleerd("uwv.nl, deskundigenoordeel", "De kosten in 2026 (€ 100) zijn niet opnieuw gezien."),
  "uwv-hjl": onzeker("verslag van de proef UWV en Juridisch Loket 2021-2022", "Of de lijn er nu nog is, is niet gezien."),

  // Participatiewet
  "pw-11": gecontroleerd("art. 11 en 13 Pw (recht op bijstand)"),
  "pw-17": gecontroleerd("art. 17 Pw (inlichtingen)"),
  "pw-19a": gecontroleerd("art. 19a-22a Pw (normen, kostendelersnorm)", "De normen per 1 juli 2026 zijn niet gevonden."),
  "pw-31": gecontroleerd("art. 31-34 en 39 Pw (middelen, giften, vermogen; 2026)", TWEEDE_HAND),
  "pw-35": gecontroleerd("art. 35 Pw (bijzondere bijstand)"),
  "pw-36": gecontroleerd("art. 36 Pw (individuele inkomenstoeslag)", "De bedragen verschillen per gemeente."),
  "pw-41": gecontroleerd("art. 41 Pw (zoektermijn onder 27)", "Overslaan door het college (2026): tweede bron."),
  "pw-43": gecontroleerd("art. 43 en 44 Pw (aanvraag en ingang)", "Drie maanden terug (2026): tweede bron."),
  "pw-47a": bekend("art. 47a Pw (AIO)"),
  "pw-52": gecontroleerd("art. 52 Pw (voorschot binnen vier weken)", "95% sinds 2026: tweede bron."),
  "pw-54": bekend("art. 54 Pw (opschorten en hersteltermijn)"),
  "pw-58": gecontroleerd("art. 58 en 60 Pw (terugvorderen)"),
  "regeling-15ba": gecontroleerd("art. 78gg Pw; art. 15ba Regeling Participatiewet, Stcrt. 2025, 44064"),

  // Toeslagen, belasting, AOW, schulden
  awir: gecontroleerd("Awir (aanvragen tot 31 augustus, wijzigingen binnen vier weken)"),
  kwijtschelding: gecontroleerd("art. 26 Leidraad Invordering 2008; art. 24 Uitvoeringsregeling IW 1990 (kwijtschelding, tien dagen)"),
  loonheffingskorting: bekend("loonheffingskorting bij één werkgever of uitkering"),
  "aow-7a": gecontroleerd("art. 7a en 13 AOW (leeftijd, 2% per jaar)", TWEEDE_HAND),
  "wgs-3": gecontroleerd("art. 3 en 4 Wgs (gesprek binnen vier weken of drie werkdagen)"),
  "fw-287b": bekend("art. 287b Fw (moratorium)"),
  beslagvrij: bekend("art. 475c-475g Rv (beslagvrije voet)"),
  energie: onzeker("afsluiten van energie, Energiewet 2026", "De plaats in de nieuwe wet is niet gezien."),

  // Veiligheid, gelijke behandeling, uitbuiting
  awgb: bekend("AWGB, WGBH/CZ en WGBL (gelijke behandeling)"),
  "sr-273f": bekend("art. 273f Sr (mensenhandel)"),
  "discriminatie-nl": gecontroleerd("discriminatie.nl", TWEEDE_HAND),
  comensha: gecontroleerd("comensha.nl; fairwork.nu"),
  "hr-deliveroo": bekend("ECLI:NL:HR:2023:443 en ECLI:NL:HR:2025:319 (alle omstandigheden)"),
  rechtsvermoeden: gecontroleerd("wetsvoorstel rechtsvermoeden, maart 2026 (nog geen wet)"),

  // The portal's own rules
  "regel-veilig": bekend("eigen regel: de vroegste dag voor u, de dag van de wet alleen om te rekenen"),
  "regel-twee-maanden": onzeker("eigen regel: twee maanden na de laatste dag als veilige dag", "Of deze termijn geldt, moet een jurist zien."),
  "regel-onafhankelijk": bekend("eigen regel: melding over hulp die de gemeente betaalt"),
  "regel-algemeen": bekend("eigen regel: eerst iemand die meekijkt"),
  "bezwaar-overdracht": bekend("art. 6:4-6:8 Awb (bezwaar)"),
} as const satisfies Readonly<Record<string, Bron>>;

export type BronId = keyof typeof bronnen;
