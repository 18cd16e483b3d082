import { Melding } from "#app/components/melding.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { BlokkenUitkomst } from "./blokken-uitkomst.tsx";
import type { Rekenresultaat } from "./resultaat.ts";
import { antwoordRegels, bronRegels, isOnzeker, jaarRegels, uitRegels, zinnenVan, type Regel } from "./regels.ts";
import { rekenwoorden, type Rekenwoorden } from "./woorden.ts";

function Rijen({ rijen }: { rijen: readonly Regel[] }) {
  if (rijen.length === 0) return null;
  return (
    <dl className="rr-gegevens">
      {rijen.map(([naam, label, tekst]) => (
        <div key={naam}>
          <dt>{label}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Year of the figures, whether they are sure, and where they come from. */
function Herkomst({ resultaat, woorden, herhaald }: { resultaat: Rekenresultaat; woorden: Rekenwoorden; herhaald: boolean }) {
  return (
    <>
      {jaarRegels(resultaat, woorden).map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {isOnzeker(resultaat) && (
        <Melding soort="let-op" kop={3} herhaald={herhaald} titel={woorden.t("herkomst.ongeveer-kop")}>
          <p>{woorden.t("herkomst.ongeveer")}</p>
        </Melding>
      )}
      <Uitklap titel={woorden.t("herkomst.bronnen")}>
        <ul>
          {bronRegels(resultaat, woorden).map(({ verwijzing, merk }) => (
            <li key={verwijzing}>
              {verwijzing} <span className="rr-klein">({merk})</span>
            </li>
          ))}
        </ul>
      </Uitklap>
      <p className="rr-klein">{woorden.t("herkomst.op", { datum: datumVoluit(resultaat.op, woorden.taal) })}</p>
    </>
  );
}

/** The sum with the person's own figures. */
function Som({ zinnen, woorden }: { zinnen: readonly string[]; woorden: Rekenwoorden }) {
  if (zinnen.length === 0) return null;
  return (
    <>
      <p>
        <strong>{woorden.t("uitkomst.som")}</strong>
      </p>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  );
}

/** What to know before the result. */
function Vooraf({ melding, woorden, herhaald }: { melding: string | null; woorden: Rekenwoorden; herhaald: boolean }) {
  if (melding === null) return null;
  return (
    <Melding soort="let-op" kop={3} herhaald={herhaald} titel={woorden.eigen(`melding.${melding}.kop`)}>
      <p>{woorden.eigen(`melding.${melding}.tekst`)}</p>
    </Melding>
  );
}

/** The result of a calculation: what comes out, how, from which year and source, and how sure it is. */
export function Rekenuitkomst({ resultaat, kop = 2 }: { resultaat: Rekenresultaat; kop?: 2 | 3 }) {
  const { i18n } = useTranslation("bereken");
  const woorden = rekenwoorden(i18n, resultaat.vorm);
  const zinnen = (deel: string) => zinnenVan(resultaat, deel, woorden);
  const Kop = kop === 2 ? "h2" : "h3";
  const isEenVanMeer = kop === 3;
  return (
    <section className="rr-rekenuitkomst" role={isEenVanMeer ? "group" : undefined} aria-labelledby={`uitkomst-${resultaat.id}`}>
      <Kop id={`uitkomst-${resultaat.id}`}>{woorden.t("uitkomst.kop")}</Kop>
      <Vooraf melding={resultaat.melding} woorden={woorden} herhaald={isEenVanMeer} />
      {zinnen("uitkomst").map((zin, i) => (
        <p key={zin} className={i === 0 ? "rr-inleiding" : undefined}>
          {zin}
        </p>
      ))}
      <BlokkenUitkomst resultaat={resultaat} woorden={woorden} />
      <Rijen rijen={uitRegels(resultaat, woorden)} />
      <Som zinnen={zinnen("formule")} woorden={woorden} />
      {zinnen("let-op").map((zin) => (
        <p key={zin}>
          <MetVerwijzingen tekst={zin} />
        </p>
      ))}
      <Uitklap titel={woorden.t("uitkomst.ingevuld")}>
        <Rijen rijen={antwoordRegels(resultaat, woorden)} />
      </Uitklap>
      <Herkomst resultaat={resultaat} woorden={woorden} herhaald={isEenVanMeer} />
    </section>
  );
}
