import { z } from "zod";
import { bevatBsn } from "./bsn.ts";
import { LEEG, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "./brief.ts";
import { isDatum, type Datum } from "./datum.ts";
import { leesDatum } from "./lees-datum.ts";
import { leesGetal } from "./lees-getal.ts";
import { leesTekst } from "./lees-tekst.ts";

/** Between the parts of a day that could not be read. */
const STREEP = "|";

/** The three parts of a day as somebody would have typed them, out of what is stored. */
export function datumDelen(opgeslagen: string): { readonly dag: string; readonly maand: string; readonly jaar: string } {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(opgeslagen);
  if (iso) return { dag: String(Number(iso[3])), maand: String(Number(iso[2])), jaar: iso[1] ?? "" };
  const [dag = "", maand = "", jaar = ""] = opgeslagen.split(STREEP);
  return { dag, maand, jaar };
}

/**
 * Reads the posted fields of a letter as the texts that are stored: an ISO day, or the parts as typed when they are no
 * day; option ids with commas; all else as typed. Fields that are not of this letter are left alone. Never throws.
 */
export function leesBriefFormulier(velden: readonly BriefVeld[], formulier: FormData, peildatum: Datum): Record<string, string> {
  const alle = (naam: string): string[] => formulier.getAll(naam).filter((w) => typeof w === "string");
  const een = (naam: string): string => alle(naam).at(-1) ?? "";
  const uit: Record<string, string> = {};
  for (const v of velden) {
    // A box that is not ticked is not sent; any other field that is not sent was not on the page.
    const opPagina = ["vink", "vinkjes"].includes(v.soort) || [v.id, `${v.id}-dag`].some((naam) => formulier.has(naam));
    if (!opPagina) continue;
    if (v.soort === "datum") {
      const delen = { dag: een(`${v.id}-dag`), maand: een(`${v.id}-maand`), jaar: een(`${v.id}-jaar`), tekst: een(v.id) };
      const gelezen = leesDatum(delen, v.toekomst, peildatum);
      const ruw = [delen.dag, delen.maand, delen.jaar].map((d) => d.slice(0, 60)).join(STREEP);
      uit[v.id] = gelezen === null ? "" : gelezen.ok ? gelezen.datum : ruw;
    } else if (v.soort === "vinkjes") {
      uit[v.id] = v.opties.filter((optie) => alle(v.id).includes(optie)).join(",");
    } else if (v.soort === "vink") {
      uit[v.id] = een(v.id) === "ja" ? "ja" : "";
    } else if (v.soort === "keuze") {
      uit[v.id] = v.opties.includes(een(v.id)) ? een(v.id) : "";
    } else {
      uit[v.id] = leesTekst(een(v.id));
    }
  }
  return uit;
}

/** What may be stored of a read form: a text in which a BSN stands is emptied (art. 46 UAVG). */
export function zonderBsn(velden: readonly BriefVeld[], gelezen: Readonly<Record<string, string>>): Record<string, string> {
  const geweigerd = new Set(velden.filter(({ id, soort }) => (soort === "tekst" || soort === "regels") && bevatBsn(gelezen[id] ?? "")).map(({ id }) => id));
  return Object.fromEntries(Object.entries(gelezen).map(([id, tekst]) => [id, geweigerd.has(id) ? "" : tekst]));
}

/** What stands in a field: what was typed, else the proposal when that is text. */
export function inVeld(v: BriefVeld, getypt: Readonly<Record<string, string>>): string {
  return getypt[v.id] ?? (typeof v.voorstel === "string" ? v.voorstel : "");
}

/** The values of a letter for its blocks. */
export function waardenVan(velden: readonly BriefVeld[], getypt: Readonly<Record<string, string>>): Waarden {
  const opId = new Map(velden.map((v) => [v.id, v]));
  const tekst = (id: string): string => {
    const v = opId.get(id);
    return v ? inVeld(v, getypt).trim() : "";
  };
  const voorstel = (id: string) => {
    const v = opId.get(id);
    return v && getypt[id] === undefined && typeof v.voorstel === "object" ? v.voorstel : undefined;
  };
  return {
    tekst,
    inhoud: (id) => voorstel(id) ?? (tekst(id) === "" ? LEEG : { tekst: tekst(id) }),
    datum: (id) => (isDatum(tekst(id)) ? tekst(id) : undefined),
    bedrag: (id) => leesGetal(tekst(id), 2) ?? undefined,
    vink: (id) => tekst(id) === "ja",
    vinkjes: (id) => tekst(id).split(",").filter((o) => o !== ""),
    heeft: (id) => tekst(id) !== "" || voorstel(id) !== undefined,
  };
}

type Keur = Pick<BriefVeld, "soort" | "verplicht" | "maxLengte">;

/** The validity of one field, apart from the day it is read; the messages are the reasons. */
function veldSchema({ soort, verplicht, maxLengte }: Keur): z.ZodType<string> {
  const ingevuld = verplicht ? z.string().min(1, { error: soort === "vink" ? "vink" : "verplicht", abort: true }) : z.string();
  const als = (reden: string, goed: (tekst: string) => boolean) =>
    ingevuld.refine((tekst) => tekst === "" || goed(tekst), { error: reden });
  switch (soort) {
    case "datum":
      return als("datum-onmogelijk", isDatum);
    case "bedrag":
      return als("bedrag-onmogelijk", (t) => (leesGetal(t, 2) ?? -1) >= 0);
    case "tekst":
    case "regels":
      return ingevuld.max(maxLengte, { error: "tekst-te-lang" }).refine((tekst) => !bevatBsn(tekst), { error: "bsn" });
    case "keuze":
    case "vinkjes":
    case "vink":
      return ingevuld;
  }
}

/** Made once for each kind of field: making a schema takes far longer than reading a letter with it. */
const schemas = new Map<string, z.ZodType<string>>();

function schemaVan(veld: Keur): z.ZodType<string> {
  const soort = `${veld.soort} ${veld.verplicht} ${veld.maxLengte}`;
  const schema = schemas.get(soort) ?? veldSchema(veld);
  schemas.set(soort, schema);
  return schema;
}

/** What is wrong with the text of a field: word keys under `ontbreekt`, or `fout` for what cannot be read; null when nothing is. */
function keurVeld(v: BriefVeld, tekst: string, peildatum: Datum): string | null {
  const gekeurd = schemaVan(v).safeParse(tekst);
  if (!gekeurd.success) return gekeurd.error.issues[0]!.message;
  return v.soort === "datum" && !v.toekomst && tekst > peildatum ? "datum-toekomst" : null;
}

/** A letter as it stands: its fields and values, what is missing, and whether it is refused. */
export interface Briefstand {
  readonly brief: Brief;
  readonly situatie: Situatie;
  readonly weigering: Weigering | null;
  readonly velden: readonly BriefVeld[];
  readonly waarden: Waarden;
  readonly ontbreekt: readonly Ontbreekt[];
  /** True when it may be downloaded: not refused and nothing missing. */
  readonly klaar: boolean;
}

/** Reads a letter in its situation. Pure. */
export function leesBrief(brief: Brief, situatie: Situatie): Briefstand {
  const velden = brief.velden(situatie);
  const waarden = waardenVan(velden, situatie.getypt);
  const perVeld = velden.flatMap((v): Ontbreekt[] => {
    const tekst = waarden.tekst(v.id) === "" && waarden.heeft(v.id) ? "voorstel" : waarden.tekst(v.id);
    const reden = keurVeld(v, tekst, situatie.peildatum);
    return reden === null ? [] : [{ veld: v.id, reden }];
  });
  const samen = brief.samen?.(waarden, situatie) ?? [];
  const fouten = [...perVeld, ...samen];
  const volgorde = new Map(velden.map((v, nr) => [v.id, nr]));
  const ontbreekt = fouten
    .filter((fout, nr) => fouten.findIndex((f) => f.veld === fout.veld) === nr)
    .sort((a, b) => (volgorde.get(a.veld) ?? 0) - (volgorde.get(b.veld) ?? 0));
  const weigering = brief.mag(situatie);
  return { brief, situatie, weigering, velden, waarden, ontbreekt, klaar: weigering === null && ontbreekt.length === 0 };
}
