import { randomBytes } from "node:crypto";

/** Crockford's 32 signs: no I, L, O or U, so that nothing can be taken for 1, 0 or V. Five bits each. */
const TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID_LENGTE = 8;
const GEHEIM_LENGTE = 12;
const LENGTE = ID_LENGTE + GEHEIM_LENGTE;

/** What people write for a sign that is not in the list. */
const LIJKT_OP: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", U: "V" };

/** A typed code: the id finds the row (40 bits), the secret opens it (60 bits). */
export interface Code {
  readonly id: string;
  readonly geheim: string;
}

/** A new code of 100 random bits. */
export function maakCode(): Code {
  // 256 is eight times 32, so that the rest of a division favours no sign.
  const tekst = Array.from(randomBytes(LENGTE), (byte) => TEKENS[byte % TEKENS.length]).join("");
  return { id: tekst.slice(0, ID_LENGTE), geheim: tekst.slice(ID_LENGTE) };
}

/** The code as a person reads it: five groups of four, for paper and telephone. */
export function schrijfCode(code: Code): string {
  return (code.id + code.geheim).match(/.{4}/g)!.join("-");
}

/** Reads what a person typed: small letters, spaces, dashes and look-alikes are fine. Null when it cannot be a code. */
export function leesCode(invoer: string): Code | null {
  if (invoer.length > 100) return null;
  const tekst = invoer
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}._,;:'"]/gu, "")
    .replace(/[ILOU]/g, (teken) => LIJKT_OP[teken]!);
  if (tekst.length !== LENGTE) return null;
  for (const teken of tekst) if (!TEKENS.includes(teken)) return null;
  return { id: tekst.slice(0, ID_LENGTE), geheim: tekst.slice(ID_LENGTE) };
}

/** Six random digits, as text: the second secret of a share, given by another channel. */
export function maakZesCijfers(): string {
  for (;;) {
    const getal = randomBytes(4).readUInt32BE();
    // The highest whole multiple of a million below 2^32: no number is likelier than another.
    if (getal < 4_294_000_000) return String(getal % 1_000_000).padStart(6, "0");
  }
}

/** Reads six typed digits; spaces and dashes are fine. Null when it is something else. */
export function leesZesCijfers(invoer: string): string | null {
  if (invoer.length > 40) return null;
  const cijfers = invoer.normalize("NFKC").replace(/[\s\p{Pd}.]/gu, "");
  return /^[0-9]{6}$/.test(cijfers) ? cijfers : null;
}
