import { useTranslation } from "#app/taal/use-translation.ts";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Knop, KnopRij } from "#app/components/knop.tsx";
import { Melding } from "#app/components/melding.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import type { Slotfout, Slotvraag } from "./slotvraag.ts";

/** After too many wrong codes: how long to wait, and who to call (R2). */
function TeVaak({ wachtSeconden }: { wachtSeconden: number }) {
  const { t } = useTranslation("dossier");
  return (
    <Melding soort="let-op" titel={t("verder.te-vaak-kop")} direct>
      <p>{t("verder.te-vaak", { count: Math.max(1, Math.ceil(wachtSeconden / 60)) })}</p>
      <p>{t("verder.te-vaak-bel")}</p>
    </Melding>
  );
}

function Inleiding({ soort }: { soort: Slotvraag["soort"] }) {
  const { t } = useTranslation("dossier");
  const ns = soort === "geen" || soort === "verder" ? "verder" : "slot";
  return (
    <>
      <h1>{t(`${ns}.kop`)}</h1>
      <p className="rr-inleiding">{t(soort === "geen" ? "verder.geen" : `${ns}.uitleg`)}</p>
    </>
  );
}

/**
 * The lock: one neutral button, or the field for the return code. What was posted goes along in hidden fields, so that the
 * same form is sent again behind the lock.
 */
export function SlotFormulier({ slot, fout }: { slot: Slotvraag; fout?: Slotfout }) {
  const { t } = useTranslation("dossier");
  const metCode = slot.soort !== "knop";
  const codefout = fout && fout.soort !== "te-vaak" ? t(`verder.${fout.soort}`) : undefined;
  return (
    <main id="inhoud">
      {codefout && <Foutsamenvatting fouten={[{ href: "#code", tekst: codefout }]} />}
      {fout?.soort === "te-vaak" && <TeVaak wachtSeconden={fout.wachtSeconden} />}
      <Inleiding soort={slot.soort} />
      {slot.velden.length > 0 && <Melding soort="goed" titel={t(metCode ? "verder.getypt" : "slot.getypt")} />}
      <form method="post" action={slot.soort === "knop" || slot.soort === "code" ? "/slot" : "/verder"} data-stap={metCode ? undefined : ""} noValidate>
        <input type="hidden" name="naar" value={slot.naar} />
        {slot.velden.map(([naam, waarde], nr) => (
          <input key={`${naam}-${nr}`} type="hidden" name={naam} value={waarde} />
        ))}
        {metCode && (
          <TekstVeld naam="code" label={t("verder.label")} hulp={t("verder.hulp")} fout={codefout} waarde={fout?.code} breedte="middel" />
        )}
        <KnopRij>
          <Knop>{t(metCode ? "verder.knop" : "slot.knop")}</Knop>
        </KnopRij>
      </form>
      {metCode && (
        <p>
          <a href="/">{t("verder.begin")}</a>
        </p>
      )}
    </main>
  );
}
