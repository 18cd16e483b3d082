import { volgordeVan } from "./boom.ts";
import { zoekWoord, type Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import type { Beslisregel } from "./flow-setup.ts";
import { pijlenVan } from "./graaf.ts";

const BREED = 40;
const BLAUW = "#eef3fb";
const GROEN = "#e8f5ea";

const veilig = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Text over lines of about `BREED` characters, for a label of Graphviz. */
function regels(tekst: string): string {
  const uit: string[] = [""];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = uit.at(-1) ?? "";
    if (laatste !== "" && laatste.length + woord.length > BREED) uit.push(woord);
    else uit[uit.length - 1] = laatste === "" ? woord : `${laatste} ${woord}`;
  }
  return uit.map((regel) => `${veilig(regel)}<BR ALIGN="LEFT"/>`).join("");
}

const cel = (inhoud: string, eigenschappen = ""): string => `<TD ALIGN="LEFT" BALIGN="LEFT" ${eigenschappen}>${inhoud}</TD>`;

/** A knot of the drawing: a question with the table that only it leads to, or a table that several questions lead to. */
export interface Knoop {
  readonly id: string;
  readonly vraag: boolean;
  /** The decision table in it, and where its rows begin to lead. */
  readonly tabel: string | null;
}

/** The knots in the order of the tree, and where a state leads. A table with one row is no choice: the arrow goes on to its end. */
export function knopenVan<F extends object>(flow: Flow<F>): { readonly knopen: readonly Knoop[]; readonly doel: (staat: string) => string; readonly na: (vraag: string) => string } {
  const pijlen = pijlenVan(flow);
  const doel = (staat: string): string => {
    const rijen = flow.beslisregels[staat];
    return rijen?.length === 1 ? doel(rijen[0]!.dan) : staat;
  };
  const na = (vraag: string): string => doel(pijlen.find(({ van }) => van === vraag)?.naar ?? vraag);
  const toegang = new Map<string, Set<string>>();
  for (const { van, naar } of pijlen) {
    if (flow.beslisregels[van]?.length === 1) continue;
    const tot = doel(naar);
    toegang.set(tot, (toegang.get(tot) ?? new Set()).add(van));
  }
  const staten = volgordeVan(flow);
  const eigen = new Map(staten.filter((id) => flow.vragen[id]).map((id) => [id, na(id)] as const).filter(([, tabel]) => flow.beslisregels[tabel] && toegang.get(tabel)?.size === 1));
  const inVraag = new Set(eigen.values());
  const knopen = staten.flatMap((id): Knoop[] => {
    if (flow.vragen[id]) return [{ id, vraag: true, tabel: eigen.get(id) ?? null }];
    return flow.beslisregels[id] && flow.beslisregels[id].length > 1 && !inVraag.has(id) ? [{ id, vraag: false, tabel: id }] : [];
  });
  return { knopen, doel, na };
}

/**
 * The tree in the language of Graphviz, narrow enough to print: a question is a box with the numbered rules that follow it;
 * an outcome stands in its rule (green), a question is an arrow out of it.
 */
export function boomDot<F extends object>(flow: Flow<F>, woorden: Woorden): string {
  const titel = (pad: string): string => {
    const gevonden = zoekWoord(woorden, `${pad}.titel`);
    return typeof gevonden === "string" ? gevonden.replace(/\{\{[^{}]*\}\}/g, "…") : "";
  };
  const { knopen, doel, na } = knopenVan(flow);
  const rij = ({ nr, als, dan }: Beslisregel, i: number): string => {
    const naar = doel(dan);
    const isUitkomst = flow.uitkomsten[naar] !== undefined;
    const tekst = isUitkomst ? `<B>${veilig(naar)}</B><BR ALIGN="LEFT"/>${regels(titel(`uitkomst.${naar}`))}` : `naar ${veilig(naar)}`;
    return `<TR>${cel(veilig(nr))}${cel(regels(als.length > 0 ? als.join(" en ") : "anders"))}${cel(tekst, `PORT="r${i}" ${isUitkomst ? `BGCOLOR="${GROEN}"` : ""}`)}</TR>`;
  };
  const hokje = ({ id, vraag, tabel }: Knoop): string => {
    const kop = vraag ? `<B>${veilig(id)}</B><BR ALIGN="LEFT"/>${regels(titel(`vraag.${id}`))}` : `<B>${veilig(id)}</B>`;
    const rijen = tabel === null ? [] : (flow.beslisregels[tabel] ?? []).map(rij);
    return `"${id}" [label=<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="4"><TR>${cel(kop, `COLSPAN="3" ${vraag ? `BGCOLOR="${BLAUW}"` : ""}`)}</TR>${rijen.join("")}</TABLE>>]`;
  };
  const pijlen = knopen.flatMap(({ id, tabel }) => {
    if (tabel === null) return flow.uitkomsten[na(id)] ? [] : [`"${id}" -> "${na(id)}"`];
    return (flow.beslisregels[tabel] ?? []).flatMap(({ dan }, i) => (flow.uitkomsten[doel(dan)] ? [] : [`"${id}":r${i} -> "${doel(dan)}"`]));
  });
  return [
    `digraph "${flow.id}" {`,
    'rankdir=TB; pad=0.4; nodesep=0.2; ranksep=0.4; node [shape=plain fontname="Arial" fontsize=11]; edge [arrowsize=0.6];',
    ...knopen.map(hokje),
    ...new Set(pijlen),
    "}",
  ].join("\n");
}
