import { latijnseCijfers } from "./cijfers.ts";

/** Nobody types a longer amount; a longer text is not read at all. */
const LANGSTE = 40;

/** Which separator splits the decimals; "" when there are none. A single one before three digits marks thousands. */
function decimaalteken(kaal: string): "." | "," | "" {
  const punt = kaal.lastIndexOf(".");
  const komma = kaal.lastIndexOf(",");
  if (punt < 0 && komma < 0) return "";
  if (punt >= 0 && komma >= 0) return punt > komma ? "." : ",";
  const teken = punt >= 0 ? "." : ",";
  const delen = kaal.split(teken);
  if (delen.length > 2) return "";
  const [heel = "", rest = ""] = delen;
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(heel) ? "" : teken;
}

/**
 * Reads a typed number: comma or point for decimals, points, commas, spaces or apostrophes between thousands, a euro sign
 * or "euro", and the ending ",-". Undefined when nothing was typed; null when it is no number or has more decimals than
 * `decimalen`.
 */
export function leesGetal(tekst: string, decimalen: number): number | null | undefined {
  if (tekst.trim() === "") return undefined;
  if (tekst.length > LANGSTE) return null;
  const kaal = latijnseCijfers(tekst.normalize("NFKC"))
    .toLowerCase()
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/€|\beuro\b|\beur\b/g, "")
    .trim()
    .replace(/[.,]\s*[-\u2010-\u2015]{1,2}$/, "")
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "")
    .replace(/^([-+\u2212])\s+/, "$1")
    .replace(/^\u2212/, "-");
  const teken = decimaalteken(kaal);
  const splitsing = teken === "" ? -1 : kaal.lastIndexOf(teken);
  const heel = splitsing < 0 ? kaal : kaal.slice(0, splitsing);
  const achter = splitsing < 0 ? "" : kaal.slice(splitsing + 1);
  if (!/^[-+]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(heel) && !(heel === "" && achter !== "")) return null;
  if (!/^\d*$/.test(achter) || achter.length > decimalen) return null;
  const getal = Number(`${heel.replace(/[.,]/g, "") || "0"}.${achter || "0"}`);
  return Number.isFinite(getal) ? getal : null;
}
