import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4173);
const origin = `http://localhost:${port}`;

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
  timeout: 60_000,
  use: { ...devices["Desktop Chrome"], baseURL: origin, locale: "nl-NL", timezoneId: "Europe/Amsterdam", launchOptions },
  projects: [
    { name: "script" },
    { name: "zonder-script", use: { javaScriptEnabled: false } },
    { name: "320px", use: { viewport: { width: 320, height: 640 }, hasTouch: true } },
  ],
  webServer: {
    command: "node tests/support/serve.ts",
    env: { PORT: String(port), PUBLIC_ORIGIN: origin },
    url: `${origin}/gezondheid`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
