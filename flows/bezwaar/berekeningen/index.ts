import type { Tarief } from "#flows/engine/tarief.ts";
import { alleenverdienersTarief } from "#flows/tarieven/alleenverdieners.ts";
import { aanmaningTarief } from "./betaling.ts";
import { griffierechtTarief } from "./griffierecht.ts";

/** Every dated table of this flow: the check walks on both sides of each boundary and lists what is uncertain. */
export const tarieven: readonly Tarief<unknown>[] = [griffierechtTarief, aanmaningTarief, alleenverdienersTarief];

export { berekeningen } from "./lijst.ts";
