import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const GEHEUGEN = "/dev/shm";
const GENOEG = 1024 ** 3;

/**
 * The folder for what tests leave on disk: memory where the machine has a gigabyte to spare, since thousands of small
 * databases that wait for a disk are most of the time of a run. Nothing is tested less: a kill leaves the files of the
 * process as they were in memory too, and what a power cut leaves of them is replayed (X3), on any disk.
 */
export function werkmap(): string {
  try {
    const { bavail, bsize } = statfsSync(GEHEUGEN);
    return bavail * bsize >= GENOEG ? GEHEUGEN : tmpdir();
  } catch {
    return tmpdir();
  }
}
