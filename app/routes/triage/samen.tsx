import { data, redirect } from "react-router";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { lijst } from "#app/taal/lijst.ts";
import { themas } from "#app/taal/themas.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { beginSamen, PARTIJ, type Samenstand } from "#app/triage/samen.server.ts";
import type { Route } from "./+types/samen";

export function loader({ context }: Route.LoaderArgs) {
  return { titel: vertaler(context, "triage")("titel.samen"), themas: themas(context), partijen: PARTIJ };
}

export async function action({ request, context }: Route.ActionArgs) {
  const uit = await beginSamen(context, await request.formData());
  return "naar" in uit ? redirect(uit.naar, { status: 303, headers: uit.headers }) : data(uit, { status: 400 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

const BEGIN: Samenstand = { partij: "", fout: null };

/** Before a hulpverlener fills in with a client: how that goes, and whether the helper is free of the other side. */
export default function SamenRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("triage");
  const { partij, fout } = actionData ?? BEGIN;
  return (
    <main id="inhoud">
      {fout && <Foutsamenvatting fouten={[{ href: `#${fout}`, tekst: t(`samen.fout-${fout}`) }]} />}
      <h1>{t("samen.kop")}</h1>
      <ul>
        {lijst(t, "samen.regels").map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <form method="post" action="/samen" noValidate>
        <RadioGroep
          naam="partij"
          alsKop={false}
          legende={t("samen.partij")}
          hulp={t("samen.partij-hulp")}
          fout={fout === "partij" ? t("samen.fout-partij") : undefined}
          waarde={partij}
          opties={loaderData.partijen.map((optie) => ({ waarde: optie, label: t(optie === "weet-niet" ? "weet-niet" : `samen.${optie}`) }))}
        />
        {fout === "akkoord" && (
          <Melding soort="let-op" titel={t("samen.partij-titel")}>
            <p>{t("samen.partij-tekst")}</p>
            <VinkGroep naam="akkoord" alsKop={false} legende={t("samen.akkoord-kop")} fout={t("samen.fout-akkoord")} waarden={[]} opties={[{ waarde: "ja", label: t("samen.akkoord") }]} />
          </Melding>
        )}
        <h2>{t("samen.thema")}</h2>
        <KnopRij>
          {loaderData.themas.map(({ flow, naam }) => (
            <Knop key={flow} soort="tweede" name="thema" value={flow}>
              {naam}
            </Knop>
          ))}
        </KnopRij>
      </form>
    </main>
  );
}
