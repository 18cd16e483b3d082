import type { Bron } from "./bron.ts";
import { zoekWoord, type Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { pijlenVan, wandel } from "./graaf.ts";
import { GELIJKGESTELD } from "./kalender.ts";
import { vraagBij } from "./replay.ts";
import { optiesVan, type Veld, type Vraag } from "./vraag.ts";

/** All states in the order of the tree: what can only come later stands later. */
export function volgordeVan<F extends object>(flow: Flow<F>): readonly string[] {
  const uit = new Map<string, string[]>();
  for (const { van, naar } of pijlenVan(flow)) uit.set(van, [...(uit.get(van) ?? []), naar]);
  const gezien = new Set<string>();
  const klaar: string[] = [];
  const ga = (staat: string) => {
    if (gezien.has(staat)) return;
    gezien.add(staat);
    for (const naar of [...(uit.get(staat) ?? [])].reverse()) ga(naar);
    klaar.push(staat);
  };
  ga(vraagBij(flow.begin0("2000-01-01")));
  for (const staat of Object.keys(flow.machine.config.states ?? {})) ga(staat);
  return klaar.reverse();
}

const bronRegel = (id: string, bron: Bron): string =>
  `${id}: ${bron.verwijzing} (${bron.zekerheid}, bekeken op ${bron.gecontroleerdOp}${bron.opmerking ? `; ${bron.opmerking}` : ""})`;

/** Every text in a tree of words, one line each, indented by its place. */
function tekstregels(boom: unknown, sleutel: string, diep: number): readonly string[] {
  const spring = "  ".repeat(diep);
  if (typeof boom === "string") return [`${spring}${sleutel}: ${boom}`];
  if (Array.isArray(boom)) return boom.flatMap((deel: unknown, i) => tekstregels(deel, `${sleutel} ${i + 1}`, diep));
  if (typeof boom !== "object" || boom === null) return [];
  return [`${spring}${sleutel}`, ...Object.entries(boom).flatMap(([naam, rest]) => tekstregels(rest, naam, diep + 1))];
}

function soortVan(vraag: Vraag<never> | Veld): string {
  switch (vraag.soort) {
    case "datum":
      return vraag.toekomst ? "datum, ook na vandaag" : "datum, niet na vandaag";
    case "bedrag":
    case "getal":
      return `${vraag.soort} van ${vraag.min} tot en met ${vraag.max}`;
    case "tekst":
      return `tekst, hooguit ${vraag.maxLengte} tekens`;
    default:
      return vraag.soort;
  }
}

/** For questions whose options depend on earlier answers: each list that occurs, with one way to get it. */
function optielijsten<F extends object>(flow: Flow<F>, peildatum: Datum): ReadonlyMap<string, readonly string[]> {
  const lijsten = new Map<string, Map<string, string>>();
  wandel(flow, peildatum, ({ snapshot, antwoorden }) => {
    const id = vraagBij(snapshot);
    const vraag = flow.vragen[id];
    if ((vraag?.soort !== "keuze" && vraag?.soort !== "meerkeuze") || !vraag.optiesBij) return null;
    const lijst = optiesVan(vraag, snapshot.context.feiten as F).join(", ");
    const bekend = lijsten.get(id) ?? new Map<string, string>();
    lijsten.set(id, bekend);
    const keuzes = Object.entries(antwoorden).flatMap(([naam, waarde]) => (flow.vragen[naam]?.soort === "keuze" ? [`${naam} = ${String(waarde)}`] : []));
    if (!bekend.has(lijst)) bekend.set(lijst, keuzes.join(", "));
    return null;
  });
  return new Map([...lijsten].map(([id, bekend]) => [id, [...bekend].map(([lijst, weg]) => `${weg}: ${lijst}`)]));
}

function vraagregels<F extends object>(flow: Flow<F>, id: string, vraag: Vraag<F>, woorden: Woorden, lijsten: readonly string[]): readonly string[] {
  const woord = (pad: string): string => {
    const gevonden = zoekWoord(woorden, `vraag.${id}.${pad}`);
    return typeof gevonden === "string" ? gevonden : "(geen woorden)";
  };
  return [
    `${id}: ${woord("titel")}`,
    ...(typeof zoekWoord(woorden, `vraag.${id}.hulp`) === "string" ? [`    Hulp: ${woord("hulp")}`] : []),
    `    Waarom: ${woord("waarom")}`,
    `    Soort: ${soortVan(vraag)}`,
    ...(vraag.soort === "keuze" || vraag.soort === "meerkeuze"
      ? vraag.opties.map((optie) => `      - ${optie}: ${woord(`optie.${optie}`)}`)
      : []),
    ...(vraag.soort === "meerkeuze" ? [`    Alleen zonder andere: ${vraag.alleen.join(", ")}`] : []),
    ...lijsten.map((lijst) => `    Opties bij ${lijst}`),
    ...Object.entries(vraag.velden ?? {}).map(([veld, v]) => `    Veld ${veld}${v.bij ? ` bij ${v.bij}` : ""}: ${soortVan(v)}`),
    ...(flow.vouwen[id] ? [`    Onthoudt: ${flow.vouwen[id].schrijft.join(", ") || "niets voor de route"}`] : []),
  ];
}

function vervolgregels<F extends object>(flow: Flow<F>, staat: string): readonly string[] {
  const regels = flow.beslisregels[staat];
  if (regels) return regels.map(({ nr, als, dan }) => `    regel ${nr}: ${als.length > 0 ? `als ${als.join(" en ")}` : "anders"} -> ${dan}`);
  return pijlenVan(flow).flatMap((pijl) => (pijl.van === staat ? [`    Daarna -> ${pijl.naar}`] : []));
}

const kop = (titel: string): readonly string[] => ["", titel.toUpperCase(), ""];

/** Questions and decisions in the order of the tree, then the questions outside the walk. */
function routeregels<F extends object>(flow: Flow<F>, woorden: Woorden, peildatum: Datum): readonly string[] {
  const lijsten = optielijsten(flow, peildatum);
  const route = volgordeVan(flow).flatMap((staat) => {
    const vraag = flow.vragen[staat];
    if (vraag) return ["", ...vraagregels(flow, staat, vraag, woorden, lijsten.get(staat) ?? []), ...vervolgregels(flow, staat)];
    return flow.beslisregels[staat] ? ["", `Beslissing ${staat}`, ...vervolgregels(flow, staat)] : [];
  });
  const los = Object.entries(flow.los ?? {}).flatMap(([id, vraag]) => ["", "Buiten de route, mag leeg blijven:", ...vraagregels(flow, id, vraag, woorden, [])]);
  return [...route, ...los];
}

function uitkomstregels<F extends object>(flow: Flow<F>, woorden: Woorden): readonly string[] {
  return Object.entries(flow.uitkomsten).flatMap(([id, { bronnen }]) => [
    "",
    ...tekstregels(zoekWoord(woorden, `uitkomst.${id}`) ?? "(geen woorden)", id, 0),
    ...bronnen.flatMap((bron) => (flow.bronnen[bron] ? [`  bron ${bronRegel(bron, flow.bronnen[bron])}`] : [])),
  ]);
}

function cijferregels<F extends object>(flow: Flow<F>): readonly string[] {
  return [
    ...(flow.tarieven ?? []).flatMap((tabel) =>
      tabel.rijen.map((rij) => `${tabel.naam} van ${rij.van} tot ${rij.tot ?? "nu"}: ${JSON.stringify(rij.waarde)} (${bronRegel("bron", rij.bron)})`),
    ),
    ...GELIJKGESTELD.map(({ datum, bron }) => `gelijkgestelde dag ${datum} (${bronRegel("bron", bron)})`),
  ];
}

/** The whole flow as text that a jurist can read and correct, in the order of the tree. `brieven`: the words of its letters by code. */
export function boomTekst<F extends object>(flow: Flow<F>, woorden: Woorden, brieven: unknown, peildatum: Datum): string {
  return [
    `${flow.id}, versie ${flow.versie}, ${flow.status}. Een optie, regel of woord is hier te verbeteren met de id die ervoor staat.`,
    ...kop("Vragen en beslissingen"),
    ...routeregels(flow, woorden, peildatum),
    ...kop("Uitkomsten"),
    ...uitkomstregels(flow, woorden),
    ...kop("Andere woorden"),
    ...Object.entries(woorden).flatMap(([tak, boom]) => (tak === "vraag" || tak === "uitkomst" ? [] : ["", ...tekstregels(boom, tak, 0)])),
    ...kop("Brieven"),
    ...tekstregels(brieven ?? {}, "brief", 0),
    ...kop("Cijfers"),
    ...cijferregels(flow),
    ...kop("Bronnen"),
    ...Object.entries(flow.bronnen).map(([id, bron]) => bronRegel(id, bron)),
    ...kop("Casussen"),
    ...flow.casussen.flatMap((casus) => [
      `${casus.naam} (op ${casus.peildatum}): ${casus.verhaal}`,
      `    antwoorden: ${JSON.stringify(casus.antwoorden)}`,
      `    verwacht: ${JSON.stringify(casus.verwacht)}`,
    ]),
    "",
  ].join("\n");
}
