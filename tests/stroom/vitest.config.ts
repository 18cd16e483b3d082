import path from "node:path";
import { defineConfig } from "vitest/config";

/** Power loss, on the system calls that really happened. Apart from the other tests, because `strace` must be installed. */
export default defineConfig({
  root: path.join(import.meta.dirname, "..", ".."),
  test: { include: ["tests/stroom/*.test.ts"], testTimeout: 300_000 },
});
