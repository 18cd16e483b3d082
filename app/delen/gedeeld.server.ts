import { createContext, type RouterContextProvider } from "react-router";
import { maakBestand } from "#app/brieven/bestanden.server.ts";
import { alleTekst } from "#app/brieven/document.ts";
import { nietInPdf } from "#app/brieven/pdf-tekens.ts";
import { LEZER_COOKIE_NAAM, wisCookie } from "#app/dossier/cookie.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { leesDeling, openDeling } from "./deling.server.ts";
import { leesOnderdelen, type GedeeldeBrief, type Onderdelen } from "./onderdelen.ts";

type Context = Readonly<RouterContextProvider>;

const SOORTEN = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The wait that is told when the store gives none. */
const WACHT_SECONDEN = 15 * 60;

/** A letter as the reader's page shows it. */
export interface LeesBrief extends GedeeldeBrief {
  readonly onderdeel: string;
  /** Addresses of its files; a letter that is not complete has none. */
  readonly bestanden: readonly { readonly soort: keyof typeof SOORTEN; readonly adres: string }[];
}

/** What a reader sees: the form, or the share. */
export type Lezing =
  | {
      readonly soort: "formulier";
      readonly fout: "onbekend" | null;
      /** Something else is open in this browser; opening this closes it. */
      readonly isOpen: boolean;
    }
  | { readonly soort: "te-vaak"; readonly wachtSeconden: number }
  | {
      readonly soort: "deling";
      readonly ontvanger: string;
      readonly doel: string;
      readonly gemaaktOp: string;
      readonly eindigtOp: string;
      readonly onderdelen: Omit<Onderdelen, "brieven"> & { readonly brieven: readonly LeesBrief[] };
    };

export interface Antwoord {
  readonly lezing: Lezing;
  readonly status: 200 | 404 | 429;
  readonly headers: Headers;
}

/** What the action of this request found; the loader then reads nothing. */
export const antwoordContext = createContext<Antwoord | null>(null);

/** One answer for wrong, used, stopped, ended and never made (S7). */
function niets(headers = new Headers()): Antwoord {
  return { lezing: { soort: "formulier", fout: "onbekend", isOpen: false }, status: 404, headers };
}

function bestandenVan(brief: GedeeldeBrief, nr: number): LeesBrief["bestanden"] {
  if (brief.concept) return [];
  const soorten = nietInPdf(alleTekst(brief.document)).length > 0 ? (["docx"] as const) : (["pdf", "docx"] as const);
  return soorten.map((soort) => ({ soort, adres: `/gedeeld/brief-${nr}.${soort}` }));
}

/** The share behind the reader's cookie, or the form. `anders` asks for the form, also when something is open. */
export async function loadGedeeld(context: Context, request: Request, anders: boolean): Promise<Antwoord> {
  const gemaakt = context.get(antwoordContext);
  if (gemaakt) return gemaakt;
  const heeftCookie = (request.headers.get("Cookie") ?? "").split(";").some((deel) => deel.trim().startsWith(`${LEZER_COOKIE_NAAM}=`));
  if (anders || !heeftCookie) return { lezing: { soort: "formulier", fout: null, isOpen: heeftCookie }, status: 200, headers: new Headers() };
  const deling = await leesDeling(context);
  // A cookie that opens nothing any more goes.
  if (!deling) return niets(new Headers({ "Set-Cookie": wisCookie(LEZER_COOKIE_NAAM) }));
  const { ontvanger, doel, gemaaktOp, eindigtOp } = deling;
  const onderdelen = leesOnderdelen(deling.onderdelen);
  const brieven = onderdelen.brieven.map((brief, plaats) => ({ ...brief, bestanden: bestandenVan(brief, plaats + 1) }));
  return {
    lezing: { soort: "deling", ontvanger, doel, gemaaktOp, eindigtOp, onderdelen: { ...onderdelen, brieven } },
    status: 200,
    headers: new Headers(),
  };
}

/** Exchanges the posted link or code with its digits, once. Headers with the reader's cookie, or the answer to show. */
export async function wisselIn(context: Context, formulier: FormData): Promise<Headers | null> {
  const tekst = (naam: string) => String(formulier.get(naam) ?? "").slice(0, 200);
  const cijfers = tekst("cijfers");
  const link = tekst("geheim").trim();
  const uit = await openDeling(context, link === "" ? { code: tekst("code"), cijfers } : { link, cijfers });
  if (uit.ok) return uit.headers;
  if (uit.reden === "onbekend") {
    context.set(antwoordContext, niets());
    return null;
  }
  const wachtSeconden = uit.wachtSeconden ?? WACHT_SECONDEN;
  const headers = new Headers({ "Retry-After": String(wachtSeconden) });
  context.set(antwoordContext, { lezing: { soort: "te-vaak", wachtSeconden }, status: 429, headers });
  return null;
}

/** A shared letter as a file, noted as a download. Throws AppError `not-found` for everything that is not shared. */
export async function gedeeldBestand(context: Context, naam: string): Promise<Response> {
  const deel = /^brief-([1-9]\d?)\.(pdf|docx)$/.exec(naam);
  const soort = deel?.[2] === "pdf" ? "pdf" : "docx";
  const deling = deel && (await leesDeling(context, "deling-gedownload"));
  const nr = Number(deel?.[1]);
  const brief = deling ? leesOnderdelen(deling.onderdelen).brieven[nr - 1] : undefined;
  if (!brief || !bestandenVan(brief, nr).some((bestand) => bestand.soort === soort)) throw new AppError("not-found");
  return new Response(await maakBestand(soort, brief.document), {
    headers: {
      "Content-Type": SOORTEN[soort],
      "Content-Disposition": `attachment; filename="brief-${nr}.${soort}"`,
      "Cache-Control": "no-store",
    },
  });
}
