import { useTranslation } from "#app/taal/use-translation.ts";
import { Rekenlinks } from "#app/bereken/rekenlinks.tsx";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { EersteStap } from "#app/components/eerste-stap.tsx";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { TermijnBlok } from "#app/components/termijn-blok.tsx";
import { langeDatum } from "#app/taal/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { eersteZin, stapTekst, termijnNaam, type Uitkomstwoorden } from "./uitkomst-woorden.ts";
import { VerderKnoppen } from "./verder-in.tsx";
import type { Uitkomstpagina } from "./uitkomst.server.ts";

interface Props {
  pagina: Uitkomstpagina;
  woorden: Uitkomstwoorden;
}

/** How many days are left, in words; nothing when the day has passed. */
function NogDagen({ dagen }: { dagen: number }) {
  const { t } = useTranslation("dossier");
  if (dagen < 0) return null;
  return <p>{dagen === 0 ? t("eerst.vandaag") : t("eerst.nog", { count: dagen })}</p>;
}

/** Both days when the term is not certain, and which of them to keep to. Never "too late" on a day that is assumed. */
function TweeDagen({ termijn, woorden }: { termijn: Termijn; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("dossier");
  const { wettelijk, aangenomen, verstreken } = termijn;
  if (!wettelijk && !aangenomen) return null;
  const heeftTweede = wettelijk !== null && wettelijk !== termijn.datum;
  return (
    <>
      {aangenomen && <p>{t(verstreken ? "eerst.dag-misschien" : heeftTweede ? "eerst.twee-dagen" : "eerst.een-dag")}</p>}
      {heeftTweede && (
        <ul>
          <li>{t("eerst.veilig", { datum: langeDatum(termijn.datum, woorden.taal) })}</li>
          <li>{t(aangenomen ? "eerst.laat" : "eerst.ander", { datum: langeDatum(wettelijk, woorden.taal) })}</li>
        </ul>
      )}
      {heeftTweede && !verstreken && <p>{t("eerst.houd-aan")}</p>}
    </>
  );
}

/** The first letter at hand. A paper for oneself by its own name; with danger no paper comes before the call. */
function NaarBrief({ pagina }: Pick<Props, "pagina">) {
  const { t } = useTranslation("dossier");
  const { eersteBrief, diagnose } = pagina;
  if (!eersteBrief || (!eersteBrief.isBrief && diagnose.veiligheid.length > 0)) return null;
  const { code, isBrief } = eersteBrief;
  return (
    <KnopRij>
      <KnopLink href="/brief/1" pictogram="brief" soort={isBrief ? "primair" : "tweede"}>
        {isBrief ? t("eerst.schrijf-brief") : t("eerst.maak", { wat: t(`brieven:${diagnose.flow}.${code}.naam`) })}
      </KnopLink>
    </KnopRij>
  );
}

/** The first block: the day with its weekday, and the one thing to do now. */
export function DoeDitEerst({ pagina, woorden }: Props) {
  const { t } = useTranslation("dossier");
  const { diagnose } = pagina;
  const termijn = eersteTermijn(diagnose.termijnen);
  const stappen = diagnose.stappen.filter(({ id }) => !pagina.gedaan.includes(id));
  const open = stappen.map(({ id }) => eersteZin(stapTekst(woorden, id)));
  const [doe, rest] = open[0] ?? [];
  // Who has no time to read on, finds the next two here.
  const daarna = diagnose.urgentie === "spoed" ? open.slice(1, 3).map(([zin]) => zin) : [];
  const praten = woorden.zin("notitie.praten-is-geen-bezwaar");
  return (
    <section className="rr-eerst" aria-labelledby="eerst">
      <h2 id="eerst">{t("eerst.kop")}</h2>
      {termijn && (
        <TermijnBlok kop={3} datum={termijn.datum} naam={termijnNaam(woorden, termijn.id)} voorbij={termijn.verstreken && !termijn.aangenomen}>
          {pagina.dagenOver !== null && <NogDagen dagen={pagina.dagenOver} />}
          <TweeDagen termijn={termijn} woorden={woorden} />
        </TermijnBlok>
      )}
      <p className={`rr-urgentie rr-urgentie-${diagnose.urgentie}`}>{woorden.zin(`urgentie.${diagnose.urgentie}`)}</p>
      <EersteStap doe={doe} rest={rest} />
      {stappen[0] && <Rekenlinks flow={diagnose.flow} stap={stappen[0].id} kijktMee={diagnose.veiligheid.length > 0} />}
      {daarna.length > 0 && (
        <>
          <p>{t("eerst.daarna")}</p>
          <ol>
            {daarna.map((zin) => (
              <li key={zin}>
                <MetVerwijzingen tekst={zin} />
              </li>
            ))}
          </ol>
        </>
      )}
      {termijn && !termijn.verstreken && praten && <p className="rr-notitie">{praten}</p>}
      {diagnose.uitkomst === null && pagina.verderIn.length > 0 ? <VerderKnoppen themas={pagina.verderIn} soort="primair" /> : <NaarBrief pagina={pagina} />}
    </section>
  );
}
