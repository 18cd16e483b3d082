import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij, PrintKnop } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { datumVoluit } from "#app/taal/datum.ts";
import { isTaal } from "#app/taal/talen.ts";

interface Props {
  code: { tekst: string; qr: readonly (readonly boolean[])[] };
  pagina: { adres: string; eindigtOp: string; terug: string };
}

/** The path of all dark squares of a QR, one unit each. */
function padVan(qr: Props["code"]["qr"]): string {
  return qr.map((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
}

/** The return code, large, once: to write down, to read out, to print. */
export function Codekaart({ code, pagina }: Props) {
  const { t, i18n } = useTranslation("dossier");
  const datum = datumVoluit(pagina.eindigtOp, isTaal(i18n.language) ? i18n.language : "nl");
  const breedte = code.qr.length;
  return (
    <>
      <h1>{t("code.kop")}</h1>
      <p className="rr-inleiding">{t("code.uitleg")}</p>
      <p className="rr-code">
        {code.tekst.split("-").map((groep) => (
          <span key={groep}>{groep} </span>
        ))}
      </p>
      <svg className="rr-qr" viewBox={`0 0 ${breedte} ${breedte}`} role="img" aria-label={t("code.qr")} shapeRendering="crispEdges">
        <rect width={breedte} height={breedte} fill="#fff" />
        <path d={padVan(code.qr)} fill="#000" />
      </svg>
      <p>{t("code.voorlezen")}</p>
      <p>{t("code.waar", { adres: pagina.adres })}</p>
      <p>{t("code.tot", { datum })}</p>
      <Melding soort="let-op" titel={t("bewaren.let-op")}>
        <p>{t("code.kwijt")}</p>
        <p>{t("code.geef-niet")}</p>
        <p>{t("code.geen-bericht")}</p>
      </Melding>
      <KnopRij>
        <KnopLink href={pagina.terug}>{t("code.terug")}</KnopLink>
        <PrintKnop>{t("common:knop.print")}</PrintKnop>
      </KnopRij>
    </>
  );
}
