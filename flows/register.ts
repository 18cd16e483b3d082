/* The registry: one line per flow, exported under its id. A flow that is not here does not exist for the portal. */
export { bezwaar } from "./bezwaar/index.ts";
export { huur } from "./huur/index.ts";
export { scheiden } from "./scheiden/index.ts";
export { werkEnInkomen as "werk-en-inkomen" } from "./werk-en-inkomen/index.ts";
