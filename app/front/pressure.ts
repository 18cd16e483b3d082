import { performance } from "node:perf_hooks";

/** A beat every so many milliseconds, when the event loop comes round. */
const BEAT = 10;

/**
 * How long, in milliseconds, someone may wait for their turn. Below 50 healthy load is refused too (measured). Sent forms
 * hold out longer: a person just typed what is in them.
 */
const LIMITS = { page: 50, form: 150 } as const;

/**
 * So many requests may always be in progress: fewer is no crowd but a cold start, a neighbour on the machine or one long
 * task, and refusing would help nobody.
 */
const CROWD = 24;

/** What a request costs before anything is measured, in milliseconds. */
const FIRST_PRICE = 1;

/** How much one beat changes the measured price. */
const WEIGHT = 0.1;

export type Kind = keyof typeof LIMITS;

export interface Pressure {
  /** True when a request of this kind would wait too long. */
  isTooHigh(kind: Kind): boolean;
  /** Counts a request that the application got; call `leave` when it is answered. */
  enter(): void;
  leave(): void;
  stop(): void;
}

/**
 * Watches how busy the process is, by two things that each miss what the other sees. One: how long ago the last beat was.
 * All requests that wait at one moment are taken in one turn of the event loop, each to its end, and no timer fires in
 * between; so the time since the beat is how long this one has waited, and the rest of a long line is refused at once.
 * Two: the number of requests that wait for a database elsewhere, times what one costs. A bare limit on that number would
 * be too low for a fast machine or too high for a slow one.
 */
export function watchPressure(): Pressure {
  let beat = performance.now();
  let load = performance.eventLoopUtilization();
  let arrived = 0;
  let inProgress = 0;
  let finished = 0;
  let price = FIRST_PRICE;
  const timer = setInterval(() => {
    beat = performance.now();
    arrived = 0;
    if (finished < CROWD) return;
    const current = performance.eventLoopUtilization();
    price += WEIGHT * (performance.eventLoopUtilization(current, load).active / finished - price);
    load = current;
    finished = 0;
  }, BEAT);
  timer.unref();
  return {
    isTooHigh: (kind) => {
      arrived++;
      const isLate = arrived > CROWD && performance.now() - beat > LIMITS[kind];
      return isLate || inProgress >= Math.max(CROWD, LIMITS[kind] / price);
    },
    enter: () => void inProgress++,
    leave: () => {
      inProgress--;
      finished++;
    },
    stop: () => clearInterval(timer),
  };
}
