import type { Datum } from "#flows/engine/datum.ts";
import { doorgeven, type Gegeven, type Vouw } from "#flows/engine/flow-setup.ts";
import { WEET_NIET, type Waarde } from "#flows/engine/vraag.ts";
import { dag, optie } from "#flows/engine/lezen.ts";
import { heeftAowLeeftijd } from "#flows/tarieven/aow-leeftijd.ts";
import { ketenVast, proeftijdGeldig } from "./berekeningen/contract.ts";
import { minimumloon } from "./berekeningen/loon.ts";
import { bedenktijd } from "./berekeningen/termijnen.ts";
import { isSamenloop } from "./samenloop.ts";
import type { Feiten, Instantie, Weg } from "./feiten.ts";
import { vragen, type VraagId } from "./vragen.ts";
type Feit = keyof Feiten;
const lijst = (waarde: Waarde): readonly string[] => (typeof waarde === "object" ? waarde : [String(waarde)]);
const bevat = (waarde: Waarde, ...opties: string[]): boolean => lijst(waarde).some((optie) => opties.includes(optie));

const vouw = (leest: readonly Feit[], schrijft: readonly Feit[], doe: (f: Feiten, gegeven: Gegeven, peildatum: Datum) => Partial<Feiten>): Vouw<Feiten> => ({
  leest,
  schrijft,
  vouw: doe,
});

/** A question after which another part begins: the part by the answer. */
const splits = (wegen: Readonly<Record<string, Weg>>, anders: Weg, ook?: (f: Feiten, waarde: string) => Partial<Feiten>, schrijft: readonly Feit[] = []): Vouw<Feiten> =>
  vouw(["weg", ...(ook ? schrijft : [])], ["weg", ...schrijft], (f, { waarde }) => ({ weg: wegen[optie(waarde)] ?? anders, ...ook?.(f, optie(waarde)) }));

const ONDERWERP: Readonly<Record<string, Weg>> = {
  ontslag: "A1", vso: "B1", contract: "C1", loon: "D1", ziek: "E1", flex: "F1", zzp: "G1", werksfeer: "H1", beding: "I1", uitbuiting: "J1",
  ww: "K1", bijstand: "L1", lopend: "M1", toeslagen: "N1", aow: "O1", schulden: "P1", rondkomen: "Q1",
};
/** Subjects about work, and an unknown one: with force they go to exploitation first (3.1). */
const WERK: ReadonlySet<string> = new Set(["ontslag", "vso", "contract", "loon", "ziek", "flex", "zzp", "werksfeer", "beding", WEET_NIET]);

const INSTANTIES: Readonly<Record<string, Instantie>> = {
  uwv: "uwv", gemeente: "gemeente", svb: "svb", belastingdienst: "belastingdienst", toeslagen: "toeslagen", waterschap: "waterschap",
};

/** What kind of letter it is (M2). */
const LETTER: Readonly<Record<string, Weg>> = { besluit: "M3", gegevens: "M5", voornemen: "M6" };

const AANZEGPLICHT: ReadonlySet<string> = new Set(["precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", WEET_NIET]);

/** A strong sign of exploitation (3.7, J1). */
const STERK = ["paspoort", "niet-weg", "bedreigd", "schuld", WEET_NIET] as const;
const STERK_SAMEN = 3;

function vouwContractduur(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const contractDuur = optie(waarde);
  if (f.weg === "C1") return { aanzegplicht: AANZEGPLICHT.has(contractDuur), vast: contractDuur === "vast" };
  return {
    proeftijdFout: proeftijdGeldig({ contractDuur }) === "false",
    // Two months are allowed only in a permanent contract and one of two years or longer.
    proefmaanden: contractDuur === "6-24-mnd" || contractDuur === "geen-datum" ? 1 : 2,
  };
}

function vouwProeftijd(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const lengte = optie(waarde);
  const isFout = f.proeftijdFout || lengte === "langer" || (lengte === "2-mnd" && f.proefmaanden === 1);
  const maanden = lengte === "1-mnd" ? 1 : lengte === "2-mnd" ? 2 : null;
  return { proeftijdFout: isFout, proefmaanden: isFout ? null : maanden };
}

