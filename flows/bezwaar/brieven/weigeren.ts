import type { Situatie, Weigering } from "#flows/engine/brief.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { dwangsomTijdlijn, magIngebrekeStellen } from "../berekeningen/dwangsom.ts";
import { aanleidingVan, beslisEinde, heeftBezwaar, ingebrekeOntvangen, isStrafbeschikking, isVerkeersboete, onderwerpVan, organisatieVan } from "./situatie.ts";

/** No letters are made for the IND (bezwaar.md 4.2 `o-ind`): only a complaint, a permission and notes. */
export function geenInd(s: Situatie): Weigering | null {
  return organisatieVan(s) === "ind" ? { reden: "ind" } : null;
}

/** Where a bezwaar is not the way, a bezwaar letter costs time that the person does not have. */
export function geenBezwaarbrief(s: Situatie): Weigering | null {
  const ind = geenInd(s);
  if (ind) return ind;
  if (isStrafbeschikking(s)) return { reden: "strafbeschikking" };
  if (isVerkeersboete(s)) return { reden: "verkeersboete" };
  const aanleiding = aanleidingVan(s);
  if (aanleiding === "bejegening") return { reden: "klacht" };
  if (aanleiding === "voornemen") return { reden: "voornemen" };
  if (aanleiding === "beslissing-op-bezwaar" || aanleiding === "uitspraak") return { reden: "beroep" };
  const kwijtschelding = ["kwijtschelding-afgewezen", "belasting-uitstel"].includes(onderwerpVan(s));
  return kwijtschelding && ["besluit", "weet-niet", "infobrief"].includes(aanleiding) ? { reden: "kwijtschelding" } : null;
}

/** Only after the last day to decide, and once (art. 4:17 lid 3 Awb; bezwaar.md C4c and 3.4 rule 7). */
export function geenIngebrekestelling(s: Situatie): Weigering | null {
  const ind = geenInd(s);
  if (ind) return ind;
  if (heeft(s, "bz-wacht-op", "klacht")) return { reden: "klacht-zonder-dwangsom" };
  const einde = beslisEinde(s);
  if (!einde) return { reden: "einde-onbekend" };
  // One that was sent with this portal stays within reach, to download again.
  const ontvangen = dagVan(s, "bz-ingebreke-datum");
  if (ontvangen && magIngebrekeStellen(ontvangen, einde)) {
    return { reden: "al-verstuurd", waarden: { graceEinde: { datum: dwangsomTijdlijn(ontvangen).graceEinde } } };
  }
  if (magIngebrekeStellen(s.peildatum, einde)) return null;
  return { reden: "te-vroeg", waarden: { beslisEinde: { datum: einde }, vanaf: { datum: plusDagen(einde, 1) } } };
}

/** Two weeks after the ingebrekestelling was received, not before (art. 6:12 lid 2 Awb). */
export function geenBeroepNietTijdig(s: Situatie): Weigering | null {
  const ind = geenInd(s);
  if (ind) return ind;
  const ontvangen = ingebrekeOntvangen(s);
  if (!ontvangen) return { reden: "geen-ingebrekestelling" };
  const { graceEinde } = dwangsomTijdlijn(ontvangen);
  return graceEinde < s.peildatum ? null : { reden: "twee-weken", waarden: { graceEinde: { datum: graceEinde } } };
}

/** Asking to pay in parts is no consent, except with a strafbeschikking (bezwaar.md 7.5). */
export function geenBetaling(s: Situatie): Weigering | null {
  return geenInd(s) ?? (isStrafbeschikking(s) ? { reden: "strafbeschikking-betalen" } : null);
}

/** A zienswijze answers a plan; against a decision it does not keep the term. */
export function geenZienswijze(s: Situatie): Weigering | null {
  return geenInd(s) ?? (["besluit", "beslissing-op-bezwaar", "uitspraak"].includes(aanleidingVan(s)) ? { reden: "is-besluit" } : null);
}

/** The letter to the officier van justitie is for a fine with the letter M, before he decided. */
export function geenBeroepOfficier(s: Situatie): Weigering | null {
  if (isStrafbeschikking(s)) return { reden: "strafbeschikking" };
  if (!isVerkeersboete(s)) return { reden: "geen-verkeersboete" };
  return ["beslissing-op-bezwaar", "uitspraak"].includes(aanleidingVan(s)) ? { reden: "kantonrechter" } : null;
}

/** Withdrawing opens only after the person says that the new decision is on paper (art. 6:21 Awb). */
export function geenIntrekking(s: Situatie): Weigering | null {
  const ind = geenInd(s);
  if (ind) return ind;
  if (!heeftBezwaar(s)) return { reden: "geen-bezwaar" };
  return s.getypt["nieuw-op-papier"] === "ja" ? null : { reden: "nieuw-besluit", openMet: "nieuw-op-papier" };
}
