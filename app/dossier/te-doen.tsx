import { useTranslation } from "#app/taal/use-translation.ts";
import { rekenpaginasBij } from "#app/bereken/bij-stap.ts";
import { Rekenlinks } from "#app/bereken/rekenlinks.tsx";
import { Papierenlijst, Stappenlijst } from "#app/components/afvinklijst.tsx";
import { KnopLink } from "#app/components/knop.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import { eersteZin, stapTekst, stukTekst, uitkomstTitel, woordUitkomst, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

interface Props {
  pagina: Uitkomstpagina;
  woorden: Uitkomstwoorden;
}

type Stap = Uitkomstpagina["diagnose"]["stappen"][number];

/**
 * The steps by what they belong to, in the order in which they come: the outcome, the subject, other outcomes. Steps that
 * concern the person stand with those of the outcome.
 */
function perEigenaar(stappen: readonly Stap[], uitkomst: string | null): readonly (readonly [string, readonly Stap[]])[] {
  const groepen = new Map<string, Stap[]>();
  for (const stap of stappen) {
    const van = stap.id.split(".")[0] ?? "";
    const eigenaar = van.startsWith("ov-") ? (uitkomst ?? van) : van;
    groepen.set(eigenaar, [...(groepen.get(eigenaar) ?? []), stap]);
  }
  return [...groepen];
}

function Groep({ stappen, pagina, woorden }: Props & { stappen: readonly Stap[] }) {
  const { t } = useTranslation("dossier");
  const items = stappen.flatMap(({ id, uiterlijk }) => {
    const [tekst, rest] = eersteZin(stapTekst(woorden, id));
    if (!tekst) return [];
    const dag = uiterlijk && <p>{t("stappen.uiterlijk", { datum: langeDatum(uiterlijk, woorden.taal) })}</p>;
    const heeftRekenpagina = rekenpaginasBij(pagina.diagnose.flow, id).length > 0;
    const uitleg = (rest || dag || heeftRekenpagina) && (
      <>
        {rest && (
          <p>
            <MetVerwijzingen tekst={rest} />
          </p>
        )}
        {dag}
        <Rekenlinks flow={pagina.diagnose.flow} stap={id} kijktMee={pagina.diagnose.veiligheid.length > 0} />
      </>
    );
    return [{ id, tekst, uitleg, klaar: pagina.gedaan.includes(id) }];
  });
  return <Stappenlijst items={items} actie="/uitkomst" />;
}

/** In band C at most so many own tasks stand in sight (verwijzing.md C.3); a step with a last day always does. */
const TAKEN_BIJ_C = 3;

/** The steps in sight, and those that come later. */
function inZicht(stappen: readonly Stap[], { beoordeling, gedaan }: Uitkomstpagina): readonly [readonly Stap[], readonly Stap[]] {
  if (beoordeling?.getoond !== "C") return [stappen, []];
  let open = 0;
  const zichtbaar = stappen.filter(({ id, uiterlijk }) => gedaan.includes(id) || (open += 1) <= TAKEN_BIJ_C || uiterlijk !== null);
  return [zichtbaar, stappen.filter((stap) => !zichtbaar.includes(stap))];
}

/** The steps of the outcome itself. */
function Eigen({ stappen, ...rest }: Props & { stappen: readonly Stap[] }) {
  const { t } = useTranslation("beoordeling");
  const [nu, later] = inZicht(stappen, rest.pagina);
  return (
    <>
      <Groep stappen={nu} {...rest} />
      {later.length > 0 && (
        <Uitklap titel={t("band.later", { count: later.length })}>
          <Groep stappen={later} {...rest} />
        </Uitklap>
      )}
    </>
  );
}

/** The steps, each with a small form that ticks it off: those of the outcome open, those that come with it to open. */
export function Stappen({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const { stappen } = pagina.diagnose;
  const uitkomst = woordUitkomst(pagina.diagnose);
  if (stappen.length === 0) return null;
  const klaar = stappen.filter(({ id }) => pagina.gedaan.includes(id)).length;
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen">{t("stappen.kop")}</h2>
      <p>
        {t("stappen.uitleg")} {t("stappen.stand", { klaar, totaal: stappen.length })}
      </p>
      {perEigenaar(stappen, uitkomst).map(([eigenaar, eigen]) => {
        if (eigenaar === uitkomst) return <Eigen key={eigenaar} stappen={eigen} pagina={pagina} woorden={woorden} />;
        const naam = uitkomstTitel(woorden, eigenaar) || woorden.zin(`module.${eigenaar}.naam`);
        const gedaan = eigen.filter(({ id }) => pagina.gedaan.includes(id)).length;
        return (
          <Uitklap key={eigenaar} titel={t("stappen.ook", { naam })} open={gedaan > 0 && gedaan < eigen.length}>
            <Groep stappen={eigen} pagina={pagina} woorden={woorden} />
          </Uitklap>
        );
      })}
    </section>
  );
}

/** The papers to collect. */
export function Stukken({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const items = pagina.stukken
    .map(({ id }) => ({ id, tekst: stukTekst(woorden, pagina.diagnose, id), klaar: pagina.verzameld.includes(id) }))
    .filter(({ tekst }) => tekst);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="stukken">
      <h2 id="stukken">{t("stukken.kop")}</h2>
      <p>
        {t("stukken.uitleg")} {t("stukken.stand", { klaar: items.filter(({ klaar }) => klaar).length, totaal: items.length })}
      </p>
      <Papierenlijst items={items} actie="/uitkomst" />
    </section>
  );
}

/** The letters that fit, each on its own page. */
export function Brieven({ pagina }: Pick<Props, "pagina">) {
  const { t } = useTranslation("dossier");
  const { brieven, flow } = pagina.diagnose;
  if (brieven.length === 0) return null;
  const metAdvocaat = pagina.rijen.some((rij) => Array.isArray(rij.waarde) && rij.waarde.includes("advocaat"));
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven">{t("brieven.kop")}</h2>
      <p>{t("brieven.uitleg")}</p>
      {metAdvocaat && <p>{t("brieven.concept")}</p>}
      <ul className="rr-brieven">
        {brieven.map((code, plaats) => {
          const naam = t(`brieven:${flow}.${code}.naam`);
          const href = `/brief/${plaats + 1}`;
          return (
            <li key={code}>
              {plaats === 0 ? (
                <KnopLink pictogram="brief" href={href}>
                  {naam}
                </KnopLink>
              ) : (
                <a href={href}>{naam}</a>
              )}
              <p>{t(`brieven:${flow}.${code}.waarvoor`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
