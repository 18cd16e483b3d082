import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { DOELEN_VAN_DELEN, isTeam, ONTVANGERS } from "./keuze.ts";
import type { WiePagina } from "./nieuw.server.ts";
import { deelwoorden } from "./woorden.ts";

/** The first page: to whom, for what, the question, how long. Nothing is chosen beforehand but what was typed. */
export function WieFormulier({ pagina }: { pagina: WiePagina }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const { getypt } = pagina;
  const fout = (veld: string) => (pagina.fouten[veld] ? t(`fout.${pagina.fouten[veld]}`) : undefined);
  const fouten = Object.keys(pagina.fouten).map((veld) => ({ href: `#${veld}`, tekst: fout(veld)! }));
  return (
    <>
      {fouten.length > 0 && <Foutsamenvatting fouten={fouten} />}
      <h1>{t("wie.kop")}</h1>
      <p className="rr-inleiding">{t("wie.uitleg")}</p>
      <form method="post" action="/delen/nieuw" noValidate>
        <input type="hidden" name="formulier" value={pagina.formulier} />
        <RadioGroep
          naam="ontvanger"
          legende={t("wie.ontvanger")}
          alsKop={false}
          hulp={t("wie.ontvanger-hulp")}
          fout={fout("ontvanger")}
          waarde={getypt.ontvanger}
          opties={ONTVANGERS.map((soort) => ({
            waarde: soort,
            label: t(`ontvanger.${soort}.optie`),
            hulp: pagina.eigenGemeente && isTeam(soort) ? t("wie.belang") : undefined,
          }))}
        />
        <TekstVeld naam="naam" label={t("wie.naam")} hulp={t("wie.naam-hulp")} fout={fout("naam")} waarde={getypt.naam} />
        <RadioGroep
          naam="doel"
          legende={t("wie.doel")}
          alsKop={false}
          fout={fout("doel")}
          waarde={getypt.doel}
          opties={DOELEN_VAN_DELEN.map((doel) => ({ waarde: doel, label: t(`doel.${doel}.optie`) }))}
        />
        <TekstVeld naam="vraag" label={t("wie.vraag")} hulp={t("wie.vraag-hulp")} fout={fout("vraag")} waarde={getypt.vraag} regels={5} />
        {!pagina.bewaard && (
          <Melding soort="let-op" titel={t("openen.let-op")}>
            <p>
              {t("wie.niet-bewaard")} <a href="/bewaren">{t("wie.bewaren")}</a>
            </p>
          </Melding>
        )}
        <RadioGroep
          naam="dagen"
          legende={t("wie.dagen")}
          alsKop={false}
          hulp={t("wie.dagen-hulp")}
          fout={fout("dagen")}
          waarde={getypt.dagen}
          opties={pagina.keuzes.map(({ dagen, tot }) => ({
            waarde: String(dagen),
            label: t(pagina.keuzes.length === 1 ? "wie.dag-kort" : "wie.dag", { dagen, datum: woorden.dag(tot) }),
          }))}
        />
        <KnopRij>
          <Knop>{t("wie.verder")}</Knop>
          <KnopLink soort="tweede" href="/delen">
            {t("wie.terug")}
          </KnopLink>
        </KnopRij>
      </form>
    </>
  );
}
