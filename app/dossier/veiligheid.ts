import type { DossierInhoud } from "./dossier-schema.ts";

/** Signals that someone else may be watching: then nothing may stay open on the device. */
const MEEKIJKER: ReadonlySet<string> = new Set(["geweld", "gevaar", "onveilig", "relatie", "dwang"]);

/** The safety panels that belong to the answers: those that were not shown yet, and those that stay within reach. */
export interface Panelen {
  readonly flow: string;
  readonly nieuw: readonly string[];
  readonly gezien: readonly string[];
}

/** The panels of a page that is about no problem. */
export const GEEN_PANELEN: Panelen = { flow: "", nieuw: [], gezien: [] };

/** Splits the signals of a flow into panels to show now and panels that were seen. */
export function panelenVan(flow: string, signalen: readonly string[], gezien: readonly string[]): Panelen {
  return {
    flow,
    nieuw: signalen.filter((id) => !gezien.includes(id)),
    gezien: signalen.filter((id) => gezien.includes(id)),
  };
}

/** The content after panels were on screen and answers gave signals; safe mode never goes off again by itself. */
export function metSignalen(inhoud: DossierInhoud, signalen: readonly string[], getoond: readonly string[]): DossierInhoud {
  const gezien = [...new Set([...inhoud.panelenGezien, ...getoond.filter((id) => signalen.includes(id))])];
  const veiligeModus = inhoud.veiligeModus || signalen.some((id) => MEEKIJKER.has(id));
  return { ...inhoud, panelenGezien: gezien, veiligeModus };
}
