import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { type Beoordeling, reden } from "#flows/engine/redenen.ts";
import { beantwoord, opPad } from "#flows/engine/lezen.ts";
import { brievenVan } from "./brieven-keuze.ts";
import { dagenVan, termijnenVan } from "./dagen.ts";
import type { Feiten } from "./feiten.ts";
import { invullingVan } from "./invulling.ts";
import { moduleVan, type ModuleId } from "./modules.ts";
import { notitiesVan } from "./notities.ts";
import { extraVan, KAART_VRAGEN, modulesVan, variantenVan, variantVan, vragenVanModule, wegenVan } from "./overlays.ts";
import { berekeningenVan, duurVan, wrbVan } from "./rekenwerk.ts";
import { signalen } from "./signalen.ts";
import { stappenVan, stukkenVan } from "./stappen.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { ernstVan, leefgebiedenVan, urgentieVan, zelfredzaamheidVan } from "./urgentie.ts";
import { verwijzingenVan } from "./verwijzing.ts";
import { waaromVan } from "./waarom.ts";
import { zaakVan, type Zaak } from "./zaak.ts";

/** Raised with every change of questions or law. */
export const VERSIE = 1;

type Redenen = Diagnose["redenen"];

/** Reasons of what was judged. */
function oordelen(oordeel: Readonly<Record<"urgentie" | "ernst" | "zelfredzaamheid", Beoordeling<string>>>, zaak: Zaak): Redenen {
  return (["urgentie", "ernst", "zelfredzaamheid"] as const).map((over) => reden(over, opPad(zaak, oordeel[over].antwoorden)));
}

/** Reasons of everything that was added to the outcome. */
function redenenBij(zaak: Zaak, modules: readonly ModuleId[], extra: readonly UitkomstId[]): Redenen {
  return [
    ...modules.map((m) => reden(m, beantwoord(zaak, vragenVanModule(m)), moduleVan(m).bronnen)),
    ...extra.map((u) => reden(u, beantwoord(zaak, KAART_VRAGEN[u] ?? []), uitkomstVan(u).bronnen)),
  ];
}

/** The home goes on in huur, with what is known of it there. Not where the two must be kept apart: safety comes first. */
function overdrachtenVan({ woning, relatievorm, isFormeel, isGescheidenHouden }: Zaak): Diagnose["overdrachten"] {
  if (woning === undefined || !woning.startsWith("huur-") || relatievorm === "niet-samengewoond" || isGescheidenHouden) return [];
  const samen = woning === "huur-beide" ? "samen-beide-namen" : "samen-een-naam";
  const antwoorden = {
    "huur-onderwerp": "samenwonen",
    "mede-situatie": isFormeel ? "getrouwd-uit-elkaar" : samen,
    "mede-op-contract": isFormeel || woning !== "huur-ander" ? "ja" : "nee",
  };
  return [{ flow: "huur", antwoorden }];
}

/** The diagnosis of a walk (scheiden.md chapters 3 to 7): ids and values, each line with its reasons. Pure. */
export function diagnose(invoer: DiagnoseInvoer<Feiten>): Diagnose {
  const zaak = zaakVan(invoer);
  const { uitkomst } = zaak;
  const { rechtsgebied, bronnen } = uitkomstVan(uitkomst);
  const dagen = dagenVan(zaak);
  const leefgebieden = leefgebiedenVan(zaak);
  const urgentie = urgentieVan(zaak, dagen);
  const ernst = ernstVan(zaak);
  const zelfredzaamheid = zelfredzaamheidVan(zaak, leefgebieden);
  const variant = variantVan(zaak);
  const modules = modulesVan(zaak);
  const extra = extraVan(zaak);
  const wrb = wrbVan(zaak);
  const duur = duurVan(zaak);
  const wrbUitkomst = wrb?.uitkomst ?? "onbekend";
  return {
    flow: "scheiden",
    versie: VERSIE,
    peildatum: zaak.peildatum,
    uitkomst,
    variant,
    varianten: variantenVan(zaak, modules, extra),
    urgentie: urgentie.waarde,
    ernst: ernst.waarde,
    zelfredzaamheid: zelfredzaamheid.waarde,
    rechtsgebied,
    veiligheid: signalen(zaak.antwoorden) as string[],
    termijnen: termijnenVan(dagen).map((t) => ({ ...t, antwoorden: opPad(zaak, t.antwoorden) as string[] })),
    stappen: stappenVan(zaak, dagen, extra, modules),
    stukken: stukkenVan(zaak),
    modules: modules as string[],
    overlays: [],
    extra: extra as string[],
    notities: notitiesVan(zaak, dagen, modules, leefgebieden, wrb),
    wegen: wegenVan(zaak) as string[],
    overdrachten: overdrachtenVan(zaak),
    brieven: brievenVan(zaak, { wrb: wrbUitkomst, modules, extra, isBerekend: duur !== undefined }) as string[],
    verwijzingen: verwijzingenVan(zaak, { wrb: wrbUitkomst, variant, leefgebieden, extra }),
    berekeningen: berekeningenVan(zaak, dagen, wrb, duur),
    invulling: invullingVan(zaak, dagen, { wrb, duur, leefgebieden }),
    redenen: [reden(uitkomst, waaromVan(zaak), bronnen), ...oordelen({ urgentie, ernst, zelfredzaamheid }, zaak), ...redenenBij(zaak, modules, extra)],
  };
}
