import { Bereik } from "#app/aanbod/aanbod-kaart.tsx";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Keuzelijst } from "#app/aanbod/keuzelijst.tsx";
import { gemeenten } from "#app/aanbod/gemeenten.ts";
import { Terugval } from "#app/aanbod/lijst.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { HulpkaartBlok } from "./hulpkaart.tsx";
import type { Hulppagina, Hulpslot } from "./uw-hulp.server.ts";

interface Props {
  pagina: Hulppagina;
}

/** Where the person lives: typed, or chosen when what was typed is not one gemeente. */
export function Plaatsformulier({ pagina: { gemeente, fout } }: Props) {
  const { t } = useTranslation("verwijzing");
  const lijken = fout?.lijken ?? [];
  return (
    <form method="post" action="/uw-hulp" aria-labelledby="plaatskop">
      {fout && <Foutsamenvatting titel={t("plaats.onbekend")} fouten={[{ href: lijken.length > 0 ? "#gemeente" : "#plaats", tekst: t(lijken.length > 0 ? "plaats.kies" : "plaats.hulp") }]} />}
      <h2 id="plaatskop">{t("plaats.kop")}</h2>
      <p>{gemeente ? t("plaats.in", { gemeente: gemeente.naam }) : t("plaats.zonder")}</p>
      <TekstVeld naam="plaats" label={t("plaats.kop")} hulp={t("plaats.hulp")} fout={fout && lijken.length === 0 ? t("plaats.onbekend") : undefined} waarde={fout?.getypt ?? gemeente?.naam} breedte="middel" />
      {lijken.length > 0 && <RadioGroep naam="gemeente" legende={t("plaats.kies")} alsKop={false} opties={lijken.map(({ code, naam }) => ({ waarde: code, label: naam }))} />}
      {fout && lijken.length === 0 && <Keuzelijst naam="gemeente" label={t("plaats.kies")} leeg={t("plaats.geen")} opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))} />}
      <KnopRij>
        <Knop soort="tweede">{t("plaats.knop")}</Knop>
      </KnopRij>
    </form>
  );
}

/** Danger, the last day and the insurance, before every offer. */
export function Eerst({ pagina: { eerst, laatsteDag, bovenaan } }: Props) {
  const { t } = useTranslation("verwijzing");
  if (eerst.length === 0) return null;
  return (
    <section className="rr-eerst" aria-label={t("slot.eerst.naam")}>
      {eerst.map((tekst) => (
        <p key={tekst}>
          <MetVerwijzingen tekst={t(`eerst.${tekst}`, { datum: laatsteDag })} />
        </p>
      ))}
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

function Leeg({ pagina: { onderwerp, gemeente, isTegenGemeente } }: Props) {
  const { t } = useTranslation("verwijzing");
  const waarden = { onderwerp: t(`onderwerp.${onderwerp}`), gemeente: gemeente?.naam ?? "" };
  return <p>{t(gemeente === null ? "leegZonder" : isTegenGemeente ? "leegTegen" : "leeg", waarden)}</p>;
}

/** One need, one place: the best help first, the rest on request. */
function Slotblok({ slot: { slot, getoond, meer, eigenHelper, leeg }, pagina }: { slot: Hulpslot; pagina: Hulppagina }) {
  const { t } = useTranslation("verwijzing");
  return (
    <section aria-labelledby={`slot-${slot}`}>
      <h2 id={`slot-${slot}`}>{t(`slot.${slot}.naam`)}</h2>
      <p>{t(`slot.${slot}.wat`)}</p>
      {eigenHelper && <p>{t("eigenHelper")}</p>}
      {leeg && <Leeg pagina={pagina} />}
      {getoond.length > 0 && (
        <ol className="rr-hulplijst">
          {getoond.map((hulp) => (
            <HulpkaartBlok key={hulp.kaart.id} hulp={hulp} />
          ))}
        </ol>
      )}
      {meer.length > 0 && (
        <Uitklap titel={`${t("keuze.meer")}: ${t(`slot.${slot}.naam`)}`}>
          <ol className="rr-hulplijst">
            {meer.map((hulp) => (
              <HulpkaartBlok key={hulp.kaart.id} hulp={hulp} />
            ))}
          </ol>
        </Uitklap>
      )}
    </section>
  );
}

/** What help costs, each way beside the others, before a choice. */
function Kostenblok({ pagina: { kosten } }: Props) {
  const { t } = useTranslation("verwijzing");
  if (kosten === null) return null;
  return (
    <section aria-labelledby="kosten">
      <h2 id="kosten">{t("wrb.kop")}</h2>
      {kosten.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <ul>
        {kosten.wegen.map(({ naam, bedrag, toelichting }) => (
          <li key={naam}>
            <strong>{naam}:</strong> {bedrag} {toelichting}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What may always be chosen, and what is not here and why. */
function Slotwoord({ pagina: { afgevallen, gemeente, versie } }: Props) {
  const { t } = useTranslation("verwijzing");
  return (
    <>
      <Uitklap titel={t("keuze.geen")}>
        <p>{t("keuze.geenUitleg")}</p>
        <p>
          <a href="/wie-kan-helpen">{t("keuze.wieNog")}</a>
        </p>
      </Uitklap>
      {afgevallen.length > 0 && (
        <Uitklap titel={t("afgevallen.knop")}>
          <ul>
            {afgevallen.map(({ naam, filters }) => (
              <li key={naam}>
                {naam}: {filters.map((filter) => t(`afgevallen.${filter}`, { gemeente: gemeente?.naam ?? "" })).join(" ")}
              </li>
            ))}
          </ul>
          <p className="rr-klein">{t("waarom.versie", { versie })}</p>
        </Uitklap>
      )}
    </>
  );
}

/** Help in the order that fits this person, with why, and with the freedom to choose another or none. */
export function UwHulp({ pagina }: Props) {
  const { t } = useTranslation("verwijzing");
  return (
    <>
      <h1>{t("titel")}</h1>
      <p className="rr-inleiding">{t("intro")}</p>
      <Eerst pagina={pagina} />
      <Plaatsformulier pagina={pagina} />
      <Kostenblok pagina={pagina} />
      {pagina.slots.map((slot) => (
        <Slotblok key={slot.slot} slot={slot} pagina={pagina} />
      ))}
      <Slotwoord pagina={pagina} />
      <Terugval />
    </>
  );
}
