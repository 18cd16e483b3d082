import { defineConfig, devices } from "@playwright/test";
import { werkmap } from "./tests/support/werkmap.ts";

const port = Number(process.env.E2E_PORT ?? 4173);
const origin = `http://localhost:${port}`;
/** The neutral site of the quick exit: another name than ours, so that it gets no cookie of ours. */
const uitgang = `http://127.0.0.1:${port + 1}/`;

/** Keeps the system's Chromium quiet on a machine without a network. */
const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  metadata: { uitgang },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    timezoneId: "Europe/Amsterdam",
    launchOptions,
    // Pages that glide take their time; what motion does is a test of its own.
    contextOptions: { reducedMotion: "reduce" },
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false, sources: false },
  },
  // Journeys that a person makes run twice; all other files say themselves what browser they need.
  projects: [{ name: "script" }, { name: "zonder-script", testMatch: /\.reis\.spec\.ts$/, use: { javaScriptEnabled: false } }],
  webServer: {
    command: "node tests/support/e2e/portaal.ts",
    env: { PORT: String(port), PUBLIC_ORIGIN: origin, EXIT_URL: uitgang, TMPDIR: werkmap() },
    url: `${origin}/gezondheid`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
