import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { Rekendelen } from "./berekening-deel.tsx";
import type { LeesBrief, Lezing } from "./gedeeld.server.ts";
import { Briefdeel, Contactgegevens, LaatsteDag, Papierlijst, Rijen, Verhaal } from "./onderdeel.tsx";
import { deelwoorden } from "./woorden.ts";

type Deling = Extract<Lezing, { soort: "deling" }>;

function Brief({ brief }: { brief: LeesBrief }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  return (
    <section>
      <h3>{woorden.in(brief.naam)}</h3>
      <Uitklap titel={t("lees.brief-open")}>
        <Briefdeel brief={brief} />
      </Uitklap>
      {brief.bestanden.length > 0 && (
        <KnopRij>
          {brief.bestanden.map(({ soort, adres }) => (
            <KnopLink key={soort} soort="tweede" href={adres} download>
              {t(`lees.download-${soort}`)}
              <span className="rr-onzichtbaar">: {woorden.in(brief.naam)}</span>
            </KnopLink>
          ))}
        </KnopRij>
      )}
    </section>
  );
}

/** One page on which a helper decides in a minute: the day, the question, what was done and wanted; the rest behind it. */
export function GedeeldePagina({ deling }: { deling: Deling }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const { samenvatting, antwoorden, contact, papieren, berekeningen, groepen, brieven } = deling.onderdelen;
  return (
    <>
      <h1>{t("lees.kop")}</h1>
      <p className="rr-inleiding">{t("lees.voor", { ontvanger: deling.ontvanger, doel: t(`doel.${deling.doel}.zin`) })}</p>
      {samenvatting && <LaatsteDag termijn={samenvatting.termijn} kop={2} />}
      <Melding soort="info" titel={t("lees.niet-gecontroleerd")}>
        <p>
          {t("lees.niet-gecontroleerd-tekst")} {t("lees.meer")}
        </p>
      </Melding>
      {samenvatting && <Verhaal inhoud={samenvatting} kop={2} id="kort" />}
      <h2>{t("lees.contact")}</h2>
      {contact ? <Contactgegevens contact={contact} id="contact" /> : <p>{t("lees.geen-contact")}</p>}
      {groepen.map(({ naam, rijen }) => (
        <section key={naam}>
          <h2>{t(`lees.onderdeel.${naam}`)}</h2>
          <Rijen id={naam} rijen={rijen} />
        </section>
      ))}
      {brieven.length > 0 && <h2>{t("lees.brieven")}</h2>}
      {brieven.map((brief) => (
        <Brief key={brief.onderdeel} brief={brief} />
      ))}
      {berekeningen && (
        <>
          <h2>{t("lees.berekeningen")}</h2>
          <Rekendelen berekeningen={berekeningen} kop="h3" />
        </>
      )}
      {papieren && (
        <>
          <h2>{t("lees.papieren")}</h2>
          <Papierlijst papieren={papieren} />
        </>
      )}
      {antwoorden && (
        <>
          <h2>{t("lees.antwoorden")}</h2>
          <Rijen id="alle" rijen={antwoorden} />
        </>
      )}
      <KnopRij>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
      </KnopRij>
      <p>{t("lees.tot", { datum: woorden.dag(deling.eindigtOp), gegeven: woorden.dag(deling.gemaaktOp) })}</p>
      <p>
        {t("lees.plicht")} {t("lees.stopt")}
      </p>
      <p className="rr-niet-printen">
        <a href="/gedeeld?link">{t("lees.ander")}</a>
      </p>
    </>
  );
}
