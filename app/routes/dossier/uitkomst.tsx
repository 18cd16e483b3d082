import { useTranslation } from "#app/taal/use-translation.ts";
import { redirect } from "react-router";
import { OverU } from "#app/beoordeling/band.tsx";
import { Onveilig } from "#app/beoordeling/onveilig-melding.tsx";
import { Acties, OpDezePagina } from "#app/dossier/acties.tsx";
import { Berekeningen } from "#app/dossier/berekeningen.tsx";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { DataLijst } from "#app/dossier/data-lijst.tsx";
import { DoeDitEerst } from "#app/dossier/doe-dit-eerst.tsx";
import { NaarExtraVragen } from "#app/dossier/extra-vragen.tsx";
import { Kort } from "#app/dossier/kort.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { Brieven, Stappen, Stukken } from "#app/dossier/te-doen.tsx";
import { Blokken, NietBetekent, Uitleg, Wegen } from "#app/dossier/uitkomst-uitleg.tsx";
import { uitkomstKop, uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { loadUitkomst, UITKOMST, werkUitkomstBij } from "#app/dossier/uitkomst.server.ts";
import { NogVragen } from "#app/dossier/vroeg.tsx";
import { Veranderd } from "#app/dossier/veranderd.tsx";
import { NaarWaarom } from "#app/dossier/waarom.tsx";
import { VerderIn } from "#app/dossier/verder-in.tsx";
import { NaarPlan, NogEenProbleem } from "#app/plan/nog-een-probleem.tsx";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { loadHulpInZicht } from "#app/verwijzing/hulp-in-zicht.server.ts";
import { HulpInZichtBlok } from "#app/verwijzing/hulp-in-zicht.tsx";
import type { Route } from "./+types/uitkomst";

export async function loader({ request, context }: Route.LoaderArgs) {
  const pagina = await loadUitkomst(context);
  const hulp = await loadHulpInZicht(context, UITKOMST, request.method !== "HEAD");
  return { titel: vertaler(context, "dossier")("titel.uitkomst"), pagina, hulp };
}

export async function action({ request, context }: Route.ActionArgs) {
  return redirect(await werkUitkomstBij(context, await request.formData()), 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** The result: danger, the day and the action first; then everything behind it. */
export default function UitkomstRoute({ loaderData }: Route.ComponentProps) {
  const { i18n } = useTranslation("dossier");
  const { pagina, hulp } = loaderData;
  const { diagnose } = pagina;
  const woorden = uitkomstWoorden(i18n, diagnose);
  // On this page every panel stands open: danger comes before the day.
  const panelen = { ...pagina.panelen, nieuw: [...pagina.panelen.nieuw, ...pagina.panelen.gezien], gezien: [] };
  return (
    <Reispagina panelen={panelen} termijn={null}>
      <Onveilig isOnveilig={pagina.isOnveilig} />
      <h1>{uitkomstKop(woorden, diagnose)}</h1>
      <DoeDitEerst pagina={pagina} woorden={woorden} />
      <NogVragen open={pagina.open} />
      <Veranderd veranderd={pagina.veranderd} woorden={woorden} />
      <Kort diagnose={diagnose} woorden={woorden} />
      <OpDezePagina pagina={pagina} />
      <Uitleg diagnose={diagnose} woorden={woorden} />
      <Wegen diagnose={diagnose} woorden={woorden} />
      <VerderIn themas={diagnose.uitkomst === null ? [] : pagina.verderIn} />
      <NaarPlan aantal={pagina.aantal} />
      <OverU beoordeling={pagina.beoordeling} peildatum={pagina.peildatum} aantal={pagina.aantal} />
      <Stappen pagina={pagina} woorden={woorden} />
      <Stukken pagina={pagina} woorden={woorden} />
      <Brieven pagina={pagina} />
      <HulpInZichtBlok hulp={hulp} diagnose={diagnose} woorden={woorden} />
      <Blokken diagnose={diagnose} woorden={woorden} />
      <NaarExtraVragen extra={pagina.extra} />
      <DataLijst diagnose={diagnose} woorden={woorden} />
      <Berekeningen pagina={pagina} woorden={woorden} />
      <NaarWaarom pagina={pagina} woorden={woorden} />
      <NietBetekent diagnose={diagnose} woorden={woorden} />
      <NogEenProbleem themas={pagina.nogThemas} straks={pagina.straks} />
      <Acties bewaard={pagina.bewaard} />
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
