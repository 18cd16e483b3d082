import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { getal, optie } from "#flows/engine/lezen.ts";
import { ENERGIELABELS, schatPunten, type Energielabel, type Schatting } from "./berekeningen/punten.ts";
import { huur } from "./lezen.ts";

const LABELS: ReadonlySet<string> = new Set(ENERGIELABELS);

/** The form of `prijs-schatting` as the calculation reads it; undefined when what it cannot do without is not filled in. */
export function schattingVan(velden: Antwoorden): Schatting | undefined {
  const m2_vertrekken = huur(velden["m2_vertrekken"]);
  const n_verwarmd = getal(velden["n_verwarmd"]);
  const aanrecht = getal(velden["aanrecht"]);
  const type = optie(velden["type"]);
  if (m2_vertrekken === undefined || n_verwarmd === undefined || aanrecht === undefined || (type !== "eengezins" && type !== "meergezins")) return undefined;
  const label = optie(velden["label"]);
  const toilet = optie(velden["toilet"]);
  return {
    m2_vertrekken,
    m2_overig: getal(velden["m2_overig"]),
    n_verwarmd,
    n_verwarmd_overig: getal(velden["n_verwarmd_overig"]),
    type,
    label: LABELS.has(label) ? (label as Energielabel) : undefined,
    bouwjaar: getal(velden["bouwjaar"]),
    aanrecht,
    keuken_extra: getal(velden["keuken_extra"]),
    toilet: toilet === "apart" || toilet === "badkamer" ? toilet : undefined,
    douche: getal(velden["douche"]),
    bad: getal(velden["bad"]),
    bad_douche: getal(velden["bad_douche"]),
    wastafel: getal(velden["wastafel"]),
    buiten_m2: getal(velden["buiten_m2"]),
    // Unknown outdoor space counts as none only when both answers say so: an estimate may not claim five points too few.
    buiten_gedeeld: optie(velden["buiten_gedeeld"]) === WEET_NIET ? getal(velden["buiten_m2"]) === undefined : velden["buiten_gedeeld"] === "ja",
    woz: huur(velden["woz"]),
  };
}

/** The estimated points of a filled in form; undefined when they cannot be computed. */
export function geschattePunten(velden: Antwoorden): number | undefined {
  const schatting = schattingVan(velden);
  return schatting && schatPunten(schatting)?.punten;
}
