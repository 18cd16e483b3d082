import { Fragment } from "react";
import type { Weg } from "#app/aanbod/kaart.ts";
import { KnopLink, KnopRij } from "#app/components/knop.tsx";
import { MetNadruk } from "#app/components/met-nadruk.tsx";
import { Pictogram } from "#app/components/pictogram.tsx";
import { eersteTermijn } from "#app/dossier/uiterste-dag.ts";
import type { Uitkomstwoorden } from "#app/dossier/uitkomst-woorden.ts";
import { useTranslation } from "#app/taal/use-translation.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { HulpInZicht, Hulpregel } from "./hulp-in-zicht.server.ts";
import { SlotLeeg } from "./slot-leeg.tsx";
import { SLOT_PICTOGRAM } from "./slotkop.ts";

interface Props {
  /** Null: nothing to rank yet. */
  hulp: HulpInZicht | null;
  diagnose: Diagnose;
  woorden: Uitkomstwoorden;
}

const PRATEN = "praten-is-geen-bezwaar";
/** What help costs and how a hand-over goes: on `/uw-hulp`, beside the cost of every way. */
const LATER: ReadonlySet<string> = new Set([PRATEN, "warme-overdracht", "advocaat-toevoeging", "mediator-toevoeging", "voor-leden", "vraag-na-of-dit-bestaat"]);

/** How to reach them, in one line: the number with its drawing, or another way in words. The way to a site is the name itself. */
function Bereik({ weg: { soort, tekst, href } }: { weg: Weg }) {
  if (soort === "website" && href !== null) return null;
  return (
    <p className="rr-met-pictogram">
      <Pictogram naam={soort === "telefoon" ? "telefoon" : soort === "bezoek" ? "huis" : "envelop"} />
      <strong>{href === null ? tekst : <a href={href}>{tekst}</a>}</strong>
    </p>
  );
}

function Notities({ zinnen }: { zinnen: readonly string[] }) {
  return zinnen.map((zin) => (
    <p key={zin} className="rr-notitie">
      <MetNadruk tekst={zin} />
    </p>
  ));
}

function Naam({ naam, weg }: Pick<Hulpregel, "naam" | "weg">) {
  if (weg?.soort !== "website" || weg.href === null) return <strong>{naam}</strong>;
  return (
    <strong>
      <a href={weg.href} rel="noreferrer">
        {naam}
      </a>
    </strong>
  );
}

function Regel({ regel, notities }: { regel: Hulpregel; notities: readonly string[] }) {
  const { t } = useTranslation("verwijzing");
  const { anker, weg, redenen, letOp } = regel;
  return (
    <li>
      <p>
        <Naam {...regel} />
        {redenen.length > 0 && (
          <>
            . <MetNadruk tekst={redenen.join(" ")} />
          </>
        )}
        {anker !== null && (
          <>
            {" "}
            <a href={`/uw-hulp#${anker}`}>{t("waarom.kort")}</a>
          </>
        )}
      </p>
      {weg && <Bereik weg={weg} />}
      <Notities zinnen={[...letOp, ...notities]} />
    </li>
  );
}

/** Where the person lives, and the way to say it. */
function Plaats({ gemeente }: Pick<HulpInZicht, "gemeente">) {
  const { t } = useTranslation("verwijzing");
  return (
    <p className="rr-met-pictogram">
      <Pictogram naam="route" />
      <span>
        {gemeente !== null && (
          <>
            <strong>{t("plaats.in", { gemeente })}.</strong>{" "}
          </>
        )}
        <a href="/uw-hulp#plaatskop">{t(gemeente === null ? "dossier:hulp.dichtbij" : "plaats.anders")}</a>
      </span>
    </p>
  );
}

