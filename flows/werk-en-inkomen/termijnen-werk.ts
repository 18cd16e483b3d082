import { plusMaanden } from "#flows/engine/datum.ts";
import { dagVan, heeft } from "#flows/engine/lezen.ts";
import { oproepuren } from "./berekeningen/contract.ts";
import { aanzegtermijn, bedenktijd, verweerKantonrechter } from "./berekeningen/termijnen.ts";
import { vanaf, zetOpgegeven, zetTransitie, zetVeilig, zetVernietiging, zetWw, type Termijnregel, type Zet } from "./termijnzet.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

/** The terms of the outcomes about work (werk-en-inkomen.md 4.1, "Deadlines"). */

const MET_AANZEGPLICHT: ReadonlySet<string> = new Set(["precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", "weet-niet"]);

/** Whether money is due because nothing was said in writing, or too late (6.7). */
export function heeftAanzegvergoeding({ weg, antwoorden }: Zaak): boolean {
  return weg === "C1" && MET_AANZEGPLICHT.has(String(antwoorden["contract-duur"])) && antwoorden["aanzegging"] !== "op-tijd";
}

/** Whether the end of the contract gives a transitievergoeding: not when the person wanted to stop. */
export function heeftTransitie({ antwoorden }: Zaak): boolean {
  return antwoorden["contract-wie"] !== "ikzelf";
}

/** Dismissed for a reason that the law forbids, as far as the answers say (art. 7:646 and 7:681 BW). */
export function isVerbodenReden(zaak: Zaak): boolean {
  return zaak.feiten.vanWerksfeer || heeft(zaak.bescherming, "zwanger", "klacht");
}

function zetOpStaandeVoet(zaak: Zaak, zet: Zet): void {
  zetVernietiging(zaak, zet, ["bw-7-686a", "hr-2021-188", "atw"]);
  zetTransitie(zaak, zet);
  zetWw(zaak, zet);
  const einde = dagVan(zaak.antwoorden, "einde-datum");
  if (zaak.antwoorden["ontslag-getekend"] !== "ja" || einde === undefined) return;
  zet("herroepen", bedenktijd(einde, "weet-niet"), { vraag: "einde-datum", bronnen: ["bw-7-671"], grondslag: "veertien-dagen", aangenomen: true });
}

function zetProcedure(zaak: Zaak, zet: Zet, variant: string | null): void {
  switch (variant) {
    case "uwv-verweer":
      return zet("uwv-verweer", vanaf(zaak, "uwv-verweer", "uwv-brief-datum"), { vraag: "uwv-brief-datum", bronnen: ["uwv-ontslagprocedure"], grondslag: "veertien-dagen" });
    case "uwv-toestemming":
      return zet("werkgever-opzeggen", vanaf(zaak, "werkgever-opzeggen", "uwv-brief-datum"), { vraag: "uwv-brief-datum", bronnen: ["bw-7-671a"], grondslag: "vier-weken", voor: "overheid" });
    case "uwv-opgezegd":
      zetVernietiging(zaak, zet, ["bw-7-682", "bw-7-686a"], "twee-maanden-uwv");
      return zetTransitie(zaak, zet);
    case "ktr-verweer": {
      const zitting = dagVan(zaak.antwoorden, "rechter-datum");
      return zet("ktr-verweer", zitting && verweerKantonrechter(zitting), { vraag: "rechter-datum", bronnen: ["ktr-verweer"], grondslag: "tien-dagen-terug", aangenomen: true });
    }
    case "ktr-beroep":
      return zet("hoger-beroep", vanaf(zaak, "hoger-beroep", "rechter-datum"), { vraag: "rechter-datum", bronnen: ["rv-358"], grondslag: "drie-maanden", telt: true });
    default:
      return;
  }
}

