import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Knop, KnopRij, PrintKnop, TerugLink } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { lijst } from "#app/taal/lijst.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Kosten } from "#app/verwijzing/kosten.ts";
import { Kostenlijst } from "#app/verwijzing/kostenlijst.tsx";
import type { Berekenpagina } from "./bereken.server.ts";
import { BlokkenForm } from "./blokken-form.tsx";
import { RekenVeld } from "./formulier.tsx";
import { Rekenuitkomst } from "./uitkomst.tsx";
import { foutWoord, rekenwoorden } from "./woorden.ts";

interface Props {
  pagina: Berekenpagina;
}

/** The same answers once more, for the button that keeps them. */
function Verborgen({ pagina }: Props) {
  return Object.entries(pagina.getypt)
    .filter(([naam]) => naam !== "doe")
    .flatMap(([naam, waarden]) => waarden.map((waarde, i) => <input key={`${naam}-${i}`} type="hidden" name={naam} value={waarde} />));
}

function Meenemen({ pagina }: Props) {
  const { t } = useTranslation("bereken");
  return (
    <section aria-labelledby="meenemen" className="rr-niet-printen">
      <h2 id="meenemen">{t("meenemen.kop")}</h2>
      {pagina.opSlot && (
        <Melding soort="let-op" titel={t("meenemen.slot-kop")} kop={3} direct>
          <p>
            {t("meenemen.slot")} <a href="/slot?naar=/berekeningen">{t("meenemen.slot-knop")}</a>
          </p>
        </Melding>
      )}
      <p>{t("meenemen.uitleg")}</p>
      <form method="post">
        <Verborgen pagina={pagina} />
        <KnopRij>
          <Knop soort="tweede" name="doe" value="meenemen" pictogram="slot">
            {t("meenemen.knop")}
          </Knop>
          <PrintKnop>{t("common:knop.print")}</PrintKnop>
        </KnopRij>
      </form>
    </section>
  );
}

/** What each way costs, who applies for subsidised help and what to bring, before a choice. */
function Wegen({ kosten }: { kosten: Kosten }) {
  const { t } = useTranslation("verwijzing");
  return (
    <section aria-labelledby="wegen">
      <h2 id="wegen">{t("wrb.kop")}</h2>
      <Kostenlijst wegen={kosten.wegen} />
      <h2>{t("wrb.meer")}</h2>
      {[...kosten.notities, ...kosten.aanvraag].map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <p>
        <a href="/wie-kan-helpen">{t("wrb.hulp")}</a>
      </p>
    </section>
  );
}

/** A calculation: what is wrong or what came out first, then the form with what was typed. */
export function BerekenPagina({ pagina }: Props) {
  const { t, i18n } = useTranslation("bereken");
  const { vorm } = pagina;
  const woorden = rekenwoorden(i18n, vorm);
  const fouten = Object.fromEntries(pagina.fouten.map((fout) => [fout.veld, foutWoord(fout, woorden)]));
  return (
    <main id="inhoud">
      <TerugLink href="/bereken">{t("lijst.kop")}</TerugLink>
      {pagina.fouten.length > 0 && <Foutsamenvatting fouten={Object.entries(fouten).map(([veld, tekst]) => ({ href: `#${veld}`, tekst }))} />}
      <h1>{woorden.eigen("naam")}</h1>
      {pagina.resultaat && <Rekenuitkomst resultaat={pagina.resultaat} />}
      {pagina.kosten && <Wegen kosten={pagina.kosten} />}
      {pagina.resultaat && <Meenemen pagina={pagina} />}
      {pagina.resultaat ? <h2>{t("vorm.opnieuw")}</h2> : <p className="rr-inleiding">{woorden.eigen("kort")}</p>}
      {!pagina.resultaat && lijst(t, `pagina.${vorm.id}.vooraf`).map((zin) => <p key={zin}>{zin}</p>)}
      <form method="post" noValidate>
        {vorm.velden.map((veld) => (
          <RekenVeld key={veld.naam} veld={veld} sleutel={veld.naam} getypt={pagina.getypt} fout={fouten[veld.naam]} woorden={woorden} />
        ))}
        {vorm.herhaald && <BlokkenForm herhaald={vorm.herhaald} aantal={pagina.aantal} getypt={pagina.getypt} fouten={fouten} woorden={woorden} />}
        <KnopRij>
          <Knop name="doe" value="bereken">
            {t("vorm.knop")}
          </Knop>
        </KnopRij>
      </form>
      <p className="rr-klein">{t("adres.tekst")}</p>
    </main>
  );
}
