import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import type { MeldingCode } from "./vraag-pagina.ts";
import { vraagTitel, woordenVan, type Woorden } from "./weergave.ts";
import type { Vraagvorm } from "./vraagvorm.ts";

interface Props {
  melding: MeldingCode | null;
  flow: string;
  /** Questions whose stored answers are not used now. */
  nietGebruikt: readonly Vraagvorm[];
  /** Questions that are asked again. */
  opnieuw?: readonly Vraagvorm[];
}

/** Questions by their titles. */
function Vragenlijst({ vormen, woorden }: { vormen: readonly Vraagvorm[]; woorden: Woorden }) {
  return (
    <ul>
      {vormen.map((vorm) => (
        <li key={vorm.vraag}>{vraagTitel(woorden, vorm)}</li>
      ))}
    </ul>
  );
}

/** Tells what happened on the way to this page: an answer that changed, a second window, a journey that goes on. */
export function TriageMelding({ melding, flow, nietGebruikt, opnieuw = [] }: Props) {
  const { t, i18n } = useTranslation("triage");
  if (!melding || (melding === "veranderd" && nietGebruikt.length === 0) || (melding === "regels" && opnieuw.length === 0)) return null;
  const woorden = woordenVan(i18n, flow);
  const isVeranderd = melding === "veranderd";
  return (
    <Melding soort={melding === "verder" || melding === "meegenomen" ? "goed" : "let-op"} titel={t(`melding.${melding}.titel`)}>
      <p>{t(`melding.${melding}.tekst`)}</p>
      {isVeranderd && (
        <>
          <Vragenlijst vormen={nietGebruikt} woorden={woorden} />
          <p>{t("melding.veranderd.bewaard")}</p>
        </>
      )}
      {melding === "regels" && (
        <>
          <Vragenlijst vormen={opnieuw} woorden={woorden} />
          <p>{t("melding.regels.bewaard")}</p>
        </>
      )}
    </Melding>
  );
}
