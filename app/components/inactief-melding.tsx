import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopRij } from "./knop.tsx";
import { useVast } from "./vast.tsx";

/** 30 minutes without a request lock a dossier; the script warns two minutes before. */
const WAARSCHUW_NA_SECONDEN = 28 * 60;

/** The warning before the lock, shown by the script when its time has come. Without script the limit stands in the text of the pages. */
export function InactiefMelding() {
  return <div className="rr-inactief" role="alert" aria-labelledby="inactief-titel" data-slot={WAARSCHUW_NA_SECONDEN} hidden {...useVast("inactief", <InactiefInhoud />)} />;
}

export function InactiefInhoud() {
  const { t } = useTranslation("common");
  return (
    <>
      <h2 id="inactief-titel">{t("inactief.titel")}</h2>
      <p>{t("inactief.tekst")}</p>
      <KnopRij>
        <button type="button" className="rr-knop rr-knop-primair">
          {t("inactief.blijf")}
        </button>
      </KnopRij>
    </>
  );
}
