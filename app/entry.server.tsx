import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { isRouteErrorResponse, RouterContextProvider, ServerRouter, type EntryContext, type HandleErrorFunction } from "react-router";
import { VerzoekId } from "#app/components/verzoek-id.ts";
import { netwerkContext, nonceContext, taalContext, verzoekIdContext } from "#app/contexts.ts";
import { netwerkVan } from "#app/dossier/netwerk.server.ts";
import type { Arrival } from "#app/front/application.ts";
import { errorName, errorPlaces, log, routePattern } from "#app/front/log.ts";
import { startOnderhoud } from "#app/middleware/onderhoud.server.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";

/** What only the server knows of a request, under the keys of `contexts.ts` as this build has them. */
export function makeContext({ id, nonce, address }: Arrival): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(verzoekIdContext, id);
  context.set(nonceContext, nonce);
  context.set(netwerkContext, netwerkVan(address));
  return context;
}

/**
 * Opens the database, so that a bad setting stops the start and not the first visitor, and cleans up now and every hour;
 * the answer stops that and closes the database.
 */
export function startWork(): Promise<() => Promise<void>> {
  return startOnderhoud();
}

/** Renders a page to a string: pages are small and carry no script, so there is nothing to stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
): Response {
  const html = renderToString(
    <I18nextProvider i18n={i18nVoor(context.get(taalContext))}>
      <VerzoekId value={context.get(verzoekIdContext)}>
        <ServerRouter context={entryContext} url={request.url} nonce={context.get(nonceContext)} />
      </VerzoekId>
    </I18nextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Notes a fault of ours, without anything that a person typed. A refusal or a person who went away is no fault. */
export const handleError: HandleErrorFunction = (error, { request, params, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  log({
    event: "request-failed",
    route: routePattern(new URL(request.url).pathname, params),
    request: context.get(verzoekIdContext),
    error: errorName(error),
    at: errorPlaces(error),
  });
};
