import { naamruimteVan } from "#app/taal/use-translation.ts";
import type { Routekosten, WrbResultaat } from "#flows/rechtsbijstand/index.ts";
import type { Bij } from "./woorden.ts";

/** Subsidised help in words: never a decision, and the cost of each route beside each other. */
export interface Kosten {
  readonly uitkomst: string;
  /** What to ask for, and what may make it different. */
  readonly adviezen: readonly string[];
  readonly notities: readonly string[];
  /** Who applies for it, and what to bring. */
  readonly aanvraag: readonly string[];
  readonly wegen: readonly { readonly naam: string; readonly bedrag: string; readonly toelichting: string }[];
}

/** What help costs, as far as the Wrb check tells. */
export function kostenVan(wrb: WrbResultaat, routes: readonly Routekosten[], { woorden, taal }: Pick<Bij, "woorden" | "taal">): Kosten {
  const { t, heeft } = naamruimteVan(woorden, "verwijzing");
  const euro = (bedrag: number): string => `€ ${bedrag.toLocaleString(taal === "nl" ? "nl-NL" : "en-GB")}`;
  const notities = [...wrb.notities, ...wrb.geldnotities].filter((notitie) => heeft(`wrb.notitie.${notitie}`));
  return {
    uitkomst: t(`wrb.uitkomst.${wrb.uitkomst}`),
    adviezen: wrb.adviezen.map((advies) => t(`wrb.advies.${advies}`)),
    notities: notities.map((notitie) => t(`wrb.notitie.${notitie}`)),
    aanvraag: [t("wrb.wie"), t("wrb.mee", { peiljaar: wrb.peiljaar })],
    wegen: routes.map(({ route, bedrag, ongeveer, jaar, toelichting }) => ({
      naam: t(`wrb.route.${route}`),
      bedrag: bedrag === null || bedrag[0] === 0 ? "" : t(ongeveer ? "wrb.ongeveer" : "wrb.bedrag", { bedrag: bedrag.map(euro).join(" – "), jaar: jaar ?? "" }),
      toelichting: t(`wrb.kosten.${toelichting}`),
    })),
  };
}
