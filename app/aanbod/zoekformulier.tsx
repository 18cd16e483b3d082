import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { gemeenten } from "./gemeenten.ts";
import { Keuzelijst } from "./keuzelijst.tsx";
import { ZOEKTHEMAS, type Keuze, type Plaatsfout } from "./zoekvraag.ts";

interface ZoekformulierProps {
  keuze: Keuze;
  talen: readonly { readonly code: string; readonly naam: string }[];
  fout: Plaatsfout | null;
}

/** The place that was typed is not one gemeente: choose one of those that look like it, or of all. */
function KiesGemeente({ fout }: { fout: Plaatsfout }) {
  const { t } = useTranslation("aanbod");
  if (fout.lijken.length > 0) {
    return <RadioGroep naam="gemeente" legende={t("gemeente.kies")} alsKop={false} fout={t("fout.keuze")} opties={fout.lijken.map(({ code, naam }) => ({ waarde: code, label: naam }))} />;
  }
  return <Keuzelijst naam="gemeente" label={t("gemeente.lijst")} leeg={t("gemeente.geen")} opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))} />;
}

/** Theme, place, language and open now. Sent as a form, so that a postcode is in no address. */
export function Zoekformulier({ keuze, talen, fout }: ZoekformulierProps) {
  const { t } = useTranslation("aanbod");
  const plaatsFout = fout && fout.lijken.length === 0 ? t("fout.plaats") : undefined;
  return (
    <form method="post" action="/wie-kan-helpen" role="search" aria-labelledby="zoek">
      <h2 id="zoek">{t("zoek.kop")}</h2>
      <Keuzelijst naam="thema" label={t("zoek.thema")} leeg={t("zoek.themaAlles")} opties={ZOEKTHEMAS.map((thema) => ({ waarde: thema, label: t(`onderwerp.${thema}`) }))} waarde={keuze.onderwerp ?? undefined} />
      <TekstVeld naam="plaats" label={t("zoek.plaats")} hulp={t("zoek.plaatsHulp")} fout={plaatsFout} waarde={fout?.getypt ?? keuze.gemeente?.naam} />
      {fout && <KiesGemeente fout={fout} />}
      <Keuzelijst naam="taal" label={t("zoek.taal")} leeg={t("zoek.taalAlles")} opties={talen.map(({ code, naam }) => ({ waarde: code, label: naam }))} waarde={keuze.taal ?? undefined} />
      <VinkGroep naam="open" legende={t("zoek.openKop")} alsKop={false} opties={[{ waarde: "ja", label: t("zoek.open") }]} waarden={keuze.open ? ["ja"] : []} />
      <KnopRij>
        <Knop pictogram="handen">{t("zoek.knop")}</Knop>
      </KnopRij>
    </form>
  );
}
