import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink } from "./knop.tsx";

const INGANGEN = [
  { sleutel: "begin", href: "/beoordeling", pictogram: "hart" },
  { sleutel: "gids", href: "/wie-kan-helpen", pictogram: "handen" },
  { sleutel: "code", href: "/verder", pictogram: "slot" },
] as const;

/** The ways in for who does not choose a theme: who does not know where to begin, who looks for help, who comes back. */
export function AndereIngangen() {
  const { t } = useTranslation("paginas");
  return (
    <>
      <h2>{t("start.anders")}</h2>
      <ul className="rr-kaarten">
        {INGANGEN.map(({ sleutel, href, pictogram }) => (
          <li key={sleutel}>
            <p>{t(`start.${sleutel}`)}</p>
            <KnopLink href={href} soort="tweede" pictogram={pictogram}>
              {t(`start.${sleutel}Knop`)}
            </KnopLink>
          </li>
        ))}
      </ul>
    </>
  );
}
