import { gemeenteMet } from "#app/aanbod/gemeenten.ts";
import { Uitklap } from "#app/components/uitklap.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal, type Taal } from "#app/taal/talen.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { GetoondeHulp } from "./getoonde-hulp.ts";
import { inPunten } from "./woorden.ts";

type Slot = GetoondeHulp["slots"][number];

/** One offer: its points of then, each term with its weight of then; without that weight how well it fitted in a hundred. */
function Aanbod({ een, gewichten, taal }: { een: Slot["aanbod"][number]; gewichten: GetoondeHulp["gewichten"]; taal: Taal }) {
  const { t } = useTranslation("verwijzing");
  const punten = (term: string, mate: number): string => {
    const gewicht = gewichten[term];
    return gewicht === undefined ? `${mate}%` : `${inPunten(Math.round((gewicht * mate) / 10) / 10, taal)}\u00a0/\u00a0${gewicht}`;
  };
  return (
    <li>
      <strong>{een.naam || een.id}</strong>: {t("waarom.totaal", { punten: inPunten(een.totaal, taal) })}
      <Uitklap titel={t("waarom.punten")}>
        <ul>
          {Object.entries(een.termen).map(([term, mate]) => (
            <li key={term}>
              {t(`term.${term}`, { defaultValue: term })}: {punten(term, mate)}
            </li>
          ))}
        </ul>
      </Uitklap>
    </li>
  );
}

/** Which help a person was shown, in which order and with which points, as it was on that day. */
export function GetoondeHulpLijst({ getoond }: { getoond: readonly GetoondeHulp[] }) {
  const { t, i18n } = useTranslation("verwijzing");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  if (getoond.length === 0) return null;
  return (
    <section aria-labelledby="getoond">
      <h2 id="getoond">{t("getoond.kop")}</h2>
      <p>{t("getoond.uitleg")}</p>
      {getoond.toReversed().map(({ dag, versie, gewichten, gemeente, slots }, nr) => (
        <Uitklap key={`${dag}-${nr}`} titel={`${t("getoond.op", { datum: datumVoluit(dag, taal) })} ${gemeente === null ? t("getoond.landelijk") : t("getoond.gemeente", { gemeente: gemeenteMet(gemeente)?.naam ?? gemeente })}`}>
          {slots.map(({ slot, aanbod, meer }) => (
            <div key={slot}>
              <h3>{t(`slot.${slot}.naam`, { defaultValue: slot })}</h3>
              {aanbod.length === 0 && <p>{t("getoond.niemand")}</p>}
              <ol>
                {aanbod.map((een) => (
                  <Aanbod key={een.id} een={een} gewichten={gewichten} taal={taal} />
                ))}
              </ol>
              {meer.length > 0 && <p>{t("getoond.meer", { count: meer.length })}</p>}
            </div>
          ))}
          <p className="rr-klein">{t("waarom.versie", { versie })}</p>
        </Uitklap>
      ))}
    </section>
  );
}
