import { useTranslation } from "#app/taal/use-translation.ts";
import { data, redirect } from "react-router";
import { Knop, KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { slotpagina } from "#app/dossier/slot.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { AntwoordenList } from "#app/triage/antwoorden-list.tsx";
import { TriageMelding } from "#app/triage/meldingen.tsx";
import { completeTriage, loadAntwoorden } from "#app/triage/triage.server.ts";
import type { Route } from "./+types/antwoorden";

export async function loader({ context, url }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  return { titel: vertaler(context, "triage")("titel.antwoorden"), slot: null, pagina: await loadAntwoorden(context, url.searchParams) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const opslag = await completeTriage(context, await request.formData());
  return opslag.soort === "naar" ? redirect(opslag.naar, 303) : data(null, { status: 403 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** Answers that no question used yet (`alvast`), or that do not fit the others (`niet-gebruikt`). Each may be taken away. */
function Ongebruikt({ pagina, soort }: { pagina: Awaited<ReturnType<typeof loadAntwoorden>>; soort: "alvast" | "niet-gebruikt" }) {
  const { t } = useTranslation("triage");
  if (pagina.ongebruikt.length === 0) return null;
  return (
    <section>
      <h2>{t(`antwoorden.${soort}`)}</h2>
      <p>{t(`antwoorden.${soort}-uitleg`)}</p>
      <AntwoordenList flow={pagina.flow} rijen={pagina.ongebruikt} magWeg />
    </section>
  );
}

/** All answers once more, to change or to confirm. */
export default function AntwoordenRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("triage");
  const { slot, pagina } = loaderData;
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <TriageMelding melding={pagina.melding} flow={pagina.flow} nietGebruikt={pagina.ongebruikt} />
      <h1>{t("antwoorden.kop")}</h1>
      <p className="rr-inleiding">{t("antwoorden.uitleg")}</p>
      <AntwoordenList flow={pagina.flow} rijen={pagina.gebruikt} />
      {pagina.open && <Ongebruikt pagina={pagina} soort="alvast" />}
      <h2>{t(pagina.open ? "antwoorden.open" : "antwoorden.klaar")}</h2>
      <p>{t(pagina.open ? "antwoorden.open-uitleg" : "antwoorden.klaar-uitleg")}</p>
      {pagina.open ? (
        <KnopRij>
          <KnopLink href={pagina.open}>{t("antwoorden.ga-verder")}</KnopLink>
        </KnopRij>
      ) : (
        <form method="post" data-stap>
          {pagina.panelen.nieuw.map((id) => (
            <input key={id} type="hidden" name="gezien" value={id} />
          ))}
          <KnopRij>
            <Knop>{t("antwoorden.bevestig")}</Knop>
          </KnopRij>
        </form>
      )}
      {!pagina.open && <Ongebruikt pagina={pagina} soort="niet-gebruikt" />}
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
