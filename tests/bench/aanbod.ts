import { gemeenten } from "#app/aanbod/gemeenten.ts";
import { zaad } from "#app/aanbod/zaad.ts";
import { maakGids, zoek, type Zoekvraag } from "#app/aanbod/zoeken.ts";
import { ONDERWERPEN, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { median, percentile } from "./report.ts";

/*
 * Milliseconds of one search in a directory of 10,000 offers: a third national, the rest spread over the gemeenten, and a
 * third of those crowded into one. Prints one line.
 */
const OFFERS = 10_000;
const wanneer = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: "09:00", tot: "17:00" }));
const offers = Array.from({ length: OFFERS }, (_, i): Aanbod => {
  const bron = zaad[i % zaad.length]!;
  const gemeente = i % 3 === 1 ? "GM0344" : gemeenten[i % gemeenten.length]!.code;
  const talen = i % 4 === 0 ? ["nl", "en", "ar"] : ["nl"];
  return { ...bron, id: `${bron.id}-${i}`, naam: `${bron.naam} ${i}`, werkgebied: i % 3 === 0 ? "NL" : [gemeente], status: "geverifieerd", laatstGecontroleerd: "2026-10-01", talen, kanalen: [{ soort: "telefoon", waarde: "0800-8020", tijden: wanneer }] };
});
const gids = maakGids(offers);
const vragen: Zoekvraag[] = ONDERWERPEN.flatMap((onderwerp) =>
  [undefined, "GM0344", "GM0060"].flatMap((gemeente) => [{}, { taal: "ar" }, { taal: "ar", alleenOpen: true }].map((rest) => ({ onderwerp, ...(gemeente && { gemeente }), ...rest }))),
);
vragen.push({}, { gemeente: "GM0344" }, { gemeente: "GM0344", alleenOpen: true });

function round(): number {
  const tijden = vragen.map((vraag, i) => {
    const begin = performance.now();
    const { lokaal, landelijk } = zoek(gids, vraag, { dag: "2026-11-23", tijd: `${10 + (i % 6)}:30` });
    const eind = performance.now();
    if (lokaal.length + landelijk.length === 0) throw new Error(`nothing found for ${JSON.stringify(vraag)}`);
    return eind - begin;
  });
  return percentile(tijden, 0.99);
}

round();
console.log(JSON.stringify({ offers: OFFERS, p99: median([round(), round(), round()]) }));
