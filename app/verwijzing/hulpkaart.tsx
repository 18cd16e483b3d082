import { Bereik } from "#app/aanbod/aanbod-kaart.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Hulpkaart } from "./uw-hulp.server.ts";

/** Why an offer stands where it stands; the points only for who asks. */
function Waarom({ hulp: { kaart, termen, totaal } }: { hulp: Hulpkaart }) {
  const { t } = useTranslation("verwijzing");
  return (
    <Uitklap titel={`${t("waarom.knop")} (${kaart.naam})`}>
      <ul>
        {termen.map(({ naam, mate }) => (
          <li key={naam}>
            {naam}: {t(`mate.${mate}`)}
          </li>
        ))}
      </ul>
      <Uitklap titel={t("waarom.punten")}>
        <ul>
          {termen.map(({ naam, punten, hooguit }) => (
            <li key={naam}>
              {naam}: {punten} / {hooguit}
            </li>
          ))}
        </ul>
        <p>{t("waarom.totaal", { punten: totaal })}</p>
      </Uitklap>
    </Uitklap>
  );
}

/** One offer: who, why, what must be known first, and how to reach them. */
export function HulpkaartBlok({ hulp }: { hulp: Hulpkaart }) {
  const { kaart, redenen, notities } = hulp;
  return (
    <li>
      <h3>{kaart.naam}</h3>
      <p lang={kaart.eigenTaal ?? undefined}>{kaart.wat}</p>
      {notities.map((zin) => (
        <p key={zin} className="rr-notitie">
          {zin}
        </p>
      ))}
      <ul>
        {redenen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {kaart.wegen.map((weg) => (
        <Bereik key={`${weg.soort} ${weg.tekst}`} weg={weg} />
      ))}
      <Waarom hulp={hulp} />
    </li>
  );
}
