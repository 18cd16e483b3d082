import { useTranslation } from "react-i18next";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";

const PRATEN = "praten-is-geen-bezwaar";

/** Help that fits, in order, each with what it is, the first step, and the remarks that must stand beside it. */
export function Hulp({ diagnose, woorden }: { diagnose: Diagnose; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const termijn = eersteTermijn(diagnose.termijnen);
  const praten = termijn && !termijn.verstreken ? woorden.zin(`notitie.${PRATEN}`) : "";
  return (
    <section aria-labelledby="hulp">
      <h2 id="hulp">{t("hulp.kop")}</h2>
      <p>{t("hulp.uitleg")}</p>
      {praten && <p>{praten}</p>}
      <ol className="rr-hulplijst">
        {diagnose.verwijzingen.map(({ code, notities }) => (
          <li key={code}>
            <h3>{woorden.zin(`verwijzing.${code}.naam`)}</h3>
            <p>{woorden.zin(`verwijzing.${code}.wat`)}</p>
            <p>
              <strong>{t("hulp.eerste-stap")}:</strong> {woorden.zin(`verwijzing.${code}.eersteStap`)}
            </p>
            {notities
              .filter((notitie) => notitie !== PRATEN && woorden.zin(`notitie.${notitie}`))
              .map((notitie) => (
                <p key={notitie} className="rr-notitie">
                  {woorden.zin(`notitie.${notitie}`)}
                </p>
              ))}
          </li>
        ))}
      </ol>
      <h3>{t("hulp.meekijken")}</h3>
      <p>{t("hulp.meekijken-uitleg")}</p>
      <KnopRij>
        <KnopLink soort="tweede" pictogram="handen" href="/delen">
          {t("hulp.delen")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}
