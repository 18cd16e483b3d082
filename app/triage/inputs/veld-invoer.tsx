import { useTranslation } from "#app/taal/use-translation.ts";
import { DatumVeld } from "#app/components/datum-veld.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import type { VeldWeergave } from "../vraag-weergave.ts";
import type { InvoerProps } from "./invoer.ts";
import { getypt } from "./invoer.ts";
import { veldOptieWoord, veldWoord } from "../weergave.ts";
import { InPlaatsVanDag } from "./weet-niet.tsx";

/** One inline field: stands under the option it belongs to and may stay empty, with and without script. */
export function VeldInvoer({ veld, pagina, woorden, fouten }: InvoerProps & { veld: VeldWeergave }) {
  const { t } = useTranslation("triage");
  const label = veldWoord(woorden, pagina.vraag, veld.id);
  const hulp = t("veld.optioneel");
  const fout = fouten[veld.id];
  if (veld.soort === "datum") {
    return (
      <>
        <DatumVeld
          naam={veld.id}
          legende={label}
          hulp={hulp}
          fout={fout}
          dag={getypt(pagina.ruw, `${veld.id}-dag`) ?? getypt(pagina.ruw, veld.id)}
          maand={getypt(pagina.ruw, `${veld.id}-maand`)}
          jaar={getypt(pagina.ruw, `${veld.id}-jaar`)}
        />
        <InPlaatsVanDag ruw={pagina.ruw} naam={veld.id} opties={veld.opties} woord={(optie) => veldOptieWoord(woorden, pagina.vraag, veld.id, optie)} />
      </>
    );
  }
  if (veld.soort === "keuze") {
    return (
      <RadioGroep
        naam={veld.id}
        legende={label}
        alsKop={false}
        hulp={hulp}
        fout={fout}
        opties={veld.opties.map((optie) => ({ waarde: optie, label: veldOptieWoord(woorden, pagina.vraag, veld.id, optie) }))}
        waarde={getypt(pagina.ruw, veld.id)}
      />
    );
  }
  const isTekst = veld.soort === "tekst";
  return (
    <TekstVeld
      naam={veld.id}
      label={label}
      hulp={hulp}
      fout={fout}
      waarde={getypt(pagina.ruw, veld.id)}
      regels={isTekst ? 4 : undefined}
      inputMode={isTekst ? undefined : veld.soort === "postcode" ? "numeric" : "decimal"}
      breedte={isTekst ? "vol" : "smal"}
      voor={veld.soort === "bedrag" ? "€" : undefined}
    />
  );
}

/** The inline fields that belong to no option: they always stand below the answer. */
export function LosseVelden(props: InvoerProps) {
  return props.pagina.velden
    .filter((veld) => veld.bij === null || !props.pagina.opties.includes(veld.bij))
    .map((veld) => <VeldInvoer key={veld.id} veld={veld} {...props} />);
}
