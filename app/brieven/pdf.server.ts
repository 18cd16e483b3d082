import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { BriefDocument, Deel } from "./document.ts";
import { voorPdf } from "./pdf-tekens.ts";

const lettertype = createRequire(import.meta.url).resolve;
const GEWOON = lettertype("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const VET = lettertype("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
const TAALCODE = { nl: "nl-NL", en: "en-GB" } as const;
const GROOTTE = 10;
const INSPRONG = 22;
const LIJN = "______________________________";

type Doc = PDFKit.PDFDocument;
type Struct = PDFKit.PDFStructureElement;

function regel(doc: Doc, tekst: string, vet = false): void {
  doc.font(vet ? VET : GEWOON, GROOTTE).text(voorPdf(tekst), { lineGap: 2.5 });
}

/** A list item: its mark and its text as parts of their own, the text with a hanging indent. */
function punt(doc: Doc, teken: string, tekst: string): Struct {
  const links = doc.page.margins.left;
  return doc.struct("LI", {}, [
    doc.struct("Lbl", {}, () => {
      // A mark never stands alone at the foot of a page.
      if (doc.y > doc.page.height - doc.page.margins.bottom - 30) doc.addPage();
      doc.font(GEWOON, GROOTTE).text(teken, links, doc.y, { lineGap: 2.5, lineBreak: false });
    }),
    doc.struct("LBody", {}, () => {
      doc.text(voorPdf(tekst), links + INSPRONG, doc.y, { lineGap: 2.5, width: doc.page.width - 2 * links - INSPRONG });
      doc.x = links;
      doc.moveDown(0.3);
    }),
  ]);
}

function deelAls(doc: Doc, deel: Deel, eersteKop: boolean): Struct {
  const ruimte = (hoogte: number): void => void doc.moveDown(hoogte);
  switch (deel.soort) {
    case "adres":
      return doc.struct("P", {}, () => {
        regel(doc, deel.regels.join("\n"));
        ruimte(1);
      });
    case "onderwerp":
    case "kop":
      return doc.struct(deel.soort === "onderwerp" || eersteKop ? "H1" : "H2", {}, () => {
        regel(doc, deel.tekst, true);
        ruimte(0.6);
      });
    case "alinea":
      return doc.struct("P", {}, () => {
        regel(doc, deel.tekst);
        ruimte(0.7);
      });
    case "lijn":
      return doc.struct("P", {}, () => {
        ruimte(0.8);
        regel(doc, `${deel.tekst}: ${LIJN}`);
        ruimte(0.8);
      });
    case "punten":
      return doc.struct("L", {}, deel.punten.map((tekst, nr) => punt(doc, deel.genummerd ? `${nr + 1}.` : "•", tekst)));
    case "vakjes":
      return doc.struct("L", {}, deel.punten.map(({ aan, tekst }) => punt(doc, aan ? "☑" : "☐", tekst)));
  }
}

/** A made file with its number of pages. */
export interface Bestand {
  readonly inhoud: Uint8Array<ArrayBuffer>;
  readonly paginas: number;
}

/**
 * The letters as one tagged PDF (PDF/UA: structure tree, language, title), each letter on a new page, A4. Takes some tens
 * of milliseconds of one core: run it in the worker, never in the server's own thread.
 */
export async function maakPdf(document: BriefDocument): Promise<Bestand> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 62, bottom: 62, left: 68, right: 68 },
    lang: TAALCODE[document.taal],
    tagged: true,
    displayTitle: true,
    pdfVersion: "1.7",
    // @ts-expect-error the types of pdfkit do not know this subset yet
    subset: "PDF/UA",
    font: GEWOON,
    info: { Title: document.titel, CreationDate: new Date(`${document.datum}T12:00:00Z`) },
  });
  const stukken: Buffer[] = [];
  let paginas = 1;
  doc.on("data", (stuk: Buffer) => stukken.push(stuk));
  doc.on("pageAdded", () => paginas++);
  const klaar = new Promise<void>((gereed, fout) => doc.on("end", gereed).on("error", fout));
  const wortel = doc.struct("Document");
  doc.addStructure(wortel);
  document.brieven.forEach((brief, nr) => {
    if (nr > 0) doc.addPage();
    const deel = doc.struct("Art");
    wortel.add(deel);
    const eerste = brief.find((d) => d.soort === "onderwerp") ?? brief.find((d) => d.soort === "kop");
    for (const d of brief) deel.add(deelAls(doc, d, d === eerste));
    deel.end();
  });
  wortel.end();
  doc.end();
  await klaar;
  return { inhoud: new Uint8Array(Buffer.concat(stukken)), paginas };
}
