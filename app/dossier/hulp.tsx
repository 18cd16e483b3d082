import { useTranslation } from "#app/taal/use-translation.ts";
import { Rekenlinks } from "#app/bereken/rekenlinks.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";

const PRATEN = "praten-is-geen-bezwaar";

/** One kind of help: what it is, the first step, and the remarks that must stand beside it. */
function Wie({ diagnose, code, notities, woorden }: { diagnose: Diagnose; code: string; notities: readonly string[]; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  return (
    <li>
      <h3>{woorden.zin(`verwijzing.${code}.naam`)}</h3>
      <p>{woorden.zin(`verwijzing.${code}.wat`)}</p>
      <p>
        <strong>{t("hulp.eerste-stap")}:</strong> <MetVerwijzingen tekst={woorden.zin(`verwijzing.${code}.eersteStap`)} />
      </p>
      <Rekenlinks flow={diagnose.flow} stap={`verwijzing.${code}`} kijktMee={diagnose.veiligheid.length > 0} />
      {notities
        .filter((notitie) => woorden.zin(`notitie.${notitie}`))
        .map((notitie) => (
          <p key={notitie} className="rr-notitie">
            {woorden.zin(`notitie.${notitie}`)}
          </p>
        ))}
    </li>
  );
}

/** Help that fits, in order, with a talk never in the place of a bezwaar. */
export function Hulp({ diagnose, woorden }: { diagnose: Diagnose; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const termijn = eersteTermijn(diagnose.termijnen);
  // A remark that stands with more than one kind of help is said once, above them.
  const alle = diagnose.verwijzingen.flatMap(({ notities }) => notities);
  const samen = [...new Set(alle)].filter((notitie) => notitie !== PRATEN && alle.indexOf(notitie) !== alle.lastIndexOf(notitie));
  const praten = termijn && !termijn.verstreken ? woorden.zin(`notitie.${PRATEN}`) : "";
  return (
    <section aria-labelledby="hulp">
      <h2 id="hulp">{t("hulp.kop")}</h2>
      <p>{t("hulp.uitleg")}</p>
      {praten && <p className="rr-notitie">{praten}</p>}
      {samen.map((notitie) => (
        <p key={notitie} className="rr-notitie">
          {woorden.zin(`notitie.${notitie}`)}
        </p>
      ))}
      <ol className="rr-hulplijst">
        {diagnose.verwijzingen.map(({ code, notities }) => (
          <Wie key={code} diagnose={diagnose} code={code} notities={notities.filter((notitie) => notitie !== PRATEN && !samen.includes(notitie))} woorden={woorden} />
        ))}
      </ol>
      <KnopRij>
        <form method="post" action="/uw-hulp">
          <Knop pictogram="route" name="toon" value="ja">
            {t("hulp.dichtbij")}
          </Knop>
        </form>
        <KnopLink soort="tekst" href="/wie-kan-helpen">
          {t("hulp.alle")}
        </KnopLink>
      </KnopRij>
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
