import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Uitklap } from "#app/components/uitklap.tsx";
import type { AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { Antwoord } from "#app/triage/antwoorden-list.tsx";
import { antwoordWoorden } from "#app/triage/weergave.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Bron } from "#flows/engine/bron.ts";
import { termijnNaam, uitkomstTitel, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

interface Props {
  pagina: Uitkomstpagina;
  woorden: Uitkomstwoorden;
}

/** A source with how sure we are of it; an uncertain one says "vraag dit na". */
export function BronRegel({ bron, woorden }: { bron: Bron; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  return (
    <>
      {bron.verwijzing} <span className="rr-klein">({t(`waarom.${bron.zekerheid}`, { datum: datumVoluit(bron.gecontroleerdOp, woorden.taal) })})</span>
    </>
  );
}

/** What a reason is about, in words: `<kind>` or `<kind>:<id>`. */
function naamVan(over: string, pagina: Uitkomstpagina, woorden: Uitkomstwoorden, t: TFunction): string {
  const [soort = "", id = ""] = over.split(":");
  const namen: Readonly<Record<string, string>> = {
    termijn: termijnNaam(woorden, id),
    module: woorden.zin(`module.${id}.naam`),
    overlay: woorden.zin(`overlay.${id}.titel`),
    verwijzing: woorden.zin(`verwijzing.${id}.naam`),
    extra: uitkomstTitel(woorden, id),
    berekening: woorden.zin(`berekening.${id}.naam`),
    uitkomst: uitkomstTitel(woorden, pagina.diagnose.uitkomst),
  };
  const naam = namen[soort];
  return naam === "" ? t("dossier:waarom.over.overig") : t([`dossier:waarom.over.${soort}`, "dossier:waarom.over.overig"], { naam });
}

function Antwoorden({ rijen, woorden }: { rijen: readonly AntwoordRij[]; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  return (
    <ul>
      {rijen.map((rij) => (
        <li key={rij.vraag}>
          {woorden.t(`vraag.${rij.vraag}.titel`)} <strong><Antwoord rij={rij} woorden={woorden} /></strong>{" "}
          {rij.adres && (
            <a href={`${rij.adres}?van=antwoorden`}>
              {t("waarom.wijzig")}
              <span className="rr-onzichtbaar">: {woorden.t(`vraag.${rij.vraag}.titel`)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Each line of the result with the answers that decided it and where it is written. */
export function Waarom({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  return (
    <section aria-labelledby="waarom">
      <h2 id="waarom">{t("waarom.kop")}</h2>
      {pagina.diagnose.redenen.map((reden) => {
        const rijen = pagina.rijen.filter((rij) => reden.antwoorden.includes(rij.vraag));
        return (
          <Uitklap key={reden.over} titel={naamVan(reden.over, pagina, woorden, t)}>
            <h3>{t("waarom.antwoorden")}</h3>
            {rijen.length > 0 ? <Antwoorden rijen={rijen} woorden={woorden} /> : <p>{t("waarom.altijd")}</p>}
            {reden.bronnen.length > 0 && (
              <>
                <h3>{t("waarom.bronnen")}</h3>
                <ul>
                  {reden.bronnen.map((id) => pagina.bronnen[id] && <li key={id}><BronRegel bron={pagina.bronnen[id]} woorden={woorden} /></li>)}
                </ul>
              </>
            )}
          </Uitklap>
        );
      })}
    </section>
  );
}

/** Which other answer would have led to another outcome. */
export function Anders({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const regels = pagina.anders.filter(({ uitkomst }) => uitkomstTitel(woorden, uitkomst));
  if (regels.length === 0) return null;
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{t("anders.kop")}</h2>
      <p>{t("anders.uitleg")}</p>
      <ul>
        {regels.map(({ vraag, waarde, uitkomst }) => (
          <li key={uitkomst}>
            {t("anders.bij", { vraag: woorden.t(`vraag.${vraag}.titel`) })}:{" "}
            {t("anders.regel", {
              antwoord: antwoordWoorden(woorden, vraag, waarde).join(", "),
              uitkomst: uitkomstTitel(woorden, uitkomst),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
