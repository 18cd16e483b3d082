import { inCenten } from "#flows/engine/centen.ts";
import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import type { Gegeven } from "#flows/engine/flow-setup.ts";
import { dag, getal } from "#flows/engine/lezen.ts";
import { achMaanden } from "./berekeningen/achterstand.ts";
import { maxNieuweHuur } from "./berekeningen/huurverhoging.ts";
import { puntenOordeel } from "./berekeningen/punten.ts";
import { heeftAanvangNodig, huurSector, isNieuwContract, type Sector, type Sectorvraag, type Woonvorm } from "./berekeningen/sector.ts";
import { aanvangshuurUiterlijk, herinneringUiterlijk, huurderNaarHuurcommissie } from "./berekeningen/termijnen.ts";
import type { Feiten, Hoogte, Hoogten } from "./feiten.ts";
import { huur } from "./lezen.ts";
import { geschattePunten } from "./prijs.ts";
import { standVan } from "./stand.ts";

/* What the home, its rent, its points and an increase say about the price (huur.md F1, 6.3). */

/** Homes of which the price decides the sector. */
export const HEEFT_SECTOR: ReadonlySet<Woonvorm> = new Set(["zelfstandig", "weet-niet"]);

type Sectorfeiten = Pick<Feiten, "woonvorm" | "getekend" | "kaleHuur" | "start" | "aanvangshuur">;

const sectorvraag = (f: Sectorfeiten): Sectorvraag => ({
  woonvorm: f.woonvorm,
  getekend: f.getekend,
  ingangsdatum: f.start ?? undefined,
  aanvangshuur: f.aanvangshuur ?? undefined,
  kaleHuur: f.kaleHuur ?? undefined,
});

const GEEN_HUUR = { woonvorm: "weet-niet", getekend: "weet-niet", kaleHuur: null, start: null, aanvangshuur: null } as const;

/** The sector, when the start is not asked for it; then what it was made of is dropped. */
function metSector(f: Sectorfeiten): Partial<Feiten> {
  if (heeftAanvangNodig(sectorvraag(f))) return { kaleHuur: f.kaleHuur };
  return { ...GEEN_HUUR, sector: huurSector(sectorvraag(f)).sector };
}

/** The facts of which the sector is made. */
export const SECTORFEITEN = ["woonvorm", "getekend", "kaleHuur", "start", "aanvangshuur"] as const;

/** The rent: how large the debt is, what the points and the increase are judged with, or the sector. */
export function vouwKaleHuur(f: Feiten, { waarde, velden }: Gegeven): Partial<Feiten> {
  const kaleHuur = huur(waarde) ?? null;
  if (f.tak === "achterstand") {
    const schuld = getal(velden["ach-bedrag"]);
    const maanden = schuld === undefined || kaleHuur === null ? undefined : achMaanden(schuld, kaleHuur);
    return { isGroteSchuld: maanden === undefined || maanden >= 2 };
  }
  if (f.tak === "huurprijs") return voorPunten({ ...f, kaleHuur });
  if (f.tak !== "huurverhoging") return metSector({ ...f, kaleHuur });
  // The increase is judged with the rent once its day is known; `hoogten` holds the home till then.
  const nieuweHuur = huur(velden["verh-nieuw"]) ?? null;
  if (heeftAanvangNodig(sectorvraag({ ...f, kaleHuur }))) return { kaleHuur, nieuweHuur, sector: null, woonvorm: "weet-niet" };
  const { sector } = huurSector(sectorvraag({ ...f, kaleHuur }));
  if (sector === "geen" || sector === "onbekend") return { ...GEEN_HUUR, nieuweHuur: null, sector };
  return { kaleHuur, nieuweHuur, sector, getekend: "weet-niet", woonvorm: sector === "sociaal" && f.woonvorm === "zelfstandig" ? "zelfstandig" : "weet-niet" };
}

/** What the points are judged with (huurprijs): the home, the rent, the sector by price, and whether the contract is new. */
function voorPunten(f: Feiten): Partial<Feiten> {
  const { sector } = huurSector(sectorvraag(f));
  const uit = { ...GEEN_HUUR, sector, woonvorm: f.woonvorm, kaleHuur: f.kaleHuur ?? f.aanvangshuur };
  // Of an unknown home and a woonwagen there is no table, of antikraak no limit.
  if (f.woonvorm !== "zelfstandig" && f.woonvorm !== "kamer") return { ...uit, kaleHuur: null };
  return { ...uit, getekend: isNieuwContract(f.getekend, f.start ?? undefined) ? "vanaf-2024-07" : f.getekend === "voor-2024-07" ? "voor-2024-07" : "weet-niet" };
}

