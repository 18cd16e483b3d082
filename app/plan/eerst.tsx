import { Knop, KnopRij } from "#app/components/knop.tsx";
import { EersteStap } from "#app/components/eerste-stap.tsx";
import { TermijnBlok } from "#app/components/termijn-blok.tsx";
import { eersteTermijn } from "#app/dossier/uiterste-dag.ts";
import { eersteZin } from "#app/dossier/uitkomst-woorden.ts";
import { langeDatum } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import type { Actie, Plan } from "#flows/plan/index.ts";
import type { Probleemregel } from "./plan.server.ts";
import type { Planwoorden } from "./woorden.ts";

interface Dagprops {
  problemen: readonly Probleemregel[];
  woorden: Planwoorden;
}

/** The days ahead that bind the person, one of each problem, the first one first. */
function dagenVooruit(problemen: readonly Probleemregel[]): readonly { readonly flow: string; readonly termijn: Termijn }[] {
  return problemen
    .flatMap(({ flow, diagnose }) => {
      const termijn = diagnose ? eersteTermijn(diagnose.termijnen) : undefined;
      return termijn && !termijn.verstreken ? [{ flow, termijn }] : [];
    })
    .toSorted((a, b) => a.termijn.datum.localeCompare(b.termijn.datum));
}

/** The first day of all problems, and what must stand beside every advice to talk: that talking stops no term. */
function EersteDag({ problemen, woorden }: Dagprops) {
  const { t } = useTranslation("plan");
  const dagen = dagenVooruit(problemen);
  const [dag] = dagen;
  const praten = [...new Set(dagen.map(({ flow }) => woorden.zin(flow, "notitie.praten-is-geen-bezwaar")))].filter(Boolean);
  if (!dag) return null;
  return (
    <>
      <h3>{t("eerst.dag")}</h3>
      <TermijnBlok kop={4} datum={dag.termijn.datum} naam={woorden.zin(dag.flow, `termijn.${dag.termijn.id}.naam`)}>
        <p className="rr-klein">{t("acties.bij", { naam: woorden.naam(dag.flow) })}</p>
      </TermijnBlok>
      {praten.map((zin) => (
        <p key={zin} className="rr-notitie">
          {zin}
        </p>
      ))}
    </>
  );
}

/** The thing to do, its last day, and who helps with it. */
function Stap({ actie, woorden }: { actie: Actie; woorden: Planwoorden }) {
  const { t, i18n } = useTranslation("plan");
  const [doe, rest] = eersteZin(woorden.stap(actie));
  const hulp = actie.hulp ? woorden.zin(actie.flow, `verwijzing.${actie.hulp}.naam`) : "";
  return (
    <>
      <EersteStap doe={doe} rest={rest} />
      {actie.uiterlijk && <p>{t("eerst.uiterlijk", { datum: langeDatum(actie.uiterlijk, isTaal(i18n.language) ? i18n.language : "nl") })}</p>}
      {hulp && <p>{t("eerst.hulp", { naam: hulp })}</p>}
    </>
  );
}

/** What comes first over all problems: the thing to do with the way to it, and the first day. */
export function Eerst({ plan, problemen, woorden }: Dagprops & { plan: Plan }) {
  const { t } = useTranslation("plan");
  const [actie] = plan.acties;
  return (
    <section className="rr-eerst" aria-labelledby="eerst">
      <h2 id="eerst">{t("eerst.kop")}</h2>
      {actie && <Stap actie={actie} woorden={woorden} />}
      {plan.volgorde.length > 1 && <p>{t("leidt", { naam: woorden.naam(plan.leidt) })}</p>}
      {actie && (
        <form method="post" action="/begin">
          <KnopRij>
            <Knop soort="tweede" name="thema" value={actie.flow}>
              {t("problemen.bekijk", { naam: woorden.naam(actie.flow) })}
            </Knop>
          </KnopRij>
        </form>
      )}
      <EersteDag problemen={problemen} woorden={woorden} />
    </section>
  );
}
