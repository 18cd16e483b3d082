import type { Berekening } from "#flows/engine/diagnose.ts";
import { alleenverdienersTarief } from "#flows/tarieven/alleenverdieners.ts";
import { dwangsomBedrag } from "./berekeningen/dwangsom.ts";
import { griffierecht, tariefklasse } from "./berekeningen/griffierecht.ts";
import type { Dagen } from "./dagen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import type { Zaak } from "./zaak.ts";

/** The calculations of bezwaar.md chapter 6 that belong to a case, with what went in and what came out. */

const NAAR_RECHTER: ReadonlySet<UitkomstId> = new Set(["o-beroep-rechtbank", "o-hoger-beroep", "o-beroep-niet-tijdig", "o-bezwaar-en-spoedrechter"]);

/** The last day of the citizen and the safety net before it. */
function termijnen(zaak: Zaak, dagen: Dagen, uit: Berekening[]): void {
  const { termijn, soort } = zaak;
  if (termijn?.deadline === undefined) return;
  const verzet = soort === "strafbeschikking";
  uit.push({
    id: verzet || termijn.dagen < 42 ? "C2" : "C1",
    invoer: { start: zaak.antwoorden["bz-bekend-datum"] ?? zaak.briefdatum ?? null, dagen: termijn.dagen, aangenomen: termijn.aangenomen },
    resultaat: { deadline: termijn.deadline, ander: termijn.ander ?? null },
    jaar: null,
    bron: verzet ? "sv-257e" : "awb-6-7",
  });
  if (zaak.dagenOver !== null && zaak.dagenOver >= 0 && !verzet && soort !== "ind") {
    uit.push({ id: "C14", invoer: { deadline: termijn.deadline }, resultaat: dagen.vangnet, jaar: null, bron: "regel-vangnet" });
  }
}

function beslissing({ beslis, antwoorden, feiten }: Zaak, uit: Berekening[]): void {
  if (beslis?.einde === undefined) return;
  const bezwaar = feiten.wachtOp === "bezwaar" || feiten.wachtOp === null;
  const klacht = feiten.wachtOp === "klacht";
  uit.push({
    id: klacht ? "C6" : bezwaar ? "C3" : "C3b",
    invoer: {
      verstuurd: antwoorden["bz-aanvraagdatum"] ?? antwoorden["bz-bezwaar-datum"] ?? null,
      besluit: antwoorden["bz-besluitdatum-bezwaar"] ?? antwoorden["bz-briefdatum"] ?? null,
      commissie: antwoorden["bz-commissie"] ?? null,
      stukken: antwoorden["bz-stukken-gevraagd"] ?? null,
    },
    resultaat: beslis.einde,
    jaar: null,
    bron: klacht ? "awb-9-11" : bezwaar ? "awb-7-10" : "awb-4-13",
  });
}

/** Court fee with its year; of a subject whose tariff was not checked both amounts. */
function kosten(zaak: Zaak, uit: Berekening[]): void {
  const { uitkomst, peildatum } = zaak;
  if (!NAAR_RECHTER.has(uitkomst)) return;
  const mulder = zaak.soort === "verkeersboete" || zaak.soort === "aanmaning";
  const stap = mulder ? "mulder" : uitkomst === "o-hoger-beroep" ? "hoger-beroep" : "rechtbank";
  const klasse = tariefklasse(zaak.onderwerp);
  const laag = klasse === "hoog" ? undefined : griffierecht({ stap, klasse: "laag" }, peildatum);
  const hoog = klasse === "laag" ? undefined : griffierecht({ stap, klasse: "hoog" }, peildatum);
  const jaar = (laag ?? hoog)?.jaar;
  if (jaar === undefined) return;
  uit.push({ id: "C8", invoer: { stap, tarief: klasse }, resultaat: { laag: laag?.bedrag ?? null, hoog: hoog?.bedrag ?? null }, jaar, bron: "griffierecht-2025" });
}

/** The yearly amounts for this year and the one before it, as far as they are known. */
function alleenverdieners({ uitkomst, peildatum }: Zaak, uit: Berekening[]): void {
  if (uitkomst !== "o-gemiste-toeslagen") return;
  const dit = Number(peildatum.slice(0, 4));
  const bedragen = [dit - 1, dit].flatMap((jaar) => {
    const rij = alleenverdienersTarief.zoek(`${jaar}-01-01`);
    return rij ? [{ jaar, bedrag: rij.waarde }] : [];
  });
  if (bedragen.length === 0) return;
  const totaal = bedragen.reduce((som, { bedrag }) => som + bedrag, 0);
  uit.push({ id: "C13", invoer: { jaren: bedragen.map(({ jaar }) => jaar) }, resultaat: { bedragen, totaal }, jaar: dit, bron: "regeling-15ba" });
}

/** The calculations that belong to a case, each with its input, result, year and source (bezwaar.md 6). */
export function berekeningenVan(zaak: Zaak, dagen: Dagen): Berekening[] {
  const uit: Berekening[] = [];
  termijnen(zaak, dagen, uit);
  beslissing(zaak, uit);
  if (dagen.dwangsom !== undefined) {
    const { ontvangen, graceEinde, eersteDag, laatsteDag } = dagen.dwangsom;
    uit.push({ id: "C4", invoer: { ontvangen, dagen: 42 }, resultaat: { graceEinde, eersteDag, laatsteDag, hoogste: dwangsomBedrag(42) }, jaar: 2025, bron: "awb-4-17" });
  }
  kosten(zaak, uit);
  alleenverdieners(zaak, uit);
  return uit;
}
