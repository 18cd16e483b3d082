import { argon2, randomBytes } from "node:crypto";
import { AppError } from "#app/lib/app-error.ts";
import { ARGON2, ARGON2_TEGELIJK, type Doel } from "./keys.server.ts";

/** So many may wait for their turn; at 30 ms each that is some seconds. More is refused with 503. */
const WACHTRIJ = 256;

let bezig = 0;
const rij: (() => void)[] = [];

/**
 * The wrapping key of a secret that is short enough to guess. Takes about 30 ms of one core and 19 MiB, outside the event
 * loop; at most four run at once. `extra` is a second secret (the six digits of a share). Throws AppError `unavailable`
 * when too many wait.
 */
export async function leidTraagAf(geheim: string, zout: Uint8Array, doel: Doel, extra = ""): Promise<Uint8Array> {
  if (bezig >= ARGON2_TEGELIJK) {
    if (rij.length >= WACHTRIJ) throw new AppError("unavailable");
    await new Promise<void>((klaar) => rij.push(klaar));
  } else {
    bezig += 1;
  }
  try {
    const message = JSON.stringify([doel, geheim, extra]);
    return await new Promise((goed, fout) => {
      argon2("argon2id", { message, nonce: zout, ...ARGON2 }, (err, sleutel) => (err ? fout(err) : goed(sleutel)));
    });
  } finally {
    // The turn goes to the next in line, or is given back.
    const volgende = rij.shift();
    if (volgende) volgende();
    else bezig -= 1;
  }
}

/** A new salt for `leidTraagAf`. */
export function maakZout(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(16));
}

/** The salt for a door that does not exist, so that an unknown code costs what a known one costs. */
export const GEEN_ZOUT: Uint8Array = randomBytes(16);
