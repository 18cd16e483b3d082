import { useTranslation } from "#app/taal/use-translation.ts";
import { BriefVoorbeeld } from "#app/brieven/brief-voorbeeld.tsx";
import { Gegevenslijst } from "#app/components/gegevenslijst.tsx";
import { TermijnBlok } from "#app/components/termijn-blok.tsx";
import type { Contact, GedeeldeBrief, Papieren, Rij, Samenvatting, Tekst } from "./onderdelen.ts";
import { deelwoorden } from "./woorden.ts";

/*
 * The parts of a share as the reader sees them. The preview of the person uses the same components, so that what is seen
 * is what is shared. Typed text is text, never markup.
 */

function Teksten({ teksten }: { teksten: readonly Tekst[] }) {
  const { i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  if (teksten.length === 1) return <span dir="auto">{woorden.in(teksten[0]!)}</span>;
  return (
    <ul>
      {teksten.map((tekst) => (
        <li key={tekst.nl} dir="auto">
          {woorden.in(tekst)}
        </li>
      ))}
    </ul>
  );
}

/** Questions with their answers. `id` keeps the ids of two lists on one page apart. */
export function Rijen({ id, rijen }: { id: string; rijen: readonly Rij[] }) {
  const { i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const lijst = rijen.map((rij, nr) => ({ id: `${id}-${nr}`, vraag: woorden.in(rij.vraag), antwoord: <Teksten teksten={rij.antwoorden} /> }));
  return <Gegevenslijst rijen={lijst} />;
}

/** The last day, large, or that none is known. */
export function LaatsteDag({ termijn, kop }: { termijn: Samenvatting["termijn"]; kop: 2 | 3 }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  if (!termijn) return <p>{t("lees.geen-dag")}</p>;
  const isVoorbij = termijn.verstreken && !termijn.aangenomen;
  return (
    <TermijnBlok datum={termijn.datum} naam={t(isVoorbij ? "lees.was-laatste-dag" : "lees.laatste-dag")} voorbij={isVoorbij} kop={kop}>
      {termijn.aangenomen && <p>{t("lees.aangenomen")}</p>}
      {termijn.wettelijk && termijn.wettelijk !== termijn.datum && <p>{t("lees.andere-dag", { datum: woorden.langeDag(termijn.wettelijk) })}</p>}
      {termijn.bronnen.length > 0 && <p className="rr-klein">{t("lees.bron", { bronnen: termijn.bronnen.join("; ") })}</p>}
    </TermijnBlok>
  );
}

/** The question in own words, what it is about, what has been done, what is wanted. */
export function Verhaal({ inhoud, kop, id }: { inhoud: Samenvatting; kop: 2 | 3; id: string }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  const Kop = kop === 2 ? "h2" : "h3";
  const rij = (sleutel: "gedaan" | "wil", teksten: readonly Tekst[]) => ({
    id: `${id}-${sleutel}`,
    vraag: t(`lees.${sleutel}`),
    antwoord: teksten.length > 0 ? <Teksten teksten={teksten} /> : t("lees.onbekend"),
  });
  const kort = [
    ...(inhoud.urgentie ? [{ id: `${id}-urgentie`, vraag: t("lees.urgentie.titel"), antwoord: t(`lees.urgentie.${inhoud.urgentie}`) }] : []),
    ...inhoud.kern.map((een, nr) => ({ id: `${id}-kern-${nr}`, vraag: woorden.in(een.vraag), antwoord: <Teksten teksten={een.antwoorden} /> })),
    rij("gedaan", inhoud.gedaan),
    rij("wil", inhoud.wil),
    ...(inhoud.uitkomst ? [{ id: `${id}-uitkomst`, vraag: t("lees.uitkomst"), antwoord: woorden.in(inhoud.uitkomst) }] : []),
  ];
  return (
    <>
      <Kop>{t("lees.vraag")}</Kop>
      {inhoud.vraag === "" ? (
        <p>{t("lees.geen-vraag")}</p>
      ) : (
        <p className="rr-brief" dir="auto">
          {inhoud.vraag}
        </p>
      )}
      <Kop>{t("lees.kort")}</Kop>
      <Gegevenslijst rijen={kort} />
    </>
  );
}

/** Who it is, and how to call without danger. */
export function Contactgegevens({ contact, id }: { contact: Contact; id: string }) {
  const { t } = useTranslation("delen");
  const rijen = (["naam", "telefoon"] as const).flatMap((veld) =>
    contact[veld] === "" ? [] : [{ id: `${id}-${veld}`, vraag: t(`lees.${veld}`), antwoord: <span dir="auto">{contact[veld]}</span> }],
  );
  const bellen = (
    <>
      <strong>{t(`contactregel.${contact.regel}.lees`)}</strong> <span dir="auto">{contact.uitleg}</span>
    </>
  );
  return <Gegevenslijst rijen={[...rijen, { id: `${id}-bellen`, vraag: t("lees.bellen"), antwoord: bellen }]} />;
}

/** The papers that the case needs, and the letters that have gone out. */
export function Papierlijst({ papieren }: { papieren: Papieren }) {
  const { t, i18n } = useTranslation("delen");
  const woorden = deelwoorden(i18n);
  return (
    <ul>
      {papieren.stukken.map(({ tekst, heeft }) => (
        <li key={tekst.nl}>
          {woorden.in(tekst)}: <strong>{t(heeft ? "lees.heeft" : "lees.mist")}</strong>
        </li>
      ))}
      {papieren.verstuurd.map(({ naam, op, hoe }) => (
        <li key={`${naam.nl}-${op}`}>
          <strong>{t("lees.verstuurd")}.</strong> {t("lees.verstuurd-op", { naam: woorden.in(naam), datum: woorden.dag(op), hoe: woorden.in(hoe) })}
        </li>
      ))}
    </ul>
  );
}

/** A letter as it stands. */
export function Briefdeel({ brief }: { brief: GedeeldeBrief }) {
  const { t } = useTranslation("delen");
  return (
    <>
      {brief.concept && <p>{t("lees.concept")}</p>}
      <BriefVoorbeeld document={brief.document} />
    </>
  );
}
