import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from "xstate";
import type { Bekend } from "./bekend.ts";
import type { Brieven } from "./brief.ts";
import type { Bronnen } from "./bron.ts";
import type { Datum } from "./datum.ts";
import type { Deelregels } from "./delen.ts";
import type { Diagnose } from "./diagnose.ts";
import type { Beslisregel, Bewering, Vouw } from "./flow-setup.ts";
import { loopmachine, type Loopmachine } from "./loopmachine.ts";
import type { PastNiet } from "./past-niet.ts";
import type { Rekenhulp } from "./rekenhulp.ts";
import type { Samen } from "./samen.ts";
import type { Tarief } from "./tarief.ts";
import { WEET_NIET, type Antwoorden, type Vragen } from "./vraag.ts";

/** A named example that a jurist can read and correct: answers, date, and what must come out of it. */
export interface Casus {
  readonly naam: string;
  readonly verhaal: string;
  readonly peildatum: Datum;
  readonly antwoorden: Antwoorden;
  /** Compared with the output of `evaluate`: every key that is given must be equal (lists: the same in order). */
  readonly verwacht: Readonly<Record<string, unknown>>;
}

/** What a diagnosis is made of: the active answers only, the end of the walk, the facts and the date. */
export interface DiagnoseInvoer<F> {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly uitkomst: string;
  readonly feiten: F;
  readonly peildatum: Datum;
}

/** The end of a walk, for what may still be asked on the result page. */
export interface Einde<F> {
  readonly uitkomst: string;
  readonly pad: readonly string[];
  readonly feiten: F;
}

export interface FlowDelen<F extends object> {
  /** Kebab-case Dutch; folder, locale file and stored id. */
  readonly id: string;
  /** Raised with every change of questions or law. */
  readonly versie: number;
  readonly status: "draft" | "published";
  readonly vragen: Vragen<F>;
  /** Questions outside the walk: optional, asked on another page, always active, no place in the machine. */
  readonly los?: Vragen<F>;
  /** The ids of `los` that a result asks; without it all of them. */
  readonly losBij?: (diagnose: Diagnose) => readonly string[];
  /**
   * Questions of the walk that this path passed by and the result page may ask: optional, active once answered, and they
   * never change the way that was walked.
   */
  readonly naderhand?: (einde: Einde<F>) => readonly string[];
  readonly machine: AnyStateMachine;
  readonly begin: F;
  readonly beweringen: Readonly<Record<string, Bewering<F>>>;
  readonly vouwen: Readonly<Record<string, Vouw<F>>>;
  /** The ordered tables by the name of their decision state: the rows from which the machine was made. */
  readonly beslisregels: Readonly<Record<string, readonly Beslisregel[]>>;
  /** Every outcome and exit with the ids of its sources. */
  readonly uitkomsten: Readonly<Record<string, { readonly bronnen: readonly string[] }>>;
  readonly bronnen: Bronnen;
  /** How this website works here, whatever the outcome: sentences at `regel.<id>` with the ids of their sources. */
  readonly regels?: Readonly<Record<string, readonly string[]>>;
  /** The dated tables of this flow: the check walks on both sides of every boundary and lists what is uncertain. */
  readonly tarieven?: readonly Tarief<unknown>[];
  /** The calculations that a person can use apart from this flow. */
  readonly berekeningen?: readonly Rekenhulp[];
  readonly diagnose: (invoer: DiagnoseInvoer<F>) => Diagnose;
  /** The outcome that is certain before the walk ends, null while it is not: what is asked after it may be answered. */
  readonly vroeg?: (feiten: F) => string | null;
  /** Danger in the answers so far: the ids of safety panels, shown on the very next page. */
  readonly signalen: (antwoorden: Antwoorden) => readonly string[];
  /** Answers that cannot all be true, said beside the last of them. */
  readonly pastNiet?: readonly PastNiet[];
  /** The letters and documents by the codes that the diagnosis names. */
  readonly brieven?: Brieven;
  /** What of this flow belongs together when a person shares it; without it the flow cannot be shared. */
  readonly delen?: Deelregels;
  /** What the answers already say for the assessment; without it the assessment asks everything. */
  readonly bekend?: (invoer: DiagnoseInvoer<F>) => Bekend;
  /** What this flow has in common with the others, for one plan and for hand-overs. */
  readonly samen?: Samen;
  readonly casussen: readonly Casus[];
}

/** A flow as all other code sees it. */
export interface Flow<F extends object = object> extends FlowDelen<F> {
  /** The place before the first question, for a date. */
  readonly begin0: (peildatum: Datum) => AnyMachineSnapshot;
  /** One step of the walk. */
  readonly stap: Loopmachine["stap"];
  /** Question id by inline field id. */
  readonly veldVan: Readonly<Record<string, string>>;
}

/** More remembered beginnings than this and the memory starts anew: people are evaluated today, cases on their own day. */
const MEESTE_DATA = 64;

/** Ids that mean something to the engine or to a form and so cannot name a question, field or outcome. */
const GERESERVEERD = new Set(["vraag", "revisie", "taal", "weet-niet", "antwoord", "beslissen", "constructor", "__proto__"]);
/** An inline field may carry the underscores of a form field in the domain file (`m2_vertrekken`). */
const KEBAB = /^[a-z0-9]+([-_][a-z0-9]+)*$/;
/** A question that flows share is named after its owner and number: `wrb.q4`. Only outside the walk. */
const GEDEELD = /^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Binds the parts of a flow. Refuses at load what cannot be right: an id that is not kebab-case, reserved or used twice,
 * a question without a state, a state without a question, a choice without "weet-niet", an exclusive option that does
 * not exist, an outcome without a source, a source that is not there.
 */
