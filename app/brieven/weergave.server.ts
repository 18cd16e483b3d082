import { woord, type Brief, type BriefVeld, type Ontbreekt } from "#flows/engine/brief.ts";
import { datumDelen, inVeld, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Regel, VeldWeergave } from "./brief-pagina.ts";
import { briefWoord } from "./compose.server.ts";
import { eigenSleutel } from "./eigen-woord.server.ts";

/** Reasons for which the words name the field; all others have words of their own. */
const LEESFOUTEN: ReadonlySet<string> = new Set(["datum-onmogelijk", "datum-toekomst", "bedrag-onmogelijk", "tekst-te-lang", "bsn"]);
const GROOT = 1000;

const naamVan = (veld: BriefVeld): string => veld.woord ?? veld.id;

/** Where the words of a field stand. */
const sleutelVan = (brief: Brief, veld: BriefVeld): string => eigenSleutel(brief, `veld.${naamVan(veld)}`);

/** The label of a field in the language of the page. */
export function labelVan(brief: Brief, veld: BriefVeld, taal: Taal): string {
  return briefWoord(taal)(woord(`${sleutelVan(brief, veld)}.label`, veld.over ? { over: veld.over } : {}));
}

/** The words of an option of a field in the language of the page. */
export function optieVan(brief: Brief, veld: BriefVeld, optie: string, taal: Taal): string {
  return briefWoord(taal)(woord(`${sleutelVan(brief, veld)}.optie.${optie}`));
}

/** What is wrong with a field, in words. */
export function reden({ veld, reden: code }: Ontbreekt, { brief, velden }: Pick<Briefstand, "brief" | "velden">, taal: Taal): string {
  const tekst = briefWoord(taal);
  const v = velden.find(({ id }) => id === veld);
  if (v && LEESFOUTEN.has(code)) return tekst(woord(`fout.${code}`, { veld: labelVan(brief, v, taal), aantal: v.maxLengte }));
  return tekst(woord(eigenSleutel(brief, `ontbreekt.${code === "verplicht" || code === "vink" ? (v ? naamVan(v) : veld) : code}`)));
}

/** What is missing as links to the fields. */
export function regelsVoor(stand: Briefstand, taal: Taal): readonly Regel[] {
  return stand.ontbreekt.map((o) => ({ href: `#${o.veld}`, tekst: reden(o, stand, taal) }));
}

/** The fields of a letter with their words; proposals that are words stand there in Dutch, as in the letter. */
export function velden(stand: Briefstand, taal: Taal, metFouten: boolean): readonly VeldWeergave[] {
  const i18n = i18nVoor(taal);
  const tekst = briefWoord(taal);
  const dicht = stand.weigering?.openMet;
  return stand.velden
    .filter((v) => dicht === undefined || v.id === dicht)
    .map((v) => {
      const { getypt } = stand.situatie;
      const sleutel = sleutelVan(stand.brief, v);
      const hulp = `${sleutel}.hulp`;
      const fout = metFouten ? stand.ontbreekt.find((o) => o.veld === v.id) : undefined;
      const voorstel = getypt[v.id] === undefined && typeof v.voorstel === "object" ? briefWoord("nl")(v.voorstel) : "";
      return {
        id: v.id,
        soort: v.soort,
        label: labelVan(stand.brief, v, taal),
        ...(i18n.exists(`brieven:${hulp}`) ? { hulp: tekst(woord(hulp)) } : {}),
        ...(fout ? { fout: reden(fout, stand, taal) } : {}),
        waarde: inVeld(v, getypt) || voorstel,
        delen: datumDelen(v.soort === "datum" ? inVeld(v, getypt) : ""),
        opties: v.opties.map((o) => ({ waarde: o, label: optieVan(stand.brief, v, o, taal) })),
        verplicht: v.verplicht,
        groot: v.maxLengte > GROOT,
      };
    });
}
