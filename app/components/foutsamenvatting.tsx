import { useTranslation } from "#app/taal/use-translation.ts";
import { Pictogram } from "./pictogram.tsx";

/** What is wrong on this page, with a link to each field. Takes the focus when the page opens, also without script. */
export function Foutsamenvatting({ titel, fouten }: { titel?: string; fouten: readonly { href: string; tekst: string }[] }) {
  const { t } = useTranslation("common");
  return (
    <div className="rr-foutsamenvatting" role="alert" tabIndex={-1} autoFocus aria-labelledby="fouten-titel">
      <h2 id="fouten-titel">
        <Pictogram naam="opgelet" /> {titel ?? t("fout.titel")}
      </h2>
      <ul>
        {fouten.map((fout) => (
          <li key={fout.href}>
            <a href={fout.href}>{fout.tekst}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
