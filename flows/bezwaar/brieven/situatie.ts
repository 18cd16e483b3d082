import { woord, type Invulling, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { isDatum, plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";

/** Subjects in which money is claimed (back): the letter asks to wait with payment (bezwaar.md 3.3, `schorsend`). */
const GELD: ReadonlySet<string> = new Set([
  "pw-terug", "pw-boete", "uwv-terug", "uwv-herziening", "uwv-boete", "svb-terug", "duo-terug-boete", "toeslag-terug",
  "belasting-aanslag", "belasting-boete", "woz", "lokaal-aanslag", "parkeernaheffing", "cak-bijdrage", "cak-wanbetaler",
]);

/** Subjects where what someone writes can be used for a punishment (bezwaar.md 5.5). */
const STRAF: ReadonlySet<string> = new Set(["pw-boete", "uwv-boete", "belasting-boete", "duo-terug-boete", "cjib-s"]);

/** Subjects of which there are often two decisions at once: stop and recovery, suspension and stop (bezwaar.md 7.0 D). */
const VAAK_TWEE: ReadonlySet<string> = new Set(["pw-gestopt", "pw-terug", "uwv-herziening", "uwv-terug", "duo-uitwonend", "brp"]);

/** Organisations of which the name is the same for everyone; the others (a gemeente) are asked. */
const VASTE_NAAM: ReadonlySet<string> = new Set(["uwv", "svb", "duo", "dienst-toeslagen", "belastingdienst", "cak", "cjib"]);

const ZONDER_ONDERWERP: ReadonlySet<string> = new Set(["weet-niet", "gemeente-overig", "overig", "gemist"]);

/** The options chosen of a multiple choice question. */
export function keuzesVan(s: Situatie, vraag: string): readonly string[] {
  const antwoord = s.antwoorden[vraag];
  return Array.isArray(antwoord) ? antwoord : [];
}

export const onderwerpVan = (s: Situatie): string => String(s.antwoorden["bz-onderwerp"] ?? "weet-niet");
export const organisatieVan = (s: Situatie): string => String(s.antwoorden["bz-organisatie"] ?? "weet-niet");
export const aanleidingVan = (s: Situatie): string => String(s.antwoorden["bz-aanleiding"] ?? "weet-niet");

export const isGeld = (s: Situatie): boolean => GELD.has(onderwerpVan(s)) || heeft(s, "bz-doel", "betalen");
export const isStraf = (s: Situatie): boolean => STRAF.has(onderwerpVan(s));
export const isVaakTwee = (s: Situatie): boolean => VAAK_TWEE.has(onderwerpVan(s));
export const isStrafbeschikking = (s: Situatie): boolean =>
  organisatieVan(s) === "cjib" && ["cjib-s", "weet-niet"].includes(onderwerpVan(s));
export const isVerkeersboete = (s: Situatie): boolean => ["cjib-m", "cjib-aanmaning"].includes(onderwerpVan(s));
export const heeftAdvocaat = (s: Situatie): boolean => heeft(s, "bz-hulp", "advocaat") || heeft(s, "bz-al-gedaan", "advocaat");

/** The decision answered for is over its term: the letter says why it comes later (art. 6:11 Awb). */
export function isLaat(s: Situatie): boolean {
  return s.diagnose.uitkomst === "o-te-laat-toch-bezwaar" || s.antwoorden["bz-reden-te-laat"] !== undefined;
}

/** The name of the organisation as a word, when it is the same for everyone. */
export function organisatieVoorstel(s: Situatie): Woord | undefined {
  const id = organisatieVan(s);
  return VASTE_NAAM.has(id) ? woord(`bezwaar.organisatie.${id}`) : undefined;
}

/** What the case is about as words inside a sentence, unless the answer says too little. */
export function onderwerpVoorstel(s: Situatie): Woord | undefined {
  const id = onderwerpVan(s);
  return ZONDER_ONDERWERP.has(id) ? undefined : woord(`bezwaar.onderwerp.${id}`);
}

/** The day on which the bezwaar was sent, as answered or as noted here after sending. */
export function bezwaarDatum(s: Situatie): Datum | undefined {
  const wachtOpBezwaar = heeft(s, "bz-wacht-op", "bezwaar") ? dagVan(s, "bz-aanvraagdatum") : undefined;
  return dagVan(s, "bz-bezwaar-datum") ?? wachtOpBezwaar ?? s.verstuurd.L1?.op ?? s.verstuurd.L2?.op;
}

/** True when a bezwaar was sent: only then can it be completed, withdrawn or brought before the court for speed. */
export function heeftBezwaar(s: Situatie): boolean {
  const ingetrokken = heeft(s, "bz-al-gedaan", "ingetrokken") && !s.verstuurd.L1 && !s.verstuurd.L2;
  return !ingetrokken && (heeft(s, "bz-al-gedaan", "bezwaar-verstuurd") || heeft(s, "bz-wacht-op", "bezwaar") || bezwaarDatum(s) !== undefined);
}

/** The day the organisation got the ingebrekestelling: as answered, or three days after it was sent (bezwaar.md 2.1). */
export function ingebrekeOntvangen(s: Situatie): Datum | undefined {
  const verstuurd = s.verstuurd.L4?.op;
  return dagVan(s, "bz-ingebreke-datum") ?? (verstuurd ? plusDagen(verstuurd, 3) : undefined);
}

/** A day that the diagnosis computed, by the id of its term. */
export function termijnDag(s: Situatie, id: string): Datum | undefined {
  const gevonden = s.diagnose.termijnen.find((t) => t.id === id)?.datum;
  const invulling: Invulling | undefined = s.diagnose.invulling[id];
  return gevonden ?? (isDatum(invulling) ? invulling : undefined);
}

/** The last day to decide, when it can be computed. */
export const beslisEinde = (s: Situatie): Datum | undefined => termijnDag(s, "beslisEinde");

/** The day on which a permission to act for someone ends when nothing else is chosen: six months (bezwaar.md 7.7). */
export const machtigingEinde = (s: Situatie): Datum => plusMaanden(s.peildatum, 6);

/** The ground as the words of its option; the one option that means two things gets the words of its subject. */
export function grondWoord(id: string, s: Situatie): Woord {
  if (id === "dubbel") return woord(`bezwaar.grond.${isStraf(s) ? "dubbel-gestraft" : "dubbel-betalen"}`);
  return woord(`bezwaar:vraag.bz-gronden.optie.${id}`);
}

/** The grounds the person chose, without those that say nothing about the decision. */
export function grondenVanPersoon(s: Situatie): readonly string[] {
  return keuzesVan(s, "bz-gronden").filter((g) => !["anders", "begrijp-niet", "weet-niet"].includes(g));
}

/** The decision was seen more than seven days after its date (bezwaar.md 3.3). */
export function laatGezien(s: Situatie): Datum | undefined {
  const brief = dagVan(s, "bz-briefdatum");
  const gezien = dagVan(s, "bz-ontvangst");
  return brief && gezien && gezien > plusDagen(brief, 7) ? gezien : undefined;
}
