import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";

/** Danger that was told in the assessment: before everything else on every page that knows it. */
export function Onveilig({ isOnveilig }: { isOnveilig: boolean }) {
  const { t } = useTranslation("beoordeling");
  if (!isOnveilig) return null;
  return (
    <Melding soort="gevaar" titel={t("onveilig.titel")}>
      <p>{t("onveilig.tekst")}</p>
      <p>{t("onveilig.tekst2")}</p>
      <form method="post" action="/weg">
        <Knop soort="gevaar">{t("onveilig.knop")}</Knop>
      </form>
    </Melding>
  );
}
