import { DatumVeld } from "#app/components/datum-veld.tsx";
import { getypt, type InvoerProps } from "./invoer.ts";
import { LosseVelden } from "./veld-invoer.tsx";
import { optieWoord, vraagTitel } from "../weergave.ts";
import { InPlaatsVanDag, WeetNiet } from "./weet-niet.tsx";

/** A calendar day, or "weet ik niet". */
export function DatumInvoer(props: InvoerProps) {
  const { pagina, woorden, fouten, hulp } = props;
  return (
    <>
      <DatumVeld
        naam={pagina.vraag}
        legende={vraagTitel(woorden, pagina)}
        alsKop={pagina.alsKop}
        hulp={hulp}
        fout={fouten[pagina.vraag]}
        dag={getypt(pagina.ruw, `${pagina.vraag}-dag`) ?? getypt(pagina.ruw, pagina.vraag)}
        maand={getypt(pagina.ruw, `${pagina.vraag}-maand`)}
        jaar={getypt(pagina.ruw, `${pagina.vraag}-jaar`)}
      />
      <InPlaatsVanDag ruw={pagina.ruw} naam={pagina.vraag} opties={pagina.opties} woord={(optie) => optieWoord(woorden, pagina.vraag, optie)} />
      <WeetNiet {...props} />
      <LosseVelden {...props} />
    </>
  );
}
