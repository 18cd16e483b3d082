/** As many signs of a text are read; nobody tells a problem in more, and a whole letter says it before that. */
export const LEESBAAR = 6_000;

/** As many words of a text are read. */
const MEESTE_WOORDEN = 900;

/** Ways in which short words are written in a message. */
const KORT: Readonly<Record<string, string>> = {
  mn: "mijn",
  m: "mijn",
  me: "mijn",
  n: "een",
  t: "het",
  k: "ik",
  ff: "even",
  nie: "niet",
  ni: "niet",
  niks: "niets",
  gn: "geen",
  vd: "van",
  wrm: "waarom",
  egt: "echt",
  dr: "er",
  ze: "zij",
};

/** One word of a text: as it is compared, and as the person wrote it. */
export interface Woord {
  readonly vorm: string;
  readonly zoals: string;
}

/** Lower case without accents; Latin letters and digits only, everything else parts words. */
export function gewoneLetters(tekst: string): string {
  const kort = tekst.slice(0, LEESBAAR);
  const kaal = /[^\n -~]/.test(kort) ? kort.normalize("NFKD").replace(/\p{M}|[\u200B-\u200F\u2060\uFEFF]/gu, "") : kort;
  return kaal
    .toLowerCase()
    .replace(/([a-z])\1{2,}/g, "$1$1")
    .replace(/\bk(?=(?:wil|ben|zie|heb|kan|zit|moet|weet|durf|kom|word|krijg|vind)\b)/g, "ik ")
    .replace(/\b(?:nimmer|n[ie]+t?meer|nie? meer)\b/g, "niet meer")
    .replace(/['\u2018\u2019`\u00b4]/g, "'");
}

/** The words of a text in their order. A letter that hangs on with an apostrophe (auto's, don't) goes along with its word. */
export function woordenUit(tekst: string): readonly Woord[] {
  const woorden: Woord[] = [];
  for (const [zoals] of gewoneLetters(tekst).matchAll(/[a-z0-9]+(?:'[a-z]{1,2}\b)?/g)) {
    const kaal = zoals.replace(/'(?:s|n|tje)$/, "").replaceAll("'", "");
    if (kaal === "") continue;
    woorden.push({ vorm: Object.hasOwn(KORT, kaal) ? KORT[kaal]! : kaal, zoals });
    if (woorden.length === MEESTE_WOORDEN) break;
  }
  return woorden;
}
