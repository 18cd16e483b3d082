/** Languages that a person can ask for, by code; also those that only an imported offer speaks can be asked for. */
export const ZOEKTALEN = ["nl", "en", "ar", "bg", "de", "es", "fa", "fr", "pl", "ro", "ru", "so", "ti", "tr", "uk"] as const;

const namen = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the page; the code itself when there is none. */
export function taalnaam(code: string, paginataal: string): string {
  const bekend = namen.get(paginataal) ?? new Intl.DisplayNames(paginataal, { type: "language" });
  namen.set(paginataal, bekend);
  return bekend.of(code) ?? code;
}
