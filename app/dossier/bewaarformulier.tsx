import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";

interface Props {
  pagina: { keuzes: readonly { dagen: number; tot: string; isGewoon: boolean }[]; bewaard: boolean; terug: string };
  fout: boolean;
}

/** Choosing how long to keep the dossier, with what can go wrong said before. */
export function Bewaarformulier({ pagina, fout }: Props) {
  const { t, i18n } = useTranslation("dossier");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  const tekst = fout ? t("bewaren.fout") : undefined;
  return (
    <>
      {tekst && <Foutsamenvatting fouten={[{ href: "#dagen", tekst }]} />}
      <h1>{t("bewaren.kop")}</h1>
      <p className="rr-inleiding">{t("bewaren.uitleg")}</p>
      <p>{t("bewaren.geen-account")}</p>
      <Melding soort="let-op" titel={t("bewaren.let-op")}>
        <p>{t("bewaren.kwijt")}</p>
        <p>{t("bewaren.veilig")}</p>
        {pagina.bewaard && <p>{t("bewaren.opnieuw")}</p>}
      </Melding>
      <form method="post" noValidate>
        <RadioGroep
          naam="dagen"
          legende={t("bewaren.hoelang")}
          alsKop={false}
          hulp={t("bewaren.dagen-hulp")}
          fout={tekst}
          waarde={String(pagina.keuzes.find(({ isGewoon }) => isGewoon)?.dagen)}
          opties={pagina.keuzes.map(({ dagen, tot }) => ({
            waarde: String(dagen),
            label: t("bewaren.dagen", { datum: datumVoluit(tot, taal) }),
          }))}
        />
        <KnopRij>
          <Knop>{t("bewaren.knop")}</Knop>
          <KnopLink soort="tweede" href={pagina.terug}>
            {t("code.terug")}
          </KnopLink>
        </KnopRij>
      </form>
    </>
  );
}
