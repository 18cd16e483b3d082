import { RadioGroep, VinkGroep, type Optie } from "#app/components/keuze-groep.tsx";
import { optieWoord, vraagTitel } from "../weergave.ts";
import { getypt, type InvoerProps } from "./invoer.ts";
import { LosseVelden, VeldInvoer } from "./veld-invoer.tsx";

function optiesVoor(props: InvoerProps): Optie[] {
  const { pagina, woorden } = props;
  return pagina.opties.map((optie) => {
    const hulp = `vraag.${pagina.vraag}.optieHulp.${optie}`;
    const velden = pagina.velden.filter((veld) => veld.bij === optie);
    return {
      waarde: optie,
      label: optieWoord(woorden, pagina.vraag, optie),
      hulp: woorden.heeft(hulp) ? woorden.t(hulp) : undefined,
      extra: velden.length > 0 ? velden.map((veld) => <VeldInvoer key={veld.id} veld={veld} {...props} />) : undefined,
    };
  });
}

/** One choice out of a list. */
export function KeuzeInvoer(props: InvoerProps) {
  const { pagina, woorden, fouten, hulp } = props;
  return (
    <>
      <RadioGroep
        naam={pagina.vraag}
        legende={vraagTitel(woorden, pagina)}
        alsKop={pagina.alsKop}
        hulp={hulp}
        fout={fouten[pagina.vraag]}
        opties={optiesVoor(props)}
        waarde={getypt(pagina.ruw, pagina.vraag)}
      />
      <LosseVelden {...props} />
    </>
  );
}

/** Any number of choices. */
export function MeerkeuzeInvoer(props: InvoerProps) {
  const { pagina, woorden, fouten, hulp } = props;
  return (
    <>
      <VinkGroep
        naam={pagina.vraag}
        legende={vraagTitel(woorden, pagina)}
        alsKop={pagina.alsKop}
        hulp={hulp}
        fout={fouten[pagina.vraag]}
        opties={optiesVoor(props)}
        waarden={pagina.ruw[pagina.vraag] ?? []}
      />
      <LosseVelden {...props} />
    </>
  );
}
