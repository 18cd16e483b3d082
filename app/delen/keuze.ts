import { leesTekst } from "#flows/engine/lees-tekst.ts";
import { bevatBsn } from "#flows/engine/bsn.ts";
import { CONTACTREGELS, type Contact } from "./onderdelen.ts";
import { isWederpartij } from "./wederpartij.ts";

/** Who can receive a share. The other side is not among them. */
export const ONTVANGERS = ["hjl", "srl", "buurt", "adv", "rw", "clo", "verz", "naaste", "anders"] as const;
export type Ontvanger = (typeof ONTVANGERS)[number];

/** Helpers who may be employed or paid by the gemeente (bezwaar.md 5.3). */
const TEAMS: ReadonlySet<Ontvanger> = new Set(["srl", "buurt"]);
/** Without a name nobody would know who it is. */
const MET_NAAM: ReadonlySet<Ontvanger> = new Set(["naaste", "anders"]);

/** What the receiver may use it for. */
export const DOELEN_VAN_DELEN = ["meekijken", "advies", "brief", "overnemen", "doorverwijzen"] as const;
export type Deeldoel = (typeof DOELEN_VAN_DELEN)[number];

/** Days that can be chosen: the first is the usual one, the last the most (S4). */
export const DEELDAGEN = [7, 14, 30] as const;
export type Deeldagen = (typeof DEELDAGEN)[number];

export const NAAM_LENGTE = 100;
export const VRAAG_LENGTE = 2000;

/** To whom, for what, how long, and the question in own words. */
export interface Wie {
  readonly soort: Ontvanger;
  readonly naam: string;
  readonly doel: Deeldoel;
  readonly dagen: Deeldagen;
  readonly vraag: string;
}

/** Error keys of fields, under `fout` in the words. */
export type Fouten = Readonly<Record<string, string>>;

type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fouten: Fouten };

/** The text that was posted for a field, as it came; longer ones are cut well above every limit. */
export function getyptVan(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam);
  return typeof waarde === "string" ? waarde.slice(0, 10_000) : "";
}

/** True when the receiver may work for the gemeente. */
export function isTeam(soort: Ontvanger): boolean {
  return TEAMS.has(soort);
}

/** Reads the first page. `wederpartij` are the names of the other side. */
export function leesWie(formulier: FormData, wederpartij: readonly string[]): Gelezen<Wie> {
  const een = <T extends string>(naam: string, lijst: readonly T[]): T | undefined => lijst.find((waarde) => waarde === formulier.get(naam));
  const soort = een("ontvanger", ONTVANGERS);
  const doel = een("doel", DOELEN_VAN_DELEN);
  const dagen = DEELDAGEN.find((keuze) => String(keuze) === formulier.get("dagen"));
  const naam = leesTekst(getyptVan(formulier, "naam")).replace(/\s+/g, " ");
  const vraag = leesTekst(getyptVan(formulier, "vraag"));
  const fouten: Record<string, string> = {};
  if (!soort) fouten.ontvanger = "ontvanger";
  if (naam.length > NAAM_LENGTE) fouten.naam = "naam-lang";
  else if (soort && MET_NAAM.has(soort) && naam === "") fouten.naam = "naam";
  else if (isWederpartij(naam, wederpartij, soort !== undefined && isTeam(soort))) fouten.naam = "wederpartij";
  else if (bevatBsn(naam)) fouten.naam = "bsn";
  if (!doel) fouten.doel = "doel";
  if (vraag.length > VRAAG_LENGTE) fouten.vraag = "vraag-lang";
  else if (bevatBsn(vraag)) fouten.vraag = "bsn";
  if (dagen === undefined) fouten.dagen = "dagen";
  if (!soort || !doel || dagen === undefined || Object.keys(fouten).length > 0) return { ok: false, fouten };
  return { ok: true, waarde: { soort, naam, doel, dagen, vraag } };
}

/** Names of the fields of the contact part. */
export const CONTACTVELDEN = ["contact-naam", "contact-telefoon", "contact-regel", "contact-uitleg"] as const;

/** The box that says that a helper sits beside the person and reads the consent aloud (verwijzing.md G.2). */
export const SAMEN = "samen";

function leesContact(formulier: FormData): Gelezen<Contact> {
  const tekst = (veld: (typeof CONTACTVELDEN)[number]) => leesTekst(getyptVan(formulier, veld)).replace(/\s+/g, " ");
  const naam = tekst("contact-naam");
  const telefoon = tekst("contact-telefoon");
  const uitleg = tekst("contact-uitleg");
  const regel = CONTACTREGELS.find((waarde) => waarde === formulier.get("contact-regel"));
  const fouten: Record<string, string> = {};
  if (naam === "" && telefoon === "") fouten["contact-naam"] = "contact";
  for (const [veld, waarde] of [["contact-naam", naam], ["contact-telefoon", telefoon], ["contact-uitleg", uitleg]] as const) {
    if (waarde.length > NAAM_LENGTE) fouten[veld] = "naam-lang";
    else if (veld !== "contact-telefoon" && bevatBsn(waarde)) fouten[veld] = "bsn";
  }
  if (!regel) fouten["contact-regel"] = "contact-regel";
  else if (regel === "alleen-dan" && uitleg === "") fouten["contact-uitleg"] = "contact-uitleg";
  if (!regel || Object.keys(fouten).length > 0) return { ok: false, fouten };
  return { ok: true, waarde: { naam, telefoon, regel, uitleg } };
}

/** What was ticked on the second page, and the contact details when they are among it. */
export interface Wat {
  readonly onderdelen: readonly string[];
  readonly contact: Contact | null;
  /** The person says that a helper sits beside them. */
  readonly samen: boolean;
}

/** Reads the second page: only parts that exist count (Z4), and the fields of contact only when it is ticked. */
export function leesWat(formulier: FormData, bestaand: readonly string[]): Gelezen<Wat> {
  const gekozen = new Set(formulier.getAll("onderdeel"));
  const onderdelen = bestaand.filter((naam) => gekozen.has(naam));
  if (onderdelen.length === 0) return { ok: false, fouten: { onderdeel: "onderdeel" } };
  const samen = formulier.get(SAMEN) === "ja";
  if (!onderdelen.includes("contact")) return { ok: true, waarde: { onderdelen, contact: null, samen } };
  const contact = leesContact(formulier);
  return contact.ok ? { ok: true, waarde: { onderdelen, contact: contact.waarde, samen } } : contact;
}
