import { existsSync } from "node:fs";
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from "react-router";
import { hideLoaderData } from "./loader-data.ts";

/** What only the server knows of a request. */
export interface Arrival {
  /** Random id, for the log and the error page. */
  readonly id: string;
  /** What a script of ours must carry: it stands in the policy of this answer. */
  readonly nonce: string;
  /** The address that the request came from; only ever hashed and counted. */
  readonly address: string | undefined;
}

/** What our server entry exports besides what the router asks of it. */
interface EntryModule {
  readonly makeContext: (arrival: Arrival) => RouterContextProvider;
  /** The answer to a request that met a failing database; any other answer as it is. */
  readonly withoutFault: (answer: Response, context: RouterContextProvider) => Response;
  readonly startWork: () => Promise<() => Promise<void>>;
}

export interface Application {
  /** One request in, one answer out. */
  readonly handle: (request: Request, arrival: Arrival) => Promise<Response>;
  /** Opens the database and starts the regular jobs; the returned function stops and closes them. */
  readonly start: () => Promise<() => Promise<void>>;
}

const BUILD = new URL("../../build/server/index.js", import.meta.url);

/** Loads the built application; null when there is no build. */
export async function loadApplication(): Promise<Application | null> {
  if (!existsSync(BUILD)) return null;
  const build = (await import(BUILD.href)) as ServerBuild;
  const entry = build.entry.module as ServerBuild["entry"]["module"] & EntryModule;
  const handler = createRequestHandler({ ...build, routes: hideLoaderData(build.routes) }, "production");
  return {
    handle: async (request, arrival) => {
      const context = entry.makeContext(arrival);
      return entry.withoutFault(await handler(request, context), context);
    },
    start: entry.startWork,
  };
}
