import { useTranslation } from "react-i18next";
import { Papierenlijst, Stappenlijst } from "#app/components/afvinklijst.tsx";
import { KnopLink } from "#app/components/knop.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { stapTekst, stukTekst, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

interface Props {
  pagina: Uitkomstpagina;
  woorden: Uitkomstwoorden;
}

/** The steps, each with a small form that ticks it off. */
export function Stappen({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const items = pagina.diagnose.stappen
    .map(({ id, uiterlijk }) => ({
      id,
      tekst: stapTekst(woorden, id),
      uitleg: uiterlijk ? t("stappen.uiterlijk", { datum: langeDatum(uiterlijk, woorden.taal) }) : undefined,
      klaar: pagina.gedaan.includes(id),
    }))
    .filter(({ tekst }) => tekst);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen">{t("stappen.kop")}</h2>
      <p>
        {t("stappen.uitleg")} {t("stappen.stand", { klaar: items.filter(({ klaar }) => klaar).length, totaal: items.length })}
      </p>
      <Stappenlijst items={items} actie="/uitkomst" />
    </section>
  );
}

/** The papers to collect. */
export function Stukken({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const items = pagina.diagnose.stukken
    .map(({ id }) => ({ id, tekst: stukTekst(woorden, pagina.diagnose, id), klaar: pagina.verzameld.includes(id) }))
    .filter(({ tekst }) => tekst);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="stukken">
      <h2 id="stukken">{t("stukken.kop")}</h2>
      <p>
        {t("stukken.uitleg")} {t("stukken.stand", { klaar: items.filter(({ klaar }) => klaar).length, totaal: items.length })}
      </p>
      <Papierenlijst items={items} actie="/uitkomst" />
    </section>
  );
}

/** The letters that fit, each on its own page. */
export function Brieven({ pagina }: Pick<Props, "pagina">) {
  const { t } = useTranslation("dossier");
  const { brieven, flow } = pagina.diagnose;
  if (brieven.length === 0) return null;
  const metAdvocaat = pagina.rijen.some((rij) => Array.isArray(rij.waarde) && rij.waarde.includes("advocaat"));
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven">{t("brieven.kop")}</h2>
      <p>{t("brieven.uitleg")}</p>
      {metAdvocaat && <p>{t("brieven.concept")}</p>}
      <ul className="rr-kaarten">
        {brieven.map((code, plaats) => (
          <li key={code}>
            <KnopLink soort={plaats === 0 ? "primair" : "tweede"} pictogram="brief" href={`/brief/${plaats + 1}`}>
              {t(`brieven:${flow}.${code}.naam`)}
            </KnopLink>
            <p>{t(`brieven:${flow}.${code}.waarvoor`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
