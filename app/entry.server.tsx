import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { isRouteErrorResponse, RouterContextProvider, ServerRouter, type EntryContext, type HandleErrorFunction } from "react-router";
import { VasteOpmaak } from "#app/components/vast.tsx";
import { VerzoekId } from "#app/components/verzoek-id.ts";
import { netwerkContext, nonceContext, storingContext, taalContext, verzoekIdContext } from "#app/contexts.ts";
import { netwerkVan } from "#app/dossier/netwerk.server.ts";
import type { Arrival } from "#app/front/application.ts";
import { shownLoaderData } from "#app/front/loader-data.ts";
import { errorName, errorPlaces, log, routePattern } from "#app/front/log.ts";
import { Page, wholeOf } from "#app/front/page.ts";
import { AppError } from "#app/lib/app-error.ts";
import { isDatabaseFout } from "#app/lib/db.server.ts";
import { startOnderhoud } from "#app/middleware/onderhoud.server.ts";
import { laadTellingen } from "#app/triage/tellingen.server.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { vasteOpmaak } from "#app/vaste-opmaak.server.tsx";

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
export async function startWork(): Promise<() => Promise<void>> {
  const [stop] = await Promise.all([startOnderhoud(), laadTellingen()]);
  return stop;
}

/** Renders a page to a string: pages are small and carry no script, so there is nothing to stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
): Response {
  const isStoring = context.get(storingContext);
  const { errors } = entryContext.staticHandlerContext;
  if (isStoring && errors) for (const route of Object.keys(errors)) errors[route] = new AppError("unavailable");
  const taal = context.get(taalContext);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nVoor(taal)}>
      <VasteOpmaak value={import.meta.env.PROD ? vasteOpmaak[taal] : null}>
        <VerzoekId value={status === 500 ? context.get(verzoekIdContext) : ""}>
          <ServerRouter context={onlyThisPage(entryContext)} url={request.url} nonce={context.get(nonceContext)} />
        </VerzoekId>
      </VasteOpmaak>
    </I18nextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return withoutFault(answerWith(`<!doctype html>${html}`, { status, headers }), context);
}

/** What rendering needs: the routes that matched, of all that there are, and no data for a script, as no page hydrates. */
function onlyThisPage(entryContext: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = entryContext;
  const routes = Object.fromEntries(staticHandlerContext.matches.map(({ route: { id } }) => [id, manifest.routes[id]]));
  const loaderData = shownLoaderData(staticHandlerContext.loaderData);
  return { ...entryContext, manifest: { ...manifest, routes }, staticHandlerContext: { ...staticHandlerContext, loaderData }, serverHandoffStream: undefined };
}

/** The server in front takes a page as it is; the development server reads a body. */
function answerWith(html: string, init: ResponseInit): Response {
  return import.meta.env.PROD ? new Page(html, init) : new Response(html, init);
}

/** Seconds after which a person whose request met a failing database may try again. */
const RETRY_AFTER = "60";

/** A failing database is no fault of the site: the same answer with 503 and a time to try again. */
export function withoutFault(answer: Response, context: Readonly<RouterContextProvider>): Response {
  if (answer.status !== 500 || !context.get(storingContext)) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Retry-After", RETRY_AFTER);
  const init = { status: 503, headers };
  const whole = wholeOf(answer);
  return whole === null ? new Response(answer.body, init) : new Page(whole, init);
}

/** Notes a fault of ours, without anything that a person typed. A refusal or a person who went away is no fault. */
export const handleError: HandleErrorFunction = (error, { request, params, context }) => {
  if (isDatabaseFout(error)) context.set(storingContext, true);
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  log({
    event: "request-failed",
    route: routePattern(new URL(request.url).pathname, params),
    request: context.get(verzoekIdContext),
    error: errorName(error),
    at: errorPlaces(error),
  });
};
