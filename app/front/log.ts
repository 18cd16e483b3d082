/** What a log line may hold: words of our own and ids of our own, nothing that a person typed or that tells who it is. */
export interface LogEvent {
  readonly event: string;
  /** Pattern of the route, for example `/vraag/:nr`; never the path itself. */
  readonly route?: string;
  /** Random id of the request; stands on the error page too. */
  readonly request?: string;
  /** Name of the error's class; never its message. */
  readonly error?: string;
  /** Where it was thrown: files and lines of our own code. */
  readonly at?: readonly string[];
}

/** Writes one line of JSON, time in UTC, to standard error. JSON escapes line breaks, so no value can forge a line. */
export function log(event: LogEvent): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
}

/** The name of what was thrown; a message could hold what a person typed and is left out. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.constructor.name || error.name : typeof error;
}

/** At most five places of our own in the stack, as `file:line:column`, without messages and without machine paths. */
export function errorPlaces(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return [...error.stack.matchAll(/((?:app|flows|prisma|build)\/[\w./-]+:\d+:\d+)\)?$/gm)].slice(0, 5).map((match) => match[1]!);
}

/**
 * The pattern of the route that a path matched: every part that is a parameter becomes its name. A path that matched no
 * route of ours becomes `*`, because it may hold anything.
 */
export function routePattern(pathname: string, params: Readonly<Record<string, string | undefined>>): string {
  if (params["*"] !== undefined) return "*";
  const names = new Map(Object.entries(params).map(([name, value]) => [value, `:${name}`]));
  const parts = pathname.split("/").map((part) => names.get(decode(part)) ?? part);
  const known = parts.every((part) => /^(:?[a-z][a-z.-]{0,30})?$/.test(part));
  return known ? parts.join("/") : "*";
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
