import type { Boek, Boekblok, Boekstuk } from "./boek.ts";

const veilig = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const STIJL = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
:root { color-scheme: light; }
body { font: 11pt/1.45 Arial, sans-serif; color: #1c1c1c; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7em; } h2 { font-size: 1.35em; border-bottom: 2px solid #5b2751; padding-bottom: .2em; } h3 { font-size: 1em; margin: 0 0 .3em; }
code { font: .9em/1.3 monospace; overflow-wrap: anywhere; }
.stuk { border: 1px solid #bbb; border-left: .5em solid #bbb; padding: .6em .9em; margin: .8em 0; }
.vraag { border-left-color: #2f5f9e; } .beslissing { border-left-color: #777; } .uitkomst { border-left-color: #1d684b; }
.merk { font-size: .8em; font-weight: normal; text-transform: uppercase; letter-spacing: .05em; }
dl { margin: 0 0 .2em; display: grid; grid-template-columns: 8.5em 1fr; gap: 0 .6em; } dt { font-weight: bold; } dd { margin: 0; } ul { margin: 0; padding-left: 1.2em; }
table { border-collapse: collapse; width: 100%; font-size: .85em; } th, td { border: 1px solid #bbb; padding: .25em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.opmerking { border-top: 1px dotted #777; margin-top: .6em; padding-top: .3em; min-height: 2.2em; font-size: .8em; color: #555; }
.tekening svg { max-width: 100%; height: auto; border: 1px solid #bbb; } .onder td { height: 2.6em; width: 70%; }
@media print { body { font-size: 9pt; margin: 0; max-width: none; padding: 0; } h2 { break-before: page; } h3, tr, .opmerking { break-inside: avoid; } h2, h3 { break-after: avoid; } .tekening svg { max-height: 235mm; } a { color: inherit; text-decoration: none; } }
`;

const cellen = (rij: readonly string[], soort: "th" | "td"): string => rij.map((cel) => `<${soort}${soort === "th" ? ' scope="col"' : ""}>${veilig(cel)}</${soort}>`).join("");

function blokHtml(blok: Boekblok): string {
  switch (blok.soort) {
    case "regel":
      return `<dl><dt>${veilig(blok.naam)}</dt><dd>${veilig(blok.tekst)}</dd></dl>`;
    case "punten":
      return `<dl><dt>${veilig(blok.naam)}</dt><dd><ul>${blok.punten.map((punt) => `<li>${veilig(punt)}</li>`).join("")}</ul></dd></dl>`;
    case "tabel":
      return `<table><thead><tr>${cellen(blok.kop, "th")}</tr></thead><tbody>${blok.rijen.map((rij) => `<tr>${cellen(rij, "td")}</tr>`).join("")}</tbody></table>`;
  }
}

/** Room to write beside everything of which a jurist says whether it is right. */
const opmerking = `<p class="opmerking">Opmerking:</p>`;

function stukHtml({ soort, id, titel, blokken }: Boekstuk): string {
  const merk = soort === "overig" ? "" : `<span class="merk">${soort}</span> `;
  return `<section class="stuk ${soort}"><h3>${merk}<code>${veilig(id)}</code>${titel === "" ? "" : ` ${veilig(titel)}`}</h3>${blokken.map(blokHtml).join("")}${opmerking}</section>`;
}

const ondertekening = `<h2 id="onder">Ondertekening</h2>
<p>Ik las dit document en schreef mijn opmerkingen bij de id waar zij over gaan.</p>
<table class="onder"><tbody>${["Naam", "Functie", "Datum", "Akkoord, of akkoord met de opmerkingen", "Handtekening"].map((wat) => `<tr><th scope="row">${wat}</th><td></td></tr>`).join("")}</tbody></table>`;

/**
 * The book as one page that needs nothing else and prints on A4: the drawing, the contents, every part with room for
 * remarks, and a place to sign. `svg`: the drawing of the tree.
 */
export function boekHtml(boek: Boek, svg: string): string {
  const inhoud = boek.delen.map(({ titel }, i) => `<li><a href="#deel-${i + 1}">${veilig(titel)}</a></li>`).join("");
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(boek.titel)}</title>
<style>${STIJL}</style>
<main>
<h1>${veilig(boek.titel)}</h1>
${boek.kop.map((regel) => `<p>${veilig(regel)}</p>`).join("\n")}
<ol>${inhoud}<li><a href="#onder">Ondertekening</a></li></ol>
<h2>Tekening</h2>
<div class="tekening">${svg}</div>
${boek.delen.map(({ titel, uitleg, stukken }, i) => `<h2 id="deel-${i + 1}">${i + 1}. ${veilig(titel)}</h2>${uitleg === "" ? "" : `<p>${veilig(uitleg)}</p>`}\n${stukken.map(stukHtml).join("\n")}`).join("\n")}
${ondertekening}
</main>
</html>
`;
}
