import { useTranslation } from "react-i18next";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { Noodnummers } from "#app/components/voet.tsx";
import { lijst } from "#app/taal/lijst.ts";
import { themas } from "#app/taal/themas.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/start";

const route: readonly { id: string; pictogram: PictogramNaam }[] = [
  { id: "vragen", pictogram: "praten" },
  { id: "dag", pictogram: "kalender" },
  { id: "hulp", pictogram: "handen" },
];

/** The limits of what we can protect, told before the first question (Q9). */
const vooraf: readonly { id: string; pictogram: PictogramNaam }[] = [
  { id: "meekijken", pictogram: "oog" },
  { id: "bewaren", pictogram: "slot" },
  { id: "weg", pictogram: "oog-dicht" },
];

/** The themes that a person can choose, in the order of the registry. */
export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "paginas")("start.titel"), themas: themas(context) };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Start({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("paginas");
  return (
    <main id="inhoud">
      <h1>{t("start.kop")}</h1>
      <p className="rr-inleiding">{t("start.intro")}</p>
      <ol className="rr-route">
        {route.map(({ id, pictogram }) => (
          <li key={id}>
            <Pictogram naam={pictogram} />
            <span>{t(`start.route.${id}`)}</span>
          </li>
        ))}
      </ol>
      <ul className="rr-feiten">
        {lijst(t, "start.feiten").map((feit) => (
          <li key={feit}>
            <Pictogram naam="vink" /> {feit}
          </li>
        ))}
      </ul>
      <section className="rr-noodblok" aria-labelledby="nood">
        <h2 id="nood">{t("start.nood")}</h2>
        <Noodnummers />
      </section>
      <h2>{t("start.vooraf")}</h2>
      <ul className="rr-vooraf">
        {vooraf.map(({ id, pictogram }) => (
          <li key={id}>
            <Pictogram naam={pictogram} />
            <p>
              <strong>{t(`start.voorafPunten.${id}.kop`)}</strong> {t(`start.voorafPunten.${id}.tekst`)}
            </p>
          </li>
        ))}
      </ul>
      <h2 id="onderwerpen">{t("start.themas")}</h2>
      <p>{t(loaderData.themas.length > 0 ? "start.themasHulp" : "start.geenThemas")}</p>
      <ul className="rr-kaarten">
        {loaderData.themas.map((thema) => (
          <li key={thema.flow}>
            <Themakaart {...thema} />
          </li>
        ))}
      </ul>
      <h2>{t("start.code")}</h2>
      <KnopRij>
        <KnopLink href="/verder" soort="tweede" pictogram="slot">
          {t("start.codeKnop")}
        </KnopLink>
      </KnopRij>
      <Uitklap titel={t("start.nietTitel")}>
        <p>{t("start.niet")}</p>
      </Uitklap>
      <Uitklap titel={t("start.anderTitel")}>
        <p>{t("start.ander")}</p>
      </Uitklap>
    </main>
  );
}
