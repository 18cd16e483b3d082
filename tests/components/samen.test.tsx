import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { taalContext } from "#app/contexts.ts";
import SamenRoute from "#app/routes/triage/samen.tsx";
import { talen } from "#app/taal/talen.ts";
import { themas } from "#app/taal/themas.server.ts";
import { PARTIJ, type Samenstand } from "#app/triage/samen.server.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon } from "#tests/support/render.tsx";

const STATEN: readonly (Samenstand | undefined)[] = [undefined, { partij: "", fout: "partij" }, { partij: "ja", fout: "akkoord" }];

test.each(talen)("filling in with a client: no axe violation, every error leads to its field, all words are there (%s)", async (taal) => {
  const context = new RouterContextProvider();
  context.set(taalContext, taal);
  const loaderData = { titel: "", themas: themas(context), partijen: PARTIJ };
  for (const actionData of STATEN) {
    const { container, unmount } = toon(<SamenRoute {...({ loaderData, actionData } as unknown as Parameters<typeof SamenRoute>[0])} />, taal);
    for (const link of container.querySelectorAll<HTMLAnchorElement>(".rr-foutsamenvatting a")) expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull();
    expect(container.textContent).not.toMatch(/samen\.|triage:/);
    expect(container.querySelectorAll("button[name=thema]")).toHaveLength(loaderData.themas.length);
    expect(await axeFouten(container)).toEqual([]);
    unmount();
  }
});
