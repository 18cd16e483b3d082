import { Knop, KnopRij } from "#app/components/knop.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";

/** "Wat is er aan de hand?": a text field that is sent as a form, so that no address ever holds the words. */
export function ZoekFormulier({ tekst, kop }: { tekst?: string; kop?: boolean }) {
  const { t } = useTranslation("zoeken");
  return (
    <form method="post" action="/zoeken">
      {kop && <h2>{t("kop")}</h2>}
      <TekstVeld naam="tekst" label={t(kop ? "veld" : "opnieuw")} hulp={t("hulp")} waarde={tekst} regels={3} />
      <KnopRij>
        <Knop soort={kop ? "primair" : "tweede"}>{t("knop")}</Knop>
      </KnopRij>
    </form>
  );
}
