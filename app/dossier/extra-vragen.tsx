import { Fragment } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { VraagInvoer } from "#app/triage/inputs/vraag-invoer.tsx";
import { foutenPerVeld } from "#app/triage/fout-tekst.ts";
import type { Extrapagina, ExtraStand } from "./extra-vragen.server.ts";
import type { Uitkomstwoorden } from "./uitkomst-woorden.ts";

interface Props {
  pagina: Pick<Extrapagina, "extra" | "fouten">;
  woorden: Uitkomstwoorden;
}

/** Questions that nobody has to answer: never asked before the result, never blocking, a few at a time. */
export function ExtraVragen({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const { t: triage } = useTranslation("triage");
  const { extra, fouten } = pagina;
  const { vragen, meer } = extra;
  return (
    <>
      {vragen.length > 0 && (
        <form method="post" action="/extra-vragen" noValidate>
          {vragen.map((vraag) => (
            <Fragment key={vraag.vraag}>
              <input type="hidden" name="los" value={vraag.vraag} />
              <div id={`los-${vraag.vraag}`}>
                <VraagInvoer vraag={vraag} woorden={woorden} fouten={foutenPerVeld(triage, vraag, fouten)} />
              </div>
            </Fragment>
          ))}
          <KnopRij>
            <Knop>{t("extra.knop")}</Knop>
          </KnopRij>
        </form>
      )}
      {meer > 0 && (
        <p>
          <a href="/extra-vragen?alle">{t("extra.alle", { aantal: vragen.length + meer })}</a>
        </p>
      )}
    </>
  );
}

/** On the result page: how many questions may still be answered, and the way to them. */
export function NaarExtraVragen({ extra: { aantal, beantwoord } }: { extra: ExtraStand }) {
  const { t } = useTranslation("dossier");
  if (aantal === 0) return null;
  const open = aantal - beantwoord;
  return (
    <section aria-labelledby="extra-vragen">
      <h2 id="extra-vragen">{t("extra.kop")}</h2>
      {beantwoord > 0 && <p>{t("extra.klaar")}</p>}
      <p>{t("extra.uitleg")}</p>
      <KnopRij>
        <KnopLink soort="tweede" href={open > 0 ? "/extra-vragen" : "/extra-vragen?alle"}>
          {open > 0 ? t("extra.naar", { count: open }) : t("extra.verander")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}
