import { lijst } from "./deel.ts";

/** What a person may be in, whatever else the words are about. The order is that of the page. */
export const GEVAREN = ["acuut", "geweld", "zelfdoding", "kind", "uitzetting", "eten"] as const;
export type Gevaar = (typeof GEVAREN)[number];

/** Every one of these with every one of those. */
function kruis(eerste: string, tweede: string): readonly string[] {
  return lijst(eerste).flatMap((een) => lijst(tweede).map((twee) => `${een} ${twee}`));
}

const KINDEREN = "kind, zusje, broertje, nichtje, neefje, leerling, meisje, jongetje, pleegkind, stiefkind";
const AANGEDAAN =
  "mishandeld, geslagen, misbruikt, verwaarloosd, aangeraakt, aanraakt, betast, blauwe plekken, bont en blauw, gewurgd, opgesloten, bedreigd, verkracht, aangerand, geschopt, niet veilig, onveilig, gevaar, uitgehongerd, slaat, mept, schopt";
const FAMILIE = "stiefvader, stiefmoeder, opa, oom, pleegvader, buurman, trainer, leraar, meester, stiefbroer";
const AANKOMEN = "aanraakt, aangeraakt, in mijn kamer, in mijn bed, op mijn kamer, komt s nachts, zit aan mij, zit aan mijn kind, doucht met, uitkleden";
const PLEKKEN = "huis, woning, flat, kamer, studio, pand, caravan, boot, house, home, apartment, room";
const ERUIT = "uitgezet, uit gezet, uitgeschopt, uitgegooid, uitgetrapt, verlaten moet, moet verlaten, moet uit, moeten uit, moeten verlaten, kwijt, verliezen, kwijtraken, out of my, out of the, have to leave, must leave, thrown out, kicked out";

/**
 * Words of danger (scheiden.md 1.2, huur.md 1.2 in bold and 5.1, werk-en-inkomen.md 5.1, bezwaar.md 5.1) and other ways to
 * say it. All words of a phrase must be there, near each other, in any order. Too many panels are better than one too few.
 */