function vouwEinde(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  if (f.weg === "C1") return { dag: dag(waarde) ?? null };
  if (f.weg !== "A9" || f.proefmaanden === null) return { dag: null, proefmaanden: null };
  const lengte = `${f.proefmaanden}-mnd`;
  return { proeftijdFout: proeftijdGeldig({ lengte, start: f.dag ?? undefined, einde: dag(waarde) }) === "false", dag: null, proefmaanden: null };
}

function vouwStart(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  if (f.weg === "A9") return { dag: f.proefmaanden === null ? null : (dag(waarde) ?? null) };
  if (f.weg !== "C1") return {};
  const aantal = f.keten === "vier" ? "4-of-meer" : f.keten === "een" ? "1" : "2";
  return { dag: null, keten: "een", vast: f.vast || ketenVast({ aantal, start: dag(waarde), einde: f.dag ?? undefined }) };
}

function vouwLeeftijd(f: Feiten, { waarde }: Gegeven, peildatum: Datum): Partial<Feiten> {
  const leeftijd = typeof waarde === "number" ? waarde : undefined;
  if (f.weg === "D4") return { leeftijd: leeftijd ?? null };
  if (f.weg !== "L2" && f.weg !== "L3") return {};
  if (leeftijd !== undefined && leeftijd < 27) return { weg: "L27" };
  if (leeftijd !== undefined && heeftAowLeeftijd(leeftijd, peildatum)) return { weg: "L67" };
  return { weg: f.weg === "L2" ? "L2m" : "L3m" };
}

function vouwUurloon(f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const minimum = f.leeftijd === null || f.dag === null ? undefined : minimumloon(f.leeftijd, f.dag);
  return { leeftijd: null, dag: null, onderMinimumloon: typeof waarde === "number" && minimum !== undefined && waarde < minimum };
}

/** Signed, and the days to think may still run; an unknown day counts as open. */
function vouwGenoemd(f: Feiten, { waarde }: Gegeven, peildatum: Datum): Partial<Feiten> {
  const genoemd = waarde === "ja" || waarde === "nee" ? waarde : WEET_NIET;
  return { dag: null, bedenktijdOpen: f.dag === null || peildatum <= bedenktijd(f.dag, genoemd).juridisch };
}

