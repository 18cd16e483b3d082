import type { Datum } from "#flows/engine/datum.ts";

type Waarden = Readonly<Record<string, unknown>>;

/** The message for last days that have all passed, by their names in the result; not for answers where the day is a first one. */
export function alsVoorbij(namen: readonly string[], nietBij: readonly string[] = []) {
  return (uit: Waarden, { termijn }: Waarden, op: Datum): string | null => {
    const dagen = namen.map((naam) => uit[naam]).filter((dag) => typeof dag === "string");
    const isVoorbij = dagen.length > 0 && dagen.every((dag) => dag < op) && !nietBij.includes(String(termijn));
    return isVoorbij ? "voorbij" : null;
  };
}

/** The words for a last day with a safe day before it: the safe day, today when that has passed, or none. */
export function naVangnet({ deadline, vangnet }: Waarden, _: Waarden, op: Datum): string | null {
  if (String(deadline) < op) return "voorbij";
  return String(vangnet) < op ? "nu" : null;
}
