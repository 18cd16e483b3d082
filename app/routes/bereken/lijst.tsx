import { useTranslation } from "#app/taal/use-translation.ts";
import { Melding } from "#app/components/melding.tsx";
import { geeftAlleenDagen, rekenbladen, THEMAS } from "#app/bereken/paginas.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/lijst";

/** What a person can compute without a case, by theme; pages that only give days stand apart. */
export function loader({ context }: Route.LoaderArgs) {
  const groepen = THEMAS.map((thema) => {
    const bladen = rekenbladen.filter((blad) => blad.thema === thema);
    return { thema, paginas: bladen.map(({ id }) => id), dagen: bladen.filter(geeftAlleenDagen).map(({ id }) => id) };
  });
  return { titel: vertaler(context, "bereken")("titel.lijst"), groepen };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

function Paginas({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation("bereken");
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`/bereken/${id}`}>{t(`pagina.${id}.naam`)}</a>
          <br />
          {t(`pagina.${id}.kort`)}
        </li>
      ))}
    </ul>
  );
}

export default function RekenlijstRoute({ loaderData: { groepen } }: Route.ComponentProps) {
  const { t } = useTranslation("bereken");
  return (
    <main id="inhoud">
      <h1>{t("lijst.kop")}</h1>
      <p className="rr-inleiding">{t("lijst.intro")}</p>
      <Melding soort="let-op" titel={t("adres.kop")}>
        <p>{t("adres.tekst")}</p>
      </Melding>
      {groepen.map(({ thema, paginas, dagen }) => (
        <section key={thema} aria-labelledby={thema}>
          <h2 id={thema}>{t(`thema.${thema}`)}</h2>
          {dagen.length > 0 && <h3>{t("lijst.bedragen")}</h3>}
          <Paginas ids={paginas.filter((id) => !dagen.includes(id))} />
          {dagen.length > 0 && <h3>{t("lijst.dagen")}</h3>}
          {dagen.length > 0 && <Paginas ids={dagen} />}
        </section>
      ))}
    </main>
  );
}
