import { useTranslation } from "#app/taal/use-translation.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";

/** How long the answers are kept, when the page locks, and the way to delete them: at the foot of every page. */
export function Bewaarregel({ bewaard, eindigtOp }: { bewaard: boolean; eindigtOp: string }) {
  const { t, i18n } = useTranslation("triage");
  const datum = datumVoluit(eindigtOp, isTaal(i18n.language) ? i18n.language : "nl");
  return (
    <p className="rr-klein">
      {t(`bewaard.${bewaard ? "vast" : "tijdelijk"}`, { datum })} {t("bewaard.slot")} <a href="/wissen">{t("knop.wissen")}</a>
    </p>
  );
}
