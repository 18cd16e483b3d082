import type { Bekend, Leefgebied } from "#flows/engine/bekend.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { bevat, dagVan, heeft } from "#flows/engine/lezen.ts";
import type { Feiten } from "./feiten.ts";
import { multiVan } from "./urgentie.ts";
import { zaakVan } from "./zaak.ts";

/** What a case of bezwaar already says for the assessment (verwijzing.md C.1, C.2). */

const SAMENHANG = { geen: 0, signaal: 1, sterk: 2 } as const;

const ORGANISATIE: Readonly<Record<string, Leefgebied>> = {
  uwv: "uitkering",
  svb: "uitkering",
  "dienst-toeslagen": "geld",
  belastingdienst: "geld",
  "belasting-lokaal": "geld",
  ciz: "zorg",
  ind: "papieren",
  cak: "geld",
  cjib: "geld",
};

const OOK: Readonly<Record<string, Leefgebied>> = {
  "geld-schulden": "geld",
  wonen: "wonen",
  werk: "werk",
  gezondheid: "gezondheid",
  verslaving: "gezondheid",
  "kinderen-gezin": "kinderen",
  relatie: "relatie",
  "politie-justitie": "politie",
  taal: "papieren",
};

function hoofdVan(organisatie: string, onderwerp: string): Leefgebied {
  if (onderwerp.startsWith("pw-")) return "uitkering";
  if (/^(wmo|jeugd|wlz)/.test(onderwerp)) return "zorg";
  if (onderwerp === "schuldhulp") return "geld";
  return ORGANISATIE[organisatie] ?? "papieren";
}

/** The known part of the assessment; a letter of a running procedure counts as one. */
export function bekendVan(invoer: DiagnoseInvoer<Feiten>): Bekend {
  const zaak = zaakVan(invoer);
  const { antwoorden, nood, hulp } = zaak;
  const organisatie = String(antwoorden["bz-organisatie"] ?? "");
  const aanleiding = antwoorden["bz-aanleiding"];
  const loopt = aanleiding === "beslissing-op-bezwaar" || aanleiding === "uitspraak" || aanleiding === "aanvulling-gevraagd";
  const verstuurd = bevat(antwoorden["bz-al-gedaan"], "bezwaar-verstuurd");
  return {
    hoofd: hoofdVan(organisatie, String(antwoorden["bz-onderwerp"] ?? "")),
    ook: zaak.leefgebieden.flatMap((gebied) => OOK[gebied] ?? []),
    samenhang: SAMENHANG[multiVan(zaak).waarde],
    tegenpartijen: organisatie === "" || organisatie === "weet-niet" ? [] : [organisatie],
    complicaties: [
      ...(loopt || verstuurd ? (["procedure"] as const) : []),
      ...(bevat(antwoorden["bz-gronden"], "papier-onmogelijk") ? (["betwist"] as const) : []),
      ...(hulp.includes("bewind") || organisatie === "ind" ? (["bijzonder"] as const) : []),
    ],
    ontruiming: nood.includes("uitzetting") ? (dagVan(antwoorden, "bz-uitzetting-datum") ?? null) : null,
    heeftHulp: heeft(hulp, "helper", "bewind") ? true : null,
    isVeilig: nood.includes("geweld") ? false : null,
    vraagVeilig: false,
  };
}
