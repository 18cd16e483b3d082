import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import { rekenbladen, THEMAS } from "#app/bereken/paginas.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/lijst";

/** What a person can compute without a case, by theme. */
export function loader({ context }: Route.LoaderArgs) {
  const groepen = THEMAS.map((thema) => ({ thema, paginas: rekenbladen.filter((blad) => blad.thema === thema).map(({ id }) => id) }));
  return { titel: vertaler(context, "bereken")("titel.lijst"), groepen };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function RekenlijstRoute({ loaderData: { groepen } }: Route.ComponentProps) {
  const { t } = useTranslation("bereken");
  return (
    <main id="inhoud">
      <h1>{t("lijst.kop")}</h1>
      <p className="rr-inleiding">{t("lijst.intro")}</p>
      <Melding soort="let-op" titel={t("adres.kop")}>
        <p>{t("adres.tekst")}</p>
      </Melding>
      {groepen.map(({ thema, paginas }) => (
        <section key={thema} aria-labelledby={thema}>
          <h2 id={thema}>{t(`thema.${thema}`)}</h2>
          <ul>
            {paginas.map((id) => (
              <li key={id}>
                <a href={`/bereken/${id}`}>{t(`pagina.${id}.naam`)}</a>
                <br />
                {t(`pagina.${id}.kort`)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
