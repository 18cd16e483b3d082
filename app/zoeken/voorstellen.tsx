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

/** At most three suggestions, each a button that begins the theme with the answers that stand on it. */
export function Voorstellen({ voorstellen }: { voorstellen: readonly Voorstel[] }) {
  const { t } = useTranslation("zoeken");
  return (
    <ul className="rr-kaarten">
      {voorstellen.map(({ flow, wat, thema, door, antwoorden, gegevens }, plek) => (
        <li key={`${flow}-${wat}`}>
          <form method="post" action="/zoeken" data-stap="">
            {antwoorden.map(([vraag, waarde]) => (
              <input key={`${vraag}-${waarde}`} type="hidden" name={vraag} value={waarde} />
            ))}
            <Gegevens gegevens={gegevens} nr={plek + 1} />
            <button type="submit" name="thema" value={flow} className="rr-themakaart">
              <span>
                <strong>{wat}</strong>
                <span className="rr-themakaart-kort">{thema}</span>
                {door !== "" && <span className="rr-themakaart-kort">{t("door", { woorden: door })}</span>}
              </span>
              <Pictogram naam="pijl" />
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
