import { useTranslation } from "#app/taal/use-translation.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { getypt, type InvoerProps } from "./invoer.ts";

/** "Weet ik niet" beside a day, a number or a postcode: a box to tick, so that it works without script. */
export function WeetNiet({ pagina }: InvoerProps) {
  const { t } = useTranslation("triage");
  const naam = `${pagina.vraag}-${WEET_NIET}`;
  return (
    <div className="rr-opties rr-weet-niet">
      <div className="rr-optie">
        <input type="checkbox" id={naam} name={naam} value="on" defaultChecked={getypt(pagina.ruw, naam) !== undefined} />
        <label htmlFor={naam}>{t("weet-niet")}</label>
      </div>
    </div>
  );
}
