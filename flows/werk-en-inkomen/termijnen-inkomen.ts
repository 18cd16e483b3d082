import { atw } from "#flows/engine/kalender.ts";
import { dagVan, heeft, keuzeVan } from "#flows/engine/lezen.ts";
import { schuldhulpSpoed, wettermijn } from "./berekeningen/termijnen.ts";
import { vanaf, zetOpgegeven, zetWw, type Termijnregel, type Zet } from "./termijnzet.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** The terms of the outcomes about income (werk-en-inkomen.md 4.2 and 3.10, "Terms"). */

/** WIA was not asked for, or that was not asked here. */
export function isNietAangevraagd({ antwoorden }: Zaak): boolean {
  const fase = keuzeVan(antwoorden, "wia-fase");
  return fase === undefined || fase === "niet-aangevraagd";
}

/** Six weeks after the letter (art. 6:7 Awb). */
function zetBezwaar(zaak: Zaak, zet: Zet, vraag = "besluit-datum"): void {
  zet("bezwaar", vanaf(zaak, "bezwaar", vraag), { vraag, bronnen: vraag === "brief-datum" ? ["awb-6-7", "awr-22j", "atw"] : ["awb-6-7", "atw"], grondslag: "zes-weken" });
}

/** Two weeks after a letter about being fit for work, and until it says six weeks after every letter about the Ziektewet. */
function zetZiektewetBezwaar(zaak: Zaak, zet: Zet, aangenomen: boolean): void {
  zet("zw-bezwaar", vanaf(zaak, "zw-bezwaar", "besluit-datum"), { vraag: "besluit-datum", bronnen: ["zw-75j", "atw"], grondslag: "veertien-dagen", aangenomen });
}

function zetZiektewet(zaak: Zaak, zet: Zet): void {
  const { weg, antwoorden } = zaak;
  if (weg !== "E5h" && weg !== "E5b") return;
  if (antwoorden["zw-hersteld-soort"] === "na-1-jaar") zetBezwaar(zaak, zet);
  else zetZiektewetBezwaar(zaak, zet, antwoorden["zw-hersteld-soort"] !== "eigen-werk");
}

function zetWia(zaak: Zaak, zet: Zet): void {
  if (zaak.weg === "E6b") return zetBezwaar(zaak, zet);
  zet("wia-aanvraag", vanaf(zaak, "wia-aanvraag", "ziek-sinds"), {
    vraag: "ziek-sinds",
    bronnen: ["wia-64"],
    grondslag: "drieennegentig-weken",
    telt: isNietAangevraagd(zaak),
  });
}

function zetBijstand(zaak: Zaak, zet: Zet): void {
  const { weg, antwoorden, peildatum } = zaak;
  if (weg === "L4") {
    const vraag = "bijstand-aanvraagdatum";
    zet("bijstand-voorschot", vanaf(zaak, "bijstand-voorschot", vraag), { vraag, bronnen: ["pw-52"], grondslag: "vier-weken", voor: "overheid" });
    zet("bijstand-besluit", vanaf(zaak, "bijstand-besluit", vraag), { vraag, bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
  }
  if (weg !== "L27") return;
  const melding = dagVan(antwoorden, "bijstand-melddatum");
  zet("onder27-aanvraag", wettermijn("onder27-aanvraag", melding ?? peildatum), {
    vraag: melding === undefined ? "leeftijd" : "bijstand-melddatum",
    bronnen: ["pw-41"],
    grondslag: "vier-weken-zoeken",
    aangenomen: melding === undefined,
  });
}

function zetSchulden(zaak: Zaak, zet: Zet): void {
  zetOpgegeven(zaak, zet, "dreiging", "dreiging-datum", "wgs-3");
  const verzoek = atw(zaak.peildatum);
  const dreiging = keuzesVan(zaak.antwoorden, "schuld-dreiging");
  const spoed = heeft(dreiging, "ontruiming", "afsluiting", "zorgverzekering") || heeft(zaak.acuut, "huis", "energie");
  zet("schuldhulp", spoed ? schuldhulpSpoed(verzoek) : wettermijn("schuldhulp", verzoek), {
    vraag: "schuld-dreiging",
    bronnen: ["wgs-3"],
    grondslag: spoed ? "drie-werkdagen" : "vier-weken",
    voor: "overheid",
    aangenomen: true,
  });
}

function zetOverdracht(zaak: Zaak, zet: Zet): void {
  const { weg, antwoorden, feiten } = zaak;
  if (weg === "M4" || weg === "M4u") {
    const vraag = weg === "M4u" ? "ww-aanvraagdatum" : "bijstand-aanvraagdatum";
    return zet("beslistermijn", vanaf(zaak, "bijstand-besluit", vraag), { vraag, bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
  }
  if (feiten.instantie === "waterschap" && keuzesVan(antwoorden, "besluit-wat").includes("afgewezen")) {
    return zet("kwijtschelding", vanaf(zaak, "kwijtschelding", "besluit-datum"), { vraag: "besluit-datum", bronnen: ["kwijtschelding"], grondslag: "tien-dagen" });
  }
  if (antwoorden["uitkering-soort"] === "ziektewet") zetZiektewetBezwaar(zaak, zet, true);
  else zetBezwaar(zaak, zet);
}

export const termijnenInkomen: Partial<Readonly<Record<UitkomstId, Termijnregel>>> = {
  "uit-ww": (zaak, zet, variant) => {
    if (variant !== "wacht") return zetWw(zaak, zet);
    const vraag = "ww-aanvraagdatum";
    zet("ww-besluit", vanaf(zaak, "bijstand-besluit", vraag), { vraag, bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
  },
  "uit-ziektewet": zetZiektewet,
  "uit-wia": zetWia,
  "uit-bijstand": zetBijstand,
  "uit-uitkering-lopend": (zaak, zet) => zetOpgegeven(zaak, zet, "gegevens", "gegevens-datum", "pw-54"),
  "uit-toeslagen": (zaak, zet) => zetBezwaar(zaak, zet, "brief-datum"),
  "uit-belasting-samenloop": (zaak, zet) => zetBezwaar(zaak, zet, "brief-datum"),
  "uit-schulden": zetSchulden,
  "x-bezwaar": zetOverdracht,
};
