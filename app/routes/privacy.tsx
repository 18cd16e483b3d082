import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import { lijst } from "#app/taal/lijst.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/privacy";

const onderdelen = ["wel", "niet", "bescherming", "termijn", "ander", "cookies", "rechten", "grond"] as const;

export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "paginas")("privacy.titel") };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Privacy() {
  const { t } = useTranslation("paginas");
  const punten = (sleutel: string) => (
    <ul>
      {lijst(t, sleutel).map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  );
  return (
    <main id="inhoud">
      <h1>{t("privacy.kop")}</h1>
      <p className="rr-inleiding">{t("privacy.intro")}</p>
      <Melding soort="let-op" titel={t("privacy.sporenKop")}>
        {punten("privacy.sporen")}
      </Melding>
      {onderdelen.map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`privacy.delen.${id}.kop`)}</h2>
          {punten(`privacy.delen.${id}.punten`)}
          {id === "rechten" && (
            <p>
              <a href="https://autoriteitpersoonsgegevens.nl" rel="noopener noreferrer">
                {t("privacy.ap")}
              </a>
            </p>
          )}
        </section>
      ))}
      <h2>{t("privacy.jongKop")}</h2>
      <p>{t("privacy.jong")}</p>
    </main>
  );
}
