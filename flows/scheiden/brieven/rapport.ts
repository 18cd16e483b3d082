import { veld, woord, type Blok, type Brief, type Inhoud, type Invulling, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { duurPartneralimentatie, verlengingVragen, type Duur, type DuurInvoer } from "../berekeningen/duur.ts";
import { alimentatieTarief } from "../berekeningen/normen.ts";
import { concept, kop, regel } from "./blokken.ts";

const L = "scheiden.D4";
/** Most months by the ordinary rule (art. 1:157 lid 1 BW). */
const MEESTE = 60;
/** Year of the newest norms that are known. */
const NORMJAAR = Number(alimentatieTarief.rijen.at(-1)?.van.slice(0, 4));

/** The input of the calculation as the diagnosis kept it; undefined when nothing was computed. */
function invoerVan(s: Situatie): DuurInvoer | undefined {
  const invoer = s.diagnose.berekeningen.find(({ id }) => id === "pa-duur")?.invoer;
  if (invoer === undefined) return undefined;
  const dag = (naam: string) => (isDatum(invoer[naam]) ? invoer[naam] : undefined);
  const [huwelijk, geboren, indiening] = [dag("huwelijk"), dag("geboren"), dag("indiening")];
  if (!huwelijk || !geboren || !indiening) return undefined;
  const zorgt = invoer["zorgt"];
  return { huwelijk, geboren, indiening, inschrijving: dag("inschrijving"), jongsteGeboren: dag("jongsteGeboren"), zorgt: typeof zorgt === "boolean" ? zorgt : undefined };
}

function nietsBerekend(s: Situatie): Weigering | null {
  return invoerVan(s) ? null : { reden: "niets-berekend" };
}

/** What was filled in. */
function ingevuld(invoer: DuurInvoer, { geschat, inschrijving }: Duur): readonly (readonly Inhoud[])[] {
  const rij = (id: string, waarde: Invulling) => regel(woord(`${L}.invoer.${id}`), waarde);
  return [
    rij("huwelijk", { datum: invoer.huwelijk }),
    rij("geboren", { datum: invoer.geboren }),
    rij("indiening", { datum: invoer.indiening }),
    rij("inschrijving", geschat ? woord(`${L}.geschat`, { datum: { datum: inschrijving } }) : { datum: inschrijving }),
    ...(invoer.jongsteGeboren === undefined ? [] : [rij("jongste", { datum: invoer.jongsteGeboren })]),
    ...(invoer.zorgt === undefined ? [] : [rij("zorgt", woord(`${L}.zorgt.${invoer.zorgt ? "ja" : "nee"}`))]),
  ];
}

/** Step by step, as art. 1:157 BW counts (scheiden.md 6.7b). */
function stappen({ maandenHuwelijk, regel: welke }: Duur): readonly (readonly Inhoud[])[] {
  const helft = Math.ceil(maandenHuwelijk / 2);
  return [
    [woord(`${L}.stap.maanden`, { aantal: maandenHuwelijk })],
    ...(welke === "oude-regels"
      ? []
      : [[woord(`${L}.stap.helft`, { aantal: helft })], [woord(`${L}.stap.hooguit`, { aantal: Math.min(MEESTE, helft) })]]),
    [woord(`${L}.stap.regel.${welke}`)],
  ];
}

function resultaat(duur: Duur): readonly (Inhoud | false)[] {
  const { einde, kanTot } = duur;
  if (einde === null) return [woord(`${L}.oude-regels`)];
  return [
    woord(`${L}.einde`, { datum: { datum: einde } }),
    duur.geschat && woord(`${L}.is-geschat`),
    duur.voorlopig && woord(`${L}.aow-voorlopig`),
    kanTot !== null && woord(`${L}.kan-tot`, { datum: { datum: kanTot } }),
    woord(`${L}.verlengen`, { datum: { datum: verlengingVragen(einde) } }),
  ];
}

function rapport(w: Waarden, s: Situatie): readonly Blok[] {
  const invoer = invoerVan(s);
  const gemaakt = w.heeft("naam") ? woord(`${L}.gemaakt-voor`, { naam: w.tekst("naam"), datum: { datum: s.peildatum } }) : woord(`${L}.gemaakt`, { datum: { datum: s.peildatum } });
  const titel = [concept, kop(`${L}.kop.titel`), alinea(gemaakt)];
  if (!invoer) return titel;
  const duur = duurPartneralimentatie(invoer);
  return [
    ...titel,
    kop(`${L}.kop.resultaat`),
    alinea(...resultaat(duur)),
    kop(`${L}.kop.invoer`),
    punten(ingevuld(invoer, duur)),
    kop(`${L}.kop.stappen`),
    { soort: "punten", genummerd: true, punten: stappen(duur) },
    kop(`${L}.kop.regels`),
    alinea(woord(`${L}.wet`), woord(`${L}.jaar`, { jaar: Number(invoer.indiening.slice(0, 4)) })),
    kop(`${L}.kop.niet`),
    punten(["bedrag", "eigen-afspraak", "samenwonen", "overgang"].map((id) => [woord(`${L}.niet.${id}`)])),
    ...(w.heeft("opmerking") ? [kop(`${L}.kop.opmerking`), alinea(w.inhoud("opmerking"))] : []),
    alinea(woord(`${L}.schatting`, { jaar: NORMJAAR })),
  ];
}

/** D4: what was computed about the duration of partner alimony: input, steps, result, and what does not count (scheiden.md chapter 7). */
export const D4: Brief = {
  code: "D4",
  woorden: "scheiden.D4",
  versturen: false,
  mag: nietsBerekend,
  velden: () => [veld("naam", "tekst", { gedeeld: true }), veld("opmerking", "regels", { maxLengte: 1000 })],
  letOp: () => [woord("scheiden.letop.schatting"), woord("scheiden.letop.laat-narekenen")],
  brieven: (w, s) => [rapport(w, s)],
};
