import { tarief } from "#flows/engine/tarief.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { bezwaarDeadline } from "./bezwaartermijn.ts";
import { inCenten } from "#flows/engine/centen.ts";
import { jaarbedrag, type Jaarbedrag, type Jaarcijfers } from "#flows/tarieven/jaarbedrag.ts";

/** C7: fee of a reminder in euro, below and from the limit. */
export const aanmaningTarief = tarief<Jaarcijfers<{ readonly grens: number; readonly onder: number; readonly vanaf: number }>>("aanmaningskosten", [
  {
    van: "2025-01-01",
    tot: "2025-12-31",
    waarde: { jaar: 2025, cijfers: { grens: 500, onder: 9, vanaf: 20 } },
    bron: { verwijzing: "Stcrt. 2024, 38002; art. 4:113 Awb", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" },
  },
  {
    van: "2026-01-01",
    tot: "2026-12-31",
    waarde: { jaar: 2025, cijfers: { grens: 500, onder: 9, vanaf: 20 } },
    bron: {
      verwijzing: "Stcrt. 2024, 38002; art. 4:113 Awb",
      gecontroleerdOp: "2026-11-22",
      zekerheid: "onzeker",
      opmerking: "bedragen van 2025; die van 2026 zijn niet gezien",
    },
  },
]);

/** C7: last day to pay, 6 weeks after the besluit was made known, unless its own law says otherwise (art. 4:87 Awb). */
export function betaalUiterlijk(bekendgemaakt: Datum): Datum {
  return bezwaarDeadline(bekendgemaakt, 42);
}

/** C7: last day to pay after a reminder, 2 weeks (art. 4:112 Awb). */
export function aanmaningEinde(aanmaning: Datum): Datum {
  return bezwaarDeadline(aanmaning, 14);
}

/** C7: the fee of a reminder for a debt in euro; undefined when the figures of that day are not known. */
export function aanmaningskosten(schuld: number, op: Datum): Jaarbedrag | undefined {
  return jaarbedrag(aanmaningTarief, op, ({ grens, onder, vanaf }) => (inCenten(schuld) < inCenten(grens) ? onder : vanaf));
}
