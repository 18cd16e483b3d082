import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { termijnNaam, type Uitkomstwoorden } from "./uitkomst-woorden.ts";

/** All days of the result, of the person and of the organisation, with the file for a calendar. */
export function DataLijst({ diagnose, woorden }: { diagnose: Diagnose; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  if (diagnose.termijnen.length === 0) return null;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t("datums.kop")}</h2>
      <dl className="rr-gegevens">
        {diagnose.termijnen.map((termijn) => (
          <div key={termijn.id}>
            <dt>{termijnNaam(woorden, termijn.id)}</dt>
            <dd>
              <time dateTime={termijn.datum}>{langeDatum(termijn.datum, woorden.taal)}</time>{" "}
              <span className="rr-klein">
                ({t(`datums.voor-${termijn.voor}`)}
                {termijn.aangenomen && `, ${t("datums.waarschijnlijk")}`}
                {termijn.verstreken && !termijn.aangenomen && `, ${t("datums.voorbij")}`})
              </span>
              {termijn.wettelijk && termijn.wettelijk !== termijn.datum && (
                <> {t("datums.wettelijk", { datum: langeDatum(termijn.wettelijk, woorden.taal) })}</>
              )}
            </dd>
            {woorden.zin(`termijn.${termijn.id}.uitleg`) && <dd>{woorden.zin(`termijn.${termijn.id}.uitleg`)}</dd>}
            {woorden.zin(`grondslag.${termijn.grondslag}`) && <dd className="rr-klein">{woorden.zin(`grondslag.${termijn.grondslag}`)}</dd>}
          </div>
        ))}
      </dl>
      <p>{t("datums.agenda-uitleg")}</p>
      <KnopRij>
        <KnopLink soort="tweede" pictogram="kalender" href="/afspraken.ics" download>
          {t("datums.agenda")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}
