/**
 * Everything that is written down about a dossier: what was done, never what stands in it. The words for the person stand
 * in `locales/<language>/audit.json` under `actie`.
 */
export const AUDIT_ACTIES = [
  "dossier-begonnen",
  "antwoord-opgeslagen",
  "antwoorden-afgerond",
  "zaak-toegevoegd",
  "stap-afgevinkt",
  "stuk-afgevinkt",
  "brief-ingevuld",
  "brief-gedownload",
  "brief-verstuurd",
  "berekening-bewaard",
  "berekening-verwijderd",
  "instelling-gewijzigd",
  /** Not written any more; events of before have it. */
  "hulp-getoond",
  "dossier-bewaard",
  "dossier-geopend-met-code",
  "code-onjuist",
  "dossier-ontgrendeld",
  "dossier-verlaten",
  "dossier-geexporteerd",
  "dossier-gewist",
  "dossier-verlopen",
  "toestemming-gegeven",
  "deling-gemaakt",
  "deling-geopend",
  "deling-gelezen",
  "deling-gedownload",
  "deelcode-onjuist",
  "deling-gestopt",
  "deling-verlopen",
  "beschadiging-gevonden",
  "veel-foute-codes",
] as const;

export type AuditActie = (typeof AUDIT_ACTIES)[number];

export const AUDIT_ACTORS = ["eigenaar", "lezer", "onbekend", "systeem"] as const;
export type AuditActor = (typeof AUDIT_ACTORS)[number];

export const AUDIT_RESULTATEN = ["gelukt", "geweigerd"] as const;
export type AuditResultaat = (typeof AUDIT_RESULTATEN)[number];

/**
 * One event with the six fields of BIO 8.15.01: action, object, result, origin, actor, time. The object is the random id
 * of a dossier, of a share, or of both; there is none when somebody types a code that does not exist.
 */
export interface AuditEvent {
  readonly actie: AuditActie;
  readonly dossierId: string | null;
  readonly delingId: string | null;
  readonly resultaat: AuditResultaat;
  /** Channel and a hash of the network with the key of the day; never an address. */
  readonly herkomst: string;
  readonly actor: AuditActor;
  /** ISO instant in UTC. */
  readonly op: string;
}

/** True for an action that exists. */
export function isAuditActie(waarde: unknown): waarde is AuditActie {
  return typeof waarde === "string" && (AUDIT_ACTIES as readonly string[]).includes(waarde);
}
