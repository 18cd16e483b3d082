import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import { foutTekst } from "./fout-tekst.ts";
import { doelVan } from "./inputs/vraag-invoer.tsx";
import type { VraagWeergave } from "./vraag-weergave.ts";

interface Props {
  vragen: readonly VraagWeergave[];
  fouten: readonly Veldfout[];
}

/** What does not fit in the questions of a page with several, as the first thing on it. */
export function VraagFouten({ vragen, fouten }: Props) {
  const { t } = useTranslation("triage");
  if (fouten.length === 0) return null;
  const tekstVan = (fout: Veldfout): string => {
    const vraag = vragen.find((een) => een.vraag === fout.veld || een.velden.some(({ id }) => id === fout.veld));
    return vraag ? foutTekst(t, vraag, fout) : "";
  };
  return <Foutsamenvatting fouten={fouten.map((fout) => ({ href: doelVan(fout), tekst: tekstVan(fout) }))} />;
}
