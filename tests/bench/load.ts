import { readFileSync } from "node:fs";
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
  /** Served answers for each second that the server computed: says more than a clock when neighbours use the machine. */
  readonly perCpuSecond: number;
  /** Any other status, and connections that failed. */
  readonly faults: number;
}

export interface LoadOptions {
  readonly origin: string;
  readonly connections: number;
  /** Seconds. */
  readonly duration: number;
  readonly requests: autocannon.Request[];
  /** Process id of the server. */
  readonly pid: number;
  readonly setupClient?: (client: autocannon.Client) => void;
}

/** How long a process has computed, in seconds; NaN where the system does not tell. */
function cpuSeconds(pid: number): number {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ").slice(11, 13).map(Number);
    return (user + system) / 100;
  } catch {
    return Number.NaN;
  }
}

/** One burst of load; a first second, in which everything warms up, is not counted. */
export function run({ origin, connections, duration, requests, pid, setupClient }: LoadOptions): Promise<Load> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let refused = 0;
    let faults = 0;
    const start = performance.now();
    let warm = Number.NaN;
    const isWarm = (): boolean => {
      if (performance.now() - start <= 1_000) return false;
      if (Number.isNaN(warm)) warm = cpuSeconds(pid);
      return true;
    };
    const instance = autocannon(
      { url: origin, connections, duration: duration + 1, requests, timeout: 10, ...(setupClient && { setupClient }) },
      (error) => {
        if (error) return reject(error);
        const seconds = (performance.now() - start - 1_000) / 1_000;
        const perCpuSecond = times.length / (cpuSeconds(pid) - warm);
        resolve({ perCpuSecond, served: times.length / seconds, refused: refused / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), faults });
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
