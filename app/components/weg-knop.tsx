import { useTranslation } from "#app/taal/use-translation.ts";
import { Pictogram } from "./pictogram.tsx";

/**
 * The quick exit: a POST to /weg, on every page, always on screen. With script it also answers to Shift three times and
 * leaves no page in the history.
 */
export function WegKnop() {
  const { t } = useTranslation("common");
  return (
    <form method="post" action="/weg" className="rr-weg" data-weg>
      <button type="submit" aria-describedby="weg-uitleg">
        <Pictogram naam="oog-dicht" />
        <span>{t("weg.knop")}</span>
      </button>
      <span id="weg-uitleg" hidden>
        {t("weg.uitleg")}
      </span>
    </form>
  );
}
