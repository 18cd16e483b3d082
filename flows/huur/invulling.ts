import type { Diagnose } from "#flows/engine/diagnose.ts";
import { dagVan, getal } from "#flows/engine/lezen.ts";
import { dagBij, type Dagen } from "./dagen.ts";
import type { Rekenwerk } from "./rekenwerk.ts";
import type { Zaak } from "./zaak.ts";

/** The days of a case by the name of their placeholder. */
const DAGEN = {
  ontruimingsdatum: "ontruiming",
  zittingsdatum: "zitting",
  gesprekGemeente: "F7o",
  verzet: "F7c",
  hogerBeroep: "F7d",
  hogerBeroepKortGeding: "F7d-kort-geding",
  betaalUiterlijk: "F7b",
  antwoordUiterlijk: "F7e",
  einddatum: "einddatum",
  vroegsteEinde: "F5",
  vroegsteEindeHuurder: "F5-huurder",
  vensterEerste: "F6-eerste",
  vensterLaatste: "F6-laatste",
  vensterTerug: "terug",
  bezwaarBinnen: "F7f",
  verhuurderHuurcommissie: "F7g",
  huurcommissieUiterlijk: "F7h",
  herinneringUiterlijk: "F7h-herinnering",
  toetsingUiterlijk: "F7i",
  voorstelDatum: "F7k-voorstel",
  voorstelHuurcommissie: "F7k",
  gebrekVanaf: "F7l-vanaf",
  gebrekUiterlijk: "F7l",
  voortzettingUiterlijk: "F7m",
  renovatieUiterlijk: "F7n",
  verbeteringUiterlijk: "F7n-verbetering",
  toetsingTijdelijk: "F7p",
  borgUiterlijk: "F8b",
  drieWeken: "F10-drie-weken",
  serviceVanaf: "F10-vanaf",
  serviceAfrekening: "F10-afrekening",
  serviceUiterlijk: "F10",
  verjaring: "verjaring",
  adviesdag: "adviesdag",
} as const;

/** The values for the words of a diagnosis; what is not known is left out, and the words without it are shown. */
export function invullingVan(zaak: Zaak, dagen: Dagen, werk: Rekenwerk): Diagnose["invulling"] {
  const uit: Record<string, string | number> = {};
  const zet = (naam: string, waarde: string | number | null | undefined) => {
    if (waarde !== undefined && waarde !== null) uit[naam] = waarde;
  };
  for (const [naam, id] of Object.entries(DAGEN)) zet(naam, dagBij(dagen, id));
  zet("ingangsdatum", dagVan(zaak.antwoorden, "verh-ingang"));
  zet("maxHuur", werk.verhoging?.max ?? undefined);
  zet("maxProcent", werk.verhoging?.pct);
  zet("gevraagdProcent", werk.verhoging?.gevraagd);
  zet("punten", werk.signaal?.punten);
  zet("hoogsteHuur", werk.signaal?.max);
  zet("hoogsteHuurMarge", werk.signaal?.signaal ? werk.signaal.maxHoog : undefined);
  zet("achMaanden", werk.maanden);
  zet("incassokosten", werk.kosten?.exclusief);
  zet("incassokostenBtw", werk.kosten?.inclusief);
  zet("regelingTermijnen", werk.regeling?.termijnen);
  zet("regelingLaatste", werk.regeling?.laatste);
  zet("borgMax", werk.borg?.max);
  zet("borgTeveel", werk.borg?.teveel);
  zet("rente", werk.rente?.bedrag);
  zet("opzegMaanden", dagen.opzegtermijn?.maanden);
  zet("serviceJaar", getal(zaak.antwoorden["serv-jaar"]));
  zet("eersteWerkdag", dagen.eersteWerkdag);
  uit["jaar"] = Number((dagVan(zaak.antwoorden, "verh-ingang") ?? zaak.peildatum).slice(0, 4));
  return uit;
}
