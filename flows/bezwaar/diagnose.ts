import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Feiten } from "./feiten.ts";
export function diagnose(_: DiagnoseInvoer<Feiten>): Diagnose { throw new Error("later"); }
