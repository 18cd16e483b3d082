import { useTranslation } from "#app/taal/use-translation.ts";
import { AntwoordenList } from "#app/triage/antwoorden-list.tsx";
import { woordenVan } from "#app/triage/weergave.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Gegevenspagina } from "./gegevens.server.ts";

type ZaakVan = Gegevenspagina["zaken"][number];

function Vinkjes({ zaak }: { zaak: ZaakVan }) {
  const { t } = useTranslation("dossier");
  const regels = [
    zaak.gedaan > 0 && t("gegevens.stappen", { count: zaak.gedaan }),
    zaak.verzameld > 0 && t("gegevens.stukken", { count: zaak.verzameld }),
  ].filter((regel) => typeof regel === "string");
  return <p>{regels.length > 0 ? `${regels.join(", ")}.` : t("gegevens.vinkjes-geen")}</p>;
}

function Brief({ brief, taal }: { brief: ZaakVan["brieven"][number]; taal: Taal }) {
  const { t } = useTranslation("dossier");
  return (
    <section>
      <h4>{brief.naam}</h4>
      <dl className="rr-gegevens">
        {brief.velden.map(({ id, label, tekst }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd dir="auto">{tekst}</dd>
          </div>
        ))}
      </dl>
      {brief.verstuurd && <p>{t("gegevens.verstuurd", { datum: datumVoluit(brief.verstuurd.op, taal), hoe: t(`brieven:pagina.verstuurd.${brief.verstuurd.hoe}`) })}</p>}
    </section>
  );
}

/** Everything of one case: answers, what is kept unused, ticks, letters, and the stored result. */
export function ZaakGegevens({ zaak }: { zaak: ZaakVan }) {
  const { t, i18n } = useTranslation("dossier");
  const woorden = woordenVan(i18n, zaak.flow);
  return (
    <>
      <h2>{t("gegevens.antwoorden")}</h2>
      {zaak.gebruikt.length > 0 ? <AntwoordenList flow={zaak.flow} rijen={zaak.gebruikt} /> : <p>{t("leeg")}</p>}
      {zaak.ongebruikt.length > 0 && (
        <>
          <h3>{t("gegevens.niet-gebruikt")}</h3>
          <AntwoordenList flow={zaak.flow} rijen={zaak.ongebruikt} />
        </>
      )}
      {zaak.afgerond?.uitkomst && (
        <>
          <h3>{t("gegevens.uitkomst", { datum: datumVoluit(zaak.afgerond.op, woorden.taal) })}</h3>
          <p>{woorden.t(`uitkomst.${zaak.afgerond.uitkomst}.titel`)}</p>
        </>
      )}
      <h3>{t("gegevens.vinkjes")}</h3>
      <Vinkjes zaak={zaak} />
      <h3>{t("gegevens.brieven")}</h3>
      {zaak.brieven.length === 0 && <p>{t("gegevens.brieven-geen")}</p>}
      {zaak.brieven.map((brief) => (
        <Brief key={brief.code} brief={brief} taal={woorden.taal} />
      ))}
    </>
  );
}
