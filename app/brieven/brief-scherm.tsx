import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Knop, KnopLink, KnopRij, TerugLink } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import type { Briefpagina, Regel } from "./brief-pagina.ts";
import { BriefVoorbeeld } from "./brief-voorbeeld.tsx";
import { VeldInvoer } from "./veld-invoer.tsx";
import { VerzendForm } from "./verzend-form.tsx";

interface Props {
  pagina: Briefpagina;
}

/** Everything that is wrong on the page, for the summary: of the fields or of the form about sending. */
function foutenVan({ fouten, verzending }: Briefpagina): readonly Regel[] {
  const verzendfouten = Object.entries(verzending?.fouten ?? {}).map(([id, tekst]) => ({ href: `#${id}`, tekst }));
  return [...fouten, ...verzendfouten];
}

function Invullen({ pagina }: Props) {
  const { t } = useTranslation("brieven");
  return (
    <form method="post" action={`/brief/${pagina.nr}`} noValidate id="invullen">
      {pagina.weigering === null && <h2>{t("pagina.uw-gegevens")}</h2>}
      {pagina.velden.map((veld) => (
        <VeldInvoer veld={veld} key={veld.id} />
      ))}
      {pagina.weigering === null && pagina.bsnOpPapier && <p className="rr-klein">{t("pagina.zelf-bsn")}</p>}
      <KnopRij>
        <Knop>{t(pagina.weigering ? "pagina.openen" : "pagina.opslaan")}</Knop>
      </KnopRij>
    </form>
  );
}

/** The ways to take the letter along, or what is missing before that. */
function Meenemen({ pagina }: Props) {
  const { t } = useTranslation("brieven");
  const { nr, klaar, mist, nietInPdf } = pagina;
  if (!klaar) {
    return (
      <Melding soort="let-op" titel={t("pagina.nog-niet")} kop={3}>
        <p>{t("pagina.mist")}</p>
        <ul>
          {mist.map(({ href, tekst }) => (
            <li key={href}>
              <a href={href}>{tekst}</a>
            </li>
          ))}
        </ul>
      </Melding>
    );
  }
  return (
    <Melding soort="goed" titel={t("pagina.klaar")} kop={3}>
      <p>{t("pagina.downloaden")}</p>
      {nietInPdf.length > 0 && <p>{t("pagina.pdf-kan-niet", { tekens: nietInPdf.join(" ") })}</p>}
      <KnopRij>
        {nietInPdf.length === 0 && (
          <KnopLink href={`/brief/${nr}/pdf`} download>
            {t("pagina.pdf")}
          </KnopLink>
        )}
        <KnopLink href={`/brief/${nr}/docx`} soort="tweede" download>
          {t("pagina.docx")}
        </KnopLink>
        <KnopLink href={`/brief/${nr}/tekst`} soort="tweede">
          {t("pagina.tekst")}
        </KnopLink>
      </KnopRij>
      <p>{t("pagina.onderteken")}</p>
    </Melding>
  );
}

function Voorbeeld({ pagina }: Props) {
  const { t } = useTranslation("brieven");
  const { voorbeeld, vertaling } = pagina;
  return (
    <section id="voorbeeld" aria-labelledby="voorbeeld-kop">
      <h2 id="voorbeeld-kop">{t("pagina.voorbeeld")}</h2>
      {voorbeeld.brieven.length > 1 && <p>{t("pagina.twee")}</p>}
      {pagina.lang && <p>{t("pagina.lang")}</p>}
      {vertaling && <p>{t([`${pagina.flow}.pagina.voorbeeld-nl`, "pagina.voorbeeld-nl"])}</p>}
      <BriefVoorbeeld document={voorbeeld} />
      {vertaling && (
        <Uitklap titel={t("pagina.vertaling")} open>
          <BriefVoorbeeld document={vertaling} />
        </Uitklap>
      )}
      <Meenemen pagina={pagina} />
    </section>
  );
}

/** One letter: what it is for, the remarks, the fields, the letter itself, and what happened with it. */
export function BriefScherm({ pagina }: Props) {
  const { t } = useTranslation("brieven");
  const { nr, totaal, weigering, letOp, verzending } = pagina;
  const fouten = foutenVan(pagina);
  return (
    <>
      <TerugLink href="/uitkomst">{t("pagina.terug")}</TerugLink>
      {fouten.length > 0 && <Foutsamenvatting fouten={fouten} />}
      <h1>{pagina.naam}</h1>
      <p className="rr-inleiding">{pagina.waarvoor}</p>
      {weigering && (
        <Melding soort="let-op" titel={weigering.titel}>
          <p>{weigering.tekst}</p>
          {!weigering.open && (
            <p>
              <a href="/antwoorden">{t("pagina.antwoorden")}</a>
            </p>
          )}
        </Melding>
      )}
      {!weigering && letOp.length > 0 && (
        <Melding soort="let-op" titel={t("pagina.letop")}>
          <ul>
            {letOp.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </Melding>
      )}
      {(!weigering || weigering.open) && <Invullen pagina={pagina} />}
      {!weigering && <Voorbeeld pagina={pagina} />}
      {!weigering && verzending && <VerzendForm verzending={verzending} adres={`/brief/${nr}`} flow={pagina.flow} />}
      <nav className="rr-knoprij" aria-label={t("pagina.titel", { nr, totaal })}>
        {nr > 1 && <a href={`/brief/${nr - 1}`}>{t("pagina.vorige")}</a>}
        {nr < totaal && <a href={`/brief/${nr + 1}`}>{t("pagina.volgende")}</a>}
      </nav>
    </>
  );
}
