/*
 * Where the local offers of scheiden.md 5.3 are, by the four digits of the postcode (verwijzing.md E.4). Whether an offer
 * still exists in 2026 is not known: it is shown by name and kind, with "vraag na of dit nog bestaat".
 */

interface Gebied {
  readonly id: string;
  readonly postcodes: ReadonlySet<string>;
}

const gebied = (id: string, postcodes: string): Gebied => ({ id, postcodes: new Set(postcodes.split(" ")) });

/** First talk and referral for who lives there. */
const THEMALOKETTEN: readonly Gebied[] = [
  // Gemeente Wijk bij Duurstede
  gebied("wbd-start", "3945 3947 3961 3962"),
  // Gemeente Hollands Kroon
  gebied("hk-plein", "1731 1732 1733 1734 1735 1736 1761 1764 1766 1767 1768 1769 1771 1773 1774 1775 1777 1778 1779"),
];

/** Hart van Brabant: Dongen, Gilze en Rijen, Goirle, Heusden, Hilvarenbeek, Loon op Zand, Oisterwijk, Tilburg, Waalwijk. */
const GEZINSADVOCAAT = gebied(
  "hvb-ga",
  "5101 5102 5103 5104 5105 5106 5107 5109 5121 5122 5124 5125 5126 5051 5052 5053 5133 5151 5152 5154 5251 5252 5253 5254 5256 " +
    "5081 5084 5085 5087 5089 5171 5172 5175 5176 5059 5061 5062 5063 5066 5076 5011 5012 5013 5014 5015 5017 5018 5021 5022 5025 " +
    "5026 5032 5035 5036 5037 5038 5041 5042 5043 5044 5045 5046 5047 5048 5049 5056 5057 5071 5074 5141 5142 5143 5144 5145 5146 5161 5165",
);

/** Online self-help for two people who agree is on offer (uitelkaar.nl): false hides it everywhere. */
export const ZELFREGIE_ACTIEF = true;

/** The themed desk of this postcode; undefined when there is none. */
export function themaloketVan(postcode: string | undefined): string | undefined {
  return postcode === undefined ? undefined : THEMALOKETTEN.find(({ postcodes }) => postcodes.has(postcode))?.id;
}

/** The region with a lawyer and a behavioural scientist for the whole family. */
export function heeftGezinsadvocaat(postcode: string | undefined): boolean {
  return postcode !== undefined && GEZINSADVOCAAT.postcodes.has(postcode);
}
