import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { DatumVeld } from "#app/components/datum-veld.tsx";
import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import type { VeldWeergave } from "./brief-pagina.ts";

/** What browsers may fill in by themselves. */
const AUTOMATISCH: Readonly<Record<string, string>> = { naam: "name", adres: "street-address", telefoon: "tel" };

/** One tick with its label as the only option. */
function Vink({ veld }: { veld: VeldWeergave }) {
  return (
    <div className={veld.fout ? "rr-veld rr-veld-fout" : "rr-veld"}>
      {veld.fout && (
        <p id={`${veld.id}-fout`} className="rr-fout">
          {veld.fout}
        </p>
      )}
      <div className="rr-opties">
        <div className="rr-optie">
          <input
            type="checkbox"
            id={veld.id}
            name={veld.id}
            value="ja"
            defaultChecked={veld.waarde === "ja"}
            aria-describedby={[veld.hulp && `${veld.id}-hulp`, veld.fout && `${veld.id}-fout`].filter(Boolean).join(" ") || undefined}
          />
          <label htmlFor={veld.id}>{veld.label}</label>
          {veld.hulp && (
            <div id={`${veld.id}-hulp`} className="rr-optie-hulp">
              {veld.hulp}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** One field of a letter with the input that belongs to its kind. */
export function VeldInvoer({ veld }: { veld: VeldWeergave }) {
  const { t } = useTranslation("brieven");
  const { id, hulp, fout, waarde } = veld;
  const label: ReactNode = veld.verplicht || veld.soort === "vink" ? veld.label : `${veld.label} ${t("pagina.niet-verplicht")}`;
  switch (veld.soort) {
    case "datum":
      return <DatumVeld naam={id} legende={label} hulp={hulp} fout={fout} {...veld.delen} />;
    case "keuze":
      return <RadioGroep naam={id} legende={label} alsKop={false} hulp={hulp} fout={fout} opties={veld.opties} waarde={waarde} />;
    case "vinkjes":
      return <VinkGroep naam={id} legende={label} alsKop={false} hulp={hulp} fout={fout} opties={veld.opties} waarden={waarde.split(",")} />;
    case "vink":
      return <Vink veld={veld} />;
    case "bedrag":
      return <TekstVeld naam={id} label={label} hulp={hulp} fout={fout} waarde={waarde} inputMode="decimal" breedte="smal" voor="€" />;
    case "regels":
      return <TekstVeld naam={id} label={label} hulp={hulp} fout={fout} waarde={waarde} regels={veld.groot ? 6 : 3} />;
    case "tekst":
      return <TekstVeld naam={id} label={label} hulp={hulp} fout={fout} waarde={waarde} autoComplete={AUTOMATISCH[id]} />;
  }
}
