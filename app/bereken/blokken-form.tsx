import { Knop } from "#app/components/knop.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { RekenVeld } from "./formulier.tsx";
import { blokveld, eersteVan, veldenVanBlok, type Getypt, type Herhaald } from "./getypt.ts";
import type { Rekenwoorden } from "./woorden.ts";

interface Props {
  herhaald: Herhaald;
  aantal: number;
  getypt: Getypt;
  fouten: Readonly<Record<string, string>>;
  woorden: Rekenwoorden;
}

/** Blocks of the same fields, and a button for one more. */
export function BlokkenForm({ herhaald, aantal, getypt, fouten, woorden }: Props) {
  return (
    <>
      <input type="hidden" name={`${herhaald.naam}-aantal`} value={aantal} />
      {Array.from({ length: aantal }, (_, nr) => {
        const naam = blokveld(herhaald, nr, "naam");
        const nummer = woorden.eigen("blok.nummer", { nr: nr + 1 });
        return (
          <section key={naam} aria-labelledby={`${naam}-kop`}>
            <h2 id={`${naam}-kop`}>{nummer}</h2>
            <TekstVeld naam={naam} label={`${nummer}: ${woorden.eigen("blok.naam")}`} hulp={woorden.eigen("blok.naam-hulp")} waarde={eersteVan(getypt, naam)} fout={fouten[naam]} />
            {veldenVanBlok(herhaald, nr).map((veld, i) => (
              <RekenVeld key={veld.naam} veld={veld} sleutel={herhaald.velden[i]!.naam} voor={nummer} getypt={getypt} fout={fouten[veld.naam]} woorden={woorden} />
            ))}
          </section>
        );
      })}
      <Knop soort="tweede" name="doe" value="meer">
        {woorden.eigen("blok.meer")}
      </Knop>
    </>
  );
}
