import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { reden } from "#flows/engine/redenen.ts";
import { opPad } from "#flows/engine/lezen.ts";
import { brievenVan } from "./brieven-keuze.ts";
import { alleTermijnen, termijnenBij, termijnenVan } from "./dagen.ts";
import { ernstVan, zelfredzaamheidVan } from "./ernst.ts";
import { alleExtra, type Extra } from "./extra.ts";
import type { Feiten } from "./feiten.ts";
import { invullingVan } from "./invulling.ts";
import { notitiesVan } from "./notities.ts";
import { overdrachtenVan } from "./overdrachten.ts";
import { OVERLAY_VRAGEN, overlaysVan } from "./overlays.ts";
import { berekeningenVan } from "./rekenwerk.ts";
import { signalen } from "./signalen.ts";
import { stappenVan, stukkenVan } from "./stappen.ts";
import { uitkomstVan } from "./uitkomsten.ts";
import { isTeLaat, urgentieBij, urgentieVan } from "./urgentie.ts";
import { verwijzingenVan } from "./verwijzing.ts";
import { waaromVan } from "./waarom.ts";
import { zaakVan, type Zaak } from "./zaak.ts";

/** Raised with every change of questions or law. */
export const VERSIE = 1;

/** Not more other outcomes than this are shown (3.11). */
const MEESTE_EXTRA = 3;
const TREDEN = ["spoed", "hoog", "normaal", "laag"] as const;
const GEEN_DAG = "9999-12-31";

/** The other outcomes that are shown: the most urgent first, then the one whose last day comes first. */
function gekozenExtra(zaak: Zaak): readonly Extra[] {
  return alleExtra(zaak)
    .map((extra) => ({
      extra,
      trede: TREDEN.indexOf(urgentieBij(extra.id, extra.variant, zaak)),
      dag: termijnenBij(extra.id, extra.variant, zaak).find(({ voor }) => voor === "burger")?.veilig ?? GEEN_DAG,
    }))
    .sort((a, b) => a.trede - b.trede || (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))
    .slice(0, MEESTE_EXTRA)
    .map(({ extra }) => extra);
}

/** The variant after the terms: over, or the last chance (3.3 and 3.11). */
function eindvariant(zaak: Zaak): string | null {
  const termijnen = termijnenBij(zaak.uitkomst, zaak.variant, zaak);
  if (zaak.uitkomst === "uit-vso-bedenktijd") {
    const bedenktijd = termijnen.find(({ id }) => id === "bedenktijd" || id === "herroepen");
    return bedenktijd === undefined || zaak.peildatum > bedenktijd.veilig ? "laatste-kans" : null;
  }
  return uitkomstVan(zaak.uitkomst).varianten?.includes("te-laat") && isTeLaat(termijnen, zaak.peildatum) ? "te-laat" : zaak.variant;
}

/** The forms of the added outcomes, by their ids. */
function variantenVan(extra: readonly Extra[]): Record<string, string> {
  return Object.fromEntries(extra.flatMap(({ id, variant }) => (variant === null ? [] : [[id, variant]])));
}

/** The diagnosis of a finished walk (werk-en-inkomen.md chapters 3 to 7): ids and values, each line with its reasons. Pure. */
export function diagnose(invoer: DiagnoseInvoer<Feiten>): Diagnose {
  const zaak = zaakVan(invoer);
  const { uitkomst } = zaak;
  const { rechtsgebied, bronnen } = uitkomstVan(uitkomst);
  const extra = gekozenExtra(zaak);
  const termijnen = alleTermijnen(zaak, extra);
  const urgentie = urgentieVan(zaak, extra);
  const ernst = ernstVan(zaak);
  const zelfredzaamheid = zelfredzaamheidVan(zaak);
  const overlays = overlaysVan(zaak);
  const berekeningen = berekeningenVan(zaak, extra);
  // A case that only goes on elsewhere has no outcome here.
  const gaatVerder = uitkomst === "x-bezwaar";
  return {
    flow: "werk-en-inkomen",
    versie: VERSIE,
    peildatum: zaak.peildatum,
    uitkomst: gaatVerder ? null : uitkomst,
    variant: eindvariant(zaak),
    urgentie: urgentie.waarde,
    ernst: ernst.waarde,
    zelfredzaamheid: zelfredzaamheid.waarde,
    rechtsgebied,
    veiligheid: signalen(zaak.antwoorden) as string[],
    termijnen: termijnenVan(termijnen, zaak.peildatum),
    stappen: stappenVan(zaak, extra, termijnen),
    stukken: stukkenVan(zaak),
    modules: [],
    overlays: overlays as string[],
    extra: extra.map(({ id }) => id),
    varianten: variantenVan(extra),
    notities: notitiesVan(zaak, extra),
    overdrachten: overdrachtenVan(zaak),
    brieven: brievenVan(zaak, extra) as string[],
    verwijzingen: verwijzingenVan(zaak, { termijnen, zelfredzaamheid: zelfredzaamheid.waarde }),
    berekeningen,
    invulling: invullingVan(zaak, termijnen, berekeningen),
    redenen: [
      reden(uitkomst, waaromVan(zaak), bronnen),
      reden("urgentie", urgentie.antwoorden),
      reden("ernst", ernst.antwoorden),
      reden("zelfredzaamheid", zelfredzaamheid.antwoorden),
      ...overlays.map((id) => reden(id, opPad(zaak, OVERLAY_VRAGEN[id] ?? []))),
      ...extra.map(({ id, antwoorden }) => reden(id, antwoorden, uitkomstVan(id).bronnen)),
    ],
  };
}
