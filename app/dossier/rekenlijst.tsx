import { useTranslation } from "#app/taal/use-translation.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Gegevenspagina } from "./gegevens.server.ts";

/** The kept calculations by name and day; what was filled in and came out stands on their own page. */
export function Rekenlijst({ berekeningen }: Pick<Gegevenspagina, "berekeningen">) {
  const { t, i18n } = useTranslation("dossier");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  if (berekeningen.length === 0) return null;
  return (
    <>
      <h2>{t("gegevens.berekeningen")}</h2>
      <ul>
        {berekeningen.map(({ id, pagina, op }) => (
          <li key={id}>
            {t(`bereken:pagina.${pagina}.naam`)} ({datumVoluit(op, taal)})
          </li>
        ))}
      </ul>
      <p>
        <a href="/berekeningen">{t("gegevens.berekeningen-bekijk")}</a>
      </p>
    </>
  );
}
