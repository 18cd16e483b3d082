import { useTranslation } from "#app/taal/use-translation.ts";
import { LeesKnop } from "#app/components/knop.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { eersteZin, stapTekst, uitkomstTitel, woordUitkomst, type Uitkomstwoorden } from "./uitkomst-woorden.ts";

const MEEST = 5;

/** The result in at most five sentences, for who reads with difficulty; nothing for other people. */
export function Kort({ diagnose, woorden }: { diagnose: Diagnose; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  if (!diagnose.overlays.includes("ov-taal") && diagnose.zelfredzaamheid !== "warme-overdracht") return null;
  const termijn = eersteTermijn(diagnose.termijnen);
  const [stap] = diagnose.stappen;
  const [hulp] = diagnose.verwijzingen;
  const isVoorbij = termijn?.verstreken === true && !termijn.aangenomen;
  const zinnen = [
    `${uitkomstTitel(woorden, woordUitkomst(diagnose))}.`,
    termijn && t(isVoorbij ? "kort.dag-voorbij" : "kort.dag", { datum: langeDatum(termijn.datum, woorden.taal) }),
    stap && eersteZin(stapTekst(woorden, stap.id))[0],
    hulp && t("kort.hulp", { wie: woorden.zin(`verwijzing.${hulp.code}.naam`) }),
    t("kort.samen"),
  ];
  return (
    <section className="rr-kort" aria-labelledby="kort">
      <h2 id="kort">{t("kort.kop")}</h2>
      <ol>
        {zinnen
          .filter((zin) => typeof zin === "string" && zin !== "")
          .slice(0, MEEST)
          .map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
      </ol>
      <LeesKnop>{t("kort.lees")}</LeesKnop>
    </section>
  );
}
