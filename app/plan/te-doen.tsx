import { useTranslation } from "#app/taal/use-translation.ts";
import { Rekenlinks } from "#app/bereken/rekenlinks.tsx";
import { Papierenlijst, Stappenlijst } from "#app/components/afvinklijst.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Actie, Plan, Plek } from "#flows/plan/index.ts";
import { eersteZin } from "#app/dossier/uitkomst-woorden.ts";
import type { Planwoorden } from "./woorden.ts";

interface Props {
  plan: Plan;
  woorden: Planwoorden;
}

/** How many actions stand open in sight; the rest is one tap away. */
const IN_ZICHT = 8;

const naamVan = ({ flow, id }: Plek): string => `${flow}.${id}`;

/** What is the same thing elsewhere: the name of the problem, and its own words where they say more. */
function Ook({ plekken, eerder, tekstVan, woorden }: { plekken: readonly Plek[]; eerder: string; tekstVan: (plek: Plek) => string; woorden: Planwoorden }) {
  const { t } = useTranslation("plan");
  return plekken.map((plek) => {
    const tekst = tekstVan(plek);
    return (
      <p key={naamVan(plek)} className="rr-klein">
        {t("acties.ook", { naam: woorden.naam(plek.flow) })} {tekst === eerder ? null : tekst}
      </p>
    );
  });
}

function Uitleg({ actie, rest, tekst, woorden, kijktMee }: { actie: Actie; rest: string; tekst: string; woorden: Planwoorden; kijktMee: boolean }) {
  const { t, i18n } = useTranslation("plan");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  const dag = actie.uiterlijk && langeDatum(actie.uiterlijk, taal);
  return (
    <>
      {rest && (
        <p>
          <MetVerwijzingen tekst={rest} />
        </p>
      )}
      <Rekenlinks flow={actie.flow} stap={actie.id} kijktMee={kijktMee} />
      {dag && !tekst.includes(dag) && <p>{t("acties.uiterlijk", { datum: dag })}</p>}
      <p className="rr-klein">{t("acties.bij", { naam: woorden.naam(actie.flow) })}</p>
      <Ook plekken={actie.ook} eerder={tekst} tekstVan={woorden.stap} woorden={woorden} />
    </>
  );
}

/** The actions of all problems in one order, each with a small form that ticks it off everywhere. */
export function Acties({ plan, woorden }: Props) {
  const { t } = useTranslation("plan");
  const open = plan.acties.flatMap((actie) => {
    const heel = woorden.stap(actie);
    const [tekst, rest] = eersteZin(heel);
    return tekst ? [{ id: naamVan(actie), tekst, uitleg: <Uitleg actie={actie} rest={rest} tekst={heel} woorden={woorden} kijktMee={plan.veiligheid.length > 0} />, klaar: false }] : [];
  });
  const gedaan = plan.gedaan.flatMap((plek) => {
    const [tekst] = eersteZin(woorden.stap(plek));
    return tekst ? [{ id: naamVan(plek), tekst, klaar: true }] : [];
  });
  return (
    <section aria-labelledby="acties">
      <h2 id="acties">{t("acties.kop")}</h2>
      <p>{t("acties.uitleg")}</p>
      <Stappenlijst items={open.slice(0, IN_ZICHT)} actie="/plan" />
      {open.length > IN_ZICHT && (
        <Uitklap titel={t("acties.later", { count: open.length - IN_ZICHT })}>
          <Stappenlijst items={open.slice(IN_ZICHT)} actie="/plan" />
        </Uitklap>
      )}
      {gedaan.length > 0 && (
        <Uitklap titel={t("acties.gedaan", { count: gedaan.length })}>
          <Stappenlijst items={gedaan} actie="/plan" />
        </Uitklap>
      )}
    </section>
  );
}

/** The papers of all problems, each once. */
export function Papieren({ plan, woorden }: Props) {
  const { t } = useTranslation("plan");
  const items = plan.stukken.flatMap((stuk) => {
    const tekst = woorden.stuk(stuk);
    if (!tekst) return [];
    const uitleg = stuk.ook.length > 0 ? <Ook plekken={stuk.ook} eerder={tekst} tekstVan={woorden.stuk} woorden={woorden} /> : undefined;
    return [{ id: naamVan(stuk), tekst, uitleg, klaar: stuk.verzameld }];
  });
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="papieren">
      <h2 id="papieren">{t("stukken.kop")}</h2>
      <p>{t("stukken.uitleg")}</p>
      <Papierenlijst items={items} actie="/plan" />
    </section>
  );
}
