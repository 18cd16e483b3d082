import { Melding } from "#app/components/melding.tsx";
import { loadBoomkaart } from "#app/hulp/boomkaart.server.ts";
import { Boomtekening } from "#app/hulp/boomtekening.tsx";
import { AppError } from "#app/lib/app-error.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/boomkaart";

/** The whole tree of a flow for anyone who wants to check us: public, about no one. Throws not-found. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const kaart = await loadBoomkaart(context, params.flow);
  if (!kaart) throw new AppError("not-found");
  return { titel: vertaler(context, "boom")("titel"), kaart };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Boomkaart({ loaderData: { kaart } }: Route.ComponentProps) {
  const { t } = useTranslation("boom");
  const { thema, versie, tekening, lijst } = kaart;
  return (
    <main id="inhoud">
      <h1>{t("kop", { naam: thema.naam })}</h1>
      <p className="rr-inleiding">{t("uitleg")}</p>
      <Melding soort="let-op" titel={t("letOp")}>
        <p>{t("letOpTekst")}</p>
      </Melding>
      <p>{t("versie", { versie, vragen: lijst.punten, uitkomsten: lijst.uitkomsten })}</p>
      <p>
        <a href="#lijst">{t("naarLijst")}</a>
      </p>
      <h2>{t("tekening")}</h2>
      <p>{t("tekeningUitleg")}</p>
      <Boomtekening svg={tekening} naam={t("tekeningNaam", { naam: thema.naam })} naar="rr-begin" />
      <div id="lijst" dangerouslySetInnerHTML={{ __html: lijst.html }} />
      <p>
        <a href={`/hulp/${thema.flow}`}>{t("terug", { naam: thema.naam })}</a>
      </p>
    </main>
  );
}
