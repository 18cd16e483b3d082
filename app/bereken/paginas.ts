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

/** How a value of a result is written. `woord`: by its own word. */
export type Uitsoort = "euro" | "dag" | "getal" | "janee" | "woord";

/** What a page says of a calculation that a person can use alone. */
export interface Rekenpagina {
  /** Address after `/bereken/`, and the key of its words. */
  readonly id: string;
  readonly thema: Thema;
  /** `flow/id` of the calculation. */
  readonly rekenaar: string;
  /** Inputs of the calculation that are asked, or fields of its own. */
  readonly velden: readonly (string | Veld)[];
  /** Inputs that the calculation can do without and the page cannot. */
  readonly verplicht?: readonly string[];
  /** Inputs that always have this value on this page. */
  readonly vast?: Readonly<Record<string, unknown>>;
  /** Makes the input out of the answers, where a page asks something else than the calculation reads. */
  readonly naarInvoer?: (waarden: Readonly<Record<string, unknown>>) => unknown;
  /** The values of the result that are shown, in this order. A result that is one value is called `uitkomst`. */
  readonly uit: Readonly<Record<string, Uitsoort>>;
  /** Makes the values that the words name out of a result with parts. */
  readonly plat?: (resultaat: unknown) => Readonly<Record<string, unknown>>;
  /** Other words for this result: `uitkomst-<variant>`. */
  readonly variant?: (waarden: Readonly<Record<string, unknown>>) => string | null;
  /** A message above this result: `melding.<id>`. */
  readonly melding?: (waarden: Readonly<Record<string, unknown>>) => string | null;
  /** The group that the answers tell something of: then it is shared with that group only. None unless told. */
  readonly deelgroep?: (waarden: Readonly<Record<string, unknown>>) => Deelgroep | null;
  /** Blocks of fields of which a person makes as many as needed. */
  readonly herhaald?: Herhaald;
}

/** A page with its calculation and its fields. */
export interface Rekenblad extends Rekenpagina {
  readonly hulp: Rekenaar;
  readonly vormvelden: readonly Veld[];
}

function bladVan(pagina: Rekenpagina): Rekenblad {
  const [hulp] = vindRekenaars(pagina.rekenaar);
  if (!hulp) throw new Error(`no calculation "${pagina.rekenaar}"`);
  const vormvelden = pagina.velden.flatMap((veld) => (typeof veld === "string" ? veldenUit(hulp.hulp.invoer, [veld], pagina.verplicht) : [veld]));
  return { ...pagina, hulp, vormvelden };
}

/** Every page, in the order of the list. */
export const rekenbladen: readonly Rekenblad[] = [rechtsbijstandPagina, ...scheidenPaginas, ...huurPaginas, ...werkPaginas, ...overheidPaginas].map(bladVan);

/** The page with this address. */
export function vindBlad(id: string | undefined): Rekenblad | undefined {
  return rekenbladen.find((blad) => blad.id === id);
}
