import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built server on a data folder of its own, which is gone when it ends. For the browser tests. */
const folder = mkdtempSync(join(tmpdir(), "rechtsroute-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
process.env.NODE_ENV = "production";

await import("#app/server.ts");
