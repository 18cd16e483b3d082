import { isRouteErrorResponse, type RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { COOKIE_NAAM } from "#app/dossier/cookie.server.ts";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { beginDossier, type OpenDossier } from "#app/dossier/dossier.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import type { Taal } from "#app/taal/talen.ts";
import { cookieVan, maakContext, NU } from "./context.ts";
import type { TestDb } from "./db.ts";

/** A route module, as far as a visit needs it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every route has its own generated argument types
type Lader<T> = (args: any) => T | Promise<T>;
export interface RouteModule<T> {
  readonly loader?: Lader<T>;
  readonly action?: Lader<unknown>;
}

/** The same for a module with a loader: a page with its data. */
export type PaginaVan<M extends { loader: (...args: never[]) => unknown }> = RouteModule<Awaited<ReturnType<M["loader"]>>>;

export type Velden = Readonly<Record<string, string | readonly string[]>>;

/** What the visitor gets: a redirect, a page with its data, or an error page. */
export interface Bezoek<T> {
  readonly status: number;
  readonly naar: string | null;
  readonly headers: Headers;
  readonly pagina: T | null;
  readonly actie: unknown;
}

/** One person with one browser: keeps the cookie, follows nothing by itself, and has a clock that only tests move. */
export class Bezoeker {
  cookie = "";
  seconden = 0;
  readonly #t: TestDb;
  readonly #taal: Taal;

  constructor(t: TestDb, taal: Taal = "nl") {
    this.#t = t;
    this.#taal = taal;
  }

  /** The context of a request of this browser, now. */
  context(): Promise<RouterContextProvider> {
    const nu = new Date(NU.getTime() + this.seconden * 1000);
    return maakContext({ ...this.#t, cookie: this.cookie, nu, taal: this.#taal });
  }

  /** The dossier that this browser has open. Throws when there is none. */
  async dossier(): Promise<OpenDossier> {
    return (await (await this.context()).get(sessieContext).dossier())!;
  }

  /** Begins a dossier that holds this, as if the person had come that far. */
  async begint(inhoud: DossierInhoud): Promise<void> {
    const { headers } = await beginDossier(await this.context(), inhoud);
    this.cookie = cookieVan(headers);
  }

  async get<T>(route: RouteModule<T>, pad: string): Promise<Bezoek<T>> {
    return this.#vang(async () => ({ ...leeg, pagina: await this.#laad(route, pad, await this.context()) }));
  }

  /** Posts a form as a browser does; a page that answers is loaded in the same request, as the router does. */
  async post<T>(route: RouteModule<T>, pad: string, velden: Velden | FormData): Promise<Bezoek<T>> {
    return this.#vang(async () => {
      const context = await this.context();
      const request = new Request(`http://localhost:3000${pad}`, { method: "POST", body: formulierVan(velden) });
      const uit = await route.action!({ ...argumenten(pad), request, context });
      if (uit instanceof Response) throw uit;
      const { data, init } = isMetInit(uit) ? uit : { data: uit, init: null };
      const headers = new Headers(init?.headers);
      this.#onthoud(headers);
      return { ...leeg, status: init?.status ?? 200, headers, actie: data, pagina: await this.#laad(route, pad, context) };
    });
  }

  async #laad<T>(route: RouteModule<T>, pad: string, context: RouterContextProvider): Promise<T | null> {
    if (!route.loader) return null;
    const uit = await route.loader({ ...argumenten(pad), request: new Request(`http://localhost:3000${pad}`), context });
    if (uit instanceof Response) throw uit;
    return uit;
  }

  async #vang<T>(doe: () => Promise<Bezoek<T>>): Promise<Bezoek<T>> {
    try {
      return await doe();
    } catch (uit) {
      if (uit instanceof Response) {
        this.#onthoud(uit.headers);
        return { ...leeg, status: uit.status, naar: uit.headers.get("Location"), headers: uit.headers };
      }
      if (isRouteErrorResponse(uit)) return { ...leeg, status: uit.status };
      if (uit instanceof AppError) return { ...leeg, status: uit.status };
      throw uit;
    }
  }

  #onthoud(headers: Headers): void {
    const eigen = headers.getSetCookie().filter((waarde) => waarde.startsWith(`${COOKIE_NAAM}=`));
    if (eigen.length > 0) this.cookie = cookieVan(headers);
  }
}

const leeg = { status: 200, naar: null, headers: new Headers(), pagina: null, actie: null };

function isMetInit(uit: unknown): uit is { data: unknown; init: ResponseInit | null } {
  return typeof uit === "object" && uit !== null && "type" in uit && uit.type === "DataWithResponseInit";
}

function argumenten(pad: string) {
  const url = new URL(pad, "http://localhost:3000");
  return { url, pattern: url.pathname, params: { nr: url.pathname.split("/")[2] ?? "", soort: url.pathname.split("/")[3] ?? "", rekenpagina: url.pathname.split("/")[2] ?? "" } };
}

function formulierVan(velden: Velden | FormData): FormData {
  if (velden instanceof FormData) return velden;
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) for (const w of [waarde].flat()) formulier.append(naam, w);
  return formulier;
}
