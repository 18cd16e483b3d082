/**
 * How often a property is tried: every run takes the first number; `TEST_VOLUME=full npx vitest run <file>` the second, where
 * that takes more minutes than everybody should wait for.
 */
export function volume(always: number, full: number): number {
  return process.env.TEST_VOLUME === "full" ? full : always;
}
