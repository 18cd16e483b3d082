import { flushCompileCache } from "node:module";
import { errorName, errorPlaces, log } from "./front/log.ts";

// React and the router choose their production code by this, at the moment they are loaded: so before any of our imports.
process.env.NODE_ENV ??= "production";

// After an error that nobody caught nothing is certain any more: end, and let the supervisor start again (X8).
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => {
    log({ event: "crashed", error: errorName(error), at: errorPlaces(error) });
    process.exit(1);
  });
}

const { startPortal } = await import("./front/start.ts");
await startPortal(process.env);
flushCompileCache();
