import type { RouterContextProvider } from "react-router";
import { flows } from "#flows/index.ts";
import { vertaler } from "./vertaler.server.ts";

export interface Thema {
  readonly flow: string;
  readonly naam: string;
  readonly kort: string;
}

/** The published flows with their name and one line about them, in the language of the request. */
export function themas(context: Readonly<RouterContextProvider>): readonly Thema[] {
  return flows
    .filter((flow) => flow.status === "published")
    .map(({ id }) => ({ flow: id, naam: vertaler(context, id)("naam"), kort: vertaler(context, id)("thema.kort") }));
}
