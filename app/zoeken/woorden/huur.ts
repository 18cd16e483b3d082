import { lijst, type Deel } from "./deel.ts";

/** A part of the flow is one option of its question about the subject. */
function deel(id: string, bestand: string, ook: string): Deel {
  return { flow: "huur", deel: id, antwoorden: { "huur-onderwerp": id }, bestand: lijst(bestand), ook: lijst(ook) };
}

/** The keywords of huur.md 1.2, with other words for the same. */
export const huur: readonly Deel[] = [
  deel(
    "ontruiming",
    "uitzetting, uitgezet, huisuitzetting, ontruiming, deurwaarder aan de deur, vonnis, dagvaarding, kantonrechter brief, ik moet eruit vrijdag, op straat gezet",
    `huis uitgezet, uit mijn huis gezet, uit huis gezet, mijn huis uit, woning uit, moet het huis uit, moet eruit voor, ontruimen, ontruimd, deurwaarder huis, deurwaarder ontruimt, dagvaarding huur, dagvaarding verhuurder,
    vonnis huur, op straat, kom op straat, uit de woning, moet de woning uit, rechter huur, kantonrechter huur, dreigt uitzetting, verlies mijn huis, raak mijn huis kwijt, huis kwijt,
    eviction, evicted, eviction notice, evict, kicked out of my house, landlord kicked me out, thrown out, lose my house, lose my home, court summons rent, bailiff house`,
  ),
  deel(
    "buitengesloten",
    `slot vervangen, buitengesloten, sleutel werkt niet, stroom afgesloten door huisbaas, water afgesloten, huisbaas staat in mijn huis, komt zomaar binnen, huisbaas bedreigt, intimidatie, spullen op straat gezet`,
    `sloten vervangen, sloten veranderd, slot veranderd verhuurder, nieuwe sloten, kom mijn huis niet in, kan mijn huis niet in, niet meer naar binnen, gas afgesloten door verhuurder, verhuurder heeft de stroom afgesloten, verhuurder sluit water af,
    verhuurder komt binnen zonder toestemming, loopt zomaar naar binnen, verhuurder bedreigt, verhuurder intimideert, huisbaas intimideert, verhuurder dreigt, spullen buiten gezet,
    landlord changed the locks, locked out, landlord cut off electricity, landlord cut off water, landlord enters my home, landlord threatens, landlord harasses`,
  ),
  deel(
    "achterstand",
    `huurschuld, huurachterstand, huur niet betaald, achter met de huur, aanmaning huur, incassobureau huur, betalingsregeling huur, kan de huur niet meer betalen, woonlasten te hoog`,
    `huur niet betalen, huur achterstand, achterstand huur, maanden huur achter, huur schuld, huur kan ik niet betalen, huur te laat betaald, niet genoeg geld voor de huur, schuld bij de verhuurder, schuld bij de woningcorporatie, huur betalen lukt niet,
    rent arrears, behind on rent, cannot pay my rent, cant pay rent, rent debt, unpaid rent`,
  ),
  deel(
    "opzegging",
    `huur opgezegd, huisbaas zegt op, moet weg want hij verkoopt, eigen gebruik, hij wil er zelf wonen, zoon moet erin, vertrekpremie, mag hij mij eruit zetten, uitkoopsom, beëindigingsovereenkomst`,
    `verhuurder zegt de huur op, huurcontract opgezegd, verhuurder wil dat ik wegga, huisbaas wil dat ik vertrek, verhuurder wil het huis verkopen, huis wordt verkocht, huis verkopen moet weg, nieuwe eigenaar, verhuurder wil zelf wonen, dringend eigen gebruik,
    zoon wil er gaan wonen, opzegging van de huur, opzegbrief van de verhuurder, verhuurder wil mij eruit, moet weg van de verhuurder, moet vertrekken huisbaas, moet weg uit mijn huurhuis,
    landlord wants me to leave, landlord is selling the house, landlord terminates the lease, notice from landlord, landlord wants me out, terminate my lease`,
  ),
  deel(
    "tijdelijk",
    `tijdelijk contract, contract voor bepaalde tijd, jaarcontract, contract loopt af, campuscontract, jongerencontract, diplomatenclausule, anti-kraak, leegstandswet, tweedekanscontract`,
    `tijdelijk huurcontract, tijdelijke huur, huurcontract loopt af, huurcontract eindigt, huurcontract stopt, huurcontract voor 2 jaar, huurcontract voor een jaar, huurcontract verlengen, antikraak, contract woning loopt af, contract kamer loopt af, jaarcontract woning, jaarcontract kamer,
    temporary rental contract, temporary lease, lease ends, rental contract ends`,
  ),
  deel(
    "huurverhoging",
    `huurverhoging, huur omhoog, indexatie, bezwaar huurverhoging, inkomensafhankelijk, aangetekende herinnering huurverhoging, huur met terugwerkende kracht`,
    `huur wordt verhoogd, huur verhoogd, huur gaat omhoog, meer huur betalen, huur stijgt, verhoging van de huur, huurprijs omhoog, huur procent omhoog, inkomensafhankelijke huurverhoging, jaarlijkse huurverhoging, duurder huur,
    rent increase, rent goes up, raise the rent, higher rent, rent went up`,
  ),
  deel(
    "huurprijs",
    `te veel huur, puntentelling, puntensysteem, huurprijscheck, wws, huurcommissie, sociale huur of vrije sector, middenhuur, belachelijke huur`,
    `huur te hoog, te hoge huur, huurprijs te hoog, dure huur, huur veel te duur, betaal teveel huur, hoeveel punten, punten woning, huurpunten, huurverlaging, lagere huur, huurprijs, huur per maand voor een studio, euro huur voor, vrije sector, studio, aanvangshuur,
    rent too high, too much rent, rent is too expensive, rent points, rent reduction, rent tribunal, fair rent`,
  ),
  deel(
    "servicekosten",
    `servicekosten, stookkosten, afrekening gas water licht, voorschot energie, blokverwarming, warmtenet, huismeester, meubels huur, all-in huur`,
    `afrekening servicekosten, geen afrekening verhuurder, eindafrekening servicekosten, stookkosten te hoog, energiekosten verhuurder, kale huur, schoonmaak van de trap, schoonmaakkosten trappenhuis, gas water licht bij de huur, stoffering, meubilering, service kosten, vve kosten,
    service charges, service costs, utility costs landlord`,
  ),
  deel(
    "borg",
    `borg, waarborgsom, borg niet terug, borg ingehouden, schoonmaakkosten bij vertrek, eindinspectie, drie maanden borg`,
    `borg terug, borgsom, borg kwijt, borg houdt hij, waarborgsom terug, waarborg ingehouden, schilderwerk borg, oplevering woning, oplevering huurwoning, deposit, security deposit, get my deposit back, deposit not returned`,
  ),
  deel(
    "bemiddeling",
    `bemiddelingskosten, sleutelgeld, contractkosten, administratiekosten makelaar, inschrijfgeld, overnamekosten verplicht`,
    `bemiddelingskosten huur, makelaar kosten huurwoning, verhuurmakelaar kosten, kosten om een woning te krijgen, administratiekosten huur, overname spullen verplicht, courtage, agency fee, key money, broker fee, makelaarskosten`,
  ),
  deel(
    "gebrek",
    `schimmel, vocht, lekkage, cv kapot, geen warm water, koud huis, ratten, muizen, kakkerlakken, lift kapot, tocht, verhuurder repareert niet, achterstallig onderhoud, koolmonoxide, loden leidingen`,
    `lek, lekt, dak lekt, water langs de muur, water door het plafond, waterschade, cv ketel, cv ketel stuk, ketel kapot, verwarming kapot, verwarming doet het niet, verwarming stuk, geen verwarming, zonder verwarming, zonder water, geen stroom in huis, wc kapot, douche kapot, riool verstopt, stinkt riool,
    kozijnen rot, raam kapot, dak kapot, deur kapot, ongedierte, bedwantsen, vlooien, schimmel op de muur, vochtproblemen, vochtplekken, onderhoud, reparatie, repareren, maakt niets, doet niets aan, woningbouw doet niets, verhuurder doet niets, slecht onderhouden, asbest, enkel glas, scheuren in de muur, gebreken, huis is koud,
    mould, mold, leak, leaking roof, damp, no heating, heating broken, boiler broken, no hot water, rats, mice, cockroaches, bed bugs, repairs, landlord does not fix, broken`,
  ),
  deel(
    "overlast",
    `geluidsoverlast, burenruzie, herrie, stank, blaffende hond, drugsoverlast, hangjongeren, wietlucht, verwarde buurman, klachtbrief overlast, gedragsaanwijzing, laatste waarschuwing`,
    `overlast, buren, buurman, buurvrouw, bovenburen, onderburen, herrie van buren, lawaai, harde muziek, muziek in de nacht, ruzie met buren, ruzie met buurman, hond blaft, blaft, geblaf, overlast van de buren, schuld van overlast, overlast veroorzaken, dealers, drugs in de flat, feestjes, stampen, geluid van boven, buurt onveilig,
    noise, noisy neighbours, neighbours, neighbour, nuisance, barking dog, loud music`,
  ),
  deel(
    "samenwonen",
    `uit elkaar, scheiding huurhuis, ex wil niet weg, naam op contract, medehuurder, samenwonen bijschrijven, man overleden huur, moeder overleden huis, erfgenaam huur`,
    `huurcontract overnemen, huurcontract op naam, huurhuis na scheiding, huurwoning scheiding, wie mag in het huurhuis blijven, in de huurwoning blijven, medehuurderschap, bijschrijven op huurcontract, inschrijven vriendin huurhuis, vader overleden huurwoning, ouders overleden huurhuis, overleden huurwoning blijven wonen, ex wil niet uit huis, samen huren uit elkaar, ex blijft in huis,
    name on the lease, co-tenant, tenant died, take over the lease`,
  ),
  deel(
    "onderhuur",
    `onderhuur, onderverhuren, hospita, inwonen, kamer huren, studentenkamer, huisgenoot vertrekt, woonfraude, airbnb`,
    `onderhuurder, onderverhuur, hoofdhuurder, huur van iemand die zelf huurt, kamer verhuren, kamerhuur, kamer van iemand, inwoning, hospitaverhuur, huisgenoot, huisgenoten, illegaal onderhuren, kamer, sublet, subletting, room rent, roommate leaves`,
  ),
  deel(
    "renovatie",
    `renovatie, sloop, wisselwoning, verhuiskostenvergoeding, dubbel glas huur omhoog, energielabel slecht, isolatie`,
    `renoveren, gerenoveerd, slopen, flat wordt gesloopt, gesloopt, verbouwing door verhuurder, verbouwen, verhuiskosten, verhuisvergoeding, verduurzaming, zonnepanelen huur, groot onderhoud, renovation, demolition, relocation costs`,
  ),
  deel(
    "discriminatie",
    `discriminatie, geen buitenlanders, afgewezen om kind, uitkering geweigerd, verhuurder wil geen`,
    `gediscrimineerd woning, discriminatie woningmarkt, afgewezen voor woning, afgewezen voor een huis, woning niet gekregen door achternaam, achternaam, afkomst woning, buitenlandse naam woning, makelaar weigert, geen uitkering verhuurder, geen kinderen toegestaan, huidskleur woning, geen honden,
    discrimination housing, no foreigners, refused for a house`,
  ),
  deel(
    "zelf-opzeggen",
    `huur opzeggen, opzegtermijn huurder, eerder weg uit contract`,
    `zelf de huur opzeggen, ik wil de huur opzeggen, van mijn huurcontract af, onder huurcontract uit, eerder van contract af, opzegtermijn huur, huurcontract opzeggen, minimale huurperiode, zelf opzeggen woning, end my lease, leave my rental early, notice period rent`,
  ),
  deel("anders", "", "huurrecht vraag, vraag over huren, vraag over mijn huur, problemen met mijn huisbaas, ruzie met verhuurder, conflict met verhuurder, conflict met woningcorporatie, ruzie met woningcorporatie, problem with landlord"),
  {
    flow: "huur",
    deel: "algemeen",
    antwoorden: {},
    bestand: [],
    ook: lijst(
      `huur, huren, huurder, verhuurder, huisbaas, huurhuis, huurwoning, huurcontract, woning, woningcorporatie, woningbouw, appartement, flat, huurrecht, wonen, makelaar, rent, rental, landlord, tenant, lease, apartment, housing association`,
    ),
  },
];