/** The slots with who stands in them; a remark that belongs to more than one stands above them once. */
function Slots({ hulp, woorden }: { hulp: HulpInZicht; woorden: Uitkomstwoorden }) {
  const { t } = useTranslation("verwijzing");
  const { bovenaan, slots, verzekering } = hulp;
  const inZicht = [...bovenaan, ...slots.flatMap(({ regels }) => regels)];
  const alle = inZicht.flatMap(({ notities }) => notities).filter((notitie) => !LATER.has(notitie));
  const samen = new Set(alle.filter((notitie, i) => alle.indexOf(notitie) !== i));
  const zin = (notitie: string): string => woorden.zin(`notitie.${notitie}`);
  const regelsVan = (regels: readonly Hulpregel[]) => (
    <ol className="rr-hulplijst">
      {regels.map((regel) => (
        <Regel key={regel.id} regel={regel} notities={regel.notities.filter((notitie) => !LATER.has(notitie) && !samen.has(notitie)).map(zin).filter(Boolean)} />
      ))}
    </ol>
  );
  return (
    <>
      <Notities zinnen={[...samen].map(zin)} />
      {verzekering && (
        <p>
          <MetNadruk tekst={t(`eerst.${verzekering}`)} />
        </p>
      )}
      {bovenaan.length > 0 && regelsVan(bovenaan)}
      {slots.map(({ slot, regels, eigenHelper, leeg }) => (
        <Fragment key={slot}>
          <h3>
            <Pictogram naam={SLOT_PICTOGRAM[slot]} /> {t(`slot.${slot}.naam`)}
          </h3>
          {eigenHelper && (
            <p>
              <MetNadruk tekst={t("eigenHelper")} />
            </p>
          )}
          {leeg && <SlotLeeg {...hulp} />}
          {regels.length > 0 && regelsVan(regels)}
        </Fragment>
      ))}
    </>
  );
}

/** Who can be called whatever happens, and where to go without a computer (verwijzing.md B.3). */
function Vangnet() {
  const { t } = useTranslation("aanbod");
  return (
    <p>
      <MetNadruk tekst={t("terugval.kort")} />
    </p>
  );
}

/** What may be wanted besides: more or less help, none of these, what is not here; without a ranking the whole directory. */
function Verder({ heeftHulp }: { heeftHulp: boolean }) {
  const { t } = useTranslation("verwijzing");
  if (!heeftHulp) {
    return (
      <KnopRij>
        <KnopLink soort="tweede" href="/wie-kan-helpen">
          {t("dossier:hulp.alle")}
        </KnopLink>
      </KnopRij>
    );
  }
  return (
    <ul>
      <li>
        <a href="/uw-hulp#hoeveel">{t("voorkeur.kort")}</a>
      </li>
      <li>
        <a href="/uw-hulp#geen">{t("keuze.geen")}</a>
      </li>
      <li>
        <a href="/uw-hulp#afgevallen">{t("afgevallen.knop")}</a>
      </li>
    </ul>
  );
}

/** Help that fits, in order, with a talk never in the place of a bezwaar; everything about it stands on `/uw-hulp`. */
export function HulpInZichtBlok({ hulp, diagnose, woorden }: Props) {
  const { t } = useTranslation("verwijzing");
  const { t: dossier } = useTranslation("dossier");
  const termijn = eersteTermijn(diagnose.termijnen);
  const praten = termijn && !termijn.verstreken ? woorden.zin(`notitie.${PRATEN}`) : "";
  const ook = (hulp?.ook ?? []).map((code) => woorden.zin(`verwijzing.${code}.naam`)).filter(Boolean);
  return (
    <section className="rr-hulpslot" aria-labelledby="hulp">
      <h2 id="hulp">{dossier("hulp.kop")}</h2>
      <p>{dossier("hulp.uitleg")}</p>
      {praten && <p className="rr-notitie">{praten}</p>}
      {hulp && <Plaats gemeente={hulp.gemeente} />}
      {hulp && <Slots hulp={hulp} woorden={woorden} />}
      {ook.length > 0 && (
        <p>
          <a href="/uw-hulp#begin">{t("ook", { wie: ook.join(", ") })}</a>
        </p>
      )}
      <Vangnet />
      <Verder heeftHulp={hulp !== null} />
    </section>
  );
}
