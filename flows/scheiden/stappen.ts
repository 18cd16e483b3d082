import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Stap } from "#flows/engine/diagnose.ts";
import { heeft } from "#flows/engine/lezen.ts";
import { laatsteWerkdag, type TermijnId } from "./berekeningen/termijnen.ts";
import { werkdagVan, type Zaaktermijn } from "./dagen.ts";
import { moduleVan, type ModuleId } from "./modules.ts";
import { variantVan } from "./overlays.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { heeftGezagskind, type Zaak } from "./zaak.ts";

/** The steps and papers of a case: those of the outcome, the first of each card, and those of the modules. */

/** Last day of a step by its id; a step that is not here has none. */
const UITERLIJK: Readonly<Record<string, TermijnId | "vandaag">> = {
  "spoed-gevaar.bel-112": "vandaag",
  "spoed-gevaar.bel-veilig-thuis": "vandaag",
  "huisverbod-gekregen.geef-door-waar": "vandaag",
  "huisverbod-gekregen.vraag-advocaat": "vandaag",
  "huisverbod-gekregen.advocaat-beroep": "T-huisverbod",
  "kind-buitenland.bel-politie": "vandaag",
  "kind-buitenland.advocaat-teruggeleiding": "T-hkov",
  "dakloos-scheiding.meld-opvang": "vandaag",
  "dakloos-scheiding.bel-terug-naar-huis": "vandaag",
  "verzoek-gekregen.advocaat-verweer": "T-verweer",
  "uitspraak-gekregen.hoger-beroep-of-berusting": "T-hoger-beroep",
  "uitspraak-gekregen.hoger-beroep": "T-hoger-beroep",
  "uitspraak-gekregen.hoger-beroep-kort": "T-kg",
  "uitspraak-gekregen.inschrijven": "T-inschrijving",
  "uitspraak-gekregen.pensioen-toeslagen": "T-pensioen",
  "voorlopige-voorzieningen.advocaat-scheidingsverzoek": "T-vovo",
  "gp-zonder-rechter.verklaring-opsturen": "T-gp",
  "eigen-advocaat.verzoekschrift": "T-betekening",
  "alimentatie-niet-betaald.meld-lbio": "T-lbio",
  "nazorg-verdeling.pensioenformulier": "T-pensioen",
  "m-vermogen-schulden.lijst-peildatum": "T-afstand",
  "m-pensioen.formulier": "T-pensioen",
  "m-toeslagen-nazorg.meld-adres": "T-brp",
  "m-toeslagen-nazorg.meld-toeslagen": "T-toeslagen",
};

/** Steps that only fit some cases (scheiden.md chapter 4). */
const ALLEEN_BIJ: Readonly<Record<string, (zaak: Zaak) => boolean>> = {
  "dakloos-scheiding.noem-kinderen": heeftGezagskind,
  "kind-verhuizing.schriftelijk-voorstel": ({ kind }) => kind.includes("verhuizen-ik") || !kind.includes("verhuizen-ander"),
  "kind-verhuizing.reageer-schriftelijk": ({ kind }) => kind.includes("verhuizen-ander") || !kind.includes("verhuizen-ik"),
  "samen-zelfregie.ouderschapsplan": heeftGezagskind,
  "orientatie.vertel-kinderen": heeftGezagskind,
  "samenwoners-zonder-kind.zeg-contract-op": ({ relatievorm }) => relatievorm === "samen-contract",
  "samenwoners-zonder-kind.oneens-advocaat": ({ eens }) => eens !== "eens-alles",
  "ouders-niet-getrouwd.vraag-samen-gezag": ({ antwoorden }) => antwoorden["gezag"] !== "samen",
  "alimentatie-niet-betaald.meld-gemeente": ({ knelpunten }) => knelpunten.includes("bijstand"),
  "m-huurwoning.informeer-verhuurder": ({ isGescheidenHouden }) => !isGescheidenHouden,
  "m-vermogen-schulden.bkr": ({ knelpunten }) => knelpunten.includes("schulden"),
  "m-vermogen-schulden.schuldhulp": ({ knelpunten }) => heeft(knelpunten, "schulden", "geen-geld"),
  "m-toeslagen-nazorg.meld-datum-verzoek": ({ isFormeel }) => isFormeel,
  "m-toeslagen-nazorg.kinderbijslag-kgb": heeftGezagskind,
  "m-toeslagen-nazorg.meld-bijstand": ({ knelpunten }) => knelpunten.includes("bijstand"),
  "m-internationaal.verblijf-eerst-advocaat": ({ knelpunten }) => knelpunten.includes("verblijf"),
  "m-internationaal.religieus-meewerken": ({ knelpunten }) => knelpunten.includes("religieus"),
};

