import type { ComponentType } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";
import { Uitklap } from "#app/components/uitklap.tsx";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { VraagWeergave } from "../vraag-weergave.ts";
import { vraagWoord, type Woorden } from "../weergave.ts";
import { DatumInvoer } from "./datum.tsx";
import type { InvoerProps } from "./invoer.ts";
import { KeuzeInvoer, MeerkeuzeInvoer } from "./keuze.tsx";
import { KortInvoer, TekstInvoer } from "./tekst.tsx";

/** The one map from kind to input; the compiler checks that no kind is missing. */
const invoerVan: Record<VraagWeergave["soort"], ComponentType<InvoerProps>> = {
  keuze: KeuzeInvoer,
  meerkeuze: MeerkeuzeInvoer,
  datum: DatumInvoer,
  bedrag: KortInvoer,
  getal: KortInvoer,
  postcode: KortInvoer,
  tekst: TekstInvoer,
};

interface Props {
  vraag: VraagWeergave;
  woorden: Woorden;
  /** The messages by the field that they are about. */
  fouten: Readonly<Record<string, string>>;
}

/** One question with its input and why it is asked. */
export function VraagInvoer({ vraag, woorden, fouten }: Props) {
  const { t } = useTranslation("triage");
  const Invoer = invoerVan[vraag.soort];
  const waarom = vraagWoord(woorden, vraag, "waarom");
  return (
    <>
      <Invoer pagina={vraag} woorden={woorden} fouten={fouten} hulp={vraagWoord(woorden, vraag, "hulp")} />
      {waarom !== undefined && (
        <Uitklap titel={t("waarom")}>
          <p>{waarom}</p>
        </Uitklap>
      )}
    </>
  );
}

/** The id of the form field that an error is about. */
export function doelVan({ veld, deel }: Veldfout): string {
  return deel === null || deel === "dag" ? `#${veld}` : `#${veld}-${deel}`;
}
