import { Bereik } from "#app/aanbod/aanbod-kaart.tsx";
import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Hulpkaart } from "./uw-hulp.server.ts";

/** The drawing of each reason; what is not here fits, and gets a tick. */
const PICTOGRAM: Readonly<Record<string, PictogramNaam>> = {
  kijktBreder: "oog",
  tijdOk: "klok",
  tijdOnbekend: "klok",
  tijdLet: "klok",
  doetMet: "handen",
  gratis: "euro",
  bijdrage: "euro",
  betaald: "euro",
  onafhankelijk: "weegschaal",
  dichtbij: "route",
  bellen: "telefoon",
  langsgaan: "huis",
  taal: "praten",
  lid: "papieren",
  advocaatNodig: "opgelet",
  vertegenwoordigt: "weegschaal",
  terugval: "info",
};

/** Why an offer stands where it stands; the points only for who asks. */
function Waarom({ hulp: { kaart, termen, totaal }, versie }: { hulp: Hulpkaart; versie: string }) {
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
          {termen.map(({ naam, punten }) => (
            <li key={naam}>
              {naam}: {punten}
            </li>
          ))}
        </ul>
        <p>{t("waarom.totaal", { punten: totaal })}</p>
        <p className="rr-klein">{t("waarom.versie", { versie })}</p>
      </Uitklap>
    </Uitklap>
  );
}

/** One offer: who, why, what must be known first, and how to reach them. */
export function HulpkaartBlok({ hulp, slot, versie }: { hulp: Hulpkaart; slot: string; versie: string }) {
  const { kaart, notities } = hulp;
  // The number itself says that one can call.
  const heeftNummer = kaart.wegen.some(({ soort }) => soort === "telefoon");
  const redenen = hulp.redenen.filter(({ sleutel }) => sleutel !== "bellen" || !heeftNummer);
  return (
    <li className="rr-hulpkaart" id={`${slot}-${kaart.id}`}>
      <h3>{kaart.naam}</h3>
      <p lang={kaart.eigenTaal ?? undefined}>{kaart.wat}</p>
      {notities.map((zin) => (
        <p key={zin} className="rr-notitie">
          <MetNadruk tekst={zin} />
        </p>
      ))}
      {kaart.wegen.map((weg) => (
        <Bereik key={`${weg.soort} ${weg.tekst}`} weg={weg} />
      ))}
      <ul className="rr-redenen">
        {redenen.map(({ sleutel, zin }) => (
          <li key={sleutel} className="rr-met-pictogram">
            <Pictogram naam={PICTOGRAM[sleutel] ?? "vink"} />
            <span>
              <MetNadruk tekst={zin} />
            </span>
          </li>
        ))}
      </ul>
      <Waarom hulp={hulp} versie={versie} />
    </li>
  );
}
