/**
 * Free text as it is stored: unchanged, but for the ends and for what nobody typed on purpose: NUL and other control
 * characters, half surrogate pairs, and the invisible marks that turn the direction of the text around them (emoji joiners
 * and right-to-left letters stay). Lines end in "\n".
 */
export function leesTekst(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, "\n")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]|\p{Cs}|\p{Bidi_Control}/gu, "")
    .trim();
}
