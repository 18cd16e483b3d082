import { use, type ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Meta, Outlet, useLocation, useRouteLoaderData } from "react-router";
import { FoutPagina, foutcodeVan } from "#app/components/fout-pagina.tsx";
import { InactiefMelding } from "#app/components/inactief-melding.tsx";
import { Kop, TaalKeuze } from "#app/components/kop.tsx";
import { VerzoekId } from "#app/components/verzoek-id.ts";
import { Voet } from "#app/components/voet.tsx";
import { instellingenContext, nonceContext, sessieContext } from "#app/contexts.ts";
import { services } from "#app/middleware/services.server.ts";
import { sessie } from "#app/middleware/session.server.ts";
import { taalMiddleware } from "#app/middleware/taal.server.ts";
import { richtingVan } from "#app/taal/talen.ts";
import stijl from "#app/styles/rechtsroute.css?url";
import verbetering from "#app/verbetering.js?url";
import type { Route } from "./+types/root";

export const middleware: Route.MiddlewareFunction[] = [taalMiddleware, services, sessie];

/** Pages that anyone may find and link to; all other pages are steps of a journey. */
const OPENBAAR = /^\/(?:$|hulp\/|bereken(?:$|\/)|wie-kan-helpen|hoe-werkt-het$|privacy$|toegankelijkheid$)/;

/** In the page itself: a request less. */
const ICOON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23fbf6ee' stroke-width='2.2'%3E%3Crect width='24' height='24' rx='6' fill='%235b2751' stroke='none'/%3E%3Cpath d='M7 18.5h7.5a3.2 3.2 0 0 0 0-6.4h-5a3.2 3.2 0 0 1 0-6.4H17'/%3E%3C/svg%3E";

/** What the frame of every page needs of the request. */
export async function loader({ context }: Route.LoaderArgs) {
  return {
    nonce: context.get(nonceContext),
    uitgang: context.get(instellingenContext).uitgang,
    open: (await context.get(sessieContext).staat()) === "open",
  };
}

/** The document around every page, also around the error page. No page hydrates, so there is no `<Scripts/>`. */
export function Layout({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation("common");
  const { pathname, search } = useLocation();
  const kader = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={i18n.language} dir={richtingVan(i18n.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="stylesheet" href={stijl} />
        <link rel="icon" href={ICOON} />
        {kader && (
          <script
            defer
            src={verbetering}
            nonce={kader.nonce}
            data-uitgang={kader.uitgang}
            data-reis={OPENBAAR.test(pathname) ? undefined : "ja"}
          />
        )}
      </head>
      <body>
        <a className="rr-slaover" href="#inhoud">
          {t("slaOver")}
        </a>
        <Kop />
        <TaalKeuze pad={pathname + search} />
        {children}
        {kader?.open && <InactiefMelding />}
        <Voet />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FoutPagina code={foutcodeVan(error)} verzoekId={use(VerzoekId)} />;
}
