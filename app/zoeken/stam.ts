/*
 * A light stemmer for Dutch, with the few endings of English that people use here. It need not give a real word: a word
 * of the lists and a word of a person must only come out the same. Language files are not asked: one path for both.
 */
const VOORVOEGSEL = /^(af|op|uit|aan|in|terug|door|weg|over|mee|na|bij|stop|vast|toe|achter|buiten|neer|kwijt)ge(?=[a-z]{3})/;
const VERKLEIN = /(?:etje|tje|pje|kje|je)s?$/;

function zonderStaart(woord: string, staart: RegExp, over: number): string {
  const kort = woord.replace(staart, "");
  return kort.length >= over ? kort : woord;
}

/** One letter where two are the same. */
export function enkel(woord: string): string {
  for (let plek = 1; plek < woord.length; plek++) if (woord[plek] === woord[plek - 1]) return woord.replace(/([a-z])\1+/g, "$1");
  return woord;
}

/** The stem of one word in small letters; words of three letters or less keep their form. */
export function stamVan(woord: string): string {
  if (woord.length <= 3 || /\d/.test(woord)) return enkel(woord);
  let stam = woord.replace(VOORVOEGSEL, "$1").replace(/(aa|ee|oo|uu)([fgklmnprs])t$/, "$1$2");
  const isDeelwoord = /^ge.{3,}(?:[td]|en)$/.test(stam);
  if (isDeelwoord) stam = zonderStaart(stam, /^ge/, 4);
  stam = zonderStaart(stam, VERKLEIN, 4);
  stam = zonderStaart(stam, /ing(?:en|s)?$/, 4);
  stam = zonderStaart(stam, /(?<=[bcdfghklmnprstvwz])ed$/, 4);
  stam = zonderStaart(stam, /(?:en|e)$/, 3);
  stam = zonderStaart(stam.replace(/z$/, "s"), /(?<!s)s$/, 4);
  stam = zonderStaart(enkel(stam), /(?:dt|[td])$/, 4);
  return enkel(stam).replace(/v$/, "f");
}

/** How a stem sounds, so that ei and ij, au and ou, d and t at the end and the like are the same. */
export function klankVan(stam: string): string {
  return enkel(
    stam
      .replace(/sch(?=[a-z])/g, "sg")
      .replace(/ph/g, "f")
      .replace(/th/g, "t")
      .replace(/ch/g, "g")
      .replace(/c(?=[eiy])/g, "s")
      .replace(/c|q/g, "k")
      .replace(/x/g, "ks")
      .replace(/z/g, "s")
      .replace(/v/g, "f")
      .replace(/ij|ei|ey|y/g, "ij")
      .replace(/au|ou/g, "ou")
      .replace(/ie/g, "i")
      .replace(/d$/, "t"),
  );
}
