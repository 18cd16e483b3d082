import { latijnseCijfers } from "./cijfers.ts";
import type { Datum } from "./datum.ts";
import { leesDatum, type Datumdeel } from "./lees-datum.ts";
import { leesGetal } from "./lees-getal.ts";
import { leesTekst } from "./lees-tekst.ts";
import { keurWaarde, veldenBij, WEET_NIET, type AntwoordFout, type Antwoorden, type Veld, type Vraag, type Waarde } from "./vraag.ts";

/** What was typed, by field name, exactly: a page shows it again beside the error. */
export type Ruw = Readonly<Record<string, readonly string[] | undefined>>;

/** One error: the question or inline field it is about, and for a day the part that is wrong (null: the whole). */
export interface Veldfout {
  readonly veld: string;
  readonly code: AntwoordFout;
  readonly deel: Datumdeel | null;
  /** Which rule the answers break, for the code `past-niet`. */
  readonly regel?: string;
}

/**
 * A read form. `antwoorden` is to be spread over the stored answers: an inline field that was emptied is there as undefined;
 * the fields of options that were not chosen are not in it, so that they stay as they were.
 */
export type Geparsed =
  | { readonly ok: true; readonly antwoorden: Antwoorden; readonly ruw: Ruw }
  | { readonly ok: false; readonly fouten: readonly Veldfout[]; readonly ruw: Ruw };

type Gelezen =
  | { readonly waarde: Waarde | undefined }
  | { readonly code: AntwoordFout; readonly deel: Datumdeel | null };

const DATUMDELEN: readonly Datumdeel[] = ["dag", "maand", "jaar"];

/** The names of the form fields of one question or inline field. */
function namenVan(id: string, vraag: Vraag<never> | Veld): string[] {
  const delen = vraag.soort === "datum" ? DATUMDELEN.map((deel) => `${id}-${deel}`) : [];
  const opties = vraag.soort === "datum" ? (vraag.opties ?? []).map((optie) => `${id}-${optie}`) : [];
  return [id, ...delen, ...opties, `${id}-${WEET_NIET}`];
}

const fout = (code: AntwoordFout, deel: Datumdeel | null = null): Gelezen => ({ code, deel });

/** Reads one question or field. A value that is given twice counts as its last; files are not read. */
function lees<F>(id: string, vraag: Vraag<F> | Veld, formulier: FormData, feiten: F, peildatum: Datum): Gelezen {
  const alle = (naam: string): string[] => formulier.getAll(naam).filter((w) => typeof w === "string");
  const een = (naam: string): string => alle(naam).at(-1) ?? "";
  const keur = (waarde: Waarde): Gelezen => {
    const code = keurWaarde(vraag, waarde, feiten, peildatum);
    return code === null ? { waarde } : fout(code);
  };
  if (vraag.soort === "meerkeuze") {
    const gekozen = new Set(alle(id));
    const bekend = vraag.opties.filter((optie) => gekozen.has(optie));
    return bekend.length < gekozen.size ? fout("optie-onbekend") : keur(bekend);
  }
  if (vraag.soort === "tekst") return keur(leesTekst(een(id)));
  const getypt = een(id).trim();
  if (een(`${id}-${WEET_NIET}`) !== "" || getypt === WEET_NIET) return keur(WEET_NIET);
  switch (vraag.soort) {
    case "keuze":
      return getypt === "" ? { waarde: undefined } : keur(getypt);
    case "datum": {
      const optie = vraag.opties?.find((o) => een(`${id}-${o}`) !== "" || getypt === o);
      if (optie !== undefined) return keur(optie);
      const [dag, maand, jaar] = DATUMDELEN.map((deel) => een(`${id}-${deel}`));
      const gelezen = leesDatum({ dag: dag ?? "", maand: maand ?? "", jaar: jaar ?? "", tekst: getypt }, vraag.toekomst, peildatum);
      if (gelezen === null) return { waarde: undefined };
      return gelezen.ok ? keur(gelezen.datum) : fout(gelezen.code, gelezen.deel);
    }
    case "bedrag":
    case "getal": {
      const getal = leesGetal(getypt, vraag.soort === "bedrag" ? 2 : 6);
      if (getal === undefined) return { waarde: undefined };
      return getal === null ? fout("getal-onmogelijk") : keur(getal);
    }
    case "postcode": {
      if (getypt === "") return { waarde: undefined };
      const delen = /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(latijnseCijfers(getypt.normalize("NFKC")));
      return delen?.[1] ? keur(delen[1]) : fout("postcode-onmogelijk");
    }
  }
}

