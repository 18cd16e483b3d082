import type { Antwoorden } from "#flows/engine/vraag.ts";
import { lijst, type Deel } from "./deel.ts";

function deel(id: string, antwoorden: Antwoorden, bestand: string, ook: string): Deel {
  return { flow: "scheiden", deel: id, antwoorden, bestand: lijst(bestand), ook: lijst(ook) };
}

/** The keywords of scheiden.md 1.2, with other words for the same. Safety is asked first, whatever the words were. */
export const scheiden: readonly Deel[] = [
  deel(
    "sp-orientatie",
    {},
    "scheiden, scheiding, uit elkaar, ik wil bij hem weg, ik wil bij haar weg, relatie over, huwelijk stuk, time-out, apart wonen",
    `echtscheiding, wil scheiden, gaan scheiden, gescheiden, uit elkaar gaan, bij mijn man weg, bij mijn vrouw weg, weg bij mijn partner, weggaan bij mijn man, relatie stopt, relatie uit, relatie voorbij, verkering uit, huwelijk voorbij, huwelijk beeindigen, hoe scheiden, wat regelen bij scheiding, scheiden met kinderen, vreemdgegaan, gaat vreemd, hij heeft een ander,
    divorce, separation, separated, break up, breaking up, leave my husband, leave my wife, end of marriage, splitting up`,
  ),
  deel(
    "sp-samen",
    { fase: "besloten" },
    "in goed overleg, samen eruit, mediator, bemiddelaar, online scheiden, gezamenlijk verzoek, goedkoop scheiden, gratis scheiden",
    "samen scheiden, zonder ruzie scheiden, zonder ruzie, mediation, eens over de scheiding, convenant, echtscheidingsconvenant, een advocaat samen, amicable divorce, divorce together, cheap divorce, wat kost scheiden",
  ),
  deel(
    "sp-eenzijdig",
    { fase: "besloten" },
    "wil niet tekenen, werkt niet mee, eigen advocaat, vechtscheiding",
    `wil niet scheiden, man wil niet scheiden, vrouw wil niet scheiden, tekent niets, tekent de scheiding niet, werkt nergens aan mee, ruzie over de scheiding, scheiden zonder toestemming, niet eens over de scheiding, partner weigert te scheiden,
    refuses to divorce, does not want a divorce, contested divorce, wont sign the divorce`,
  ),
  deel(
    "sp-verzoek",
    { fase: "verzoek-gekregen" },
    "deurwaarder scheiding, verzoekschrift, brief van advocaat",
    `brief van de advocaat van mijn vrouw, brief van de advocaat van mijn man, advocaat van mijn ex, verzoek tot echtscheiding, verzoekschrift echtscheiding, verweerschrift scheiding, dagvaarding van mijn ex, divorce papers, letter from his lawyer, letter from her lawyer, served with divorce`,
  ),
  deel(
    "sp-uitspraak",
    { fase: "uitspraak" },
    "beschikking, uitspraak, hoger beroep",
    `rechter heeft beslist, rechter heeft beslist over de kinderen, uitspraak van de rechter scheiding, hoger beroep scheiding, hoger beroep alimentatie, beschikking rechtbank scheiding, niet eens met de rechter, voorlopige voorziening, family court decision, judge decided custody`,
  ),
  deel(
    "sp-gp",
    { relatievorm: "geregistreerd" },
    "geregistreerd partner, geregistreerd partnerschap, flitsscheiding",
    "geregistreerde partners, partnerschap beeindigen, partnerschap ontbinden, registered partnership, partnerschap stoppen",
  ),
  deel(
    "sp-samenwonen",
    {},
    "samenlevingscontract, niet getrouwd, samenwonend",
    `niet getrouwd uit elkaar, niet getrouwd samen huis, samen wonen niet getrouwd, samenwonen stopt, samenwoners uit elkaar, ongehuwd, ongehuwd samenwonen, woonden samen, samengewoond, not married, living together, unmarried, cohabitation`,
  ),
  deel(
    "sp-kind",
    {},
    `vechtscheiding, ouderschapsplan, co-ouder, om de week, omgang, bezoekregeling, papadag, mag mijn kind niet zien, gezag, voogdij, verhuizen met kind, kind meegenomen, ontvoerd, kind wil niet naar vader, kind wil niet naar moeder`,
    `mijn kinderen niet zien, kind niet meer zien, kinderen niet meer zien van mijn ex, omgangsregeling, zorgregeling, omgang met mijn kind, regeling kinderen, bezoek kinderen, wie krijgt de kinderen, bij wie wonen de kinderen, hoofdverblijf, ouderlijk gezag, eenhoofdig gezag, gezag over kind, co-ouderschap, coouderschap, week om week, kind bij vader, kind bij moeder,
    ex houdt kind weg, ex wil verhuizen met de kinderen, verhuizen met mijn kind, naar het buitenland met kind, kind meegenomen naar buitenland, kinderontvoering, erkennen kind, erkenning, vaderschap, zoon wil niet naar zijn vader, dochter wil niet naar haar moeder, oma en opa kleinkind zien, paspoort kind toestemming, ex en kinderen, stiefvader, stiefmoeder,
    custody, child custody, visitation, parenting plan, see my kids, see my children, let me see my children, took my child abroad, abducted child, co-parenting`,
  ),
  deel(
    "sp-ka",
    {},
    "alimentatie, kinderalimentatie, kindergeld van ex, betaalt niet voor de kinderen, lbio",
    `geen alimentatie, betaalt geen alimentatie, alimentatie niet betaald, alimentatie achterstand, alimentatie betalen, alimentatie berekenen, alimentatie te hoog, hoeveel alimentatie, alimentatie verlagen, alimentatie wijzigen, alimentatie stop, ex betaalt niet, vader betaalt niet voor kind, kosten van de kinderen,
    child support, child maintenance, alimony not paid`,
  ),
  deel(
    "sp-pa",
    {},
    "alimentatie, partneralimentatie, onderhoud, hoe lang moet ik betalen",
    "partner alimentatie, alimentatie voor mijn ex vrouw, alimentatie voor mijn ex man, duur alimentatie, einde partneralimentatie, hoe lang alimentatie, alimony, spousal support, spousal maintenance",
  ),
  deel(
    "sp-wonen",
    {},
    "wie mag in het huis blijven, huurcontract op zijn naam, huurcontract op haar naam, hypotheek, overwaarde, uitkopen, eruit gezet, nieuw slot, slaap op de bank, slaap in de auto",
    `wie krijgt het huis, huis na scheiding, koophuis, koopwoning, koophuis scheiding, huis verkopen scheiding, huis op zijn naam, huis op naam van mijn man, ex wil niet uit huis, mijn ex wil het huis niet uit, hij heeft mij eruit gezet, partner zet mij buiten, hij zet mij het huis uit, zij zet mij buiten, slot veranderd door mijn man, hypotheek overnemen, huis uit na scheiding, restschuld huis,
    who gets the house, stay in the house, mortgage, kicked me out of the house, house after divorce`,
  ),
  deel(
    "sp-geld",
    {},
    "schulden van mijn ex, rekening leeggehaald, gemeenschap van goederen, huwelijkse voorwaarden, spullen verdelen, inboedel",
    `schulden van mijn man, schulden van mijn vrouw, ex heeft schulden gemaakt, schuld op beide namen, gezamenlijke rekening, gezamenlijke schulden, spaargeld verdelen, boedelscheiding, boedel verdelen, verdeling, alles verdelen, hoe verdelen, auto verdelen, rekening leeg gehaald, bedrijf bij scheiding, erfenis en scheiding, hoofdelijk aansprakelijk ex,
    joint account, debts of my ex, divide our things, prenup, community property`,
  ),
  deel("sp-pensioen", {}, "pensioen ex", "pensioen verdelen, pensioenverevening, pensioen van mijn ex, helft van zijn pensioen, helft van haar pensioen, pensioen na scheiding, pension of my ex, pension divorce"),
  deel(
    "sp-onveilig",
    {},
    `slaat, mept, geweld, bang voor hem, bang voor haar, controleert mijn telefoon, controleert mijn geld, bedreigt, stalkt, huisverbod, veilig thuis, partnervisum, verblijf hangt van hem af`,
    `huiselijk geweld, man slaat mij, vrouw slaat mij, partner slaat mij, vriend slaat mij, geslagen door mijn man, geslagen, sloeg mij, slaan, schopt mij, mishandeling, mishandeld, keel dicht, knijpt mijn keel, wurgt, bang voor mijn man, bang voor mijn ex, bang voor mijn partner, stalking, gestalkt, stalker, hij laat mij niet met rust, hij volgt mij, sluit mij op, opgesloten, mag niet naar buiten, mag geen vrienden zien, bepaalt alles, al mijn geld afgepakt, vermoordt, vermoorden, dreigt mij te vermoorden, loverboy, gedwongen huwelijk, eerwraak, dreigt de kinderen af te pakken, blijf van mijn lijf, verkracht, verkrachting,
    hits me, beats me, domestic violence, abusive husband, abused, afraid of my husband, scared of my partner, stalking me, violence, threatens me, strangled`,
  ),
  deel(
    "sp-nazorg",
    { fase: "al-gescheiden" },
    "toeslagen na scheiding, indexering, gemeente vraagt alimentatie terug, verhaal bijstand",
    "alimentatie indexering, bijstand verhalen, bijstandsverhaal, verhalen op mijn ex, afspraken na scheiding, na de scheiding toeslagen regelen, afspraken scheiding niet nagekomen, convenant niet nagekomen, ouderschapsplan niet nagekomen, after the divorce",
  ),
  deel("internationaal", {}, "partnervisum, verblijf hangt van hem af, islamitisch huwelijk, joods huwelijk", "islamitisch scheiden, religieuze scheiding, getrouwd in het buitenland, scheiden in het buitenland, huwelijk in marokko, huwelijk in turkije, huwelijkse gevangenschap, married abroad, islamic divorce"),
  {
    flow: "scheiden",
    deel: "algemeen",
    antwoorden: {},
    bestand: [],
    ook: lijst("ex, mijn ex, ex man, ex vrouw, exman, ex partner, partner, relatie, huwelijk, getrouwd, familierecht, mijn man, mijn vrouw, mijn vriend, mijn vriendin, husband, wife, marriage, relationship, my ex"),
  },
];
