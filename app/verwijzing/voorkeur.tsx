import { Knop, KnopRij } from "#app/components/knop.tsx";
import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Hulppagina } from "./uw-hulp.server.ts";

interface Props {
  pagina: Hulppagina;
}

/** More help or less than we advise: always there, one step, and back again. */
function Hoeveel({ pagina: { band } }: Props) {
  const { t } = useTranslation("verwijzing");
  const { t: woord } = useTranslation("beoordeling");
  const { getoond, advies } = band;
  const isAdvies = getoond === advies;
  return (
    <form method="post" action="/uw-hulp" aria-labelledby="hoeveel">
      <h2 id="hoeveel">{t("voorkeur.kop")}</h2>
      <p>
        <MetNadruk tekst={t(`voorkeur.nu.${getoond}`)} />
      </p>
      <KnopRij>
        {isAdvies && getoond !== "A" && (
          <Knop soort="tweede" pictogram="brief" name="mcd.keuze" value="liever-zelf">
            {woord("band.liever-zelf")}
          </Knop>
        )}
        {isAdvies && getoond !== "D" && (
          <Knop soort="tweede" pictogram="handen" name="mcd.keuze" value="meer-hulp">
            {woord("band.meer-hulp")}
          </Knop>
        )}
        {!isAdvies && (
          <Knop soort="tweede" pictogram="terug" name="mcd.keuze" value="">
            {woord("band.terug")}
          </Knop>
        )}
      </KnopRij>
    </form>
  );
}

/** What may always be chosen besides this help, and what is not here and why. */
export function Voorkeur({ pagina }: Props) {
  const { t } = useTranslation("verwijzing");
  const { afgevallen, gemeente } = pagina;
  return (
    <>
      <Hoeveel pagina={pagina} />
      <Uitklap id="geen" titel={t("keuze.geen")}>
        <p>{t("keuze.geenUitleg")}</p>
        <p>
          <a href="/wie-kan-helpen">{t("keuze.wieNog")}</a>
        </p>
      </Uitklap>
      {afgevallen.length > 0 && (
        <Uitklap id="afgevallen" titel={t("afgevallen.knop")}>
          <ul>
            {afgevallen.map(({ naam, filters }) => (
              <li key={naam}>
                <strong>{naam}:</strong> {filters.map((filter) => t(`afgevallen.${filter}`, { gemeente: gemeente?.naam ?? "" })).join(" ")}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  );
}
