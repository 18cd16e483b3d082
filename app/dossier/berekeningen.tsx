import type { TFunction } from "i18next";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isDatum } from "#flows/engine/datum.ts";
import type { Bronnen } from "#flows/engine/bron.ts";
import type { Berekening, Diagnose } from "#flows/engine/diagnose.ts";
import { BronRegel } from "./waarom.tsx";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";

interface Props {
  /** The result, and the sources that its calculations name. */
  pagina: { readonly diagnose: Diagnose; readonly bronnen: Bronnen };
  woorden: Uitkomstwoorden;
}

/** One value as a person reads it; "" for what has no plain form. */
function waardeWoorden(waarde: unknown, { taal }: Uitkomstwoorden, t: TFunction): string {
  if (typeof waarde === "number") return new Intl.NumberFormat(taal === "nl" ? "nl-NL" : "en-GB").format(waarde);
  if (typeof waarde === "boolean" || waarde === "ja" || waarde === "nee") {
    return t(waarde === true || waarde === "ja" ? "dossier:berekening.ja" : "dossier:berekening.nee");
  }
  return isDatum(waarde) ? langeDatum(waarde, taal) : "";
}

/** Named values of an input or a result: those that have a name in the words of the flow and a plain form. */
function regelsVan(id: string, waarden: unknown, woorden: Uitkomstwoorden, t: TFunction): readonly (readonly [string, string])[] {
  if (typeof waarden !== "object" || waarden === null) return [];
  return Object.entries(waarden).flatMap(([naam, waarde]) => {
    const label = woorden.zin(`berekening.${id}.waarde.${naam}`);
    const tekst = waardeWoorden(waarde, woorden, t);
    return label && tekst ? [[label, tekst] as const] : [];
  });
}

/** What went in and what came out; nothing of it while the source is uncertain (better no figure than a wrong one). */
function Waarden({ berekening, woorden, isOnzeker }: { berekening: Berekening; woorden: Uitkomstwoorden; isOnzeker: boolean }) {
  const { t, i18n } = useTranslation("dossier");
  const { id, invoer, resultaat } = berekening;
  if (isOnzeker) {
    return (
      <p>
        <strong>{t("berekening.vraag-na")}.</strong> {t("berekening.vraag-na-uitleg")}
      </p>
    );
  }
  const kaal = waardeWoorden(resultaat, woorden, i18n.t);
  const regels = [...regelsVan(id, invoer, woorden, i18n.t), ...regelsVan(id, resultaat, woorden, i18n.t)];
  return (
    <dl className="rr-gegevens">
      {[...regels, ...(kaal ? [[t("berekening.uitkomst"), kaal] as const] : [])].map(([label, tekst]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

function EenBerekening({ berekening, pagina, woorden }: Props & { berekening: Berekening }) {
  const { t } = useTranslation("dossier");
  const { id, jaar } = berekening;
  const bron = pagina.bronnen[berekening.bron];
  return (
    <Uitklap titel={woorden.zin(`berekening.${id}.naam`)}>
      <p>
        <strong>{t("berekening.formule")}:</strong> {woorden.zin(`berekening.${id}.formule`)}
      </p>
      <Waarden berekening={berekening} woorden={woorden} isOnzeker={bron?.zekerheid === "onzeker"} />
      {jaar !== null && <p>{t("berekening.jaar", { jaar })}</p>}
      {bron && (
        <p>
          <strong>{t("berekening.bron")}:</strong> <BronRegel bron={bron} woorden={woorden} />
        </p>
      )}
    </Uitklap>
  );
}

/** How each day and amount was found: rule, values, year and source. An uncertain figure is not shown. */
export function Berekeningen({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const lijst = pagina.diagnose.berekeningen.filter(({ id }) => woorden.zin(`berekening.${id}.naam`));
  if (lijst.length === 0) return null;
  return (
    <section aria-labelledby="berekeningen">
      <h2 id="berekeningen">{t("berekening.kop")}</h2>
      {lijst.map((berekening) => (
        <EenBerekening key={berekening.id} berekening={berekening} pagina={pagina} woorden={woorden} />
      ))}
    </section>
  );
}
