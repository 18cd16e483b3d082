/** What a person can say is wrong with an entry. No free words: so nobody's story ends up in a list for editors. */
export const MELDINGEN = ["nummer", "bestaat-niet", "niet-hier", "uitleg", "anders"] as const;
export type Meldingsoort = (typeof MELDINGEN)[number];

export const isMelding = (tekst: unknown): tekst is Meldingsoort => (MELDINGEN as readonly unknown[]).includes(tekst);
