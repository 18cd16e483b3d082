import type { Diagnose } from "#flows/engine/diagnose.ts";
import { heeft, keuzeVan } from "#flows/engine/lezen.ts";
import { instantieVan, isBesluitTeLaat } from "./overlays.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** To which flow a case goes on, with the answers that are known there (werk-en-inkomen.md 3.10). */

type Overdracht = Diagnose["overdrachten"][number];
type Gegevens = Record<string, unknown>;

const ORGANISATIE: Readonly<Record<string, string>> = {
  uwv: "uwv",
  gemeente: "gemeente",
  svb: "svb",
  belastingdienst: "belastingdienst",
  toeslagen: "dienst-toeslagen",
  waterschap: "belasting-lokaal",
};

/** Of more than one effect the first of these counts; the others may be a second letter. */
const VOLGORDE = ["stop", "afgewezen", "boete", "maatregel", "lager", "terugbetalen", "hersteld", "anders"] as const;

const WW: Readonly<Record<string, string>> = {
  afgewezen: "uwv-ww",
  stop: "uwv-ww",
  lager: "uwv-dagloon",
  anders: "uwv-herziening",
  maatregel: "uwv-korting",
  terugbetalen: "uwv-terug",
  boete: "uwv-boete",
};
const UWV_SOORT: Readonly<Record<string, string>> = { ziektewet: "uwv-zw", wia: "uwv-wia", toeslagenwet: "uwv-toeslagenwet" };
const BIJSTAND: Readonly<Record<string, string>> = {
  afgewezen: "pw-aanvraag",
  stop: "pw-gestopt",
  maatregel: "pw-maatregel",
  boete: "pw-boete",
  terugbetalen: "pw-terug",
  lager: "pw-hoogte",
};
const WW_FASE: Readonly<Record<string, string>> = { afgewezen: "afgewezen", "te-laag": "lager", maatregel: "maatregel", terugbetalen: "terugbetalen" };

/** Which benefit the letter is about: the answer, or set by the way. */
function soortVan({ weg, antwoorden }: Zaak): string | undefined {
  if (weg === "K4") return "ww";
  if (weg === "L5" || weg === "L4") return "bijstand";
  if (weg === "E5h" || weg === "E5b") return "ziektewet";
  return weg === "E6b" ? "wia" : keuzeVan(antwoorden, "uitkering-soort");
}

/** What the letter does, the weightiest first. */
export function gevolgenVan({ weg, antwoorden }: Zaak): readonly string[] {
  if (weg === "K4") {
    const gevolg = WW_FASE[keuzeVan(antwoorden, "ww-fase") ?? ""];
    return gevolg === undefined ? [] : [gevolg];
  }
  const wat = keuzesVan(antwoorden, "besluit-wat");
  return VOLGORDE.filter((gevolg) => wat.includes(gevolg));
}

function onderwerpVan(zaak: Zaak, organisatie: string, gevolg: string | undefined): string | undefined {
  const soort = soortVan(zaak);
  const aanvraag = zaak.weg === "M4" || zaak.weg === "M4u" || zaak.weg === "L4";
  switch (organisatie) {
    case "uwv":
      if (soort === "ww") return aanvraag ? "uwv-ww" : WW[gevolg ?? ""];
      return UWV_SOORT[soort ?? ""];
    case "gemeente":
      if (soort === "bijzondere-bijstand") return "pw-bijzonder";
      if (soort !== "bijstand" && soort !== "ioaw") return undefined;
      return aanvraag ? "pw-aanvraag" : BIJSTAND[gevolg ?? ""];
    case "svb":
      if (zaak.antwoorden["aow-wat"] === "terug" || gevolg === "terugbetalen") return "svb-terug";
      return soort === "aow" ? "svb-aow" : soort === "aio" ? "svb-aio" : undefined;
    case "belasting-lokaal":
      return gevolg === "afgewezen" ? "kwijtschelding-afgewezen" : undefined;
    default:
      return undefined;
  }
}

/** Needs that the flow bezwaar asks for too. */
function noodVan(zaak: Zaak): readonly string[] {
  const { acuut, antwoorden } = zaak;
  const dreiging = keuzesVan(antwoorden, "schuld-dreiging");
  return [
    ...(zaak.inkomen === "bijna-op" || zaak.inkomen === "niets" ? ["geen-inkomen"] : []),
    ...(acuut.includes("eten") ? ["geen-eten"] : []),
    ...(acuut.includes("huis") || dreiging.includes("ontruiming") ? ["uitzetting"] : []),
    ...(acuut.includes("energie") || dreiging.includes("afsluiting") ? ["energie"] : []),
    ...(acuut.includes("kinderen") ? ["kinderen"] : []),
    ...(acuut.includes("geweld") ? ["geweld"] : []),
    ...(acuut.includes("suicide") ? ["geen-uitweg"] : []),
  ];
}

