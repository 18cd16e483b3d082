import { data, redirect, type ServerBuild } from "react-router";
import { expect, test } from "vitest";
import { hideLoaderData, shownLoaderData } from "#app/front/loader-data.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;
const page = () => null;

/** What a loader gives once its route is hidden. */
async function given(module: object): Promise<unknown> {
  const hidden = hideLoaderData({ "routes/a": { id: "routes/a", path: "a", module } as Route })["routes/a"]!;
  return (hidden.module.loader as () => unknown)();
}

test("what a loader of a page gives is out of sight of the router, and the page gets it as it was", async () => {
  const asGiven = { titel: "Vraag 1", pagina: { nr: 1 } };
  const hidden = await given({ default: page, loader: () => asGiven });
  expect(JSON.stringify(hidden)).toBe("[]");
  const shown = shownLoaderData({ root: { open: true }, "routes/a": hidden, "routes/b": undefined });
  expect(shown["routes/a"]).toBe(asGiven);
  expect(shown).toEqual({ root: { open: true }, "routes/a": asGiven, "routes/b": undefined });
});

test.each([
  ["an answer", redirect("/vraag/2")],
  ["data with a status", data({ titel: "x" }, { status: 410 })],
  ["nothing", null],
])("%s goes to the router as it is", async (_, answer) => {
  expect(await given({ default: page, loader: () => answer })).toBe(answer);
});

test("a route without a page answers by itself, also with plain data; what a loader throws stays thrown", async () => {
  const plain = { a: 1 };
  expect(await given({ loader: () => plain })).toBe(plain);
  const fault = new Error("loader");
  await expect(given({ default: page, loader: () => Promise.reject(fault) })).rejects.toBe(fault);
});
