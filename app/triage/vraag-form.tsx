import type { ComponentType } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import { DatumInvoer } from "./inputs/datum.tsx";
import type { InvoerProps } from "./inputs/invoer.ts";
import { KeuzeInvoer, MeerkeuzeInvoer } from "./inputs/keuze.tsx";
import { KortInvoer, TekstInvoer } from "./inputs/tekst.tsx";
import type { VraagPagina } from "./vraag-pagina.ts";
import { woordenVan } from "./weergave.ts";

/** The one map from kind to input; the compiler checks that no kind is missing. */
const invoerVan: Record<VraagPagina["soort"], ComponentType<InvoerProps>> = {
  keuze: KeuzeInvoer,
  meerkeuze: MeerkeuzeInvoer,
  datum: DatumInvoer,
  bedrag: KortInvoer,
  getal: KortInvoer,
  postcode: KortInvoer,
  tekst: TekstInvoer,
};

/** The id of the form field that an error is about. */
function doelVan({ veld, deel }: Veldfout): string {
  return deel === null || deel === "dag" ? `#${veld}` : `#${veld}-${deel}`;
}

/** The ways on; all of them store what was filled in, so going back or saving loses nothing. */
function Knoppen({ vorige }: { vorige: boolean }) {
  const { t } = useTranslation("triage");
  return (
    <KnopRij>
      <Knop>{t("knop.verder")}</Knop>
      {vorige && (
        <Knop soort="tweede" name="daarna" value="vorige">
          {t("knop.vorige")}
        </Knop>
      )}
      <Knop soort="tekst" name="daarna" value="bewaren">
        {t("knop.bewaren")}
      </Knop>
    </KnopRij>
  );
}

/** The question of a page as a plain form: errors first, the question, why it is asked, and the ways on. */
export function VraagForm({ pagina, actie }: { pagina: VraagPagina; actie: string }) {
  const { t, i18n } = useTranslation("triage");
  const woorden = woordenVan(i18n, pagina.flow);
  const Invoer = invoerVan[pagina.soort];
  const tekstVan = (fout: Veldfout) => t([`fout.${pagina.soort}-${fout.code}`, `common:fout.${fout.code}`]);
  const sleutel = `vraag.${pagina.vraag}`;
  return (
    <>
      {pagina.fouten.length > 0 && (
        <Foutsamenvatting fouten={pagina.fouten.map((fout) => ({ href: doelVan(fout), tekst: tekstVan(fout) }))} />
      )}
      <form method="post" action={actie} data-stap noValidate>
        <input type="hidden" name="vraag" value={pagina.vraag} />
        <input type="hidden" name="revisie" value={pagina.revisie} />
        {pagina.terug && <input type="hidden" name="terug" value="ja" />}
        {pagina.panelen.nieuw.map((id) => (
          <input key={id} type="hidden" name="gezien" value={id} />
        ))}
        <Invoer
          pagina={pagina}
          woorden={woorden}
          fouten={Object.fromEntries(pagina.fouten.map((fout) => [fout.veld, tekstVan(fout)]))}
          hulp={woorden.heeft(`${sleutel}.hulp`) ? woorden.t(`${sleutel}.hulp`) : undefined}
        />
        {woorden.heeft(`${sleutel}.waarom`) && (
          <Uitklap titel={t("waarom")}>
            <p>{woorden.t(`${sleutel}.waarom`)}</p>
          </Uitklap>
        )}
        <Knoppen vorige={pagina.vorige !== null} />
      </form>
    </>
  );
}
