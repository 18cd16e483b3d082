import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { woordenVan } from "#app/triage/weergave.ts";
import type { Panelen } from "./veiligheid.ts";

/** The text of one panel: who to call, as paragraphs, and a button that leaves at once where the flow has one. */
function Paneeltekst({ flow, id }: { flow: string; id: string }) {
  const { i18n } = useTranslation();
  const { t, heeft } = woordenVan(i18n, flow);
  const alineas: unknown = t(`veiligheid.${id}.tekst`, { returnObjects: true });
  return (
    <>
      {Array.isArray(alineas) && alineas.map((tekst) => (
          <p key={String(tekst)}>
            <MetVerwijzingen tekst={String(tekst)} />
          </p>
        ))}
      {heeft(`veiligheid.${id}.knop`) && (
        <form method="post" action="/weg">
          <Knop soort="gevaar">{t(`veiligheid.${id}.knop`)}</Knop>
        </form>
      )}
    </>
  );
}

/** Danger first: panels that were not shown yet stand open before everything else; those seen stay one tap away. */
export function Veiligheidspanelen({ panelen }: { panelen: Panelen }) {
  const { t, i18n } = useTranslation("triage");
  const woorden = woordenVan(i18n, panelen.flow);
  return (
    <>
      {panelen.nieuw.map((id) => (
        <Melding key={id} soort="gevaar" titel={woorden.t(`veiligheid.${id}.titel`)}>
          <Paneeltekst flow={panelen.flow} id={id} />
        </Melding>
      ))}
      {panelen.gezien.length > 0 && (
        <Uitklap titel={t("veiligheid.gezien")}>
          {panelen.gezien.map((id) => (
            <section key={id}>
              <h2>{woorden.t(`veiligheid.${id}.titel`)}</h2>
              <Paneeltekst flow={panelen.flow} id={id} />
            </section>
          ))}
        </Uitklap>
      )}
    </>
  );
}
