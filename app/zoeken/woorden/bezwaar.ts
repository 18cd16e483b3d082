import type { Antwoorden } from "#flows/engine/vraag.ts";
import { lijst, type Deel } from "./deel.ts";

function deel(id: string, antwoorden: Antwoorden, bestand: string, ook: string): Deel {
  return { flow: "bezwaar", deel: id, antwoorden, bestand: lijst(bestand), ook: lijst(ook) };
}

const bij = (organisatie: string, onderwerp?: string): Antwoorden => ({
  "bz-organisatie": organisatie,
  ...(onderwerp !== undefined && { "bz-onderwerp": onderwerp }),
});

const DOORGEGEVEN =
  "inkomsten niet doorgegeven, inlichtingenplicht, vergeten door te geven, rechercheur, huisbezoek, sociale recherche, inkomstenverklaring, fraude uitkering";
const GEKORT = "gekort, korting uitkering, maatregel, strafkorting, 100 procent korting, niet gesolliciteerd, afspraak gemist, tegenprestatie";

/** The keywords of bezwaar.md 1.3, with other words for the same. */
export const bezwaar: readonly Deel[] = [
  deel(
    "pw-gestopt",
    bij("gemeente", "pw-gestopt"),
    "bijstand stop, uitkering stop, uitkering ingetrokken, uitkering geblokkeerd, opgeschort, geen uitkering deze maand",
    `bijstandsuitkering gestopt, uitkering stopgezet, uitkering beeindigd, bijstand ingetrokken, bijstand geblokkeerd, uitkering opgeschort, uitkering is weg,
    uitkering niet gekregen, uitkering niet gestort, geen uitkering meer gekregen, gemeente stopt uitkering, uitkering stoppen, stopzetten,
    benefit stopped, welfare stopped, benefits cut off, suspended my benefits, social assistance stopped`,
  ),
  deel(
    "pw-aanvraag",
    bij("gemeente", "pw-aanvraag"),
    "bijstand afgewezen, aanvraag buiten behandeling, papieren niet ingeleverd, uitkering geweigerd gemeente",
    `bijstandsaanvraag afgewezen, aanvraag bijstand afgewezen, aanvraag niet in behandeling, krijg geen bijstand, gemeente weigert bijstand, uitkering afgewezen,
    geen recht op bijstand, afwijzing bijstand, welfare refused, application denied, benefit application rejected`,
  ),
  deel(
    "pw-maatregel",
    bij("gemeente", "pw-maatregel"),
    GEKORT,
    `gekort op mijn bijstand, gekort op mijn uitkering, uitkering verlaagd, korting op mijn bijstand, maand geen geld van de gemeente, sanctie gemeente,
    procent gekort, straf van de sociale dienst, benefits reduced, sanctioned by the municipality`,
  ),
  deel("uwv-korting", bij("uwv", "uwv-korting"), GEKORT, "uwv kort mijn uitkering, gekort op mijn ww, sanctie van uwv, uwv korting, te weinig gesolliciteerd uwv"),
  deel(
    "pw-boete",
    bij("gemeente", "pw-boete"),
    DOORGEGEVEN,
    `boete gemeente, boete sociale dienst, boete bijstand, boete omdat ik iets niet had doorgegeven, niet gemeld, niet doorgegeven, vergeten te melden, bijverdiend,
    bijverdienen niet gemeld, zwart gewerkt, bestuurlijke boete, beschuldigd van fraude, bijstandsfraude, fraud accusation, fined by the municipality`,
  ),
  deel(
    "pw-terug",
    bij("gemeente", "pw-terug"),
    `uitkering terugbetalen, te veel gekregen, terugvordering bijstand, schuld bij de gemeente, ${DOORGEGEVEN}`,
    `bijstand terugbetalen, geld terugbetalen aan de gemeente, gemeente wil geld terug, gemeente vordert terug, teruggevorderd, terugbetalen, terugvordering,
    te veel uitkering gehad, teveel bijstand ontvangen, pay back benefits, repay welfare, overpaid`,
  ),
  deel(
    "pw-hoogte",
    bij("gemeente", "pw-hoogte"),
    "kostendeler, inwonende zoon, volwassen kind thuis, huisgenoot minder uitkering, samenwonen, mijn vriend blijft slapen",
    `kostendelersnorm, inwonend kind, zoon woont thuis minder uitkering, dochter woont thuis minder bijstand, uitkering te laag, minder bijstand, bijstand verlaagd,
    woont weer thuis, uitkering lager omdat er iemand bij mij woont, gezamenlijke huishouding, ze zeggen dat ik samenwoon, minder uitkering krijgen, roommate lower benefit`,
  ),
  deel(
    "pw-bijzonder",
    bij("gemeente", "pw-bijzonder"),
    "bijzondere bijstand, wasmachine, bril, tandarts, inrichting, eigen bijdrage advocaat, bewindvoerder kosten",
    "bijzondere bijstand afgewezen, bijzondere bijstand geweigerd, bijzondere bijstand bed, inrichtingskosten, special assistance",
  ),
  deel(
    "wmo",
    bij("gemeente", "wmo"),
    "huishoudelijke hulp minder, scootmobiel, traplift, rolstoel, pgb gemeente, keukentafelgesprek, wmo",
    `huishoudelijke hulp, huishoudhulp, thuishulp, minder uren hulp, hulp in de huishouding, poetshulp, schoonmaakhulp, uren hulp, begeleiding gestopt, dagbesteding,
    regiotaxi, wmo vervoer, aangepaste badkamer, douchestoel, woningaanpassing, persoonsgebonden budget, pgb, ambulante begeleiding, beschermd wonen,
    household help, wheelchair, stair lift, mobility scooter, care budget`,
  ),
  deel(
    "jeugd",
    bij("gemeente", "jeugd"),
    "jeugdzorg, jeugdhulp, hulp voor mijn kind, pgb kind, dyslexie zorg",
    `jeugdwet, kind met autisme, kind met adhd, zorg voor mijn kind stopt, hulp kind afgewezen, begeleiding voor mijn kind, jeugdzorg afgewezen, wachtlijst jeugdzorg,
    logeeropvang, speciaal onderwijs vervoer, leerlingenvervoer, youth care, help for my child`,
  ),
  deel(
    "brp",
    bij("gemeente", "brp"),
    "uitgeschreven, vow, vertrokken onbekend waarheen, briefadres, brp, digid doet het niet meer",
    `niet ingeschreven, nergens ingeschreven, inschrijven geweigerd, inschrijven op adres, basisregistratie, ik besta niet meer, geen adres, postadres, adresonderzoek,
    ingeschreven staan, gemeente schrijft mij uit, deregistered, registered address, register at an address`,
  ),
  deel("schuldhulp", bij("gemeente", "schuldhulp"), "", "schuldhulp geweigerd, schuldhulpverlening afgewezen, schuldsanering geweigerd door gemeente, gemeente wil niet helpen met schulden"),
  deel("urgentie", bij("gemeente", "urgentie"), "", "urgentie, urgentieverklaring, urgentie afgewezen, voorrang voor een woning, urgentie woning geweigerd, housing priority"),
  deel(
    "uwv-ww",
    bij("uwv", "uwv-ww"),
    "ww te laat, ww geweigerd, zelf ontslag genomen ww, verwijtbaar werkloos, maand geen ww",
    `ww afgewezen, geen ww, krijg geen ww, uwv geeft geen ww, geen recht op ww, eigen schuld werkloos, ww uitkering geweigerd, ww gestopt,
    unemployment benefit refused, unemployment benefit denied, no unemployment benefit`,
  ),
  deel("uwv-dagloon", bij("uwv", "uwv-dagloon"), "dagloon, uitkering te laag berekend", "dagloon verkeerd, dagloon klopt niet, uwv berekening klopt niet, ww te laag, hoogte ww, ww bedrag klopt niet"),
  deel("uwv-terug", bij("uwv", "uwv-terug"), "", "uwv terugbetalen, ww terugbetalen, uwv wil geld terug, uwv vordert terug, terugvordering uwv, ziektewet terugbetalen, wia terugbetalen"),
  deel("uwv-boete", bij("uwv", "uwv-boete"), "", "boete uwv, boete van het uwv, uwv fraude"),
  deel(
    "uwv-zw",
    bij("uwv", "uwv-zw"),
    "ziektewet gestopt, hersteld verklaard, beter gemeld, keuring, verzekeringsarts",
    `ziektewet geweigerd, ziektewetuitkering gestopt, uwv zegt dat ik kan werken, uwv zegt dat ik beter ben, arts van uwv, uwv arts, eerstejaars ziektewet,
    ziektewet, niet beter, sickness benefit stopped`,
  ),
  deel(
    "uwv-wia",
    bij("uwv", "uwv-wia"),
    "wia, wao, afgekeurd, arbeidsongeschikt, herbeoordeling, 35 procent",
    `wia afgewezen, wia geweigerd, geen wia, wga, iva, minder dan 35, goedgekeurd, arbeidsdeskundige, deels afgekeurd, afgekeurd voor procent,
    keuring uwv niet eens, disability benefit, declared fit for work`,
  ),
  deel("uwv-wajong", bij("uwv", "uwv-wajong"), "wajong", "wajong afgewezen, jonggehandicapt"),
  deel("uwv-algemeen", bij("uwv"), "", "uwv, brief van uwv, niet eens met uwv, bezwaar uwv, besluit uwv"),
  deel(
    "svb",
    bij("svb"),
    "aow, kinderbijslag, anw, aio, svb",
    `sociale verzekeringsbank, aow verlaagd, aow gekort, aow terugbetalen, kinderbijslag stopgezet, kinderbijslag terug, kinderbijslag afgewezen, nabestaandenuitkering,
    weduwenpensioen, pgb svb, child benefit, state pension`,
  ),
  deel(
    "duo",
    bij("duo"),
    "stufi, uitwonend, uitwonendenbeurs, ov-boete, studieschuld, duo, inburgering boete",
    `studiefinanciering, studielening, basisbeurs, aanvullende beurs, uitwonende beurs, studentenreisproduct, ov kaart student, inburgering, inburgeren, inburgeringsexamen,
    lening aflossen studie, student finance, student loan, integration exam, civic integration`,
  ),
  deel(
    "toeslag",
    bij("dienst-toeslagen"),
    "toeslag terugbetalen, zorgtoeslag, huurtoeslag, kinderopvangtoeslag, kindgebonden budget, definitieve berekening",
    `toeslagen terugbetalen, toeslag terugvordering, toeslag teruggevorderd, dienst toeslagen, toeslagenaffaire, toeslag gestopt, toeslag afgewezen, toeslag stopgezet,
    huurtoeslag afgewezen, te veel toeslag, rent allowance, rent benefit, healthcare allowance, care allowance, childcare allowance, childcare benefit, pay back allowance, benefits scandal`,
  ),
  deel(
    "belasting",
    bij("belastingdienst"),
    "belastingaanslag, blauwe envelop, naheffing, voorlopige aanslag",
    `aanslag, belastingdienst, inkomstenbelasting, belasting betalen, aangifte, blauwe brief, fiscus, aanslag klopt niet, belastingschuld, motorrijtuigenbelasting,
    navordering, erfbelasting, toeslagpartner, tax office, tax assessment, tax authorities, income tax, tax bill`,
  ),
  deel(
    "lokaal",
    bij("belasting-lokaal"),
    "woz, ozb, afvalstoffenheffing, rioolheffing, waterschap, gblt, kwijtschelding, parkeerbon gemeente, naheffing parkeren",
    `woz waarde, gemeentebelasting, gemeentelijke belasting, waterschapsbelasting, gemeentelijke heffingen, rioolbelasting, hondenbelasting, parkeerbon, parkeerboete, naheffingsaanslag parkeren,
    kwijtschelding afgewezen, bsgw, cocensus, svhw, parking fine, parking ticket, property tax, local taxes, water board`,
  ),
  deel(
    "cak",
    bij("cak"),
    "cak, eigen bijdrage, wanbetaler, zorgpremie te hoog",
    `zorgverzekering niet betaald, achterstand zorgpremie, achterstand zorgverzekering, bestuursrechtelijke premie, eigen bijdrage te hoog, eigen bijdrage zorg, premie zorgverzekering, health insurance arrears`,
  ),
  deel(
    "wlz",
    bij("ciz"),
    "wlz, ciz, 24 uurs zorg, verpleeghuis, zorgkantoor",
    "wet langdurige zorg, wlz afgewezen, wlz indicatie, verpleeghuis afgewezen, indicatie zorg, 24 uur zorg nodig, zorg thuis dag en nacht, nursing home, long term care",
  ),
  deel(
    "ind",
    bij("ind"),
    "ind, verblijfsvergunning, mvv, gezinshereniging, naturalisatie, asiel",
    `verblijfsstatus, paspoort aanvragen nederlander worden, nederlander worden, visum, verblijfsdocument, uitgezet naar mijn land, asielaanvraag, asielzoeker, vluchteling, statushouder, uitzetting naar land van herkomst, inreisverbod,
    residence permit, visa, asylum, immigration, family reunification, naturalisation, refugee, deportation`,
  ),
  deel(
    "cjib-m",
    bij("cjib", "cjib-m"),
    "flitsboete, te hard gereden, door rood, letter m, cjib boete",
    `verkeersboete, te hard rijden, snelheidsboete, flitspaal, geflitst, boete voor te hard, rood licht, bekeuring, trajectcontrole, telefoon achter het stuur, boete auto, cjib, verkeersovertreding,
    niet ik reed, speeding ticket, speeding fine, traffic fine, red light, driving fine`,
  ),
  deel(
    "cjib-s",
    bij("cjib", "cjib-s"),
    "strafbeschikking, wildplassen, zwartrijden, geen id, boete van justitie",
    `openbaar ministerie, officier van justitie, verzet strafbeschikking, winkeldiefstal boete, zwart rijden, zwartgereden, boete trein, boete om, strafblad, transactie om, criminal order, public prosecutor`,
  ),
  deel("rijbewijs", bij("andere-overheid", "rijbewijs"), "", "rijbewijs, rijbewijs ongeldig, rijbewijs ingevorderd, cbr, rdw, rijbewijs afgepakt, driving licence, driving license"),
  deel("te-laat", {}, "te laat met bezwaar, termijn voorbij, brief nu pas gezien", "te laat bezwaar, bezwaar te laat ingediend, bezwaartermijn voorbij, brief te laat geopend, zes weken voorbij, 6 weken voorbij, objection too late, missed the deadline"),
  deel(
    "geen-antwoord",
    { "bz-aanleiding": "geen-antwoord" },
    "geen antwoord, hoor niks, al maanden wachten, ingebrekestelling, dwangsom",
    `geen reactie, reageert niet, hoor niets van de gemeente, hoor niets van uwv, niets gehoord, wacht al maanden, wacht op antwoord, wacht op besluit, duurt te lang, geen beslissing, nog geen besluit, wanneer beslissen, moet beslissen,
    niet op tijd beslist, beslistermijn, antwoord op mijn aanvraag, antwoord op mijn bezwaar, no answer, no reply, waiting for months, no response, no decision`,
  ),
  deel(
    "klacht",
    { "bz-aanleiding": "bejegening" },
    "word niet teruggebeld, onbeschoft, onvriendelijk, niet geluisterd, van het kastje naar de muur, klacht, ombudsman",
    `klacht indienen, klacht over medewerker, klacht over ambtenaar, slecht behandeld, ik ben slecht behandeld, onheus, arrogant, respectloos, ambtenaar, bellen niet terug, balie, niemand luistert,
    zij luisteren niet, rude, complaint, treated badly`,
  ),
  deel(
    "betalen",
    { "bz-aanleiding": "kan-niet-betalen" },
    "betalingsregeling, kan niet betalen, aflossen, incasso gemeente, uitstel",
    "uitstel van betaling, in delen betalen, in termijnen betalen, in een keer betalen, ik moet geld terugbetalen en dat kan ik niet, boete niet betalen, payment plan, cannot pay the fine, instalments",
  ),
  deel(
    "beroep",
    { "bz-aanleiding": "beslissing-op-bezwaar" },
    "bezwaar afgewezen, ongegrond, naar de rechter, beroep",
    "bezwaar ongegrond, beslissing op bezwaar, in beroep gaan, beroep instellen, bezwaar niet ontvankelijk, bestuursrechter, rechtbank bezwaar, hoger beroep centrale raad, objection rejected, appeal to the court, appeal",
  ),
  deel("bezwaar-loopt", {}, "hoorzitting, uitnodiging commissie, gronden aanvullen, stukken nasturen", "bezwaarcommissie, bezwaarschriftencommissie, hoorzitting bezwaar, gronden indienen, pro forma, mijn bezwaar loopt, hearing"),
  deel(
    "stukken",
    { "bz-aanleiding": "wil-stukken" },
    "dossier opvragen, woo verzoek, inzage, wat hebben ze over mij",
    "dossier inzien, mijn dossier, inzien, papieren opvragen bij de gemeente, woo, avg verzoek, gegevens opvragen, welke gegevens, access to my file, my data",
  ),
  deel(
    "gemist",
    bij("gemeente", "gemist"),
    "wij vallen tussen wal en schip, eenverdiener, alleenverdiener, minder dan bijstand, klein beetje bijstand erbij",
    "houden minder over dan bijstand, minder over dan iemand in de bijstand, alleenverdieners, alleenverdienersproblematiek, minder toeslag door wia, tussen wal en schip, single earner",
  ),
  deel(
    "algemeen",
    {},
    "",
    `bezwaar, bezwaar maken, bezwaarschrift, brief van de overheid, brief van de gemeente, niet eens met besluit, niet mee eens, besluit, beschikking, beschikking gemeente, overheid, gemeente, ambtenaar, sociale dienst,
    ik snap de brief niet, brief niet begrijpen, wat betekent deze brief, object to a decision, objection, decision, government, municipality, council, letter from the municipality, I do not agree with the decision, do not understand the letter`,
  ),
];
