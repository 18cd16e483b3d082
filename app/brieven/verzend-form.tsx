import { useTranslation } from "#app/taal/use-translation.ts";
import { DatumVeld } from "#app/components/datum-veld.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import { VERZENDWIJZEN, type Verzending } from "./brief-pagina.ts";

/** What was noted about sending, with what comes after it. */
function Verstuurd({ op, hoe, daarna, adres, flow }: { op: string; hoe: string; daarna: string; adres: string; flow: string }) {
  const { t, i18n } = useTranslation("brieven");
  const datum = datumVoluit(op, isTaal(i18n.language) ? i18n.language : "nl");
  return (
    <Melding soort="goed" titel={t("pagina.verstuurd.is", { datum, hoe: t(`pagina.verstuurd.${hoe}`) })} kop={3}>
      {hoe === "e-mail" && <p>{t([`${flow}.pagina.verstuurd.e-mail-let-op`, "pagina.verstuurd.e-mail-let-op"])}</p>}
      <p>{daarna}</p>
      <p>{t([`${flow}.pagina.verstuurd.bewijs`, "pagina.verstuurd.bewijs"])}</p>
      <form method="post" action={adres}>
        <Knop soort="tekst" name="actie" value="niet-verstuurd">
          {t("pagina.verstuurd.wis")}
        </Knop>
      </form>
    </Melding>
  );
}

/** "Verstuurd? Wanneer en hoe?": what was sent without proof is the risk of the sender (bezwaar.md 7.0 C). */
export function VerzendForm({ verzending, adres, flow }: { verzending: Verzending; adres: string; flow: string }) {
  const { t } = useTranslation("brieven");
  const { op, hoe, daarna, dag, gekozen, fouten } = verzending;
  return (
    <section id="verstuurd" aria-labelledby="verstuurd-kop">
      <h2 id="verstuurd-kop">{t("pagina.verstuurd.titel")}</h2>
      {op && hoe && <Verstuurd op={op} hoe={hoe} daarna={daarna} adres={adres} flow={flow} />}
      <form method="post" action={adres} noValidate>
        <input type="hidden" name="actie" value="verstuurd" />
        <DatumVeld naam="verstuurd-op" legende={t("pagina.verstuurd.op")} fout={fouten["verstuurd-op"]} {...dag} />
        <RadioGroep
          naam="verstuurd-hoe"
          legende={t("pagina.verstuurd.hoe")}
          alsKop={false}
          fout={fouten["verstuurd-hoe"]}
          waarde={gekozen}
          opties={VERZENDWIJZEN.map((waarde) => ({ waarde, label: t(`pagina.verstuurd.${waarde}`) }))}
        />
        <KnopRij>
          <Knop soort="tweede">{t("pagina.verstuurd.knop")}</Knop>
        </KnopRij>
      </form>
    </section>
  );
}
