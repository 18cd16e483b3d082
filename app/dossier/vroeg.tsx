import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { TermijnBlok } from "#app/components/termijn-blok.tsx";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { stapTekst, termijnNaam, uitkomstKop, uitkomstWoorden } from "./uitkomst-woorden.ts";

/** How many steps stand on the page of the next question; all of them stand on the result page. */
const STAPPEN = 2;

/** An outcome that is certain before the last question: what to do now, above the question, which may still be answered. */
export function VroegeUitkomst({ diagnose }: { diagnose: Diagnose }) {
  const { t, i18n } = useTranslation("dossier");
  const woorden = uitkomstWoorden(i18n, diagnose);
  const termijn = eersteTermijn(diagnose.termijnen);
  const stappen = diagnose.stappen.map(({ id }) => stapTekst(woorden, id)).filter(Boolean).slice(0, STAPPEN);
  return (
    <section className="rr-eerst" aria-labelledby="vroeg">
      <h2 id="vroeg">{t("vroeg.kop")}</h2>
      <p>
        <strong>{uitkomstKop(woorden, diagnose)}</strong>
      </p>
      {termijn && <TermijnBlok kop={3} datum={termijn.datum} naam={termijnNaam(woorden, termijn.id)} voorbij={termijn.verstreken && !termijn.aangenomen} />}
      {stappen.length > 0 && (
        <ol>
          {stappen.map((stap) => (
            <li key={stap}>
              <MetVerwijzingen tekst={stap} />
            </li>
          ))}
        </ol>
      )}
      <p>{t("vroeg.mag")}</p>
      <KnopRij>
        <KnopLink href="/uitkomst">{t("vroeg.alles")}</KnopLink>
        <KnopLink soort="tweede" href="#de-vraag">
          {t("vroeg.verder")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}

/** On the result page: the questions that are left, for who wants to go on with them. */
export function NogVragen({ open }: { open: string | null }) {
  const { t } = useTranslation("dossier");
  if (open === null) return null;
  return (
    <KnopRij>
      <KnopLink soort="tweede" href={open}>
        {t("vroeg.verder")}
      </KnopLink>
    </KnopRij>
  );
}
