import { useTranslation } from "#app/taal/use-translation.ts";
import { lijst } from "#app/taal/lijst.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/toegankelijkheid";

export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "paginas")("toegankelijk.titel") };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Toegankelijkheid() {
  const { t } = useTranslation("paginas");
  return (
    <main id="inhoud">
      <h1>{t("toegankelijk.kop")}</h1>
      <p className="rr-inleiding">{t("toegankelijk.intro")}</p>
      <h2>{t("toegankelijk.doenKop")}</h2>
      <ul>
        {lijst(t, "toegankelijk.doen").map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      {(["norm", "titels", "tijd", "fout"] as const).map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`toegankelijk.${id}Kop`)}</h2>
          <p>{t(`toegankelijk.${id}`)}</p>
        </section>
      ))}
    </main>
  );
}
