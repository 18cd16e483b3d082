import { heeft } from "#flows/engine/lezen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { isMulti, KINDEREN_EERST } from "./urgentie.ts";
import type { Zaak } from "./zaak.ts";

/** What is added to the primary outcome: warnings, signals of huur.md 5.1 and blocks of other outcomes. */

/** The answers behind each overlay. */
export const OVERLAY_VRAGEN: Readonly<Record<string, readonly string[]>> = {
  "ov-veiligheid": ["huur-spoed", "huur-extra"],
  "ov-huur-inhouden": ["ach-oorzaak", "gebr-huur-ingehouden"],
  "ov-burgemeester": ["ontr-reden", "over-brief"],
  "ov-kinderen": ["huur-extra"],
  "ov-multi": ["huur-extra"],
  "ov-schulden": ["huur-extra"],
  "ov-taal": ["huur-extra"],
  "ov-bewind": ["ach-schuldhulp"],
  "ov-arbeidsmigrant": ["huur-verhuurder"],
  "ov-gemeente": ["huur-verhuurder"],
};

/** The overlays, the most urgent first. */
export function overlaysVan(zaak: Zaak): readonly string[] {
  const { antwoorden, extra, feiten, uitkomst } = zaak;
  const geldt: Readonly<Record<string, boolean>> = {
    "ov-veiligheid": feiten.geweld || feiten.onveilig || heeft(extra, "relatie", "somber"),
    "ov-huur-inhouden": antwoorden["ach-oorzaak"] === "bewust" || antwoorden["gebr-huur-ingehouden"] === "ja",
    "ov-burgemeester": (uitkomst === "uit-ontruiming-aangezegd" && feiten.reden === "drugs") || feiten.overBrief === "burgemeester",
    "ov-kinderen": extra.includes("kinderen") && KINDEREN_EERST.has(uitkomst),
    "ov-multi": isMulti(zaak),
    "ov-schulden": extra.includes("schulden"),
    "ov-taal": heeft(extra, "taal", "lezen"),
    "ov-bewind": antwoorden["ach-schuldhulp"] === "bewind",
    "ov-arbeidsmigrant": zaak.verhuurder === "werkgever",
    "ov-gemeente": zaak.verhuurder === "gemeente",
  };
  return Object.keys(geldt).filter((id) => geldt[id]);
}

/** The other outcomes of which a block is shown besides the primary one. */
export function extraVan({ antwoorden, uitkomst, feiten }: Zaak): readonly UitkomstId[] {
  const uit: UitkomstId[] = [];
  if (feiten.tak === "achterstand" && antwoorden["ach-oorzaak"] === "bewust") uit.push("uit-gebrek-melden");
  if (feiten.tak === "opzegging" && antwoorden["opz-reden"] === "renovatie") uit.push("uit-renovatie");
  return uit.filter((id) => id !== uitkomst);
}
