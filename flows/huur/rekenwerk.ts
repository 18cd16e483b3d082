import { plusDagen } from "#flows/engine/datum.ts";
import type { Berekening } from "#flows/engine/diagnose.ts";
import { dagVan, getal } from "#flows/engine/lezen.ts";
import { achMaanden, betalingsregeling, incassokosten, type Betalingsregeling, type Incassokosten } from "./berekeningen/achterstand.ts";
import { borgMaximum, borgRente, borgUiterlijk, wettelijkeRente, type Rente } from "./berekeningen/borg.ts";
import { maxNieuweHuur, type Verhogingsuitkomst } from "./berekeningen/huurverhoging.ts";
import { maxHuurKamer, maxHuurZelfstandig } from "./berekeningen/huurtabel.ts";
import { puntensignaal, schatPunten, type Puntensignaal } from "./berekeningen/punten.ts";
import type { BronId } from "./bronnen.ts";
import type { Dagen } from "./dagen.ts";
import { huur, keuzes } from "./lezen.ts";
import { schattingVan } from "./prijs.ts";
import type { Zaak } from "./zaak.ts";

/** The calculations of huur.md chapter 6 that belong to a case, with what went in and what came out. */

/** The results that the words need too. */
export interface Rekenwerk {
  readonly lijst: readonly Berekening[];
  readonly verhoging?: Verhogingsuitkomst | undefined;
  readonly signaal?: Puntensignaal | undefined;
  readonly maanden?: number | undefined;
  readonly kosten?: Incassokosten | undefined;
  readonly regeling?: Betalingsregeling | undefined;
  readonly borg?: { readonly max: number; readonly teveel: number } | undefined;
  readonly rente?: Rente | undefined;
}

type Zet = (id: string, bron: BronId, jaar: number | null, invoer: Berekening["invoer"], resultaat: unknown) => void;

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

function sector(zaak: Zaak, zet: Zet): void {
  const { woonvorm, getekend, start, aanvangshuur, kaleHuur, punten } = zaak;
  if (zaak.antwoorden["huur-woonvorm"] === undefined || zaak.antwoorden["huur-getekend"] === undefined) return;
  const invoer = { woonvorm, getekend, ingangsdatum: start ?? null, aanvangshuur: aanvangshuur ?? null, kaleHuur: kaleHuur ?? null, punten: punten ?? null };
  zet("F1", "hp-2", start === undefined ? null : jaarVan(start), invoer, zaak.sector);
}

function verhoging(zaak: Zaak, zet: Zet): Verhogingsuitkomst | undefined {
  const ingang = dagVan(zaak.antwoorden, "verh-ingang");
  const nieuw = huur(zaak.antwoorden["verh-nieuw"]);
  const { kaleHuur, woonvorm } = zaak;
  const soort = zaak.feiten.sector ?? zaak.sector.sector;
  if (ingang === undefined || kaleHuur === undefined || soort === "geen") return undefined;
  const uit = maxNieuweHuur({ sector: soort, woonvorm, kaleHuur, ingang, nieuw });
  const bron = soort === "vrij" ? "hv-3" : soort === "midden" ? "hv-2" : "hv-1";
  zet("F2", bron, jaarVan(ingang), { sector: soort, woonvorm, kaleHuur, ingang, nieuw: nieuw ?? null }, uit);
  return uit;
}

function punten(zaak: Zaak, zet: Zet): Puntensignaal | undefined {
  const { antwoorden, peildatum, woonvorm } = zaak;
  const prijs = zaak.kaleHuur ?? zaak.aanvangshuur;
  if (zaak.punten !== undefined) {
    const max = woonvorm === "zelfstandig" ? maxHuurZelfstandig(zaak.punten, peildatum) : woonvorm === "kamer" || woonvorm === "hospita-kamer" ? maxHuurKamer(zaak.punten, peildatum) : undefined;
    if (max === undefined) return undefined;
    const isKamer = woonvorm !== "zelfstandig";
    zet("F3-tabel", isKamer ? "wws-kamer-2026" : "wws-zelfstandig-2026", jaarVan(peildatum), { punten: zaak.punten, woonvorm }, { max });
    return { punten: zaak.punten, max, maxHoog: max, signaal: null };
  }
  const schatting = antwoorden["prijs-schatting"] === "ja" ? schattingVan(antwoorden) : undefined;
  const geschat = schatting && schatPunten(schatting);
  const signaal = geschat && puntensignaal(geschat.punten, prijs, peildatum);
  if (schatting === undefined || geschat === undefined || signaal === undefined) return undefined;
  const invoer = Object.fromEntries(Object.entries({ ...schatting, kaleHuur: prijs }).filter(([, waarde]) => waarde !== undefined));
  zet("F3", "wws-rubrieken-2026", jaarVan(peildatum), invoer, { rubrieken: geschat.rubrieken, ...signaal });
  return signaal;
}

