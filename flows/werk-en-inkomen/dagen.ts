import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { opPad } from "#flows/engine/lezen.ts";
import type { Extra } from "./extra.ts";
import { termijnenInkomen } from "./termijnen-inkomen.ts";
import { termijnenWerk } from "./termijnen-werk.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

/** The days of a case (werk-en-inkomen.md 6.2): for the citizen on the early side, for the other side on the late. */

const REGELS = { ...termijnenWerk, ...termijnenInkomen };

/** Days in which a person may ask for WW before the last day. */
const WW_VENSTER = 7;

/** The first day on which WW may be asked for. */
export function wwVanaf(einde: Datum): Datum {
  return plusDagen(einde, -WW_VENSTER);
}

/** Terms are asked for by every part of a diagnosis: computed once for each case. */
const perZaak = new WeakMap<Zaak, Map<string, readonly Zaaktermijn[]>>();

/** The terms of one outcome of a case, primary or added. */
export function termijnenBij(id: UitkomstId, variant: string | null, zaak: Zaak): readonly Zaaktermijn[] {
  let bekend = perZaak.get(zaak);
  if (!bekend) perZaak.set(zaak, (bekend = new Map()));
  const sleutel = `${id} ${variant}`;
  let termijnen = bekend.get(sleutel);
  if (!termijnen) bekend.set(sleutel, (termijnen = berekenTermijnen(id, variant, zaak)));
  return termijnen;
}

function berekenTermijnen(id: UitkomstId, variant: string | null, zaak: Zaak): readonly Zaaktermijn[] {
  const uit: Zaaktermijn[] = [];
  REGELS[id]?.(
    zaak,
    (naam, termijn, { vraag, bronnen, grondslag = naam, voor = "burger", aangenomen = false, telt = false }) => {
      if (termijn === undefined) return;
      const { veilig, juridisch } = typeof termijn === "string" ? { veilig: termijn, juridisch: termijn } : termijn;
      uit.push({ id: naam, van: id, veilig, juridisch, voor, grondslag, aangenomen, telt, antwoorden: opPad(zaak, [vraag]), bronnen });
    },
    variant,
  );
  return uit;
}

/** Two terms that say the same to the person. */
const isGelijk = (a: Zaaktermijn, b: Zaaktermijn): boolean => a.veilig === b.veilig && (a.id === b.id || (b.id === "veilige-dag" && a.id === "vernietiging"));

/** All terms of a case, each once: those of the primary outcome first. */
export function alleTermijnen(zaak: Zaak, extra: readonly Extra[]): readonly Zaaktermijn[] {
  const uit: Zaaktermijn[] = [];
  const zet = (termijnen: readonly Zaaktermijn[]) => {
    for (const termijn of termijnen) if (!uit.some((eerder) => isGelijk(eerder, termijn))) uit.push(termijn);
  };
  zet(termijnenBij(zaak.uitkomst, zaak.variant, zaak));
  for (const { id, variant } of extra) zet(termijnenBij(id, variant, zaak));
  return uit;
}

/** The terms as the person sees them: the safe day, for the other side the late one; those that are over too. */
export function termijnenVan(termijnen: readonly Zaaktermijn[], vandaag: Datum): Termijn[] {
  return termijnen.map(({ id, veilig, juridisch, voor, grondslag, aangenomen, antwoorden, bronnen }) => {
    const datum = voor === "burger" ? veilig : juridisch;
    return {
      id,
      datum,
      wettelijk: voor === "burger" && juridisch !== veilig ? juridisch : null,
      voor,
      grondslag,
      aangenomen,
      verstreken: datum < vandaag,
      antwoorden: antwoorden as string[],
      bronnen: bronnen as string[],
    };
  });
}
