import { inflateRawSync } from "node:zlib";

/** The files of a zip archive by name, found by its own list of contents. Throws when it is no sound archive. */
export function unzip(archief: Uint8Array): Readonly<Record<string, Buffer>> {
  const bytes = Buffer.from(archief);
  const slot = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (slot < 0) throw new Error("no zip archive");
  const uit: Record<string, Buffer> = {};
  let plaats = bytes.readUInt32LE(slot + 16);
  for (let nr = 0; nr < bytes.readUInt16LE(slot + 10); nr++) {
    const methode = bytes.readUInt16LE(plaats + 10);
    const lengte = bytes.readUInt32LE(plaats + 20);
    const naamLengte = bytes.readUInt16LE(plaats + 28);
    const naam = bytes.toString("utf8", plaats + 46, plaats + 46 + naamLengte);
    const kop = bytes.readUInt32LE(plaats + 42);
    const begin = kop + 30 + bytes.readUInt16LE(kop + 26) + bytes.readUInt16LE(kop + 28);
    const inhoud = bytes.subarray(begin, begin + lengte);
    uit[naam] = methode === 0 ? inhoud : inflateRawSync(inhoud);
    plaats += 46 + naamLengte + bytes.readUInt16LE(plaats + 30) + bytes.readUInt16LE(plaats + 32);
  }
  return uit;
}
