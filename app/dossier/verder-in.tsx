import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopRij } from "#app/components/knop.tsx";

/** The buttons that begin another theme with the answers of this case. */
export function VerderKnoppen({ themas, soort }: { themas: readonly string[]; soort: "primair" | "tweede" }) {
  const { t } = useTranslation("dossier");
  return (
    <form method="post" action="/begin">
      <KnopRij>
        {themas.map((thema) => (
          <Knop key={thema} soort={soort} name="thema" value={thema}>
            {t("verder-in.knop", { thema: t(`${thema}:naam`) })}
          </Knop>
        ))}
      </KnopRij>
    </form>
  );
}

/** Where a case goes on: another theme, with the answers that are known there. A POST, so that no address names it. */
export function VerderIn({ themas }: { themas: readonly string[] }) {
  const { t } = useTranslation("dossier");
  if (themas.length === 0) return null;
  return (
    <section aria-labelledby="verder-in">
      <h2 id="verder-in">{t("verder-in.kop")}</h2>
      <p>{t("verder-in.uitleg")}</p>
      <VerderKnoppen themas={themas} soort="tweede" />
    </section>
  );
}
