import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopRij, PrintKnop, TerugLink } from "#app/components/knop.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { loadWaarom } from "#app/dossier/waarom.server.ts";
import { Anders, Redenen } from "#app/dossier/waarom.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/waarom";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "dossier")("titel.waarom"), pagina: await loadWaarom(context) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Why the result says what it says: the answers and sources behind each line, and what would change it. */
export default function WaaromRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("dossier");
  const { pagina } = loaderData;
  const woorden = uitkomstWoorden(i18n, pagina.diagnose);
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <TerugLink href="/uitkomst">{t("brieven:pagina.terug")}</TerugLink>
      <h1>{t("waarom.kop")}</h1>
      <p className="rr-inleiding">{t("waarom.uitleg")}</p>
      <Redenen pagina={pagina} woorden={woorden} />
      <Anders pagina={pagina} woorden={woorden} />
      <KnopRij>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
      </KnopRij>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
