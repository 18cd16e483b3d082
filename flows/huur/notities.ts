import { dagBij, type Dagen } from "./dagen.ts";
import type { Rekenwerk } from "./rekenwerk.ts";
import { isKleinServicebedrag } from "./verwijzing.ts";
import type { Zaak } from "./zaak.ts";

/** Remarks that must stand with a case, as word keys under `notitie` (huur.md 3.1, 4, 5.1, 6). */
export function notitiesVan(zaak: Zaak, dagen: Dagen, variant: string | null, werk: Rekenwerk): string[] {
  const { uitkomst, feiten, antwoorden } = zaak;
  const uit: string[] = [];
  const als = (waar: boolean, notitie: string) => {
    if (waar) uit.push(notitie);
  };
  const einde = dagBij(dagen, "einddatum");
  const vroegste = dagBij(dagen, "F5");
  const isLopend = dagen.regels.some((regel) => regel.fataal && regel.datum >= zaak.peildatum);
  als(isLopend, "wacht-niet-tot-laatste-dag");
  als(einde !== undefined && vroegste !== undefined && einde < vroegste, "datum-te-vroeg");
  als(antwoorden["opz-vorm"] === "app" || antwoorden["opz-vorm"] === "gewone-brief", "app-of-brief-nakijken");
  als(zaak.sector.sector === "onbekend" && antwoorden["huur-getekend"] !== undefined && (feiten.tak === "huurverhoging" || feiten.tak === "servicekosten" || feiten.tak === "gebrek"), "laat-sector-controleren");
  als(werk.verhoging !== undefined && werk.verhoging.max === null, "maximum-onbekend");
  als(werk.signaal?.signaal === "sterk", "signaal-sterk");
  als(werk.signaal?.signaal === "mogelijk", "signaal-mogelijk");
  als(zaak.geschat !== undefined, "schatting");
  als(uitkomst === "uit-huurverlaging-punten" || uitkomst === "uit-aanvangshuur-toetsen", "opslagen");
  als(uitkomst === "uit-huurverlaging-punten" || dagBij(dagen, "F7p") !== undefined, "eerste-tijdelijk-contract");
  als(werk.regeling?.langerDanJaar === true, "regeling-lang");
  als((werk.maanden ?? 0) >= 3, "drie-maanden-schuld");
  als(isKleinServicebedrag(zaak), "klein-bedrag");
  als(uitkomst === "uit-servicekosten", "warmtenet");
  als(uitkomst === "uit-waarborgsom-terug" && variant !== "wachten" && werk.rente === undefined, "rente-onzeker");
  als(dagen.isMeldingOud, "melding-oud");
  als(feiten.stadium === "vonnis" && !feiten.gereageerd && antwoorden["ontr-in-persoon"] !== "ja", "verzet-begin-onzeker");
  als(uitkomst === "uit-ontruimingsvonnis" && feiten.gereageerd && dagBij(dagen, "F7d") === undefined, "hoger-beroep-zonder-datum");
  als(feiten.tak === "huurverhoging" && feiten.sector === "midden", "midden-indexclausule");
  als(uitkomst === "uit-renovatie" && (variant === "weg" || variant === "kosten"), "verhuiskosten-nakijken");
  uit.push("verhuurder-hoort-niets");
  return uit;
}
