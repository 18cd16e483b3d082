/** Every so many milliseconds the lag of the event loop is measured. */
const BEAT = 10;

/** From this lag on, in milliseconds, pages are refused. Below 50 healthy load is refused too (measured). */
const LIMIT_PAGES = 50;

/** Sent forms hold out longer: a person just typed what is in them. */
const LIMIT_FORMS = 150;

export interface Pressure {
  /** True when a request of this kind would wait too long. */
  isTooHigh(kind: "page" | "form"): boolean;
  stop(): void;
}

/** Watches how late the event loop is. A count of requests in progress says nothing here: rendering is work, not waiting. */
export function watchPressure(): Pressure {
  let lag = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    lag = now - last - BEAT;
    last = now;
  }, BEAT);
  timer.unref();
  return {
    isTooHigh: (kind) => lag > (kind === "page" ? LIMIT_PAGES : LIMIT_FORMS),
    stop: () => clearInterval(timer),
  };
}
