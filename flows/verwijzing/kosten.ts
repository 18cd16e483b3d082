import { kostenPerRoute, type Routekosten } from "#flows/rechtsbijstand/kosten.ts";
import { heeftWrbAntwoorden } from "#flows/rechtsbijstand/antwoorden.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import type { Zoekprofiel } from "./profiel.ts";
import { wrbUit, type Geval } from "./uit-diagnose.ts";

/** What help costs this person, as far as the Wrb questions were answered. */

/** The Wrb check of a dossier; null as long as nothing of it was answered. */
export function beantwoordeWrb(gevallen: readonly Geval[]): WrbResultaat | null {
  const isGevraagd = gevallen.some(({ antwoorden }) => heeftWrbAntwoorden(antwoorden) || antwoorden["inkomen"] !== undefined);
  return isGevraagd ? (gevallen.map(({ diagnose }) => wrbUit(diagnose)).find((een) => een !== null) ?? null) : null;
}

/** What each route costs; help together only at the end of a relationship, where it is safe and the other does not refuse. */
export function routekosten(wrb: WrbResultaat, { onderwerpen, veiligeModus, anderWil }: Zoekprofiel): readonly Routekosten[] {
  return kostenPerRoute(wrb, { samenMogelijk: onderwerpen.includes("scheiden") && !veiligeModus && anderWil !== "nee" });
}
