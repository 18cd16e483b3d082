import { data, redirect } from "react-router";
import { Bewaarregel } from "#app/dossier/bewaarregel.tsx";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Reispagina } from "#app/dossier/reispagina.tsx";
import { SlotFormulier } from "#app/dossier/slot-formulier.tsx";
import { foutstatus, slotpagina } from "#app/dossier/slot.server.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { loadUwHulp, UW_HULP, werkHulpBij } from "#app/verwijzing/uw-hulp.server.ts";
import { UwHulp } from "#app/verwijzing/uw-hulp.tsx";
import type { Route } from "./+types/uw-hulp";

export async function loader({ request, context }: Route.LoaderArgs) {
  const dicht = slotpagina(context);
  if (dicht) return dicht;
  const pagina = await loadUwHulp(context, request.method !== "HEAD");
  if (pagina === null) throw redirect("/uitkomst", 303);
  const titel = vertaler(context, "verwijzing")("paginatitel");
  return { titel: pagina.fout ? vertaler(context, "dossier")("titel.fout", { titel }) : titel, slot: null, pagina };
}

export async function action({ request, context }: Route.ActionArgs) {
  return (await werkHulpBij(context, await request.formData())) ? redirect(UW_HULP, 303) : data(null, { status: foutstatus(context) });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.titel }];

/** "Uw hulp": who can help, nearby, and why. */
export default function UwHulpRoute({ loaderData: { slot, pagina } }: Route.ComponentProps) {
  const { t } = useTranslation("dossier");
  if (slot) return <SlotFormulier slot={slot} />;
  return (
    <Reispagina panelen={pagina.panelen} termijn={pagina.termijn}>
      <UwHulp pagina={pagina} />
      <KnopRij>
        <KnopLink soort="tweede" href="/uitkomst">
          {t("code.terug")}
        </KnopLink>
      </KnopRij>
      <Bewaarregel bewaard={pagina.bewaard} eindigtOp={pagina.eindigtOp} />
    </Reispagina>
  );
}
