import type { Antwoorden } from "#flows/engine/vraag.ts";
import { isLevensgevaar } from "./betekenissen.ts";

/** Danger in the answers so far, most urgent first (scheiden.md 5.1): each has a panel on the very next page. */

const bevat = (antwoorden: Antwoorden, id: string, ...opties: string[]): boolean => {
  const waarde = antwoorden[id];
  return Array.isArray(waarde) && waarde.some((optie) => opties.includes(optie));
};

/** Signs that are not danger to life but still make a talk together unsafe. */
function isOnveilig(antwoorden: Antwoorden): boolean {
  const veilig = antwoorden["veilig-nu"];
  const signalen = antwoorden["controle-signalen"];
  if (veilig === "bang" || veilig === "nee-acuut") return true;
  return signalen !== undefined && !bevat(antwoorden, "controle-signalen", "geen");
}

/** The ids of the safety panels that belong to these answers. */
export function signalen(antwoorden: Antwoorden): readonly string[] {
  const signaal = antwoorden["controle-signalen"];
  const isGevaar = antwoorden["veilig-nu"] === "nee-acuut" || (signaal !== undefined && isLevensgevaar(signaal));
  return [
    ...(bevat(antwoorden, "knelpunten", "zelfdoding") ? ["zelfdoding"] : []),
    ...(isGevaar ? ["gevaar"] : isOnveilig(antwoorden) ? ["onveilig"] : []),
    ...(bevat(antwoorden, "kind-knelpunt", "zorgen") || bevat(antwoorden, "controle-signalen", "kind-dreiging", "kind-afnemen") ? ["kind-in-gevaar"] : []),
  ];
}
