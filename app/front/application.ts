import { existsSync } from "node:fs";
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from "react-router";

/** What our server entry exports besides what the router asks of it. */
interface EntryModule {
  readonly makeContext: (id: string, nonce: string) => RouterContextProvider;
  readonly startMaintenance?: () => Promise<() => Promise<void>>;
}

export interface Application {
  /** Addresses of the stylesheets that every page has. */
  readonly css: readonly string[];
  /** One request in, one answer out. */
  readonly handle: (request: Request, id: string, nonce: string) => Promise<Response>;
  /** Starts the regular jobs; the returned function stops them and closes the database. */
  readonly start: () => Promise<() => Promise<void>>;
}

const BUILD = new URL("../../build/server/index.js", import.meta.url);

/** Loads the built application. Throws when there is no build. */
export async function loadApplication(): Promise<Application> {
  if (!existsSync(BUILD)) throw new Error("There is no build yet: run `npm run build` first.");
  const build = (await import(BUILD.href)) as ServerBuild;
  const entry = build.entry.module as ServerBuild["entry"]["module"] & EntryModule;
  const handler = createRequestHandler(build, "production");
  return {
    css: build.assets.routes.root?.css ?? [],
    handle: (request, id, nonce) => handler(request, entry.makeContext(id, nonce)),
    start: async () => (await entry.startMaintenance?.()) ?? (async () => undefined),
  };
}
