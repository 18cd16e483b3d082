import { useTranslation } from "#app/taal/use-translation.ts";
import { lijst } from "#app/taal/lijst.ts";
import { Pictogram, type PictogramNaam } from "./pictogram.tsx";

interface Punt {
  readonly id: string;
  readonly pictogram: PictogramNaam;
}

const route: readonly Punt[] = [
  { id: "vragen", pictogram: "praten" },
  { id: "dag", pictogram: "kalender" },
  { id: "hulp", pictogram: "handen" },
];

const vooraf: readonly Punt[] = [
  { id: "meekijken", pictogram: "oog" },
  { id: "bewaren", pictogram: "slot" },
  { id: "weg", pictogram: "oog-dicht" },
];

/** What this site does, in ten seconds: three stations on one road, and what it costs and asks. */
export function EersteBlik() {
  const { t } = useTranslation("paginas");
  return (
    <>
      <ol className="rr-route">
        {route.map(({ id, pictogram }) => (
          <li key={id}>
            <Pictogram naam={pictogram} />
            <span>{t(`start.route.${id}`)}</span>
          </li>
        ))}
      </ol>
      <ul className="rr-feiten">
        {lijst(t, "start.feiten").map((feit) => (
          <li key={feit}>
            <Pictogram naam="vink" /> {feit}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The limits of what we can protect, told before the first question (Q9). */
export function Vooraf() {
  const { t } = useTranslation("paginas");
  return (
    <ul className="rr-vooraf">
      {vooraf.map(({ id, pictogram }) => (
        <li key={id}>
          <Pictogram naam={pictogram} />
          <p>
            <strong>{t(`start.voorafPunten.${id}.kop`)}</strong> {t(`start.voorafPunten.${id}.tekst`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
