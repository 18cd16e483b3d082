import { performance } from "node:perf_hooks";

/** Every so many milliseconds the lag of the event loop and the price of a request are measured. */
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
 * Watches how busy the process is, by two things that each miss what the other sees. The lag of the event loop tells that
 * work itself stands in line. The number of requests in progress, times what one costs, tells how long the line at the
 * database is; a bare limit on that number would be too low for a fast machine or too high for a slow one.
 */
export function watchPressure(): Pressure {
  let lag = 0;
  let last = performance.now();
  let load = performance.eventLoopUtilization();
  let arrived = 0;
  let inProgress = 0;
  let finished = 0;
  let price = FIRST_PRICE;
  const timer = setInterval(() => {
    const now = performance.now();
    lag = arrived >= CROWD ? now - last - BEAT : 0;
    last = now;
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
      return lag > LIMITS[kind] || inProgress >= Math.max(CROWD, LIMITS[kind] / price);
    },
    enter: () => void inProgress++,
    leave: () => {
      inProgress--;
      finished++;
    },
    stop: () => clearInterval(timer),
  };
}
