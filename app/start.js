import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Compiled code is kept beside the build: a second start then takes half the time. And node does not load its compiler of
// TypeScript any more, which stays in memory with 18 MB; so the one file that is read before the cache is no TypeScript.
enableCompileCache(join(import.meta.dirname, "..", "build", "cache"));
await import("./server.ts");
