import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, randomFillSync } from "node:crypto";

/*
 * The whole key scheme, in one place. A record is encrypted under a key that is derived from a random key of its dossier
 * or share. That key is stored only wrapped, under keys derived from secrets that only people hold. Every ciphertext is:
 *
 *   algorithm (1 byte) | key version (4 bytes) | IV (12 bytes) | ciphertext | tag (16 bytes)
 *
 * and is bound to its place: dossier or share, record, field and key version are authenticated with it.
 * `crypto-inventaris.json` lists every use; a test compares it with this file.
 */

/** First byte of a ciphertext. */
export const ALGORITMEN = { A256GCM: 1 } as const;

/** What keys and ids are derived for: each its own label, so that no key serves two ends. */
export const DOELEN = {
  deur: "rechtsroute/v1/deur",
  code: "rechtsroute/v1/code",
  linkId: "rechtsroute/v1/link/id",
  link: "rechtsroute/v1/link",
  deelcode: "rechtsroute/v1/deelcode",
  formulier: "rechtsroute/v1/formulier",
  lezer: "rechtsroute/v1/lezer",
  record: "rechtsroute/v1/record",
  dienst: "rechtsroute/v1/dienst",
  dag: "rechtsroute/v1/dag",
} as const;
export type Doel = (typeof DOELEN)[keyof typeof DOELEN];

/** argon2id: 19 MiB, 2 passes, 1 lane (OWASP's lower bound); at most four at a time. */
export const ARGON2 = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
export const ARGON2_TEGELIJK = 4;

/** After so many writes the record key is replaced (E3). */
export const SCHRIJVINGEN_PER_SLEUTEL = 2 ** 20;

/** Plaintext of a record is filled up to a multiple of this, so that its size says little. */
export const VULMAAT = 1024;

const KOP = 5;
const IV = 12;
const TAG = 16;

/** Where a ciphertext belongs. Moved to another place it does not open. */
export interface Plaats {
  readonly houder: string;
  readonly record: string;
  readonly veld: string;
}

/** A ciphertext that does not open: another key, another place, or changed. Says nothing about which. */
export class OntsleutelFout extends Error {
  override name = "OntsleutelFout";
}

/** 256 random bits. */
export function maakSleutel(): Uint8Array {
  return randomBytes(32);
}

/** HKDF-SHA-256 of a secret of at least 128 random bits; `context` keeps two keys for one end apart. */
export function leidAf(geheim: Uint8Array, doel: Doel, context = "", bytes = 32): Uint8Array {
  // A key object: node handles raw bytes four times as slowly.
  return new Uint8Array(hkdfSync("sha256", createSecretKey(geheim), context, doel, bytes));
}

/** What a secret that a person holds is worth here: an id to find the door with, and the key that opens it. */
export interface Deur {
  /** 128 bits, stored. */
  readonly id: string;
  /** 256 bits, never stored. */
  readonly sleutel: Uint8Array;
}

/** Both halves of a door, one way out of a secret of 256 random bits. */
export function leidDeurAf(geheim: Uint8Array, doel: Doel): Deur {
  const samen = leidAf(geheim, doel, "", 48);
  return { id: Buffer.from(samen.subarray(0, 16)).toString("hex"), sleutel: samen.subarray(16) };
}

/** Encrypts bytes under a 256-bit key for one place. */
export function versleutel(sleutel: Uint8Array, klaar: Uint8Array, plaats: Plaats, versie = 1): Uint8Array<ArrayBuffer> {
  const kop = Buffer.alloc(KOP + IV);
  kop.writeUInt8(ALGORITMEN.A256GCM, 0);
  kop.writeUInt32BE(versie, 1);
  volgendeIv().copy(kop, KOP);
  const cijfer = createCipheriv("aes-256-gcm", createSecretKey(sleutel), kop.subarray(KOP));
  cijfer.setAAD(gebonden(plaats, versie));
  return new Uint8Array(Buffer.concat([kop, cijfer.update(klaar), cijfer.final(), cijfer.getAuthTag()]));
}

/** Random bytes for a thousand IVs: asking for twelve at a time costs as much as the encryption itself. */
const voorraad = Buffer.alloc(1000 * IV);
let gebruikt = voorraad.length;

