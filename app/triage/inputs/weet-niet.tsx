import { useTranslation } from "#app/taal/use-translation.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import type { Ruw } from "#flows/engine/parse-antwoord.ts";
import { getypt, type InvoerProps } from "./invoer.ts";

/** What may stand instead of a day ("nee, niets gekregen"): boxes to tick, so that they work without script. */
export function InPlaatsVanDag({ ruw, naam, opties, woord }: { ruw: Ruw; naam: string; opties: readonly string[]; woord: (optie: string) => string }) {
  if (opties.length === 0) return null;
  return (
    <div className="rr-opties rr-weet-niet">
      {opties.map((optie) => (
        <div className="rr-optie" key={optie}>
          <input type="checkbox" id={`${naam}-${optie}`} name={`${naam}-${optie}`} value="on" defaultChecked={getypt(ruw, `${naam}-${optie}`) !== undefined} />
          <label htmlFor={`${naam}-${optie}`}>{woord(optie)}</label>
        </div>
      ))}
    </div>
  );
}

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
