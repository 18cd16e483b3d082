import type { WrbResultaat } from "./wrb.ts";

/**
 * What each route costs, beside each other, before a choice (verwijzing.md A.3, F row 3). A price that is not known stays
 * null; the words say where to ask.
 */

export type Route = "zelf" | "hjl" | "online-zelfregie" | "mediation" | "lat" | "advocaat-toevoeging" | "advocaat-betaald";

export interface Routekosten {
  readonly route: Route;
  /** Own part in euro; two amounts when it depends on the hours. Null: not known. */
  readonly bedrag: readonly [number] | readonly [laag: number, hoog: number] | null;
  /** Derived, or of another year: never without «ongeveer». */
  readonly ongeveer: boolean;
  /** Year of the table. */
  readonly jaar: number | null;
  /** Each of the two pays it. */
  readonly ieder: boolean;
  /** Mark in `locales`: what must be said beside it. */
  readonly toelichting: "gratis" | "kijk-prijs" | "ongeveer-uren" | "advies" | "toevoeging" | "uurtarief" | "geen-subsidie" | "niet-bekend";
}

const GRATIS = { bedrag: [0], ongeveer: false, jaar: null, ieder: false, toelichting: "gratis" } as const;

/** Which routes there are: talks together and a joint request only in the end of a relationship where both can talk safely. */
export interface RouteKeuze {
  readonly samenMogelijk: boolean;
}

/** The routes of a case with what the person pays; the amounts are those of the check. */
export function kostenPerRoute(wrb: WrbResultaat, { samenMogelijk }: RouteKeuze): readonly Routekosten[] {
  const { bijdrage, mediation, lat, uitkomst } = wrb;
  const zonder = uitkomst === "waarschijnlijk_nee" ? "geen-subsidie" : "niet-bekend";
  const uit: Routekosten[] = [{ route: "zelf", ...GRATIS }, { route: "hjl", ...GRATIS }];
  if (samenMogelijk) {
    uit.push({ route: "online-zelfregie", bedrag: null, ongeveer: false, jaar: null, ieder: true, toelichting: "kijk-prijs" });
    uit.push(
      mediation === null
        ? { route: "mediation", bedrag: null, ongeveer: false, jaar: null, ieder: true, toelichting: zonder }
        : { route: "mediation", bedrag: mediation.kort === mediation.lang ? [mediation.kort] : [mediation.kort, mediation.lang], ongeveer: mediation.ongeveer, jaar: mediation.jaar, ieder: true, toelichting: "ongeveer-uren" },
    );
  }
  if (lat !== null) uit.push({ route: "lat", bedrag: [lat.bedrag], ongeveer: lat.ongeveer, jaar: lat.jaar, ieder: false, toelichting: "advies" });
  uit.push(
    bijdrage === null
      ? { route: "advocaat-toevoeging", bedrag: null, ongeveer: false, jaar: null, ieder: false, toelichting: zonder }
      : { route: "advocaat-toevoeging", bedrag: [bijdrage.bedrag], ongeveer: bijdrage.ongeveer, jaar: bijdrage.jaar, ieder: false, toelichting: "toevoeging" },
  );
  uit.push({ route: "advocaat-betaald", bedrag: null, ongeveer: false, jaar: null, ieder: false, toelichting: "uurtarief" });
  return uit;
}

/** When somebody pays nothing, or the least (verwijzing.md A.3, `bijdrageRegel`): told as something to ask for. */
export const bijdrageregels = [
  { id: "schuldregeling", zekerheid: "gecontroleerd", bron: "art. 4 Bebr" },
  { id: "geen-inkomen", zekerheid: "bekend", bron: "art. 6 Bebr" },
  { id: "slachtoffer", zekerheid: "onzeker", bron: "art. 44 lid 4 Wrb" },
  { id: "vrijheid", zekerheid: "onzeker", bron: "art. 43 Wrb" },
  { id: "huisverbod", zekerheid: "onzeker", bron: "art. 43 Wrb" },
  { id: "toeslagenherstel", zekerheid: "onzeker", bron: "regeling herstel kinderopvangtoeslag" },
  { id: "gezag-uithuisplaatsing", zekerheid: "onzeker", bron: "proef gratis advocaat voor ouders (2023)" },
  { id: "bijzondere-bijstand", zekerheid: "bekend", bron: "art. 35 Participatiewet" },
  { id: "griffierecht-civiel", zekerheid: "bekend", bron: "art. 16 Wgbz" },
  { id: "niet-gedekt", zekerheid: "gecontroleerd", bron: "Raad voor Rechtsbijstand" },
] as const;
