import type { Fout } from "./controle.ts";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { diagnoseSchema, type Diagnose, type Reden } from "./diagnose.ts";
import { evalueer } from "./evaluate.ts";
import { steekproef } from "./steekproef.ts";

/** The paths in `locales/<language>/<flow>.json` of the words that a diagnosis needs; those of letters begin with "brieven:". */
export function woordenVan(diagnose: Diagnose): readonly string[] {
  const { uitkomst, variant } = diagnose;
  return [
    ...(uitkomst === null ? [] : [`uitkomst.${uitkomst}.titel`]),
    ...(uitkomst === null || variant === null ? [] : [`uitkomst.${uitkomst}.variant.${variant}`]),
    ...Object.entries(diagnose.varianten ?? {}).map(([id, vorm]) => `${id.startsWith("m-") ? "module" : "uitkomst"}.${id}.variant.${vorm}`),
    ...(diagnose.notities ?? []).map((id) => `notitie.${id}`),
    `urgentie.${diagnose.urgentie}`,
    `ernst.${diagnose.ernst}`,
    ...diagnose.veiligheid.map((id) => `veiligheid.${id}.titel`),
    ...diagnose.termijnen.flatMap((t) => [`termijn.${t.id}.naam`, `grondslag.${t.grondslag}`]),
    ...diagnose.stappen.map(({ id }) => metEigenaar(id, "stap")),
    ...diagnose.stukken.map(({ id }) => metEigenaar(id, "stuk")),
    ...diagnose.modules.map((id) => `module.${id}.naam`),
    ...diagnose.overlays.map((id) => `overlay.${id}.titel`),
    ...diagnose.extra.map((id) => `uitkomst.${id}.titel`),
    ...diagnose.verwijzingen.flatMap((v) => [`verwijzing.${v.code}.naam`, ...v.notities.map((n) => `notitie.${n}`)]),
    ...diagnose.berekeningen.map((b) => `berekening.${b.id}.naam`),
    ...diagnose.brieven.map((code) => `brieven:${diagnose.flow}.${code}.naam`),
  ];
}

/** `<owner>.<id>`: the words stand with the outcome, module or overlay that owns the line. */
function metEigenaar(id: string, soort: "stap" | "stuk"): string {
  const punt = id.indexOf(".");
  const eigenaar = id.slice(0, punt);
  const plank = eigenaar.startsWith("m-") ? "module" : eigenaar.startsWith("ov-") ? "overlay" : "uitkomst";
  return punt < 0 ? `${soort}.${id}` : `${plank}.${eigenaar}.${soort}.${id.slice(punt + 1)}`;
}

/** Faults in one diagnosis: a reason or source that does not exist, a term or outcome without a source. */
function foutenIn<F extends object>(flow: Flow<F>, diagnose: Diagnose, pad: readonly string[]): readonly string[] {
  const fouten: string[] = [];
  const keur = (over: string, reden: Reden, bronNodig: boolean) => {
    for (const bron of reden.bronnen) if (!flow.bronnen[bron]) fouten.push(`${over}: source "${bron}" does not exist`);
    for (const id of reden.antwoorden) {
      // A field may stand on several screens: any of them on the path will do.
      if (!pad.includes(id) && !pad.some((vraag) => Object.hasOwn(flow.vragen[vraag]?.velden ?? {}, id))) fouten.push(`${over}: reason "${id}" is not on the path`);
    }
    if (bronNodig && reden.bronnen.length === 0) fouten.push(`${over}: has no source`);
  };
  for (const t of diagnose.termijnen) keur(`term "${t.id}"`, t, true);
  for (const s of diagnose.stappen) keur(`step "${s.id}"`, s, false);
  for (const s of diagnose.stukken) keur(`paper "${s.id}"`, s, false);
  for (const v of diagnose.verwijzingen) keur(`referral "${v.code}"`, v, false);
  for (const r of diagnose.redenen) keur(`reason of "${r.over}"`, r, false);
  for (const b of diagnose.berekeningen) if (!flow.bronnen[b.bron]) fouten.push(`calculation "${b.id}": source "${b.bron}" does not exist`);
  for (const code of diagnose.brieven) if (!Object.hasOwn(flow.brieven ?? {}, code)) fouten.push(`letter "${code}" does not exist`);
  const uitkomstReden = diagnose.redenen.find((r) => r.over === diagnose.uitkomst);
  if (diagnose.uitkomst !== null && !uitkomstReden?.bronnen.length) fouten.push(`outcome "${diagnose.uitkomst}": no reason with a source`);
  for (const lijst of [diagnose.termijnen, diagnose.stappen, diagnose.stukken]) {
    const ids = lijst.map((regel) => regel.id);
    const dubbel = ids.find((id, i) => ids.indexOf(id) !== i);
    if (dubbel !== undefined) fouten.push(`"${dubbel}" is there twice`);
  }
  return fouten;
}

/** Evaluates many walks on every date: each diagnosis fits its schema and names only what exists. Gives the words they need. */
export function controleerDiagnosen<F extends object>(
  flow: Flow<F>,
  peildata: readonly Datum[],
  aantal: number,
): { readonly fouten: readonly Fout[]; readonly woorden: readonly string[] } {
  const fouten = new Map<string, Fout>();
  const woorden = new Set<string>();
  const perDatum = Math.ceil(aantal / peildata.length);
  peildata.forEach((peildatum, i) => {
    for (const { antwoorden, pad, uitkomst } of steekproef(flow, peildatum, perDatum, i + 1)) {
      const meld = (wat: string) =>
        fouten.set(wat, { bestand: "diagnose.ts", bij: [], wat: `${wat}, with ${JSON.stringify(antwoorden)} on ${peildatum}` });
      try {
        const { diagnose } = evalueer(flow, antwoorden, peildatum);
        const gelezen = diagnoseSchema.safeParse(diagnose);
        if (!gelezen.success) {
          meld(`outcome "${uitkomst}": the diagnosis does not fit its schema (${gelezen.error.issues[0]?.path.join(".")}: ${gelezen.error.issues[0]?.message})`);
          continue;
        }
        for (const fout of foutenIn(flow, gelezen.data, pad)) meld(fout);
        for (const woord of woordenVan(gelezen.data)) woorden.add(woord);
      } catch (error) {
        meld(`outcome "${uitkomst}": ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
  return { fouten: [...fouten.values()], woorden: [...woorden].sort() };
}
