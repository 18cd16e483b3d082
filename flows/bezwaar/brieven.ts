import type { Brieven } from "#flows/engine/brief.ts";
import { L1, L2, L3 } from "./brieven/bezwaar.ts";
import { L14, L15 } from "./brieven/boete-en-intrekken.ts";
import { D1, D2 } from "./brieven/documenten.ts";
import { L5, L6, L7 } from "./brieven/geld-en-gesprek.ts";
import { L10, L11, L13, L9 } from "./brieven/reacties.ts";
import { L12, L4, L8 } from "./brieven/te-laat-besluit.ts";

/** The letters L1 to L15 and the documents D1 and D2 of bezwaar, by code. */
export const brieven = { L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, D1, D2 } as const satisfies Brieven;

export type BriefCode = keyof typeof brieven;
