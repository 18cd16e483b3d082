import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import type { Taal } from "#app/taal/talen.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Boomlijst, Boompunt, Boomuitkomst } from "./boomlijst.ts";

function Punt({ id, titel, opties, regels }: Boompunt) {
  const { t } = useTranslation("boom");
  return (
    <li id={id}>
      <h3>
        {titel ?? t("lijst.beslissing")} <code>{id}</code>
      </h3>
      {opties.length > 0 && (
        <p>
          {t("lijst.antwoorden")} {opties.join(" · ")}
        </p>
      )}
      <ul>
        {regels.map(({ nr, als, dan }, i) => (
          <li key={i}>
            {nr !== "" && <code>{nr}</code>} {als.length > 0 ? t("lijst.als", { als: als.join(` ${t("lijst.en")} `) }) : t(regels.length > 1 ? "lijst.anders" : "lijst.altijd")}{" "}
            <a href={`#${dan.id}`}>{dan.tekst}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Uitkomst({ id, titel, bronnen, taal }: Boomuitkomst & { taal: Taal }) {
  const { t } = useTranslation("boom");
  return (
    <li id={id}>
      <h3>
        {titel} <code>{id}</code>
      </h3>
      <ul>
        {bronnen.map(({ verwijzing, zekerheid, op, opmerking }) => (
          <li key={verwijzing}>
            <span lang="nl">{verwijzing}</span>. {t(`merk.${zekerheid}`, { datum: langeDatum(op, taal) })} {opmerking && <span lang="nl">{opmerking}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The tree in words, the same as the drawing: every question with what follows, and every outcome with its sources. */
export function BoomlijstDelen({ lijst, taal }: { lijst: Boomlijst; taal: Taal }) {
  const { t } = useTranslation("boom");
  return (
    <>
      <h2>{t("lijst.vragen", { count: lijst.punten.length })}</h2>
      <Uitklap titel={t("lijst.vragenOpen")} open>
        <ol>
          {lijst.punten.map((punt) => (
            <Punt key={punt.id} {...punt} />
          ))}
        </ol>
      </Uitklap>
      <h2>{t("lijst.uitkomsten", { count: lijst.uitkomsten.length })}</h2>
      <p>{t("merk.uitleg")}</p>
      <ul>
        {lijst.uitkomsten.map((uitkomst) => (
          <Uitkomst key={uitkomst.id} {...uitkomst} taal={taal} />
        ))}
      </ul>
    </>
  );
}
