import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { loadStart } from "#app/beoordeling/beoordeling.server.ts";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/beoordeling";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "beoordeling")("titel.begin"), pagina: await loadStart(context) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Why these questions, that none has to be answered, and the two ways to fill them in. */
export default function BeoordelingRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("beoordeling");
  const { pagina } = loaderData;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <Onveilig isOnveilig={pagina.isOnveilig} />
      <h1>{t("begin.kop")}</h1>
      <p className="rr-inleiding">{t("begin.uitleg", { count: pagina.totaal })}</p>
      <p>{t("begin.rechten")}</p>
      <KnopRij>
        <KnopLink href="/beoordeling/1">{t("begin.knop")}</KnopLink>
      </KnopRij>
      <h2>{t("begin.samen-kop")}</h2>
      <p>{t("begin.samen")}</p>
      <KnopRij>
        <KnopLink soort="tweede" pictogram="handen" href="/beoordeling/alles">
          {t("begin.samen-knop")}
        </KnopLink>
        <KnopLink soort="tekst" href="/uitkomst">
          {t("begin.terug")}
        </KnopLink>
      </KnopRij>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
