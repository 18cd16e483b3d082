import { useTranslation } from "#app/taal/use-translation.ts";
import { Uitklap } from "#app/components/uitklap.tsx";
import { woordenVan } from "#app/triage/weergave.ts";
import type { Bron } from "#flows/engine/bron.ts";
import { BronRegel } from "./waarom.tsx";

/** A sentence of a flow about itself at `regel.<id>`, with its sources. */
export interface Werkregel {
  readonly id: string;
  readonly bronnen: readonly Bron[];
}

/** How this website counts, and what it advises for every letter, whatever the outcome, each with where it is written. */
export function Werkwijze({ flow, regels }: { flow: string; regels: readonly Werkregel[] }) {
  const { t, i18n } = useTranslation("dossier");
  const woorden = woordenVan(i18n, flow);
  if (regels.length === 0) return null;
  return (
    <Uitklap titel={t("waarom.regels")}>
      <ul>
        {regels.map(({ id, bronnen }) => (
          <li key={id}>
            {woorden.t(`regel.${id}`)}
            {bronnen.map((bron) => (
              <div key={bron.verwijzing} className="rr-klein">
                <BronRegel bron={bron} woorden={woorden} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
