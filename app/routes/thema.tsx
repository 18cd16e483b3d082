import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { Werkwijze, type Werkregel } from "#app/dossier/werkwijze.tsx";
import { AppError } from "#app/lib/app-error.ts";
import { lijst } from "#app/taal/lijst.ts";
import { themas } from "#app/taal/themas.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { findFlow, type AnyFlow } from "#flows/index.ts";
import type { Route } from "./+types/thema";

/** A public page about one theme. It is no step of a journey: its address names the theme. Throws not-found. */
export function loader({ context, params }: Route.LoaderArgs) {
  const thema = themas(context).find(({ flow }) => flow === params.flow);
  if (!thema) throw new AppError("not-found");
  return { titel: vertaler(context, "paginas")("thema.titel"), thema, regels: regelsVan(findFlow(thema.flow)) };
}

/** How this website works in a flow, with the sources. */
function regelsVan(flow: AnyFlow | undefined): readonly Werkregel[] {
  return Object.entries(flow?.regels ?? {}).map(([id, ids]) => ({ id, bronnen: ids.flatMap((bron) => flow?.bronnen[bron] ?? []) }));
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Themapagina({ loaderData: { thema, regels } }: Route.ComponentProps) {
  const { t } = useTranslation("paginas");
  const { t: eigen } = useTranslation(thema.flow);
  const boom = useTranslation("boom");
  return (
    <main id="inhoud">
      <h1>{thema.naam}</h1>
      <p className="rr-inleiding">{thema.kort}</p>
      <Melding soort="let-op" titel={t("thema.letOp")}>
        <p>{t("thema.letOpTekst")}</p>
      </Melding>
      <h2>{t("thema.voor")}</h2>
      <ul>
        {lijst(eigen, "thema.voor").map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <h2>{t("thema.vragen")}</h2>
      <p>{eigen("thema.vragen")}</p>
      <h2>{t("thema.lang")}</h2>
      <p>{t("thema.langTekst")}</p>
      <h2>{t("thema.bewaren")}</h2>
      <p>
        {t("thema.bewarenTekst")} <a href="/privacy">{t("privacy.kop")}</a>
      </p>
      <h2>{t("thema.beginKop")}</h2>
      <Themakaart flow={thema.flow} naam={t("thema.beginKnop")} kort={thema.naam} />
      <Werkwijze flow={thema.flow} regels={regels} />
      <p>
        <a href={`/hulp/${thema.flow}/kaart`}>{boom.t("kop", { naam: thema.naam })}</a>
      </p>
    </main>
  );
}
