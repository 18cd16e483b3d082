import { Bereik } from "#app/aanbod/aanbod-kaart.tsx";
import { Terugval } from "#app/aanbod/lijst.tsx";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { ZoBegintU } from "#app/dossier/hulp.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { HulpkaartBlok } from "./hulpkaart.tsx";
import { Kostenlijst } from "./kostenlijst.tsx";
import { Plaatsformulier } from "./plaatsformulier.tsx";
import { SlotLeeg } from "./slot-leeg.tsx";
import { SLOT_PICTOGRAM } from "./slotkop.ts";
import type { Hulppagina, Hulpslot } from "./uw-hulp.server.ts";
import { Voorkeur } from "./voorkeur.tsx";

interface Props {
  pagina: Hulppagina;
}

const EERST: Readonly<Record<Hulppagina["eerst"][number], PictogramNaam>> = { gevaar: "gevaar", termijn: "kalender", verzekering: "papieren", "verzekering-niet-wachten": "papieren" };

/** Danger, the last day and the insurance, before every offer. */
function Eerst({ pagina: { eerst, laatsteDag, bovenaan } }: Props) {
  const { t } = useTranslation("verwijzing");
  if (eerst.length === 0) return null;
  return (
    <section className="rr-eerst" aria-label={t("slot.eerst.naam")}>
      <ul className="rr-redenen">
        {eerst.map((tekst) => (
          <li key={tekst} className="rr-met-pictogram">
            <Pictogram naam={EERST[tekst]} />
            <span>
              <MetNadruk tekst={t(`eerst.${tekst}`, { datum: laatsteDag })} />
            </span>
          </li>
        ))}
      </ul>
      {bovenaan.map((kaart) => (
        <div key={kaart.id}>
          <p>
            <strong>{kaart.naam}</strong>
          </p>
          {kaart.wegen.map((weg) => (
            <Bereik key={`${weg.soort} ${weg.tekst}`} weg={weg} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Slotblok({ slot: { slot, getoond, meer, eigenHelper, leeg }, pagina }: { slot: Hulpslot; pagina: Hulppagina }) {
  const { t } = useTranslation("verwijzing");
  const kaarten = (rij: Hulpslot["getoond"]) => (
    <ol className="rr-hulplijst">
      {rij.map((hulp) => (
        <HulpkaartBlok key={hulp.kaart.id} hulp={hulp} slot={slot} versie={pagina.versie} />
      ))}
    </ol>
  );
  return (
    <section className="rr-hulpslot" aria-labelledby={`slot-${slot}`}>
      <h2 id={`slot-${slot}`}>
        <Pictogram naam={SLOT_PICTOGRAM[slot]} /> {t(`slot.${slot}.naam`)}
      </h2>
      <p>{t(`slot.${slot}.wat`)}</p>
      {eigenHelper && (
        <p className="rr-met-pictogram">
          <Pictogram naam="handen" />
          <span>
            <MetNadruk tekst={t("eigenHelper")} />
          </span>
        </p>
      )}
      {leeg && <SlotLeeg onderwerp={pagina.onderwerp} gemeente={pagina.gemeente?.naam ?? null} isTegenGemeente={pagina.isTegenGemeente} />}
      {getoond.length > 0 && kaarten(getoond)}
      {meer.length > 0 && <Uitklap titel={`${t("keuze.meer")}: ${t(`slot.${slot}.naam`)}`}>{kaarten(meer)}</Uitklap>}
    </section>
  );
}

/** What help costs, each way beside the others, before a choice; before the questions about income the way to those. */
function Kostenblok({ pagina: { kosten } }: Props) {
  const { t } = useTranslation("verwijzing");
  return (
    <section aria-labelledby="kosten">
      <h2 id="kosten">
        <Pictogram naam="euro" /> {t("wrb.kop")}
      </h2>
      {kosten === null ? (
        <>
          <p>
            <MetNadruk tekst={t("wrb.vraag")} />
          </p>
          <KnopRij>
            <KnopLink soort="tweede" href="/bereken/rechtsbijstand">
              {t("wrb.reken")}
            </KnopLink>
          </KnopRij>
        </>
      ) : (
        <>
          <p>
            <strong>{kosten.uitkomst}</strong> {t("wrb.altijd")}
          </p>
          <Kostenlijst wegen={kosten.wegen} />
          <Uitklap titel={t("wrb.meer")}>
            {[...kosten.adviezen, ...kosten.notities, ...kosten.aanvraag].map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </Uitklap>
        </>
      )}
    </section>
  );
}

/** Help in the order that fits this person, with why, and with the freedom to choose another or none. */
export function UwHulp({ pagina }: Props) {
  const { t } = useTranslation("verwijzing");
  const kosten = <Kostenblok pagina={pagina} />;
  return (
    <>
      <h1>{t("titel")}</h1>
      <p className="rr-inleiding">{t("intro")}</p>
      <Eerst pagina={pagina} />
      <Plaatsformulier pagina={pagina} />
      {pagina.kosten !== null && kosten}
      {pagina.slots.map((slot) => (
        <Slotblok key={slot.slot} slot={slot} pagina={pagina} />
      ))}
      {pagina.kosten === null && kosten}
      <ZoBegintU diagnose={pagina.diagnose} />
      <Voorkeur pagina={pagina} />
      <Terugval />
    </>
  );
}
