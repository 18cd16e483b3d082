import type { Casus } from "#flows/engine/define-flow.ts";
export const casussen: readonly Casus[] = [];
