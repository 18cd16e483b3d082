import { inflateSync } from "node:zlib";

/**
 * A small reader of PDFs with TrueType fonts: the text of all pages in the order of drawing, by the ToUnicode tables that
 * a screen reader uses too. Enough for our own PDFs; it knows nothing of other makers.
 */
export function pdfTekst(bestand: Uint8Array): string {
  const objecten = leesObjecten(Buffer.from(bestand));
  const paginas = [...objecten.values()].filter(({ kop }) => /\/Type \/Page\b(?!s)/.test(kop));
  return paginas.map((pagina) => paginaTekst(pagina.kop, objecten)).join("\n");
}

interface PdfObject {
  readonly kop: string;
  readonly stroom: Buffer | null;
}

function leesObjecten(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const ruw = bytes.toString("latin1");
  const uit = new Map<number, PdfObject>();
  for (const gevonden of ruw.matchAll(/(\d+) 0 obj\n/g)) {
    const begin = gevonden.index + gevonden[0].length;
    const stroomBegin = ruw.indexOf("stream\n", begin);
    const einde = ruw.indexOf("endobj", begin);
    if (stroomBegin < 0 || stroomBegin > einde) {
      uit.set(Number(gevonden[1]), { kop: ruw.slice(begin, einde), stroom: null });
      continue;
    }
    const kop = ruw.slice(begin, stroomBegin);
    const lengte = Number(/\/Length (\d+)/.exec(kop)?.[1]);
    const stroom = bytes.subarray(stroomBegin + 7, stroomBegin + 7 + lengte);
    uit.set(Number(gevonden[1]), { kop, stroom: kop.includes("FlateDecode") ? inflateSync(stroom) : stroom });
  }
  return uit;
}

/** Glyph number to text, out of a ToUnicode table. */
function tekentabel(cmap: string): ReadonlyMap<number, string> {
  const tabel = new Map<number, string>();
  const tekst = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, van, , lijst] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...(lijst ?? "").matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex], nr) => tabel.set(parseInt(van!, 16) + nr, tekst(hex!.replaceAll(" ", ""))));
  }
  return tabel;
}

function paginaTekst(kop: string, objecten: ReadonlyMap<number, PdfObject>): string {
  const verwijst = (tekst: string, naam: string): number => Number(new RegExp(`/${naam} (\\d+) 0 R`).exec(tekst)?.[1]);
  const middelen = objecten.get(verwijst(kop, "Resources"))?.kop ?? kop;
  const lettertypen = new Map<string, ReadonlyMap<number, string>>();
  for (const [, naam, nr] of middelen.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const tabel = objecten.get(verwijst(objecten.get(Number(nr))?.kop ?? "", "ToUnicode"))?.stroom;
    if (tabel) lettertypen.set(naam!, tekentabel(tabel.toString("latin1")));
  }
  const inhoud = objecten.get(verwijst(kop, "Contents"))?.stroom?.toString("latin1") ?? "";
  let tabel: ReadonlyMap<number, string> = new Map();
  let uit = "";
  for (const [, naam, getoond] of inhoud.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (naam) tabel = lettertypen.get(naam) ?? new Map();
    else {
      for (const [, hex] of (getoond ?? "").matchAll(/<([0-9a-f]+)>/gi)) {
        for (const teken of hex!.match(/.{4}/g) ?? []) uit += tabel.get(parseInt(teken, 16)) ?? "\ufffd";
      }
      uit += "\n";
    }
  }
  return uit;
}
