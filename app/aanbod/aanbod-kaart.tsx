import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Kaart, Weg } from "./kaart.ts";

/** The drawing of each way; the word beside it says the same. */
const PICTOGRAM: Readonly<Record<Weg["soort"], PictogramNaam>> = { telefoon: "telefoon", website: "wereld", bezoek: "huis", "e-mail": "envelop", chat: "praten" };

/** One way to reach an offer. */
export function Bereik({ weg: { soort, tekst, href, tijden } }: { weg: Weg }) {
  const { t } = useTranslation("aanbod");
  return (
    <p className="rr-met-pictogram">
      <Pictogram naam={PICTOGRAM[soort]} />
      <span>
        <strong>
          {t(`kanaal.${soort}`)}:{" "}
          {href === null ? (
            tekst
          ) : (
            <a href={href} rel="noreferrer">
              {tekst}
            </a>
          )}
        </strong>
        {tijden.length > 0 && ` (${tijden.join(", ")})`}
      </span>
    </p>
  );
}

/** What they do not do, and the way to say that something is wrong. */
function Meer({ kaart }: { kaart: Kaart }) {
  const { t } = useTranslation("aanbod");
  return (
    <Uitklap titel={t("kaart.meer", { naam: kaart.naam })}>
      {kaart.niet && (
        <p>
          <strong>{t("kaart.niet")}</strong> <span lang={kaart.eigenTaal ?? undefined}>{kaart.niet}</span>
        </p>
      )}
      <p>
        <a href={`/wie-kan-helpen/klopt-niet?aanbod=${kaart.id}`} aria-label={t("kaart.kloptNietVan", { naam: kaart.naam })}>
          {t("kaart.kloptNiet")}
        </a>
      </p>
    </Uitklap>
  );
}

/** One offer: who, what they do, how to reach them, and what must be known first. */
export function AanbodKaart({ kaart }: { kaart: Kaart }) {
  const { t } = useTranslation("aanbod");
  const { eigenTaal } = kaart;
  return (
    <li className="rr-hulpkaart">
      <h3>{kaart.naam}</h3>
      {kaart.soort !== kaart.naam && <p>{kaart.soort}</p>}
      {kaart.letOp.map((zin) => (
        <p key={zin} className="rr-notitie">
          <MetNadruk tekst={zin} />
        </p>
      ))}
      <p lang={eigenTaal ?? undefined}>{kaart.wat}</p>
      {kaart.open && (
        <p>
          <strong>{t(`kaart.${kaart.open}`)}</strong>
        </p>
      )}
      {kaart.wegen.map((weg) => (
        <Bereik key={`${weg.soort} ${weg.tekst}`} weg={weg} />
      ))}
      <p>
        <strong>{t("kaart.kosten")}:</strong> {kaart.kosten}
      </p>
      {kaart.bij.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <Meer kaart={kaart} />
    </li>
  );
}
