import { parentPort } from "node:worker_threads";
import type { BriefDocument } from "./document.ts";

/** What the server asks of the worker, and what comes back. A fault says only its kind: the document is personal. */
export interface Opdracht {
  readonly soort: "pdf" | "docx";
  readonly document: BriefDocument;
}
export type Antwoord =
  | { readonly ok: true; readonly inhoud: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly fout: string };

/** The makers are loaded when they are first needed: Word costs memory that a PDF does not. */
async function maak({ soort, document }: Opdracht): Promise<Uint8Array<ArrayBuffer>> {
  if (soort === "docx") return (await import("./docx.server.ts")).maakDocx(document);
  return (await (await import("./pdf.server.ts")).maakPdf(document)).inhoud;
}

parentPort?.on("message", (opdracht: Opdracht) => {
  const poort = parentPort;
  maak(opdracht).then(
    (inhoud) => poort?.postMessage({ ok: true, inhoud } satisfies Antwoord, [inhoud.buffer]),
    (fout: unknown) => poort?.postMessage({ ok: false, fout: fout instanceof Error ? fout.name : "Error" } satisfies Antwoord),
  );
});
