import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";

interface Props {
  /** Themes that this dossier does not hold yet; empty when it is full. */
  themas: readonly string[];
  aantal: number;
}

/** Other problems of the same person: begin one, or see the plan over all. A POST, so that no address names it. */
export function NogEenProbleem({ themas, aantal }: Props) {
  const { t } = useTranslation("plan");
  return (
    <section aria-labelledby="nog-een">
      <h2 id="nog-een">{t("nog.kop")}</h2>
      {themas.length === 0 ? (
        <p>{t("nog.vol")}</p>
      ) : (
        <>
          <p>{t("nog.uitleg")}</p>
          <form method="post" action="/begin">
            <input type="hidden" name="mee" value="ja" />
            <KnopRij>
              {themas.map((thema) => (
                <Knop key={thema} soort="tweede" name="thema" value={thema}>
                  {t("nog.knop", { naam: t(`${thema}:naam`) })}
                </Knop>
              ))}
            </KnopRij>
          </form>
        </>
      )}
      {aantal > 1 && (
        <>
          <p>{t("nog.plan-uitleg")}</p>
          <KnopRij>
            <KnopLink href="/plan" pictogram="route">
              {t("nog.plan")}
            </KnopLink>
          </KnopRij>
        </>
      )}
    </section>
  );
}
