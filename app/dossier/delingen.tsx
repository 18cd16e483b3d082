import { metHoofdletter } from "#app/delen/woorden.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { EigenDeling } from "./dossier-schema.ts";

/** With whom something was shared and until when, and the way to stop it. */
export function Delingen({ delingen }: { delingen: readonly EigenDeling[] }) {
  const { t, i18n } = useTranslation("dossier");
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  return (
    <>
      <h2>{t("gegevens.delingen")}</h2>
      {delingen.length === 0 && <p>{t("gegevens.delingen-geen")}</p>}
      <ul>
        {delingen.map((deling) => (
          <li key={deling.id} dir="auto">
            {metHoofdletter(t("gegevens.deling", { ontvanger: deling.ontvanger, datum: datumVoluit(deling.eindigtOp, taal) }))}
          </li>
        ))}
      </ul>
      <p>
        <a href="/delen">{t("gegevens.delen-beheer")}</a>
      </p>
    </>
  );
}
