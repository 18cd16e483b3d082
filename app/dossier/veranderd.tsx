import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import { datumVoluit, langeDatum } from "#app/taal/datum.ts";
import { termijnNaam, uitkomstTitel, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Uitkomstpagina } from "./uitkomst.server.ts";
import type { Verandering } from "./vergelijk.ts";

function sleutelVan(wat: Verandering): string {
  return "id" in wat ? `${wat.soort}-${wat.id}` : wat.soort;
}

/** What is different from the result that was stored when the person finished. What has no words any more has no name here. */
export function Veranderd({ veranderd, woorden }: { veranderd: Uitkomstpagina["veranderd"]; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  if (!veranderd) return null;
  const zinVan = (wat: Verandering): string => {
    if (wat.soort === "uitkomst") {
      const [oud, nieuw] = [uitkomstTitel(woorden, wat.oud), uitkomstTitel(woorden, wat.nieuw)];
      return t(`veranderd.${oud && nieuw ? "uitkomst" : nieuw ? "uitkomst-nieuw" : "uitkomst-weg"}`, { oud, nieuw });
    }
    return t(`veranderd.${wat.soort}`, {
      naam: ("id" in wat && termijnNaam(woorden, wat.id)) || t("veranderd.een-dag"),
      datum: "datum" in wat ? langeDatum(wat.datum, woorden.taal) : "",
      oud: "oud" in wat ? langeDatum(wat.oud, woorden.taal) : "",
    });
  };
  return (
    <Melding soort="let-op" titel={t("veranderd.kop")}>
      <p>{t("veranderd.sinds", { datum: datumVoluit(veranderd.op, woorden.taal) })}</p>
      <ul>
        {veranderd.wat.map((wat) => (
          <li key={sleutelVan(wat)}>{zinVan(wat)}</li>
        ))}
      </ul>
    </Melding>
  );
}
