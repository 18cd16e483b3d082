import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopRij, PrintKnop, TerugLink } from "#app/components/knop.tsx";
import { leesAfgerond } from "#app/dossier/afgerond.server.ts";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { reisVan } from "#app/dossier/reis.ts";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { Onderwerpen } from "#app/dossier/uitkomst-uitleg.tsx";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/meer-uitleg";

export async function loader({ context }: Route.LoaderArgs) {
  const { stand, diagnose } = await leesAfgerond(context, "/meer-uitleg");
  return { titel: vertaler(context, "dossier")("titel.meer-uitleg"), pagina: { ...reisVan(stand), diagnose } };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** What belongs to the result, subject by subject. */
export default function MeerUitlegRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("dossier");
  const { pagina } = loaderData;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <TerugLink href="/uitkomst">{t("brieven:pagina.terug")}</TerugLink>
      <h1>{t("meer")}</h1>
      <Onderwerpen diagnose={pagina.diagnose} woorden={uitkomstWoorden(i18n, pagina.diagnose)} />
      <KnopRij>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
      </KnopRij>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
