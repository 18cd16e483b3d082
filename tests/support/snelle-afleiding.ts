import type crypto from "node:crypto";

type Crypto = typeof crypto;

/**
 * `node:crypto` with a quick derivation in place of argon2id, for tests of what happens round it thousands of times; the
 * real one is under test in keys.test.ts, deling.test.ts and at the built server.
 */
export function metSnelleAfleiding(echt: Crypto): Crypto {
  const argon2: Crypto["argon2"] = (_soort, { message, nonce, tagLength }, klaar) => {
    const geheim = [message, nonce].map((deel) => Buffer.from(deel as Uint8Array).toString("hex")).join(".");
    setImmediate(() => klaar(null, Buffer.from(echt.hkdfSync("sha256", geheim, "", "quick", tagLength))));
  };
  return { ...echt, argon2 };
}