/** The start of the contract, and the rent at the start: the sector, or what the branch judges with it. */
export function vouwIngangsdatum(f: Feiten, { waarde, velden }: Gegeven, vandaag: Datum): Partial<Feiten> {
  const start = dag(waarde) ?? null;
  if (f.tak === "opzegging") {
    const bekend = f.opzDatum ?? vandaag;
    return { opzDatum: null, binnenNegenMaanden: start !== null && bekend < plusMaanden(start, 9) };
  }
  if (f.tak === "borg") return { borgPast: f.borgPast || (start !== null && start < "2023-07-01") };
  const aanvangshuur = huur(velden["huur-aanvangshuur"]) ?? null;
  if (f.tak === "huurprijs") {
    const toetsStand = start === null ? "voorbij" : standVan(aanvangshuurUiterlijk(start), vandaag);
    return { start: HEEFT_SECTOR.has(f.woonvorm) ? start : null, aanvangshuur, toetsStand };
  }
  return { ...GEEN_HUUR, sector: huurSector(sectorvraag({ ...f, start, aanvangshuur })).sector };
}

/** The verdict on the points, known or estimated (huur.md 6.3); new contracts take their sector from known points. */
function oordeelVan(f: Feiten, punten: number | undefined, geschat: number | undefined, vandaag: Datum): Partial<Feiten> {
  const vraag = { ...sectorvraag(f), punten };
  const sector = punten !== undefined && f.woonvorm === "zelfstandig" && f.getekend === "vanaf-2024-07" ? huurSector(vraag).sector : (f.sector ?? "onbekend");
  const oordeel = puntenOordeel({ ...vraag, sector, geschat }, vandaag);
  // Which contract it is decides the variant of a rent that is too high.
  return { ...GEEN_HUUR, sector, oordeel, ...(oordeel === "te-hoog" && { getekend: f.getekend }) };
}

/** The points of the rent check or the Huurcommissie. */
export function vouwPunten(f: Feiten, { waarde }: Gegeven, vandaag: Datum): Partial<Feiten> {
  const punten = getal(waarde);
  // Not known: the estimate is asked for a zelfstandige woning.
  return punten === undefined && f.woonvorm === "zelfstandig" ? {} : oordeelVan(f, punten, undefined, vandaag);
}

/** The points estimated from what the home has. */
export function vouwSchatting(f: Feiten, { waarde, velden }: Gegeven, vandaag: Datum): Partial<Feiten> {
  return oordeelVan(f, undefined, waarde === "ja" ? geschattePunten(velden) : undefined, vandaag);
}

/** The asked increase against the largest one of a sector. */
function hoogteBij(sector: Sector, f: Pick<Feiten, "woonvorm" | "kaleHuur" | "nieuweHuur">, ingang: Datum | undefined): Hoogte {
  if (f.kaleHuur === null || f.nieuweHuur === null || ingang === undefined) return "onbekend";
  const { max } = maxNieuweHuur({ sector, woonvorm: f.woonvorm, kaleHuur: f.kaleHuur, ingang });
  if (max === null) return "onbekend";
  return inCenten(f.nieuweHuur) > inCenten(max) ? "te-hoog" : "ok";
}

/** The day of the increase: whether it is too high, and where its last day stands. */
export function vouwVerhogingsdag(f: Feiten, { waarde }: Gegeven, vandaag: Datum): Partial<Feiten> {
  const ingang = dag(waarde);
  const bij = (sector: Sector): Hoogte => hoogteBij(f.sector ?? sector, f, ingang);
  const hoogten: Hoogten = { sociaal: bij("sociaal"), midden: bij("midden"), vrij: bij("vrij") };
  return {
    verhIngang: ingang ?? null,
    hoogten,
    nieuweHuur: null,
    verhTijd: ingang === undefined || vandaag < ingang ? "toekomst" : "verleden",
    verhStand: standVan(ingang === undefined ? undefined : huurderNaarHuurcommissie(ingang), vandaag),
    bezwaarPast: ingang === undefined || (vandaag < ingang && f.verhSoort === "inkomen"),
    verhSoort: "jaarlijks",
    ...(f.sector !== null && GEEN_HUUR),
  };
}

/** Whether the landlord's reminder came in time. */
export function rappelVan(f: Feiten, { waarde }: Gegeven, vandaag: Datum): Feiten["rappel"] {
  if (f.verhIngang === null) return "op-tijd";
  const uiterlijk = herinneringUiterlijk(f.verhIngang);
  if (waarde === "niet") return vandaag <= uiterlijk ? "nog-niet" : "te-laat";
  const ontvangen = dag(waarde);
  return ontvangen === undefined || ontvangen <= uiterlijk ? "op-tijd" : "te-laat";
}
