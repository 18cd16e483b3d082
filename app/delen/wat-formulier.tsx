import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { VinkGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Groep } from "#app/components/veld.tsx";
import { SAMEN } from "./keuze.ts";
import { Deelvak } from "./deelvak.tsx";
import type { WatPagina } from "./nieuw.server.ts";
import { isBijzonder } from "./onderdelen.ts";
import { deelwoorden, metHoofdletter, TOESTEMMING } from "./woorden.ts";

/** What goes along from the first page, so that nothing is stored before the yes. */
function Meegenomen({ pagina }: { pagina: WatPagina }) {
  const { formulier, gezien, getypt } = pagina;
  const velden = { formulier, gezien, ontvanger: getypt.ontvanger, naam: getypt.naam, doel: getypt.doel, dagen: getypt.dagen, vraag: getypt.vraag };
  return Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />);
}

/** The boxes: the usual parts, and apart from them what is extra sensitive. */
function Onderdelen({ pagina }: { pagina: WatPagina }) {
  const { t } = useTranslation("delen");
  const fout = pagina.fouten.onderdeel && t(`fout.${pagina.fouten.onderdeel}`);
  const gewoon = pagina.namen.filter((naam) => !isBijzonder(naam));
  const bijzonder = pagina.namen.filter(isBijzonder);
  return (
    <>
      <Groep naam="onderdelen" legende={t(`${TOESTEMMING}.gewoon`)} alsKop={false} hulp={t(`${TOESTEMMING}.krijgen`)} fout={fout}>
        {gewoon.map((naam, nr) => (
          <Deelvak key={naam} naam={naam} pagina={pagina} eerste={nr === 0} />
        ))}
      </Groep>
      {bijzonder.length > 0 && (
        <Groep naam="bijzonder" legende={t(`${TOESTEMMING}.bijzonder`)} alsKop={false} hulp={t(`${TOESTEMMING}.alleen`)}>
          {bijzonder.map((naam) => (
            <Deelvak key={naam} naam={naam} pagina={pagina} eerste={false} />
          ))}
        </Groep>
      )}
    </>
  );
}

/** The consent text of now, around the boxes with the parts. */
export function WatFormulier({ pagina }: { pagina: WatPagina }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const fouten = Object.entries(pagina.fouten).map(([veld, fout]) => ({ href: `#${veld}`, tekst: t(`fout.${fout}`) }));
  return (
    <>
      {fouten.length > 0 && <Foutsamenvatting fouten={fouten} />}
      {pagina.veranderd && (
        <Melding soort="let-op" titel={t("wat.veranderd")} direct>
          <p>{t("wat.veranderd-tekst")}</p>
        </Melding>
      )}
      <h1>{t(`${TOESTEMMING}.vraag`, { ontvanger: pagina.ontvanger })}</h1>
      <p className="rr-inleiding">{metHoofdletter(t(`${TOESTEMMING}.doel`, { ontvanger: pagina.ontvanger, doel: t(`doel.${pagina.wie.doel}.zin`) }))}</p>
      {pagina.belang && (
        <Melding soort="let-op" titel={t("belang.titel")}>
          <p>{t("belang.tekst")}</p>
          <p>{t("belang.keuze")}</p>
        </Melding>
      )}
      <form method="post" action="/delen/nieuw" noValidate>
        <Meegenomen pagina={pagina} />
        <Onderdelen pagina={pagina} />
        <VinkGroep
          naam={SAMEN}
          legende={t("wat.samen")}
          alsKop={false}
          hulp={t("wat.samen-hulp")}
          waarden={pagina.getypt[SAMEN] === "ja" ? ["ja"] : []}
          opties={[{ waarde: "ja", label: t("wat.samen-ja") }]}
        />
        <p>{t(`${TOESTEMMING}.gebruik`)}</p>
        <p>{t(`${TOESTEMMING}.tot`, { datum: woorden.dag(pagina.tot) })}</p>
        <p>{t(`${TOESTEMMING}.daarna`)}</p>
        <p>{t(`${TOESTEMMING}.vrij`)}</p>
        <KnopRij>
          <Knop name="actie" value="ja">
            {t(`${TOESTEMMING}.ja`)}
          </Knop>
          <KnopLink soort="tweede" href="/delen">
            {t(`${TOESTEMMING}.nee`)}
          </KnopLink>
          <Knop soort="tekst" name="actie" value="terug">
            {t("wat.wijzig")}
          </Knop>
        </KnopRij>
      </form>
    </>
  );
}
