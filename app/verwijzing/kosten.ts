import { naamruimteVan } from "#app/taal/use-translation.ts";
import { routekosten } from "#flows/verwijzing/kosten.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/index.ts";
import type { Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import type { Bij } from "./woorden.ts";

/** Subsidised help in words: never a decision, and the cost of each route beside each other. */
export interface Kosten {
  readonly uitkomst: string;
  /** Who applies for it, what to bring, and what may make it different. */
  readonly zinnen: readonly string[];
  readonly wegen: readonly { readonly naam: string; readonly bedrag: string; readonly toelichting: string }[];
}

/** What help costs, as far as the Wrb check tells. */
export function kostenVan(wrb: WrbResultaat, profiel: Zoekprofiel, { woorden, taal }: Bij): Kosten {
  const { t, heeft } = naamruimteVan(woorden, "verwijzing");
  const euro = (bedrag: number): string => `€ ${bedrag.toLocaleString(taal === "nl" ? "nl-NL" : "en-GB")}`;
  const notities = [...wrb.notities, ...wrb.geldnotities].filter((notitie) => heeft(`wrb.notitie.${notitie}`));
  return {
    uitkomst: t(`wrb.uitkomst.${wrb.uitkomst}`),
    zinnen: [
      ...wrb.adviezen.map((advies) => t(`wrb.advies.${advies}`)),
      ...notities.map((notitie) => t(`wrb.notitie.${notitie}`)),
      t("wrb.wie"),
      t("wrb.mee", { peiljaar: wrb.peiljaar }),
    ],
    wegen: routekosten(wrb, profiel).map(({ route, bedrag, ongeveer, jaar, toelichting }) => ({
      naam: t(`wrb.route.${route}`),
      bedrag: bedrag === null || bedrag[0] === 0 ? "" : t(ongeveer ? "wrb.ongeveer" : "wrb.bedrag", { bedrag: bedrag.map(euro).join(" – "), jaar: jaar ?? "" }),
      toelichting: t(`wrb.kosten.${toelichting}`),
    })),
  };
}
