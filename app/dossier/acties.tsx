import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

/** Everything a person can do with the result: keep, share, print, look into, delete. */
export function Acties({ bewaard }: { bewaard: boolean }) {
  const { t } = useTranslation("dossier");
  return (
    <section className="rr-acties" aria-labelledby="acties">
      <h2 id="acties">{t("acties.kop")}</h2>
      <KnopRij>
        <KnopLink soort={bewaard ? "tweede" : "primair"} pictogram="slot" href="/bewaren">
          {t("acties.bewaren")}
        </KnopLink>
        <KnopLink soort="tweede" pictogram="handen" href="/delen">
          {t("acties.delen")}
        </KnopLink>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
      </KnopRij>
      <p className="rr-klein">{t("acties.afdrukken")}</p>
      <ul>
        {(["kaart", "antwoorden", "berekeningen", "gegevens", "wissen"] as const).map((pagina) => (
          <li key={pagina}>
            <a href={`/${pagina}`}>{t(`acties.${pagina}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts that this result has. */
function delenVan({ stukken, diagnose: { stappen, brieven, termijnen } }: Uitkomstpagina) {
  return [
    ...(stappen.length > 0 ? (["stappen"] as const) : []),
    ...(stukken.length > 0 ? (["stukken"] as const) : []),
    ...(brieven.length > 0 ? (["brieven"] as const) : []),
    "hulp" as const,
    ...(termijnen.length > 0 ? (["data"] as const) : []),
    "waarom" as const,
    "acties" as const,
  ];
}

/** The parts of a long page as links, so that nobody has to scroll to find the letter or the help. */
export function OpDezePagina({ pagina }: { pagina: Uitkomstpagina }) {
  const { t } = useTranslation("dossier");
  return (
    <nav className="rr-opdezepagina" aria-labelledby="opdezepagina">
      <h2 id="opdezepagina">{t("pagina.kop")}</h2>
      <ul>
        {delenVan(pagina).map((deel) => (
          <li key={deel}>
            <a href={`#${deel}`}>{t(`${deel === "data" ? "datums" : deel}.kop`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
