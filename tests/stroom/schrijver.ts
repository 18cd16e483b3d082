import { writeSync } from "node:fs";
import { maakDeling, stopDeling } from "#app/delen/deling.server.ts";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { createDb } from "#app/lib/db.server.ts";
import { cookieVan, maakContext, maakInhoud } from "#tests/support/context.ts";

/*
 * `node tests/stroom/schrijver.ts <url>`: the journey of one person, with answers alone and at the same moment, shares, and a
 * share that is stopped, which empties the log. After each acknowledgement one line on standard output: what must be there
 * ever after, counted here and not looked up.
 */
const db = await createDb(process.argv[2]!);
const staat = { revisie: 0, delingen: 0, events: 0 };
const bevestigd = (revisie: number, delingen: number, events: number): void => {
  staat.revisie += revisie;
  staat.delingen += delingen;
  staat.events += events;
  writeSync(1, `bevestigd ${JSON.stringify(staat)}\n`);
};
const { headers } = await beginDossier(await maakContext({ db }), maakInhoud());
bevestigd(1, 0, 1);
const ik = () => maakContext({ db, cookie: cookieVan(headers) });
const antwoord = async (wat: string): Promise<void> => {
  await schrijfDossier(await ik(), (oud) => ({ ...oud, panelenGezien: [...oud.panelenGezien, wat] }), { actie: "antwoord-opgeslagen" });
  bevestigd(1, 0, 1);
};
for (let i = 1; i <= 40; i += 1) {
  await (i % 5 === 0 ? Promise.all([antwoord(`a${i}`), antwoord(`b${i}`), antwoord(`c${i}`)]) : antwoord(`paneel ${i}`));
  if (i % 10 !== 0) continue;
  const { id } = await maakDeling(await ik(), { ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1 }, tekst: { versie: "deel-1", hash: "0".repeat(64) }, taal: "nl", wijze: "online", dagen: 7 });
  bevestigd(1, 1, 2);
  if (i % 20 !== 0) continue;
  await stopDeling(await ik(), id);
  bevestigd(0, 0, 1);
}
await db.$disconnect();
