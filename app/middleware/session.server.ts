import type { MiddlewareFunction } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { COOKIE_NAAM, leesCookie, LEZER_COOKIE_NAAM, schrijfCookie, wisCookie } from "#app/dossier/cookie.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { maakSessie } from "#app/dossier/sessie.server.ts";

/**
 * Root middleware, after `servicesMiddleware`: puts the session into the context, and afterwards writes the time of last
 * activity into the cookie (at most once a minute) or removes a cookie that opens nothing. A cookie that the route has set
 * itself goes before.
 */
export const sessie: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  const dienst = await dienstVan(context);
  const { sessies } = dienst.sleutels;
  const eigen = maakSessie(dienst, leesCookie(request, sessies), leesCookie(request, sessies, LEZER_COOKIE_NAAM));
  context.set(sessieContext, eigen);
  const antwoord = await next();
  if (antwoord.headers.getSetCookie().some((waarde) => waarde.startsWith(`${COOKIE_NAAM}=`))) return antwoord;
  const doe = await eigen.naAfloop();
  if (doe === "wis") antwoord.headers.append("Set-Cookie", wisCookie());
  if (doe === "vernieuw" && eigen.cookie) {
    const actief = Math.floor(dienst.nu.getTime() / 1000);
    antwoord.headers.append("Set-Cookie", schrijfCookie({ ...eigen.cookie, actief }, sessies));
  }
  return antwoord;
};
