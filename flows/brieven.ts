import { brieven as bezwaar } from "./bezwaar/brieven.ts";
import type { Brief, Brieven } from "./engine/brief.ts";

/** The letters per flow: one line for each flow that has any. */
const perFlow: Readonly<Record<string, Brieven>> = { bezwaar };

/** The letter of a flow by its code, undefined when there is none. */
export function findBrief(flow: string, code: string): Brief | undefined {
  const brieven = Object.hasOwn(perFlow, flow) ? perFlow[flow] : undefined;
  return brieven && Object.hasOwn(brieven, code) ? brieven[code] : undefined;
}