const eigen: Partial<Readonly<Record<VraagId, Vouw<Feiten>>>> = {
  "wi-acuut": vouw([], ["dwang"], (_f, { waarde }) => ({ dwang: bevat(waarde, "dwang") })),
  "wi-onderwerp": vouw(["dwang"], ["weg", "omweg", "dwang"], (f, { waarde }) => {
    const onderwerp = optie(waarde);
    if (f.dwang && WERK.has(onderwerp)) return { weg: "J1" };
    return onderwerp === WEET_NIET ? { weg: "S1", omweg: true } : { weg: ONDERWERP[onderwerp] ?? "S1", dwang: f.dwang && onderwerp === "uitbuiting" };
  }),
  "wi-kern": splits(
    { werkgever: "S2", uwv: "M2", gemeente: "M2", belasting: "N1", svb: "O1", schuldeiser: "P1" },
    "S0",
    (_f, kern) => ({ instantie: INSTANTIES[kern] ?? WEET_NIET }),
    ["instantie"],
  ),
  "wi-werkgever-wat": splits({ stoppen: "A1", geld: "D1", ziek: "E1", uren: "F1", gedrag: "H1" }, "S0"),

  "ontslag-hoe": splits(
    { uwv: "A7", rechter: "A8", proeftijd: "A9", zelf: "A10", failliet: "D6", afloop: "C1", gepland: "A11" },
    "A2",
    (_f, hoe) => ({ opStaandeVoet: hoe === "op-staande-voet" }),
    ["opStaandeVoet"],
  ),
  "ontslag-getekend": vouw(["weg", "opStaandeVoet"], ["weg", "instemming"], (f, { waarde }) =>
    waarde === "ja" && !f.opStaandeVoet ? { weg: "B2", instemming: true } : { weg: "A3" },
  ),
  "einde-datum": vouw(["weg", "dag", "proefmaanden"], ["dag", "proefmaanden", "proeftijdFout"], vouwEinde),
  "dienst-start": vouw(["weg", "dag", "keten", "vast", "proefmaanden"], ["dag", "keten", "vast"], vouwStart),
  "uwv-fase": splits({ toestemming: "A7t", opgezegd: "A7o", geweigerd: "A7g" }, "A7a"),
  "contract-duur": vouw(["weg"], ["aanzegplicht", "vast", "proeftijdFout", "proefmaanden"], vouwContractduur),
  "proeftijd-schriftelijk": vouw(["proeftijdFout"], ["proeftijdFout"], (f, { waarde }) => ({ proeftijdFout: f.proeftijdFout || waarde === "nee" })),
  "proeftijd-lengte": vouw(["proeftijdFout", "proefmaanden"], ["proeftijdFout", "proefmaanden"], vouwProeftijd),
  "gepland-wat": splits({ vso: "B1", uwv: "A7", rechter: "A8" }, "A11g", (f, wat) => ({ omweg: f.omweg || wat === "vso" }), ["omweg"]),

  "vso-status": splits({ ja: "B2", mail: "B2" }, "B3"),
  "vso-datum": vouw([], ["dag"], (_f, { waarde }) => ({ dag: dag(waarde) ?? null })),
  "vso-bedenktijd-genoemd": vouw(["dag"], ["dag", "bedenktijdOpen"], vouwGenoemd),
  "vso-eerder": vouw(["bedenktijdOpen"], ["bedenktijdOpen"], (f, { waarde }) => ({ bedenktijdOpen: f.bedenktijdOpen && waarde !== "ja" })),

  aanzegging: vouw([], ["aanzegTeLaat"], (_f, { waarde }) => ({ aanzegTeLaat: waarde === "te-laat" })),
  "keten-aantal": vouw([], ["keten"], (_f, { waarde }) => ({ keten: waarde === "1" ? "een" : waarde === "4-of-meer" ? "vier" : "meer" })),

  "loon-wat": splits(
    { "te-laag": "D4", transitie: "D5", ziek: "E1", failliet: "D6" },
    "D2",
    (_f, wat) => ({ loonGestopt: wat === "ziek" }),
    ["loonGestopt"],
  ),
  leeftijd: vouw(["weg"], ["weg", "leeftijd"], vouwLeeftijd),
  "loon-maand": vouw([], ["dag"], (_f, { waarde }) => ({ dag: dag(waarde) ?? null })),
  uurloon: vouw(["leeftijd", "dag"], ["leeftijd", "dag", "onderMinimumloon"], vouwUurloon),
  "ww-einde-reden": vouw(["weg"], ["failliet"], (f, { waarde }) => ({ failliet: f.weg === "D5" && waarde === "failliet" })),

  "ziek-contract": vouw(["weg", "loonGestopt"], ["weg", "loonGestopt"], (f, { waarde }) => ({
    weg: waarde !== "in-dienst" ? "E5" : f.loonGestopt ? "E2l" : "E2",
    loonGestopt: false,
  })),
  "ziek-probleem": splits({ druk: "B1", wia: "E6", "loon-gestopt": "E3l" }, "E3", (f, probleem) => ({ omweg: f.omweg || probleem === "druk" }), ["omweg"]),
  "zw-fase": splits({ hersteld: "E5h", afgewezen: "E5b", korting: "E5b", wia: "E5w" }, "E5n"),
  "wia-fase": splits({ afgewezen: "E6b", oneens: "E6b" }, "E6a"),

  "flex-probleem": vouw([], ["uitzendStopt"], (_f, { waarde }) => ({ uitzendStopt: waarde === "uitzend-stopt" })),
  "zzp-probleem": vouw([], ["zzpGestopt"], (_f, { waarde }) => ({ zzpGestopt: waarde === "gestopt" })),
  "werksfeer-wat": vouw([], ["discriminatie"], (_f, { waarde }) => ({ discriminatie: bevat(waarde, "discriminatie") })),
  "werksfeer-gevolg": vouw(["weg", "omweg", "discriminatie"], ["weg", "omweg", "vanWerksfeer", "discriminatie"], (f, { waarde }) =>
    waarde === "ontslag" ? { weg: "A1", omweg: true, vanWerksfeer: true, discriminatie: false } : { weg: "H2", omweg: f.omweg, vanWerksfeer: false },
  ),
  "beding-contract": vouw([], ["bedingTijdelijk"], (_f, { waarde }) => ({ bedingTijdelijk: waarde === "tijdelijk" })),
  "uitbuiting-signalen": vouw(["weg", "dwang"], ["weg", "dwang"], (f, { waarde }) => {
    const signalen = lijst(waarde).filter((signaal) => signaal !== "geen");
    return { weg: f.dwang || bevat(waarde, ...STERK) || signalen.length >= STERK_SAMEN ? "J2" : "D1", dwang: false };
  }),

  "ww-fase": splits({ wacht: "K3", afgewezen: "K4", "te-laag": "K4", maatregel: "K4", terugbetalen: "K4" }, "K2"),
  "bijstand-fase": splits({ gemeld: "L3", aangevraagd: "L4", besluit: "L5" }, "L2"),
  "besluit-instantie": splits(
    { belastingdienst: "N1", toeslagen: "N1", waterschap: "M3" },
    "M2",
    (_f, instantie) => ({ instantie: INSTANTIES[instantie] ?? WEET_NIET }),
    ["instantie"],
  ),
  "uitkering-soort": vouw(["weg", "instantie"], ["weg", "instantie"], (f, { waarde }) => {
    if (f.weg === "O2") return {};
    return waarde === "ontslagvergunning" ? { weg: "A7", instantie: WEET_NIET } : { weg: "M2b" };
  }),
  "besluit-soort-brief": vouw(["weg", "instantie"], ["weg"], (f, { waarde }) => {
    if (waarde === "te-laat") return { weg: f.instantie === "uwv" ? "M4u" : "M4" };
    return { weg: LETTER[optie(waarde)] ?? "M7" };
  }),
  "toeslag-wat": splits({ gemist: "N2" }, "N3"),
  "inkomen-bronnen": vouw([], ["samenloop"], (_f, { waarde }) => ({ samenloop: isSamenloop(lijst(waarde)) })),
  "aow-wat": splits({ besluit: "O2", terug: "O2", gat: "O3" }, "O4"),
  "schuld-dreiging": vouw([], ["dreiging", "beslag"], (_f, { waarde }) => ({
    dreiging: bevat(waarde, "ontruiming", "afsluiting", "zorgverzekering", "beslag"),
    beslag: bevat(waarde, "beslag"),
  })),
};

const VRAGEN = Object.keys(vragen) as readonly VraagId[];

/** What each answer means, without the count of screens: reasons end at the questions that decided. */
export const betekenissen: Readonly<Record<VraagId, Vouw<Feiten>>> = Object.fromEntries(
  VRAGEN.map((id) => [id, eigen[id] ?? doorgeven]),
) as Record<VraagId, Vouw<Feiten>>;

/** The folds of the machine: the meaning of the answer, and one screen more. */
export const vouwen: Readonly<Record<VraagId, Vouw<Feiten>>> = Object.fromEntries(
  VRAGEN.map((id) => {
    const { leest, schrijft, vouw: doe } = betekenissen[id];
    const geteld: Vouw<Feiten> = {
      leest: [...leest, "aantal"],
      schrijft: [...schrijft, "aantal"],
      vouw: (f, gegeven, peildatum) => ({ ...doe(f, gegeven, peildatum), aantal: f.aantal + 1 }),
    };
    return [id, geteld];
  }),
) as Record<VraagId, Vouw<Feiten>>;
