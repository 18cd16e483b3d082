import { useTranslation } from "#app/taal/use-translation.ts";
import { Rekenlinks } from "#app/bereken/rekenlinks.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { uitkomstWoorden } from "./uitkomst-woorden.ts";

/** What each kind of help that the result names does, how to begin there, and the remarks that must stand beside it. */
export function ZoBegintU({ diagnose }: { diagnose: Diagnose }) {
  const { t, i18n } = useTranslation("dossier");
  const woorden = uitkomstWoorden(i18n, diagnose);
  const wie = diagnose.verwijzingen.filter(({ code }) => woorden.zin(`verwijzing.${code}.naam`));
  if (wie.length === 0) return null;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{t("hulp.begin")}</h2>
      <ol className="rr-hulplijst">
        {wie.map(({ code, notities }) => (
          <li key={code}>
            <h3>{woorden.zin(`verwijzing.${code}.naam`)}</h3>
            <p>{woorden.zin(`verwijzing.${code}.wat`)}</p>
            <p>
              <strong>{t("hulp.eerste-stap")}:</strong> <MetVerwijzingen tekst={woorden.zin(`verwijzing.${code}.eersteStap`)} />
            </p>
            <Rekenlinks flow={diagnose.flow} stap={`verwijzing.${code}`} kijktMee={diagnose.veiligheid.length > 0} />
            {notities
              .map((notitie) => woorden.zin(`notitie.${notitie}`))
              .filter(Boolean)
              .map((zin) => (
                <p key={zin} className="rr-notitie">
                  {zin}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
