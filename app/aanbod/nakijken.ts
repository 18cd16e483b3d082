import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import { blijftZichtbaar, OUD_NA_DAGEN, versheid, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { gemeenteMet } from "./gemeenten.ts";
import { gemeentenVan } from "./zoeken.ts";

export interface Melding {
  readonly aanbodId: string;
  readonly soort: string;
  readonly aantal: number;
  readonly laatstOp: string;
}

export interface Gat {
  readonly onderwerp: string;
  readonly gemeente: string;
  readonly maand: string;
  readonly aantal: number;
}

/** Fewer than this are not told apart, so that a count in a small gemeente points at nobody (verwijzing.md D.10). */
const KLEIN = 5;

/** What an editor has to look at, as lines under headings; a heading without lines is left out. */
export function lijstVoorRedactie(aanbod: readonly Aanbod[], meldingen: readonly Melding[], gaten: readonly Gat[], dag: Datum): readonly { readonly kop: string; readonly regels: readonly string[] }[] {
  const namen = new Map(aanbod.map((een) => [een.id, een.naam]));
  const lopend = aanbod.filter((een) => een.status !== "gestopt" && !isVoorbij(een, dag));
  const verlopen = lopend.filter((een) => een.status === "geverifieerd" && versheid(een, dag) === "verlopen");
  const regel = (een: Aanbod): string => `${een.id}  ${een.naam}${een.laatstGecontroleerd === null ? "" : `, last checked ${een.laatstGecontroleerd}`}`;
  return [
    { kop: "Reported by people (\"Klopt dit niet?\")", regels: meldingen.map(({ aanbodId, soort, aantal, laatstOp }) => `${aanbodId}  ${namen.get(aanbodId) ?? "?"}: ${soort}, ${aantal} times, last on ${laatstOp}`) },
    { kop: "Danger and het Juridisch Loket, not checked for a year: still shown, check today", regels: verlopen.filter(blijftZichtbaar).map(regel) },
    { kop: "Not checked for a year: contact data are hidden", regels: verlopen.filter((een) => !blijftZichtbaar(een)).map(regel) },
    { kop: `Not checked for ${OUD_NA_DAGEN} days`, regels: lopend.filter((een) => een.status === "geverifieerd" && versheid(een, dag) === "oud").map(regel) },
    { kop: "Never verified: shown without contact data", regels: lopend.filter(({ status }) => status === "te_verifieren").map(regel) },
    { kop: "Ended pilots: a gap (witte vlek)", regels: aanbod.filter((een) => isVoorbij(een, dag)).map((een) => `${een.id}  ${een.naam}, ended ${een.eindigtOp!}, ${dagenTussen(een.eindigtOp!, dag)} days ago: ${waarVan(een)} has it no more for ${een.onderwerpen.join(", ")}`) },
    { kop: "Gaps that people met (witte vlekken)", regels: gaten.map(({ onderwerp, gemeente, maand, aantal }) => `${maand}  ${onderwerp} in ${gemeenteMet(gemeente)?.naam ?? gemeente}: ${aantal < KLEIN ? `fewer than ${KLEIN}` : aantal}`) },
  ].filter(({ regels }) => regels.length > 0);
}

const isVoorbij = ({ eindigtOp }: Aanbod, dag: Datum): boolean => eindigtOp !== undefined && eindigtOp < dag;

function waarVan(aanbod: Aanbod): string {
  const codes = gemeentenVan(aanbod);
  return codes.length === 0 ? "Nederland" : codes.map((code) => gemeenteMet(code)?.naam ?? code).join(", ");
}
