/**
 * The characters that the font of our PDFs draws and that read from left to right: Latin with all its marks, Greek,
 * Cyrillic, punctuation and currency. Others (emoji, Arabic, Chinese) are refused with a message: a character that the
 * font lacks would vanish from the letter without an error.
 */
const KAN = /^[\t\n\u0020-\u007e\u00a0-\u024f\u0370-\u0373\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e00-\u1ef9\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2190-\u2193\u2264\u2265\u2610\u2611]*$/u;

/** The text as the PDF draws it: each letter and its marks as one character, without invisible hyphens. */
export function voorPdf(tekst: string): string {
  return tekst.normalize("NFC").replaceAll("\u00ad", "");
}

const schrift = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** The characters of a text that a PDF cannot show, each once; empty when all can be shown. */
export function nietInPdf(tekst: string): readonly string[] {
  if (KAN.test(voorPdf(tekst))) return [];
  return [...new Set([...schrift.segment(voorPdf(tekst))].map((s) => s.segment).filter((teken) => !KAN.test(teken)))];
}
