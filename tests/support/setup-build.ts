import { ensureBuild } from "./build.ts";

/** Builds once before the request tests, and only when a source is newer than the build. */
export default async function setup(): Promise<void> {
  await ensureBuild();
}
