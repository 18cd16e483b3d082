import type { Diagnose, Verwijzing } from "#flows/engine/diagnose.ts";
import { isVrijeDag } from "#flows/engine/kalender.ts";
import { beantwoord, heeft } from "#flows/engine/lezen.ts";
import { heeftAdvocaat } from "./brieven-keuze.ts";
import type { ModuleId } from "./gronden.ts";
import { isCoiRaadslieden } from "./overlays.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { isUitzettingDichtbij } from "./urgentie.ts";
import { type Zaak } from "./zaak.ts";

/** Which help, in which order: the list of the outcome and the rules R1 to R8 (bezwaar.md 4.1). */

/** Code to kind of the directory (verwijzing.md B.2); `portaal` is self-help. */
const KIND: Readonly<Record<string, string | null>> = {
  portaal: null,
  org: "overheid_zelf",
  buurt: "wijkteam",
  ido: "ido",
  schuldhulp: "schuldhulp",
  clo: "oco",
  hjl: "hjl",
  srl: "sociaal_raadslieden",
  rw: "rechtswinkel",
  adv: "advocaat",
  mediator: "mediator",
  verz: "rechtsbijstandsverzekeraar",
  omb: "ombudsman",
  vw: "vluchtelingenwerk",
};

/** What the rules look at besides the case. */
export interface Verwijsgrond {
  readonly urgentie: Diagnose["urgentie"];
  readonly zelfredzaamheid: Diagnose["zelfredzaamheid"];
  readonly modules: readonly ModuleId[];
  readonly extra: readonly UitkomstId[];
}

const R3_ORGANISATIES = new Set(["uwv", "svb", "duo", "dienst-toeslagen", "belastingdienst", "cak"]);
const R3_SRL_EERST = new Set(["dienst-toeslagen", "belastingdienst"]);
const ZORG = new Set(["wmo", "jeugd", "wlz-indicatie", "wlz-pgb"]);
const HJL_EERST: ReadonlySet<UitkomstId> = new Set(["o-pro-forma-nu", "o-te-laat-toch-bezwaar", "o-te-laat-andere-weg"]);
const BEROEP: ReadonlySet<UitkomstId> = new Set(["o-beroep-rechtbank", "o-hoger-beroep"]);
const BOETE = new Set(["pw-boete", "uwv-boete", "belasting-boete", "duo-terug-boete"]);
const MEDISCH = new Set(["uwv-zw", "uwv-wia", "uwv-wajong"]);
/** What a person does alone or with the organisation: no helper is moved before it, except when it is urgent. */
const ZELF = new Set(["portaal", "org"]);
/** Below this number of days left nobody waits for an insurer. */
const VERZEKERAAR_DAGEN = 7;

/** Place behind the steps that the person does alone. */
const naZelf = (codes: readonly string[]): number => {
  let i = 0;
  while (i < codes.length && ZELF.has(codes[i]!)) i += 1;
  return i;
};

function zetOp(codes: string[], code: string, plaats: number): void {
  const nu = codes.indexOf(code);
  if (nu >= 0) codes.splice(nu, 1);
  codes.splice(nu >= 0 && nu < plaats ? plaats - 1 : plaats, 0, code);
}

function zetVoor(codes: string[], code: string, andere: string): void {
  const plaats = codes.indexOf(andere);
  const nu = codes.indexOf(code);
  if (plaats >= 0 && (nu < 0 || nu > plaats)) zetOp(codes, code, plaats);
}

const voegToe = (codes: string[], code: string): void => {
  if (!codes.includes(code)) codes.push(code);
};

/** A quick measure, the IND, verzet or the Ziektewet, and urgent (R1). */
function isSpoedprocedure(zaak: Zaak, grond: Verwijsgrond): boolean {
  if (grond.urgentie !== "spoed") return false;
  const { uitkomst } = zaak;
  return uitkomst === "o-ind" || uitkomst === "o-strafbeschikking" || isVovo(uitkomst, grond) || zaak.onderwerp === "uwv-zw";
}

function isVovo(uitkomst: UitkomstId, { extra }: Verwijsgrond): boolean {
  return uitkomst === "o-bezwaar-en-spoedrechter" || extra.includes("o-bezwaar-en-spoedrechter");
}

/** The list of the outcome: what holds for every subject and for these modules. */
function lijstVan(zaak: Zaak, { modules }: Verwijsgrond): string[] {
  const { verwijzing, verwijzingBij } = uitkomstVan(zaak.uitkomst);
  return verwijzing.filter((code) => {
    if (code === "verz") return zaak.hulp.includes("verzekering");
    const bij = verwijzingBij?.[code];
    return bij === undefined || bij.some((m) => modules.includes(m));
  });
}

