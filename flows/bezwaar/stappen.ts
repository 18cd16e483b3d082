import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Stap } from "#flows/engine/diagnose.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { heeftBrieven } from "./brieven-keuze.ts";
import { gronden, MODULES, type ModuleId } from "./gronden.ts";
import { heeftModuleStappen } from "./overlays.ts";
import type { Dagen } from "./dagen.ts";
import { uitkomsten, uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import type { Zaak } from "./zaak.ts";

/** The steps and papers of a case: those of the outcome, of the blocks of other outcomes, and of the modules. */

/** Last day of a step by its id; a step that is not here has none. */
const UITERLIJK: Readonly<Record<string, "deadline" | "vangnet" | "reactie" | "vandaag" | "graceEinde">> = {
  "o-bezwaar-op-tijd.bel-uitleg": "vangnet",
  "o-bezwaar-op-tijd.stuur-bezwaar": "deadline",
  "o-pro-forma-nu.stuur-kort-bezwaar": "vandaag",
  "o-eerst-gesprek-met-vangnet.stuur-vangnet": "vangnet",
  "o-bezwaar-en-spoedrechter.stuur-bezwaar": "vandaag",
  "o-te-laat-toch-bezwaar.stuur-met-uitleg": "vandaag",
  "o-voornemen-zienswijze.stuur-zienswijze": "reactie",
  "o-geen-besluit-vraag-besluit.kort-bezwaar": "deadline",
  "o-ingebrekestelling.wacht": "graceEinde",
  "o-aanvullen-gronden.vraag-uitstel": "reactie",
  "o-aanvullen-gronden.stuur-aanvulling": "reactie",
  "o-aanvullen-gronden.stuur-papieren": "reactie",
  "o-aanvullen-gronden.bezwaar-ook": "deadline",
  "o-beroep-rechtbank.stuur-beroep": "deadline",
  "o-hoger-beroep.stel-in": "deadline",
  "o-toeslag-terugvordering.stuur-bezwaar": "deadline",
  "o-uwv-hjl-lijn.stuur-vangnet": "vangnet",
  "o-uwv-hjl-lijn.stuur-bezwaar": "deadline",
  "o-uwv-medisch.kort-bezwaar": "deadline",
  "o-wmo-jeugd.stuur-bezwaar": "deadline",
  "o-wlz-ciz.stuur-bezwaar": "deadline",
  "o-brp.stuur-bezwaar": "deadline",
  "o-belasting-lokaal.stuur-bezwaar": "deadline",
  "o-kwijtschelding-afgewezen.stuur-beroep": "deadline",
  "o-verkeersboete-m.stuur-beroep": "deadline",
  "o-verkeersboete-m.naar-kantonrechter": "deadline",
  "o-strafbeschikking.niet-betalen": "vandaag",
  "o-strafbeschikking.verzet": "deadline",
  "o-ind.bel-advocaat": "vandaag",
};

/** Steps that only fit some subjects (bezwaar.md 4.2). */
const ALLEEN_BIJ: Readonly<Record<string, (zaak: Zaak) => boolean>> = {
  "o-te-laat-andere-weg.vermindering": ({ onderwerp }) => onderwerp === "belasting-aanslag",
  "o-te-laat-andere-weg.toeslag-herziening": ({ organisatie }) => organisatie === "dienst-toeslagen",
  // Who waits for an answer has applied already.
  "o-bijstand-geen-geld.meld-vandaag": ({ aanleiding }) => aanleiding !== "geen-antwoord",
  "o-belasting-lokaal.taxatieverslag": ({ onderwerp }) => onderwerp === "woz",
};

/** Steps of another outcome that make no sense as an addition: the bezwaar is there already, or it is about other money. */
const NIET_ALS_EXTRA: ReadonlySet<string> = new Set([
  "o-bezwaar-en-spoedrechter.stuur-bezwaar",
  "o-te-laat-toch-bezwaar.andere-weg",
  "o-te-laat-toch-bezwaar.nood",
  "o-bijstand-geen-geld.afgewezen",
  "o-bijstand-geen-geld.ingebrekestelling",
  "o-klacht.open-besluit",
  "o-betalingsregeling.zoek-besluit",
]);

const UITKOMSTEN = Object.keys(uitkomsten) as readonly UitkomstId[];

const metEigenaar = (eigenaar: string, delen: readonly string[]): readonly string[] => delen.map((deel) => `${eigenaar}.${deel}`);

/** The ids `<owner>.<step>` and `<owner>.<paper>`, made once. */
const UITKOMST_IDS = new Map(
  UITKOMSTEN.map((id) => {
    const { stappen, variantStappen, stukken } = uitkomstVan(id);
    const varianten = new Map(Object.entries(variantStappen ?? {}).map(([variant, eigen]) => [variant, metEigenaar(id, eigen)]));
    return [id, { stappen: metEigenaar(id, stappen), varianten, stukken: metEigenaar(id, stukken) }] as const;
  }),
);
const MODULE_IDS = new Map(
  MODULES.map((m) => [m, { stappen: metEigenaar(m, gronden[m].stappen), stukken: metEigenaar(m, gronden[m].stukken) }] as const),
);

function stapIds(uitkomst: UitkomstId, variant: string | null): readonly string[] {
  const { stappen, varianten } = UITKOMST_IDS.get(uitkomst)!;
  return (variant === null ? undefined : varianten.get(variant)) ?? stappen;
}

const LEEG: string[] = [];

/** The steps with their last day; a day that is over becomes today. */
export function stappenVan(zaak: Zaak, dagen: Dagen, variant: string | null, extra: readonly UitkomstId[], modules: readonly ModuleId[]): Stap[] {
  const vandaag = zaak.peildatum;
  const dag = (id: string): Datum | null => {
    const soort = UITERLIJK[id];
    if (soort === undefined) return null;
    if (soort === "vandaag") return vandaag;
    const gevonden = soort === "deadline" ? zaak.termijn?.deadline : soort === "reactie" ? zaak.reactie?.datum : soort === "vangnet" ? dagen.vangnet : dagen.dwangsom?.graceEinde;
    return gevonden === undefined ? null : gevonden < vandaag ? vandaag : gevonden;
  };
  const uit: Stap[] = [];
  const zet = (id: string, bronnen: readonly string[]) => uit.push({ id, uiterlijk: dag(id), antwoorden: LEEG, bronnen: bronnen as string[] });
  // The machtiging comes first in the task list of who fills in with a client (bezwaar.md 2).
  if (isMetHulpverlener(zaak.antwoorden) && heeftBrieven(zaak.uitkomst)) zet("ov-hulpverlener.machtiging", LEEG);
  for (const id of stapIds(zaak.uitkomst, variant)) if (ALLEEN_BIJ[id]?.(zaak) ?? true) zet(id, LEEG);
  if (heeftModuleStappen(zaak)) for (const m of modules) for (const id of MODULE_IDS.get(m)!.stappen) zet(id, gronden[m].haken);
  for (const ander of extra) for (const id of stapIds(ander, null)) if (!NIET_ALS_EXTRA.has(id)) zet(id, uitkomstVan(ander).bronnen);
  return uit;
}

/** The papers of the outcome and of the modules. */
export function stukkenVan(zaak: Zaak, modules: readonly ModuleId[]): Diagnose["stukken"] {
  const uit: Diagnose["stukken"] = [];
  for (const id of UITKOMST_IDS.get(zaak.uitkomst)!.stukken) uit.push({ id, antwoorden: LEEG, bronnen: LEEG });
  if (heeftModuleStappen(zaak)) for (const m of modules) for (const id of MODULE_IDS.get(m)!.stukken) uit.push({ id, antwoorden: LEEG, bronnen: LEEG });
  return uit;
}
