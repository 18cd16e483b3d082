import { z } from "zod";
import type { Boekdeel, Boekstof, Boekstuk } from "./boek.ts";
import { woordblokken } from "./boek-woorden.ts";
import type { Bron } from "./bron.ts";
import { zoekWoord } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import { GELIJKGESTELD } from "./kalender.ts";

const BRONKOP = ["Bron", "Merk", "Bekeken op", "Opmerking"] as const;
const bronCellen = (bron: Bron): readonly string[] => [bron.verwijzing, bron.zekerheid, bron.gecontroleerdOp, bron.opmerking ?? ""];
const overig = (id: string, titel: string, blokken: Boekstuk["blokken"]): Boekstuk => ({ soort: "overig", id, titel, blokken });

/** Every statement that a rule can test: the facts it reads and the questions that write those. */
function voorwaarden<F extends object>(flow: Flow<F>): readonly Boekstuk[] {
  const vragenBij = (feit: string): string => Object.entries(flow.vouwen).flatMap(([vraag, { schrijft }]) => ((schrijft as readonly string[]).includes(feit) ? [vraag] : [])).join(", ") || "geen vraag";
  const regelsMet = (naam: string): string =>
    Object.entries(flow.beslisregels).flatMap(([tabel, rijen]) => rijen.flatMap(({ nr, als }) => (als.includes(naam) ? [`${tabel} ${nr}`] : []))).join(", ") || "geen regel";
  const rijen = Object.entries(flow.beweringen).map(([naam, { leest }]) => [naam, leest.map((feit) => `${feit} (uit ${vragenBij(feit)})`).join("; "), regelsMet(naam)]);
  return [overig("beweringen", "Wat een regel kan vragen", [{ soort: "tabel", kop: ["Voorwaarde", "Kijkt naar", "In regels"], rijen }])];
}

function brieven<F extends object>(flow: Flow<F>, { brieven: woorden }: Boekstof): readonly Boekstuk[] {
  const codes = Object.keys(flow.brieven ?? {});
  const naam = (code: string): string => {
    const gevonden = zoekWoord(woorden, `${code}.naam`);
    return typeof gevonden === "string" ? gevonden : "";
  };
  const eigen = codes.map((code) => overig(code, naam(code), [...(flow.brieven?.[code]?.versturen ? [] : [{ soort: "regel" as const, naam: "Soort", tekst: "blad voor de persoon zelf" }]), ...woordblokken(zoekWoord(woorden, code))]));
  const rest = Object.entries((typeof woorden === "object" && woorden) || {}).filter(([code]) => !codes.includes(code));
  return [...eigen, ...rest.map(([tak, boom]) => overig(tak, "woorden die brieven delen", woordblokken(boom)))];
}

/** The names of the fields that a calculation reads. */
function invoervelden(invoer: z.ZodType): string {
  const schema: { properties?: object; anyOf?: readonly { properties?: object }[] } = z.toJSONSchema(invoer, { unrepresentable: "any", io: "input" });
  return [...new Set([schema, ...(schema.anyOf ?? [])].flatMap(({ properties }) => Object.keys(properties ?? {})))].join(", ");
}

function berekeningen<F extends object>(flow: Flow<F>, { woorden }: Boekstof): readonly Boekstuk[] {
  const metWoorden = Object.entries((zoekWoord(woorden, "berekening") ?? {}) as object).map(([id, boom]) => overig(id, "berekening bij een uitkomst", woordblokken(boom)));
  const rijen = (flow.berekeningen ?? []).map(({ id, invoer, bronnen }) => [id, invoervelden(invoer), bronnen.join(", ")]);
  return [...(rijen.length > 0 ? [overig("berekeningen", "Berekeningen", [{ soort: "tabel" as const, kop: ["Id", "Invoer", "Bronnen"], rijen }])] : []), ...metWoorden];
}

function cijfers<F extends object>(flow: Flow<F>): readonly Boekstuk[] {
  const tabellen = (flow.tarieven ?? []).map(({ naam, rijen }) =>
    overig(naam, "", [{ soort: "tabel", kop: ["Van", "Tot en met", "Waarde", ...BRONKOP], rijen: rijen.map((rij) => [rij.van, rij.tot ?? "nu", JSON.stringify(rij.waarde), ...bronCellen(rij.bron)]) }]),
  );
  const dagen = GELIJKGESTELD.map(({ datum, bron }) => [datum, ...bronCellen(bron)]);
  return [...tabellen, overig("gelijkgesteld", "Dagen die met een feestdag gelijkstaan", [{ soort: "tabel", kop: ["Dag", ...BRONKOP], rijen: dagen }])];
}

function casussen<F extends object>(flow: Flow<F>): readonly Boekstuk[] {
  return flow.casussen.map(({ naam, verhaal, peildatum, antwoorden, verwacht }) =>
    overig(naam, `op ${peildatum}`, [
      { soort: "regel", naam: "Verhaal", tekst: verhaal },
      { soort: "punten", naam: "Antwoorden", punten: Object.entries(antwoorden).map(([id, waarde]) => `${id} = ${JSON.stringify(waarde)}`) },
      { soort: "punten", naam: "Verwacht", punten: Object.entries(verwacht).map(([id, waarde]) => `${id} = ${JSON.stringify(waarde)}`) },
    ]),
  );
}

/** Modules and other words, letters, calculations, figures, sources and cases. */
export function boekBijlagen<F extends object>(flow: Flow<F>, stof: Boekstof): readonly Boekdeel[] {
  const takken = Object.entries(stof.woorden).filter(([tak]) => !["vraag", "uitkomst", "berekening"].includes(tak));
  const modules = takken.flatMap(([tak, boom]) =>
    typeof boom === "object" && boom !== null ? Object.entries(boom).map(([id, inhoud]) => overig(`${tak}.${id}`, "", woordblokken(inhoud))) : [overig(tak, "", woordblokken(boom))],
  );
  const bronnen = Object.entries(flow.bronnen).map(([id, bron]) => [id, ...bronCellen(bron)]);
  return [
    { titel: "Voorwaarden", uitleg: "Elke voorwaarde in een regel, waar zij naar kijkt en welke vraag dat vult.", stukken: voorwaarden(flow) },
    { titel: "Modules, meldingen en andere woorden", uitleg: "", stukken: modules },
    { titel: "Brieven", uitleg: "Alle zinnen van elke brief. Welke zinnen komen, hangt af van wat iemand invult.", stukken: brieven(flow, stof) },
    { titel: "Berekeningen", uitleg: "", stukken: berekeningen(flow, stof) },
    { titel: "Cijfers", uitleg: "Een periode zonder rij geeft geen bedrag.", stukken: cijfers(flow) },
    { titel: "Bronnen", uitleg: "", stukken: [overig("bronnen", "", [{ soort: "tabel", kop: ["Id", ...BRONKOP], rijen: bronnen }])] },
    { titel: "Casussen", uitleg: "Zo moet het uitkomen. Elke wijziging wordt hiermee vergeleken.", stukken: casussen(flow) },
  ];
}
