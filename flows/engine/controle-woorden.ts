import type { Fout } from "./controle.ts";
import type { Flow } from "./define-flow.ts";

/** Words of one namespace: a tree of texts and lists of texts. */
export type Woorden = { readonly [sleutel: string]: unknown };

/** The locale files by language, then by namespace. */
export type Woordenboeken = Readonly<Record<string, Readonly<Record<string, Woorden | undefined>>>>;

/** What stands at a path of words such as `vraag.x.titel`; undefined when nothing does. */
export function zoekWoord(woorden: unknown, pad: string): unknown {
  return pad
    .split(".")
    .reduce<unknown>((boom, sleutel) => (typeof boom === "object" && boom !== null && Object.hasOwn(boom, sleutel) ? (boom as Woorden)[sleutel] : undefined), woorden);
}

/** Text, or a list or tree that holds some. */
function heeftTekst(waarde: unknown): boolean {
  if (typeof waarde === "string") return waarde.trim() !== "";
  return typeof waarde === "object" && waarde !== null && Object.values(waarde).some(heeftTekst);
}

/** Every path to a text in a tree of words; a list counts as one path. */
function padenIn(boom: unknown, voor = ""): readonly string[] {
  if (typeof boom !== "object" || boom === null || Array.isArray(boom)) return [voor];
  return Object.entries(boom).flatMap(([sleutel, rest]) => padenIn(rest, voor === "" ? sleutel : `${voor}.${sleutel}`));
}

/** The words that follow from the parts of a flow, whatever is answered. */
export function vasteWoorden<F extends object>(flow: Flow<F>): readonly string[] {
  return [
    "naam",
    "thema.kort",
    "thema.voor",
    "thema.vragen",
    ...Object.entries({ ...flow.vragen, ...flow.los }).flatMap(([id, vraag]) => [
      `vraag.${id}.titel`,
      `vraag.${id}.waarom`,
      ...(vraag.vormen ?? []).map((vorm) => `vraag.${id}.vorm.${vorm}.titel`),
      ...(vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? vraag.opties.map((optie) => `vraag.${id}.optie.${optie}`) : []),
      ...(vraag.soort === "datum" ? (vraag.opties ?? []).map((optie) => `vraag.${id}.optie.${optie}`) : []),
      ...Object.keys(vraag.velden ?? {}).map((veld) => `vraag.${id}.veld.${veld}`),
      ...Object.entries(vraag.velden ?? {}).flatMap(([veld, v]) =>
        (v.soort === "keuze" || v.soort === "datum") && !flow.vragen[veld] ? (v.opties ?? []).map((optie) => `vraag.${id}.veldOptie.${veld}.${optie}`) : [],
      ),
    ]),
    ...(flow.pastNiet ?? []).map(({ id }) => `triage:past-niet.${id}`),
    ...Object.keys(flow.uitkomsten).flatMap((id) => [`uitkomst.${id}.titel`, `uitkomst.${id}.uitleg`]),
  ];
}

/** Words that are missing in a language, and keys that one language has and another has not. */
export function controleerWoorden<F extends object>(flow: Flow<F>, uitDiagnosen: readonly string[], boeken: Woordenboeken): readonly Fout[] {
  const talen = Object.keys(boeken);
  const nodig = [...new Set([...vasteWoorden(flow), ...uitDiagnosen])].map((pad): readonly [string, string] => {
    const [ruimte, rest] = pad.includes(":") ? pad.split(":") : [flow.id, pad];
    return [ruimte ?? flow.id, rest ?? pad];
  });
  const alle = new Map(talen.map((taal) => [taal, new Set(padenIn(boeken[taal]?.[flow.id] ?? {}))]));
  return talen.flatMap((taal) => {
    if (!boeken[taal]?.[flow.id]) return [{ bestand: `locales/${taal}/${flow.id}.json`, bij: [], wat: `${taal}: no words at all` }];
    const fout = (ruimte: string, pad: string, wat: string): Fout => ({
      bestand: `locales/${taal}/${ruimte}.json`,
      bij: pad.split(".").map((deel) => `"${deel}"`),
      wat,
    });
    const ontbreekt = nodig.filter(([ruimte, pad]) => !heeftTekst(zoekWoord(boeken[taal]?.[ruimte], pad)));
    const gemist = new Set(ontbreekt.map(([, pad]) => pad));
    const elders = new Set(talen.filter((ander) => ander !== taal).flatMap((ander) => [...(alle.get(ander) ?? [])]));
    return [
      ...ontbreekt.map(([ruimte, pad]) => fout(ruimte, pad, `${taal}: no words for ${pad}`)),
      ...[...elders]
        .filter((pad) => !alle.get(taal)?.has(pad) && !gemist.has(pad))
        .map((pad) => fout(flow.id, pad, `${taal}: ${pad} stands in another language only`)),
    ];
  });
}