function hulpVan({ dekking }: Zaak): readonly string[] {
  return [
    ...(heeft(dekking, "vakbond", "verzekering") ? ["verzekering"] : []),
    ...(dekking.includes("advocaat") ? ["advocaat"] : []),
    ...(dekking.includes("hulpverlener") ? ["helper"] : []),
  ];
}

const TERMIJN_IN_BRIEF: Readonly<Record<string, string>> = { "eigen-werk": "2-weken", "na-1-jaar": "6-weken" };

/** One hand-over: what is not known is left out and asked there. */
function naarBezwaar(zaak: Zaak, eigen: Gegevens): Overdracht {
  const nood = noodVan(zaak);
  const hulp = hulpVan(zaak);
  const antwoorden: Gegevens = { ...eigen, ...(nood.length > 0 && { "bz-nu-nood": nood }), ...(hulp.length > 0 && { "bz-hulp": hulp }) };
  return { flow: "bezwaar", antwoorden: Object.fromEntries(Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined)) };
}

function bijBesluit(zaak: Zaak): Overdracht {
  const organisatie = ORGANISATIE[instantieVan(zaak)];
  return naarBezwaar(zaak, {
    "bz-organisatie": organisatie,
    "bz-onderwerp": onderwerpVan(zaak, organisatie ?? "", gevolgenVan(zaak)[0]),
    "bz-aanleiding": "besluit",
    "bz-briefdatum": keuzeVan(zaak.antwoorden, "besluit-datum"),
    "bz-termijn-in-brief": TERMIJN_IN_BRIEF[keuzeVan(zaak.antwoorden, "zw-hersteld-soort") ?? ""],
  });
}

function bijGeenAntwoord(zaak: Zaak): Overdracht {
  const organisatie = ORGANISATIE[instantieVan(zaak)];
  return naarBezwaar(zaak, {
    "bz-organisatie": organisatie,
    "bz-onderwerp": onderwerpVan(zaak, organisatie ?? "", undefined),
    "bz-aanleiding": "geen-antwoord",
    "bz-wacht-op": "aanvraag",
    "bz-aanvraagdatum": keuzeVan(zaak.antwoorden, "bijstand-aanvraagdatum") ?? keuzeVan(zaak.antwoorden, "ww-aanvraagdatum"),
  });
}

const TOESLAG: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  terug: [["dienst-toeslagen", "toeslag-terug"]],
  minder: [["dienst-toeslagen", "toeslag-hoogte"]],
  aanslag: [["belastingdienst", "belasting-aanslag"]],
  allebei: [
    ["dienst-toeslagen", "toeslag-terug"],
    ["belastingdienst", "belasting-aanslag"],
  ],
};

function bijToeslag(zaak: Zaak): readonly Overdracht[] {
  const wat = keuzeVan(zaak.antwoorden, "toeslag-wat") ?? "terug";
  return (TOESLAG[wat] ?? []).map(([organisatie, onderwerp]) =>
    naarBezwaar(zaak, {
      "bz-organisatie": organisatie,
      "bz-onderwerp": onderwerp,
      "bz-aanleiding": "besluit",
      "bz-briefdatum": keuzeVan(zaak.antwoorden, "brief-datum"),
      "bz-gemist-situatie": zaak.feiten.samenloop ? "ja" : undefined,
    }),
  );
}

/** A request for papers or an intention: only when the person chooses the letter there. */
function bijVoornemen(zaak: Zaak): Overdracht {
  return naarBezwaar(zaak, {
    "bz-organisatie": ORGANISATIE[instantieVan(zaak)],
    "bz-aanleiding": zaak.weg === "M6" ? "voornemen" : "aanvulling-gevraagd",
    "bz-aanvulling-datum": keuzeVan(zaak.antwoorden, "gegevens-datum"),
  });
}

/** Every hand-over of a case. */
export function overdrachtenVan(zaak: Zaak): Diagnose["overdrachten"] {
  const { weg, antwoorden } = zaak;
  const uit: Overdracht[] = [];
  if (weg === "K4" || weg === "L5" || weg === "M3" || weg === "O2" || weg === "E5h" || weg === "E5b" || weg === "E6b") uit.push(bijBesluit(zaak));
  if (weg === "M4" || weg === "M4u" || isBesluitTeLaat(zaak)) uit.push(bijGeenAntwoord(zaak));
  if (weg === "M5" || weg === "M6") uit.push(bijVoornemen(zaak));
  if (weg === "N3") uit.push(...bijToeslag(zaak));
  if (keuzesVan(antwoorden, "schuld-dreiging").includes("ontruiming")) uit.push({ flow: "huur", antwoorden: { "huur-onderwerp": "ontruiming" } });
  return uit;
}
