import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { Pictogram, type PictogramNaam } from "#app/components/pictogram.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { foutenPerVeld } from "#app/triage/fout-tekst.ts";
import type { VraagWeergave } from "#app/triage/vraag-weergave.ts";
import type { SchermId } from "#flows/beoordeling/index.ts";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { Scherm } from "./beoordeling.server.ts";

/** The drawing of a tile or of a choice; the word beside it says the same. */
const PICTOGRAM: Readonly<Record<string, PictogramNaam>> = {
  wonen: "huis", geld: "euro", uitkering: "envelop", werk: "koffer", relatie: "uitelkaar", kinderen: "kind", gezondheid: "hart", stress: "opgelet",
  zorg: "handen", politie: "gevaar", papieren: "papieren", buren: "praten", anders: "info",
  "vandaag-of-morgen": "opgelet", "binnen-2-weken": "klok", "binnen-6-weken": "kalender", "geen-haast": "vink",
  "huis-kwijt": "huis", "geen-eten-of-vaste-lasten": "euro", "iemand-in-gevaar": "gevaar", "kinderen-in-de-knel": "kind", "niet-in-nederland-blijven": "papieren",
  "werk-of-inkomen-kwijt": "koffer", "grote-schuld": "euro", "ruzie-erger": "praten", "stress-of-ergernis": "opgelet",
  "ja-familie-of-vriend": "handen", "ja-hulpverlener": "praten", bellen: "telefoon", langsgaan: "route", online: "oog", "maakt-niet-uit": "vink",
};

/** The drawing beside the heading of a screen. */
const BIJ_SCHERM: Readonly<Record<SchermId, PictogramNaam>> = {
  "mcd.leef": "route",
  "mcd.samen": "papieren",
  "mcd.urg": "klok",
  "mcd.ernst": "opgelet",
  "mcd.zelf": "brief",
  "mcd.hulp": "handen",
  "mcd.contact": "telefoon",
  "mcd.veilig": "gevaar",
};

function Label({ optie, children }: { optie: string; children: ReactNode }) {
  const naam = PICTOGRAM[optie];
  return (
    <>
      {naam && <Pictogram naam={naam} />} <span>{children}</span>
    </>
  );
}

interface VraagProps {
  vraag: VraagWeergave;
  alsKop: boolean;
  fouten: readonly Veldfout[];
}

function Vraag({ vraag, alsKop, fouten }: VraagProps) {
  const { t } = useTranslation("beoordeling");
  const { t: triage } = useTranslation("triage");
  const fout = foutenPerVeld(triage, vraag, fouten)[vraag.vraag];
  const sleutel = `vraag.${vraag.vraag}`;
  const titel = t(`${sleutel}.titel`);
  const hulp = t(`${sleutel}.hulp`, { defaultValue: "" }) || undefined;
  const waarden = vraag.ruw[vraag.vraag] ?? [];
  if (vraag.soort === "tekst") return <TekstVeld naam={vraag.vraag} label={titel} hulp={hulp} fout={fout} waarde={waarden.at(-1) ?? ""} />;
  const opties = vraag.opties.map((optie) => ({ waarde: optie, label: <Label optie={optie}>{t(`${sleutel}.optie.${optie}`)}</Label> }));
  const groep = { naam: vraag.vraag, legende: titel, alsKop, hulp, fout, opties };
  return vraag.soort === "meerkeuze" ? <VinkGroep {...groep} waarden={waarden} /> : <RadioGroep {...groep} waarde={waarden.at(-1)} />;
}

interface SchermProps {
  scherm: Scherm;
  alsKop: boolean;
  fouten: readonly Veldfout[];
}

/** One screen of the assessment: its drawing, its heading and its questions. */
export function SchermInvoer({ scherm, alsKop, fouten }: SchermProps) {
  const { t } = useTranslation("beoordeling");
  const Kop = alsKop ? "h1" : "h2";
  const isEnkel = scherm.vragen.length === 1;
  return (
    <div className="rr-scherm">
      {!isEnkel && (
        <Kop>
          <Pictogram naam={BIJ_SCHERM[scherm.id]} /> {t(`scherm.${scherm.id}`)}
        </Kop>
      )}
      {scherm.vragen.map((vraag) => (
        <Vraag key={vraag.vraag} vraag={vraag} alsKop={isEnkel && alsKop} fouten={fouten} />
      ))}
    </div>
  );
}
