import { ruwVan } from "#flows/engine/parse-antwoord.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow, type AnyFlow } from "#flows/index.ts";
import type { Reply, Visitor } from "./ask.ts";

/** Every flow of the registry by its id; throws on an id that does not exist. */
export function flowOf(id: string): AnyFlow {
  const flow = findFlow(id);
  if (!flow) throw new Error(`no flow ${id}`);
  return flow;
}

/** The value of a hidden field of the form on a page. */
export function hidden(page: Reply, name: string): string {
  const value = new RegExp(`<input\\b(?=[^>]*\\bname="${name}")[^>]*\\bvalue="([^"]*)"`).exec(page.text)?.[1];
  if (value === undefined) throw new Error(`no hidden field ${name} on a page with status ${page.status}`);
  return value;
}

/** The form that a person would send from a question page, with the answer of this case. */
export function fill(page: Reply, flow: AnyFlow, answers: Antwoorden): readonly (readonly [string, string])[] {
  const question = hidden(page, "vraag");
  const unknown = flow.vragen[question]!.soort === "meerkeuze" ? ["weet-niet"] : "weet-niet";
  const answer = answers[question] === undefined ? { ...answers, [question]: unknown } : answers;
  const typed = Object.entries(ruwVan(question, flow.vragen[question]!, answer)).flatMap(([name, values]) => (values ?? []).map((value) => [name, value] as const));
  return [["vraag", question], ["revisie", hidden(page, "revisie")], ...typed];
}

/** Begins a theme in a new browser and gives its first question. */
export async function begin(visitor: Visitor, flow: string): Promise<Reply> {
  const reply = await visitor.ask("/begin", { form: { thema: flow } });
  if (reply.status !== 303) throw new Error(`begin answered ${reply.status}`);
  return visitor.ask(reply.headers.location!);
}

/** Answers every question of a case until the overview of answers; gives the addresses that were visited. */
export async function walk(visitor: Visitor, flowId: string, answers: Antwoorden): Promise<readonly string[]> {
  const flow = flowOf(flowId);
  let page = await begin(visitor, flowId);
  const visited = ["/vraag/1"];
  while (visited.at(-1)!.startsWith("/vraag/")) {
    const reply = await visitor.ask(visited.at(-1)!, { form: fill(page, flow, answers) });
    if (reply.status !== 303) throw new Error(`${visited.at(-1)} answered ${reply.status}`);
    visited.push(reply.headers.location!.split("?")[0]!);
    if (visited.length > 30) throw new Error(`no end: ${visited.join(" ")}`);
    page = await visitor.ask(visited.at(-1)!);
  }
  return visited;
}
