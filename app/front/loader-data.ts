import type { ServerBuild, StaticHandlerContext } from "react-router";

type Routes = ServerBuild["routes"];
type Module = NonNullable<Routes[string]>["module"];

/*
 * The router encodes all that loaders give into a text for a script that takes the page over. No page of ours has one, and
 * on a page with a result that text was a third of the work. Of a list it writes what is in it and not what hangs on it: so
 * between loader and page the data of a loader hangs on an empty list.
 */
type Hidden = readonly never[] & { readonly given: unknown };

/** The routes with the data of each page kept out of sight. */
export function hideLoaderData(routes: Routes): Routes {
  return Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, route && { ...route, module: hidden(route.module) }]));
}

/** The data as loaders gave it, for the page. */
export function shownLoaderData(loaderData: StaticHandlerContext["loaderData"]): StaticHandlerContext["loaderData"] {
  return Object.fromEntries(Object.entries(loaderData).map(([id, given]: [string, unknown]) => [id, isHidden(given) ? given.given : given]));
}

function hidden(module: Module): Module {
  const { loader } = module;
  // A route without a page answers by itself.
  if (typeof loader !== "function" || module.default === undefined) return module;
  return {
    ...module,
    loader: async (args: Parameters<typeof loader>[0]) => {
      const given: unknown = await loader(args);
      return isPlainData(given) ? Object.assign([], { given }) : given;
    },
  };
}

/** False for what means something to the router: an answer, and data with a status of its own. */
function isPlainData(given: unknown): boolean {
  return typeof given === "object" && given !== null && Object.getPrototypeOf(given) === Object.prototype;
}

function isHidden(given: unknown): given is Hidden {
  return Array.isArray(given) && given.length === 0 && "given" in given;
}
