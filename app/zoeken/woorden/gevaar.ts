import { lijst } from "./deel.ts";

/** What a person may be in, whatever else the words are about. The order is that of the page. */
export const GEVAREN = ["acuut", "geweld", "zelfdoding", "kind", "uitzetting", "eten"] as const;
export type Gevaar = (typeof GEVAREN)[number];

/**
 * Words of danger (scheiden.md 1.2, huur.md 1.2 in bold and 5.1, werk-en-inkomen.md 5.1, bezwaar.md 5.1) and other ways to
 * say it. All words of a phrase must be there, near each other, in any order. Too many panels are better than one too few.
 */
export const gevaarwoorden: Readonly<Record<Gevaar, readonly string[]>> = {
  acuut: lijst("brand, gaslucht, gaslek, ruik gas, gas, koolmonoxide, instorten, instorting, instortingsgevaar, explosie, ontploft, smell gas, on fire"),
  geweld: lijst(
    `slaat, slaan, geslagen, mept, keel, mes, messen, wapen, vuurwapen, pistool, geweer, machete, vermoordt, vermoord, bedreigt, bedreigd, stalkt, gestalkt, opgesloten, opgesloten in huis, sluit mij op, sluit me op, ontvoerd, huisbaas bedreigt, geweld, huiselijk geweld,
    mishandeld, mishandelt, mishandeling, schopt, schopte, trapt mij, duwt mij, duwde mij van de trap, gooit met spullen, gooit dingen naar mij, wurgt, wurgen, wurgde, steekt mij, steken, gestoken, verkracht, verkrachting, verkrachten, aangerand, aanranding, gedwongen seks, misbruik, misbruikt, seksueel misbruik, blauwe plekken, blauw oog, doet mij pijn, doet me pijn, pijn gedaan, doet mij iets aan, doet me wat aan, maakt mij dood, maakt me dood, maak je dood, dood maken, doodmaken, dood slaan, doodslaan, doodschieten, schiet mij dood, met de dood bedreigd,
    bang voor hem, bang voor haar, bang voor mijn man, bang voor mijn ex, bang voor mijn vader, bang voor mijn partner, doodsbang, niet veilig thuis, onveilig thuis, niet veilig bij hem, voel mij niet veilig bij, mag niet naar buiten, mag het huis niet uit van, laat mij niet gaan, houdt mij vast, wacht mij op, achtervolgt mij, volgt mij overal, staat voor mijn deur, staat elke dag voor de deur, valt mij lastig, laat mij niet met rust, controleert mijn telefoon, controleert mijn geld, controleert alles, pakt mijn geld af, pakt mijn telefoon af, bepaalt alles wat ik doe, dwingt mij, gedwongen, eerwraak, loverboy, uithuwelijken, uitgehuwelijkt, gedwongen huwelijk, agressief, agressieve, dreigt mij, dreigt met, klap gekregen, klappen, in elkaar geslagen, in elkaar geslaan, veilig thuis bellen, vechten, vecht, meppen, aangevallen, valt mij aan,
    hits, hit me, hitting, beats, beating, beaten, punch, punched, kicks me, slapped me, slaps me, choke, choked, chokes, strangle, strangled, gun, knife, weapon, violence, violent, abuse, abused, abusive, rape, raped, threatens, threatened, threatening, threats, stalking, stalks, kill me, kills me, going to kill, locked me in, locks me up, afraid of my husband, afraid of him, scared of him, scared of my husband, hurts me, hurting me, assaulted, assault, not safe at home, i am in danger, in danger, gevaar, in gevaar`,
  ),
  zelfdoding: lijst(
    `zelfmoord, zelfdoding, dood, dood willen, suicidaal, wil niet meer leven, niet meer willen leven, stap eruit, stap er uit, stappen eruit, stap uit het leven, uit het leven, er een eind aan maken, er een einde aan maken, einde aan maken, eind aan mijn leven, geen zin meer in het leven, geen zin meer in leven, leven heeft geen zin, leven is niets waard, leven niet waard, zie het niet meer zitten, niet meer zitten, hoeft voor mij niet meer, hoeft van mij niet meer, hoeft niet meer zo, kan niet meer verder, kan niet meer zo, wil hier niet meer zijn, wil er niet meer zijn, niet meer wakker worden, nooit meer wakker worden, beter af zonder mij, beter dood, geen uitweg, zie geen uitweg, spring van, spring voor de trein, voor de trein, onder de trein, van de brug, van het dak springen, pillen slikken, overdosis, ophangen, verhangen, van kant maken, mijzelf iets aandoen, mezelf iets aan doen, mezelf pijn doen, mezelf snijden, snijd mezelf, levensmoe, hopeloos, wanhopig, het leven zat, leven moe, niet meer leven, afscheidsbrief,
    suicide, suicidal, kill myself, killing myself, end my life, ending my life, want to die, wanna die, take my own life, better off dead, no reason to live, do not want to live, dont want to live, cant go on, cannot go on, hurt myself, harm myself, self harm, give up on life, end it all`,
  ),
  kind: lijst(
    `kind mishandeld, kind geslagen, slaat de kinderen, slaat mijn kind, slaat ons kind, kind niet veilig, kinderen niet veilig, kind onveilig, kind in gevaar, veiligheid van mijn kind, zorgen over mijn kind, zorgen om mijn kind, zorgen over mijn kinderen, kind misbruikt, misbruik kind, zit aan mijn kind, zit aan mijn zusje, zit aan mijn zus, zit aan mijn broertje, zit aan mijn dochter, stiefvader zit aan mij, vader slaat mij, vader slaat, moeder slaat mij, moeder slaat, stiefvader slaat, papa slaat, mama slaat, kind iets aandoen, kinderen iets aan doet, kind meegenomen buitenland, kinderen meegenomen buitenland, kind meegenomen niet terug, kinderen meegenomen niet terug, kind ontvoerd, kinderen ontvoerd, ontvoerd, ontvoering, kind weggehaald, kind verwaarloosd, kind vastgehouden, kind bedreigd, bedreigt mijn kinderen, dreigt de kinderen, kinderen af te pakken, kind bang voor vader, kind bang voor moeder, kind bang, kind geweld, vermist kind, kind vermist, kind weggelopen, kind alleen gelaten, genitale verminking, besnijdenis dochter, kind uithuwelijken,
    child abuse, child is not safe, children are not safe, hits the children, hits my child, hurts my child, took my child, abducted, kidnapped, my child is in danger, worried about my child`,
  ),
  uitzetting: lijst(
    `uitzetting, uitgezet, huisuitzetting, ontruiming, ontruimd, ontruimen, uit huis gezet, huis uitgezet, woning uitgezet, uit mijn huis gezet, mijn huis uit, moet het huis uit, woning uit, moet de woning uit, moet eruit, eruit gezet, zet mij eruit, zetten mij eruit, er uit gezet, er uit zetten, op straat gezet, op straat, sta op straat, straat gezet, straat komen, dakloos, daklozen, geen dak boven mijn hoofd, geen huis meer, geen slaapplek, geen slaapplaats, geen plek om te slapen, nergens slapen, slaap buiten, slapen buiten, slaap in de auto, slapen in de auto, slaap op de bank, slapen op de bank, slot vervangen, sloten vervangen, slot veranderd, buitengesloten, kom mijn huis niet in, niet meer naar binnen, kan mijn huis niet in, huis kwijt, huis verliezen, verlies mijn huis, stroom afgesloten door huisbaas, dreigt met uitzetting, ontruimingsvonnis, ontruimingsdatum,
    evicted, eviction, evict, evicting, homeless, kicked out, thrown out, lose my house, lose my home, losing my home, locked out, nowhere to sleep, nowhere to go, sleeping rough, sleep in the car, on the street, on the streets, changed the locks`,
  ),
  eten: lijst(
    `geen eten, niets te eten, niet te eten, niet eten, niets gegeten, niet gegeten, honger, geen geld voor eten, geen geld eten, eten niet betalen, eten kopen niet, eten op, geen boodschappen, boodschappen niet, kan geen boodschappen doen, brodnood, broodnood, koelkast leeg, lege koelkast, niets in de koelkast, niets in de kast, voedselbank, voedselpakket, kind geen eten, kinderen niet eten, geen brood, geen melk voor de baby, geen luiers, babyvoeding, geen geld voor medicijnen, medicijnen niet betalen,
    no food, hungry, starving, nothing to eat, no money for food, cannot buy food, cant buy food, cant feed, cannot feed, food bank, no groceries, empty fridge, feed my children, feed my kids, without food`,
  ),
};

/** Sayings in which a word of danger means no danger. */
export const GEZEGDEN: readonly string[] = lijst(
  `slaat nergens op, nergens op slaat, slaat op niets, slaan op hol, slaan over, overgeslagen, schrik mij dood, lach mij dood, verveel mij dood, doodmoe, doodgewoon, dood is een stap, dood door, is dood, man dood, vader dood, moeder dood, is overleden,
  gas en licht, gas licht, gas water, water gas, gas en stroom, stroom en gas, stroom gas, gas stroom, gas elektra, licht gas, gas rekening, rekening gas, gas betalen, gas afgesloten, gas water licht, gas bill, gas afrekening, gas leverancier, gas contract, gasverbruik, gas en elektriciteit,
  brandverzekering, brand verzekering, valt op, klap van`,
);
