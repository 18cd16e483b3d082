import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { useVast } from "#app/components/vast.tsx";
import { foutenPerVeld, foutTekst } from "./fout-tekst.ts";
import { doelVan, VraagInvoer } from "./inputs/vraag-invoer.tsx";
import type { VraagPagina } from "./vraag-pagina.ts";
import { vraagTitel, woordenVan } from "./weergave.ts";

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

/** What decides the markup of a question and its buttons; null for one in which stands something else than its own words and choices. */
function sleutelVan({ flow, vraag, vorm, vulling, samen, opties, velden, ruw, alsKop, vorige, fouten }: VraagPagina): string | null {
  const isEigen = Object.entries(ruw).every(([veld, waarden]) => veld === vraag && waarden?.every((waarde) => opties.includes(waarde)));
  if (!isEigen || vulling !== null || fouten.length > 0) return null;
  return JSON.stringify([flow, vraag, vorm, samen, opties, velden, ruw, alsKop, vorige !== null]);
}

/** The question of a page as a plain form: errors first, the question, why it is asked, and the ways on. */
export function VraagForm({ pagina, actie }: { pagina: VraagPagina; actie: string }) {
  const { t, i18n } = useTranslation("triage");
  const woorden = woordenVan(i18n, pagina.flow);
  return (
    <>
      {pagina.fouten.length > 0 && (
        <Foutsamenvatting
          fouten={[
            ...pagina.fouten.map((fout) => ({ href: doelVan(fout), tekst: foutTekst(t, pagina, fout) })),
            ...pagina.andere.map((ander) => ({ href: `${ander.adres}?van=antwoorden`, tekst: t("past-niet.verander", { vraag: vraagTitel(woorden, ander) }) })),
          ]}
        />
      )}
      <form id="de-vraag" method="post" action={actie} data-stap noValidate>
        <input type="hidden" name="vraag" value={pagina.vraag} />
        <input type="hidden" name="revisie" value={pagina.revisie} />
        {pagina.terug && <input type="hidden" name="terug" value="ja" />}
        {pagina.panelen.nieuw.map((id) => (
          <input key={id} type="hidden" name="gezien" value={id} />
        ))}
        <div
          {...useVast(
            sleutelVan(pagina),
            <>
              <VraagInvoer vraag={pagina} woorden={woorden} fouten={foutenPerVeld(t, pagina, pagina.fouten)} />
              <Knoppen vorige={pagina.vorige !== null} />
            </>,
          )}
        />
      </form>
    </>
  );
}
