import { useTranslation } from "#app/taal/use-translation.ts";
import { OverUGegevens } from "#app/beoordeling/gegevens.tsx";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Delingen } from "#app/dossier/delingen.tsx";
import { loadGegevens } from "#app/dossier/gegevens.server.ts";
import { Geschiedenis } from "#app/dossier/geschiedenis.tsx";
import { Rekenlijst } from "#app/dossier/rekenlijst.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { ZaakGegevens } from "#app/dossier/zaak-gegevens.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { GetoondeHulpLijst } from "#app/verwijzing/getoond.tsx";
import type { Route } from "./+types/gegevens";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "dossier")("titel.gegevens"), pagina: await loadGegevens(context) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Everything that is kept, who looked, and the ways to take it along or to delete it. */
export default function GegevensRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("dossier");
  const { pagina } = loaderData;
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <h1>{t("gegevens.kop")}</h1>
      <p className="rr-inleiding">{t("gegevens.uitleg")}</p>
      <ul>
        <li>{t("gegevens.gemaakt", { datum: datumVoluit(pagina.gemaaktOp, taal) })}</li>
        <li>{t("gegevens.tot", { datum: datumVoluit(pagina.eindigtOp, taal) })}</li>
        <li>{t(pagina.bewaard ? "gegevens.code-ja" : "gegevens.code-nee")}</li>
      </ul>
      {pagina.zaken.map((zaak) => (
        <ZaakGegevens key={zaak.flow} zaak={zaak} />
      ))}
      <OverUGegevens antwoorden={pagina.beoordeling} />
      {pagina.straks.length > 0 && <p>{`${t("plan:nog.genoemd")}: ${pagina.straks.join("; ")}`}</p>}
      <Rekenlijst berekeningen={pagina.berekeningen} />
      <GetoondeHulpLijst getoond={pagina.getoondeHulp} />
      <Delingen delingen={pagina.delingen} />
      <h2>{t("gegevens.geschiedenis")}</h2>
      <Geschiedenis regels={pagina.geschiedenis} />
      <h2>{t("gegevens.bestand")}</h2>
      <p>{t("gegevens.bestand-uitleg")}</p>
      <KnopRij>
        <KnopLink soort="tweede" href="/gegevens/bestand" download>
          {t("gegevens.bestand")}
        </KnopLink>
        <KnopLink soort="gevaar" href="/wissen">
          {t("gegevens.wissen")}
        </KnopLink>
      </KnopRij>
    </Reispagina>
  );
}
