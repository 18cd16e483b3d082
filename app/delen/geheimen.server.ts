import { randomUUID } from "node:crypto";
import { CIJFER_BYTES, cijfersVan, CODE_BYTES, codeVan, maakCode, maakZesCijfers, type Code } from "#app/dossier/code.server.ts";
import { DOELEN, leidAf, maakSleutel } from "#app/dossier/keys.server.ts";

/** The ids of a share and the secrets of its two doors. */
export interface Geheimen {
  readonly id: string;
  readonly toestemmingId: string;
  readonly link: Uint8Array;
  readonly code: Code;
  readonly cijfers: string;
}

/** All of it new and random. */
export function nieuweGeheimen(): Geheimen {
  return { id: randomUUID(), toestemmingId: randomUUID(), link: maakSleutel(), code: maakCode(), cijfers: maakZesCijfers() };
}

const UUID = 16;
const LINK = 32;

/**
 * The same form of the same dossier gives the same secrets, so that a form that is sent twice makes one share and shows its
 * doors both times, without their being stored anywhere. Nobody finds them without the key of the dossier.
 *
 * @param dossiersleutel 256 random bits
 * @param formulier everything that the person said yes to, with a random text of that form
 */
export function geheimenVan(dossiersleutel: Uint8Array, formulier: string): Geheimen {
  const bytes = leidAf(dossiersleutel, DOELEN.formulier, formulier, 2 * UUID + LINK + CODE_BYTES + CIJFER_BYTES);
  let van = 0;
  const neem = (aantal: number): Uint8Array => bytes.subarray(van, (van += aantal));
  return { id: uuidVan(neem(UUID)), toestemmingId: uuidVan(neem(UUID)), link: neem(LINK), code: codeVan(neem(CODE_BYTES)), cijfers: cijfersVan(neem(CIJFER_BYTES)) };
}

function uuidVan(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