/** 96 random bits that were never given before. */
function volgendeIv(): Buffer {
  if (gebruikt === voorraad.length) {
    randomFillSync(voorraad);
    gebruikt = 0;
  }
  return voorraad.subarray(gebruikt, (gebruikt += IV));
}

/** Opens what `versleutel` made. Throws an OntsleutelFout when key, place, version or any bit is different. */
export function ontsleutel(sleutel: Uint8Array, bytes: Uint8Array, plaats: Plaats): Buffer {
  const geheel = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (geheel.length < KOP + IV + TAG || geheel[0] !== ALGORITMEN.A256GCM) throw new OntsleutelFout("unknown form");
  try {
    const cijfer = createDecipheriv("aes-256-gcm", createSecretKey(sleutel), geheel.subarray(KOP, KOP + IV));
    cijfer.setAAD(gebonden(plaats, sleutelversieVan(geheel)));
    cijfer.setAuthTag(geheel.subarray(geheel.length - TAG));
    const klaar = cijfer.update(geheel.subarray(KOP + IV, geheel.length - TAG));
    // Throws when the tag is another; in this mode nothing follows.
    cijfer.final();
    return klaar;
  } catch {
    throw new OntsleutelFout("does not open");
  }
}

/** The algorithm that a ciphertext names in its first byte. */
export function algoritmeVan(bytes: Uint8Array): keyof typeof ALGORITMEN | null {
  return bytes[0] === ALGORITMEN.A256GCM ? "A256GCM" : null;
}

/** The key version that a ciphertext carries. */
export function sleutelversieVan(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(1);
}

function gebonden(plaats: Plaats, versie: number): Buffer {
  return Buffer.from(JSON.stringify([plaats.houder, plaats.record, plaats.veld, ALGORITMEN.A256GCM, versie]));
}

/** The key version with which write number `revisie` is encrypted. */
export function sleutelversieBij(revisie: number): number {
  return 1 + Math.floor(revisie / SCHRIJVINGEN_PER_SLEUTEL);
}

/** Encrypts a JSON value, filled up to whole kB, under the record key of this write. */
export function versleutelRecord(sleutel: Uint8Array, waarde: unknown, plaats: Plaats, revisie = 0): Uint8Array<ArrayBuffer> {
  const versie = sleutelversieBij(revisie);
  const json = Buffer.from(JSON.stringify(waarde));
  const gevuld = Buffer.alloc(Math.ceil((json.length + 4) / VULMAAT) * VULMAAT);
  gevuld.writeUInt32BE(json.length, 0);
  json.copy(gevuld, 4);
  return versleutel(leidAf(sleutel, DOELEN.record, String(versie)), gevuld, plaats, versie);
}

/** Opens what `versleutelRecord` made: the JSON value, not yet checked against a schema. Throws an OntsleutelFout. */
export function ontsleutelRecord(sleutel: Uint8Array, bytes: Uint8Array, plaats: Plaats): unknown {
  if (bytes.byteLength < KOP) throw new OntsleutelFout("unknown form");
  const recordsleutel = leidAf(sleutel, DOELEN.record, String(sleutelversieVan(bytes)));
  const gevuld = ontsleutel(recordsleutel, bytes, plaats);
  return JSON.parse(gevuld.toString("utf8", 4, 4 + gevuld.readUInt32BE(0)));
}

/** Wraps a key of a dossier or share under the key of one door. */
export function wikkel(deursleutel: Uint8Array, sleutel: Uint8Array, houder: string, deur: string): Uint8Array<ArrayBuffer> {
  return versleutel(deursleutel, sleutel, { houder, record: deur, veld: "wrap" });
}

/** Unwraps a key. Throws an OntsleutelFout when this is not the door's key. */
export function ontwikkel(deursleutel: Uint8Array, wrap: Uint8Array, houder: string, deur: string): Uint8Array {
  return ontsleutel(deursleutel, wrap, { houder, record: deur, veld: "wrap" });
}

/** The key of the day: what is counted with it cannot be compared with another day. */
export function dagsleutel(dienstsleutel: Uint8Array, dag: string): Uint8Array {
  return leidAf(dienstsleutel, DOELEN.dag, dag);
}

/** HMAC-SHA-256 as lower-case hexadecimal signs; the parts cannot run into each other. */
export function zegel(sleutel: Uint8Array, ...delen: readonly string[]): string {
  return createHmac("sha256", createSecretKey(sleutel)).update(JSON.stringify(delen)).digest("hex");
}
