import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Pictogram } from "#app/components/pictogram.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { AanbodKaart } from "./aanbod-kaart.tsx";
import type { Kaart } from "./kaart.ts";
import type { GidsPagina } from "./pagina.server.ts";

function Deel({ kop, kaarten }: { kop: string; kaarten: readonly Kaart[] }) {
  if (kaarten.length === 0) return null;
  return (
    <>
      <h2>{kop}</h2>
      <ul className="rr-kaarten rr-hulplijst">
        {kaarten.map((kaart) => (
          <AanbodKaart key={kaart.id} kaart={kaart} />
        ))}
      </ul>
    </>
  );
}

/** What the list cannot give, said before it. */
function WatNiet({ pagina: { keuze, isWitteVlek, taalOnbekend } }: { pagina: GidsPagina }) {
  const { t } = useTranslation("aanbod");
  return (
    <>
      {isWitteVlek && (
        <Melding soort="let-op" kop={3} titel={t("vlek.titel", { gemeente: keuze.gemeente?.naam ?? "" })}>
          <p>{t("vlek.tekst")}</p>
        </Melding>
      )}
      {taalOnbekend && (
        <Melding soort="let-op" kop={3} titel={t("taalOnbekend.titel")}>
          <p>{t("taalOnbekend.tekst")}</p>
        </Melding>
      )}
      {keuze.open && <p>{t("openUitleg")}</p>}
    </>
  );
}

/** What was found: nearby first, then for all of the Netherlands; and what a person does when it is nothing. */
export function Hulplijst({ pagina }: { pagina: GidsPagina }) {
  const { t } = useTranslation("aanbod");
  const { keuze, delen, van, totaal } = pagina;
  const gemeente = keuze.gemeente?.naam;
  const getoond = delen.reduce((som, { kaarten }) => som + kaarten.length, 0);
  return (
    <section aria-labelledby="lijst">
      <h2 id="lijst">{t("lijst.kop")}</h2>
      {gemeente ? (
        <p>
          {t("gemeente.gevonden", { gemeente })} {t("gemeente.anders")}
        </p>
      ) : (
        <p>{t("lijst.vul")}</p>
      )}
      <WatNiet pagina={pagina} />
      <p>{getoond === 0 ? t("lijst.leeg") : t("lijst.deel", { van: van + 1, tot: van + getoond, totaal })}</p>
      {delen.map(({ soort, kaarten }) => (
        <Deel key={soort} kop={soort === "landelijk" ? t("lijst.landelijk") : gemeente ? t("lijst.lokaal", { gemeente }) : t("lijst.algemeen")} kaarten={kaarten} />
      ))}
      <KnopRij>
        {pagina.vorige && (
          <KnopLink soort="tweede" pictogram="terug" href={pagina.vorige}>
            {t("lijst.vorige")}
          </KnopLink>
        )}
        {pagina.volgende && (
          <KnopLink soort="tweede" pictogram="pijl" href={pagina.volgende}>
            {t("lijst.meer")}
          </KnopLink>
        )}
      </KnopRij>
    </section>
  );
}

const TERUGVAL = [["loket", "telefoon"], ["bieb", "huis"], ["overheid", "telefoon"]] as const;

/** Always there: a person to call, a desk without a computer (verwijzing.md B.3). */
export function Terugval() {
  const { t } = useTranslation("aanbod");
  return (
    <section aria-labelledby="terugval">
      <h2 id="terugval">{t("terugval.kop")}</h2>
      <ul className="rr-redenen">
        {TERUGVAL.map(([id, pictogram]) => (
          <li key={id} className="rr-met-pictogram">
            <Pictogram naam={pictogram} />
            <span>
              <MetNadruk tekst={t(`terugval.${id}`)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
