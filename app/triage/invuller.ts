import type { DossierInhoud, Zaak } from "#app/dossier/dossier-schema.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { INVULLER, isMetHulpverlener } from "#flows/engine/invuller.ts";

const SAMEN: Zaak["antwoorden"] = { [INVULLER]: "hulpverlener" };

/** The answer that a hulpverlener fills in together with a client; nothing for a flow that does not know it. */
export function metHulpverlener(flow: Pick<Flow, "los"> | undefined): Zaak["antwoorden"] {
  return flow?.los && Object.hasOwn(flow.los, INVULLER) ? SAMEN : {};
}

/** What another case of this dossier already says about who fills in. */
export function invullerUit(inhoud: DossierInhoud | undefined, flow: Flow): Zaak["antwoorden"] {
  return inhoud?.zaken.some(({ antwoorden }) => isMetHulpverlener(antwoorden)) ? metHulpverlener(flow) : {};
}

/** The case in hand without it: the person fills in alone. */
export function zonderHulpverlener(inhoud: DossierInhoud): DossierInhoud {
  const zaken = inhoud.zaken.map((zaak, plaats) =>
    plaats === 0 ? { ...zaak, antwoorden: Object.fromEntries(Object.entries(zaak.antwoorden).filter(([id]) => id !== INVULLER)) } : zaak,
  );
  return { ...inhoud, zaken };
}
