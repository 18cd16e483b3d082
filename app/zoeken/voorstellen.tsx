import { Pictogram } from "#app/components/pictogram.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Voorstel } from "./zoeken.server.ts";

/** What was read in the text, with an empty box each: only what is ticked is filled in. */
function Gegevens({ gegevens, nr }: { gegevens: Voorstel["gegevens"]; nr: number }) {
  const { t } = useTranslation("zoeken");
  if (gegevens.length === 0) return null;
  return (
    <fieldset className="rr-veld">
      <legend className="rr-label">{t("gegevens")}</legend>
      <div className="rr-opties">
        {gegevens.map(({ vraag, waarde, tekst }) => (
          <div className="rr-optie" key={vraag}>
            <input type="checkbox" id={`v${nr}-${vraag}`} name={vraag} value={waarde} />
            <label htmlFor={`v${nr}-${vraag}`}>{tekst}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** One suggestion: a button that begins the theme with the answers that stand on it. */
function Kaart({ voorstel, nr }: { voorstel: Voorstel; nr: number }) {
  const { t } = useTranslation("zoeken");
  const { flow, wat, thema, door, antwoorden, gegevens, straks } = voorstel;
  return (
    <form method="post" action="/zoeken" data-stap="">
      {antwoorden.map(([vraag, waarde]) => (
        <input key={`${vraag}-${waarde}`} type="hidden" name={vraag} value={waarde} />
      ))}
      {straks.map((naam) => (
        <input key={naam} type="hidden" name="straks" value={naam} />
      ))}
      <Gegevens gegevens={gegevens} nr={nr} />
      <button type="submit" name="thema" value={flow} className="rr-themakaart">
        <span>
          <strong>{wat}</strong>
          <span className="rr-themakaart-kort">{thema}</span>
          {door && <span className="rr-themakaart-kort">{t("door", { woorden: door })}</span>}
        </span>
        <Pictogram naam="pijl" />
      </button>
    </form>
  );
}

/** At most three suggestions. With more than one theme among them the person is told that the others wait. */
export function Voorstellen({ voorstellen }: { voorstellen: readonly Voorstel[] }) {
  const { t } = useTranslation("zoeken");
  return (
    <>
      <ul className="rr-kaarten">
        {voorstellen.map((voorstel, plek) => (
          <li key={`${voorstel.flow}-${voorstel.wat}`}>
            <Kaart voorstel={voorstel} nr={plek + 1} />
          </li>
        ))}
      </ul>
      {voorstellen.some(({ straks }) => straks.length > 0) && <p>{t("straks")}</p>}
    </>
  );
}
