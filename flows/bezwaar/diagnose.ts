import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { type Beoordeling, reden } from "#flows/engine/redenen.ts";
import { beantwoord } from "#flows/engine/lezen.ts";
import { brievenVan } from "./brieven-keuze.ts";
import { dagenVan, termijnenVan } from "./dagen.ts";
import type { Feiten } from "./feiten.ts";
import { gronden, type ModuleId } from "./gronden.ts";
import { invullingVan } from "./invulling.ts";
import { notitiesVan } from "./notities.ts";
import { extraVan, modulesVan, OVERLAY_VRAGEN, overlaysVan, variantVan } from "./overlays.ts";
import { berekeningenVan } from "./rekenwerk.ts";
import { signalen } from "./signalen.ts";
import { stappenVan, stukkenVan } from "./stappen.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { ernstVan, multiVan, urgentieVan, zelfredzaamheidVan } from "./urgentie.ts";
import { verwijzingenVan } from "./verwijzing.ts";
import { waaromVan } from "./waarom.ts";
import { zaakVan, type Zaak } from "./zaak.ts";

/** Raised with every change of questions or law. */
export const VERSIE = 1;

const ONDERWERP = ["bz-organisatie", "bz-onderwerp", "bz-aanleiding"] as const;
const EXTRA_VRAGEN = ["bz-onderwerp", "bz-al-gedaan", "bz-nu-nood", "bz-doel"] as const;

/** To which flow a case goes on, with the answers that are known there. */
function overdrachtenVan({ uitkomst, nood }: Zaak): Diagnose["overdrachten"] {
  if (uitkomst === "x-ontslag") return [{ flow: "werk-en-inkomen", antwoorden: { "wi-onderwerp": "ontslag", "ontslag-hoe": "uwv" } }];
  return nood.includes("uitzetting") ? [{ flow: "huur", antwoorden: { "huur-onderwerp": "ontruiming" } }] : [];
}

type Redenen = Diagnose["redenen"];

/** Reasons of what was judged. */
function oordelen(oordeel: Readonly<Record<"urgentie" | "ernst" | "zelfredzaamheid", Beoordeling<string>>>): Redenen {
  const { urgentie, ernst, zelfredzaamheid } = oordeel;
  return [reden("urgentie", urgentie.antwoorden), reden("ernst", ernst.antwoorden), reden("zelfredzaamheid", zelfredzaamheid.antwoorden)];
}

/** Reasons of everything that was added to the outcome. */
function redenenBij(zaak: Zaak, modules: readonly ModuleId[], overlays: readonly string[], extra: readonly UitkomstId[]): Redenen {
  const uit: Redenen = [];
  for (const m of modules) uit.push(reden(m, beantwoord(zaak, ONDERWERP), gronden[m].haken));
  for (const o of overlays) uit.push(reden(o, beantwoord(zaak, OVERLAY_VRAGEN[o]!)));
  for (const u of extra) uit.push(reden(u, beantwoord(zaak, EXTRA_VRAGEN), uitkomstVan(u).bronnen));
  return uit;
}

/** Everything that is judged about a case, before it is written down. */
function oordeelVan(zaak: Zaak) {
  const multi = multiVan(zaak);
  const urgentie = urgentieVan(zaak, multi.waarde);
  return {
    urgentie,
    ernst: ernstVan(zaak),
    zelfredzaamheid: zelfredzaamheidVan(zaak, multi.waarde, urgentie.waarde),
    variant: variantVan(zaak),
    modules: modulesVan(zaak),
    extra: extraVan(zaak),
    overlays: overlaysVan(zaak, multi.waarde),
  };
}

/** The diagnosis of a finished walk (bezwaar.md chapters 3 to 7): ids and values, each line with its reasons. Pure. */
export function diagnose(invoer: DiagnoseInvoer<Feiten>): Diagnose {
  const zaak = zaakVan(invoer);
  const { uitkomst } = zaak;
  const { rechtsgebied, bronnen } = uitkomstVan(uitkomst);
  const dagen = dagenVan(zaak);
  const { urgentie, ernst, zelfredzaamheid, variant, modules, extra, overlays } = oordeelVan(zaak);
  return {
    flow: "bezwaar",
    versie: VERSIE,
    peildatum: zaak.peildatum,
    uitkomst,
    variant,
    urgentie: urgentie.waarde,
    ernst: ernst.waarde,
    zelfredzaamheid: zelfredzaamheid.waarde,
    rechtsgebied,
    veiligheid: signalen(zaak.antwoorden) as string[],
    termijnen: termijnenVan(zaak, dagen),
    stappen: stappenVan(zaak, dagen, variant, extra, modules),
    stukken: stukkenVan(zaak, modules),
    modules: modules as string[],
    overlays: overlays as string[],
    extra: extra as string[],
    notities: notitiesVan(zaak, variant, extra),
    overdrachten: overdrachtenVan(zaak),
    brieven: brievenVan(zaak, variant, extra) as string[],
    verwijzingen: verwijzingenVan(zaak, { urgentie: urgentie.waarde, zelfredzaamheid: zelfredzaamheid.waarde, modules, extra }),
    berekeningen: berekeningenVan(zaak, dagen),
    invulling: invullingVan(zaak, dagen),
    redenen: [reden(uitkomst, waaromVan(zaak), bronnen), ...oordelen({ urgentie, ernst, zelfredzaamheid }), ...redenenBij(zaak, modules, overlays, extra)],
  };
}
