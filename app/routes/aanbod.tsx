import { data, redirect } from "react-router";
import { gidsPagina, verwerkZoek } from "#app/aanbod/pagina.server.ts";
import { Hulplijst, Terugval } from "#app/aanbod/lijst.tsx";
import { Zoekformulier } from "#app/aanbod/zoekformulier.tsx";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { Noodnummers } from "#app/components/voet.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/aanbod";

/** The public directory. Its address names theme and gemeente, never a postcode, and says that it stays in the history. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const pagina = await gidsPagina(context, url);
  return { titel: vertaler(context, "aanbod")(pagina.fout ? "titel.fout" : "titel.gids"), pagina };
}

/** Looks the place up and goes on to the address of the answer; a place that is not clear comes back as it was typed. */
export async function action({ request, context }: Route.ActionArgs) {
  const naar = await verwerkZoek(context, await request.formData());
  return naar === null ? data(null, { status: 400 }) : redirect(naar, { status: 303 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Themes in which danger is named before everything else. */
const MET_NOOD: ReadonlySet<string> = new Set(["geweld", "slachtoffer", "kind", "scheiden"]);

export default function WieKanHelpen({ loaderData: { pagina } }: Route.ComponentProps) {
  const { t } = useTranslation("aanbod");
  const { fout, keuze } = pagina;
  const isKeuze = fout !== null && fout.lijken.length > 0;
  return (
    <main id="inhoud">
      {fout && <Foutsamenvatting fouten={[isKeuze ? { href: "#gemeente", tekst: t("fout.keuze") } : { href: "#plaats", tekst: t("fout.plaats") }]} />}
      <h1>{t("kop")}</h1>
      {keuze.onderwerp && MET_NOOD.has(keuze.onderwerp) && (
        <section className="rr-noodblok" aria-labelledby="nood">
          <h2 id="nood">{t("nood")}</h2>
          <Noodnummers />
        </section>
      )}
      <p className="rr-inleiding">{t("intro")}</p>
      <p>
        <strong>{t("datum.titel")}</strong> {t("datum.tekst")} <a href="/">{t("datum.knop")}</a>
      </p>
      <Zoekformulier keuze={keuze} talen={pagina.talen} fout={fout} />
      {!fout && <Hulplijst pagina={pagina} />}
      <Terugval />
      <Uitklap titel={t("spoor.titel")}>
        <p>{t("spoor.tekst")}</p>
      </Uitklap>
    </main>
  );
}
