import { instance } from "@viz-js/viz";
import { boomDot } from "#flows/engine/boom-dot.ts";
import { kleineSvg } from "#flows/engine/boom-svg.ts";
import type { Woorden } from "#flows/engine/controle-woorden.ts";
import { metId } from "#flows/engine/opdracht.ts";
import { flows } from "#flows/index.ts";
import { leesWoorden } from "./register.ts";

/** The ids of the flows that have a drawing: all of them. */
export function flowsMetTekening(): readonly string[] {
  return flows.map(({ id }) => id);
}

/** The drawing of a flow in every language that is shipped, as small SVG. Takes about a second: for the build only. */
export async function tekeningenVan(flowId: string): Promise<Readonly<Record<string, string>>> {
  const flow = metId("flow", flows, flowId);
  const viz = await instance();
  return Object.fromEntries(
    Object.entries(leesWoorden(flowId)).map(([taal, boeken]) => {
      const woorden: Woorden = boeken[flowId] ?? {};
      return [taal, kleineSvg(viz.renderString(boomDot(flow, woorden), { format: "svg" }), String(woorden.naam ?? flowId))];
    }),
  );
}
