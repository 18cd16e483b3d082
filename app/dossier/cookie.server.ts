import { timingSafeEqual } from "node:crypto";
import { DOELEN, leidDeurAf, maakSleutel, zegel, type Deur, type Doel } from "./keys.server.ts";

/** What the cookie of a person holds. Seconds are since 1970. */
export interface Cookie {
  /** 256 random bits: the door and its key are derived from them. */
  readonly geheim: Uint8Array;
  /** What the secret opens. */
  readonly deur: Deur;
  /** When the journey began: an unsaved one ends 24 hours later. */
  readonly begonnen: number;
  /** Last request, at most a minute ago when it was used just now. */
  readonly actief: number;
}

export const COOKIE_NAAM = "__Host-s";
export const LEZER_COOKIE_NAAM = "__Host-l";
export type CookieNaam = typeof COOKIE_NAAM | typeof LEZER_COOKIE_NAAM;
const DOEL_BIJ: Readonly<Record<CookieNaam, Doel>> = { [COOKIE_NAAM]: DOELEN.deur, [LEZER_COOKIE_NAAM]: DOELEN.lezer };
const EIGENSCHAPPEN = "Path=/; HttpOnly; Secure; SameSite=Lax";

/** A cookie for a new door. */
export function nieuweCookie(begonnen: number, actief: number, naam: CookieNaam = COOKIE_NAAM): Cookie {
  const geheim = maakSleutel();
  return { geheim, deur: leidDeurAf(geheim, DOEL_BIJ[naam]), begonnen, actief };
}

/** The `Set-Cookie` value. It has no end: the browser forgets it when it closes. */
export function schrijfCookie(cookie: Cookie, sleutel: Uint8Array, naam: CookieNaam = COOKIE_NAAM): string {
  const tijden = `${cookie.begonnen.toString(36)}.${cookie.actief.toString(36)}`;
  const geheim = Buffer.from(cookie.geheim).toString("base64url");
  return `${naam}=${geheim}.${tijden}.${merk(sleutel, cookie, naam)}; ${EIGENSCHAPPEN}`;
}

/** The `Set-Cookie` value that removes the cookie. */
export function wisCookie(naam: CookieNaam = COOKIE_NAAM): string {
  return `${naam}=; ${EIGENSCHAPPEN}; Max-Age=0`;
}

/**
 * Reads the cookie out of the request's headers: the cookie, `null` when there is none, `"onecht"` when there is one that
 * we did not make. The seal stands for the times only: it needs no row, so a page view writes nothing.
 */
export function leesCookie(request: Request, sleutel: Uint8Array, naam: CookieNaam = COOKIE_NAAM): Cookie | null | "onecht" {
  const waarden = (request.headers.get("Cookie") ?? "")
    .split(";")
    .map((deel) => deel.trim())
    .filter((deel) => deel.startsWith(`${naam}=`));
  if (waarden.length === 0) return null;
  const delen = /^([A-Za-z0-9_-]{43})\.([0-9a-z]{1,8})\.([0-9a-z]{1,8})\.([0-9a-f]{32})$/.exec(waarden[0]!.slice(naam.length + 1));
  if (waarden.length > 1 || !delen) return "onecht";
  const geheim = new Uint8Array(Buffer.from(delen[1]!, "base64url"));
  const cookie = {
    geheim,
    deur: leidDeurAf(geheim, DOEL_BIJ[naam]),
    begonnen: Number.parseInt(delen[2]!, 36),
    actief: Number.parseInt(delen[3]!, 36),
  };
  return timingSafeEqual(Buffer.from(delen[4]!), Buffer.from(merk(sleutel, cookie, naam))) ? cookie : "onecht";
}

/** 128 bits of HMAC over the id of the door and the times. The key is the service's, the secret stays out of it. */
function merk(sleutel: Uint8Array, cookie: Cookie, naam: string): string {
  return zegel(sleutel, naam, cookie.deur.id, cookie.begonnen.toString(36), cookie.actief.toString(36)).slice(0, 32);
}
