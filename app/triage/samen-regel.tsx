import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop } from "#app/components/knop.tsx";

/** On the page of a question that a hulpverlener fills in with a client: whose answers these are, and the way out of it. */
export function SamenRegel() {
  const { t } = useTranslation("triage");
  return (
    <form className="rr-klein" method="post" action="/samen">
      <p>{t("samen.regel")}</p>
      <Knop soort="tekst" name="invuller" value="zelf">
        {t("samen.zelf")}
      </Knop>
    </form>
  );
}