/**
 * Reads the answer to one question, with the inline fields on its screen, out of a posted form. Names of form fields:
 * the id; for a day also `<id>-dag`, `<id>-maand`, `<id>-jaar` and `<id>-<option>` for what may stand instead of it; the button "weet ik niet" of a day, number or postcode is
 * `<id>-weet-niet`. Only these names are looked up; all other content of the form is left alone. Never throws.
 */
export function parseAntwoord<F>(id: string, vraag: Vraag<F>, formulier: FormData, feiten: F, peildatum: Datum): Geparsed {
  const ruw: Record<string, string[]> = {};
  const fouten: Veldfout[] = [];
  const antwoorden: Record<string, Waarde | undefined> = {};
  const velden = veldenBij(vraag, feiten);
  for (const [veldId, veld] of [[id, vraag] as const, ...velden]) {
    for (const naam of namenVan(veldId, veld)) {
      const getypt = formulier.getAll(naam).filter((w) => typeof w === "string");
      if (getypt.length > 0) ruw[naam] = getypt;
    }
  }
  const hoofd = lees(id, vraag, formulier, feiten, peildatum);
  if ("code" in hoofd) fouten.push({ veld: id, ...hoofd });
  else if (hoofd.waarde === undefined) fouten.push({ veld: id, code: "verplicht", deel: null });
  else antwoorden[id] = hoofd.waarde;
  for (const [veldId, veld] of velden) {
    if (veld.bij !== undefined && !formulier.getAll(id).includes(veld.bij)) continue;
    const gelezen = lees(veldId, veld, formulier, feiten, peildatum);
    if ("code" in gelezen) fouten.push({ veld: veldId, ...gelezen });
    else antwoorden[veldId] = gelezen.waarde === "" || gelezen.waarde === WEET_NIET ? undefined : gelezen.waarde;
  }
  return fouten.length > 0 ? { ok: false, fouten, ruw } : { ok: true, antwoorden, ruw };
}

function velduit(id: string, vraag: Vraag<never> | Veld, waarde: Waarde): Ruw {
  if (typeof waarde === "object") return { [id]: waarde };
  if (waarde === WEET_NIET && vraag.soort !== "keuze" && vraag.soort !== "tekst") return { [`${id}-${WEET_NIET}`]: ["on"] };
  if (typeof waarde === "number") {
    const heel = Number.isInteger(waarde);
    return { [id]: [(vraag.soort === "bedrag" && !heel ? waarde.toFixed(2) : String(waarde)).replace(".", ",")] };
  }
  if (vraag.soort !== "datum") return { [id]: [waarde] };
  if (vraag.opties?.includes(waarde)) return { [`${id}-${waarde}`]: ["on"] };
  const [jaar = "", maand = "", dag = ""] = waarde.split("-");
  return { [`${id}-dag`]: [String(Number(dag))], [`${id}-maand`]: [String(Number(maand))], [`${id}-jaar`]: [jaar] };
}

/** Stored answers as somebody would have typed them: the other way round, to fill a form. */
export function ruwVan<F>(id: string, vraag: Vraag<F>, antwoorden: Antwoorden): Ruw {
  const uit: Record<string, readonly string[] | undefined> = {};
  for (const [veldId, veld] of [[id, vraag] as const, ...Object.entries(vraag.velden ?? {})]) {
    const waarde = antwoorden[veldId];
    if (waarde !== undefined) Object.assign(uit, velduit(veldId, veld, waarde));
  }
  return uit;
}
