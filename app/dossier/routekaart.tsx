import { Uitklap } from "#app/components/uitklap.tsx";
import { Boomtekening } from "#app/hulp/boomtekening.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Antwoord } from "#app/triage/antwoorden-list.tsx";
import { vraagTitel, woordenVan } from "#app/triage/weergave.ts";
import type { Kaartpagina } from "./kaart.server.ts";
import { stapTekst, uitkomstWoorden } from "./uitkomst-woorden.ts";

type Punt = { readonly soort: "gedaan" | "nu" | "straks"; readonly id: string; readonly tekst: string; readonly erbij?: React.ReactNode };

function Punten({ punten }: { punten: readonly Punt[] }) {
  const { t } = useTranslation("dossier");
  return (
    <ol className="rr-kaartlijst">
      {punten.map((punt) => (
        <li key={punt.id} className={`rr-kaart-${punt.soort}`} aria-current={punt.soort === "nu" ? "step" : undefined}>
          <span className="rr-kaart-merk">{t(`kaart.${punt.soort}`)}</span>
          <span>{punt.tekst}</span>
          {punt.erbij && <div className="rr-klein">{punt.erbij}</div>}
        </li>
      ))}
    </ol>
  );
}

/** The route as a list: no drawing is needed to follow it. */
export function Routekaart({ pagina }: { pagina: Kaartpagina }) {
  const { t, i18n } = useTranslation("dossier");
  const { t: boom } = useTranslation("boom");
  const woorden = woordenVan(i18n, pagina.flow);
  const { diagnose, open } = pagina;
  const vragen: Punt[] = pagina.rijen.map((rij) => ({
    soort: "gedaan",
    id: rij.vraag,
    tekst: vraagTitel(woorden, rij),
    erbij: <Antwoord rij={rij} woorden={woorden} />,
  }));
  if (open) vragen.push({ soort: "nu", id: open.vraag, tekst: vraagTitel(woorden, open) });
  if (open && open.hierna > 0) vragen.push({ soort: "straks", id: "nog", tekst: t("kaart.nog", { count: open.hierna }) });
  const straks = (isNu: boolean, id: "nalezen" | "uitkomst"): Punt => ({ soort: isNu ? "nu" : "straks", id, tekst: t(`kaart.${id}`) });
  const stappen = diagnose && uitkomstWoorden(i18n, diagnose);
  return (
    <>
      <h2>{t("kaart.vragen")}</h2>
      <Punten punten={diagnose ? vragen : [...vragen, straks(open === null, "nalezen"), straks(false, "uitkomst")]} />
      {diagnose && stappen && (
        <>
          <h2>{t("kaart.stappen")}</h2>
          <Punten
            punten={diagnose.stappen
              .map(({ id }) => ({ soort: pagina.gedaan.includes(id) ? ("gedaan" as const) : ("straks" as const), id, tekst: stapTekst(stappen, id) }))
              .filter(({ tekst }) => tekst)}
          />
        </>
      )}
      <h2>{boom("route.kop")}</h2>
      <Uitklap titel={boom("tekening")}>
        <p>{boom("route.uitleg")}</p>
        <Boomtekening svg={pagina.tekening} naam={boom("route.naam")} naar="rr-hier" />
      </Uitklap>
      <h2>{t("kaart.beslissing")}</h2>
      <p>{t("kaart.beslissing-uitleg")}</p>
    </>
  );
}
