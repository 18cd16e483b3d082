import type { MiddlewareFunction } from "react-router";
import { taalContext } from "#app/contexts.ts";
import { kiesTaal } from "#app/taal/kies-taal.ts";

/** Puts the language of the request in the context. */
export const taalMiddleware: MiddlewareFunction<Response> = ({ request, context }, next) => {
  context.set(taalContext, kiesTaal(request.headers.get("Cookie"), request.headers.get("Accept-Language")));
  return next();
};
