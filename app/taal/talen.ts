/** The languages that are shipped. Dutch is the language of record: a missing word in another language fails the tests. */
export const talen = ["nl", "en"] as const;
export type Taal = (typeof talen)[number];

/** True for a language that is shipped. */
export function isTaal(waarde: unknown): waarde is Taal {
  return typeof waarde === "string" && (talen as readonly string[]).includes(waarde);
}

const RICHTING = { nl: "ltr", en: "ltr" } as const satisfies Record<Taal, "ltr" | "rtl">;

/** The direction in which a language is written. The library compares the code with a long list at every call. */
export function richtingVan(taal: string): "ltr" | "rtl" {
  return isTaal(taal) ? RICHTING[taal] : "ltr";
}
