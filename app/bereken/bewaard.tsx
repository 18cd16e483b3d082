import { Knop, KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";
import { UitersteDagBalk } from "#app/dossier/uiterste-dag-balk.tsx";
import { Veiligheidspanelen } from "#app/dossier/veiligheidspanelen.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { loadBerekeningen } from "./meenemen.server.ts";
import { Rekenuitkomst } from "./uitkomst.tsx";

type Pagina = Awaited<ReturnType<typeof loadBerekeningen>>;

function Een({ resultaat }: { resultaat: Pagina["resultaten"][number] }) {
  const { t } = useTranslation("bereken");
  const naam = t(`pagina.${resultaat.vorm.id}.naam`);
  return (
    <section aria-labelledby={`b-${resultaat.id}`}>
      <h2 id={`b-${resultaat.id}`}>{naam}</h2>
      <Rekenuitkomst resultaat={resultaat} kop={3} />
      <form method="post" className="rr-niet-printen">
        <KnopRij>
          <Knop soort="tekst" name="weg" value={resultaat.id}>
            {t("bewaard.weg")}
            <span className="rr-onzichtbaar">: {naam}</span>
          </Knop>
        </KnopRij>
      </form>
    </section>
  );
}

/** The calculations in the dossier, each to print or to take out. */
export function BewaardeBerekeningen({ pagina }: { pagina: Pagina }) {
  const { t, i18n } = useTranslation("bereken");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  return (
    <main id="inhoud">
      {pagina.reis && <Veiligheidspanelen panelen={pagina.reis.panelen} />}
      {pagina.reis && <UitersteDagBalk termijn={pagina.reis.termijn} />}
      <h1>{t("bewaard.kop")}</h1>
      <p className="rr-inleiding">{t(pagina.resultaten.length > 0 ? "bewaard.intro" : "bewaard.geen")}</p>
      {pagina.resultaten.map((resultaat) => (
        <Een key={resultaat.id} resultaat={resultaat} />
      ))}
      <section aria-labelledby="verder">
        <h2 id="verder">{t("bewaard.verder")}</h2>
        <p>{t("bewaard.tot", { datum: datumVoluit(pagina.eindigtOp, taal) })}</p>
        <KnopRij>
          {pagina.reis && <KnopLink href="/uitkomst">{t("bewaard.dossier")}</KnopLink>}
          {pagina.reis && !pagina.bewaard && (
            <KnopLink soort="tweede" href="/bewaren" pictogram="slot">
              {t("bewaard.bewaren")}
            </KnopLink>
          )}
          <KnopLink soort="tweede" href="/bereken">
            {t("bewaard.nog")}
          </KnopLink>
          <PrintKnop>{t("common:knop.print")}</PrintKnop>
        </KnopRij>
        {pagina.reis === null && (
          <p>
            {t("bewaard.zonder-zaak")} <a href="/">{t("bewaard.naar-begin")}</a>
          </p>
        )}
        <p>
          <a href="/wissen">{t("bewaard.wissen")}</a>
        </p>
      </section>
    </main>
  );
}
