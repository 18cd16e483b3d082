/** Where the digits of other keyboards begin: Arabic, Persian, Devanagari, Bengali. Each is a row of ten. */
const RIJEN = [0x0660, 0x06f0, 0x0966, 0x09e6] as const;

/** The text with digits that were typed on another keyboard as 0 to 9. */
export function latijnseCijfers(tekst: string): string {
  return tekst.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (teken) => {
    const plek = teken.charCodeAt(0);
    return String(plek - RIJEN.findLast((begin) => begin <= plek)!);
  });
}