function zetBedenktijd(zaak: Zaak, zet: Zet): void {
  const { antwoorden, feiten } = zaak;
  const datum = dagVan(antwoorden, "vso-datum");
  const genoemd = antwoorden["vso-bedenktijd-genoemd"];
  const bekend = genoemd === "ja" || genoemd === "nee" ? genoemd : undefined;
  zet(feiten.instemming ? "herroepen" : "bedenktijd", datum && bedenktijd(datum, bekend ?? "weet-niet"), {
    vraag: "vso-datum",
    bronnen: feiten.instemming ? ["bw-7-671"] : ["bw-7-670b"],
    grondslag: bekend === "nee" ? "eenentwintig-dagen" : "veertien-dagen",
    aangenomen: bekend === undefined,
  });
  if (!feiten.instemming) return;
  zet("vernietiging", vanaf(zaak, "vernietiging", "vso-einddatum"), { vraag: "vso-einddatum", bronnen: ["bw-7-686a"], grondslag: "twee-maanden", telt: true });
}

function zetContractEinde(zaak: Zaak, zet: Zet): void {
  const einde = dagVan(zaak.antwoorden, "einde-datum");
  if (heeftAanzegvergoeding(zaak) && einde !== undefined) {
    zet("aanzegvergoeding", aanzegtermijn(einde), { vraag: "einde-datum", bronnen: ["bw-7-686a", "bw-7-667"], grondslag: "aanzeg-drie-maanden", telt: true });
  }
  if (heeftTransitie(zaak)) zetTransitie(zaak, zet, true);
}

export const termijnenWerk: Partial<Readonly<Record<UitkomstId, Termijnregel>>> = {
  "uit-osv": zetOpStaandeVoet,
  "uit-opzegging-ongeldig": (zaak, zet) => {
    zetVernietiging(zaak, zet, ["bw-7-686a", "bw-7-681"]);
    zetTransitie(zaak, zet);
    zetWw(zaak, zet);
  },
  "uit-proeftijd": (zaak, zet) => {
    if (isVerbodenReden(zaak)) zetVernietiging(zaak, zet, ["bw-7-681", "bw-7-686a"], "twee-maanden-veilig");
    zetTransitie(zaak, zet, true);
  },
  "uit-ontslagprocedure": zetProcedure,
  "uit-zelf-ontslag": (zaak, zet) => zetVeilig(zaak, zet, "einde-datum"),
  "uit-vso-bedenktijd": zetBedenktijd,
  "uit-vso-voorbij": (zaak, zet) => zetVeilig(zaak, zet, "vso-einddatum"),
  "uit-contract-einde": zetContractEinde,
  "uit-mogelijk-vast": (zaak, zet) => zetVernietiging(zaak, zet, ["bw-7-668a", "bw-7-686a"], "twee-maanden-veilig"),
  "uit-transitievergoeding": (zaak, zet, variant) => {
    if (variant === null) zetTransitie(zaak, zet, true);
  },
  "uit-schijnzzp": (zaak, zet) => zetVeilig(zaak, zet, "einde-datum"),
  "uit-werksfeer": (zaak, zet) => {
    if (zaak.feiten.vanWerksfeer || zaak.weg === "C1") zetVeilig(zaak, zet, "einde-datum");
  },
  "uit-loon": (zaak, zet) => {
    const betaaldatum = dagVan(zaak.antwoorden, "loon-betaaldatum");
    zet("verjaring", betaaldatum && plusMaanden(betaaldatum, 60), { vraag: "loon-betaaldatum", bronnen: ["bw-3-307"], grondslag: "vijf-jaar", telt: true });
  },
  "uit-failliet": (zaak, zet) =>
    zet("loongarantie", vanaf(zaak, "loongarantie", "failliet-datum"), { vraag: "failliet-datum", bronnen: ["ww-61"], grondslag: "zesentwintig-weken", telt: true }),
  "uit-flex": (zaak, zet) => {
    const sinds = dagVan(zaak.antwoorden, "flex-sinds");
    zet("aanbod-vaste-uren", sinds && oproepuren(sinds, 0).aanbodUiterlijk, { vraag: "flex-sinds", bronnen: ["bw-7-628a"], grondslag: "maand-dertien", voor: "overheid" });
  },
  "uit-beding": (zaak, zet) => zetOpgegeven(zaak, zet, "beding-datum", "beding-datum", "bw-7-653"),
  "uit-uitbuiting": (zaak, zet) => zetOpgegeven(zaak, zet, "woning-datum", "uitbuiting-woning-datum", "comensha"),
};
