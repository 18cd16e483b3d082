import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "#app/lib/app-error.ts";
import type { BriefDocument } from "./document.ts";
import type { Antwoord, Opdracht } from "./worker.server.ts";

/** Making a file takes the whole core for a moment: two at a time, a short queue, and then "it is busy". */
const HOOGUIT_TEGELIJK = 2;
const HOOGUIT_WACHTEND = 20;
const TIJD_MS = 15_000;
/** An idle worker gives its memory back. */
const RUST_MS = 30_000;

const WERKER = "app/brieven/worker.server.ts";

/** The worker runs from its source: the built server is one bundle, so the file is found by walking up from here. */
function werkerPad(): string {
  for (let map = import.meta.dirname; ; map = dirname(map)) {
    const pad = join(map, WERKER);
    if (existsSync(pad)) return pad;
    if (dirname(map) === map) throw new Error(`${WERKER} not found`);
  }
}

interface Taak {
  readonly opdracht: Opdracht;
  readonly klaar: (inhoud: Uint8Array<ArrayBuffer>) => void;
  readonly fout: (fout: Error | AppError) => void;
}

/** A worker with the task it is at, and the clock that stops it: of the task, or of its rest. */
interface Plek {
  readonly werker: Worker;
  taak: Taak | undefined;
  klok: NodeJS.Timeout | undefined;
}

const wachtend: Taak[] = [];
const plekken = new Set<Plek>();

/** Stops a worker that is idle, died or hangs; its task is refused as "busy", and the next one gets a place. */
function sluit(plek: Plek): void {
  if (!plekken.delete(plek)) return;
  clearTimeout(plek.klok);
  void plek.werker.terminate();
  plek.taak?.fout(new AppError("unavailable"));
  volgende();
}

/** A fresh worker: without the environment of the server, so without its keys. */
function nieuwe(): Plek {
  const werker = new Worker(werkerPad(), { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 96 } });
  const plek: Plek = { werker, taak: undefined, klok: undefined };
  werker.on("error", () => sluit(plek));
  werker.on("exit", () => sluit(plek));
  werker.on("message", (antwoord: Antwoord) => {
    const taak = plek.taak;
    plek.taak = undefined;
    clearTimeout(plek.klok);
    plek.klok = setTimeout(() => sluit(plek), RUST_MS).unref();
    werker.unref();
    if (antwoord.ok) taak?.klaar(antwoord.inhoud);
    else taak?.fout(new Error(`letter: ${antwoord.fout}`));
    volgende();
  });
  plekken.add(plek);
  return plek;
}

/** Gives waiting tasks to places that are free. */
function volgende(): void {
  while (wachtend.length > 0) {
    const vrij = [...plekken].find((plek) => !plek.taak) ?? (plekken.size < HOOGUIT_TEGELIJK ? nieuwe() : undefined);
    const taak = vrij && wachtend.shift();
    if (!vrij || !taak) return;
    clearTimeout(vrij.klok);
    vrij.taak = taak;
    vrij.klok = setTimeout(() => sluit(vrij), TIJD_MS);
    vrij.werker.ref();
    vrij.werker.postMessage(taak.opdracht);
  }
}

/**
 * The letters as a file, made outside the server's own thread. Throws AppError "unavailable" when too many are waiting
 * or a worker hangs or dies; any other failure is ours and carries no words of the letter.
 */
export function maakBestand(soort: Opdracht["soort"], document: BriefDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((klaar, fout) => {
    if (wachtend.length >= HOOGUIT_WACHTEND) return fout(new AppError("unavailable"));
    wachtend.push({ opdracht: { soort, document }, klaar, fout });
    volgende();
  });
}
