import { DatumVeld } from "#app/components/datum-veld.tsx";
import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { eersteVan, type Getypt } from "./getypt.ts";
import type { Veld } from "./velden.ts";
import { optieWoord, type Rekenwoorden } from "./woorden.ts";

interface VeldProps {
  veld: Veld;
  /** Key of its words; the name of the field in a block has the number of the block in it. */
  sleutel: string;
  /** Comes before the label where the same field is there more than once. */
  voor?: string;
  getypt: Getypt;
  fout: string | undefined;
  woorden: Rekenwoorden;
}

/** One field of a calculation, as its kind asks. */
export function RekenVeld({ veld, sleutel, voor, getypt, fout, woorden }: VeldProps) {
  const { naam, soort, opties } = veld;
  const label = `${voor ? `${voor}: ` : ""}${woorden.eigen(`veld.${sleutel}.label`)}${veld.isVrij ? ` ${woorden.t("vorm.mag-leeg")}` : ""}`;
  const gedeeld = { naam, hulp: woorden.eigen(`veld.${sleutel}.hulp`) || undefined, ...(fout !== undefined && { fout }) };
  const keuzes = opties.map((optie) => ({ waarde: optie, label: optieWoord(sleutel, optie, woorden) }));
  if (soort === "dag") {
    const deel = (wat: string) => eersteVan(getypt, `${naam}-${wat}`);
    return <DatumVeld {...gedeeld} legende={label} dag={deel("dag")} maand={deel("maand")} jaar={deel("jaar")} />;
  }
  if (soort === "keuze" || soort === "janee") return <RadioGroep {...gedeeld} legende={label} alsKop={false} opties={keuzes} waarde={eersteVan(getypt, naam)} />;
  if (soort === "meerkeuze") return <VinkGroep {...gedeeld} legende={label} alsKop={false} opties={keuzes} waarden={getypt[naam] ?? []} />;
  const bedrag = soort === "bedrag" ? { voor: "€" } : {};
  return <TekstVeld {...gedeeld} {...bedrag} label={label} waarde={eersteVan(getypt, naam)} inputMode={soort === "getallen" ? "text" : "decimal"} breedte={soort === "getallen" ? "middel" : "smal"} />;
}
