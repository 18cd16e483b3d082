import { useTranslation } from "#app/taal/use-translation.ts";
import { loadBriefTekst } from "#app/brieven/download.server.ts";
import { KnopRij, KopieerKnop, TerugLink } from "#app/components/knop.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/brief-tekst";

export async function loader({ context, params }: Route.LoaderArgs) {
  const pagina = await loadBriefTekst(context, params.nr);
  return { titel: vertaler(context, "brieven")("pagina.titel-tekst", { nr: pagina.nr, totaal: pagina.totaal }), pagina };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** The plain text of a letter, to copy into the form of an organisation. */
export default function BriefTekstRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("brieven");
  const { nr, tekst, panelen, termijn } = loaderData.pagina;
  return (
    <Reispagina panelen={panelen} termijn={termijn}>
      <TerugLink href={`/brief/${nr}`}>{t("pagina.terug-brief")}</TerugLink>
      <h1>{t("pagina.tekst")}</h1>
      <p>{t("pagina.tekst-uitleg")}</p>
      <KnopRij>
        <KopieerKnop doel="brief-tekst" klaar={t("pagina.gekopieerd")}>
          {t("pagina.kopieer")}
        </KopieerKnop>
      </KnopRij>
      <div className="rr-brief" id="brief-tekst" lang="nl">
        {tekst}
      </div>
    </Reispagina>
  );
}
