import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Beoordeling } from "#flows/beoordeling/index.ts";
import { Waarom } from "./band.tsx";

/** What the assessment says when there is no problem yet: who may help, and where to begin. Advice: it takes nothing away. */
export function Alleen({ beoordeling }: { beoordeling: Beoordeling | null }) {
  const { t } = useTranslation("beoordeling");
  return (
    <section className="rr-band" aria-labelledby="over-u">
      <h2 id="over-u">{t(beoordeling ? `band.${beoordeling.getoond}.titel` : "begin.kop")}</h2>
      {beoordeling?.overlays.includes("SPOED") && (
        <p>
          <strong>
            <MetVerwijzingen tekst={t("alleen.spoed")} />
          </strong>
        </p>
      )}
      <p>{t(beoordeling ? `alleen.${beoordeling.getoond}` : "begin.kort")}</p>
      <KnopRij>
        <KnopLink soort="tweede" pictogram="handen" href="/wie-kan-helpen">
          {t("alleen.knop")}
        </KnopLink>
      </KnopRij>
      {beoordeling && <Waarom beoordeling={beoordeling} />}
      <p>
        <a href="/beoordeling">{t(beoordeling ? "band.opnieuw" : "begin.link")}</a>
      </p>
    </section>
  );
}
