import { performance } from "node:perf_hooks";

/** A beat every so many milliseconds, when the event loop comes round. */
const BEAT = 10;

/**
 * How long, in milliseconds, someone may wait for their turn. Below 50 healthy load is refused too (measured). Sent forms
 * hold out longer: a person just typed what is in them.
 */
const LIMITS = { page: 50, form: 150 } as const;

/**
 * So many requests may always be waiting or in progress: fewer is no crowd but a cold start, a neighbour on the machine or
 * one long task, and refusing would help nobody.
 */
const CROWD = 24;

/** So many sent forms start together: answers that wait at one moment share one commit. */
const FORMS_TOGETHER = 8;

/** So many turns in a row may let people in while nothing starts: a turn lets in one, and costs a twentieth of a page. */
const LET_IN = 8;

/** What a request costs before anything is measured, in milliseconds. */
const FIRST_PRICE = 1;

/** How much one beat changes the measured price. */
const WEIGHT = 0.1;

export type Kind = keyof typeof LIMITS;

export interface Pressure {
  /** Tells that a new connection was let in. */
  letIn(): void;
  /** True when a request of this kind would wait too long. */
  isTooHigh(kind: Kind): boolean;
  /** Counts a request that the application gets, and starts it when its turn has come; call `leave` when it is answered. */
  enter(kind: Kind, start: () => void): void;
  leave(): void;
  stop(): void;
}

/**
 * Watches how busy the process is and keeps its line: who came first goes first, and one page, or a few forms, start in each
 * turn of the event loop. A turn accepts one new connection; were all who wait answered in one turn, then in a crowd people
 * would wait seconds to be let in, unseen by any count. So while people are coming in, turns pass in which nothing starts:
 * the last of five hundred is not to wait for five hundred pages. How long the line takes is its length times what a
 * request costs here. A bare limit on its length would be too low for a fast machine or too high for a slow one.
 */
export function watchPressure(): Pressure {
  let load = performance.eventLoopUtilization();
  let inProgress = 0;
  let finished = 0;
  let price = FIRST_PRICE;
  const line: { readonly kind: Kind; readonly start: () => void }[] = [];
  let isComing = false;
  let passed = 0;
  const startNext = (): void => {
    passed = isComing && passed < LET_IN ? passed + 1 : 0;
    isComing = false;
    if (passed > 0) return void setImmediate(startNext);
    const [{ kind } = { kind: "page" }] = line;
    for (let left = kind === "form" ? FORMS_TOGETHER : 1; left > 0 && line[0]?.kind === kind; left--) line.shift()!.start();
    if (line.length > 0) setImmediate(startNext);
  };
  const timer = setInterval(() => {
    if (finished < CROWD) return;
    const current = performance.eventLoopUtilization();
    price += WEIGHT * (performance.eventLoopUtilization(current, load).active / finished - price);
    load = current;
    finished = 0;
  }, BEAT);
  timer.unref();
  return {
    letIn: () => {
      isComing = true;
    },
    isTooHigh: (kind) => inProgress >= Math.max(CROWD, LIMITS[kind] / price),
    enter: (kind, start) => {
      inProgress++;
      if (line.push({ kind, start }) === 1) setImmediate(startNext);
    },
    leave: () => {
      inProgress--;
      finished++;
    },
    stop: () => clearInterval(timer),
  };
}
