import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vitest/config";

/** The router's plugin is for the build and the dev server only: tests read the modules as they are. */
const inTest = process.env.VITEST !== undefined;

export default defineConfig({
  plugins: inTest ? [] : [reactRouter()],
  build: { cssTarget: ["chrome95", "safari14"], sourcemap: false, assetsInlineLimit: 0 },
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    // Two cores: more workers than that only make every test slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["tests/support/setup-console.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{flows,app,routes,architecture}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: { name: "jsdom", environment: "jsdom", include: ["tests/components/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          name: "request",
          environment: "node",
          include: ["tests/request/**/*.test.ts"],
          globalSetup: ["tests/support/setup-build.ts"],
          // One server at a time: these tests measure times and memory.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
