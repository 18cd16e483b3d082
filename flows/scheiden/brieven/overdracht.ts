import { veld, woord, type Blok, type Brief, type Inhoud, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { deelVan, type Deelgroep } from "#flows/engine/delen.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { delen } from "../delen.ts";
import { concept, kop, regel } from "./blokken.ts";
import { isOnveilig } from "./situatie.ts";

const L = "scheiden.D8";

/** Parts that need a tick of their own: what is not ticked is nowhere in the document (scheiden.md chapter 7 and 5.1). */
const OOK = ["geld", "gezondheid", "afkomst", "veiligheid"] as const;
type Ook = (typeof OOK)[number];
const GROEP: Readonly<Record<Ook, Deelgroep>> = { geld: "geld", gezondheid: "gezondheid", afkomst: "afkomst", veiligheid: "strafrecht" };

/** Questions of each chapter, in the order of reading. */
const HOOFDSTUKKEN = {
  fase: ["fase", "relatievorm", "eens", "na-scheiding", "soort-stuk", "soort-uitspraak", "datum-stuk", "verschenen", "datum-indiening", "datum-scheiding", "datum-inschrijving", "achterstand-sinds"],
  kinderen: ["kinderen", "kinderen-aantal", "gezag", "kind-knelpunt", "verhuis-datum"],
  wonen: ["woning"],
  speelt: ["knelpunten"],
} as const;
/** Questions and choices that go with each tick. */
const BIJ: Readonly<Record<Ook, readonly string[]>> = {
  geld: ["inkomen", "knelpunten"],
  gezondheid: ["knelpunten"],
  afkomst: ["knelpunten"],
  veiligheid: ["veilig-nu", "controle-signalen", "kind-knelpunt", "knelpunten", "datum-huisverbod"],
};
/** Terms that tell of a ban. */
const TERMIJN_GROEP: Readonly<Record<string, Ook>> = { "T-huisverbod": "veiligheid" };

/** One answer in words; choices that say nothing are left out. */
function waarden(id: string, waarde: unknown): readonly Inhoud[] {
  if (typeof waarde === "number") return [id === "inkomen" ? woord("scheiden.brief.bedrag", { bedrag: { bedrag: waarde } }) : { tekst: String(waarde) }];
  if (isDatum(waarde)) return [woord("dag", { datum: { datum: waarde } })];
  const keuzes = Array.isArray(waarde) ? waarde : [waarde];
  return keuzes.filter((keuze): keuze is string => typeof keuze === "string" && keuze !== WEET_NIET && keuze !== "geen").map((keuze) => woord(`scheiden:vraag.${id}.optie.${keuze}`));
}

/** The words before an answer; an income is of a year. */
function labelVan(id: string, s: Situatie): Woord {
  return id === "inkomen" ? woord(`${L}.rij.inkomen`, { jaar: s.diagnose.invulling["peiljaar"] ?? "" }) : woord(`${L}.rij.${id}`);
}

/** The lines of some questions, as far as their answers belong to a group. */
function rijen(s: Situatie, ids: readonly string[], groep: Deelgroep | null): readonly (readonly Inhoud[])[] {
  return ids.flatMap((id) => {
    const antwoord = s.antwoorden[id];
    const deel = antwoord === undefined ? undefined : deelVan(delen, id, antwoord, groep);
    return deel === undefined ? [] : waarden(id, deel).map((waarde) => regel(labelVan(id, s), waarde));
  });
}

function hoofdstuk(id: string, regels: readonly (readonly Inhoud[])[], leeg?: Woord): readonly Blok[] {
  if (regels.length === 0 && !leeg) return [];
  return [kop(`${L}.kop.${id}`), regels.length > 0 ? punten(regels) : alinea(leeg)];
}

/** The terms with their day; one that is not certain says so. */
function termijnen(w: Waarden, s: Situatie): readonly (readonly Inhoud[])[] {
  const mag = (id: string): boolean => TERMIJN_GROEP[id] === undefined || w.vinkjes("ook-delen").includes(TERMIJN_GROEP[id]);
  return s.diagnose.termijnen
    .filter(({ id }) => mag(id))
    .map((t) => regel(woord(`scheiden:termijn.${t.id}.naam`), woord(`${L}.termijn${t.verstreken ? "-voorbij" : t.aangenomen ? "-mogelijk" : ""}`, { datum: { datum: t.datum } })));
}

/** The papers of the outcome, unless the outcome itself tells of danger and that was not ticked; and own papers. */
function papieren(w: Waarden, s: Situatie): readonly (readonly Inhoud[])[] {
  const { uitkomst, stukken } = s.diagnose;
  const isGevoelig = uitkomst !== null && Object.hasOwn(delen.uitkomsten, uitkomst);
  const eigen = w.tekst("eigen-stukken").split("\n").map((r) => r.trim()).filter((r) => r !== "");
  return [
    ...(isGevoelig && !w.vinkjes("ook-delen").includes("veiligheid") ? [] : stukken.map(({ id }) => [stukWoord(id)])),
    ...eigen.map((tekst) => [{ tekst }]),
  ];
}

/** `samen-zelfregie.trouwakte` as its words: `uitkomst.samen-zelfregie.stuk.trouwakte`. */
function stukWoord(id: string): Woord {
  const [uitkomst, stuk] = id.split(".");
  return woord(`scheiden:uitkomst.${uitkomst}.stuk.${stuk}`);
}

/** What the answers say about a toevoeging, as an indication. */
function toevoeging(s: Situatie): readonly (readonly Inhoud[])[] {
  const resultaat = s.diagnose.berekeningen.find(({ id }) => id === "wrb")?.resultaat;
  const uitkomst = typeof resultaat === "object" && resultaat !== null && "uitkomst" in resultaat ? String(resultaat.uitkomst) : undefined;
  return uitkomst === undefined || uitkomst === "onbekend" ? [] : [regel(woord(`${L}.rij.toevoeging`), woord(`${L}.toevoeging.${uitkomst}`))];
}

/** What was ticked, each under a heading of its own. */
function metToestemming(w: Waarden, s: Situatie): readonly Blok[] {
  return OOK.filter((ook) => w.vinkjes("ook-delen").includes(ook)).flatMap((ook) => hoofdstuk(ook, [...rijen(s, BIJ[ook], GROEP[ook]), ...(ook === "geld" ? toevoeging(s) : [])]));
}

/** D8: the case on paper for a lawyer, a mediator or the Juridisch Loket; safety only with a tick (scheiden.md chapter 7). */
export const D8: Brief = {
  code: "D8",
  woorden: "scheiden.D8",
  versturen: false,
  mag: () => null,
  velden: (s) => [
    veld("naam", "tekst", { verplicht: true, gedeeld: true }),
    veld("telefoon", "tekst", { gedeeld: true, maxLengte: 30 }),
    ...(isOnveilig(s) ? [veld("bereik-veilig", "tekst")] : []),
    veld("voor-wie", "keuze", { verplicht: true, opties: isOnveilig(s) ? ["advocaat", "hjl"] : ["advocaat", "mediator", "hjl"] }),
    veld("verhaal", "regels", { maxLengte: 4000 }),
    veld("wens", "regels", { verplicht: true }),
    veld("ook-delen", "vinkjes", { opties: OOK, voorstel: "geld" }),
    veld("eigen-stukken", "regels", { maxLengte: 1000 }),
  ],
  letOp: (s) => [woord("scheiden.letop.zelf-kiezen"), ...(isOnveilig(s) ? [woord("scheiden.letop.bewaar-veilig")] : []), woord("scheiden.letop.geen-oordeel")],
  brieven: (w, s) => {
    const bereik = w.heeft("bereik-veilig") ? [regel(woord("scheiden.veld.bereik-veilig.label"), w.inhoud("bereik-veilig"))] : [];
    return [
      [
        concept,
        kop(`${L}.kop.titel`),
        alinea(woord(`${L}.voor.${w.tekst("voor-wie") || "leeg"}`, { naam: w.inhoud("naam") }), woord(`${L}.gemaakt`, { datum: { datum: s.peildatum } })),
        ...(w.heeft("telefoon") || bereik.length > 0
          ? [punten([...(w.heeft("telefoon") ? [regel(woord("scheiden.veld.telefoon.label"), w.inhoud("telefoon"))] : []), ...bereik])]
          : []),
        kop(`${L}.kop.wens`),
        alinea(w.inhoud("wens")),
        ...(w.heeft("verhaal") ? [kop(`${L}.kop.verhaal`), alinea(w.inhoud("verhaal"))] : []),
        ...hoofdstuk("termijnen", termijnen(w, s), woord(`${L}.geen-termijnen`)),
        ...Object.entries(HOOFDSTUKKEN).flatMap(([id, ids]) => hoofdstuk(id, rijen(s, ids, null))),
        ...metToestemming(w, s),
        ...hoofdstuk("papieren", papieren(w, s)),
        alinea(woord(`${L}.eigen-antwoorden`)),
      ],
    ];
  },
};
