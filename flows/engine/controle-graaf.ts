import type { Fout } from "./controle.ts";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { wandel } from "./graaf.ts";
import { vraagBij } from "./replay.ts";
import { optiesVan, WEET_NIET } from "./vraag.ts";

/** Size of the graph on one date. */
export interface Graafmeting {
  readonly peildatum: Datum;
  readonly staten: number;
  readonly langste: number;
}

/** No path may ask more screens than this. */
export const MEESTE_SCHERMEN = 12;

/** Walks the whole graph on every date: all reached and used, no dead end, no cycle, not too long, "weet-niet" everywhere. */
export function controleerGraaf<F extends object>(
  flow: Flow<F>,
  peildata: readonly Datum[],
): { readonly fouten: readonly Fout[]; readonly metingen: readonly Graafmeting[] } {
  const fouten = new Map<string, Fout>();
  const meld: Meld = (bestand, bij, wat) => fouten.set(wat, { bestand, bij, wat });
  const metingen: Graafmeting[] = [];
  const bezocht = new Set<string>();
  const pijlen = new Set<string>();
  const opties = new Set<string>();
  for (const peildatum of peildata) {
    const wandeling = wandel(flow, peildatum, ({ snapshot }) => {
      const vraagId = vraagBij(snapshot);
      const vraag = flow.vragen[vraagId];
      if (vraag?.soort !== "keuze" && vraag?.soort !== "meerkeuze") return null;
      const hier = optiesVan(vraag, snapshot.context.feiten as F);
      const vreemd = hier.find((optie) => !vraag.opties.includes(optie));
      if (vreemd !== undefined) meld("vragen.ts", [`"${vraagId}"`], `question "${vraagId}" offers "${vreemd}", which is not in its list`);
      if (!hier.includes(WEET_NIET)) meld("vragen.ts", [`"${vraagId}"`], `question "${vraagId}" has a path without "weet-niet"`);
      return null;
    });
    for (const fout of wandeling.fouten) meld("machine.ts", [`"${/"([^"]+)"/.exec(fout)?.[1] ?? ""}"`], fout);
    if (wandeling.langste > MEESTE_SCHERMEN) meld("machine.ts", [], `a path of ${wandeling.langste} screens, more than ${MEESTE_SCHERMEN}`);
    metingen.push({ peildatum, staten: wandeling.staten, langste: wandeling.langste });
    for (const staat of wandeling.bezocht) bezocht.add(staat);
    for (const pijl of wandeling.gebruiktePijlen) pijlen.add(pijl);
    for (const optie of wandeling.gebruikteOpties) opties.add(optie);
  }
  meldOngebruikt(flow, { bezocht, pijlen, opties }, meld);
  return { fouten: [...fouten.values()], metingen };
}

type Meld = (bestand: string, bij: readonly string[], wat: string) => void;

/** Reports every state, rule and option that no walk came to. */
function meldOngebruikt<F extends object>(
  flow: Flow<F>,
  { bezocht, pijlen, opties }: Readonly<Record<"bezocht" | "pijlen" | "opties", ReadonlySet<string>>>,
  meld: Meld,
): void {
  for (const id of Object.keys(flow.vragen)) if (!bezocht.has(id)) meld("machine.ts", [`"${id}"`], `question "${id}" is never reached`);
  for (const id of Object.keys(flow.uitkomsten)) if (!bezocht.has(id)) meld("machine.ts", [`"${id}"`], `outcome "${id}" is never reached`);
  for (const [staat, regels] of Object.entries(flow.beslisregels)) {
    for (const { nr, dan } of regels) {
      if (!pijlen.has(`${staat}#${nr}`)) meld("", [staat, `"${nr}"`], `rule ${nr} of "${staat}" (to "${dan}") is never used`);
    }
  }
  for (const [id, vraag] of Object.entries(flow.vragen)) {
    if (!bezocht.has(id) || (vraag.soort !== "keuze" && vraag.soort !== "meerkeuze")) continue;
    for (const optie of vraag.opties) {
      if (!opties.has(`${id}:${optie}`)) meld("vragen.ts", [`"${id}"`, `"${optie}"`], `option "${optie}" of "${id}" is never offered`);
    }
  }
}
