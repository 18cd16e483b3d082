import { useTranslation } from "#app/taal/use-translation.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Gegevenspagina } from "./gegevens.server.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

/** Who looked and what happened, the latest first. */
export function Geschiedenis({ regels }: { regels: Gegevenspagina["geschiedenis"] }) {
  const { t, i18n } = useTranslation("dossier");
  const locale = LOCALE[isTaal(i18n.language) ? i18n.language : "nl"];
  const wanneer = new Intl.DateTimeFormat(locale, { timeZone: "Europe/Amsterdam", dateStyle: "medium", timeStyle: "short" });
  if (regels.length === 0) return <p>{t("gegevens.geschiedenis-geen")}</p>;
  return (
    <table className="rr-tabel">
      <thead>
        <tr>
          {(["wanneer", "wat", "wie"] as const).map((kolom) => (
            <th key={kolom} scope="col">
              {t(`gegevens.${kolom}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regels.map((regel, nr) => (
          <tr key={`${regel.op}-${nr}`}>
            <td>
              <time dateTime={regel.op}>{wanneer.format(new Date(regel.op))}</time>
            </td>
            <td>{t(`audit:actie.${regel.actie}`)}</td>
            <td>{t(`audit:actor.${regel.actor}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
