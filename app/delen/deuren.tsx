import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij, KopieerKnop, PrintKnop } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import type { DeurenPagina } from "./nieuw.server.ts";
import { deelwoorden } from "./woorden.ts";

/** The path of all dark squares of a QR, one unit each. */
function padVan(qr: DeurenPagina["qr"]): string {
  return qr.map((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
}

function Vierkant({ qr, label }: { qr: DeurenPagina["qr"]; label: string }) {
  const breedte = qr.length;
  return (
    <svg className="rr-qr" viewBox={`0 0 ${breedte} ${breedte}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={breedte} height={breedte} fill="#fff" />
      <path d={padVan(qr)} fill="#000" />
    </svg>
  );
}

/** The two doors and the six digits, this once: on two sheets when printed, because they go different ways. */
export function Deuren({ pagina }: { pagina: DeurenPagina }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  return (
    <>
      <h1>{t("deuren.kop")}</h1>
      <p className="rr-inleiding">{t("deuren.uitleg", { ontvanger: pagina.ontvanger, datum: woorden.dag(pagina.tot) })}</p>
      <p>{t("deuren.wat")}</p>
      <ul>
        {pagina.onderdelen.map((naam) => (
          <li key={naam}>{woorden.onderdeel(naam, pagina.flow)}</li>
        ))}
      </ul>
      <Melding soort="let-op" titel={t("deuren.een-keer")}>
        <p>{t("deuren.een-keer-tekst")}</p>
        <p>{t("deuren.meekijken")}</p>
      </Melding>
      <section className="rr-blad" aria-labelledby="eerst">
        <h2 id="eerst">{t("deuren.eerst")}</h2>
        <p>{t("deuren.eerst-uitleg")}</p>
        <h3>{t("deuren.link")}</h3>
        <p>{t("deuren.link-uitleg")}</p>
        <p id="link">
          {pagina.link}
        </p>
        <KnopRij>
          <KopieerKnop doel="link" klaar={t("deuren.gekopieerd")}>
            {t("deuren.kopieer")}
          </KopieerKnop>
        </KnopRij>
        <Vierkant qr={pagina.qr} label={t("deuren.qr")} />
        <h3>{t("deuren.code")}</h3>
        <p>{t("deuren.code-uitleg", { adres: pagina.adres })}</p>
        <p className="rr-code">
          {pagina.code.replaceAll("-", " ")}
        </p>
      </section>
      <section className="rr-blad" aria-labelledby="dan">
        <h2 id="dan">{t("deuren.dan")}</h2>
        <p>{t("deuren.cijfers-uitleg")}</p>
        <h3>{t("deuren.cijfers")}</h3>
        <p className="rr-code">
          {pagina.cijfers.slice(0, 3)} {pagina.cijfers.slice(3)}
        </p>
        <p>{t("deuren.cijfers-voorbeeld")}</p>
      </section>
      <KnopRij>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
        <KnopLink soort="tweede" href="/delen">
          {t("deuren.verder")}
        </KnopLink>
      </KnopRij>
    </>
  );
}
