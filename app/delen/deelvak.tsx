import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { RadioGroep } from "#app/components/keuze-groep.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { Rekendelen } from "./berekening-deel.tsx";
import type { WatPagina } from "./nieuw.server.ts";
import { Briefdeel, LaatsteDag, Papierlijst, Rijen, Verhaal } from "./onderdeel.tsx";
import { CONTACTREGELS, leesOnderdelen, soortVan } from "./onderdelen.ts";
import { deelwoorden } from "./woorden.ts";

/** The fields of the contact part; they count only when its box is ticked. */
function Contactvelden({ pagina }: { pagina: WatPagina }) {
  const { t } = useTranslation("delen");
  const { getypt, fouten } = pagina;
  const fout = (veld: string) => (fouten[veld] ? t(`fout.${fouten[veld]}`) : undefined);
  return (
    <>
      <TekstVeld naam="contact-naam" label={t("wat.contact-naam")} fout={fout("contact-naam")} waarde={getypt["contact-naam"]} autoComplete="name" />
      <TekstVeld
        naam="contact-telefoon"
        label={t("wat.contact-telefoon")}
        fout={fout("contact-telefoon")}
        waarde={getypt["contact-telefoon"]}
        inputMode="tel"
        autoComplete="tel"
        breedte="middel"
      />
      <RadioGroep
        naam="contact-regel"
        legende={t("wat.contact-regel")}
        alsKop={false}
        fout={fout("contact-regel")}
        waarde={getypt["contact-regel"]}
        opties={CONTACTREGELS.map((regel) => ({ waarde: regel, label: t(`contactregel.${regel}.optie`) }))}
      />
      <TekstVeld
        naam="contact-uitleg"
        label={t("wat.contact-uitleg")}
        hulp={t("wat.contact-uitleg-hulp")}
        fout={fout("contact-uitleg")}
        waarde={getypt["contact-uitleg"]}
      />
    </>
  );
}

/** What the reader will see of a part; nothing for contact, which is typed below its own box. */
function Voorbeeld({ naam, pagina }: { naam: string; pagina: WatPagina }): ReactNode {
  const { samenvatting, antwoorden, papieren, brieven, berekeningen, groepen } = leesOnderdelen(pagina.bron);
  const brief = brieven.find(({ onderdeel }) => onderdeel === naam);
  const groep = groepen.find((een) => een.naam === naam);
  if (naam === "samenvatting" && samenvatting) {
    return (
      <>
        <LaatsteDag termijn={samenvatting.termijn} kop={2} />
        <Verhaal inhoud={samenvatting} kop={2} id="kort" />
      </>
    );
  }
  if (naam === "antwoorden" && antwoorden) return <Rijen id="alle" rijen={antwoorden} />;
  if (naam === "papieren" && papieren) return <Papierlijst papieren={papieren} />;
  if (naam === "berekeningen" && berekeningen) return <Rekendelen berekeningen={berekeningen} kop="h2" />;
  if (brief) return <Briefdeel brief={brief} />;
  return groep ? <Rijen id={naam} rijen={groep.rijen} /> : null;
}

/** One part: a box that is never ticked beforehand, with its real content under it. */
export function Deelvak({ naam, pagina, eerste }: { naam: string; pagina: WatPagina; eerste: boolean }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const { samenvatting } = leesOnderdelen(pagina.bron);
  const label = woorden.onderdeel(naam, pagina.flow);
  const soort = soortVan(naam);
  const id = eerste ? "onderdeel" : `onderdeel-${naam}`;
  const isDeels = soort === "samenvatting" && samenvatting?.uitkomst === null;
  const hulp =
    soort === "brief" || soort === "antwoorden" || soort === "contact" || soort === "berekeningen" ? t(`wat.${soort}-hulp`) : isDeels ? t("wat.samenvatting-deel") : undefined;
  return (
    <div className="rr-deelvak">
      <div className="rr-optie">
        <input
          type="checkbox"
          id={id}
          name="onderdeel"
          value={naam}
          defaultChecked={pagina.gekozen.includes(naam)}
          aria-describedby={hulp ? `${id}-uitleg` : undefined}
        />
        <label htmlFor={id}>{label}</label>
        {hulp && (
          <div id={`${id}-uitleg`} className="rr-optie-hulp">
            {hulp}
          </div>
        )}
        {naam === "contact" && (
          <div className="rr-optie-extra">
            <Contactvelden pagina={pagina} />
          </div>
        )}
      </div>
      {naam !== "contact" && (
        <Uitklap
          titel={
            <>
              {t("wat.bekijk")}
              <span className="rr-onzichtbaar">: {label}</span>
            </>
          }
          open={soort === "samenvatting"}
        >
          <Voorbeeld naam={naam} pagina={pagina} />
        </Uitklap>
      )}
    </div>
  );
}
