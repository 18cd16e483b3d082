import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { loadKaart } from "#app/dossier/kaart.server.ts";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { Routekaart } from "#app/dossier/routekaart.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/kaart";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "dossier")("titel.kaart"), pagina: await loadKaart(context) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** "Uw route": what has been done, where the person is, what follows. */
export default function KaartRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("dossier");
  const { pagina } = loaderData;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <h1>{t("kaart.kop")}</h1>
      <p className="rr-inleiding">{t("kaart.uitleg")}</p>
      <Routekaart pagina={pagina} />
      <KnopRij>
        <KnopLink href={pagina.nu}>{t("code.terug")}</KnopLink>
      </KnopRij>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