export function defineFlow<F extends object>(delen: FlowDelen<F>): Flow<F> {
  const fout = (wat: string): never => {
    throw new Error(`flow ${delen.id}: ${wat}`);
  };
  const gezien = new Set<string>();
  const veldVan: Record<string, string> = {};
  const keurId = (id: string, dubbelMag = false) => {
    if (!KEBAB.test(id) && !(GEDEELD.test(id) && delen.los && Object.hasOwn(delen.los, id))) fout(`id "${id}" is not kebab-case`);
    if (GERESERVEERD.has(id)) fout(`id "${id}" is reserved`);
    if (!dubbelMag && gezien.has(id)) fout(`id "${id}" is used twice`);
    gezien.add(id);
  };
  keurId(delen.id);
  for (const [id, vraag] of [...Object.entries(delen.vragen), ...Object.entries(delen.los ?? {})]) {
    keurId(id);
    if (vraag.soort === "keuze" || vraag.soort === "meerkeuze") {
      if (!vraag.opties.includes(WEET_NIET)) fout(`question "${id}" has no "weet-niet"`);
      if (new Set(vraag.opties).size !== vraag.opties.length) fout(`question "${id}" has an option twice`);
    }
    if (vraag.soort === "meerkeuze") {
      for (const alleen of vraag.alleen) {
        if (!vraag.opties.includes(alleen)) fout(`question "${id}": exclusive option "${alleen}" does not exist`);
      }
    }
  }
  for (const [id, vraag] of Object.entries(delen.vragen)) {
    for (const [veld, inhoud] of Object.entries(vraag.velden ?? {})) {
      if (inhoud.soort === "keuze" && !inhoud.opties.includes(WEET_NIET)) fout(`field "${veld}" of "${id}" has no "weet-niet"`);
      // A field may be a question elsewhere on another path (bz-ontvangst): then both write the same answer.
      if (!delen.vragen[veld]) keurId(veld, veld in veldVan);
      veldVan[veld] ??= id;
    }
  }
  const staten = delen.machine.config.states ?? {};
  for (const id of Object.keys(delen.vragen)) {
    if (!staten[id]) fout(`question "${id}" has no state in the machine`);
    if (!delen.vouwen[id]) fout(`question "${id}" has no fold in regels.ts`);
  }
  for (const [naam, staat] of Object.entries(staten)) {
    const isEind = staat.type === "final";
    const isBeslissing = staat.always !== undefined;
    if (isEind && !delen.uitkomsten[naam]) fout(`final state "${naam}" is no outcome`);
    if (isBeslissing && !delen.beslisregels[naam]) fout(`decision state "${naam}" has no table`);
    if (!isEind && !isBeslissing && !delen.vragen[naam]) fout(`state "${naam}" is no question`);
    if (staat.invoke || staat.after || staat.entry || staat.exit) fout(`state "${naam}" does more than route`);
  }
  for (const [naam, regels] of Object.entries(delen.beslisregels)) {
    if (!staten[naam]?.always) fout(`decision table "${naam}" has no decision state`);
    if (regels.at(-1)?.als.length !== 0) fout(`decision table "${naam}" has no last row that always holds`);
    for (const regel of regels) {
      if (!staten[regel.dan]) fout(`rule ${regel.nr} leads to "${regel.dan}", which does not exist`);
      for (const als of regel.als) if (!delen.beweringen[als]) fout(`rule ${regel.nr}: statement "${als}" does not exist`);
    }
  }
  for (const [id, uitkomst] of Object.entries(delen.uitkomsten)) {
    if (staten[id]?.type !== "final") fout(`outcome "${id}" has no final state`);
    if (uitkomst.bronnen.length === 0) fout(`outcome "${id}" has no source`);
    for (const bron of uitkomst.bronnen) if (!delen.bronnen[bron]) fout(`outcome "${id}": source "${bron}" does not exist`);
  }
  for (const { id, velden } of delen.pastNiet ?? []) {
    if (!KEBAB.test(id)) fout(`rule "${id}" is not kebab-case`);
    for (const veld of velden) if (!gezien.has(veld)) fout(`rule "${id}": "${veld}" is no question or field`);
  }
  const namen = new Set<string>();
  for (const { id, bronnen } of delen.berekeningen ?? []) {
    if (namen.size === namen.add(id).size) fout(`calculation "${id}" is there twice`);
    if (bronnen.length === 0) fout(`calculation "${id}" has no source`);
    for (const bron of bronnen) if (!delen.bronnen[bron]) fout(`calculation "${id}": source "${bron}" does not exist`);
  }
  const loop = loopmachine(delen);
  const beginnen = new Map<Datum, AnyMachineSnapshot>();
  return {
    ...delen,
    veldVan,
    stap: loop.stap,
    begin0: (peildatum) => {
      const bekend = beginnen.get(peildatum);
      if (bekend) return bekend;
      if (beginnen.size >= MEESTE_DATA) beginnen.clear();
      const begin = initialTransition(loop.machine, { peildatum })[0];
      beginnen.set(peildatum, begin);
      return begin;
    },
  };
}
