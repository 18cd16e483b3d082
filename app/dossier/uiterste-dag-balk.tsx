import { useTranslation } from "#app/taal/use-translation.ts";
import { Pictogram } from "#app/components/pictogram.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Uitersten } from "./uiterste-dag.ts";

/** The last day, on every page once it is known. Never says "too late" on a term that is only assumed. */
export function UitersteDagBalk({ termijn }: { termijn: Uitersten | null }) {
  const { t, i18n } = useTranslation("triage");
  if (!termijn) return null;
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  const { verstreken, aangenomen } = termijn;
  const soort = verstreken && !aangenomen ? "voorbij" : aangenomen ? "waarschijnlijk" : "dag";
  return (
    <p className="rr-uiterste-dag">
      <Pictogram naam="kalender" />
      <span>
        <strong>{t(`termijn.${soort}`, { datum: langeDatum(termijn.datum, taal) })}</strong>
        {verstreken && <> {t(aangenomen ? "termijn.misschien-voorbij" : "termijn.toch-nog")}</>}
      </span>
    </p>
  );
}
