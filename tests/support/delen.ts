import type { RouterContextProvider } from "react-router";
import * as nieuwRoute from "#app/routes/delen/nieuw.tsx";
import * as gedeeldRoute from "#app/routes/delen/gedeeld.tsx";
import type { DeurenPagina, NieuwPagina, WatPagina } from "#app/delen/nieuw.server.ts";
import type { Lezing } from "#app/delen/gedeeld.server.ts";
import { LEZER_COOKIE_NAAM } from "#app/dossier/cookie.server.ts";
import { cookieVan, maakContext, NU } from "./context.ts";
import type { TestDb } from "./db.ts";
import type { Bezoek, Bezoeker, RouteModule, Velden } from "./bezoeker.ts";

export const nieuw: RouteModule<Awaited<ReturnType<typeof nieuwRoute.loader>>> = nieuwRoute;

/** A first page that is filled in right. */
export const WIE = { ontvanger: "adv", naam: "mr. Jansen", doel: "advies", dagen: "7", vraag: "Wat moet ik nu doen?" } as const;

/** The contact part, filled in right. */
export const CONTACT = {
  "contact-naam": "Bo de Vries",
  "contact-telefoon": "0612345678",
  "contact-regel": "niet-inspreken",
  "contact-uitleg": "",
} as const;

/** The page of a step; throws when the answer is another one. */
export function stapVan<S extends NieuwPagina["stap"]>(bezoek: Bezoek<Awaited<ReturnType<typeof nieuwRoute.loader>>>, stap: S): Extract<NieuwPagina, { stap: S }> {
  const pagina = bezoek.pagina?.pagina;
  if (pagina?.stap !== stap) throw new Error(`step ${String(pagina?.stap)} with status ${bezoek.status}`);
  return pagina as Extract<NieuwPagina, { stap: S }>;
}

/** The second page, after the first was filled in. */
export async function naarWat(mens: Bezoeker, wie: Velden = WIE): Promise<WatPagina> {
  const begin = stapVan(await mens.get(nieuw, "/delen/nieuw"), "wie");
  return stapVan(await mens.post(nieuw, "/delen/nieuw", { formulier: begin.formulier, ...wie }), "wat");
}

/** The fields that a browser sends with the yes of a second page. */
export function jaVelden(wat: WatPagina, onderdelen: readonly string[], meer: Velden = {}): Velden {
  const { ontvanger = "", naam = "", doel = "", dagen = "", vraag = "" } = wat.getypt;
  return { formulier: wat.formulier, gezien: wat.gezien, ontvanger, naam, doel, dagen, vraag, onderdeel: onderdelen, actie: "ja", ...meer };
}

/** Shares these parts from the first page to the doors. */
export async function deel(mens: Bezoeker, onderdelen: readonly string[], wie: Velden = WIE): Promise<DeurenPagina> {
  const wat = await naarWat(mens, wie);
  return stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, onderdelen, CONTACT)), "deuren");
}

/** A reader in a browser of his own: keeps the reader's cookie. */
export class Lezer {
  cookie = "";
  seconden = 0;
  readonly #t: TestDb;
  readonly #netwerk: string;

  constructor(t: TestDb, netwerk = "198.51.100.0/24") {
    this.#t = t;
    this.#netwerk = netwerk;
  }

  context(): Promise<RouterContextProvider> {
    const nu = new Date(NU.getTime() + this.seconden * 1000);
    return maakContext({ ...this.#t, cookie: this.cookie, nu, netwerk: this.#netwerk });
  }

  /** The page of the reader; the cookie goes when the answer says so. */
  async lees(context?: RouterContextProvider): Promise<{ status: number; lezing: Lezing; titel: string }> {
    const headers = this.cookie === "" ? undefined : { Cookie: this.cookie };
    const request = new Request("http://localhost:3000/gedeeld", { headers });
    const uit = await gedeeldRoute.loader({ request, context: context ?? (await this.context()), url: new URL(request.url), params: {}, pattern: "/gedeeld" });
    const antwoord = new Headers(uit.init?.headers);
    if (antwoord.getSetCookie().some((waarde) => waarde.startsWith(`${LEZER_COOKIE_NAAM}=;`))) this.cookie = "";
    return { status: uit.init?.status ?? 200, ...uit.data };
  }

  /** Sends the form of the reader; gives the page that follows. */
  async open(velden: { geheim?: string; code?: string; cijfers: string }): Promise<{ status: number; lezing: Lezing; titel: string }> {
    const context = await this.context();
    const body = new FormData();
    for (const [naam, waarde] of Object.entries({ geheim: "", code: "", ...velden })) body.set(naam, waarde);
    const request = new Request("http://localhost:3000/gedeeld", { method: "POST", body });
    const uit = await gedeeldRoute.action({ request, context, url: new URL(request.url), params: {}, pattern: "/gedeeld" });
    if (!uit) return this.lees(context);
    this.cookie = cookieVan(uit.headers);
    return this.lees();
  }

  /** What is shared; throws when nothing opens. */
  async deling(): Promise<Extract<Lezing, { soort: "deling" }>> {
    const { lezing, status } = await this.lees();
    if (lezing.soort !== "deling") throw new Error(`nothing opens: ${status}`);
    return lezing;
  }
}

/** The secret behind the # of a link. */
export function geheimVan(deuren: DeurenPagina): string {
  return deuren.link.split("#")[1]!;
}
