import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop } from "#app/components/knop.tsx";
import { Gegevenslijst } from "#app/components/gegevenslijst.tsx";
import { wijzigAdres, type AntwoordRij } from "./antwoord-rijen.ts";
import { antwoordWoorden, veldAntwoordWoorden, veldWoord, vraagTitel, woordenVan, type Woorden } from "./weergave.ts";

function Waarden({ teksten }: { teksten: readonly string[] }) {
  if (teksten.length < 2) return <span dir="auto">{teksten[0]}</span>;
  return (
    <ul>
      {teksten.map((tekst) => (
        <li key={tekst} dir="auto">
          {tekst}
        </li>
      ))}
    </ul>
  );
}

/** The label of a field before its answer: a colon, unless it is a sentence of its own. */
const kopje = (label: string): string => (/[?.!]$/.test(label) ? label : `${label}:`);

/** One answer with its inline fields, in words. */
export function Antwoord({ rij, woorden }: { rij: AntwoordRij; woorden: Woorden }) {
  const { t } = useTranslation("triage");
  const teksten = rij.waarde === null ? [] : antwoordWoorden(woorden, rij.vraag, rij.waarde, rij.isBedrag);
  return (
    <>
      {teksten.length === 0 ? t("antwoorden.leeg") : <Waarden teksten={teksten} />}
      {rij.velden.map((veld) => (
        <span key={veld.id} className="rr-antwoord-veld">
          {kopje(veldWoord(woorden, rij.vraag, veld.id))} <Waarden teksten={veldAntwoordWoorden(woorden, rij.vraag, veld, veld.waarde)} />
        </span>
      ))}
    </>
  );
}

/** Takes an answer away that is not in use: a POST, so that no address names it. */
function Weg({ vraag, titel }: { vraag: string; titel: string }) {
  const { t } = useTranslation("triage");
  return (
    <form method="post" action="/antwoorden">
      <Knop soort="tekst" name="weg" value={vraag}>
        {t("antwoorden.haal-weg")}
        <span className="rr-onzichtbaar">: {titel}</span>
      </Knop>
    </form>
  );
}

/** Questions and answers of a case, each with a link to change it; where `magWeg` says so, with a button to take it away. */
export function AntwoordenList({ flow, rijen, magWeg = false }: { flow: string; rijen: readonly AntwoordRij[]; magWeg?: boolean }) {
  const { i18n } = useTranslation();
  const woorden = woordenVan(i18n, flow);
  return (
    <Gegevenslijst
      rijen={rijen.map((rij) => ({
        id: rij.vraag,
        vraag: vraagTitel(woorden, rij),
        antwoord: <Antwoord rij={rij} woorden={woorden} />,
        wijzig: wijzigAdres(rij.adres),
        actie: magWeg ? <Weg vraag={rij.vraag} titel={vraagTitel(woorden, rij)} /> : undefined,
      }))}
    />
  );
}
