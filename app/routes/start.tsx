import { useTranslation } from "#app/taal/use-translation.ts";
import { AndereIngangen } from "#app/components/andere-ingangen.tsx";
import { EersteBlik, Vooraf } from "#app/components/eerste-blik.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { Noodnummers } from "#app/components/voet.tsx";
import { themas, type Thema } from "#app/taal/themas.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { ZoekFormulier } from "#app/zoeken/zoek-formulier.tsx";
import type { Route } from "./+types/start";

/** The themes that a person can choose, in the order of the registry; and whether a theme was asked for that is not there. */
export function loader({ context, url }: Route.LoaderArgs) {
  const isOnbekend = url.searchParams.get("melding") === "onbekend";
  return { titel: vertaler(context, "paginas")("start.titel"), themas: themas(context), isOnbekend };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

function Themalijst({ themas: alle }: { themas: readonly Thema[] }) {
  const { t } = useTranslation("paginas");
  return (
    <>
      <h2>{t("start.themas")}</h2>
      <p>{t(alle.length > 0 ? "start.themasHulp" : "start.geenThemas")}</p>
      <ul className="rr-kaarten">
        {alle.map((thema) => (
          <li key={thema.flow}>
            <Themakaart {...thema} />
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("paginas");
  return (
    <main id="inhoud">
      {loaderData.isOnbekend && (
        <Melding soort="let-op" titel={t("triage:onbekend.titel")} direct>
          <p>{t("triage:onbekend.tekst")}</p>
        </Melding>
      )}
      <h1>{t("start.kop")}</h1>
      <p className="rr-inleiding">{t("start.intro")}</p>
      <EersteBlik />
      <section className="rr-noodblok" aria-labelledby="nood">
        <h2 id="nood">{t("start.nood")}</h2>
        <Noodnummers />
      </section>
      <h2>{t("start.vooraf")}</h2>
      <Vooraf />
      <ZoekFormulier kop />
      <Themalijst themas={loaderData.themas} />
<AndereIngangen />
      <Uitklap titel={t("start.nietTitel")}>
        <p>{t("start.niet")}</p>
      </Uitklap>
      <Uitklap titel={t("start.anderTitel")}>
        <p>{t("start.ander")}</p>
        <p>
          <a href="/samen">{t("start.samen")}</a>
        </p>
      </Uitklap>
    </main>
  );
}
