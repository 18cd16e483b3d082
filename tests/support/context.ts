import { createHash } from "node:crypto";
import { RouterContextProvider } from "react-router";
import {
  dbContext,
  instellingenContext,
  klokContext,
  netwerkContext,
  sessieContext,
  taalContext,
  verzoekIdContext,
} from "#app/contexts.ts";
import { COOKIE_NAAM, leesCookie, LEZER_COOKIE_NAAM } from "#app/dossier/cookie.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { maakSessie } from "#app/dossier/sessie.server.ts";
import type { Db } from "#app/lib/db.server.ts";
import type { Instellingen } from "#app/lib/env.server.ts";
import type { Taal } from "#app/taal/talen.ts";

/** Today in every test that does not say otherwise. */
export const NU = new Date("2026-11-22T10:00:00Z");
export const VANDAAG = "2026-11-22";

/** Settings of a test: no environment, no files. */
export function testInstellingen(anders: Partial<Instellingen> = {}): Instellingen {
  return {
    modus: "demo",
    poort: 0,
    host: "127.0.0.1",
    publiekeOrigin: "http://localhost:3000",
    dataMap: "data",
    databaseUrl: "file:data/rechtsroute.db",
    hoofdsleutel: new Uint8Array(createHash("sha256").update("key of the tests").digest()),
    oudeHoofdsleutel: null,
    uitgang: "https://www.knmi.nl/",
    ...anders,
  };
}

export interface ContextDelen {
  readonly db: Db;
  /** The instant of the request. */
  readonly nu?: Date;
  /** A `Cookie` header, or the headers of an earlier answer. */
  readonly cookie?: string | Headers | undefined;
  readonly taal?: Taal;
  readonly netwerk?: string;
  readonly instellingen?: Instellingen;
}

/** The context of one request, filled as the middleware fills it: database, clock, settings, language, session. */
export async function maakContext(delen: ContextDelen): Promise<RouterContextProvider> {
  const context = new RouterContextProvider();
  context.set(dbContext, delen.db);
  context.set(klokContext, () => delen.nu ?? NU);
  context.set(instellingenContext, delen.instellingen ?? testInstellingen());
  context.set(taalContext, delen.taal ?? "nl");
  context.set(netwerkContext, delen.netwerk ?? "192.0.2.0/24");
  context.set(verzoekIdContext, "test");
  const dienst = await dienstVan(context);
  const request = new Request("http://localhost:3000/", { headers: { Cookie: cookieVan(delen.cookie) } });
  const { sessies } = dienst.sleutels;
  context.set(sessieContext, maakSessie(dienst, leesCookie(request, sessies), leesCookie(request, sessies, LEZER_COOKIE_NAAM)));
  return context;
}

/** The `Cookie` header that a browser sends after an answer with these headers. */
export function cookieVan(bron: string | Headers | undefined): string {
  if (bron === undefined || typeof bron === "string") return bron ?? "";
  return bron
    .getSetCookie()
    .map((waarde) => waarde.split(";")[0]!)
    .filter((waarde) => !waarde.endsWith("="))
    .join("; ");
}

/** True when the headers take the person's cookie away. */
export function wistCookie(headers: Headers, naam = COOKIE_NAAM): boolean {
  return headers.getSetCookie().some((waarde) => waarde.startsWith(`${naam}=;`) && waarde.includes("Max-Age=0"));
}

/** A dossier with one case of bezwaar; give what the test is about. */
export function maakInhoud(anders: Partial<DossierInhoud> = {}): DossierInhoud {
  return {
    schema: 1,
    taal: "nl",
    zaken: [
      { flow: "bezwaar", versie: 1, antwoorden: {}, afgerond: null, gedaan: [], verzameld: [], brieven: {}, verstuurd: {} },
    ],
    delingen: [],
    veiligeModus: false,
    panelenGezien: [],
    ...anders,
  };
}
