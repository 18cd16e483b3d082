/*
 * A light stemmer for Dutch, with the few endings of English that people use here. It need not give a real word: a word
 * of the lists and a word of a person must only come out the same. Language files are not asked: one path for both.
 */
const VOORVOEGSEL = /^(af|op|uit|aan|in|terug|door|weg|over|mee|na|bij|stop|vast|toe|achter|buiten|neer|kwijt)ge(?=[a-z]{3})/;
const VERKLEIN = /(?:etje|tje|pje|kje|je)s?$/;

function zonderStaart(woord: string, staart: RegExp, over: number): string {
  const plek = woord.search(staart);
  return plek >= over ? woord.slice(0, plek) : woord;
}

/** One letter where two are the same. */
export function enkel(woord: string): string {
  for (let plek = 1; plek < woord.length; plek++) if (woord[plek] === woord[plek - 1]) return woord.replace(/([a-z])\1+/g, "$1");
  return woord;
}

/** The stem of one word in small letters; words of three letters or less keep their form. */
export function stamVan(woord: string): string {
  if (woord.length <= 3 || /\d/.test(woord)) return enkel(woord);
  let stam = woord.replace(VOORVOEGSEL, "$1");
  if (stam.endsWith("t")) stam = stam.replace(/(aa|ee|oo|uu)([fgklmnprs])t$/, "$1$2");
  if (/^ge.{3,}(?:[td]|en)$/.test(stam) && stam.length >= 6) stam = stam.slice(2);
  stam = zonderStaart(stam, VERKLEIN, 4);
  stam = zonderStaart(stam, /ing(?:en|s)?$/, 4);
  if (stam.endsWith("ed")) stam = zonderStaart(stam, /(?<=[bcdfghklmnprstvwz])ed$/, 4);
  stam = zonderStaart(stam, /(?:en|e)$/, 3);
  if (stam.endsWith("z")) stam = `${stam.slice(0, -1)}s`;
  if (stam.endsWith("s") && !stam.endsWith("ss") && stam.length > 4) stam = stam.slice(0, -1);
  stam = enkel(zonderStaart(enkel(stam), /(?:dt|[td])$/, 4));
  return stam.endsWith("v") ? `${stam.slice(0, -1)}f` : stam;
}

/** What letters sound like; the longest ones first. */
const KLANKEN: Readonly<Record<string, string>> = { sch: "sg", ph: "f", th: "t", ch: "g", c: "k", q: "k", x: "ks", z: "s", v: "f", ij: "ij", ei: "ij", ey: "ij", y: "ij", au: "ou", ou: "ou", ie: "i", d: "t" };

/** How a stem sounds, so that ei and ij, au and ou, d and t at the end and the like are the same. */
export function klankVan(stam: string): string {
  return enkel(stam.replace(/(c(?=[eiy]))|sch(?=[a-z])|ph|th|ch|[cqxzv]|ij|ei|ey|y|au|ou|ie|d$/g, (letters, zacht?: string) => (zacht ? "s" : KLANKEN[letters]!)));
}
