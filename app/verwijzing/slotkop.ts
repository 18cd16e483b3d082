import type { PictogramNaam } from "#app/components/pictogram.tsx";
import type { ToonSlot } from "#flows/verwijzing/banden.ts";

/** The drawing of each slot. */
export const SLOT_PICTOGRAM: Readonly<Record<ToonSlot, PictogramNaam>> = { zelf: "brief", recht: "weegschaal", samen: "handen", overleg: "praten", beslis: "papieren" };
