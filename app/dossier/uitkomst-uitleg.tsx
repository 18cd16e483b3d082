import { useTranslation } from "#app/taal/use-translation.ts";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { moduleNaam, moduleTekst, titelInVorm, uitkomstTitel, uitlegInVorm, woordUitkomst, type Uitkomstwoorden } from "./uitkomst-woorden.ts";

interface Props {
  diagnose: Diagnose;
  woorden: Uitkomstwoorden;
}

/** Paragraphs. */
export function Alineas({ teksten }: { teksten: readonly string[] }) {
  return teksten.map((tekst) => (
    <p key={tekst}>
      <MetVerwijzingen tekst={tekst} />
    </p>
  ));
}

/** Remarks that must stand with the case, the most urgent first. */
function Notities({ diagnose, woorden }: Props) {
  const regels = (diagnose.notities ?? []).map((id) => woorden.zin(`notitie.${id}`)).filter(Boolean);
  if (regels.length === 0) return null;
  return (
    <ul className="rr-notities">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}

/** What is going on: the words of the variant that fits, else those of the outcome. */
export function Uitleg({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  return (
    <section aria-labelledby="uitleg">
      <h2 id="uitleg">{t("aan-de-hand")}</h2>
      <Alineas teksten={uitlegInVorm(woorden, woordUitkomst(diagnose), diagnose.variant)} />
      <Notities diagnose={diagnose} woorden={woorden} />
    </section>
  );
}

/** Ways beside each other, each with for whom it is, who does what and what to mind; nobody is sent along one of them. */
export function Wegen({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const wegen = diagnose.wegen ?? [];
  if (wegen.length === 0) return null;
  return (
    <section aria-labelledby="wegen">
      <h2 id="wegen">{t(wegen.length > 1 ? "wegen.kop" : "wegen.kop-een")}</h2>
      {wegen.length > 1 && <p>{t("wegen.uitleg")}</p>}
      {wegen.map((id) => (
        <Uitklap key={id} titel={woorden.zin(`weg.${id}.naam`)} open={wegen.length === 1}>
          <p>{woorden.zin(`weg.${id}.past`)}</p>
          <p>{woorden.zin(`weg.${id}.wie`)}</p>
          <p>
            <strong>{t("wegen.letop")}:</strong> {woorden.zin(`weg.${id}.letop`)}
          </p>
        </Uitklap>
      ))}
    </section>
  );
}

interface Blok {
  readonly id: string;
  readonly titel: string;
  readonly alineas: readonly string[];
}

/** What concerns the person. */
function overlaysVan(diagnose: Diagnose, woorden: Uitkomstwoorden): readonly Blok[] {
  return diagnose.overlays
    .map((id) => ({ id, titel: woorden.zin(`overlay.${id}.titel`), alineas: woorden.alineas(`overlay.${id}.tekst`) }))
    .filter(({ titel }) => titel);
}

/** What the case is about besides: its subjects, and the other outcomes that come with it. */
function onderwerpenVan(diagnose: Diagnose, woorden: Uitkomstwoorden): readonly Blok[] {
  const vorm = (id: string) => diagnose.varianten?.[id];
  return [
    ...diagnose.modules
      .map((id) => ({ id, titel: moduleNaam(woorden, diagnose, id), alineas: moduleTekst(woorden, diagnose, id) }))
      .filter(({ alineas }) => alineas.length > 0),
    ...diagnose.extra
      .filter((id) => uitkomstTitel(woorden, id))
      .map((id) => ({ id, titel: titelInVorm(woorden, id, vorm(id)), alineas: uitlegInVorm(woorden, id, vorm(id)) })),
  ];
}

/** More subjects than this are read on a page of their own: the result would be too long to find one's way in. */
const OP_DE_PAGINA = 3;

/** What belongs to it: the subjects here or one tap away, and what concerns the person. */
export function Blokken({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const overlays = overlaysVan(diagnose, woorden);
  const onderwerpen = onderwerpenVan(diagnose, woorden);
  const apart = onderwerpen.length > OP_DE_PAGINA;
  if (overlays.length + onderwerpen.length === 0) return null;
  return (
    <section aria-labelledby="meer">
      <h2 id="meer">{t("meer")}</h2>
      {apart && (
        <ul>
          {onderwerpen.map(({ id, titel }) => (
            <li key={id}>
              <a href={`/meer-uitleg#${id}`}>{titel}</a>
            </li>
          ))}
        </ul>
      )}
      {[...(apart ? [] : onderwerpen), ...overlays].map(({ id, titel, alineas }) => (
        <Uitklap key={id} titel={titel}>
          <Alineas teksten={alineas} />
        </Uitklap>
      ))}
    </section>
  );
}

/** Every subject in full; the explanation of the result itself when there is none. */
export function Onderwerpen({ diagnose, woorden }: Props) {
  const onderwerpen = onderwerpenVan(diagnose, woorden);
  if (onderwerpen.length === 0) return <Alineas teksten={uitlegInVorm(woorden, woordUitkomst(diagnose), diagnose.variant)} />;
  return onderwerpen.map(({ id, titel, alineas }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <Alineas teksten={alineas} />
    </section>
  ));
}

/** What the result does not mean: of the outcome, and what always holds. */
export function NietBetekent({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const regels = [...woorden.alineas(`uitkomst.${woordUitkomst(diagnose)}.niet`), t("niet.algemeen"), t("niet.advies")];
  return (
    <section aria-labelledby="niet">
      <h2 id="niet">{t("niet.kop")}</h2>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}
