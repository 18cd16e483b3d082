import type { Datum } from "#flows/engine/datum.ts";
import type { Deelgroep } from "#flows/engine/delen.ts";
import { vindRekenaars, type Rekenaar } from "#flows/rekenaars.ts";
import { huurPaginas } from "./paginas-huur.ts";
import { overheidPaginas } from "./paginas-overheid.ts";
import { rechtsbijstandPagina } from "./paginas-rechtsbijstand.ts";
import { scheidenPaginas } from "./paginas-scheiden.ts";
import { werkPaginas } from "./paginas-werk.ts";
import { veldenUit, type Veld } from "./velden.ts";
import type { Herhaald } from "./getypt.ts";

export const THEMAS = ["rechtsbijstand", "scheiden", "huur", "werk-en-inkomen", "bezwaar"] as const;
export type Thema = (typeof THEMAS)[number];

/** Values by name: the answers, or what came out. */
type Waarden = Readonly<Record<string, unknown>>;

/** How a value of a result is written. `woord`: by its own word. */
export type Uitsoort = "euro" | "dag" | "getal" | "janee" | "woord";

/** Several calculations on one page: which one, by the answer to `veld`. */
export interface Rekenkeuze {
  readonly veld: string;
  readonly per: Readonly<Record<string, string>>;
}

/** What a page says of a calculation that a person can use alone. */
export interface Rekenpagina {
  /** Address after `/bereken/`, and the key of its words. */
  readonly id: string;
  readonly thema: Thema;
  /** `flow/id` of the calculation, or of one for each answer to a question of the page. */
  readonly rekenaar: string | Rekenkeuze;
  /** Calculations whose result is a part of that of this page, or the same in another form. */
  readonly ook?: readonly string[];
  /** Inputs of the calculation that are asked, or fields of its own. */
  readonly velden: readonly (string | Veld)[];
  /** Inputs that the calculation can do without and the page cannot. */
  readonly verplicht?: readonly string[];
  /** Inputs that always have this value on this page. */
  readonly vast?: Waarden;
  /** Makes the input out of the answers, where a page asks something else than the calculation reads. */
  readonly naarInvoer?: (waarden: Waarden) => unknown;
  /** The values of the result that are shown, in this order. A result that is one value is called `uitkomst`. */
  readonly uit: Readonly<Record<string, Uitsoort>>;
  /** Makes the values that the words name out of a result with parts. */
  readonly plat?: (resultaat: unknown) => Waarden;
  /** Other words for this result: `uitkomst-<variant>`. */
  readonly variant?: (uit: Waarden, waarden: Waarden, op: Datum) => string | null;
  /** A message above this result: `melding.<id>`. */
  readonly melding?: (uit: Waarden, waarden: Waarden, op: Datum) => string | null;
  /** The figures are those of a day in the answers: then figures of an earlier year are no old ones. */
  readonly jaarUitAntwoord?: true;
  /** The group that the answers tell something of: then it is shared with that group only. None unless told. */
  readonly deelgroep?: (waarden: Waarden) => Deelgroep | null;
  /** Blocks of fields of which a person makes as many as needed. */
  readonly herhaald?: Herhaald;
}

/** A page with its calculations and its fields. */
export interface Rekenblad extends Rekenpagina {
  /** Every calculation of the page. */
  readonly rekenaars: readonly Rekenaar[];
  /** The calculation for these answers. */
  readonly kies: (waarden: Waarden) => Rekenaar;
  readonly vormvelden: readonly Veld[];
}

/** The calculation `flow/id`. Throws for one that does not exist. */
function eisRekenaar(naam: string): Rekenaar {
  const [rekenaar] = vindRekenaars(naam);
  if (!rekenaar) throw new Error(`no calculation "${naam}"`);
  return rekenaar;
}

function bladVan(pagina: Rekenpagina): Rekenblad {
  const { rekenaar, velden, verplicht } = pagina;
  const per = typeof rekenaar === "string" ? null : new Map(Object.entries(rekenaar.per).map(([optie, naam]) => [optie, eisRekenaar(naam)]));
  const rekenaars = typeof rekenaar === "string" ? [eisRekenaar(rekenaar)] : [...per!.values()];
  const eerste = rekenaars[0]!;
  const vormvelden = velden.flatMap((veld) => (typeof veld === "string" ? veldenUit(eerste.hulp.invoer, [veld], verplicht) : [veld]));
  const kies: Rekenblad["kies"] = (waarden) => (typeof rekenaar === "string" ? eerste : (per!.get(String(waarden[rekenaar.veld])) ?? eerste));
  return { ...pagina, rekenaars, kies, vormvelden };
}

/** Every page, in the order of the list. */
export const rekenbladen: readonly Rekenblad[] = [rechtsbijstandPagina, ...scheidenPaginas, ...huurPaginas, ...werkPaginas, ...overheidPaginas].map(bladVan);

/** The page with this address. */
export function vindBlad(id: string | undefined): Rekenblad | undefined {
  return rekenbladen.find((blad) => blad.id === id);
}

/** True for a page whose results are all days. */
export function geeftAlleenDagen({ uit }: Rekenpagina): boolean {
  return Object.values(uit).every((soort) => soort === "dag");
}
