import { LEEG, regelsVan, veld, woord, type Blok, type Brief, type BriefVeld, type Inhoud, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { isDatum, type Datum } from "#flows/engine/datum.ts";
import { WEET_NIET, type Veld, type Vraag, type Waarde } from "#flows/engine/vraag.ts";
import { bronnen, type BronId } from "../bronnen.ts";
import { keuzes } from "../lezen.ts";
import { vragen } from "../vragen.ts";
import { heeft } from "./situatie.ts";

const L = "huur.dossieroverzicht";

/** All questions by id, in their wide shape. */
const VRAGEN: Readonly<Record<string, Vraag>> = vragen as Readonly<Record<string, Vraag>>;

/* What is in the overview only when the person ticks it (huur.md 7.10: flags only with consent). */

/** Options that say something about a person; `somber` never leaves the dossier this way (huur.md 5.1). */
const VERTROUWELIJK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "huur-spoed": { geweld: "veiligheid" },
  "huur-extra": {
    kinderen: "kinderen", schulden: "meer", gezondheid: "gezondheid", inkomen: "meer", taal: "taal", lezen: "taal", relatie: "veiligheid", somber: "nooit",
  },
  "over-ziek": { ja: "gezondheid" },
  "tijd-groep": { vergunninghouder: "afkomst" },
};
const SOORTEN = ["kinderen", "meer", "taal", "gezondheid", "veiligheid", "afkomst"] as const;

const soortVan = (vraag: string, optie: string): string | undefined => VERTROUWELIJK[vraag]?.[optie];

/** The kinds of confidential answers that there are in this case. */
const vertrouwelijkIn = (s: Situatie): readonly string[] =>
  SOORTEN.filter((soort) => Object.entries(VERTROUWELIJK).some(([vraag, opties]) => Object.entries(opties).some(([o, van]) => van === soort && heeft(s, vraag, o))));

const mag = (w: Waarden, vraag: string, optie: string): boolean => {
  const soort = soortVan(vraag, optie);
  return soort === undefined || w.vinkjes("huur-noemen").includes(soort);
};

/** The question on whose screen a field stands, on this path. */
const vraagVan = (s: Situatie, veldId: string): string | undefined =>
  Object.keys(VRAGEN).find((id) => s.antwoorden[id] !== undefined && VRAGEN[id]?.velden?.[veldId] !== undefined);

/** The kind of a question or field, with the key of its label and of its options. */
function soortEnWoorden(s: Situatie, id: string): { readonly vorm: Vraag | Veld; readonly label: string; readonly optie: string } | undefined {
  const vraag = VRAGEN[id];
  if (vraag) return { vorm: vraag, label: `huur:vraag.${id}.titel`, optie: `huur:vraag.${id}.optie` };
  const bij = vraagVan(s, id);
  const vorm = bij === undefined ? undefined : VRAGEN[bij]?.velden?.[id];
  return vorm && { vorm, label: `huur:vraag.${bij}.veld.${id}`, optie: `huur:vraag.${bij}.veldOptie.${id}` };
}

/** Whole labels after each other. */
const reeks = (labels: readonly Woord[]): Woord => labels.reduce((een, twee) => woord(`${L}.en`, { een, twee }));

/** An answer in words; undefined when nothing of it may be said. */
function antwoordWoord(w: Waarden, id: string, waarde: Waarde, vorm: Vraag | Veld, optie: string): Inhoud | undefined {
  if (waarde === WEET_NIET) return woord(`${L}.weet-niet`);
  if (typeof waarde === "object") {
    const zegbaar = keuzes(waarde).filter((o) => mag(w, id, o));
    return zegbaar.length === 0 ? undefined : reeks(zegbaar.map((o) => woord(`${optie}.${o}`)));
  }
  if (vorm.soort === "keuze") return mag(w, id, String(waarde)) ? woord(`${optie}.${waarde}`) : undefined;
  if (vorm.soort === "datum") return isDatum(waarde) ? woord("dag", { datum: { datum: waarde } }) : woord(`${optie}.${waarde}`);
  if (vorm.soort === "bedrag" && typeof waarde === "number") return woord(`${L}.bedrag`, { bedrag: { bedrag: waarde } });
  return { tekst: String(waarde) };
}

/** Question and answer, in the order of the walk. */
function feiten(w: Waarden, s: Situatie): readonly Inhoud[][] {
  return Object.entries(s.antwoorden).flatMap(([id, waarde]) => {
    const gevonden = soortEnWoorden(s, id);
    const antwoord = waarde === undefined || !gevonden ? undefined : antwoordWoord(w, id, waarde, gevonden.vorm, gevonden.optie);
    return gevonden && antwoord ? [[woord(gevonden.label), antwoord]] : [];
  });
}

