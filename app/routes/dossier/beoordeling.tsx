import { redirect } from "react-router";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Vooraf } from "#app/components/eerste-blik.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { beginBeoordeling, loadStart } from "#app/beoordeling/begin.server.ts";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { GEEN_PANELEN } from "#app/dossier/veiligheid.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/beoordeling";

export async function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "beoordeling")("titel.begin"), pagina: await loadStart(context) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { naar, headers } = await beginBeoordeling(context, await request.formData());
  return redirect(naar, { status: 303, headers });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Why these questions, that none has to be answered, and the two ways to fill them in. */
export default function BeoordelingRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("beoordeling");
  const { reis, totaal, isOnveilig } = loaderData.pagina;
  return (
    <Reispagina panelen={reis?.panelen ?? GEEN_PANELEN} termijn={reis?.termijn ?? null}>
      <Onveilig isOnveilig={isOnveilig} />
      <h1>{t("begin.kop")}</h1>
      <p className="rr-inleiding">{t("begin.uitleg", { count: totaal })}</p>
      <p>{t("begin.rechten")}</p>
      {!reis && <Vooraf />}
      <form method="post" action="/beoordeling">
        <KnopRij>
          <Knop>{t("begin.knop")}</Knop>
        </KnopRij>
        <h2>{t("begin.samen-kop")}</h2>
        <p>{t("begin.samen")}</p>
        <KnopRij>
          <Knop soort="tweede" pictogram="handen" name="samen" value="ja">
            {t("begin.samen-knop")}
          </Knop>
          <KnopLink soort="tekst" href={reis?.flow ? "/uitkomst" : "/"}>
            {t(reis?.flow ? "begin.terug" : "begin.niet")}
          </KnopLink>
        </KnopRij>
      </form>
      {reis && <Bewaarregel bewaard={reis.bewaard} eindigtOp={reis.eindigtOp} />}
    </Reispagina>
  );
}
