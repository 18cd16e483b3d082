import { useTranslation } from "#app/taal/use-translation.ts";
import { redirect } from "react-router";
import { OverU } from "#app/beoordeling/band.tsx";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { Alleen } from "#app/beoordeling/alleen.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { Veiligheidspanelen } from "#app/dossier/veiligheidspanelen.tsx";
import { NogEenProbleem } from "#app/plan/nog-een-probleem.tsx";
import { Eerst } from "#app/plan/eerst.tsx";
import { Dagen, Hulp, Problemen } from "#app/plan/plan-delen.tsx";
import { loadPlan, werkPlanBij } from "#app/plan/plan.server.ts";
import { Acties, Papieren } from "#app/plan/te-doen.tsx";
import { planWoorden } from "#app/plan/woorden.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import type { Route } from "./+types/plan";

export async function loader({ context, url }: Route.LoaderArgs) {
  return { titel: vertaler(context, "plan")("titel"), pagina: await loadPlan(context, url.searchParams) };
}

export async function action({ request, context }: Route.ActionArgs) {
  return redirect(await werkPlanBij(context, await request.formData()), 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** One plan over all problems: danger, then what first, by when, who. */
export default function PlanRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("plan");
  const { pagina } = loaderData;
  const { plan, problemen, gevaar } = pagina;
  const woorden = planWoorden(i18n, problemen);
  return (
    <Reispagina panelen={{ flow: pagina.flow, nieuw: [], gezien: [] }} termijn={null}>
      <Onveilig isOnveilig={pagina.isOnveilig} />
      {gevaar.map((panelen) => (
        <Veiligheidspanelen key={panelen.flow} panelen={panelen} />
      ))}
      {pagina.isVol && (
        <Melding soort="let-op" titel={t("vol.titel")}>
          <p>{t("vol.tekst")}</p>
        </Melding>
      )}
      <h1>{t("kop")}</h1>
      <p className="rr-inleiding">{t(plan ? "inleiding" : problemen.length > 0 ? "leeg" : "geen")}</p>
      {plan && (
        <>
          <Eerst plan={plan} problemen={problemen} woorden={woorden} />
          <Acties plan={plan} woorden={woorden} />
          <Dagen plan={plan} woorden={woorden} />
          <Hulp plan={plan} woorden={woorden} />
          <Papieren plan={plan} woorden={woorden} />
        </>
      )}
      {problemen.length > 0 && <Problemen problemen={problemen} woorden={woorden} />}
      {problemen.length === 0 && <Alleen beoordeling={pagina.beoordeling} />}
      {problemen.length > 0 && !pagina.beoordeling && <OverU beoordeling={null} peildatum={pagina.peildatum} aantal={problemen.length} />}
      <NogEenProbleem themas={pagina.nogThemas} straks={pagina.straks} eerste={problemen.length === 0} />
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
