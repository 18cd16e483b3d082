import { useTranslation } from "#app/taal/use-translation.ts";
import { createContext, data, redirect } from "react-router";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { sessieContext } from "#app/contexts.ts";
import { wisDossier } from "#app/dossier/dossier.server.ts";
import { eisDossier } from "#app/dossier/toegang.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/wissen";

const gewistContext = createContext(false);

export async function loader({ context }: Route.LoaderArgs) {
  const isGewist = context.get(gewistContext);
  if (!isGewist) await eisDossier(context, "/wissen");
  return { isGewist, titel: vertaler(context, "dossier")(isGewist ? "titel.gewist" : "titel.wissen") };
}

/** Deletes everything. A second click finds nothing and is told the same. */
export async function action({ context }: Route.ActionArgs) {
  const sessie = context.get(sessieContext);
  if ((await sessie.staat()) === "slot-code") throw redirect("/slot?naar=/wissen", 303);
  const headers = (await sessie.achterSlot()) ? await wisDossier(context) : new Headers();
  context.set(gewistContext, true);
  return data(null, { headers });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return actionHeaders;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Deleting in two taps: this page, and its button. */
export default function WissenRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("dossier");
  if (loaderData.isGewist) {
    return (
      <main id="inhoud">
        <h1>{t("gewist.kop")}</h1>
        <p className="rr-inleiding">{t("gewist.uitleg")}</p>
        <p>{t("gewist.apparaat")}</p>
        <KnopRij>
          <KnopLink href="/">{t("gewist.begin")}</KnopLink>
        </KnopRij>
      </main>
    );
  }
  return (
    <main id="inhoud">
      <h1>{t("wissen.kop")}</h1>
      <p className="rr-inleiding">{t("wissen.uitleg")}</p>
      <p>{t("wissen.kan-niet-terug")}</p>
      <form method="post">
        <KnopRij>
          <Knop soort="gevaar">{t("wissen.knop")}</Knop>
          <KnopLink soort="tweede" href="/uitkomst">
            {t("wissen.terug")}
          </KnopLink>
        </KnopRij>
      </form>
    </main>
  );
}
