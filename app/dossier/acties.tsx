import { useTranslation } from "#app/taal/use-translation.ts";
import { VinkGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";
import { optieWoord } from "#app/triage/weergave.ts";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { LosseVraag } from "./uitkomst.server.ts";

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

/** A question outside the walk: never asked before the result, never blocking. */
export function LosFormulier({ vraag, woorden }: { vraag: LosseVraag; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const sleutel = `vraag.${vraag.id}`;
  const gekozen = vraag.ruw[vraag.id] ?? [];
  return (
    <form method="post" action="/uitkomst" id={`los-${vraag.id}`} noValidate>
      <input type="hidden" name="los" value={vraag.id} />
      <VinkGroep
        naam={vraag.id}
        alsKop={false}
        legende={woorden.t(`${sleutel}.titel`)}
        hulp={woorden.heeft(`${sleutel}.hulp`) ? woorden.t(`${sleutel}.hulp`) : undefined}
        opties={vraag.opties.map((optie) => ({ waarde: optie, label: optieWoord(woorden, vraag.id, optie) }))}
        waarden={gekozen}
      />
      {gekozen.length > 0 && <p>{t("leefgebieden.klaar")}</p>}
      <KnopRij>
        <Knop soort="tweede">{t("leefgebieden.knop")}</Knop>
      </KnopRij>
    </form>
  );
}
