import { createContext, type RouterContextProvider } from "react-router";
import { AppError } from "#app/lib/app-error.ts";
import { peildatumVan } from "#app/dossier/toegang.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Kosten } from "#app/verwijzing/kosten.ts";
import { blokkenVan } from "./blokken.ts";
import type { Fout, Getypt } from "./getypt.ts";
import { kostenBij } from "./kosten.server.ts";
import { getyptUit } from "./lees.ts";
import { neemMee } from "./meenemen.server.ts";
import { vindBlad, type Rekenblad } from "./paginas.ts";
import { resultaatVan, vormVan, type Bladvorm, type Rekenresultaat } from "./resultaat.ts";
import { verwerk } from "./verwerk.ts";

type Context = Readonly<RouterContextProvider>;

/** A calculation page with what was typed, what is wrong with it, or what came out. */
export interface Berekenpagina {
  readonly vorm: Bladvorm;
  readonly getypt: Getypt;
  readonly fouten: readonly Fout[];
  readonly resultaat: Rekenresultaat | null;
  /** Beside a result about subsidised legal aid: what each way costs. */
  readonly kosten: Kosten | null;
  readonly aantal: number;
  /** The dossier is locked: nothing can be taken along until it is open. */
  readonly opSlot: boolean;
}

/** A page on which nothing was done yet. */
const NIETS = { fouten: [], resultaat: null, kosten: null, opSlot: false } as const;

/** What the action of this request made of the form, for the loader that runs after it. */
const gedaanContext = createContext<Omit<Berekenpagina, "vorm" | "aantal"> | null>(null);

function eisBlad(id: string | undefined): Rekenblad {
  const blad = vindBlad(id);
  if (!blad) throw new AppError("not-found");
  return blad;
}

/** A calculation page. Throws not-found for one that does not exist. */
export function loadBereken(context: Context, id: string | undefined) {
  const blad = eisBlad(id);
  const t = vertaler(context, "bereken");
  const gedaan = context.get(gedaanContext) ?? { getypt: {}, ...NIETS };
  const naam = t(`pagina.${blad.id}.naam`);
  const titel = gedaan.fouten.length > 0 ? t("titel.fout", { titel: naam }) : gedaan.resultaat ? t("titel.uitkomst", { titel: naam }) : t("titel.pagina", { titel: naam });
  const pagina: Berekenpagina = { vorm: vormVan(blad, peildatumVan(context)), ...gedaan, aantal: blad.herhaald ? blokkenVan(blad.herhaald, gedaan.getypt) : 0 };
  return { titel, pagina };
}

/** Where a form leads: to this page again with this status, or on. */
export type Bijgewerkt = { readonly naar: null; readonly status: 200 | 400 } | { readonly naar: string; readonly headers: Headers };

/** Computes with a form, adds a block to it, or keeps it in the dossier. */
export async function werkBerekeningBij(context: Context, id: string | undefined, formulier: FormData): Promise<Bijgewerkt> {
  const blad = eisBlad(id);
  const getypt = getyptUit(formulier);
  const toon = (anders: Partial<Berekenpagina>) => context.set(gedaanContext, { getypt, ...NIETS, ...anders });
  if (formulier.get("doe") === "meer" && blad.herhaald) {
    toon({});
    return { naar: null, status: 200 };
  }
  const op = peildatumVan(context);
  const uit = verwerk(blad, getypt, op);
  if (!uit.ok) {
    toon({ fouten: uit.fouten });
    return { naar: null, status: 400 };
  }
  const isMee = formulier.get("doe") === "meenemen";
  if (isMee) {
    const headers = await neemMee(context, blad, uit.waarden);
    if (headers) return { naar: "/berekeningen", headers };
  }
  toon({ resultaat: resultaatVan(blad, uit, op), kosten: await kostenBij(context, blad, uit), opSlot: isMee });
  return { naar: null, status: 200 };
}
