import type { Datum } from "#flows/engine/datum.ts";
import { leesDatum } from "#flows/engine/lees-datum.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import { VERZENDWIJZEN, type Verzending } from "./brief-pagina.ts";

/** What was typed about sending, with what is wrong. */
export type Getypt = Pick<Verzending, "dag" | "gekozen" | "fouten">;

type Gelezen = { readonly ok: true; readonly op: Datum; readonly hoe: string } | { readonly ok: false; readonly getypt: Getypt };

/** Reads the form "Verstuurd? Wanneer en hoe?" (bezwaar.md 7.0 C). A day after today is refused. */
export function leesVerzending(formulier: FormData, peildatum: Datum, taal: Taal): Gelezen {
  const t = i18nVoor(taal).getFixedT(null, ["brieven", "common"]);
  const een = (naam: string): string => {
    const waarde = formulier.get(naam);
    return typeof waarde === "string" ? waarde.slice(0, 60) : "";
  };
  const dag = { dag: een("verstuurd-op-dag"), maand: een("verstuurd-op-maand"), jaar: een("verstuurd-op-jaar") };
  const gelezen = leesDatum({ ...dag, tekst: "" }, false, peildatum);
  const gekozen = een("verstuurd-hoe");
  const hoe = VERZENDWIJZEN.find((wijze) => wijze === gekozen);
  if (gelezen?.ok && hoe) return { ok: true, op: gelezen.datum, hoe };
  const fouten = {
    ...(gelezen?.ok ? {} : { "verstuurd-op": gelezen === null ? t("pagina.verstuurd.mist-op") : t(`common:fout.${gelezen.code}`) }),
    ...(hoe ? {} : { "verstuurd-hoe": t("pagina.verstuurd.mist-hoe") }),
  };
  return { ok: false, getypt: { dag, gekozen, fouten } };
}
