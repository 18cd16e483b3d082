import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Rijen } from "./onderdeel.tsx";
import type { GedeeldeBerekening, Tekst } from "./onderdelen.ts";
import { deelwoorden } from "./woorden.ts";

function Zinnen({ zinnen }: { zinnen: readonly Tekst[] }) {
  const { i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  return zinnen.map((zin) => <p key={zin.nl}>{woorden.in(zin)}</p>);
}

function Lijst({ teksten }: { teksten: readonly Tekst[] }) {
  const { i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  return (
    <ul>
      {teksten.map((tekst) => (
        <li key={tekst.nl}>{woorden.in(tekst)}</li>
      ))}
    </ul>
  );
}

function Een({ berekening, id, kop: Kop }: { berekening: GedeeldeBerekening; id: string; kop: "h2" | "h3" }) {
  const { t, i18n } = useTranslation("bereken");
  const woorden = deelwoorden(i18n);
  const { naam, op, uitkomst, uit, mogelijkheden, som, letOp, ingevuld, herkomst, bronnen } = berekening;
  return (
    <section>
      <Kop>{woorden.in(naam)}</Kop>
      <Zinnen zinnen={uitkomst} />
      {mogelijkheden.length > 0 && <Rijen id={`${id}-mogelijk`} rijen={mogelijkheden} />}
      {uit.length > 0 && <Rijen id={`${id}-uit`} rijen={uit} />}
      {som.length > 0 && (
        <>
          <p>
            <strong>{t("uitkomst.som")}</strong>
          </p>
          <Lijst teksten={som} />
        </>
      )}
      <Zinnen zinnen={letOp} />
      <Uitklap titel={t("uitkomst.ingevuld")}>
        <Rijen id={`${id}-in`} rijen={ingevuld} />
      </Uitklap>
      <Zinnen zinnen={herkomst} />
      <Uitklap titel={t("herkomst.bronnen")}>
        <Lijst teksten={bronnen} />
      </Uitklap>
      <p className="rr-klein">{t("herkomst.op", { datum: woorden.dag(op) })}</p>
    </section>
  );
}

/** The calculations of a share as the reader sees them: with what was filled in, the sum and the sources. */
export function Rekendelen({ berekeningen, kop }: { berekeningen: readonly GedeeldeBerekening[]; kop: "h2" | "h3" }) {
  return berekeningen.map((berekening, nr) => <Een key={nr} berekening={berekening} id={`berekening-${nr}`} kop={kop} />);
}
