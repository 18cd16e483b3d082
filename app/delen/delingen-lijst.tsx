import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Gegevenslijst } from "#app/components/gegevenslijst.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import type { Delingenpagina } from "./overzicht.server.ts";
import { deelwoorden, metHoofdletter } from "./woorden.ts";

type Deling = Delingenpagina["nu"][number];

/** So many openings are told one by one. */
const MEEST = 5;

/** Who opened it and when, the latest first (A6). */
function Bezoeken({ deling }: { deling: Deling }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const { bezoeken } = deling;
  if (bezoeken.length === 0) return t("lijst.niet-gelezen");
  return (
    <ul>
      {bezoeken.slice(0, MEEST).map(({ op, actie }, nr) => (
        <li key={nr}>
          <time dateTime={op}>{t(`lijst.${actie}`, { wanneer: woorden.moment(op) })}</time>
        </li>
      ))}
      {bezoeken.length > MEEST && <li>{t("lijst.eerder", { count: bezoeken.length - MEEST })}</li>}
    </ul>
  );
}

interface Props {
  loopt: boolean;
  flow: string;
}

function Een({ deling, loopt, flow }: Props & { deling: Deling }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const rij = (sleutel: "waarvoor" | "wat" | "sinds" | "tot" | "gelezen", antwoord: ReactNode) => ({
    id: `${deling.id}-${sleutel}`,
    vraag: t(`lijst.${sleutel}`),
    antwoord,
  });
  const wat = (
    <ul>
      {deling.onderdelen.map((naam) => (
        <li key={naam}>{woorden.onderdeel(naam, flow, deling.tekstVersie)}</li>
      ))}
    </ul>
  );
  return (
    <li id={deling.id}>
      <h3 dir="auto">{metHoofdletter(deling.ontvanger)}</h3>
      <p>
        <strong>{t(`lijst.staat.${deling.staat}`)}</strong>
      </p>
      <Gegevenslijst rijen={[rij("gelezen", <Bezoeken deling={deling} />), rij("tot", woorden.dag(deling.eindigtOp))]} />
      {loopt && (
        <form method="post" action="/delen">
          <KnopRij>
            <Knop soort="gevaar" name="stop" value={deling.id}>
              {t("lijst.stop")}
              <span className="rr-onzichtbaar"> {t("lijst.stop-met", { ontvanger: deling.ontvanger })}</span>
            </Knop>
          </KnopRij>
        </form>
      )}
      <Gegevenslijst rijen={[rij("wat", wat), rij("waarvoor", t(`doel.${deling.doel}.optie`)), rij("sinds", woorden.dag(deling.gemaaktOp))]} />
    </li>
  );
}

/** The shares of a person, each with one button that stops it at once. */
export function DelingenLijst({ delingen, ...rest }: Props & { delingen: readonly Deling[] }) {
  return (
    <ul className="rr-kaarten">
      {delingen.map((deling) => (
        <Een key={deling.id} deling={deling} {...rest} />
      ))}
    </ul>
  );
}
