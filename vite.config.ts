import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { werkmap } from "./tests/support/werkmap.ts";

interface Tekenaar {
  readonly flowsMetTekening: () => readonly string[];
  readonly tekeningenVan: (flow: string) => Promise<Readonly<Record<string, string>>>;
}

/** The drawn trees, laid out here and not when somebody asks: a module for each flow, and one that names them. */
function boomtekeningen(): Plugin {
  const naam = "virtual:boomtekeningen";
  const intern = `\0${naam}`;
  const tekenaar = (): Promise<Tekenaar> => import(pathToFileURL(join(import.meta.dirname, "flows", "engine", "cli", "tekeningen.ts")).href);
  return {
    name: "boomtekeningen",
    resolveId: (id) => (id === naam || id.startsWith(`${naam}/`) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(intern)) return undefined;
      const { flowsMetTekening, tekeningenVan } = await tekenaar();
      const flow = id.slice(intern.length + 1);
      if (flow !== "") return `export default ${JSON.stringify(await tekeningenVan(flow))};`;
      return `export default { ${flowsMetTekening().map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${naam}/${id}`)})`).join(", ")} };`;
    },
  };
}

interface Teller {
  readonly telAlles: () => Readonly<Record<string, unknown>>;
}

/**
 * How many questions can still follow at each place of each flow: counted here, for it takes seconds and much memory. A
 * file beside the code and not a module: node keeps the source of a module, and nobody reads it again.
 */
function tellingen(): Plugin {
  return {
    name: "tellingen",
    applyToEnvironment: ({ name }) => name === "ssr",
    async generateBundle() {
      const { telAlles } = (await import(pathToFileURL(join(import.meta.dirname, "flows", "engine", "cli", "tellingen.ts")).href)) as Teller;
      this.emitFile({ type: "asset", fileName: "tellingen.json", source: JSON.stringify(telAlles()) });
    },
  };
}

/**
 * Writes the few signs of our code outside ASCII (€, é) as escapes: with one of them in it node keeps a source with two
 * bytes for each sign, and it keeps it as long as the process lives.
 */
function eenByteBron(): Plugin {
  const alsCode = (teken: string): string => `\\u${teken.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return {
    name: "een-byte-bron",
    applyToEnvironment: ({ name }) => name === "ssr",
    generateBundle: (_, bundel) => {
      for (const deel of Object.values(bundel)) if (deel.type === "chunk") deel.code = deel.code.replace(/[^\0-\x7f]/g, alsCode);
    },
  };
}

/** The router's plugin is for the build and the dev server only: tests read the modules as they are. */
const inTest = process.env.VITEST !== undefined;

/** Tests at the built server. */
const opServer = { environment: "node", globalSetup: ["tests/support/setup-build.ts"] };
/** Those that measure times or memory, or keep both cores at work by themselves: one server at a time. */
const ALLEEN = ["body", "delen", "faults", "kill"].map((naam) => `tests/request/${naam}.test.ts`);

export default defineConfig({
  plugins: inTest ? [boomtekeningen()] : [boomtekeningen(), tellingen(), eenByteBron(), reactRouter()],
  build: { minify: "oxc", cssTarget: ["chrome95", "safari14"], sourcemap: false, assetsInlineLimit: 0, rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    // Two cores: more workers than that only make every test slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Commands that tests start compile the same modules again and again.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "test-results", "cache"), TMPDIR: werkmap() },
    setupFiles: ["tests/support/setup-console.ts"],
    projects: [
      // Modules are loaded once for all files: these replace none (no vi.mock), and what is kept in them is kept for a whole run of the portal too.
      { extends: true, test: { name: "node", environment: "node", include: ["tests/{flows,routes,architecture}/**/*.test.{ts,tsx}"], isolate: false } },
      { extends: true, test: { name: "app", environment: "node", include: ["tests/app/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: { name: "jsdom", environment: "jsdom", include: ["tests/components/**/*.test.{ts,tsx}"] },
      },
      { extends: true, test: { ...opServer, name: "request", include: ["tests/request/**/*.test.ts"], exclude: ALLEEN } },
      { extends: true, test: { ...opServer, name: "alone", include: ALLEEN, fileParallelism: false } },
    ],
  },
});
