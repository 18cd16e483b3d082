import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { Voorstellen } from "#app/zoeken/voorstellen.tsx";
import type { Voorstel } from "#app/zoeken/zoeken.server.ts";

interface Props {
  /** Themes that this dossier does not hold yet; empty when it is full. */
  themas: readonly string[];
  /** What the person named before and did not begin with. */
  straks: readonly Voorstel[];
  /** True when there is no problem yet. */
  eerste?: boolean;
}

/** Other problems of the same person. A POST, so that no address names one. */
export function NogEenProbleem({ themas, straks, eerste = false }: Props) {
  const { t } = useTranslation("plan");
  const andere = themas.filter((thema) => !straks.some(({ flow }) => flow === thema));
  return (
    <section className="rr-acties" aria-labelledby="nog-een">
      <h2 id="nog-een">{t(eerste ? "nog.eerste" : "nog.kop")}</h2>
      <p>{t(themas.length === 0 ? "nog.vol" : eerste ? "nog.eerste-uitleg" : "nog.uitleg")}</p>
      {themas.length > 0 && straks.length > 0 && (
        <>
          <h3>{t("nog.genoemd")}</h3>
          <Voorstellen voorstellen={straks} />
          <h3>{t("nog.anders")}</h3>
        </>
      )}
      {eerste && (
        <ul className="rr-kaarten">
          {andere.map((thema) => (
            <li key={thema}>
              <Themakaart flow={thema} naam={t(`${thema}:naam`)} kort={t(`${thema}:thema.kort`)} />
            </li>
          ))}
        </ul>
      )}
      {!eerste && andere.length > 0 && (
        <form method="post" action="/begin">
          <KnopRij>
            {andere.map((thema) => (
              <Knop key={thema} soort="tweede" name="thema" value={thema}>
                {t("nog.knop", { naam: t(`${thema}:naam`) })}
              </Knop>
            ))}
          </KnopRij>
        </form>
      )}
    </section>
  );
}

/** The way to the one plan, as soon as there is more than one problem. */
export function NaarPlan({ aantal }: { aantal: number }) {
  const { t } = useTranslation("plan");
  if (aantal < 2) return null;
  return (
    <section aria-labelledby="naar-plan">
      <h2 id="naar-plan">{t("nog.plan-kop")}</h2>
      <p>{t("nog.plan-uitleg")}</p>
      <KnopRij>
        <KnopLink href="/plan" pictogram="route">
          {t("nog.plan")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}
