import { bevatBsn } from "#flows/engine/bsn.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { blokveld, eersteVan, veldenVanBlok, type Fout, type Getypt, type Herhaald } from "./getypt.ts";
import { leesVelden } from "./lees.ts";

/** So many blocks a new form has. */
const EERST = 2;
/** A form has room for no more; a person who needs more keeps a second comparison. */
const MEESTE = 60;

/** How many blocks the form shows, and one more when the person asked for it. */
export function blokkenVan(herhaald: Herhaald, getypt: Getypt): number {
  const aantal = Number(eersteVan(getypt, `${herhaald.naam}-aantal`));
  const geldig = Number.isInteger(aantal) && aantal >= 1 ? Math.min(aantal, MEESTE) : EERST;
  return eersteVan(getypt, "doe") === "meer" ? Math.min(geldig + 1, MEESTE) : geldig;
}

/** The blocks that were filled in; an empty block after the first is left out. */
export function leesBlokken(herhaald: Herhaald, aantal: number, getypt: Getypt, peildatum: Datum): { readonly waarden: Readonly<Record<string, unknown>>; readonly fouten: readonly Fout[] } {
  const rijen: unknown[] = [];
  const fouten: Fout[] = [];
  for (let nr = 0; nr < aantal; nr += 1) {
    const namen = [...herhaald.velden.map(({ naam }) => blokveld(herhaald, nr, naam)), blokveld(herhaald, nr, "naam")];
    if (nr > 0 && namen.every((naam) => eersteVan(getypt, naam).trim() === "")) continue;
    const gelezen = leesVelden(veldenVanBlok(herhaald, nr), getypt, peildatum);
    const naam = eersteVan(getypt, blokveld(herhaald, nr, "naam")).trim().slice(0, 60);
    if (bevatBsn(naam)) fouten.push({ veld: blokveld(herhaald, nr, "naam"), code: "bsn" });
    fouten.push(...gelezen.fouten);
    rijen.push({ ...(naam && { naam }), ...Object.fromEntries(herhaald.velden.flatMap((veld) => {
      const waarde = gelezen.waarden[blokveld(herhaald, nr, veld.naam)];
      return waarde === undefined ? [] : [[veld.naam, waarde]];
    })) });
  }
  return { waarden: { [herhaald.naam]: rijen }, fouten };
}
