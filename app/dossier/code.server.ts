import { randomBytes } from "node:crypto";
import { latijnseCijfers } from "#flows/engine/cijfers.ts";

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
  return codeVan(randomBytes(CODE_BYTES));
}

/** So many random bytes make a code. */
export const CODE_BYTES = LENGTE;

/** The code of 20 random bytes. */
export function codeVan(bytes: Uint8Array): Code {
  // 256 is eight times 32, so that the rest of a division favours no sign.
  const tekst = Array.from(bytes.subarray(0, LENGTE), (byte) => TEKENS[byte % TEKENS.length]).join("");
  return { id: tekst.slice(0, ID_LENGTE), geheim: tekst.slice(ID_LENGTE) };
}

/** The code as a person reads it: five groups of four, for paper and telephone. */
export function schrijfCode(code: Code): string {
  return (code.id + code.geheim).match(/.{4}/g)!.join("-");
}

/** Reads what a person typed: small letters, spaces, dashes and look-alikes are fine. Null when it cannot be a code. */
export function leesCode(invoer: string): Code | null {
  if (invoer.length > 100) return null;
  const tekst = latijnseCijfers(invoer.normalize("NFKC"))
    .toUpperCase()
    .replace(/[\s\p{Pd}._,;:'"]/gu, "")
    .replace(/[ILOU]/g, (teken) => LIJKT_OP[teken]!);
  if (tekst.length !== LENGTE) return null;
  for (const teken of tekst) if (!TEKENS.includes(teken)) return null;
  return { id: tekst.slice(0, ID_LENGTE), geheim: tekst.slice(ID_LENGTE) };
}

/** Six random digits, as text: the second secret of a share, given by another channel. */
export function maakZesCijfers(): string {
  return cijfersVan(randomBytes(CIJFER_BYTES));
}

/** So many random bytes make six digits. */
export const CIJFER_BYTES = 8;

/** The six digits of 8 random bytes. Of 2^64 numbers the rest by a million favours no digits by more than one in 10^13. */
export function cijfersVan(bytes: Uint8Array): string {
  const getal = new DataView(bytes.buffer, bytes.byteOffset, CIJFER_BYTES).getBigUint64(0);
  return String(getal % 1_000_000n).padStart(6, "0");
}

/** Reads six typed digits; spaces and dashes are fine. Null when it is something else. */
export function leesZesCijfers(invoer: string): string | null {
  if (invoer.length > 40) return null;
  const cijfers = latijnseCijfers(invoer.normalize("NFKC")).replace(/[\s\p{Pd}.]/gu, "");
  return /^[0-9]{6}$/.test(cijfers) ? cijfers : null;
}
