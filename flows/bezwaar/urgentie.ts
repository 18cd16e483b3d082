import { dagenTussen } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { beantwoord, dagVan, heeft } from "#flows/engine/lezen.ts";
import type { Beoordeling } from "#flows/engine/redenen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { datumvragen, type Zaak } from "./zaak.ts";

export type Multi = "geen" | "signaal" | "sterk";

const NOOD = ["bz-nu-nood"] as const;
const GEEN: readonly string[] = [];
const GELDNOOD = ["geen-inkomen", "geen-eten", "huurachterstand", "energie", "inhouding"] as const;
const MEER_DINGEN = ["huurachterstand", "uitzetting", "dakloos", "energie", "geweld", "geen-uitweg"] as const;
const SPOEDNOOD = ["geweld", "geen-uitweg", "geen-eten", "dakloos", "geen-inkomen", "zorg-stopt"] as const;
const HOGE_NOOD = ["zorg-minder", "huurachterstand", "energie", "uitzetting"] as const;
const ERNSTIGE_NOOD = ["geen-inkomen", "geen-eten", "uitzetting", "dakloos", "energie", "zorg-stopt", "geweld", "geen-uitweg"] as const;

/** Days before an eviction in which it is urgent. */
const UITZETTING_SPOED = 14;

const uitkomstenIn = (...ids: UitkomstId[]): ReadonlySet<UitkomstId> => new Set(ids);
const HOGE_UITKOMST = uitkomstenIn(
  "o-pro-forma-nu", "o-strafbeschikking", "o-ind", "o-bijstand-geen-geld", "o-uwv-medisch", "o-wmo-jeugd", "o-wlz-ciz", "o-brp",
);
const HOOG_NA_DEADLINE = uitkomstenIn("o-beroep-rechtbank", "o-hoger-beroep", "o-verkeersboete-m", "o-kwijtschelding-afgewezen");
const LAGE_UITKOMST = uitkomstenIn("o-klacht", "o-gemiste-toeslagen", "o-beslistermijn-loopt-nog", "o-geen-besluit-vraag-besluit");
const ERNSTIGE_UITKOMST = uitkomstenIn(
  "o-bezwaar-en-spoedrechter", "o-bijstand-geen-geld", "o-uwv-medisch", "o-wmo-jeugd", "o-wlz-ciz", "o-brp", "o-ind",
);
const BEPERKTE_UITKOMST = uitkomstenIn(
  "o-klacht", "o-belasting-lokaal", "o-kwijtschelding-afgewezen", "o-verkeersboete-m", "o-geen-besluit-vraag-besluit", "o-beslistermijn-loopt-nog",
);

/** Whether several problems play at once: a reason to offer help, never to judge (bezwaar.md 5.2). */
export function multiVan(zaak: Zaak): Beoordeling<Multi> {
  const { nood } = zaak;
  const velen = zaak.antwoorden["bz-aantal-bezwaren"] === "3-plus";
  const gebieden = zaak.leefgebieden.filter((g) => g !== "weet-niet").length;
  let signalen = 0;
  for (const signaal of MEER_DINGEN) if (nood.includes(signaal)) signalen += 1;
  if (nood.includes("kinderen") && heeft(nood, ...GELDNOOD)) signalen += 1;
  if (velen && gebieden >= 2) return { waarde: "sterk", antwoorden: ["bz-aantal-bezwaren", "bz-leefgebieden"] };
  if (!velen && signalen < 2 && gebieden < 2) return { waarde: "geen", antwoorden: GEEN };
  return {
    waarde: "signaal",
    antwoorden: [...(velen ? ["bz-aantal-bezwaren"] : []), ...(signalen >= 2 ? NOOD : []), ...(gebieden >= 2 ? ["bz-leefgebieden"] : [])],
  };
}

/** An eviction within two weeks, or on a day that is not known. */
export function isUitzettingDichtbij(zaak: Zaak): boolean {
  if (!zaak.nood.includes("uitzetting")) return false;
  const dag = dagVan(zaak.antwoorden, "bz-uitzetting-datum");
  return dag === undefined || dagenTussen(zaak.peildatum, dag) <= UITZETTING_SPOED;
}

