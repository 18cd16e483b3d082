import { telVooruit, type Vooruitgeteld } from "#flows/engine/lengten.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { flows } from "#flows/index.ts";

/** The lengths of every place of every flow, by the id of the flow. Takes some seconds: for the build only. */
export function telAlles(): Readonly<Record<string, Vooruitgeteld>> {
  const dag = vandaag(new Date());
  return Object.fromEntries(flows.map((flow) => [flow.id, telVooruit(flow, dag)]));
}
