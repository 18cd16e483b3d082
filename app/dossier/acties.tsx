import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";

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
        {(["kaart", "antwoorden", "gegevens", "wissen"] as const).map((pagina) => (
          <li key={pagina}>
            <a href={`/${pagina}`}>{t(`acties.${pagina}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts of a long page as links, so that nobody has to scroll to find the letter or the help. */
export function OpDezePagina({ delen }: { delen: readonly ("stappen" | "stukken" | "brieven" | "hulp" | "data" | "waarom" | "acties")[] }) {
  const { t } = useTranslation("dossier");
  return (
    <nav className="rr-opdezepagina" aria-labelledby="opdezepagina">
      <h2 id="opdezepagina">{t("pagina.kop")}</h2>
      <ul>
        {delen.map((deel) => (
          <li key={deel}>
            <a href={`#${deel}`}>{t(`${deel === "data" ? "datums" : deel}.kop`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
