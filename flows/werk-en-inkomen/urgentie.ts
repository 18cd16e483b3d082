import { dagenTussen } from "#flows/engine/datum.ts";
import { heeft } from "#flows/engine/lezen.ts";
import type { Beoordeling } from "#flows/engine/redenen.ts";
import { termijnenBij } from "./dagen.ts";
import type { Extra } from "./extra.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { eigenUrgentie, type Urgentie } from "./urgentie-regels.ts";
import { type Zaak } from "./zaak.ts";

const TREDEN: readonly Urgentie[] = ["laag", "normaal", "hoog", "spoed"];
export const hoogste = (...lijst: readonly Urgentie[]): Urgentie => TREDEN[Math.max(...lijst.map((u) => TREDEN.indexOf(u)))]!;
const eenHoger = (urgentie: Urgentie): Urgentie => TREDEN[Math.min(TREDEN.length - 1, TREDEN.indexOf(urgentie) + 1)]!;

const SPOED_DAGEN = 14;
const HOOG_DAGEN = 21;

/** The last term of an outcome that still counts is over by law: nothing of it can be done in the usual way any more. */
export function isTeLaat(termijnen: readonly Zaaktermijn[], vandaag: string): boolean {
  const tellend = termijnen.filter(({ telt }) => telt);
  return tellend.length > 0 && tellend.every(({ juridisch }) => juridisch < vandaag);
}

/** The rule of the outcome, raised by its own terms when they come near (3.11, "Deadline modifiers"). */
export function urgentieBij(id: UitkomstId, variant: string | null, zaak: Zaak): Urgentie {
  const termijnen = termijnenBij(id, variant, zaak);
  const eigen = eigenUrgentie[id](zaak, variant, termijnen);
  const open = termijnen.filter(({ telt, juridisch }) => telt && juridisch >= zaak.peildatum);
  if (isTeLaat(termijnen, zaak.peildatum)) return "spoed";
  const dagen = Math.min(...open.map(({ veilig }) => dagenTussen(zaak.peildatum, veilig)));
  if (dagen <= SPOED_DAGEN) return "spoed";
  return dagen <= HOOG_DAGEN ? hoogste(eigen, "hoog") : eigen;
}

/** The day from which the term of an outcome runs (3.11). */
function beginvraag({ uitkomst, variant }: Zaak): string | undefined {
  switch (uitkomst) {
    case "uit-osv":
    case "uit-opzegging-ongeldig":
    case "uit-proeftijd":
    case "uit-contract-einde":
    case "uit-mogelijk-vast":
    case "uit-transitievergoeding":
    case "uit-schijnzzp":
    case "uit-ww":
      return "einde-datum";
    case "uit-ontslagprocedure":
      return variant === "uwv-opgezegd" ? "einde-datum" : variant === "ktr-verweer" || variant === "ktr-beroep" ? "rechter-datum" : "uwv-brief-datum";
    case "uit-vso-bedenktijd":
      return "vso-datum";
    case "uit-zelf-ontslag":
      return "zelf-datum";
    case "uit-wia":
      return "ziek-sinds";
    case "uit-uitkering-lopend":
      return "gegevens-datum";
    case "uit-toeslagen":
    case "uit-belasting-samenloop":
      return "brief-datum";
    default:
      return undefined;
  }
}

/** The date that starts the term and is not known: it must be looked up today. */
export function onbekendeDatum(zaak: Zaak): string | undefined {
  const vraag = beginvraag(zaak);
  return vraag !== undefined && zaak.antwoorden[vraag] === "weet-niet" ? vraag : undefined;
}

const ACUUT_SPOED = ["eten", "huis", "energie", "geweld", "dwang", "suicide"] as const;

/** The urgency of the whole: the highest of the primary and added outcomes and of what is acute. */
export function urgentieVan(zaak: Zaak, extra: readonly Extra[]): Beoordeling<Urgentie> {
  const onbekend = onbekendeDatum(zaak);
  const eigen = urgentieBij(zaak.uitkomst, zaak.variant, zaak);
  const primair = onbekend === undefined ? eigen : eenHoger(eigen);
  const acuut = heeft(zaak.acuut, ...ACUUT_SPOED) ? "spoed" : zaak.acuut.includes("kinderen") ? "hoog" : "laag";
  const bij = extra.map((e) => ({ ...e, urgentie: urgentieBij(e.id, e.variant, zaak) }));
  const waarde = hoogste(primair, acuut, ...bij.map(({ urgentie }) => urgentie));
  const vragen = new Set<string>();
  if (acuut === waarde) vragen.add("wi-acuut");
  if (primair === waarde) for (const id of [...zaak.pad.filter((vraag) => BEPALEND.has(vraag)), ...(onbekend === undefined ? [] : [onbekend])]) vragen.add(id);
  for (const { urgentie, antwoorden } of bij) if (urgentie === waarde) for (const id of antwoorden) vragen.add(id);
  return { waarde, antwoorden: zaak.pad.filter((id) => vragen.has(id)) };
}

/** The questions that the urgency rules read. */
const BEPALEND: ReadonlySet<string> = new Set([
  "wi-onderwerp", "ontslag-hoe", "einde-datum", "uwv-fase", "uwv-brief-datum", "rechter-fase", "rechter-datum", "zelf-datum", "vso-status", "vso-datum",
  "vso-reactiedatum", "vso-check", "loon-wat", "inkomen-nu", "ziek-probleem", "ziek-sinds", "zw-fase", "wia-fase", "flex-probleem", "zzp-probleem",
  "werksfeer-wat", "werksfeer-gevolg", "beding-dreiging", "ww-fase", "bijstand-fase", "besluit-datum", "gegevens-datum", "besluit-soort-brief",
  "brief-datum", "brief-bedrag", "schuld-dreiging",
]);
