import { zoekWoord, type Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import { pijlenVan } from "./graaf.ts";
import { volgordeVan } from "./boom.ts";

const BREED = 30;

/** Text over lines of about `BREED` characters, safe inside the quotes of DOT. */
function regels(tekst: string): string {
  const uit: string[] = [""];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = uit.at(-1) ?? "";
    if (laatste !== "" && laatste.length + woord.length > BREED) uit.push(woord);
    else uit[uit.length - 1] = laatste === "" ? woord : `${laatste} ${woord}`;
  }
  return uit.map((regel) => regel.replace(/[\\"]/g, "\\$&")).join("\\n");
}

/** The tree in the language of Graphviz: questions as boxes, decisions as diamonds with numbered rules, outcomes rounded. */
export function boomDot<F extends object>(flow: Flow<F>, woorden: Woorden): string {
  const titel = (pad: string): string => {
    const gevonden = zoekWoord(woorden, `${pad}.titel`);
    return typeof gevonden === "string" ? gevonden : "";
  };
  const knopen = volgordeVan(flow).map((staat) => {
    if (flow.vragen[staat]) return `"${staat}" [shape=box style=filled fillcolor="#eef3fb" label="${regels(staat)}\\n${regels(titel(`vraag.${staat}`))}"]`;
    if (flow.uitkomsten[staat]) {
      return `"${staat}" [shape=box style="rounded,filled" fillcolor="#e8f5ea" label="${regels(staat)}\\n${regels(titel(`uitkomst.${staat}`))}"]`;
    }
    return `"${staat}" [shape=diamond fontsize=9 label="${regels(staat)}"]`;
  });
  const pijlen = pijlenVan(flow).map(({ van, naar, regel }) => {
    const rij = regel === null ? undefined : flow.beslisregels[van]?.find((r) => r.nr === regel && r.dan === naar);
    const label = rij ? `${rij.nr}: ${rij.als.length > 0 ? rij.als.join(" en ") : "anders"}` : "";
    return `"${van}" -> "${naar}"${label === "" ? "" : ` [label="${regels(label)}"]`}`;
  });
  return [
    `digraph "${flow.id}" {`,
    `rankdir=TB; nodesep=0.3; ranksep=0.6; node [fontname="sans-serif" fontsize=11]; edge [fontname="sans-serif" fontsize=8];`,
    ...knopen,
    ...pijlen,
    "}",
  ].join("\n");
}