/** bezwaar.md 3.5, from top to bottom; the first row that fits counts. */
export function urgentieVan(zaak: Zaak, multi: Multi): Beoordeling<Diagnose["urgentie"]> {
  const { uitkomst, nood, dagenOver: over, termijn } = zaak;
  const als = (waarde: Diagnose["urgentie"], antwoorden: readonly string[]) => ({ waarde, antwoorden });
  const opDatum = (waarde: Diagnose["urgentie"]) => als(waarde, datumvragen(zaak));

  if (heeft(nood, ...SPOEDNOOD)) return als("spoed", NOOD);
  if (isUitzettingDichtbij(zaak)) return als("spoed", beantwoord(zaak, ["bz-nu-nood", "bz-uitzetting-datum"]));
  if (over !== null && over >= 0 && (over <= 3 || (over <= 7 && termijn !== null && termijn.dagen <= 14))) return opDatum("spoed");
  if ((uitkomst === "o-ind" || uitkomst === "o-strafbeschikking") && (over === null || over <= 7)) return opDatum("spoed");
  if (uitkomst === "o-pro-forma-nu" && termijn?.aangenomen && over !== null && over < 0) return opDatum("spoed");

  if (over !== null && over >= 4 && over <= 14) return opDatum("hoog");
  if (uitkomst === "o-te-laat-toch-bezwaar") return opDatum("hoog");
  if (heeft(nood, ...HOGE_NOOD)) return als("hoog", NOOD);
  if (nood.includes("kinderen") && nood.length > 1) return als("hoog", NOOD);
  if (multi === "sterk") return als("hoog", ["bz-aantal-bezwaren", "bz-leefgebieden"]);
  if (HOGE_UITKOMST.has(uitkomst)) return als("hoog", beantwoord(zaak, ["bz-onderwerp", "bz-aanleiding"]));
  if (over !== null && over < 0 && HOOG_NA_DEADLINE.has(uitkomst)) return opDatum("hoog");
  if ((uitkomst === "o-voornemen-zienswijze" || uitkomst === "o-aanvullen-gronden") && (over === null || over < 0)) return opDatum("hoog");

  if (zaak.isExit || LAGE_UITKOMST.has(uitkomst)) return als("laag", beantwoord(zaak, ["bz-organisatie", "bz-aanleiding"]));
  return als("normaal", beantwoord(zaak, ["bz-onderwerp", "bz-aanleiding", "bz-nu-nood"]));
}

/** How much the case can take away from someone (bezwaar.md 3.5). */
export function ernstVan({ uitkomst, nood, isExit, ...rest }: Zaak): Beoordeling<"ernstig" | "matig" | "beperkt"> {
  const zaak = rest.antwoorden["bz-nu-nood"] === undefined ? GEEN : NOOD;
  if (heeft(nood, ...ERNSTIGE_NOOD)) return { waarde: "ernstig", antwoorden: NOOD };
  if (ERNSTIGE_UITKOMST.has(uitkomst)) return { waarde: "ernstig", antwoorden: rest.antwoorden["bz-onderwerp"] === undefined ? GEEN : ["bz-onderwerp"] };
  const niets = nood.every((n) => n === "geen" || n === "weet-niet");
  if (niets && (isExit || BEPERKTE_UITKOMST.has(uitkomst))) return { waarde: "beperkt", antwoorden: zaak };
  return { waarde: "matig", antwoorden: zaak };
}

/** How much help fits (bezwaar.md 3.3). */
export function zelfredzaamheidVan(zaak: Zaak, multi: Multi, urgentie: Diagnose["urgentie"]): Beoordeling<Diagnose["zelfredzaamheid"]> {
  const { hulp } = zaak;
  const HULP = beantwoord(zaak, ["bz-hulp"]);
  if (hulp.includes("lvb") || (hulp.includes("taal") && hulp.includes("lezen-digitaal"))) return { waarde: "warme-overdracht", antwoorden: HULP };
  if (zaak.nood.includes("geen-uitweg")) return { waarde: "warme-overdracht", antwoorden: NOOD };
  if (multi === "sterk") return { waarde: "warme-overdracht", antwoorden: ["bz-aantal-bezwaren", "bz-leefgebieden"] };
  if (heeft(hulp, "taal", "lezen-digitaal", "geen-digid", "bewind", "helper")) return { waarde: "zelf-met-hulp", antwoorden: HULP };
  return { waarde: urgentie === "spoed" ? "zelf-met-hulp" : "zelf", antwoorden: HULP };
}
