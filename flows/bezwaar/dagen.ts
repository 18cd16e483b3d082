import { dagenTussen, laatste, plusDagen, vroegste, type Datum } from "#flows/engine/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { atw, isVrijeDag } from "#flows/engine/kalender.ts";
import { beantwoord, dagVan, heeft } from "#flows/engine/lezen.ts";
import { vangnet } from "./berekeningen/bezwaartermijn.ts";
import { dwangsomTijdlijn } from "./berekeningen/dwangsom.ts";
import { klachtEinde } from "./berekeningen/klachttermijn.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { datumvragen, type Zaak } from "./zaak.ts";

/** Every day of a case (bezwaar.md 3.3 and chapter 6): for the citizen on the early side, for the government on the late. */

export interface Dwangsomdagen {
  /** Receipt of the ingebrekestelling: as answered, or the day on which a letter that leaves today arrives. */
  readonly ontvangen: Datum;
  /** Nothing was received yet: the days hold when the letter leaves today. */
  readonly isPlan: boolean;
  readonly graceEinde: Datum;
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
}

/** The days that are computed besides the terms of the case. */
export interface Dagen {
  /** The safety net, not before today; undefined without a last day. */
  readonly vangnet: Datum | undefined;
  readonly werkregel: Datum | undefined;
  readonly voorschot: Datum | undefined;
  readonly dwangsom: Dwangsomdagen | undefined;
  readonly eersteWerkdag: Datum | undefined;
}

/** Days between sending by post and receipt (bezwaar.md 2.1, `bz-ingebreke-datum`). */
const POST = 3;
/** Art. 52 Pw: an advance within four weeks. */
const VOORSCHOT = 28;
const WERKREGEL = 14;

function dwangsomVan(zaak: Zaak): Dwangsomdagen | undefined {
  const { uitkomst, feiten, peildatum } = zaak;
  const isWachten = uitkomst === "o-ingebrekestelling" || uitkomst === "o-beroep-niet-tijdig" || uitkomst === "o-bijstand-geen-geld";
  if (!isWachten || (feiten.ingebreke === "geen" && feiten.beslisStatus !== "voorbij")) return undefined;
  const gegeven = feiten.ingebreke === "geen" ? undefined : dagVan(zaak.antwoorden, "bz-ingebreke-datum");
  // Without money the letter goes to the counter on the first working day; otherwise by post.
  const ontvangen = gegeven ?? (uitkomst === "o-bijstand-geen-geld" ? atw(peildatum) : plusDagen(peildatum, POST));
  return { ontvangen, isPlan: gegeven === undefined, ...dwangsomTijdlijn(ontvangen) };
}

/** 14 days after what was in the way ended: the earliest of the ends that are known; never extended. */
function werkregelVan({ antwoorden, redenen }: Zaak): Datum | undefined {
  const einde = vroegste(
    heeft(redenen, "ziek", "crisis") ? dagVan(antwoorden, "bz-hindernis-einde") : undefined,
    redenen.includes("brief-later") ? dagVan(antwoorden, "bz-ontvangst") : undefined,
  );
  return einde === undefined ? undefined : plusDagen(einde, WERKREGEL);
}

/** Every day of a case apart from the term itself: safety net, last day to decide, dwangsom, obstacle (bezwaar.md 3.3, C3-C14). */
export function dagenVan(zaak: Zaak): Dagen {
  const { peildatum, termijn, uitkomst } = zaak;
  const aanvraag = uitkomst === "o-bijstand-geen-geld" ? dagVan(zaak.antwoorden, "bz-aanvraagdatum") : undefined;
  const deadline = termijn?.deadline;
  return {
    vangnet: deadline === undefined ? undefined : laatste(vangnet(deadline), peildatum),
    werkregel: werkregelVan(zaak),
    voorschot: aanvraag === undefined ? undefined : atw(plusDagen(aanvraag, VOORSCHOT)),
    dwangsom: dwangsomVan(zaak),
    eersteWerkdag: isVrijeDag(peildatum) ? atw(peildatum) : undefined,
  };
}

