import type { Stand } from "#app/dossier/toegang.server.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import { woord, type Brief, type BriefVeld } from "#flows/engine/brief.ts";
import { datumDelen } from "#flows/engine/brief-lezen.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { briefWoord } from "./compose.server.ts";
import { GEDEELD, situatieVan } from "./situatie.server.ts";
import { labelVan, optieVan } from "./weergave.server.ts";

/** What a person filled in for one letter, in words. */
export interface IngevuldeBrief {
  readonly code: string;
  readonly naam: string;
  readonly velden: readonly { readonly id: string; readonly label: string; readonly tekst: string }[];
  /** The day on which it was sent, ISO, and how. */
  readonly verstuurd: { readonly op: string; readonly hoe: string } | null;
}

type BekendVeld = readonly [BriefVeld, Brief];

/** The fields that the letters of this case ask now, by letter; none without a result. */
function veldenPerBrief(stand: Stand): ReadonlyMap<string, readonly BekendVeld[]> {
  const { flow, zaak, peildatum } = stand;
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  const brieven = diagnose ? Object.values(flow.brieven ?? {}) : [];
  return new Map(brieven.map((brief) => [brief.code, brief.velden(situatieVan(stand, diagnose!, brief.code)).map((veld) => [veld, brief] as const)]));
}

/** A stored text as it is read: days written out, choices in their words. */
function leesbaar(tekst: string, bekend: BekendVeld | undefined, taal: Taal): string {
  const [veld, brief] = bekend ?? [];
  const isKeuze = veld?.soort === "keuze" || veld?.soort === "vinkjes";
  if (veld && brief && isKeuze) return tekst.split(",").map((optie) => (veld.opties.includes(optie) ? optieVan(brief, veld, optie, taal) : optie)).join(", ");
  if (veld?.soort === "vink") return i18nVoor(taal).t("dossier:gegevens.aangevinkt");
  if (isDatum(tekst)) return datumVoluit(tekst, taal);
  return veld?.soort === "datum" ? Object.values(datumDelen(tekst)).join(" ").trim() : tekst;
}

/** Everything that is stored of the letters of a case: what all letters share first, then each letter with whether it was sent. */
export function ingevuldeBrieven(stand: Stand, taal: Taal): readonly IngevuldeBrief[] {
  const { flow, zaak } = stand;
  const codes = [...new Set([...Object.keys(zaak.brieven), ...Object.keys(zaak.verstuurd)])];
  if (codes.length === 0) return [];
  const t = i18nVoor(taal).getFixedT(taal, "dossier");
  const perBrief = veldenPerBrief(stand);
  const alle = [...perBrief.values()].flat();
  return codes.map((code) => {
    const bekend = new Map((perBrief.get(code) ?? alle).toReversed().map((een) => [een[0].id, een]));
    const brief = flow.brieven?.[code];
    return {
      code,
      naam: code === GEDEELD ? t("gegevens.brieven-samen") : brief ? briefWoord(taal)(woord(`${brief.woorden}.naam`)) : t("gegevens.eerder"),
      velden: Object.entries(zaak.brieven[code] ?? {}).flatMap(([id, tekst]) => {
        const veld = bekend.get(id);
        const label = veld ? labelVan(veld[1], veld[0], taal) : t([`brieven:${flow.id}.veld.${id}.label`, `brieven:veld.${id}.label`, "gegevens.eerder"]);
        return tekst === "" ? [] : [{ id, label, tekst: leesbaar(tekst, veld, taal) }];
      }),
      verstuurd: zaak.verstuurd[code] ?? null,
    };
  });
}