export const gevaarwoorden: Readonly<Record<Gevaar, readonly string[]>> = {
  acuut: lijst("brand, gaslucht, gaslek, ruik gas, gas, koolmonoxide, instorten, instorting, instortingsgevaar, explosie, ontploft, smell gas, on fire"),
  geweld: lijst(
    `
    losse handjes, strot, kopstoot, contactverbod, straatverbod, huisverbod, gebiedsverbod, niet zeker van mijn leven, losse handen, handtastelijk, handjes los, mep gekregen, dreun, vuistslag, een schop, bont en blauw, thuis gevochten, vechten thuis, mijn leven niet zeker, leven niet zeker,
    vrees voor mijn leven, bang voor mijn leven, zit vast thuis, vast thuis mag niet, mag niet weg van mijn man, mag niet weg van hem, niet weg van mijn man, mag van mijn man niet,
    mag van hem niet, aanraakt, aangeraakt, ongewenst aangeraakt, stalkt, moet seks, seks met mijn man, seks willen dwingen, bang man, bang partner, bang en partner, ben bang thuis,
    onder druk bang, agressiever, steeds agressiever, agressie, als hij gedronken heeft, als hij dronken is, dronken en slaat, drinkt en slaat, drinkt en schreeuwt, dronken man,
    durf niet thuis, durf niet slapen, durf niet naar buiten, durf niet te slapen, durf hem niet, durf haar niet, durf niets te zeggen, mij gaan pakken, komt mij halen, komen mij halen,
    mij te grazen, te grazen nemen, knuppel, honkbalknuppel, bijl, schroevendraaier, benzine gooien, met benzine, in brand steken, brand steken, in de fik steken, steekt in brand, ruit ingegooid, ramen ingegooid, bom, explosief,
    pepperspray, bijtende stof, broers dreigen, familie dreigt, familie wil mij doden, mag niet trouwen met, moet trouwen, dwingt mij te trouwen, gedwongen te trouwen, trouwen dwingt,
    geslachtsdelen, pest mij thuis, vernedert mij, kleineert mij, kleineert, manipuleert, narcist, narcistische ex, gaslighting, dwingende controle, controlerend, jaloerse man,
    mag geen geld van hem, mag niet naar mijn familie, mag niet met vriendinnen, verbiedt mij, sloot mij op, opgesloten gezet, gevangen gehouden, gevangene, gps tracker, tracker, spionage app,
    houdt mij in de gaten, volgt mijn auto, wacht mij op, wachten op mij bij mijn werk, voor mijn werk te wachten, dreigende appjes, dreigende berichten, dreigend, dreigende, gewelddadige man,
    handen om mijn nek, hoofd tegen de muur, tegen de muur, blauwe plek, kapot geslagen, een klap, klappen krijgen, oplawaai, tik gegeven, beuken, beukt, aftuigen, afgetuigd, afranselen,
    toegetakeld, te lijf, ruzie met geweld, loopt uit de hand, liep uit de hand, politie moest komen, politie kwam thuis, vastgepakt, pakt mij vast, grijpt mij, tegen de muur gegooid,
    gooit mij, gegooid tegen mij, naar mij gegooid, gooide mij, smijt, smijt met, krabt, krabde, aan mijn haren, haren getrokken, sleept mij, sleurt mij, bewusteloos, bewusteloos geslagen,
    hersenschudding, gebroken neus, gebroken arm door, komt achter mij aan, achter mij aan, loopt mij achterna, achterna, schiet, schieten, schoten, met een mes, deur ingetrapt,
    trapt de deur in, breekt mijn spullen, maakt alles kapot als hij boos, wordt agressief, wordt gewelddadig, mag geen contact, mag niemand spreken, mag niemand zien, blijf van mijn lijf,
    vrouwenopvang, gevlucht voor mijn man, vluchten voor, op de vlucht voor, maakt mij af, verstikt, vergiftigd, intimideert, intimideert mij, intimidatie, dreigbericht,
    dreigberichten, dreigmail, dreigement, doodsbedreiging, doodsbedreigingen, wil mij dood, wil mij vermoorden, steek je neer, neergestoken, neersteken, overvallen, slachtoffer,
    slachtoffer van geweld, misbruik van mij, dwingt mij tot, dwang, onder dwang, gijzeling, gegijzeld, opgesloten door, laat mij niet weg, pakte mijn sleutels af, mensenhandel, prostitutie,
    gedwongen prostitutie, volgt mij, hield mij vast, aanranding, betast, betast mij, met zijn handen, lastiggevallen, zit aan mij, seksueel geweld, gooit met, gooit borden, gooit naar,
    schreeuwt tegen mij en de kinderen, schreeuwt en gooit, iets aandoen, iets aandoet, iets aan doet, wat aandoen, wat aan doen, iets aandoet als, aandoen, aandoet, durf niet naar huis,
    durf niet meer naar huis, durf niet weg, durf niet meer thuis, bang om naar huis te gaan, duwt, duwde, duwen, geduwd, trekt aan mijn haar, spuugt, uithuwelijken, uitgehuwelijkt,
    wil zoekt mij, weet waar ik woon, uit de trap geduwd, mishandeling, geknepen, knijpt, gebeten, bijt, gestompt, stompt, stompen, vuist, vuisten, gewelddadig, gewelddadige, woedeaanval,
    terroriseert, terreur, bloed, gewond door, ziekenhuis geslagen, aangifte geweld, seks gedwongen, dwingt tot seks, naaktfoto, naaktfotos, chanteert, chantage, sextortion, eerwraak,
    opsluiten, slaat, geslagen, mept, keel, mes, messen, wapen, vuurwapen, pistool, geweer, machete, vermoordt, vermoord, bedreigt, bedreigd, gestalkt, opgesloten, opgesloten in huis,
    sluit mij op, sluit me op, ontvoerd, huisbaas bedreigt, geweld, huiselijk geweld, mishandeld, mishandelt, schopt, schopte, trapt mij, duwt mij, duwde mij van de trap, gooit met spullen,
    gooit dingen naar mij, wurgt, wurgen, wurgde, steekt mij, verkracht, verkrachting, verkrachten, aangerand, gedwongen seks, misbruik, misbruikt, seksueel misbruik,
    blauwe plekken, blauw oog, doet mij pijn, doet me pijn, pijn gedaan, doet mij iets aan, doet me wat aan, maakt mij dood, maakt me dood, maak je dood, dood maken, doodmaken, dood slaan,
    doodslaan, doodschieten, schiet mij dood, met de dood bedreigd, bang voor hem, bang voor haar, bang voor mijn man, bang voor mijn ex, bang voor mijn vader, bang voor mijn partner,
    doodsbang, niet veilig thuis, onveilig thuis, niet veilig bij hem, voel mij niet veilig bij, mag niet naar buiten, mag het huis niet uit van, laat mij niet gaan, houdt mij vast,
    achtervolgt mij, volgt mij overal, staat voor mijn deur, staat elke dag voor de deur, valt mij lastig, laat mij niet met rust, controleert mijn telefoon, controleert mijn geld,
    controleert alles, pakt mijn geld af, pakt mijn telefoon af, bepaalt alles wat ik doe, dwingt mij, gedwongen, loverboy, gedwongen huwelijk, agressief, agressieve, dreigt mij, dreigt met,
    klap gekregen, klappen, in elkaar geslagen, in elkaar geslaan, veilig thuis bellen, vechten, vecht, meppen, aangevallen, valt mij aan, pushed me, pushes me, shoved, throws things at me,
    grabbed me, choking, hits, hit me, hitting, beats, beating, beaten, punch, punched, kicks me, choke, choked, chokes, strangle, strangled, gun, knife, weapon, violence, violent, abuse,
    abused, abusive, rape, raped, threatens, threatened, threatening, threats, stalking, stalks, kill me, kills me, going to kill, locked me in, locks me up, afraid of my husband,
    afraid of him, scared of him, scared of my husband, hurts me, hurting me, assaulted, assault, not safe at home, i am in danger, in danger, gevaar, in gevaar, controlling, forced me,
    forced to have sex, afraid to go home, scared to go home, scared to go outside, blackmail
  `,
  ),
  zelfdoding: lijst(
    `
    waarom leef ik nog, waarom leef ik, leven is voorbij, leven voor mij voorbij, leven zonder zin, mijn leven is niets, mijn leven is over, leven opgeven,
    geef het op, geef het leven op, haat mijn leven, haat mijn leven en, wil niet meer wakker, stop met leven, van het balkon, onder een trein, niet verder leven, niet leven, eind aanmaken,
    einde aanmaken, wil geen leven meer, wil dood, dood wil, wou dat ik dood, dood ben, gewoon dood, dood zijn, leven beu, beu van het leven, alles beu, ben alles zat, leven zat,
    leven is zwaar, leven niet meer aan, niet meer aankan, kan het leven niet meer, trek het leven niet, leven trek ik niet, stop ermee met leven, houdt het voor gezien,
    niets meer om voor te leven, nergens meer voor leven, geen reden om te leven, niemand heeft mij nodig, ben iedereen tot last, tot last, ben een last voor, wereld is beter zonder mij,
    beter dat ik er niet ben, beter dat ik dood, wil slapen en nooit, wil slapen voor altijd, voor altijd slapen, wil rust voor altijd, eeuwige rust, euthanasie, uitgeleefd, geen leven meer,
    zwarte gedachten, donkere gedachten, suicide poging, zelfmoordpoging, poging gedaan, poging tot, dood gedachten, aan de dood, denk aan de dood, denk vaak aan dood, verlang naar de dood,
    ga mijzelf wat, doe mijzelf, snij mijzelf, snijdt zichzelf, mes in mijzelf, gaskraan, uitlaatgassen, viaduct, brug springen, balkon springen, verdrinken mijzelf, verdrink mij,
    einde oefening, het is klaar met mij, met mij is het klaar, zie geen licht meer, uitzichtloos, geen perspectief, moedeloos, hulpeloos, kapot van binnen en wil, laat mij maar gaan,
    laat mij dood, er niet meer te zijn, er niet meer zijn, beter als ik er niet was, beter zonder mij, uit deze wereld, van deze wereld, weg uit deze wereld, wil nooit meer wakker,
    ga springen, spoor springen, op het spoor, treinspoor, afscheid nemen van het leven, afscheid van mijn kinderen, geen hoop meer, alle hoop verloren, levenslust, doodswens, doodgaan,
    wou dat ik dood was, was ik er maar niet, nooit geboren, niet meer bestaan, wil niet bestaan, stoppen met leven, uit het raam springen, van de flat springen, te veel pillen,
    mijzelf ophangen, mijzelf doden, zelf doden, mezelf van kant, hele leven zinloos, leven zinloos, zinloos leven, waardeloos leven, leven is klaar, leven is over,
    wil er een punt achter zetten, punt achter zetten, automutilatie, snijden in mijn arm, niemand zou mij missen, niemand zal mij missen, niemand mist mij, als ik er niet meer was,
    als ik er niet meer ben, er niet meer was, er niet meer wil zijn, liever dood, was ik maar dood, pillen klaar, pillen, wil doodgaan, wil sterven, sterven, uit mijn lijden,
    geen toekomst meer, zin in het leven kwijt, leven geen zin, leven heeft geen zin meer, klaar met leven, klaar met het leven, genoeg van het leven, moe van het leven,
    wil verdwijnen, verdwijnen, leven wordt te zwaar, te zwaar allemaal, kan het niet meer aan, trek het niet meer, hou het niet meer vol, houd het niet meer vol, niet meer vol,
    zie geen toekomst, nergens meer zin in, polsen snijden, polsen doorsnijden, touw, voor een trein, iets aandoen mijzelf, mijzelf wat aandoen, doe mijzelf wat aan, zelfbeschadiging, dan spring ik,
    spring ik, zelfmoord, zelfdoding, dood, dood willen, suicidaal, wil niet meer leven, niet meer willen leven, stap eruit, stap er uit, stappen eruit, stap uit het leven, uit het leven,
    er een eind aan maken, er een einde aan maken, einde aan maken, eind aan mijn leven, geen zin meer in het leven, geen zin meer in leven, leven heeft geen zin, leven is niets waard,
    leven niet waard, zie het niet meer zitten, niet meer zitten, hoeft voor mij niet meer, hoeft van mij niet meer, hoeft niet meer zo, kan niet meer verder, kan niet meer zo,
    wil hier niet meer zijn, wil er niet meer zijn, niet meer wakker worden, nooit meer wakker worden, beter af zonder mij, beter dood, geen uitweg, zie geen uitweg, spring van,
    spring voor de trein, voor de trein, onder de trein, van de brug, van het dak springen, pillen slikken, overdosis, ophangen, verhangen, van kant maken, mijzelf iets aandoen,
    mezelf iets aan doen, mezelf pijn doen, mezelf snijden, snijd mezelf, levensmoe, hopeloos, wanhopig, het leven zat, leven moe, niet meer leven, afscheidsbrief, ending it all, end it all,
    van kant maakt, van kant maak, dying, wish i were dead, life is not worth living, not worth living, cannot live like this, cant live like this, cannot live anymore, dont want to wake up,
    no one would miss me, nobody would miss me, everyone is better off without me, better off without me, do not want to be here anymore, dont want to be here, wish i was dead,
    cant take it anymore, no way out, pills, overdose, jump off, hopeless, no will to live, done with life, tired of life, tired of living, suicide, suicidal, kill myself, killing myself,
    end my life, ending my life, want to die, wanna die, take my own life, better off dead, no reason to live, do not want to live, dont want to live, cant go on, cannot go on, hurt myself,
    harm myself, self harm, give up on life
  `,
  ),
  kind: [
    ...kruis(KINDEREN, AANGEDAAN),
    ...kruis(FAMILIE, AANKOMEN),
    ...lijst(
    `
    kind meegenomen, kinderen meegenomen, meegenomen kind, kind kwijt, kinderen verdwenen,
    kind verdwenen, kind mee te nemen naar, kind mee te nemen, kinderen mee te nemen, dreigt ons kind, dreigt mijn kind, dreigt kinderen, kindermishandeling, kindermisbruik, kindermishandelaar,
    mishandelt kind, mishandelt onze zoon, mishandelt mijn zoon, misbruikt kind, vertrouw mijn ex niet met de kinderen, niet veilig bij vader, niet veilig bij moeder, onveilig bij vader,
    onveilig bij moeder, kind drugs, drugs waar kinderen bij zijn, kinderen dronken, dronken kinderen, hij drinkt kinderen, vader dronken, moeder dronken, moeder verslaafd,
    vader verslaafd kind, kind opgesloten, kind vast, kind bang om naar, kinderen bang, kind huilt en wil niet, kind gebeten, kind gevallen bij ex, kind letsel, baby niet veilig, baby geschud,
    baby geslagen, kind geknepen, kind getrapt, kind uit huis geplaatst, uithuisplaatsing, uithuisgeplaatst, jeugdzorg wil mijn kind, kind uit huis, kinderen uit huis halen,
    mijn kinderen worden weggehaald, komen de kinderen halen, veilig thuis is gebeld, melding veilig thuis, kind zelfmoord, kind zelfbeschadiging, kind snijdt, dochter snijdt zichzelf,
    loverboy dochter, dochter van huis weggelopen, neef zit aan, opa zit aan, oom zit aan, leraar zit aan, trainer zit aan, grooming, kind naaktfoto, drinkt en de kinderen, ex drinkt kinderen,
    vader drinkt kinderen, moeder drinkt kinderen, drugs kinderen, kind alleen thuis, kinderen alleen thuis, geslagen door ouders, geslagen door vader, geslagen door moeder,
    geslagen door haar vader, meisje geslagen, jongen geslagen, kinderen schreeuwt, slaat ons, slaat mijn broertje, slaat mijn zusje, slaat mijn broer, slaat mijn zus, zit aan het kind, betast,
    aangeraakt kind, kind aangeraakt, kind seksueel, jeugdbescherming, kind blauwe plekken, kind honger, kind verwaarlozing, verwaarloosd, verwaarlozing, vader doet mij pijn,
    moeder doet mij pijn, papa doet pijn, kind pijn, kind slaan, kinderen slaan, kind geschopt, kind wordt geslagen, kind mishandeld, kind geslagen, slaat de kinderen,
    slaat mijn kind, slaat ons kind, kind niet veilig, kinderen niet veilig, kind onveilig, kind in gevaar, veiligheid van mijn kind, zorgen over mijn kind, zorgen om mijn kind,
    zorgen over mijn kinderen, kind misbruikt, misbruik kind, zit aan mijn kind, zit aan mijn zusje, zit aan mijn zus, zit aan mijn broertje, zit aan mijn dochter, stiefvader zit aan mij,
    vader slaat mij, vader slaat, moeder slaat mij, moeder slaat, stiefvader slaat, papa slaat, mama slaat, kind iets aandoen, kinderen iets aan doet, kind meegenomen buitenland,
    kinderen meegenomen buitenland, kind meegenomen niet terug, kinderen meegenomen niet terug, kind ontvoerd, kinderen ontvoerd, ontvoerd, ontvoering, kind weggehaald, kind verwaarloosd,
    kind vastgehouden, kind bedreigd, bedreigt mijn kinderen, dreigt de kinderen, kinderen af te pakken, kind bang voor vader, kind bang voor moeder, kind bang, kind geweld, vermist kind,
    kind vermist, kind weggelopen, kind alleen gelaten, genitale verminking, besnijdenis dochter, kind uithuwelijken, child is being abused, my son is abused, my daughter is abused,
    took the kids, took my kids, took the children, kids are not safe, kids are in danger, kids are scared, child neglected, neglect, molested, touches my daughter, touches my son,
    baby is not safe, my ex drinks kids, child abuse, child is not safe, children are not safe, hits the children, hits my child, hurts my child, took my child, abducted, kidnapped,
    my child is in danger, worried about my child
  `,
  ),
  ],
  uitzetting: [
    ...kruis(PLEKKEN, ERUIT),
    ...lijst(
    `
    uithuis gezet, uithuisgezet, uithuiszetting, slaap auto, slapen auto, slaap in mijn auto, slapen in onze auto, geen plek naartoe, geen plek naar toe, nergens naartoe, nergens naar toe,
    niet weten waar heen, weet niet waar ik heen moet, weet niet waar ik moet slapen, waar moet ik slapen, waar moeten wij slapen, waar moet ik wonen, waar moeten wij wonen, waar moet ik heen,
    waar moeten wij heen, vannacht buiten, op straat zetten, op straat zet, zet ons op straat, zet mij op straat, zetten mij op straat, gooit ons eruit, gooit mij eruit, gooien mij eruit,
    gooien ons eruit, trapt mij eruit, schopt mij eruit, flikkert mij eruit, eruit getrapt, eruit geflikkerd, eruit gemoeten, eruit voor vrijdag, eruit voor maandag, morgen eruit,
    vandaag eruit, week eruit, sleutel inleveren huis, huis inleveren, woning inleveren, leeg opleveren deurwaarder, gerechtsdeurwaarder huis, deurwaarder woning, deurwaarder uit huis,
    vonnis huis uit, vonnis woning leeg, huis moet leeg, woning moet leeg, vonnis woning uit, rechter huis uit, rechter woning uit, huis afgepakt, huis wordt verkocht door bank, executieveiling, veiling huis, gedwongen verkoop, sofa,
    surfen van bank naar bank, van bank naar bank, bij kennissen slapen, logeer bij, logeren bij vrienden, verblijf bij vrienden, tijdelijk bij vrienden, woon bij vrienden, antikraak eruit,
    camping wonen, woon op een camping, woonwagen weg, flat verlaten, woning moet ik verlaten, huis moet ik verlaten, kamer verlaten moet, moet mijn kamer uit, kamer uitgezet, flat uit,
    flat uitgezet, flat kwijt, woning kwijt, woning verliezen, kamer kwijt, eruit gegooid, buitengegooid, eruit geschopt, eruit moet, moeten eruit, moet er uit, moet ik eruit, deur uitgezet,
    buiten gezet, op straat belanden, straat belanden, beland op straat, woonplek kwijt, caravan weg, geen plek om te wonen, geen plaats om te wonen, slapen bij kennissen, spullen buiten, things outside, slaap elke nacht ergens anders,
    elke nacht ergens anders, hotel slapen, in een hotel, slaap op station, leegstaand pand, kraak, woon in de auto, wonen in de auto, woon in mijn auto, wonen in een tent, leger des heils,
    briefadres dakloos, thuisloos, huis kwijtraken, huis kwijt raken, huis kwijtraakt, ons huis kwijt, nergens om te slapen, nergens slapen, nergens terecht, kan nergens heen, nergens heen,
    geen onderdak, onderdak, geen woning meer, zwerf, zwerven, slaap bij vrienden, slaap bij vriendin, slapen bij vrienden, bankslaper, bankhoppen, tentje, slaap in een tent, slapen op straat,
    slaap in het park, station slapen, opvang nodig, nachtopvang, daklozenopvang, crisisopvang, deurwaarder komt huis, deurwaarder ontruimt, deurwaarder aan de deur huis,
    sleutels inleveren woning, woning verlaten, huis verlaten, moeten het huis uit, moeten de woning uit, eruit gegooid huis, hij zet mij buiten, woning gesloten, woning wordt gesloten,
    huis wordt gesloten, uit mijn woning, uit de woning gezet, zetten ons eruit, uitzetten, uitzetting, uitgezet, huisuitzetting, ontruiming, ontruimd, ontruimen, uit huis gezet, huis uitgezet,
    woning uitgezet, uit mijn huis gezet, mijn huis uit, moet het huis uit, woning uit, moet de woning uit, moet eruit, eruit gezet, zet mij eruit, zetten mij eruit, er uit gezet,
    er uit zetten, op straat gezet, op straat, sta op straat, straat gezet, straat komen, dakloos, daklozen, geen dak boven mijn hoofd, geen huis meer, geen slaapplek, geen slaapplaats,
    geen plek om te slapen, slaap buiten, slapen buiten, slaap in de auto, slapen in de auto, slaap op de bank, slapen op de bank, slot vervangen, sloten vervangen, slot veranderd,
    buitengesloten, kom mijn huis niet in, niet meer naar binnen, kan mijn huis niet in, huis kwijt, huis verliezen, verlies mijn huis, stroom afgesloten door huisbaas, dreigt met uitzetting,
    ontruimingsvonnis, ontruimingsdatum, kicking us out, kicking me out, kick us out, kick me out, throwing us out, throwing me out, sleep in my car, living in my car, sleep outside,
    on the streets, be homeless, couch surfing, have to leave my house, must leave my home, bailiff is coming, no place to live, no place to stay, nowhere to live, no roof, lose the house,
    losing our house, put out of my house, put out on the street, must leave my house tomorrow, shelter, evicted, eviction, evict, evicting, homeless, kicked out, thrown out, lose my house,
    lose my home, losing my home, locked out, nowhere to sleep, nowhere to go, sleeping rough, sleep in the car, on the street, changed the locks
  `,
  ),
  ],
  eten: lijst(
    `
    alleen droge rijst, alleen rijst, droge rijst, droog brood, alleen brood, water en brood, alleen pasta, eten te duur, geen pasta meer, geen geld supermarkt, supermarkt geen geld,
    supermarkt betalen, winkelen geen geld eten, geen geld melk, geen brood kopen, niet warm eten, warme maaltijd, geen warme maaltijd, eten voor morgen, eten voor vandaag, laatste eten,
    geen eten meer, eten bijna op, eten raakt op, kast is leeg, vriezer leeg, hond geen eten, ondervoed, ondervoeding, verhongeren, verhongert, rammel van de honger,
    kinderen hongerig naar school, zonder ontbijt, zonder lunch, geen ontbijt, sla het eten over, eet maar een keer per dag, een keer per dag eten, eten een keer, leen geld voor eten,
    steel eten, eten stelen, stelen om te eten, eten uit de vuilnisbak, geen geld voor drinken, insuline niet betalen, geen medicijnen meer, medicijnen te duur, geen cent voor eten,
    eten geen geld, eten geld op, geld op eten, geen avondeten, niets te drinken, maag leeg, lege maag, dagen niet gegeten, honger lijden, hongerlijden, brood betalen niet, geen boterham,
    boterham, vuilnisbak eten, melkpoeder, babymelk, geen melk, geen geld voor melk, eten krijgen van buren, eten bedelen, bedelen, zonder eten, bijna niets gegeten, niet genoeg eten,
    te weinig eten, eten voor de kinderen, eten voor mijn kinderen, hongerig, sla maaltijden over, maaltijden over, maaltijd over, eten kan ik niet betalen, geen geld voor boodschappen,
    boodschappen betalen, boodschappen kan ik niet betalen, kan niet eten, voedselhulp, geen flesvoeding, flesvoeding, geen pampers, luiers, geen geld luiers, geen insuline,
    medicijnen kan ik niet betalen, lege kast, kast leeg, kastjes leeg, geen drinken, uitgehongerd, geen eten, niets te eten, niet te eten, niet eten, niets gegeten, niet gegeten, honger,
    geen geld voor eten, geen geld eten, eten niet betalen, eten kopen niet, eten op, geen boodschappen, boodschappen niet, kan geen boodschappen doen, brodnood, broodnood, koelkast leeg,
    lege koelkast, niets in de koelkast, niets in de kast, voedselbank, voedselpakket, kind geen eten, kinderen niet eten, geen brood, geen melk voor de baby, geen luiers, babyvoeding,
    geen geld voor medicijnen, medicijnen niet betalen, afford to eat, afford food, buy bread, no bread, no milk, go hungry, going hungry, kids are hungry, children are hungry,
    eat only once a day, have not eaten, havent eaten, cannot afford food, cant afford food, not enough food, money for groceries, cannot eat, skipping meals, skip meals, feed my baby,
    baby milk, no diapers, no food, hungry, starving, nothing to eat, no money for food, cannot buy food, cant buy food, cant feed, cannot feed, food bank, no groceries, empty fridge,
    feed my children, feed my kids, without food
  `,
  ),
};

