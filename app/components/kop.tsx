import { useTranslation } from "#app/taal/use-translation.ts";
import { talen } from "#app/taal/talen.ts";
import { Pictogram } from "./pictogram.tsx";
import { useVast } from "./vast.tsx";
import { WegKnop } from "./weg-knop.tsx";

/** The bar that stays on screen: quick exit (second stop of the Tab key, after the skip link) and the name. */
export function Kop() {
  return <header className="rr-kop" {...useVast("kop", <KopInhoud />)} />;
}

export function KopInhoud() {
  const { t } = useTranslation("common");
  return (
    <>
      <WegKnop />
      <a className="rr-naam" href="/">
        <Pictogram naam="route" /> {t("naam")}
      </a>
    </>
  );
}

/** The other languages as buttons of a small form; `pad` is the page to come back to. */
export function TaalKeuze({ pad }: { pad: string }) {
  const { t, i18n } = useTranslation("common");
  return (
    <nav className="rr-taal" aria-label={t("taal.titel")}>
      <form method="post" action="/taal">
        <input type="hidden" name="terug" value={pad} />
        {talen.map((taal) =>
          taal === i18n.language ? (
            <span key={taal} aria-current="true">
              {t(`taal.${taal}`)}
            </span>
          ) : (
            <button key={taal} type="submit" name="taal" value={taal} lang={taal}>
              {t(`taal.${taal}`)}
            </button>
          ),
        )}
      </form>
    </nav>
  );
}
