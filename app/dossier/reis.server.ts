import { reisVan, type Reis } from "./reis.ts";
import { standVan, type Dossierstand } from "./toegang.server.ts";
import { GEEN_PANELEN } from "./veiligheid.ts";

/** The frame of a page about the whole dossier: that of its first problem, or a bare one when there is none. */
export function reisBij({ dossier, peildatum }: Dossierstand): Reis {
  if (dossier.inhoud.zaken.length > 0) return reisVan(standVan(dossier, peildatum));
  return { flow: "", termijn: null, panelen: GEEN_PANELEN, bewaard: dossier.bewaard, eindigtOp: dossier.eindigtOp };
}