/** Sayings in which a word of danger means no danger; their words stand in this order, with at most two between them. */
export const GEZEGDEN: readonly string[] = lijst(
  `
    om van te leven, niet van leven, leven van een, leven van mijn, moet leven van, kan leven van, leven duur, duur leven, samen leven, samenleven, slaat nergens op, nergens op slaat, slaat op niets, slaan op hol, slaan over, overgeslagen, slaan met deuren, slaan deuren, slaat deur,
    schrik mij dood, lach mij dood, verveel mij dood, doodmoe, doodgewoon, slecht slapen, slaap slecht, valt niet te leven, niet mee te leven, te leven met, meenemen op vakantie, mee op vakantie, hond gebeten, hond bijt, dood is een stap, dood door, is dood, man dood, vader dood, moeder dood, is overleden, gas en licht, gas licht,
    gas water, water gas, gas en stroom, stroom en gas, stroom gas, gas stroom, gas elektra, licht gas, gas rekening, rekening gas, gas betalen, gas afgesloten, gas water licht, gas bill,
    gas afrekening, gas leverancier, gas contract, gasverbruik, gas en elektriciteit, dreigt deurwaarder, dreigt incasso, dreigt boete, dreigt ontslag, dreigt rechter, dreigt korten,
    slachtoffer toeslagenaffaire, gas gestolen, gas stelen, slachtoffer fraude, slachtoffer oplichting, brandverzekering, brand verzekering, valt op, klap van de molen, klap voor ons
  `,
);
