import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { Visitor } from "#tests/support/ask.ts";
import { flowOf, walk } from "#tests/support/journey.ts";

/** The answers of the case with the longest path that is finished. */
export function longestCase(): Antwoorden {
  const flow = flowOf("bezwaar");
  const walked = flow.casussen.map(({ antwoorden, peildatum }) => ({ antwoorden, progress: evalueer(flow, antwoorden, peildatum) }));
  const finished = walked.filter(({ progress }) => progress.diagnose !== null);
  return finished.toSorted((a, b) => b.progress.voortgang.pad.length - a.progress.voortgang.pad.length)[0]!.antwoorden;
}

/** A browser with a dossier in which every question of a case is answered and the result is there. */
export async function finishedVisitor(origin: string): Promise<Visitor> {
  const visitor = new Visitor(origin);
  await walk(visitor, "bezwaar", longestCase());
  const finish = await visitor.ask("/antwoorden", { form: {} });
  if (finish.headers.location !== "/uitkomst") throw new Error(`finishing answered ${finish.status} to ${finish.headers.location}`);
  return visitor;
}

/** The header that a browser with these cookies sends. */
export function cookieHeader(visitor: Visitor): string {
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}
