import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop } from "#app/components/knop.tsx";

/** On the page of a question that a hulpverlener fills in with a client: whose answers these are, and the way out of it. */
export function SamenRegel({ flow }: { flow: string }) {
  const { t } = useTranslation("triage");
  return (
    <form className="rr-klein" method="post" action="/begin">
      <p>{t("samen.regel")}</p>
      <input type="hidden" name="invuller" value="zelf" />
      <Knop soort="tekst" name="thema" value={flow}>
        {t("samen.zelf")}
      </Knop>
    </form>
  );
}
