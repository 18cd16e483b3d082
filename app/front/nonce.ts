import { randomFillSync } from "node:crypto";

/** Bytes of a nonce: 144 bits, written as 24 signs. */
const SIZE = 18;

/** Random bytes for five hundred nonces: to ask for eighteen at a time costs more than all else that is done with them. */
const pool = Buffer.alloc(500 * SIZE);
let used = pool.length;

/** A value that was never given before, for the policy of one answer and the script in it. */
export function makeNonce(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.toString("base64", used, (used += SIZE));
}
