/**
 * Words that are written well but look or sound like a word of the lists: "aantal" is no "aanval", "hidden" is no "hitting".
 * They are taken apart when they are long, and never taken for another word.
 */
export const GOED_GESCHREVEN: ReadonlySet<string> = new Set(
  `aandacht aankomen aankomst aanleiding aanrecht aanspraak aantal aanwijzing abduction achterlaat addresses afgelast afgezegd afslag afspreekt afspreken aftrek aftrekken afzeggingen ambulance amount
  amounts amper annual appear arbeid asociaal autoriteit bakken bakker ballon banaan bedoel bedoeld bedoelen bedoeling bedoelt bedrog bedrogen begaan began begun bekeken bekend beker beleid belofte
  beloofd belooft beloven beroemd beroerte bespreek bespreken betekening bevallen bevalling bevel bewaar bewaard bewaarde bewaart bewaren bewind bijtelling blijken blijkt bond boter both bought breuk
  bring bringing brings broek broeken brother brought bureau busy causes cement center changes chat chatten choices civil clear cloud college compleet complete contain contained content contrast coughs
  current deceived deduction depend depends design device dezelfde differ differs dinner doing dokter doorgaan doorgaans douches drank draught echter education eenzaam einddag either elders entire erger
  exact exploot extract face factor fall falls fast faster feel feelings feels feet field flauw flower folder forbidden forbids forces forget forward fourth free fully gang gedachte gedeelde gedeelte
  geinformeerd geldt gerekend geschatte geslacht getal gewend giving halte hamer handdoek happens harder heading heden herhalen herkennen herroep herzien herziening hidden hide hill hinder hoeveelste
  hoever hoewel hout ijzer informeert informeren ingestemd ingevuld inside inspect instead instem instemming instemt insured invulde invullen invult inwoner inzicht jager july kaarten kade kader
  kamperen kanaal kapper kapsel kegel kerel kikker komisch koning kramp krijger kring laad lade laden langer langere larger leergeld legal lente levels lever leveren levert lezer lieg liegen lippen
  lokaal longer lowest macht magazine mager manage marry master matter matters mede meegaan meegedaan meegeteld meekomen meelezen meerdere meestuurt meetellen meetelt meldt mening mental message metal
  metres minister model moed mond motor nader nagel nature natuur nearly nood ochtend officer onafhankelijk onafhankelijke ondergoed onderlijf ontbond ontspannen ontstaan onweer onzin oordeel oordelen
  opdracht opdrachten opleggen oprecht opstaan opwachten orange organisaties organisation organisations outer overdag overeen overhemd overig overige overleven overslaan overslaat overzien owning parket
  partij partly passwords pauzes peper phase pinda plak plein policies polissen politiek pony postal power premier present procedure proceedings process processed promise promised properly publiek race
  rather reaches reader receipt receipts record recorded recordings records reis reizen rekende rekenden rekenen rekent rely residents respecteren river rock roker safer sale schijf schijnen schijnt
  schoenen schrijver schrok season secret sees sein send sending sends sent sentence setting side site sitting size slachten slager slang sooner spraak standaard standard stijf stijl storm straal strak
  straks strand strange stream streek streep strict strijd strik stront strooien stuck super supervises supervision suspect taxi teacher tegel tevoren thick though thought thus tick ticked ticks tijger
  toestel tower translation treatment trouwring uitdaging uitgelegd uitkomen uitkomt uitleg uitleggen uitslag uitsteken uitzondering uitzonderingen vaas vaker vandaan vechter verbinding verbod verboden
  verdrag vergissen vergissing vergoeding verhouding verkouden verlegen verleggen verlichting verliefd vermin vermoeden vermogen verplaatsen verrekenen verrekening versie verslaan verslag vertaling
  vertraagd vertraging verwacht verwachten verweer verwerkt verzenden verzending veter vissen visser vlug voordat voordeel voordeur voorjaar voorkant vork vote waarmee wadden ways weather wekker
  werknemer wide wiel withhold witte wonder woonbond zanger zeil ziet zolder zwijgen`.split(/\s+/),
);