const BRONNEN: Readonly<Record<string, readonly string[]>> = {
  "zes-weken": ["awb-6-7", "atw"],
  "vier-weken": ["awb-6-7", "atw"],
  "twee-weken": ["awb-6-7", "atw"],
  "tien-dagen": ["leidraad-10-dagen"],
  "een-week": ["awb-6-7", "regel-brief-wint"],
  "dag-in-brief": ["regel-brief-wint"],
  "aangenomen-vier-weken": ["vw-69", "regel-twee-kanten"],
  "aangenomen-twee-weken": ["awb-6-7", "regel-twee-kanten"],
  "aangenomen-tien-dagen": ["leidraad-10-dagen", "regel-twee-kanten"],
  verzet: ["sv-257e"],
  "verzet-brief": ["sv-257e", "regel-twee-kanten"],
};

/** Subjects whose own law sets the term. */
const BRONNEN_ONDERWERP: Readonly<Record<string, readonly string[]>> = {
  "uwv-zw": ["zw-75j", "crvb-2017-2912", "regel-twee-kanten"],
  "cjib-m": ["cjib-beroep", "atw"],
  "toeslag-terug": ["awir-35", "atw"],
  "toeslag-hoogte": ["awir-35", "atw"],
  woz: ["awr-22j", "atw"],
  "lokaal-aanslag": ["awr-22j", "atw"],
  parkeernaheffing: ["awr-22j", "atw"],
};

/** Where a safety net makes no sense: act today, or the letter was sent. */
const ZONDER_VANGNET: ReadonlySet<UitkomstId> = new Set(["o-ind", "o-strafbeschikking", "o-bezwaar-loopt", "o-te-laat-toch-bezwaar", "o-te-laat-andere-weg"]);

type Rest = Pick<Termijn, "voor" | "grondslag"> & {
  readonly antwoorden: readonly string[];
  readonly bronnen: readonly string[];
  readonly wettelijk?: Datum | undefined;
  readonly aangenomen?: boolean;
  readonly ernaast?: boolean;
};

type Zet = (id: string, datum: Datum | undefined, rest: Rest) => void;

/** The days as the person sees them; those that are over too. */
export function termijnenVan(zaak: Zaak, dagen: Dagen): Termijn[] {
  const uit: Termijn[] = [];
  const zet: Zet = (id, datum, { wettelijk, aangenomen = false, ernaast, voor, grondslag, antwoorden, bronnen }) => {
    if (datum === undefined) return;
    uit.push({
      id,
      datum,
      wettelijk: wettelijk ?? null,
      aangenomen,
      verstreken: datum < zaak.peildatum,
      voor,
      grondslag,
      antwoorden: antwoorden as string[],
      bronnen: bronnen as string[],
      ...(ernaast && { ernaast }),
    });
  };
  zetVanBurger(zaak, dagen, zet);
  zet("voorschot", dagen.voorschot, { voor: "overheid", grondslag: "voorschot", antwoorden: beantwoord(zaak, ["bz-aanvraagdatum"]), bronnen: ["pw-52"] });
  if (zaak.beslis?.einde !== undefined) zetBeslissing(zaak, zaak.beslis.einde, zet);
  zetDwangsom(zaak, dagen, zet);
  return uit;
}