function schuld({ antwoorden, kaleHuur, feiten }: Zaak, zet: Zet): Pick<Rekenwerk, "maanden" | "kosten" | "regeling"> {
  const bedrag = getal(antwoorden["ach-bedrag"]);
  if (bedrag === undefined || bedrag === 0) return {};
  const maanden = kaleHuur === undefined ? undefined : achMaanden(bedrag, kaleHuur);
  if (maanden !== undefined) zet("F4", "ha-1", null, { schuld: bedrag, kaleHuur }, maanden);
  const ruimte = getal(antwoorden["ach-ruimte"]);
  const regeling = ruimte === undefined ? undefined : betalingsregeling(bedrag, ruimte);
  if (regeling !== undefined) zet("F11", "regel-regeling", null, { schuld: bedrag, maandbedrag: ruimte }, regeling);
  if (feiten.tak !== "achterstand") return { maanden, regeling };
  const kosten = incassokosten(bedrag);
  zet("F9", "ha-4", null, { schuld: bedrag }, kosten);
  return { maanden, kosten, regeling };
}

/** The interest is shown only when every rate that was used is confirmed (WB-4). */
function rente({ antwoorden, peildatum }: Zaak, zet: Zet): Rente | undefined {
  const bedrag = huur(antwoorden["borg-bedrag"]);
  const einde = dagVan(antwoorden, "borg-einde");
  if (bedrag === undefined || einde === undefined) return undefined;
  const uiterlijk = borgUiterlijk(einde, keuzes(antwoorden["borg-inhouding"]));
  if (uiterlijk >= peildatum) return undefined;
  const eersteDag = plusDagen(uiterlijk, 1);
  const gedekt = wettelijkeRente.zoek(eersteDag) !== undefined && wettelijkeRente.zoek(peildatum) !== undefined;
  const uit = gedekt ? borgRente(bedrag, uiterlijk, peildatum) : undefined;
  const dagen = uit?.dagen ?? null;
  zet("F8c", "wb-4", jaarVan(peildatum), { borg: bedrag, uiterlijk, tot: peildatum }, { dagen, bedrag: uit?.zeker ? uit.bedrag : null, zeker: uit?.zeker ?? false });
  return uit?.zeker ? uit : undefined;
}

const FORMULE = /^F(?:6|7[a-p]|8b|10)/;

/** The terms of a case, each formula once: with the answers that went in and every day that came out. */
function termijnen({ antwoorden }: Zaak, { regels }: Dagen, zet: Zet): void {
  const formules = new Set(regels.flatMap(({ id }) => FORMULE.exec(id) ?? []));
  for (const formule of formules) {
    const eigen = regels.filter(({ id }) => FORMULE.exec(id)?.[0] === formule);
    const vragen = [...new Set(eigen.flatMap((regel) => regel.vragen))];
    const invoer = Object.fromEntries(vragen.map((vraag) => [vraag, antwoorden[vraag] ?? null]));
    zet(formule, eigen[0]!.bronnen[0]!, null, invoer, Object.fromEntries(eigen.map(({ id, datum }) => [id, datum])));
  }
}

/** The calculations of a case (huur.md chapter 6), and what the words need of them. */
export function rekenwerkVan(zaak: Zaak, dagen: Dagen): Rekenwerk {
  const lijst: Berekening[] = [];
  const zet: Zet = (id, bron, jaar, invoer, resultaat) => lijst.push({ id, bron, jaar, invoer, resultaat });
  const { uitkomst, antwoorden, kaleHuur } = zaak;
  sector(zaak, zet);
  const uit: Omit<Rekenwerk, "lijst" | "borg" | "rente"> = { verhoging: verhoging(zaak, zet), signaal: punten(zaak, zet), ...schuld(zaak, zet) };
  if (dagen.opzegtermijn !== undefined) {
    const verhuurder = uitkomst === "uit-opzegging";
    const invoer = verhuurder ? { start: zaak.start, ontvangen: antwoorden["opz-datum-brief"] } : { ontvangen: plusDagen(zaak.peildatum, 3), betaaldag: getal(antwoorden["zelf-betaal"]) ?? 1 };
    zet(verhuurder ? "F5" : "F5-huurder", "oz-3", null, invoer, dagen.opzegtermijn);
  }
  const bedrag = huur(antwoorden["borg-bedrag"]);
  let borg: Rekenwerk["borg"];
  if (bedrag !== undefined && kaleHuur !== undefined && zaak.feiten.isBorgTeHoog) {
    borg = borgMaximum(kaleHuur, bedrag);
    zet("F8a", "wb-1", null, { kaleHuur, borg: bedrag }, borg);
  }
  const gevonden = uitkomst === "uit-waarborgsom-terug" ? rente(zaak, zet) : undefined;
  termijnen(zaak, dagen, zet);
  return { ...uit, lijst, borg, rente: gevonden };
}
