import { plusDagen } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { laatGezien, type Dagen } from "./dagen.ts";
import type { Zaak } from "./zaak.ts";

/**
 * The values for the words of a diagnosis; a day that is not known is left out, and the words without it are shown. So is a
 * last day that is over: nobody can still send something before it.
 */
export function invullingVan(zaak: Zaak, dagen: Dagen): Diagnose["invulling"] {
  const uit: Record<string, string | number> = {};
  const zet = (naam: string, waarde: string | undefined) => {
    if (waarde !== undefined) uit[naam] = waarde;
  };
  const einde = zaak.beslis?.einde;
  const deadline = zaak.termijn?.deadline;
  zet("deadline", deadline !== undefined && deadline >= zaak.peildatum ? deadline : undefined);
  zet("deadlineLaat", zaak.termijn?.ander);
  zet("vangnet", dagen.vangnet);
  zet("reactiedatum", zaak.reactie?.datum);
  zet("aanvullingDatum", zaak.reactie?.datum);
  zet("beslisEinde", einde);
  if (einde !== undefined) uit["beslisEindeNa"] = plusDagen(einde, 1);
  zet("graceEinde", dagen.dwangsom?.graceEinde);
  zet("eersteDwangsomdag", dagen.dwangsom?.eersteDag);
  zet("laatsteDwangsomdag", dagen.dwangsom?.laatsteDag);
  zet("voorschot", dagen.voorschot);
  zet("werkregel", dagen.werkregel);
  zet("ontvangst", laatGezien(zaak));
  zet("eersteWerkdag", dagen.eersteWerkdag);
  uit["jaar"] = Number(zaak.peildatum.slice(0, 4));
  return uit;
}
