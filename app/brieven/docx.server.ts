import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, PageBreak, Paragraph, TextRun } from "docx";
import type { BriefDocument, Deel } from "./document.ts";

const TAALCODE = { nl: "nl-NL", en: "en-GB" } as const;
const LIJN = "______________________________";
const NA = { spacing: { after: 160 } };

/** Text with its line ends as breaks; the maker escapes all else. */
function tekst(inhoud: string): TextRun[] {
  return inhoud.split("\n").map((regel, nr) => new TextRun({ text: regel, ...(nr > 0 ? { break: 1 } : {}) }));
}

function alineas(deel: Deel, nummering: string): Paragraph[] {
  switch (deel.soort) {
    case "adres":
      return [new Paragraph({ ...NA, children: tekst(deel.regels.join("\n")) })];
    case "onderwerp":
      return [new Paragraph({ ...NA, heading: HeadingLevel.HEADING_1, children: tekst(deel.tekst) })];
    case "kop":
      return [new Paragraph({ ...NA, heading: HeadingLevel.HEADING_2, children: tekst(deel.tekst) })];
    case "alinea":
      return [new Paragraph({ ...NA, children: tekst(deel.tekst) })];
    case "lijn":
      return [new Paragraph({ spacing: { before: 240, after: 240 }, children: tekst(`${deel.tekst}: ${LIJN}`) })];
    case "punten":
      return deel.punten.map(
        (punt) =>
          new Paragraph({
            ...NA,
            ...(deel.genummerd ? { numbering: { reference: nummering, level: 0 } } : { bullet: { level: 0 } }),
            children: tekst(punt),
          }),
      );
    case "vakjes":
      return deel.punten.map(({ aan, tekst: punt }) => new Paragraph({ ...NA, children: tekst(`${aan ? "☑" : "☐"} ${punt}`) }));
  }
}

/** The letters as one Word file, each letter on a new page; all typed text stays text. Run it in the worker. */
export async function maakDocx(document: BriefDocument): Promise<Uint8Array<ArrayBuffer>> {
  const nummeringen = document.brieven.map((_, nr) => `gronden-${nr}`);
  const children = document.brieven.flatMap((brief, nr) => [
    ...(nr > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
    ...brief.flatMap((deel) => alineas(deel, nummeringen[nr] ?? "")),
  ]);
  const kop = { run: { size: 22, bold: true, font: "Arial", color: "000000" } };
  const word = new Document({
    title: document.titel,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { size: 21, font: "Arial", language: { value: TAALCODE[document.taal] } } },
        heading1: kop,
        heading2: kop,
      },
    },
    numbering: {
      config: nummeringen.map((reference) => ({
        reference,
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
      })),
    },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(word));
}
