import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { vraagTitel } from "../weergave.ts";
import { getypt, type InvoerProps } from "./invoer.ts";
import { LosseVelden } from "./veld-invoer.tsx";
import { WeetNiet } from "./weet-niet.tsx";

/** Free text. */
export function TekstInvoer(props: InvoerProps) {
  const { pagina, woorden, fouten, hulp } = props;
  return (
    <>
      <TekstVeld
        naam={pagina.vraag}
        label={vraagTitel(woorden, pagina)}
        alsKop={pagina.alsKop}
        hulp={hulp}
        fout={fouten[pagina.vraag]}
        waarde={getypt(pagina.ruw, pagina.vraag)}
        regels={6}
      />
      <LosseVelden {...props} />
    </>
  );
}

/** An amount in euro, a number, or the digits of a postcode; or "weet ik niet". */
export function KortInvoer(props: InvoerProps) {
  const { pagina, woorden, fouten, hulp } = props;
  return (
    <>
      <TekstVeld
        naam={pagina.vraag}
        label={vraagTitel(woorden, pagina)}
        alsKop={pagina.alsKop}
        hulp={hulp}
        fout={fouten[pagina.vraag]}
        waarde={getypt(pagina.ruw, pagina.vraag)}
        inputMode={pagina.soort === "bedrag" ? "decimal" : pagina.soort === "getal" ? "numeric" : undefined}
        breedte="smal"
        voor={pagina.soort === "bedrag" ? "€" : undefined}
      />
      <WeetNiet {...props} />
      <LosseVelden {...props} />
    </>
  );
}
