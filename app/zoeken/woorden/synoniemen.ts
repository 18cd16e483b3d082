/** Words that mean the same here: the first stands for all that follow. */
const GROEPEN = `
verhuurder huisbaas huurbaas huiseigenaar landlord kamerverhuurder pandjesbaas
werkgever baas boss employer chef leidinggevende manager supervisor leidinggevenden
partner man vrouw vriend vriendin echtgenoot echtgenote husband wife boyfriend girlfriend spouse
ex exman exvrouw expartner exvriend exvriendin
mijn mij me my
mijzelf mezelf myself
kind kinderen kids kid zoon dochter zoontje dochtertje baby child children daughter zoons dochters peuter kleuter tiener son sons kleinkind kleinkinderen kleindochter kleinzoon
huis home house
woning appartement apartment flatje huurwoning huurhuis huurappartement
corporatie woningbouw woningcorporatie woningbouwvereniging woningstichting woningbouwcorporatie
huur rent huurprijs huurgeld
loon salaris wages salary wage
niet not dont doesnt wont cant cannot didnt isnt hasnt
geen no zonder nooit without never
niks niets nothing niemand nix
stop stopgezet stopzetten gestopt stopped beeindigd beeindigen stopzetting stopt
afgewezen geweigerd afwijzing afwijzen weigeren weigert refused denied rejected wijst
terugbetalen teruggevorderd terugvordering terugvorderen terugbetaald repay terugvordert vordert
betalen betaald betaalt betaling paid pay
uitkering benefit benefits uitkeringen bijstandsuitkering bijstanduitkering
bijstand welfare bijstands
gemeente municipality council gemeenteambtenaar burgemeester stadhuis gemeentehuis
brief letter brieven schrijven
boete fine bekeuring prent bon boetes
schuld debt schulden debts
herrie lawaai kabaal noise noisy
buren buurman buurvrouw bovenburen onderburen neighbour neighbours neighbor neighbors bovenbuurman onderbuurman bovenbuurvrouw buurjongen buur overburen
kapot stuk broken defect defecte kapotte
verwarming heating cv kachel ketel boiler radiator
schimmel mould mold schimmels
lek lekkage lekt leak leaking leaks lekken lekkages daklekkage
scheiden scheiding echtscheiding divorce gescheiden scheid divorced scheidt
slaan slaat sla slaad slaand sloeg geslagen hit hits beat beats beaten sloegen slaag geslaan
schoppen schopt geschopt kick kicks schopte
meppen mept gemept
bedreigen bedreigt bedreigd dreigt dreigen dreigementen bedreiging bedreigingen threatens threatened threat threatening dreigde bedreigde
mishandelen mishandelt mishandeld mishandeling abuse abused abuses abusive
stalken stalkt stalked gestalkt stalking stalker stalks
vermoorden vermoord vermoordt kill murder vermoorde killed
zelfmoord zelfdoding suicide suicidaal zelfdodingsgedachten suicidal selfmoord suicidale zelfmoordgedachten zelfmoordneigingen
ontslaan ontslagen ontslag fired dismissed sacked ontslage dismissal ontsla ontslaat
weg wegga weggaan vertrekken vertrek leave wegmoet
verkopen verkoopt verkocht selling sell sold verkoop
ziek sick ill ziekte
werk job baan work werken banen
geld money poen centen doekoe cash
eten food voedsel ontbijt avondeten middageten lunch brood boodschappen groceries eat gegeten maaltijd etten eeten
honger hungry hongerig starving
uitzetten uitzetting uitgezet huisuitzetting evicted eviction evict uitzet uithuiszetting huisuitzettingen
ontruimen ontruiming ontruimd ontruimt ontruimingen
buitengesloten buitensluiten
slot sloten lock locks
afsluiten afgesloten afsluiting afsluit
sleutel key keys sleutels
borg waarborgsom borgsom waarborg deposit
wachten wacht waiting wait
antwoord reactie reageert reageren reply response answer antwoorden beantwoord gereageerd
voor for
tochtig tocht
klacht complaint klachten klagen
bezwaar bezwaarschrift objection object bezwaren
beslissen beslist besluit beslissing decision besluiten decided
rechter rechtbank court judge
deurwaarder bailiff deurwaarders gerechtsdeurwaarder
afspraak appointment afspraken
alimentatie alimony alimentatiegeld
omgang visitation omgangsregeling bezoekregeling
vader papa dad father
moeder mama mum mom mother
vocht vochtig vochtigheid
vechten vecht gevochten vechtpartij vochten
geweld geweldt gewelt gewellt violence
verkrachten verkracht verkragt verkrachting raped rape
bang scared afraid angst doodsbenauwd doodsangst
telefoon phone mobiel gsm
overleden overlijden died doodgegaan gestorven
vergeten forgot vergeet
krijgen gekregen krijg kreeg ontvangen get got received krijgt ontvang
tekenen ondertekenen getekend sign teken signed handtekening
huurtoeslag huursubsidie
zorgtoeslag zorgtoeslagen
buitenland abroad
meenemen meegenomen meeneemt took meenam
verhuizen verhuist verhuizing verhuisd
pesten gepest pest bullied bullying pesterijen treiteren getreiterd
meer more
overlast nuisance
verhogen verhoogd verhoging increase verhoogt
hoog hoge hoger high higher
huurverhoging huurverhogingen huurstijging
opzeggen opgezegd opzegging terminate terminated opzegt
aanvragen aanvraag aangevraagd apply application
`;

/** The first word of its group for every word of a group. */
export const synoniemen: ReadonlyMap<string, string> = new Map(
  GROEPEN.trim()
    .split("\n")
    .flatMap((regel) => {
      const [eerste, ...rest] = regel.split(" ");
      return [eerste!, ...rest].map((woord) => [woord, eerste!] as const);
    }),
);
