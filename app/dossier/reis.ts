import type { Stand } from "./toegang.server.ts";
import { termijnVan, type Uitersten } from "./uiterste-dag.ts";
import { panelenVan, type Panelen } from "./veiligheid.ts";

/** What every page of a journey shows besides itself: danger, the last day, and how long things are kept. */
export interface Reis {
  readonly flow: string;
  readonly termijn: Uitersten | null;
  readonly panelen: Panelen;
  readonly bewaard: boolean;
  readonly eindigtOp: string;
}

/** The frame of a page of this case. */
export function reisVan({ flow, zaak, peildatum, dossier }: Stand): Reis {
  return {
    flow: flow.id,
    termijn: termijnVan(flow, zaak.antwoorden, peildatum),
    panelen: panelenVan(flow.id, flow.signalen(zaak.antwoorden), dossier.inhoud.panelenGezien),
    bewaard: dossier.bewaard,
    eindigtOp: dossier.eindigtOp,
  };
}
