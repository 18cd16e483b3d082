import { keurAntwoorden } from "#flows/engine/keur-antwoorden.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";
import { findFlow, type AnyFlow } from "#flows/index.ts";
import { bedragenIn, datumsIn } from "./gegevens.ts";
import type { Deel } from "./woorden/deel.ts";

/** A date, an amount or an organisation of the text that fits a question: offered with an empty box, filled in only when it is ticked. */
export interface Gegeven {
  readonly vraag: string;
  readonly waarde: string | number;
}

interface Plaats {
  readonly flow: string;
  /** The parts of the flow that ask this; left out: all. */
  readonly delen?: readonly string[];
  readonly soort: "datum" | "bedrag" | "organisatie";
  readonly vraag: string;
}

/** Organisations by another name in another flow. */
const ANDERE_NAAM: Readonly<Record<string, string>> = { "dienst-toeslagen": "toeslagen", "belasting-lokaal": "waterschap" };

/** Which question a date, an amount or an organisation may answer; of two for the same text the first that can take it. */
const PLAATSEN: readonly Plaats[] = [
  { flow: "bezwaar", soort: "organisatie", vraag: "bz-organisatie" },
  { flow: "werk-en-inkomen", delen: ["lopend"], soort: "organisatie", vraag: "besluit-instantie" },
  { flow: "bezwaar", delen: ["geen-antwoord"], soort: "datum", vraag: "bz-aanvraagdatum" },
  { flow: "bezwaar", soort: "datum", vraag: "bz-briefdatum" },
  { flow: "huur", delen: ["ontruiming"], soort: "datum", vraag: "ontr-datum" },
  { flow: "huur", delen: ["tijdelijk"], soort: "datum", vraag: "tijd-einddatum" },
  { flow: "huur", delen: ["huurverhoging"], soort: "datum", vraag: "verh-ingang" },
  { flow: "huur", delen: ["borg"], soort: "datum", vraag: "borg-einde" },
  { flow: "huur", delen: ["achterstand"], soort: "bedrag", vraag: "ach-bedrag" },
  { flow: "huur", delen: ["borg"], soort: "bedrag", vraag: "borg-bedrag" },
  { flow: "huur", delen: ["huurprijs", "huurverhoging"], soort: "bedrag", vraag: "huur-kale-huur" },
  { flow: "scheiden", delen: ["sp-verzoek", "sp-uitspraak"], soort: "datum", vraag: "datum-stuk" },
  { flow: "werk-en-inkomen", delen: ["ontslag", "contract"], soort: "datum", vraag: "einde-datum" },
  { flow: "werk-en-inkomen", delen: ["vso"], soort: "datum", vraag: "vso-datum" },
  { flow: "werk-en-inkomen", delen: ["loon"], soort: "bedrag", vraag: "loon-bedrag" },
  { flow: "werk-en-inkomen", delen: ["lopend"], soort: "datum", vraag: "besluit-datum" },
];

/** The start answers of a part that its flow takes today; a flow that changed takes none and is begun plainly. */
export function startVan(deel: Deel, peildatum: Datum): Antwoorden {
  const flow = findFlow(deel.flow);
  return flow && past(flow, deel.antwoorden, peildatum) ? deel.antwoorden : {};
}

/** What a text names that may answer a question of this part, as far as its own answers do not say it. */
export function gegevensVoor(tekst: string, organisaties: readonly string[], deel: Deel, peildatum: Datum): readonly Gegeven[] {
  const flow = findFlow(deel.flow);
  if (!flow) return [];
  const start = startVan(deel, peildatum);
  const gevonden = {
    organisatie: organisaties.flatMap((id) => [id, ANDERE_NAAM[id] ?? id]),
    datum: datumsIn(tekst, peildatum),
    bedrag: bedragenIn(tekst),
  };
  const voor = PLAATSEN.filter(({ flow: van, delen, vraag }) => van === deel.flow && (delen?.includes(deel.deel) ?? true) && start[vraag] === undefined);
  return (["organisatie", "datum", "bedrag"] as const).flatMap((soort) => {
    for (const { vraag } of voor.filter((plaats) => plaats.soort === soort)) {
      const waarde = gevonden[soort].find((kandidaat: string | number) => past(flow, { ...start, [vraag]: kandidaat }, peildatum));
      if (waarde !== undefined) return [{ vraag, waarde }];
    }
    return [];
  });
}

function past(flow: AnyFlow, antwoorden: Antwoorden, peildatum: Datum): boolean {
  return keurAntwoorden(flow, antwoorden, peildatum).ok;
}

/** Fields of the form that are no answers. */
const EIGEN_VELDEN: ReadonlySet<string> = new Set(["thema", "tekst", "straks"]);

/**
 * The answers that a person confirmed with the button, as far as the flow takes them: whatever is no answer of it, or does
 * not fit, is left out.
 */
export function bevestigd(flow: AnyFlow, formulier: FormData, peildatum: Datum): Antwoorden {
  const antwoorden: Record<string, Waarde> = {};
  // In the order in which the flow asks: a later answer may depend on an earlier one.
  const volgorde = Object.keys(flow.vragen);
  const plek = (naam: string): number => volgorde.indexOf(Object.hasOwn(flow.veldVan, naam) ? flow.veldVan[naam]! : naam);
  for (const naam of [...new Set(formulier.keys())].toSorted((a, b) => plek(a) - plek(b))) {
    if (EIGEN_VELDEN.has(naam) || !(Object.hasOwn(flow.vragen, naam) || Object.hasOwn(flow.veldVan, naam))) continue;
    const getypt = formulier.getAll(naam).filter((waarde) => typeof waarde === "string");
    const soort = (flow.vragen[naam] ?? flow.vragen[flow.veldVan[naam]!]?.velden?.[naam])?.soort;
    const waarde = soort === "meerkeuze" ? getypt : soort === "bedrag" || soort === "getal" ? Number(getypt[0]) : (getypt[0] ?? "");
    const keuring = keurAntwoorden(flow, { ...antwoorden, [naam]: waarde }, peildatum);
    if (keuring.ok) Object.assign(antwoorden, keuring.antwoorden);
  }
  return antwoorden;
}
