import { redirect } from "react-router";
import { Melding } from "#app/components/melding.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { themas } from "#app/taal/themas.server.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { Gevaarpanelen } from "#app/zoeken/gevaarpanelen.tsx";
import { Voorstellen } from "#app/zoeken/voorstellen.tsx";
import { ZoekFormulier } from "#app/zoeken/zoek-formulier.tsx";
import { beginBevestigd, zoekInEigenWoorden, zoekpaginaContext } from "#app/zoeken/zoeken.server.ts";
import type { Route } from "./+types/zoeken";

/** The page of a text that was just sent; without one the empty field. */
export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "zoeken")("titel"), pagina: context.get(zoekpaginaContext), themas: themas(context) };
}

/** Begins the confirmed suggestion, or says what a text may mean. */
export async function action({ request, context }: Route.ActionArgs) {
  const formulier = await request.formData();
  if (formulier.has("thema")) {
    const { naar, headers } = await beginBevestigd(context, formulier);
    return redirect(naar, { status: 303, headers });
  }
  context.set(zoekpaginaContext, zoekInEigenWoorden(context, formulier.get("tekst")));
  return null;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function Zoeken({ loaderData: { pagina, themas: alle } }: Route.ComponentProps) {
  const { t } = useTranslation("zoeken");
  const stand = pagina?.stand ?? "leeg";
  return (
    <main id="inhoud">
      {pagina && <Gevaarpanelen gevaar={pagina.gevaar} />}
      <h1>{t(`stand.${stand}.kop`)}</h1>
      <p className="rr-inleiding">
        <MetVerwijzingen tekst={t(`stand.${stand}.tekst`)} />
      </p>
      {pagina && pagina.nummers.length > 0 && (
        <Melding soort="let-op" titel={t("nummer.titel")}>
          {pagina.nummers.map((nummer) => (
            <p key={nummer}>{t(`nummer.${nummer}`)}</p>
          ))}
        </Melding>
      )}
      {pagina && pagina.voorstellen.length > 0 && <Voorstellen voorstellen={pagina.voorstellen} />}
      <h2>{t(stand === "gevonden" ? "themas.anders" : "themas.kies")}</h2>
      <ul className="rr-kaarten">
        {alle.map((thema) => (
          <li key={thema.flow}>
            <Themakaart {...thema} />
          </li>
        ))}
      </ul>
      {pagina?.ingekort && <p>{t("ingekort")}</p>}
      <ZoekFormulier tekst={pagina?.tekst} />
    </main>
  );
}
