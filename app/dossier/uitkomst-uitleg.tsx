import { useTranslation } from "#app/taal/use-translation.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { uitkomstTitel, type Uitkomstwoorden } from "./uitkomst-woorden.ts";

interface Props {
  diagnose: Diagnose;
  woorden: Uitkomstwoorden;
}

/** Paragraphs. */
export function Alineas({ teksten }: { teksten: readonly string[] }) {
  return teksten.map((tekst) => <p key={tekst}>{tekst}</p>);
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

/** What is going on: the outcome and the variant that fits. */
export function Uitleg({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const variant = `uitkomst.${diagnose.uitkomst}.variant.${diagnose.variant}`;
  const titel = diagnose.variant ? woorden.zin(`${variant}.titel`) : "";
  return (
    <section aria-labelledby="uitleg">
      <h2 id="uitleg">{t("aan-de-hand")}</h2>
      <Alineas teksten={woorden.alineas(`uitkomst.${diagnose.uitkomst}.uitleg`)} />
      {titel && <h3>{titel}</h3>}
      {diagnose.variant && <Alineas teksten={woorden.alineas(`${variant}.uitleg`)} />}
      <Notities diagnose={diagnose} woorden={woorden} />
    </section>
  );
}

/** What belongs to it: the subject, what concerns the person, and blocks of other outcomes. */
export function Blokken({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const overlays = diagnose.overlays.filter((id) => woorden.zin(`overlay.${id}.titel`));
  const modules = diagnose.modules.filter((id) => woorden.alineas(`module.${id}.tekst`).length > 0);
  const extra = diagnose.extra.filter((id) => uitkomstTitel(woorden, id));
  if (overlays.length + modules.length + extra.length === 0) return null;
  return (
    <section aria-labelledby="meer">
      <h2 id="meer">{t("meer")}</h2>
      {modules.map((id) => (
        <section key={id}>
          <h3>{woorden.zin(`module.${id}.naam`)}</h3>
          <Alineas teksten={woorden.alineas(`module.${id}.tekst`)} />
        </section>
      ))}
      {overlays.map((id) => (
        <section key={id}>
          <h3>{woorden.zin(`overlay.${id}.titel`)}</h3>
          <Alineas teksten={woorden.alineas(`overlay.${id}.tekst`)} />
        </section>
      ))}
      {extra.map((id) => (
        <section key={id}>
          <h3>{uitkomstTitel(woorden, id)}</h3>
          <Alineas teksten={woorden.alineas(`uitkomst.${id}.uitleg`)} />
        </section>
      ))}
    </section>
  );
}

/** What the result does not mean: of the outcome, and what always holds. */
export function NietBetekent({ diagnose, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const regels = [...woorden.alineas(`uitkomst.${diagnose.uitkomst}.niet`), t("niet.algemeen"), t("niet.advies")];
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
