import { useTranslation } from "#app/taal/use-translation.ts";
import { isRouteErrorResponse } from "react-router";
import { FOUTCODES, type Foutcode } from "#app/lib/app-error.ts";
import { KnopLink, KnopRij } from "./knop.tsx";
import { Noodnummers } from "./voet.tsx";

type PaginaCode = Foutcode | "onbekend";

/**
 * The code whose words the page shows. A status without code (a wrong method, a broken address) becomes the code with
 * that status; all else is a mistake of ours.
 */
export function foutcodeVan(fout: unknown): PaginaCode {
  if (!isRouteErrorResponse(fout)) return "onbekend";
  const data: unknown = fout.data;
  if (typeof data === "object" && data !== null && "code" in data && typeof data.code === "string" && isFoutcode(data.code)) return data.code;
  if (fout.status === 405) return "not-found";
  return Object.keys(FOUTCODES).filter(isFoutcode).find((code) => FOUTCODES[code] === fout.status) ?? "onbekend";
}

/** What lies with us and stands in the log. */
const FOUT_VAN_ONS: ReadonlySet<PaginaCode> = new Set(["onbekend", "unavailable"]);

function isFoutcode(code: string): code is Foutcode {
  return Object.hasOwn(FOUTCODES, code);
}

/**
 * One plain page for every failure: what is the matter, what to do now, who to call. `verzoekId` is the reference of a
 * failure that stands in the log.
 */
export function FoutPagina({ code, verzoekId }: { code: PaginaCode; verzoekId?: string }) {
  const { t } = useTranslation("common");
  return (
    <main id="inhoud">
      <title>{`${t(`foutpagina.${code}.titel`)} · ${t("naam")}`}</title>
      <h1>{t(`foutpagina.${code}.titel`)}</h1>
      <p className="rr-inleiding">{t(`foutpagina.${code}.wat`)}</p>
      <p>{t(`foutpagina.${code}.nu`)}</p>
      <KnopRij>
        <KnopLink href="/">{t("foutpagina.naarBegin")}</KnopLink>
        <KnopLink href="/verder" soort="tweede">
          {t("foutpagina.metCode")}
        </KnopLink>
      </KnopRij>
      <h2>{t("foutpagina.bellen")}</h2>
      <p>
        {t("nood.loket.wanneer")} <a href="tel:08008020">{t("nood.loket.bel")}</a>
      </p>
      <Noodnummers />
      {FOUT_VAN_ONS.has(code) && verzoekId && <p className="rr-klein">{t("foutpagina.nummer", { nummer: verzoekId })}</p>}
    </main>
  );
}
