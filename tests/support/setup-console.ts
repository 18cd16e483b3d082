import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

/*
 * What React, the router or our own code writes to console.error is a fault that nobody has looked at, so it fails the
 * test. A test that expects such a line replaces `console.error` itself (vi.spyOn) and asserts what was written.
 */
const echt = console.error;
let geschreven: string[] = [];

beforeEach(() => {
  geschreven = [];
  console.error = (...delen: unknown[]) => {
    geschreven.push(format(...delen));
  };
});

afterEach(() => {
  console.error = echt;
  expect(geschreven, "console.error was called").toEqual([]);
});
