import autocannon from "autocannon";
import { percentile } from "./report.ts";

export interface Load {
  /** Answers per second with a status below 400. */
  readonly served: number;
  /** Answers per second with 503. */
  readonly refused: number;
  /** Milliseconds, of the served ones only. */
  readonly p50: number;
  readonly p99: number;
  /** Any other status, and connections that failed. */
  readonly faults: number;
}

export interface LoadOptions {
  readonly origin: string;
  readonly connections: number;
  /** Seconds. */
  readonly duration: number;
  readonly requests: autocannon.Request[];
  readonly setupClient?: (client: autocannon.Client) => void;
}

/** One burst of load; a first second, in which everything warms up, is not counted. */
export function run({ origin, connections, duration, requests, setupClient }: LoadOptions): Promise<Load> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let refused = 0;
    let faults = 0;
    const start = performance.now();
    const isWarm = (): boolean => performance.now() - start > 1_000;
    const instance = autocannon(
      { url: origin, connections, duration: duration + 1, requests, timeout: 10, ...(setupClient && { setupClient }) },
      (error) => {
        if (error) return reject(error);
        const seconds = (performance.now() - start - 1_000) / 1_000;
        resolve({ served: times.length / seconds, refused: refused / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), faults });
      },
    );
    instance.on("response", (_client, status, _bytes, time) => {
      if (!isWarm()) return;
      if (status === 503) {
        refused++;
        return;
      }
      if (status < 400) times.push(time);
      else faults++;
    });
    instance.on("reqError", () => faults++);
  });
}