/** What the person must do before which day, and what happens to him or her. */
function zetVanBurger(zaak: Zaak, dagen: Dagen, zet: Zet): void {
  const { termijn, reactie, peildatum } = zaak;
  if (reactie !== null) {
    const grondslag = reactie.aangenomen ? "reactie-waarschijnlijk" : "reactie-in-brief";
    zet("aanvullingDatum", reactie.datum, { voor: "burger", grondslag, aangenomen: reactie.aangenomen, antwoorden: datumvragen(zaak), bronnen: ["awb-4-8"] });
  }
  if (termijn?.deadline !== undefined) {
    const vragen = reactie === null ? datumvragen(zaak) : beantwoord(zaak, ["bz-briefdatum"]);
    const { deadline, ander, grondslag } = termijn;
    // When the later day is over too, nothing is uncertain any more.
    const aangenomen = termijn.aangenomen && !(ander !== undefined && ander < peildatum);
    const bronnen = BRONNEN_ONDERWERP[zaak.onderwerp] ?? BRONNEN[grondslag]!;
    zet("deadline", deadline, { voor: "burger", grondslag, wettelijk: ander, aangenomen, antwoorden: vragen, bronnen });
    if (deadline >= peildatum && !ZONDER_VANGNET.has(zaak.uitkomst)) {
      zet("vangnet", dagen.vangnet, { voor: "burger", grondslag: "vangnet", aangenomen, ernaast: true, antwoorden: vragen, bronnen: ["regel-vangnet"] });
    }
  }
  const redenen = beantwoord(zaak, ["bz-reden-te-laat", "bz-hindernis-einde", "bz-ontvangst"]);
  zet("werkregel", dagen.werkregel, { voor: "burger", grondslag: "werkregel", antwoorden: redenen, bronnen: ["veertien-dagen"] });
  const uitzetting = zaak.nood.includes("uitzetting") ? dagVan(zaak.antwoorden, "bz-uitzetting-datum") : undefined;
  zet("uitzetting", uitzetting, { voor: "burger", grondslag: "opgegeven", ernaast: true, antwoorden: ["bz-uitzetting-datum"], bronnen: ["regel-twee-kanten"] });
}

function zetDwangsom(zaak: Zaak, { dwangsom }: Dagen, zet: Zet): void {
  if (dwangsom === undefined) return;
  const rest: Rest = {
    voor: "overheid",
    grondslag: dwangsom.isPlan ? "dwangsom-plan" : "dwangsom",
    aangenomen: dwangsom.isPlan,
    antwoorden: beantwoord(zaak, ["bz-al-gedaan", "bz-ingebreke-datum"]),
    bronnen: ["awb-4-17"],
  };
  zet("graceEinde", dwangsom.graceEinde, rest);
  zet("eersteDwangsomdag", dwangsom.eersteDag, rest);
  zet("laatsteDwangsomdag", dwangsom.laatsteDag, rest);
}

const BESLISVRAGEN = ["bz-aanvraagdatum", "bz-besluitdatum-bezwaar", "bz-commissie", "bz-stukken-gevraagd"];

function zetBeslissing(zaak: Zaak, einde: Datum, zet: Zet): void {
  const { feiten, antwoorden, beslis } = zaak;
  const aangenomen = beslis?.status === "onbekend";
  if (feiten.wachtOp === "klacht") {
    const ontvangen = dagVan(antwoorden, "bz-aanvraagdatum");
    const vroeg = ontvangen && klachtEinde({ ontvangen, commissie: false, verdaagd: antwoorden["bz-stukken-gevraagd"] === "uitstelbrief" });
    const wettelijk = vroeg === einde ? undefined : vroeg;
    zet("klachtEinde", einde, { voor: "overheid", grondslag: "klacht", wettelijk, aangenomen, antwoorden: beantwoord(zaak, BESLISVRAGEN), bronnen: ["awb-9-11"] });
    return;
  }
  const isBezwaar = feiten.wachtOp === "bezwaar" || feiten.wachtOp === null;
  const vragen = feiten.wachtOp === null ? ["bz-briefdatum", "bz-bezwaar-datum"] : BESLISVRAGEN;
  zet("beslisEinde", einde, {
    voor: "overheid",
    grondslag: isBezwaar ? "beslistermijn-bezwaar" : "beslistermijn-aanvraag",
    aangenomen,
    antwoorden: beantwoord(zaak, vragen),
    bronnen: isBezwaar ? ["awb-7-10"] : ["awb-4-13"],
  });
}

/** The letter was seen more than seven days after its date: a ground of its own (bezwaar.md 3.3). */
export function laatGezien({ briefdatum, antwoorden }: Zaak): Datum | undefined {
  const gezien = dagVan(antwoorden, "bz-ontvangst");
  return briefdatum !== undefined && gezien !== undefined && dagenTussen(briefdatum, gezien) > 7 ? gezien : undefined;
}
