import type { RouterContextProvider } from "react-router";
import tekeningen from "virtual:boomtekeningen";
import { taalContext } from "#app/contexts.ts";
import { themas } from "#app/taal/themas.server.ts";
import { metRoute } from "#flows/engine/boom-svg.ts";
import { findFlow } from "#flows/index.ts";
import { boomlijstHtml } from "./boomlijst.server.tsx";

/** The drawing of a flow in the language of the request, with the walked questions in it. Empty for a flow without one. */
export async function tekeningVan(context: Readonly<RouterContextProvider>, flow: string, pad: readonly string[] = []): Promise<string> {
  const laad = Object.hasOwn(tekeningen, flow) ? tekeningen[flow] : undefined;
  const perTaal = (await laad?.())?.default;
  return metRoute(perTaal?.[context.get(taalContext)] ?? "", pad);
}

/** Everything on the map of a published flow; null when there is no such flow. */
export async function loadBoomkaart(context: Readonly<RouterContextProvider>, id: string) {
  const thema = themas(context).find(({ flow }) => flow === id);
  const flow = thema && findFlow(thema.flow);
  if (!flow) return null;
  return {
    thema,
    versie: flow.versie,
    tekening: await tekeningVan(context, id),
    lijst: boomlijstHtml(flow, context.get(taalContext)),
  };
}
