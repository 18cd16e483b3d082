import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Plan } from "#flows/plan/index.ts";
import type { Probleemregel } from "./plan.server.ts";
import type { Planwoorden } from "./woorden.ts";

interface Props {
  plan: Plan;
  woorden: Planwoorden;
}

function useTaal() {
  const { t, i18n } = useTranslation("plan");
  return { t, taal: isTaal(i18n.language) ? i18n.language : "nl" } as const;
}

/** All last days of all problems, the first one first. */
export function Dagen({ plan, woorden }: Props) {
  const { t, taal } = useTaal();
  if (plan.termijnen.length === 0) return null;
  return (
    <section aria-labelledby="dagen">
      <h2 id="dagen">{t("dagen.kop")}</h2>
      <dl className="rr-gegevens">
        {plan.termijnen.map(({ flow, id, datum, voor, verstreken }) => (
          <div key={`${flow}.${id}`}>
            <dt>
              <time dateTime={datum}>{langeDatum(datum, taal)}</time>
            </dt>
            <dd>
              {woorden.zin(flow, `termijn.${id}.naam`)}{" "}
              <span className="rr-klein">
                ({woorden.naam(flow)}, {t(`dagen.${voor}`)}
                {verstreken && `, ${t("dagen.voorbij")}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Doing it oneself with this website: no one to call. */
const ZELF: ReadonlySet<string> = new Set(["portaal", "zelf"]);

/** Help over all problems, each kind once. */
export function Hulp({ plan, woorden }: Props) {
  const { t } = useTaal();
  const wie = plan.verwijzingen.filter(({ flow, id }) => !ZELF.has(id) && woorden.zin(flow, `verwijzing.${id}.naam`));
  if (wie.length === 0) return null;
  return (
    <section aria-labelledby="hulp">
      <h2 id="hulp">{t("hulp.kop")}</h2>
      <p>{t("hulp.uitleg")}</p>
      <ol className="rr-hulplijst">
        {wie.map(({ flow, id, ook }) => (
          <li key={`${flow}.${id}`}>
            <h3>{woorden.zin(flow, `verwijzing.${id}.naam`)}</h3>
            <p className="rr-klein">{t("acties.bij", { naam: [...new Set([flow, ...ook.map((plek) => plek.flow)])].map(woorden.naam).join(", ") })}</p>
            <p>
              <strong>{t("hulp.eerste-stap")}:</strong> <MetVerwijzingen tekst={woorden.zin(flow, `verwijzing.${id}.eersteStap`)} />
            </p>
          </li>
        ))}
      </ol>
      <KnopRij>
        <KnopLink soort="tweede" href="/uw-hulp">
          {t("dossier:hulp.dichtbij")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}

/** Each problem with its letters and a button that opens it: a POST, so that no address names it. */
export function Problemen({ problemen, woorden }: { problemen: readonly Probleemregel[]; woorden: Planwoorden }) {
  const { t } = useTaal();
  return (
    <section aria-labelledby="problemen">
      <h2 id="problemen">{t("problemen.kop")}</h2>
      <ul className="rr-hulplijst">
        {problemen.map(({ flow, diagnose, nieuw }) => (
          <li key={flow}>
            <h3>{woorden.naam(flow)}</h3>
            <p>{diagnose ? woorden.kop(flow) : t("problemen.open")}</p>
            {nieuw && (
              <p>
                <strong>{t(`problemen.nieuw-${nieuw}`)}</strong>
              </p>
            )}
            {diagnose && diagnose.brieven.length > 0 && (
              <p className="rr-klein">{t("problemen.brieven", { namen: diagnose.brieven.map((code) => t(`brieven:${flow}.${code}.naam`)).join(", ") })}</p>
            )}
            <form method="post" action="/begin">
              <KnopRij>
                <Knop soort="tweede" name="thema" value={flow}>
                  {t(diagnose ? "problemen.bekijk" : "problemen.verder", { naam: woorden.naam(flow) })}
                </Knop>
              </KnopRij>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
