import type { TFunction } from "i18next";
import type { RouterContextProvider } from "react-router";
import { taalContext } from "#app/contexts.ts";
import { i18nVoor } from "./i18n.server.ts";
import { naamruimteVan } from "./use-translation.ts";

/** The words of one namespace in the language of this request, for loaders, actions and documents. */
export function vertaler(context: Readonly<RouterContextProvider>, ns: string): TFunction {
  return naamruimteVan(i18nVoor(context.get(taalContext)), ns).t;
}
