import { expect, test } from "vitest";
import { ingevuldeBrieven } from "#app/brieven/ingevuld.server.ts";
import { GEDEELD, situatieVan } from "#app/brieven/situatie.server.ts";
import type { OpenDossier } from "#app/dossier/dossier.server.ts";
import { standVan } from "#app/dossier/toegang.server.ts";
import { talen } from "#app/taal/talen.ts";
import type { BriefVeld } from "#flows/engine/brief.ts";
import type { AnyFlow } from "#flows/index.ts";
import { flows } from "#flows/index.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { maakInhoud, VANDAAG } from "#tests/support/context.ts";

/** What is stored and what nobody may see: a key, an ISO day, the stripe between the parts of a day. */
const RUW = /(?:^|[\s:])[a-z-]+\.[a-z][a-z-]*\b|\b\d{4}-\d{2}-\d{2}\b|\|/m;

const EERDER = { nl: "Eerder ingevuld", en: "Filled in earlier" };

/** Something in every field, as it is stored. */
const inElkVeld = (velden: readonly BriefVeld[]): Record<string, string> =>
  Object.fromEntries(velden.map(({ id, soort, opties }) => [id, soort === "datum" ? "2026-11-10" : opties.length > 0 ? opties.join(",") : soort === "vink" ? "ja" : "tekst"]));

function standVanCasus(flow: AnyFlow, antwoorden: object) {
  const zaak = { ...maakInhoud().zaken[0]!, flow: flow.id, antwoorden: antwoorden as never };
  return standVan({ inhoud: maakInhoud({ zaken: [zaak] }) } as OpenDossier, VANDAAG);
}

test.each(flows.map((flow) => [flow.id, flow] as const))("what was filled in for any letter of %s is shown in words, also what is asked no more (T3)", (_, flow) => {
  const codes = Object.keys(flow.brieven!);
  let aantal = 0;
  for (const casus of flow.casussen) {
    // As `evaluate` counts a case: an open question is "weet-niet".
    const { aangenomen } = replay(flow, casus.antwoorden, VANDAAG, { aannemen: true });
    const antwoorden = { ...casus.antwoorden, ...Object.fromEntries(aangenomen.map((id) => [id, flow.vragen[id]!.soort === "meerkeuze" ? [WEET_NIET] : WEET_NIET])) };
    const { diagnose } = evalueer(flow, antwoorden, VANDAAG);
    const kaal = standVanCasus(flow, antwoorden);
    if (!diagnose) continue;
    const perCode = codes.map((code) => [code, inElkVeld(flow.brieven![code]!.velden(situatieVan(kaal, diagnose, code)))] as const);
    const brieven: Record<string, Record<string, string>> = { [GEDEELD]: Object.assign({}, ...perCode.map(([, velden]) => velden)) as Record<string, string>, ...Object.fromEntries(perCode.map(([code, velden]) => [code, { ...velden, "van-vroeger": "tekst" }])), verdwenen: { weg: "tekst" } };
    for (const taal of talen) {
      for (const { code, naam, velden } of ingevuldeBrieven({ ...kaal, zaak: { ...kaal.zaak, brieven } }, taal)) {
        for (const { id, label, tekst } of [{ id: "", label: naam, tekst: "" }, ...velden]) {
          if (id === "van-vroeger" || id === "weg") expect(label).toBe(EERDER[taal]);
          const isOpgeslagen = tekst === brieven[code]![id] && tekst !== "tekst";
          if (RUW.test(label) || RUW.test(tekst) || label === id || isOpgeslagen) throw new Error(`${casus.naam}, ${taal}, ${naam}, ${id}: ${label}: ${tekst}`);
          aantal += 1;
        }
      }
    }
  }
  expect(aantal).toBeGreaterThan(10_000);
});
