const INKT = "#222";
const ROUTE = "#8a1c5b";

/** The first knot, and the last one of a route: places that a link can lead to, also inside a frame that scrolls. */
export const BEGIN = "rr-begin";
export const HIER = "rr-hier";

const heel = (getal: string): number => Math.round(Number(getal));
const punten = (tekst: string): readonly (readonly [number, number])[] =>
  tekst.trim().split(/\s+/).map((paar) => {
    const [x = "0", y = "0"] = paar.split(",");
    return [heel(x), heel(y)];
  });
const eigenschap = (regel: string, naam: string): string => new RegExp(`\\b${naam}="([^"]*)"`).exec(regel)?.[1] ?? "";
const getallen = (tekst: string): string => tekst.replace(/-?\d+(?:\.\d+)?/g, (getal) => String(heel(getal)));

/** A cell: its filling alone, or its edge. Graphviz draws both as a polygon of five points. */
function hok(regel: string): string {
  const hoeken = punten(eigenschap(regel, "points"));
  const xs = hoeken.map(([x]) => x);
  const ys = hoeken.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const kleur = eigenschap(regel, "fill");
  const rand = eigenschap(regel, "stroke") === "none" ? ' stroke="none"' : "";
  return `<rect x="${x}" y="${y}" width="${Math.max(...xs) - x}" height="${Math.max(...ys) - y}"${kleur === "none" ? "" : ` fill="${kleur}"`}${rand}/>`;
}

function knoop(regels: readonly string[]): string {
  const naam = /<title>([^<]*)<\/title>/.exec(regels.join("\n"))?.[1] ?? "";
  const hokken = regels.filter((regel) => regel.startsWith("<polygon")).map(hok);
  const teksten = regels.flatMap((regel) => {
    const inhoud = />([^<]*)<\/text>/.exec(regel)?.[1];
    if (!regel.startsWith("<text") || inhoud === undefined) return [];
    return [`<text x="${heel(eigenschap(regel, "x"))}" y="${heel(eigenschap(regel, "y"))}"${regel.includes('"bold"') ? ' font-weight="bold"' : ""}>${inhoud}</text>`];
  });
  return `<g data-plek="${naam}">${hokken.join("")}<g stroke="none" fill="${INKT}">${teksten.join("")}</g></g>`;
}

/**
 * The drawing that Graphviz made, in few bytes: whole points, nothing twice. It stands on white in any mode, so that
 * it prints as it shows; `data-plek` names the knot for `metRoute`.
 *
 * @param svg what Graphviz gives for `boomDot`
 * @param label what it is a drawing of, for who cannot see it
 */
export function kleineSvg(svg: string, label: string): string {
  const [, x = "0", y = "0", breed = "0", hoog = "0"] = /viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/.exec(svg) ?? [];
  const [, opzij = "0", omlaag = "0"] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(svg) ?? [];
  const groepen = [...svg.replaceAll("&#45;", "-").matchAll(/<g id="\w+" class="(node|edge)">([\s\S]*?)<\/g>/g)].map(([, soort, binnen = ""]) => ({ soort, regels: binnen.split("\n").map((regel) => regel.trim()) }));
  const knopen = groepen.filter(({ soort }) => soort === "node").map(({ regels }) => knoop(regels));
  const lijnen = groepen.flatMap(({ soort, regels }) => (soort === "edge" ? regels.filter((regel) => regel.startsWith("<path")).map((regel) => getallen(eigenschap(regel, "d"))) : []));
  const pijl = `<marker id="rr-pijl" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555" stroke="none"/></marker>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}" width="${heel(breed)}" height="${heel(hoog)}" viewBox="${getallen(`${x} ${y} ${breed} ${hoog}`)}" font-family="Arial,sans-serif" font-size="11">`,
    `${pijl}<rect width="100%" height="100%" fill="#fff"/><g transform="translate(${heel(opzij)} ${heel(omlaag)})" stroke="${INKT}" fill="none">`,
    `<g stroke="#555">${lijnen.map((d) => `<path d="${d}" marker-end="url(#rr-pijl)"/>`).join("")}</g>`,
    ...knopen.map((knoop, nr) => (nr === 0 ? knoop.replace("<g ", `<g id="${BEGIN}" `) : knoop)),
    "</g></svg>",
  ].join("");
}

/** The same drawing with the walked questions in it: a thick edge, and the number of the step beside it. */
export function metRoute(svg: string, pad: readonly string[]): string {
  return pad.reduce(
    (tekening, vraag, i) =>
      tekening.replace(new RegExp(`data-plek="${vraag}"><rect x="(-?\\d+)" y="(-?\\d+)"`), (gevonden, x: string, y: string) =>
        gevonden.replace(
          ">",
          ` stroke="${ROUTE}" stroke-width="5"><g stroke="none" fill="${ROUTE}" font-size="24" font-weight="bold"><text${i === pad.length - 1 ? ` id="${HIER}"` : ""} x="${x}" y="${Number(y) - 6}">${i + 1}</text></g>`,
        ),
      ),
    svg,
  );
}
