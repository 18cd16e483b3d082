const VORM = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u;

/** True for an account number of which the two check digits are right (ISO 13616: mod 97); spaces do not count. */
export function isIban(tekst: string): boolean {
  const kaal = tekst.replace(/\s/gu, "").toUpperCase();
  if (!VORM.test(kaal)) return false;
  const cijfers = [...kaal.slice(4), ...kaal.slice(0, 4)].map((teken) => String(Number.parseInt(teken, 36))).join("");
  return [...cijfers].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1;
}
