import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Beoordeling } from "#flows/beoordeling/index.ts";

/** After so many days the person looks whether it worked (verwijzing.md C.3, band A). */
const DAGEN_TOT_KIJKEN = 14;

/** What made the band as it is, what is not known, and that it is advice. */
export function Waarom({ beoordeling }: { beoordeling: Beoordeling }) {
  const { t } = useTranslation("beoordeling");
  const { waardoor, onbekend } = beoordeling;
  const regels = [...new Set(waardoor.map(({ score, bron }) => `${score}.${bron}`))];
  return (
    <Uitklap titel={t("band.waarom")}>
      {regels.length > 0 && (
        <ul>
          {regels.map((regel) => (
            <li key={regel}>{t(`waardoor.${regel}`)}</li>
          ))}
        </ul>
      )}
      {onbekend.length > 0 && <p>{t("band.onbekend", { wat: onbekend.map((score) => t(`score.${score}`)).join(", ") })}</p>}
      <p>{t("band.advies")}</p>
    </Uitklap>
  );
}

function Keuze({ beoordeling }: { beoordeling: Beoordeling }) {
  const { t } = useTranslation("beoordeling");
  const { band, getoond } = beoordeling;
  return (
    <form method="post" action="/beoordeling/keuze">
      <KnopRij>
        {band === getoond && getoond !== "D" && (
          <Knop soort="tekst" name="mcd.keuze" value="meer-hulp">
            {t("band.meer-hulp")}
          </Knop>
        )}
        {band === getoond && getoond !== "A" && (
          <Knop soort="tekst" name="mcd.keuze" value="liever-zelf">
            {t("band.liever-zelf")}
          </Knop>
        )}
        {band !== getoond && (
          <Knop soort="tekst" name="mcd.keuze" value="">
            {t("band.terug")}
          </Knop>
        )}
      </KnopRij>
    </form>
  );
}

interface Props {
  beoordeling: Beoordeling | null;
  peildatum: Datum;
  /** How many problems the dossier holds. */
  aantal: number;
}

/** What the assessment changes on the result page; before it, the way to begin it. Advice: it takes nothing away. */
export function OverU({ beoordeling, peildatum, aantal }: Props) {
  const { t, i18n } = useTranslation("beoordeling");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  if (!beoordeling) {
    return (
      <section className="rr-acties" aria-labelledby="over-u">
        <h2 id="over-u">{t("begin.kop")}</h2>
        <p>{t("begin.kort")}</p>
        <KnopRij>
          <KnopLink soort="tweede" pictogram="praten" href="/beoordeling">
            {t("begin.link")}
          </KnopLink>
        </KnopRij>
      </section>
    );
  }
  const { getoond } = beoordeling;
  return (
    <section className="rr-band" aria-labelledby="over-u">
      <h2 id="over-u">{t(`band.${getoond}.titel`)}</h2>
      {beoordeling.overlays.includes("VEILIG") && (
        <p>
          <strong>{t("band.veilig")}</strong>
        </p>
      )}
      <p>{t(`band.${getoond}.tekst`, { datum: langeDatum(plusDagen(peildatum, DAGEN_TOT_KIJKEN), taal) })}</p>
      <KnopRij>
        {getoond === "A" && (
          <KnopLink soort="tweede" pictogram="kalender" href="/afspraken.ics" download>
            {t("band.A.knop")}
          </KnopLink>
        )}
        {(getoond === "B" || getoond === "C") && (
          <KnopLink soort="tweede" pictogram="handen" href="/delen/nieuw">
            {t(`band.${getoond}.knop`)}
          </KnopLink>
        )}
        {getoond === "D" && (
          <KnopLink soort="tweede" pictogram="route" href={aantal > 1 ? "/plan" : "/delen/nieuw"}>
            {t(aantal > 1 ? "band.D.plan" : "band.D.knop")}
          </KnopLink>
        )}
      </KnopRij>
      <Keuze beoordeling={beoordeling} />
      <Waarom beoordeling={beoordeling} />
      <p>
        <a href="/beoordeling">{t("band.opnieuw")}</a>
      </p>
    </section>
  );
}
