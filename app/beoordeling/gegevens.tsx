import { useTranslation } from "#app/taal/use-translation.ts";
import { Gegevenslijst } from "#app/components/gegevenslijst.tsx";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";

/** Everything that the person told in the assessment, in words, with the way to change it. */
export function OverUGegevens({ antwoorden }: { antwoorden: Antwoorden }) {
  const { t } = useTranslation("beoordeling");
  const ids = Object.keys(antwoorden).filter((id) => antwoorden[id] !== undefined);
  if (ids.length === 0) return null;
  const woordVan = (id: string, waarde: Waarde): string =>
    typeof waarde === "object" ? waarde.map((optie) => t(`vraag.${id}.optie.${optie}`)).join(", ") : t(`vraag.${id}.optie.${waarde}`, { defaultValue: String(waarde) });
  return (
    <section aria-labelledby="over-u">
      <h2 id="over-u">{t("begin.kop")}</h2>
      <Gegevenslijst
        rijen={ids.map((id) => ({
          id,
          vraag: t(`vraag.${id}.titel`),
          antwoord: <span dir="auto">{woordVan(id, antwoorden[id]!)}</span>,
          wijzig: "/beoordeling/alles",
        }))}
      />
    </section>
  );
}
