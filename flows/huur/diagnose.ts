import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { reden } from "#flows/engine/redenen.ts";
import { beantwoord } from "#flows/engine/lezen.ts";
import { brievenVan } from "./brieven-keuze.ts";
import { dagenVan, termijnenVan } from "./dagen.ts";
import type { Feiten } from "./feiten.ts";
import { invullingVan } from "./invulling.ts";
import { notitiesVan } from "./notities.ts";
import { extraVan, OVERLAY_VRAGEN, overlaysVan } from "./overlays.ts";
import { rekenwerkVan } from "./rekenwerk.ts";
import { signalen } from "./signalen.ts";
import { stappenVan, stukkenVan } from "./stappen.ts";
import { uitkomstVan } from "./uitkomsten.ts";
import { ernstVan, urgentieVan, zelfredzaamheidVan } from "./urgentie.ts";
import { variantVan } from "./varianten.ts";
import { verwijzingenVan } from "./verwijzing.ts";
import { waaromVan } from "./waarom.ts";
import { zaakVan, type Zaak } from "./zaak.ts";

/** Raised with every change of questions or law. */
export const VERSIE = 1;

const EXTRA_VRAGEN = ["ach-oorzaak", "opz-reden"] as const;

/** To which flow a case goes on, with the answers that are known there. */
function overdrachtenVan({ uitkomst, antwoorden, extra }: Zaak): Diagnose["overdrachten"] {
  const uit: Diagnose["overdrachten"] = [];
  if (uitkomst === "uit-medehuur-relatie" && antwoorden["mede-situatie"] === "getrouwd-uit-elkaar") uit.push({ flow: "scheiden", antwoorden: {} });
  if (extra.includes("inkomen")) uit.push({ flow: "werk-en-inkomen", antwoorden: {} });
  return uit;
}

/** Other fields of law that this case touches (huur.md 4). */
function rechtsgebiedenVan({ uitkomst, verhuurder, feiten }: Zaak, variant: string | null): string[] {
  const { rechtsgebied, ook = [] } = uitkomstVan(uitkomst);
  const uit: string[] = [rechtsgebied, ...ook];
  if (variant === "bedrijf" || feiten.overBrief === "burgemeester" || (uitkomst === "uit-ontruiming-aangezegd" && feiten.reden === "drugs")) uit.push("bestuursrecht");
  if (uitkomst === "uit-buitengesloten" && verhuurder === "werkgever") uit.push("arbeidsrecht");
  return uit;
}

/** The diagnosis of a finished walk (huur.md chapters 3 to 7): ids and values, each line with its reasons. Pure. */
export function diagnose(invoer: DiagnoseInvoer<Feiten>): Diagnose {
  const zaak = zaakVan(invoer);
  const { uitkomst } = zaak;
  const { rechtsgebied, bronnen } = uitkomstVan(uitkomst);
  const variant = variantVan(zaak);
  const dagen = dagenVan(zaak, variant);
  const werk = rekenwerkVan(zaak, dagen);
  const urgentie = urgentieVan(zaak, dagen, variant);
  const ernst = ernstVan(zaak, variant);
  const zelfredzaamheid = zelfredzaamheidVan(zaak, urgentie.waarde);
  const extra = extraVan(zaak);
  const overlays = overlaysVan(zaak);
  return {
    flow: "huur",
    versie: VERSIE,
    peildatum: zaak.peildatum,
    uitkomst,
    variant,
    urgentie: urgentie.waarde,
    ernst: ernst.waarde,
    zelfredzaamheid: zelfredzaamheid.waarde,
    rechtsgebied,
    rechtsgebieden: rechtsgebiedenVan(zaak, variant),
    veiligheid: [...signalen(zaak.antwoorden)],
    termijnen: termijnenVan(zaak, dagen),
    stappen: stappenVan(zaak, dagen, variant, extra),
    stukken: stukkenVan(zaak),
    modules: [],
    overlays: [...overlays],
    extra: [...extra],
    notities: notitiesVan(zaak, dagen, variant, werk),
    overdrachten: overdrachtenVan(zaak),
    brieven: [...brievenVan(zaak, dagen, variant, extra)],
    verwijzingen: verwijzingenVan(zaak, urgentie.waarde, zelfredzaamheid.waarde, variant),
    berekeningen: [...werk.lijst],
    invulling: invullingVan(zaak, dagen, werk),
    redenen: [
      reden(uitkomst, waaromVan(zaak), bronnen),
      reden("urgentie", urgentie.antwoorden),
      reden("ernst", ernst.antwoorden),
      reden("zelfredzaamheid", zelfredzaamheid.antwoorden),
      ...overlays.map((id) => reden(id, beantwoord(zaak, OVERLAY_VRAGEN[id]!))),
      ...extra.map((id) => reden(id, beantwoord(zaak, EXTRA_VRAGEN), uitkomstVan(id).bronnen)),
    ],
  };
}
