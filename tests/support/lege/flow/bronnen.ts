import { bronmerken, type Bronnen } from "#flows/engine/bron.ts";

const { onzeker } = bronmerken("2026-11-22");

/** Where each rule comes from, how sure we are, and on which day it was compared. */
export const bronnen = { voorbeeld: onzeker("nog zonder bron", "Deze stroom is een begin: noem hier de wet.") } as const satisfies Bronnen;
