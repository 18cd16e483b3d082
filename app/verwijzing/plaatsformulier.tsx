import { gemeenten } from "#app/aanbod/gemeenten.ts";
import { Keuzelijst } from "#app/aanbod/keuzelijst.tsx";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Pictogram } from "#app/components/pictogram.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Hulppagina } from "./uw-hulp.server.ts";

interface Props {
  pagina: Hulppagina;
}

function Velden({ pagina: { gemeente, fout } }: Props) {
  const { t } = useTranslation("verwijzing");
  const lijken = fout?.lijken ?? [];
  return (
    <form method="post" action="/uw-hulp" aria-labelledby="plaatskop">
      <TekstVeld naam="plaats" label={t("plaats.label")} hulp={t("plaats.hulp")} fout={fout && lijken.length === 0 ? t("plaats.onbekend") : undefined} waarde={fout?.getypt ?? gemeente?.naam} breedte="middel" />
      {lijken.length > 0 && <RadioGroep naam="gemeente" legende={t("plaats.kies")} alsKop={false} opties={lijken.map(({ code, naam }) => ({ waarde: code, label: naam }))} />}
      {fout && lijken.length === 0 && <Keuzelijst naam="gemeente" label={t("plaats.kies")} leeg={t("plaats.geen")} opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))} />}
      <KnopRij>
        <Knop soort="tweede">{t("plaats.knop")}</Knop>
      </KnopRij>
    </form>
  );
}

/** Where the person lives: typed, or chosen when what was typed is not one gemeente; folded away once it is known. */
export function Plaatsformulier({ pagina }: Props) {
  const { t } = useTranslation("verwijzing");
  const { gemeente, fout } = pagina;
  const heeftKeuze = (fout?.lijken ?? []).length > 0;
  return (
    <section className="rr-plaats" aria-labelledby="plaatskop">
      {fout && <Foutsamenvatting titel={t("plaats.onbekend")} fouten={[{ href: heeftKeuze ? "#gemeente" : "#plaats", tekst: t(heeftKeuze ? "plaats.kies" : "plaats.hulp") }]} />}
      <h2 id="plaatskop">
        <Pictogram naam="route" /> {gemeente && !fout ? t("plaats.in", { gemeente: gemeente.naam }) : t("plaats.kop")}
      </h2>
      {!gemeente && <p>{t("plaats.zonder")}</p>}
      {gemeente && !fout ? (
        <Uitklap titel={t("plaats.anders")}>
          <Velden pagina={pagina} />
        </Uitklap>
      ) : (
        <Velden pagina={pagina} />
      )}
    </section>
  );
}
