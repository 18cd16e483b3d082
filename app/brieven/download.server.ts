import { redirect, type RouterContextProvider } from "react-router";
import { dienstVan, noteer } from "#app/dossier/dienst.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { AppError } from "#app/lib/app-error.ts";
import { maakBestand } from "./bestanden.server.ts";
import { leesOpenBrief, type OpenBrief } from "./brief.server.ts";
import { composeBrief } from "./compose.server.ts";
import { alleTekst, type BriefDocument } from "./document.ts";
import { nietInPdf } from "./pdf-tekens.ts";
import { documentAlsTekst } from "./tekst.ts";

type Context = Readonly<RouterContextProvider>;

const SOORTEN = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The letter as it is sent; one that is refused or not complete goes back to its page, which says why. */
async function leesKlaar(context: Context, nr: string): Promise<{ readonly open: OpenBrief; readonly document: BriefDocument }> {
  const open = await leesOpenBrief(context, nr);
  if (!open.stand.klaar) throw redirect(`/brief/${open.nr}`, 303);
  return { open, document: composeBrief(open.stand) };
}

/** The letter as text to copy, in Dutch. */
export async function loadBriefTekst(context: Context, nr: string): Promise<Reis & { nr: number; totaal: number; tekst: string }> {
  const { open, document } = await leesKlaar(context, nr);
  return { ...reisVan(open.reis), nr: open.nr, totaal: open.totaal, tekst: documentAlsTekst(document) };
}

/**
 * The letter as a file with a neutral name, never cached. Throws AppError "not-found" for another kind of file. A letter
 * with characters that the PDF cannot show goes back to its page, which names them.
 */
export async function briefBestand(context: Context, nr: string, soort: string): Promise<Response> {
  if (soort !== "pdf" && soort !== "docx") throw new AppError("not-found");
  const { open, document } = await leesKlaar(context, nr);
  if (soort === "pdf" && nietInPdf(alleTekst(document)).length > 0) throw redirect(`/brief/${open.nr}`, 303);
  const inhoud = await maakBestand(soort, document);
  const dienst = await dienstVan(context);
  const dossierId = open.reis.dossier.id;
  await dienst.db.$transaction((tx) => noteer(dienst, tx, { actie: "brief-gedownload", actor: "eigenaar", dossierId }));
  return new Response(inhoud, {
    headers: {
      "Content-Type": SOORTEN[soort],
      "Content-Disposition": `attachment; filename="brief-${open.nr}.${soort}"`,
      "Cache-Control": "no-store",
    },
  });
}
