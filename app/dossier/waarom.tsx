import type { TFunction } from "i18next";
import { useTranslation } from "#app/taal/use-translation.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { wijzigAdres, type AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { Antwoord } from "#app/triage/antwoorden-list.tsx";
import { antwoordWoorden, vraagTitel } from "#app/triage/weergave.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Bron } from "#flows/engine/bron.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { termijnNaam, uitkomstTitel, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import type { Waarompagina } from "./waarom.server.ts";

interface Props {
  pagina: Waarompagina;
  woorden: Uitkomstwoorden;
}

/** A source with how sure we are of it; an uncertain one says "vraag dit na". */
export function BronRegel({ bron, woorden }: { bron: Bron; woorden: Pick<Uitkomstwoorden, "taal"> }) {
  const { t } = useTranslation("dossier");
  return (
    <>
      {bron.verwijzing} <span className="rr-klein">({t(`waarom.${bron.zekerheid}`, { datum: datumVoluit(bron.gecontroleerdOp, woorden.taal) })})</span>
    </>
  );
}

/** What a reason is about, in words: an outcome, a module, an overlay, or a part of the judgement by its own name. */
function naamVan(over: string, woorden: Uitkomstwoorden, t: TFunction): string {
  const eigen = uitkomstTitel(woorden, over) || woorden.zin(`module.${over}.naam`) || woorden.zin(`overlay.${over}.titel`);
  return eigen || t([`dossier:waarom.over.${over}`, "dossier:waarom.over.overig"]);
}

interface Regel {
  readonly id: string;
  readonly naam: string;
  readonly antwoorden: readonly string[];
  readonly bronnen: readonly string[];
}

/** Every line of the result that has reasons: outcome and judgement, terms, and help. */
function regelsVan({ diagnose }: Waarompagina, woorden: Uitkomstwoorden, t: TFunction): readonly Regel[] {
  return [
    ...diagnose.redenen.map((r) => ({ ...r, id: r.over, naam: naamVan(r.over, woorden, t) })),
    ...diagnose.termijnen.map((r) => ({ ...r, naam: t("dossier:waarom.over.termijn", { naam: termijnNaam(woorden, r.id) }) })),
    ...diagnose.verwijzingen.map((r) => ({ ...r, id: r.code, naam: t("dossier:waarom.over.verwijzing", { naam: woorden.zin(`verwijzing.${r.code}.naam`) }) })),
  ].filter(({ antwoorden, bronnen }) => antwoorden.length + bronnen.length > 0);
}

function Antwoorden({ rijen, woorden }: { rijen: readonly AntwoordRij[]; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  return (
    <ul>
      {rijen.map((rij) => (
        <li key={rij.vraag}>
          {vraagTitel(woorden, rij)} <Antwoord rij={rij} woorden={woorden} />{" "}
          {rij.adres && (
            <a className="rr-acties" href={wijzigAdres(rij.adres)}>
              {t("waarom.wijzig")}
              <span className="rr-onzichtbaar">: {vraagTitel(woorden, rij)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Bronnen({ ids, pagina, woorden }: Props & { ids: readonly string[] }) {
  const { t } = useTranslation("dossier");
  const bekend = ids.filter((id) => pagina.bronnen[id]);
  if (bekend.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t("waarom.bronnen")}</strong>
      </p>
      <ul>
        {bekend.map((id) => (
          <li key={id}>
            <BronRegel bron={pagina.bronnen[id]!} woorden={woorden} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line: the answers that decided it, each with a link to change it, and where it is written. */
function Reden({ regel, isEerste, pagina, woorden }: Props & { regel: Regel; isEerste: boolean }) {
  const { t } = useTranslation("dossier");
  const rijen = rijenBij(pagina.rijen, regel.antwoorden);
  return (
    <Uitklap titel={regel.naam} open={isEerste}>
      <p>
        <strong>{t("waarom.antwoorden")}</strong>
      </p>
      {rijen.length > 0 ? <Antwoorden rijen={rijen} woorden={woorden} /> : <p>{t("waarom.altijd")}</p>}
      <Bronnen ids={regel.bronnen} pagina={pagina} woorden={woorden} />
    </Uitklap>
  );
}

/** The fields of law of the case, and how much it weighs. */
function Soort({ diagnose, woorden }: { diagnose: Diagnose; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const gebieden = (diagnose.rechtsgebieden ?? [diagnose.rechtsgebied]).map((id) => woorden.zin(`rechtsgebied.${id}`)).filter(Boolean);
  const ernst = woorden.zin(`ernst.${diagnose.ernst}`);
  return (
    <>
      {gebieden.length > 0 && <p>{t("waarom.rechtsgebied", { gebieden: [...new Set(gebieden)].join(", ") })}</p>}
      {ernst && <p>{ernst}.</p>}
    </>
  );
}

/** The rows of the answers that decided a line. */
function rijenBij(rijen: readonly AntwoordRij[], antwoorden: readonly string[]): readonly AntwoordRij[] {
  return rijen.filter((rij) => antwoorden.some((id) => id === rij.vraag || rij.velden.some((veld) => veld.id === id)));
}

/** On the result page: what kind of case it is, the answers that decided it, and the way to all reasons. */
export function NaarWaarom({ pagina: { diagnose, rijen }, woorden }: { pagina: Pick<Waarompagina, "diagnose" | "rijen">; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const beslissend = rijenBij(rijen, diagnose.redenen[0]?.antwoorden ?? []);
  return (
    <section aria-labelledby="waarom">
      <h2 id="waarom">{t("waarom.kop")}</h2>
      <Soort diagnose={diagnose} woorden={woorden} />
      {beslissend.length > 0 && (
        <>
          <p>{t("waarom.antwoorden")}:</p>
          <Antwoorden rijen={beslissend} woorden={woorden} />
        </>
      )}
      <KnopRij>
        <KnopLink soort="tweede" href="/waarom">
          {t("waarom.naar")}
        </KnopLink>
      </KnopRij>
    </section>
  );
}

/** Each line of the result with its reasons: that of the result itself open, the others one tap away. */
export function Redenen({ pagina, woorden }: Props) {
  const { i18n } = useTranslation("dossier");
  return regelsVan(pagina, woorden, i18n.t).map((regel, plaats) => <Reden key={`${plaats}-${regel.id}`} regel={regel} isEerste={plaats === 0} pagina={pagina} woorden={woorden} />);
}

/** Which other answer would have led to another outcome. */
export function Anders({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const regels = pagina.anders.filter(({ uitkomst }) => uitkomstTitel(woorden, uitkomst));
  if (regels.length === 0) return null;
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{t("anders.kop")}</h2>
      <p>{t("anders.uitleg")}</p>
      <ul>
        {regels.map(({ vraag, waarde, uitkomst }) => (
          <li key={uitkomst}>
            {t("anders.bij", { vraag: vraagTitel(woorden, pagina.rijen.find((rij) => rij.vraag === vraag) ?? { vraag, vorm: null, vulling: null }) })}:{" "}
            {t("anders.regel", {
              antwoord: antwoordWoorden(woorden, vraag, waarde).join(", "),
              uitkomst: uitkomstTitel(woorden, uitkomst),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
