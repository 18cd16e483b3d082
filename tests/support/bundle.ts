import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import type { AnyFlow } from "#flows/index.ts";
import { ROOT } from "./build.ts";

/** The folder that browsers can fetch from. */
export const CLIENT = join(ROOT, "build", "client");

/** Every script of the build that a browser could fetch. */
export function clientScripts(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(join(CLIENT, name), "utf8") }));
}

/** What stands in no page's code unless a flow came along: ids of more parts in quotes, sources, and titles in every language. */
export function marksOf(flow: AnyFlow): readonly string[] {
  const ids = [flow.vragen, flow.los, flow.uitkomsten, flow.bronnen, flow.beslisregels, flow.beweringen].flatMap((part) => Object.keys(part ?? {}));
  // A short word may be a word of a page; a name of more parts is ours alone.
  const named = ids.filter((name) => /[-A-Z]/.test(name)).flatMap((name) => [`"${name}"`, `\`${name}\``, `'${name}'`]);
  const titles = Object.values(leesWoorden(flow.id)).flatMap((books) =>
    [...Object.keys(flow.vragen).map((id) => `vraag.${id}.titel`), ...Object.keys(flow.uitkomsten).map((id) => `uitkomst.${id}.titel`)].map((path) => zoekWoord(books[flow.id], path)),
  );
  const texts = [...named, ...Object.values(flow.bronnen).map(({ verwijzing }) => verwijzing), ...titles];
  return texts.flatMap((text) => (typeof text === "string" && text.length > 7 ? [text] : []));
}

/** "file: mark" for everything of a flow that a browser could fetch in a script. */
export function tracesOf(flow: AnyFlow): readonly string[] {
  const marks = marksOf(flow);
  return clientScripts().flatMap(({ name, text }) => marks.filter((mark) => text.includes(mark)).map((mark) => `${name}: ${mark}`));
}
