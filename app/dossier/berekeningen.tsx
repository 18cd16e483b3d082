import { useTranslation } from "react-i18next";
import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { isDatum } from "#flows/engine/datum.ts";
import type { Berekening } from "#flows/engine/diagnose.ts";
import { BronRegel } from "./waarom.tsx";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

interface Props {
  pagina: Uitkomstpagina;
  woorden: Uitkomstwoorden;
}

/** One value as a person reads it; "" for what has no plain form. */
function waardeWoorden(waarde: unknown, woorden: Uitkomstwoorden, t: (sleutel: string) => string): string {
  if (typeof waarde === "boolean") return t(waarde ? "berekening.ja" : "berekening.nee");
  if (typeof waarde === "number") return new Intl.NumberFormat(woorden.taal === "nl" ? "nl-NL" : "en-GB").format(waarde);
  if (typeof waarde === "string") return isDatum(waarde) ? langeDatum(waarde, woorden.taal) : "";
  return "";
}

/** Named values of an input or a result: those that have a name in words and a plain form. */
function regelsVan(id: string, waarde: unknown, woorden: Uitkomstwoorden, t: (sleutel: string) => string): readonly (readonly [string, string])[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, w]) => {
    const label = woorden.zin(`berekening.${id}.waarde.${naam}`);
    const tekst = waardeWoorden(w, woorden, t);
    return label && tekst ? [[label, tekst] as const] : [];
  });
}

function EenBerekening({ berekening, pagina, woorden }: Props & { berekening: Berekening }) {
  const { t } = useTranslation("dossier");
  const { id, invoer, resultaat, jaar } = berekening;
  const bron = pagina.bronnen[berekening.bron];
  const isOnzeker = bron?.zekerheid === "onzeker";
  const kaal = waardeWoorden(resultaat, woorden, t);
  const regels = [...regelsVan(id, invoer, woorden, t), ...regelsVan(id, resultaat, woorden, t)];
  return (
    <Uitklap titel={woorden.zin(`berekening.${id}.naam`)}>
      <p>
        <strong>{t("berekening.formule")}:</strong> {woorden.zin(`berekening.${id}.formule`)}
      </p>
      {isOnzeker ? (
        <p>
          <strong>{t("berekening.vraag-na")}.</strong> {t("berekening.vraag-na-uitleg")}
        </p>
      ) : (
        <>
          {regels.length > 0 && (
            <dl className="rr-gegevens">
              {regels.map(([label, tekst]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{tekst}</dd>
                </div>
              ))}
            </dl>
          )}
          {kaal && (
            <p>
              <strong>{t("berekening.uitkomst")}:</strong> {kaal}
            </p>
          )}
        </>
      )}
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
