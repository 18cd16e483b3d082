import type { Boekblok, Boekdeel, Boekstof, Boekstuk } from "./boek.ts";
import { woordblokken } from "./boek-woorden.ts";
import { volgordeVan } from "./boom.ts";
import { bronRegel } from "./bron.ts";
import { zoekWoord, type Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { gevolgenVan, type Gevolgen } from "./gevolgen.ts";
import { pijlenVan, wandel } from "./graaf.ts";
import { ontbrekend, onzekerheden } from "./open-punten.ts";
import { vraagBij } from "./replay.ts";
import { optiesVan, type Veld, type Vraag } from "./vraag.ts";

const regel = (naam: string, tekst: string): Boekblok => ({ soort: "regel", naam, tekst });
const punten = (naam: string, lijst: readonly string[]): readonly Boekblok[] => (lijst.length > 0 ? [{ soort: "punten", naam, punten: lijst }] : []);

/** The text at a path of words, or that there is none. */
export function tekstBij(woorden: Woorden, pad: string): string {
  const gevonden = zoekWoord(woorden, pad);
  return typeof gevonden === "string" ? gevonden : "(geen woorden)";
}

/** What kind of answer a question or field takes, with its limits. */
export function soortVan(vraag: Vraag<never> | Veld): string {
  switch (vraag.soort) {
    case "datum":
      return vraag.toekomst ? "datum, ook na vandaag" : "datum, niet na vandaag";
    case "bedrag":
    case "getal":
      return `${vraag.soort} van ${vraag.min} tot en met ${vraag.max}`;
    case "tekst":
      return `tekst, hooguit ${vraag.maxLengte} tekens`;
    case "keuze":
      return "een keuze";
    case "meerkeuze":
      return "een of meer keuzes";
    case "postcode":
      return "vier cijfers van de postcode";
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
  return new Map([...lijsten].map(([id, bekend]) => [id, [...bekend].map(([lijst, weg]) => `bij ${weg}: ${lijst}`)]));
}

/** The options as a list, with their words and help. */
function optiepunten(woorden: Woorden, id: string, opties: readonly string[]): readonly string[] {
  return opties.map((optie) => {
    const hulp = zoekWoord(woorden, `vraag.${id}.optieHulp.${optie}`);
    return `${optie}: ${tekstBij(woorden, `vraag.${id}.optie.${optie}`)}${typeof hulp === "string" ? ` (${hulp})` : ""}`;
  });
}

/** A question with everything that a person reads there and what the tree remembers of it. */
export function vraagstuk<F extends object>(flow: Flow<F>, id: string, vraag: Vraag<F>, woorden: Woorden, lijsten: readonly string[], daarna: readonly string[]): Boekstuk {
  const hulp = zoekWoord(woorden, `vraag.${id}.hulp`);
  const opties = vraag.soort === "keuze" || vraag.soort === "meerkeuze" || vraag.soort === "datum" ? (vraag.opties ?? []) : [];
  return {
    soort: "vraag",
    id,
    titel: tekstBij(woorden, `vraag.${id}.titel`),
    blokken: [
      ...(typeof hulp === "string" ? [regel("Hulp", hulp)] : []),
      regel("Waarom", tekstBij(woorden, `vraag.${id}.waarom`)),
      regel("Soort", soortVan(vraag)),
      ...punten("Opties", optiepunten(woorden, id, opties)),
      ...(vraag.soort === "meerkeuze" ? [regel("Alleen zonder andere", vraag.alleen.join(", "))] : []),
      ...punten("Opties op deze wegen", lijsten),
      ...punten("Velden", Object.entries(vraag.velden ?? {}).map(([veld, v]) => `${veld}${v.bij ? ` bij ${v.bij}` : ""}: ${tekstBij(woorden, `vraag.${id}.veld.${veld}`)} (${soortVan(v)})`)),
      ...punten("Andere vormen", (vraag.vormen ?? []).map((vorm) => `${vorm}: ${tekstBij(woorden, `vraag.${id}.vorm.${vorm}.titel`)}`)),
      ...(flow.vouwen[id] ? [regel("Onthoudt", flow.vouwen[id].schrijft.join(", ") || "niets voor de route")] : []),
      ...punten("Daarna", daarna),
    ],
  };
}

function uitkomststuk<F extends object>(flow: Flow<F>, id: string, woorden: Woorden, gevolgen: Gevolgen | undefined): Boekstuk {
  const woordenVanUitkomst = (zoekWoord(woorden, `uitkomst.${id}`) ?? {}) as Readonly<Record<string, unknown>>;
  const rest = Object.fromEntries(Object.entries(woordenVanUitkomst).filter(([naam]) => naam !== "titel"));
  return {
    soort: "uitkomst",
    id,
    titel: tekstBij(woorden, `uitkomst.${id}.titel`),
    blokken: [
      ...woordblokken(rest),
      ...Object.entries(gevolgen ?? {}).map(([naam, waarden]) => regel(naam, waarden.join(", "))),
      ...punten("Bronnen", (flow.uitkomsten[id]?.bronnen ?? []).flatMap((bron) => (flow.bronnen[bron] ? [bronRegel(bron, flow.bronnen[bron])] : []))),
    ],
  };
}

/** What somebody has to confirm or add first. */
function openDeel<F extends object>(flow: Flow<F>, gedeeld: readonly string[]): Boekdeel {
  const open = { soort: "overig", titel: "" } as const;
  return {
    titel: "Wat onzeker is of ontbreekt",
    uitleg: "Dit moet iemand eerst bevestigen of aanvullen.",
    stukken: [
      { ...open, id: "onzeker", blokken: punten("Onzeker of met een opmerking", onzekerheden(flow)) },
      { ...open, id: "ontbreekt", blokken: punten("Ontbreekt", ontbrekend(flow)) },
      { ...open, id: "gedeeld", blokken: punten("Onzeker in wat alle stromen delen", gedeeld) },
    ],
  };
}

/** What is open, then questions, decisions and outcomes in the order of the tree, then the questions outside the walk. */
export function boomDelen<F extends object>(flow: Flow<F>, { woorden, peildatum, gedeeld }: Boekstof): readonly Boekdeel[] {
  const lijsten = optielijsten(flow, peildatum);
  const gevolgen = gevolgenVan(flow, peildatum);
  const pijlen = pijlenVan(flow);
  const naam = (staat: string): string =>
    flow.uitkomsten[staat] ? `uitkomst ${staat}: ${tekstBij(woorden, `uitkomst.${staat}.titel`)}` : flow.vragen[staat] ? `vraag ${staat}` : `beslissing ${staat}`;
  const boom = volgordeVan(flow).map((staat): Boekstuk => {
    const vraag = flow.vragen[staat];
    const rijen = flow.beslisregels[staat];
    if (vraag) return vraagstuk(flow, staat, vraag, woorden, lijsten.get(staat) ?? [], pijlen.flatMap(({ van, naar }) => (van === staat ? [naam(naar)] : [])));
    if (!rijen) return uitkomststuk(flow, staat, woorden, gevolgen.get(staat));
    const tabel = rijen.map(({ nr, als, dan }) => [nr, als.length > 0 ? als.join(" en ") : "anders", naam(dan)]);
    return { soort: "beslissing", id: staat, titel: "De eerste regel die klopt, beslist", blokken: [{ soort: "tabel", kop: ["Regel", "Als", "Dan"], rijen: tabel }] };
  });
  return [
    openDeel(flow, gedeeld),
    { titel: "De boom: vragen, beslissingen en uitkomsten", uitleg: "In de volgorde van de boom. Bij een uitkomst staat wat in een proef met veel antwoorden en in alle casussen erbij kwam.", stukken: boom },
    { titel: "Vragen buiten de route", uitleg: "Deze mogen leeg blijven en veranderen de weg niet.", stukken: Object.entries(flow.los ?? {}).map(([id, vraag]) => vraagstuk(flow, id, vraag, woorden, [], [])) },
  ];
}