/** Papers that only fit some cases. */
const STUK_BIJ: Readonly<Record<string, (zaak: Zaak) => boolean>> = {
  geboorteaktes: heeftGezagskind,
  samenlevingscontract: ({ relatievorm }) => relatievorm === "samen-contract",
  "brief-gemeente": ({ naScheiding }) => naScheiding === "bijstandsverhaal",
  woz: ({ woning }) => woning?.startsWith("koop-") ?? true,
  // Only a divorce can be accepted by both (scheiden.md 4.7).
  "akte-berusting": (zaak) => variantVan(zaak) === null,
};

const LEEG: string[] = [];

function stapIds(zaak: Zaak, uitkomst: UitkomstId): readonly string[] {
  const { stappen, variantStappen } = uitkomstVan(uitkomst);
  const variant = variantVan(zaak, uitkomst);
  const eigen = (variant === null ? undefined : variantStappen?.[variant]) ?? stappen;
  return eigen.map((stap) => `${uitkomst}.${stap}`).filter((id) => ALLEEN_BIJ[id]?.(zaak) ?? true);
}

/** The steps with their last day: a working day, and today for one that is over. */
export function stappenVan(zaak: Zaak, dagen: readonly Zaaktermijn[], extra: readonly UitkomstId[], modules: readonly ModuleId[]): Stap[] {
  const vandaag = zaak.peildatum;
  const dagBij = (id: string): Datum | null => {
    const soort = UITERLIJK[id];
    if (soort === undefined) return null;
    if (soort === "vandaag") return vandaag;
    const dag = dagen.find((termijn) => termijn.id === soort);
    if (dag === undefined) return null;
    // "Before" that day, not on it: what is older is not taken along.
    const uiterlijk = soort === "T-lbio" ? laatsteWerkdag(plusDagen(dag.datum, -1)) : werkdagVan(dag);
    return uiterlijk < vandaag ? vandaag : uiterlijk;
  };
  const uit: Stap[] = [];
  const zet = (id: string, bronnen: readonly string[]) => uit.push({ id, uiterlijk: dagBij(id), antwoorden: LEEG, bronnen: bronnen as string[] });
  for (const id of stapIds(zaak, zaak.uitkomst)) zet(id, LEEG);
  for (const ander of extra) for (const id of stapIds(zaak, ander).slice(0, 1)) zet(id, uitkomstVan(ander).bronnen);
  for (const m of modules) {
    const { stappen, bronnen } = moduleVan(m);
    for (const stap of stappen) if (ALLEEN_BIJ[`${m}.${stap}`]?.(zaak) ?? true) zet(`${m}.${stap}`, bronnen);
  }
  return uit;
}

/** The papers of the outcome. */
export function stukkenVan(zaak: Zaak): Diagnose["stukken"] {
  return uitkomstVan(zaak.uitkomst)
    .stukken.filter((stuk) => STUK_BIJ[stuk]?.(zaak) ?? true)
    .map((stuk) => ({ id: `${zaak.uitkomst}.${stuk}`, antwoorden: LEEG, bronnen: LEEG }));
}
