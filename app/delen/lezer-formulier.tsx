import { useTranslation } from "#app/taal/use-translation.ts";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import type { Lezing } from "./gedeeld.server.ts";

/**
 * The door for a reader: a code and six digits. With a link the script puts the secret after the # in the hidden field,
 * and the field for the code is not shown. What was wrong is never repeated, so that every refusal is the same (S7).
 */
export function LezerFormulier({ lezing }: { lezing: Exclude<Lezing, { soort: "deling" }> }) {
  const { t } = useTranslation("delen");
  const isFout = lezing.soort === "formulier" && lezing.fout !== null;
  return (
    <>
      {isFout && (
        <Melding soort="let-op" titel={t("fout.code")} direct>
          <p>{t("fout.code-tekst")}</p>
          <p>{t("fout.code-nu")}</p>
        </Melding>
      )}
      {lezing.soort === "te-vaak" && (
        <Melding soort="let-op" titel={t("openen.te-vaak-kop")} direct>
          <p>{t("openen.te-vaak", { count: Math.max(1, Math.ceil(lezing.wachtSeconden / 60)) })}</p>
          <p>{t("openen.te-vaak-bel")}</p>
        </Melding>
      )}
      <h1>{t("openen.kop")}</h1>
      <p className="rr-inleiding">{t("openen.uitleg")}</p>
      {lezing.soort === "formulier" && lezing.isOpen && (
        <Melding soort="let-op" titel={t("openen.let-op")}>
          <p>{t("openen.al-open")}</p>
          <p>
            <a href="/gedeeld">{t("openen.verder-lezen")}</a>
          </p>
        </Melding>
      )}
      <form method="post" action="/gedeeld" noValidate className="rr-lezer">
        <input type="hidden" name="geheim" data-geheim="" />
        <p className="rr-via-link">{t("openen.via-link")}</p>
        <div className="rr-zonder-link">
          <TekstVeld naam="code" label={t("openen.code")} hulp={t("openen.code-hulp")} breedte="middel" />
        </div>
        <TekstVeld naam="cijfers" label={t("openen.cijfers")} hulp={t("openen.cijfers-hulp")} inputMode="numeric" breedte="smal" />
        <p>{t("openen.een-keer")}</p>
        <KnopRij>
          <Knop>{t("openen.knop")}</Knop>
        </KnopRij>
      </form>
    </>
  );
}
