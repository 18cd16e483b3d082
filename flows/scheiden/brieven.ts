import type { Brieven } from "#flows/engine/brief.ts";
import { D2 } from "./brieven/afspraken.ts";
import { D6 } from "./brieven/alimentatie.ts";
import { D11 } from "./brieven/bijstand.ts";
import { D13 } from "./brieven/buitenland.ts";
import { D1 } from "./brieven/gesprek.ts";
import { D12 } from "./brieven/herziening.ts";
import { D10 } from "./brieven/opzegging.ts";
import { D3 } from "./brieven/ouderschapsplan.ts";
import { D8 } from "./brieven/overdracht.ts";
import { D9 } from "./brieven/pensioen.ts";
import { D4 } from "./brieven/rapport.ts";
import { D5 } from "./brieven/verhuurder.ts";
import { D7 } from "./brieven/verhuizing.ts";

/** The letters and documents D1 to D11 of scheiden, and D12 and D13 that two outcomes ask for, by code. */
export const brieven = { D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13 } as const satisfies Brieven;

export type BriefCode = keyof typeof brieven;
