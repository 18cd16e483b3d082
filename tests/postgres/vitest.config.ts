import path from "node:path";
import { defineConfig } from "vitest/config";

/** The same rules on a real PostgreSQL server. Apart from the other tests, because a server must be installed. */
export default defineConfig({
  root: path.join(import.meta.dirname, "..", ".."),
  test: {
    include: ["tests/postgres/*.test.ts"],
    globalSetup: ["tests/postgres/server.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
