import { createContext } from "react-router";
import type { Db } from "#app/lib/db.server.ts";
import type { Instellingen } from "#app/lib/env.server.ts";
import type { Sessie } from "#app/dossier/sessie.server.ts";
import type { Taal } from "#app/taal/talen.ts";

/** The database client of this process. Filled by `middleware/services.server.ts`. */
export const dbContext = createContext<Db>();

/** The clock: the only source of "now" in the app; tests put a fixed one in. */
export const klokContext = createContext<() => Date>();

/** The parsed settings of this process. */
export const instellingenContext = createContext<Instellingen>();

/** What the request's cookie opens: see `dossier/sessie.server.ts`. */
export const sessieContext = createContext<Sessie>();

/** The language of the page. */
export const taalContext = createContext<Taal>("nl");

/** The CSP nonce of this answer. */
export const nonceContext = createContext<string>("");

/** Random id of this request, for the log and the error page; says nothing about a person. */
export const verzoekIdContext = createContext<string>("");

/** True when the database failed in this request: its answer is 503 and not a fault of ours. */
export const storingContext = createContext<boolean>(false);

/** The network that the request came from, as `netwerkVan` makes it from an address; it is only ever hashed and counted. */
export const netwerkContext = createContext<string>("onbekend");
