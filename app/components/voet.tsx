import { useTranslation } from "#app/taal/use-translation.ts";
import { Pictogram } from "./pictogram.tsx";
import { useVast } from "./vast.tsx";

/** The numbers that always work, in the order of danger. Marked [known] in the domain file: an editor calls each once before go-live. */
const nummers = [
  { id: "gevaar", bel: "112", erbij: false },
  { id: "crisis", bel: "113", erbij: true },
  { id: "veiligThuis", bel: "08002000", erbij: false },
] as const;

/** Emergency numbers as links that a telephone can call. */
export function Noodnummers() {
  const { t } = useTranslation("common");
  return (
    <ul className="rr-nood">
      {nummers.map(({ id, bel, erbij }) => (
        <li key={id}>
          <span>{t(`nood.${id}.wanneer`)}</span>{" "}
          <span>
            <a href={`tel:${bel}`}>{t(`nood.${id}.bel`)}</a>{erbij && ` ${t(`nood.${id}.erbij`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The foot of every page: help in danger, help from a person, and the pages about this site. */
export function Voet() {
  return <footer className="rr-voet" {...useVast("voet", <VoetInhoud />)} />;
}

export function VoetInhoud() {
  const { t } = useTranslation("common");
  return (
    <div>
      <h2>
        <Pictogram naam="telefoon" /> {t("voet.noodTitel")}
      </h2>
      <Noodnummers />
      <p>
        {t("nood.loket.wanneer")} <a href="tel:08008020">{t("nood.loket.bel")}</a>
      </p>
      <ul className="rr-voet-links">
        {(["bereken", "wie-kan-helpen", "hoe-werkt-het", "privacy", "toegankelijkheid"] as const).map((pagina) => (
          <li key={pagina}>
            <a href={`/${pagina}`}>{t(`voet.${pagina}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
