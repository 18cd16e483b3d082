import { Knop } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { lijst } from "#app/taal/lijst.ts";
import type { Gevaar } from "./woorden/gevaar.ts";

/** Someone may be watching: then the way out stands in the panel too. */
const MEEKIJKER: ReadonlySet<Gevaar> = new Set(["geweld", "kind"]);

/** Danger first, whatever else was understood: who to call now. */
export function Gevaarpanelen({ gevaar }: { gevaar: readonly Gevaar[] }) {
  const { t } = useTranslation("zoeken");
  const metUitgang = gevaar.find((id) => MEEKIJKER.has(id));
  return gevaar.map((id) => (
    <Melding key={id} soort="gevaar" titel={t(`gevaar.${id}.titel`)}>
      {lijst(t, `gevaar.${id}.tekst`).map((tekst) => (
        <p key={tekst}>
          <MetVerwijzingen tekst={tekst} />
        </p>
      ))}
      {id === metUitgang && (
        <form method="post" action="/weg">
          <Knop soort="gevaar">{t("weg")}</Knop>
        </form>
      )}
    </Melding>
  ));
}
