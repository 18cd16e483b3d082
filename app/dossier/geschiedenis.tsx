import { useTranslation } from "#app/taal/use-translation.ts";
import { isTaal } from "#app/taal/talen.ts";
import type { Gegevenspagina } from "./gegevens.server.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

type Gebeurtenis = Gegevenspagina["geschiedenis"][number];

/** The same thing that the person did several times in a row is one line; what others did is told one by one (A6). */
function perRegel(gebeurtenissen: readonly Gebeurtenis[]): readonly (readonly Gebeurtenis[])[] {
  const regels: Gebeurtenis[][] = [];
  for (const een of gebeurtenissen) {
    const [vorige] = regels.at(-1) ?? [];
    const isZelfde = vorige?.actie === een.actie && vorige.actor === een.actor && een.actor === "eigenaar";
    if (isZelfde) regels.at(-1)?.push(een);
    else regels.push([een]);
  }
  return regels;
}

/** Who looked and what happened, the latest first. */
export function Geschiedenis({ regels }: { regels: Gegevenspagina["geschiedenis"] }) {
  const { t, i18n } = useTranslation("dossier");
  const locale = LOCALE[isTaal(i18n.language) ? i18n.language : "nl"];
  const wanneer = new Intl.DateTimeFormat(locale, { timeZone: "Europe/Amsterdam", dateStyle: "medium", timeStyle: "short" });
  if (regels.length === 0) return <p>{t("gegevens.geschiedenis-geen")}</p>;
  return (
    <dl className="rr-gegevens">
      {perRegel(regels).map((regel, nr) => {
        const laatste = regel[0]!;
        const eerste = regel.at(-1)!;
        return (
          <div key={`${laatste.op}-${nr}`}>
            <dt>{t(`audit:actie.${laatste.actie}`)}</dt>
            <dd>
              {t(`audit:actor.${laatste.actor}`)}, <time dateTime={laatste.op}>{wanneer.formatRange(new Date(eerste.op), new Date(laatste.op))}</time>
              {regel.length > 1 && ` (${t("gegevens.keer", { aantal: regel.length })})`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
