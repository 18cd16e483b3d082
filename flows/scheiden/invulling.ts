import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import { peiljaarVan } from "#flows/rechtsbijstand/normen.ts";
import { getalVan } from "#flows/engine/lezen.ts";
import { verlengingVragen } from "./berekeningen/duur.ts";
import { werkdagVan, type Zaaktermijn } from "./dagen.ts";
import type { duurVan } from "./rekenwerk.ts";
import { type Zaak } from "./zaak.ts";

/** `T-hoger-beroep` as the name of a placeholder: `hogerBeroep`. */
const naamVan = (id: string): string => id.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The values for the words of a diagnosis; a day that is not known is left out, and the words without it are shown. */
export function invullingVan(
  zaak: Zaak,
  dagen: readonly Zaaktermijn[],
  gevonden: { readonly wrb: WrbResultaat | undefined; readonly duur: ReturnType<typeof duurVan>; readonly leefgebieden: readonly string[] },
): Diagnose["invulling"] {
  const uit: Record<string, string | number> = { jaar: Number(zaak.peildatum.slice(0, 4)), peiljaar: peiljaarVan(zaak.peildatum), leefgebieden: gevonden.leefgebieden.length };
  for (const dag of dagen) {
    uit[naamVan(dag.id)] = dag.datum;
    const werkdag = werkdagVan(dag);
    if (werkdag !== dag.datum) uit[`${naamVan(dag.id)}Werkdag`] = werkdag;
    if (dag.over >= 0) uit[`${naamVan(dag.id)}Dagen`] = dag.over;
  }
  const { wrb, duur } = gevonden;
  if (duur?.duur.einde) {
    uit["paEinde"] = duur.duur.einde;
    uit["paVerlengenTot"] = verlengingVragen(duur.duur.einde);
  }
  if (duur?.duur.kanTot) uit["paKanTot"] = duur.duur.kanTot;
  if (wrb) uit["vermogensgrens"] = wrb.vermogensgrens;
  if (wrb?.bijdrage) {
    uit["wrbBijdrage"] = wrb.bijdrage.bedrag;
    uit["wrbJaar"] = wrb.bijdrage.jaar;
  }
  const aantal = getalVan(zaak.antwoorden, "kinderen-aantal");
  if (aantal !== undefined) uit["kinderenAantal"] = aantal;
  return uit;
}
