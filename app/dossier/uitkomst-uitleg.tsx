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

/** What belongs to it: the subject, what concerns the person, and blocks of other outcomes. */
export function Blokken({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const overlays = diagnose.overlays.filter((id) => woorden.zin(`overlay.${id}.titel`));
  const modules = diagnose.modules.filter((id) => moduleTekst(woorden, diagnose, id).length > 0);
  const extra = diagnose.extra.filter((id) => uitkomstTitel(woorden, id));
  if (overlays.length + modules.length + extra.length === 0) return null;
  return (
    <section aria-labelledby="meer">
      <h2 id="meer">{t("meer")}</h2>
      {modules.map((id) => (
        <Uitklap key={id} titel={moduleNaam(woorden, diagnose, id)}>
          <Alineas teksten={moduleTekst(woorden, diagnose, id)} />
        </Uitklap>
      ))}
      {overlays.map((id) => (
        <Uitklap key={id} titel={woorden.zin(`overlay.${id}.titel`)}>
          <Alineas teksten={woorden.alineas(`overlay.${id}.tekst`)} />
        </Uitklap>
      ))}
      {extra.map((id) => (
        <Uitklap key={id} titel={titelInVorm(woorden, id, diagnose.varianten?.[id])}>
          <Alineas teksten={uitlegInVorm(woorden, id, diagnose.varianten?.[id])} />
        </Uitklap>
      ))}
    </section>
  );
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
