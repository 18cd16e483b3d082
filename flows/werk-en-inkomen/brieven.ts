import type { Brieven } from "#flows/engine/brief.ts";
import { B5 } from "./brieven/aanzegging.ts";
import { B17, B21, B8 } from "./brieven/bijstand.ts";
import { D1, D2, D3, D4, D5 } from "./brieven/documenten.ts";
import { B7 } from "./brieven/flex.ts";
import { B1 } from "./brieven/loon.ts";
import { B12, B2, B9 } from "./brieven/ontslag.ts";
import { B19, B20 } from "./brieven/op-het-werk.ts";
import { B3, B4 } from "./brieven/overeenkomst.ts";
import { B14, B15, B16 } from "./brieven/overig.ts";
import { B13 } from "./brieven/procedure.ts";
import { B6 } from "./brieven/transitie.ts";
import { B10, B11, B18 } from "./brieven/uitkering.ts";

/** The letters B1 to B11 of werk-en-inkomen.md 7, those that the steps of an outcome promise, and the documents, by code. */
export const brieven = {
  B1, B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13, B14, B15, B16, B17, B18, B19, B20, B21,
  D1, D2, D3, D4, D5,
} as const satisfies Brieven;

export type BriefCode = keyof typeof brieven;