/** Everything that has a day, sorted: answers, notes of the person, and letters that were sent. */
function tijdlijn(s: Situatie): readonly Inhoud[][] {
  const dagen: (readonly [Datum, Inhoud])[] = [
    ...Object.entries(s.antwoorden).flatMap(([id, waarde]) => (isDatum(waarde) ? [[waarde, woord(`${L}.dag.${id}`)] as const] : [])),
    ...Object.entries(s.verstuurd).map(([code, { op }]) => [op, woord(`${L}.verstuurd`, { brief: woord(`huur.${code}.naam`) })] as const),
  ];
  return dagen
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([datum, wat]) => [woord(`${L}.rij`, { datum: { datum }, wat })]);
}

const isBron = (id: string): id is BronId => Object.hasOwn(bronnen, id);

/** The rules behind outcome and terms, each with how sure it is. */
function regels({ diagnose }: Situatie): readonly Inhoud[][] {
  const ids = [...diagnose.redenen.filter(({ over }) => over === diagnose.uitkomst), ...diagnose.termijnen].flatMap((r) => r.bronnen);
  return [...new Set(ids)].filter(isBron).map((id) => [{ tekst: bronnen[id].verwijzing }, woord(`${L}.zekerheid.${bronnen[id].zekerheid}`)]);
}

const stukVeld = (id: string): string => `huur-stuk-${id.slice(id.indexOf(".") + 1)}`;
const stukWoord = (id: string) => woord(`huur:uitkomst.${id.replace(".", ".stuk.")}`);

const stukVelden = (s: Situatie): readonly BriefVeld[] => s.diagnose.stukken.map(({ id }) => veld(stukVeld(id), "vink", { woord: "huur-stuk", over: stukWoord(id) }));

const kop = (id: string): Blok => ({ soort: "kop", regel: woord(`${L}.kop.${id}`) });
const lijst = (rijen: readonly (readonly Inhoud[])[]): Blok => (rijen.length > 0 ? punten(rijen) : alinea(woord(`${L}.geen`)));

function diagnoseBlok({ diagnose }: Situatie): Blok {
  return punten([
    [woord(`${L}.uitkomst`), diagnose.uitkomst === null ? LEEG : woord(`huur:uitkomst.${diagnose.uitkomst}.titel`)],
    ...(diagnose.variant === null ? [] : [[woord(`${L}.variant`), { tekst: diagnose.variant.replaceAll("-", " ") }]]),
    [woord(`${L}.haast`), woord(`${L}.urgentie.${diagnose.urgentie}`)],
  ]);
}

/** 7.10: all of the case on paper, for the person and for who helps; nothing confidential without a tick. */
export const dossieroverzicht: Brief = {
  code: "dossieroverzicht",
  woorden: L,
  versturen: false,
  mag: () => null,
  velden: (s) => [
    ...(vertrouwelijkIn(s).length > 0 ? [veld("huur-noemen", "vinkjes", { opties: vertrouwelijkIn(s) })] : []),
    ...stukVelden(s),
    veld("huur-gedaan", "regels", { maxLengte: 2000 }),
    veld("huur-gedeeld-met", "regels", { maxLengte: 600 }),
  ],
  letOp: () => [woord("huur.letop.overzicht-vertrouwelijk")],
  brieven: (w, s) => {
    const { diagnose } = s;
    return [
      [
        { soort: "kop", regel: woord(`${L}.titel`) },
        alinea(woord(`${L}.gemaakt`, { datum: { datum: s.peildatum } })),
        kop("uitkomst"),
        diagnoseBlok(s),
        kop("termijnen"),
        lijst(
          diagnose.termijnen.map((t) => [
            woord(`${L}.rij`, { datum: { datum: t.datum }, wat: woord(`huur:termijn.${t.id}.naam`) }),
            woord(t.aangenomen ? `${L}.te-controleren` : `${L}.zeker`),
            ...(t.verstreken ? [woord(`${L}.voorbij`)] : []),
          ]),
        ),
        kop("tijdlijn"),
        lijst(tijdlijn(s)),
        kop("feiten"),
        lijst(feiten(w, s)),
        kop("stukken"),
        diagnose.stukken.length > 0
          ? { soort: "vakjes", punten: diagnose.stukken.map(({ id }) => ({ aan: w.vink(stukVeld(id)), zinnen: [stukWoord(id)] })) }
          : alinea(woord(`${L}.geen`)),
        kop("gedaan"),
        lijst(regelsVan(w.tekst("huur-gedaan")).map((tekst) => [{ tekst }])),
        kop("hulp"),
        lijst(diagnose.verwijzingen.map(({ code }) => [woord(`huur:verwijzing.${code}.naam`)])),
        kop("gedeeld"),
        lijst(regelsVan(w.tekst("huur-gedeeld-met")).map((tekst) => [{ tekst }])),
        alinea(woord(`${L}.toestemming`)),
        kop("regels"),
        lijst(regels(s)),
      ],
    ];
  },
};
