import { data, redirect } from "react-router";
import { MELDINGEN } from "#app/aanbod/meldingen.ts";
import { naamVanAanbod, verwerkMelding } from "#app/aanbod/pagina.server.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/aanbod-klopt-niet";

const KLAAR = "/wie-kan-helpen/klopt-niet?klaar=ja";

/** Says that an entry of the directory is not right. Throws not-found for an entry that is not there. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const t = vertaler(context, "aanbod");
  if (url.searchParams.get("klaar") === "ja") return { titel: t("titel.klopt-niet"), aanbod: null };
  const aanbod = await naamVanAanbod(context, url.searchParams.get("aanbod"));
  return { titel: t(aanbod.isFout ? "titel.klopt-niet-fout" : "titel.klopt-niet"), aanbod };
}

/** Counts the report; nothing that a person writes is asked for or kept. */
export async function action({ request, context }: Route.ActionArgs) {
  return (await verwerkMelding(context, await request.formData())) ? redirect(KLAAR, { status: 303 }) : data(null, { status: 400 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

export default function KloptNiet({ loaderData: { aanbod } }: Route.ComponentProps) {
  const { t } = useTranslation("aanbod");
  const fout = aanbod?.isFout ? t("fout.soort") : undefined;
  const terug = (
    <KnopLink soort="tekst" href="/wie-kan-helpen">
      {t("klopt.terug")}
    </KnopLink>
  );
  if (!aanbod) {
    return (
      <main id="inhoud">
        <h1>{t("klopt.kop")}</h1>
        <Melding soort="goed" titel={t("klopt.dank")} direct>
          <p>{t("klopt.dankTekst")}</p>
        </Melding>
        <KnopRij>{terug}</KnopRij>
      </main>
    );
  }
  return (
    <main id="inhoud">
      {fout && <Foutsamenvatting fouten={[{ href: "#soort", tekst: fout }]} />}
      <h1>{t("klopt.kop")}</h1>
      <p>{t("klopt.over", { naam: aanbod.naam })}</p>
      <form method="post" action={`/wie-kan-helpen/klopt-niet?aanbod=${aanbod.id}`}>
        <input type="hidden" name="aanbod" value={aanbod.id} />
        <RadioGroep naam="soort" legende={t("klopt.vraag")} alsKop={false} hulp={t("klopt.hulp")} fout={fout} opties={MELDINGEN.map((soort) => ({ waarde: soort, label: t(`klopt.${soort}`) }))} />
        <KnopRij>
          <Knop>{t("klopt.knop")}</Knop>
          {terug}
        </KnopRij>
      </form>
    </main>
  );
}
