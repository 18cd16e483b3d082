import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { createDb } from "#app/lib/db.server.ts";
import { cookieVan, maakContext, maakInhoud } from "#tests/support/context.ts";

/*
 * The store without the pages: saves one answer after the other as fast as it can (encrypted, with its event), and writes one
 * sign to standard output for each that was acknowledged. Its parent kills it, and tells the next one at which revision the
 * dossier stands. The cookie stands in a file of the data folder.
 */
const cookieFile = join(process.env.DATA_DIR!, "test-cookie");
const db = await createDb(`file:${join(process.env.DATA_DIR!, "rechtsroute.db")}`);

if (!existsSync(cookieFile)) {
  const { headers } = await beginDossier(await maakContext({ db }), maakInhoud());
  writeFileSync(cookieFile, cookieVan(headers));
}
const cookie = readFileSync(cookieFile, "utf8");
let revision = Number(process.env.TEST_REVISION);

for (;;) {
  // By the revision, so that each answer differs from the one before, also after a restart.
  const answer = revision % 2 === 0 ? "uwv" : "gemeente";
  const { revisie } = await schrijfDossier(
    await maakContext({ db, cookie }),
    (inhoud) => ({ ...inhoud, zaken: [{ ...inhoud.zaken[0]!, antwoorden: { "bz-organisatie": answer } }] }),
    { actie: "antwoord-opgeslagen", revisie: revision },
  );
  if (revisie !== revision + 1) throw new Error(`revision ${revisie} after ${revision}`);
  revision++;
  writeSync(1, ".");
}
