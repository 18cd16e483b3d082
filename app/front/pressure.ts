/** Every so many milliseconds the lag of the event loop is measured. */
const BEAT = 10;

/** From this lag on, in milliseconds, pages are refused. Below 50 healthy load is refused too (measured). */
const LIMIT_PAGES = 50;

/** Sent forms hold out longer: a person just typed what is in them. */
const LIMIT_FORMS = 150;

/**
 * So many requests must have come in the late beat: else it was no crowd but a cold start, a neighbour on the machine or
 * one long task, and refusing would help nobody.
 */
const CROWD = 24;

export interface Pressure {
  /** Counts one request and tells whether it would wait too long. */
  isTooHigh(kind: "page" | "form"): boolean;
  stop(): void;
}

/** Watches how late the event loop is. Counting requests in progress says nothing here: rendering is work, not waiting. */
export function watchPressure(): Pressure {
  let lag = 0;
  let last = performance.now();
  let arrived = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    lag = arrived >= CROWD ? now - last - BEAT : 0;
    last = now;
    arrived = 0;
  }, BEAT);
  timer.unref();
  return {
    isTooHigh: (kind) => {
      arrived++;
      return lag > (kind === "page" ? LIMIT_PAGES : LIMIT_FORMS);
    },
    stop: () => clearInterval(timer),
  };
}
