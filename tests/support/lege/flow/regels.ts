import type { Vouw } from "#flows/engine/flow-setup.ts";
import type { Feiten } from "./feiten.ts";
import type { VraagId } from "./vragen.ts";

/** How each answer changes the facts. */
export const vouwen: Readonly<Record<VraagId, Vouw<Feiten>>> = {
  brief: { leest: [], schrijft: ["heeftBrief"], vouw: (_feiten, { waarde }) => ({ heeftBrief: waarde === "ja" }) },
};
