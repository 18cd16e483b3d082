import { Melding } from "#app/components/melding.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { lijst } from "#app/taal/lijst.ts";
import type { Bron } from "#flows/engine/bron.ts";
import { BlokkenUitkomst } from "./blokken-uitkomst.tsx";
import type { Rekenresultaat } from "./resultaat.ts";
import { inWoord, invulling, rekenwoorden, uitWoord, type Rekenwoorden } from "./woorden.ts";

type Rij = readonly [naam: string, label: string, tekst: string];

function Rijen({ rijen }: { rijen: readonly Rij[] }) {
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

/** The answers that were given, by the words of the form. */
function antwoordRijen({ vorm, waarden }: Rekenresultaat, woorden: Rekenwoorden): readonly Rij[] {
  return vorm.velden.flatMap((veld) => {
    const tekst = inWoord(veld, waarden[veld.naam], woorden);
    return tekst === "" ? [] : [[veld.naam, woorden.eigen(`veld.${veld.naam}.label`), tekst] as const];
  });
}

/** The values of the result that have words. */
function uitRijen({ vorm, uit }: Rekenresultaat, woorden: Rekenwoorden): readonly Rij[] {
  return Object.entries(vorm.uit).flatMap(([naam, soort]) => {
    const label = woorden.eigen(`uit.${naam}`);
    const tekst = uitWoord(uit[naam], soort, woorden);
    return label === "" || tekst === "" ? [] : [[naam, label, tekst] as const];
  });
}

function Bronregels({ bronnen, woorden }: { bronnen: readonly Bron[]; woorden: Rekenwoorden }) {
  const uniek = bronnen.filter((bron, i) => bronnen.findIndex(({ verwijzing }) => verwijzing === bron.verwijzing) === i);
  return (
    <ul>
      {uniek.map((bron) => (
        <li key={bron.verwijzing}>
          {bron.verwijzing} <span className="rr-klein">({woorden.t(`bron.${bron.zekerheid}`, { datum: datumVoluit(bron.gecontroleerdOp, woorden.taal) })})</span>
        </li>
      ))}
    </ul>
  );
}

/** Year of the figures, whether they are sure, and where they come from. */
function Herkomst({ resultaat, woorden, herhaald }: { resultaat: Rekenresultaat; woorden: Rekenwoorden; herhaald: boolean }) {
  const { jaar, cijfers, bronnen, op } = resultaat;
  const isOnzeker = [...cijfers, ...bronnen].some(({ zekerheid }) => zekerheid === "onzeker");
  return (
    <>
      {jaar !== null && <p>{woorden.t("herkomst.jaar", { jaar: String(jaar) })}</p>}
      {jaar !== null && jaar < Number(op.slice(0, 4)) && <p>{woorden.t("herkomst.ouder")}</p>}
      {isOnzeker && (
        <Melding soort="let-op" kop={3} herhaald={herhaald} titel={woorden.t("herkomst.ongeveer-kop")}>
          <p>{woorden.t("herkomst.ongeveer")}</p>
        </Melding>
      )}
      <Uitklap titel={woorden.t("herkomst.bronnen")}>
        <Bronregels bronnen={[...bronnen, ...cijfers]} woorden={woorden} />
      </Uitklap>
      <p className="rr-klein">{woorden.t("herkomst.op", { datum: datumVoluit(op, woorden.taal) })}</p>
    </>
  );
}

/** The sentences of a part of the page, with the values filled in; those of the variant where it has its own. */
function zinnenVan({ vorm, variant }: Rekenresultaat, deel: string, namen: Readonly<Record<string, string>>, woorden: Rekenwoorden): readonly string[] {
  const gewoon = `pagina.${vorm.id}.${deel}`;
  const sleutel = variant !== null && woorden.heeft(`${gewoon}-${variant}`) ? `${gewoon}-${variant}` : gewoon;
  return woorden.heeft(sleutel) ? lijst(woorden.t, sleutel).map((_, i) => woorden.t(`${sleutel}.${i}`, namen)) : [];
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
  const namen = invulling(resultaat, woorden);
  const zinnen = (deel: string) => zinnenVan(resultaat, deel, namen, woorden);
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
      <Rijen rijen={uitRijen(resultaat, woorden)} />
      <Som zinnen={zinnen("formule")} woorden={woorden} />
      {zinnen("let-op").map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <Uitklap titel={woorden.t("uitkomst.ingevuld")}>
        <Rijen rijen={antwoordRijen(resultaat, woorden)} />
      </Uitklap>
      <Herkomst resultaat={resultaat} woorden={woorden} herhaald={isEenVanMeer} />
    </section>
  );
}
