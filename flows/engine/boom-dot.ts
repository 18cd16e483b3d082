import { volgordeVan } from "./boom.ts";
import { zoekWoord, type Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import { pijlenVan } from "./graaf.ts";

const BREED = 44;
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
const tabel = (rijen: readonly string[], kleur: string): string =>
  `<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5" BGCOLOR="${kleur}">${rijen.map((rij) => `<TR>${rij}</TR>`).join("")}</TABLE>>`;

/**
 * The tree in the language of Graphviz, narrow enough to print: a question is a box; a decision is a table of its numbered
 * rules, in which an outcome stands in its row (green) and a question is an arrow out of it.
 */
export function boomDot<F extends object>(flow: Flow<F>, woorden: Woorden): string {
  const titel = (pad: string): string => {
    const gevonden = zoekWoord(woorden, `${pad}.titel`);
    return typeof gevonden === "string" ? gevonden : "";
  };
  const knopen = volgordeVan(flow).flatMap((staat) => {
    if (flow.vragen[staat]) return [`"${staat}" [label=${tabel([cel(`<B>${veilig(staat)}</B><BR/>${regels(titel(`vraag.${staat}`))}`)], BLAUW)}]`];
    const rijen = flow.beslisregels[staat];
    if (!rijen) return [];
    const kop = cel(`<B>${veilig(staat)}</B>`, 'COLSPAN="3"');
    return [
      `"${staat}" [label=${tabel(
        [
          kop,
          ...rijen.map(({ nr, als, dan }, i) => {
            const isUitkomst = flow.uitkomsten[dan] !== undefined;
            const doel = isUitkomst ? `<B>${veilig(dan)}</B><BR/>${regels(titel(`uitkomst.${dan}`))}` : `naar ${veilig(dan)}`;
            return `${cel(veilig(nr))}${cel(regels(als.length > 0 ? als.join(" en ") : "anders"))}${cel(doel, `PORT="r${i}" ${isUitkomst ? `BGCOLOR="${GROEN}"` : ""}`)}`;
          }),
        ],
        "#ffffff",
      )}]`,
    ];
  });
  const pijlen = pijlenVan(flow).flatMap(({ van, naar, regel }) => {
    if (regel === null) return [`"${van}" -> "${naar}"`];
    const poort = (flow.beslisregels[van] ?? []).findIndex((rij) => rij.nr === regel && rij.dan === naar);
    return flow.uitkomsten[naar] ? [] : [`"${van}":r${poort} -> "${naar}"`];
  });
  return [
    `digraph "${flow.id}" {`,
    'rankdir=TB; nodesep=0.3; ranksep=0.5; node [shape=plain fontname="Arial" fontsize=11];',
    ...knopen,
    ...pijlen,
    "}",
  ].join("\n");
}
