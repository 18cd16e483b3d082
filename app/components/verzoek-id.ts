import { createContext } from "react";

/**
 * The random id of this request, for the error page: it stands in the log too. A React context and no loader data, because
 * an error page must have it also when no loader ran.
 */
export const VerzoekId = createContext<string | undefined>(undefined);
