import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/hoe-werkt-het";

const stappen: readonly { id: string; pictogram: PictogramNaam }[] = [
  { id: "kies", pictogram: "route" },
  { id: "antwoord", pictogram: "praten" },
  { id: "lees", pictogram: "kalender" },
  { id: "bewaar", pictogram: "slot" },
  { id: "deel", pictogram: "handen" },
];

export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "paginas")("hoe.titel") };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function HoeWerktHet() {
  const { t } = useTranslation("paginas");
  return (
    <main id="inhoud">
      <h1>{t("hoe.kop")}</h1>
      <p className="rr-inleiding">{t("hoe.intro")}</p>
      <ol className="rr-stappen">
        {stappen.map(({ id, pictogram }) => (
          <li key={id}>
            <Pictogram naam={pictogram} />
            <div>
              <h2>{t(`hoe.stappen.${id}.kop`)}</h2>
              <p>{t(`hoe.stappen.${id}.tekst`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <h2>{t("hoe.zekerKop")}</h2>
      <p>{t("hoe.zeker")}</p>
      <h2>{t("hoe.wegKop")}</h2>
      <p>{t("hoe.weg")}</p>
      <p>{t("hoe.wegNiet")}</p>
      <h2>{t("hoe.tijdKop")}</h2>
      <p>{t("hoe.tijd")}</p>
      <h2>{t("hoe.hulpKop")}</h2>
      <p>{t("hoe.hulp")}</p>
      <KnopRij>
        <KnopLink href="/">{t("hoe.begin")}</KnopLink>
      </KnopRij>
    </main>
  );
}