/** The codes in the order in which they are shown. */
export function verwijscodes(zaak: Zaak, grond: Verwijsgrond): readonly string[] {
  const codes = lijstVan(zaak, grond);
  if (zaak.isExit) return codes;
  const { uitkomst, organisatie, onderwerp } = zaak;
  const spoedprocedure = isSpoedprocedure(zaak, grond);

  if (R3_ORGANISATIES.has(organisatie)) {
    const srlEerst = R3_SRL_EERST.has(organisatie);
    if (!codes.includes("srl") && !codes.includes("hjl")) codes.push(srlEerst ? "srl" : "hjl");
    if (codes.includes("srl") && codes.includes("hjl")) zetVoor(codes, srlEerst ? "srl" : "hjl", srlEerst ? "hjl" : "srl");
  }
  // The recovery of the toeslagenaffaire has rules of its own (bezwaar.md 2.2).
  if (onderwerp === "toeslag-herstel") zetOp(codes, "hjl", naZelf(codes));
  if (ZORG.has(onderwerp) && !spoedprocedure) {
    const plaats = naZelf(codes);
    zetOp(codes, HJL_EERST.has(uitkomst) ? "hjl" : "clo", plaats);
    zetOp(codes, HJL_EERST.has(uitkomst) ? "clo" : "hjl", plaats + 1);
    if (onderwerp === "wlz-pgb" || heeft(zaak.gronden, "pgb", "geen-arts")) voegToe(codes, "adv");
  }
  if (isCoiRaadslieden(zaak)) zetVoor(codes, "hjl", "srl");
  if (spoedprocedure) {
    zetOp(codes, "hjl", 0);
    zetOp(codes, "adv", 1);
  }
  if (BEROEP.has(uitkomst) && codes.includes("verz")) {
    const wacht = zaak.dagenOver !== null && zaak.dagenOver > VERZEKERAAR_DAGEN && !spoedprocedure;
    if (wacht) zetOp(codes, "verz", 0);
    else zetVoor(codes, "hjl", "verz");
  }
  if (BEROEP.has(uitkomst) && zaak.termijn?.status === "voorbij") zetOp(codes, "hjl", 0);
  if (zaak.nood.includes("dakloos") || isUitzettingDichtbij(zaak)) {
    zetOp(codes, "hjl", 0);
    zetOp(codes, "buurt", codes[1] === "adv" ? 2 : 1);
  }
  if (BEROEP.has(uitkomst) || uitkomst === "o-beroep-niet-tijdig" || isVovo(uitkomst, grond) || BOETE.has(onderwerp) || MEDISCH.has(onderwerp)) {
    voegToe(codes, "adv");
  }
  if (heeft(zaak.nood, "huurachterstand", "energie", "inhouding")) voegToe(codes, "schuldhulp");
  if (zaak.hulp.includes("lvb")) voegToe(codes, "clo");
  if (organisatie === "weet-niet" || heeft(zaak.hulp, "taal", "lezen-digitaal", "geen-digid")) voegToe(codes, "ido");
  return codes;
}

const ONAFHANKELIJK = ["regel-onafhankelijk"] as const;
const CLIENTONDERSTEUNING = ["wmo-2-2-4"] as const;
const GEEN: readonly string[] = [];
const BELLEN = new Set(["hjl", "adv", "clo", "buurt", "schuldhulp", "vw", "org"]);
const OVERDRACHT = new Set(["hjl", "adv", "clo", "buurt", "schuldhulp", "srl", "rw", "vw"]);

function notitiesBij(code: string, zaak: Zaak, grond: Verwijsgrond, spoedprocedure: boolean): string[] {
  const uit: string[] = [];
  if (spoedprocedure && code === "hjl") uit.push("spoed-eerst");
  if (BELLEN.has(code) && isVrijeDag(zaak.peildatum)) uit.push("bel-eerste-werkdag");
  if (code === "srl" && isCoiRaadslieden(zaak)) uit.push("onafhankelijk");
  if (code === "verz") uit.push(zaak.dagenOver !== null && zaak.dagenOver > VERZEKERAAR_DAGEN ? "verzekering-eerst" : "niet-wachten-verzekering");
  if (grond.zelfredzaamheid === "warme-overdracht" && OVERDRACHT.has(code)) uit.push("warme-overdracht");
  if (code === "adv" && heeftAdvocaat(zaak)) uit.push("overleg-advocaat");
  if (code === "adv" && zaak.uitkomst === "o-beroep-rechtbank") uit.push("geen-advocaat-verplicht");
  if (code === "buurt" && zaak.nood.includes("dakloos")) uit.push("dakloos-straat");
  if (code === "hjl" && zaak.onderwerp === "toeslag-herstel") uit.push("toeslagenaffaire-eerst");
  return uit;
}

/** The questions that put a code where it stands. */
function vragenBij(code: string): readonly string[] {
  switch (code) {
    case "verz":
    case "ido":
      return ["bz-hulp"];
    case "schuldhulp":
    case "buurt":
      return ["bz-nu-nood"];
    default:
      return ["bz-organisatie", "bz-onderwerp", "bz-aanleiding"];
  }
}

/** The referrals with their kind, remarks and reasons. */
export function verwijzingenVan(zaak: Zaak, grond: Verwijsgrond): Verwijzing[] {
  const spoedprocedure = isSpoedprocedure(zaak, grond);
  return verwijscodes(zaak, grond).map((code) => ({
    code,
    kind: KIND[code] ?? null,
    notities: notitiesBij(code, zaak, grond, spoedprocedure),
    antwoorden: beantwoord(zaak, vragenBij(code)) as string[],
    bronnen: (code === "srl" ? ONAFHANKELIJK : code === "clo" ? CLIENTONDERSTEUNING : GEEN) as string[],
  }));
}
