import { describe, expect, test } from "vitest";
import { nogHooguit } from "#flows/engine/lengten.ts";
import { bezwaar } from "#flows/bezwaar/index.ts";
import { regelVan } from "#flows/bezwaar/waarom.ts";
import { zaakVan } from "#flows/bezwaar/zaak.ts";
import { replay } from "#flows/engine/replay.ts";
import { antwoorden, besluit, dagen, pad, uitvoer, VANDAAG, wachten, type Kort } from "./bezwaar-zaken.ts";

/** The number of the row that decided, as in bezwaar.md 3.4. */
function regel(kort: Kort): string {
  const { positie, actief, pad: gelopen, feiten } = replay(bezwaar, antwoorden(kort), VANDAAG, { aannemen: true });
  if (!("uitkomst" in positie)) throw new Error("not finished");
  return regelVan(zaakVan({ antwoorden: actief, pad: gelopen, uitkomst: positie.uitkomst, feiten, peildatum: VANDAAG })).nr;
}

const teLaat: Kort = { ...besluit, briefdatum: dagen(-80), "reden-te-laat": ["ziek"] };
const bijna: Kort = { ...besluit, briefdatum: dagen(-35) };

describe("volgorde van beslissen (3.4)", () => {
  const rijen: readonly (readonly [string, string, Kort])[] = [
    ["1", "o-klacht", { ...besluit, aanleiding: "bejegening" }],
    ["1", "o-klacht", { organisatie: "ind", onderwerp: "ind-mvv", aanleiding: "bejegening" }],
    ["2", "o-ind", { organisatie: "ind", onderwerp: "ind-naturalisatie", aanleiding: "geen-antwoord" }],
    ["2", "o-ind", { organisatie: "ind", onderwerp: "weet-niet", aanleiding: "voornemen" }],
    ["3", "o-strafbeschikking", { organisatie: "cjib", onderwerp: "cjib-s" }],
    ["3", "o-strafbeschikking", { organisatie: "cjib", onderwerp: "weet-niet" }],
    ["4a", "o-hoger-beroep", { ...besluit, organisatie: "cjib", onderwerp: "cjib-m", aanleiding: "uitspraak" }],
    ["4b", "o-betalingsregeling", { ...besluit, organisatie: "cjib", onderwerp: "cjib-aanmaning", aanleiding: "rekening" }],
    ["4b", "o-betalingsregeling", { ...besluit, organisatie: "cjib", onderwerp: "cjib-m", aanleiding: "kan-niet-betalen" }],
    ["4c", "o-verkeersboete-m", { ...besluit, organisatie: "cjib", onderwerp: "cjib-m" }],
    ["4c", "o-verkeersboete-m", { organisatie: "cjib", onderwerp: "cjib-m", aanleiding: "nog-niets" }],
    ["5", "o-kwijtschelding-afgewezen", { ...besluit, organisatie: "belasting-lokaal", onderwerp: "kwijtschelding-afgewezen" }],
    ["5", "o-kwijtschelding-afgewezen", { ...besluit, organisatie: "belastingdienst", onderwerp: "belasting-uitstel", aanleiding: "infobrief" }],
    ["6", "o-gemiste-toeslagen", { organisatie: "gemeente", onderwerp: "gemist", "gemist-situatie": "weet-niet" }],
    ["7a", "o-bijstand-geen-geld", { ...wachten, onderwerp: "pw-aanvraag", "nu-nood": ["geen-eten"] }],
    ["7b", "o-klacht", { ...wachten, "wacht-op": "klacht" }],
    ["7c", "o-beroep-niet-tijdig", { ...wachten, "al-gedaan": ["ingebrekestelling"], "ingebreke-datum": dagen(-20) }],
    ["7d", "o-ingebrekestelling", { ...wachten, "al-gedaan": ["ingebrekestelling"], "ingebreke-datum": dagen(-5) }],
    ["7e", "o-ingebrekestelling", wachten],
    ["7e", "o-ingebrekestelling", { ...wachten, "al-gedaan": ["ingebrekestelling"], "ingebreke-datum": dagen(-60) }],
    ["7f", "o-beslistermijn-loopt-nog", { ...wachten, aanvraagdatum: dagen(-10) }],
    ["7f", "o-beslistermijn-loopt-nog", { ...wachten, aanvraagdatum: "weet-niet" }],
    ["8a", "o-bijstand-geen-geld", { ...besluit, onderwerp: "pw-aanvraag", aanleiding: "nog-niets" }],
    ["8b", "x-aanvragen", { ...besluit, onderwerp: "wmo", aanleiding: "nog-niets" }],
    ["9", "o-hoger-beroep", { ...besluit, aanleiding: "uitspraak" }],
    ["9", "o-hoger-beroep", { ...besluit, organisatie: "belastingdienst", onderwerp: "belasting-uitstel", aanleiding: "uitspraak" }],
    ["10", "o-beroep-rechtbank", { ...besluit, aanleiding: "beslissing-op-bezwaar" }],
    ["11", "o-voornemen-zienswijze", { ...besluit, aanleiding: "voornemen" }],
    ["12", "o-aanvullen-gronden", { ...besluit, aanleiding: "aanvulling-gevraagd" }],
    ["13", "o-betalingsregeling", { ...besluit, aanleiding: "kan-niet-betalen" }],
    ["13", "o-betalingsregeling", { ...besluit, aanleiding: "rekening" }],
    ["14", "o-geen-besluit-vraag-besluit", { ...besluit, aanleiding: "infobrief" }],
    ["15a-i", "o-te-laat-andere-weg", { ...teLaat, "al-gedaan": ["bezwaar-verstuurd", "ingetrokken"] }],
    ["15a-ii", "o-bezwaar-loopt", { ...besluit, "al-gedaan": ["bezwaar-verstuurd", "gebeld"] }],
    ["15a-ii", "o-bezwaar-loopt", { ...teLaat, "al-gedaan": ["bezwaar-verstuurd"] }],
    ["15b-i", "o-te-laat-andere-weg", { ...teLaat, "reden-te-laat": ["geen-reden"] }],
    ["15b-ii", "o-te-laat-toch-bezwaar", teLaat],
    ["15b-ii", "o-te-laat-toch-bezwaar", { ...teLaat, "reden-te-laat": ["weet-niet"] }],
    ["15b-ii", "o-te-laat-toch-bezwaar", { ...teLaat, "termijn-in-brief": "niets", "reden-te-laat": ["geen-reden"] }],
    ["15c", "o-bezwaar-en-spoedrechter", { ...besluit, "nu-nood": ["dakloos"] }],
    ["15c", "o-bezwaar-en-spoedrechter", { ...besluit, aanleiding: "infobrief", "nu-nood": ["energie"] }],
    ["15d", "o-pro-forma-nu", bijna],
    ["15d", "o-pro-forma-nu", { ...besluit, briefdatum: "weet-niet" }],
    ["15d", "o-pro-forma-nu", { ...bijna, "al-gedaan": ["ingetrokken"] }],
    ["15e-i", "o-uwv-medisch", { ...besluit, organisatie: "uwv", onderwerp: "uwv-wia" }],
    ["15e-ii", "o-uwv-hjl-lijn", { ...besluit, organisatie: "uwv", onderwerp: "uwv-herziening" }],
    ["15e-iii", "o-toeslag-terugvordering", { ...besluit, organisatie: "dienst-toeslagen", onderwerp: "toeslag-hoogte" }],
    ["15e-iv", "o-wmo-jeugd", { ...besluit, onderwerp: "jeugd" }],
    ["15e-v", "o-wlz-ciz", { ...besluit, organisatie: "ciz", onderwerp: "wlz-pgb" }],
    ["15e-vi", "o-brp", { ...besluit, onderwerp: "brp" }],
    ["15e-vii", "o-belasting-lokaal", { ...besluit, organisatie: "belasting-lokaal", onderwerp: "parkeernaheffing" }],
    ["15f", "o-eerst-gesprek-met-vangnet", { ...besluit, doel: "begrijpen" }],
    ["15f", "o-eerst-gesprek-met-vangnet", { ...besluit, doel: "gesprek", "al-gedaan": ["ingetrokken"] }],
    ["15g", "o-bezwaar-op-tijd", besluit],
    ["15g", "o-bezwaar-op-tijd", { ...besluit, aanleiding: "weet-niet", doel: "weet-niet" }],
  ];
  test.each(rijen)("rij %s geeft %s", (nr, uitkomst, kort) => {
    expect(uitvoer(kort).outcome).toBe(uitkomst);
    expect(regel(kort)).toBe(nr);
  });

  test("een boete raakt het bestaan niet: geen spoedrechter door nood alleen", () => {
    for (const onderwerp of ["pw-boete", "gemeente-overig"]) {
      expect(uitvoer({ ...besluit, onderwerp, "nu-nood": ["geen-inkomen"] }).outcome).toBe("o-bezwaar-op-tijd");
    }
  });

  test("weet-niet bij gemeente, uwv, svb en ciz raakt het bestaan wel, bij andere niet", () => {
    const met = (organisatie: string) => uitvoer({ ...besluit, organisatie, onderwerp: "weet-niet", "nu-nood": ["geen-inkomen"] }).outcome;
    for (const organisatie of ["gemeente", "uwv", "svb", "ciz"]) expect(met(organisatie), organisatie).toBe("o-bezwaar-en-spoedrechter");
    for (const organisatie of ["duo", "cak", "andere-overheid"]) expect(met(organisatie), organisatie).not.toBe("o-bezwaar-en-spoedrechter");
  });

  test("uitgangen", () => {
    expect(uitvoer({ organisatie: "geen-overheid" }).outcome).toBe("x-andere-flow");
    expect(uitvoer({ organisatie: "uwv", onderwerp: "uwv-ontslagvergunning" })).toMatchObject({
      outcome: "x-ontslag",
      urgency: "laag",
      modules: [],
      handoffs: [{ flow: "werk-en-inkomen" }],
    });
    expect(uitvoer({ ...besluit, aanleiding: "wil-stukken" })).toMatchObject({ outcome: "x-stukken", letters: ["L11"] });
  });
});

describe("volgorde van de vragen (3.2)", () => {
  const begin = ["organisatie", "onderwerp", "aanleiding"];
  test.each([
    ["geen overheid", { organisatie: "geen-overheid" }, ["organisatie"]],
    ["gemist", { organisatie: "gemeente", onderwerp: "gemist", "gemist-situatie": "ja" }, ["organisatie", "onderwerp", "gemist-situatie", "nu-nood", "hulp"]],
    ["strafbeschikking", { organisatie: "cjib", onderwerp: "cjib-s" }, ["organisatie", "onderwerp", "briefdatum", "bekend-datum", "betaald", "nu-nood", "hulp"]],
    ["bejegening", { ...besluit, aanleiding: "bejegening" }, [...begin, "al-gedaan", "nu-nood", "hulp"]],
    ["ind", { organisatie: "ind", onderwerp: "ind-mvv", aanleiding: "rekening" }, [...begin, "briefdatum", "termijn-in-brief", "nu-nood", "hulp"]],
    ["ind zonder brief", { organisatie: "ind", onderwerp: "ind-mvv", aanleiding: "nog-niets" }, [...begin, "nu-nood", "hulp"]],
    ["wachten op aanvraag", wachten, [...begin, "wacht-op", "aanvraagdatum", "stukken-gevraagd", "al-gedaan", "nu-nood", "hulp"]],
    [
      "wachten op bezwaar",
      { ...wachten, "wacht-op": "bezwaar" },
      [...begin, "wacht-op", "aanvraagdatum", "besluitdatum-bezwaar", "commissie", "stukken-gevraagd", "al-gedaan", "nu-nood", "hulp"],
    ],
    ["voornemen", { ...besluit, aanleiding: "voornemen" }, [...begin, "briefdatum", "aanvulling-datum", "gronden", "nu-nood", "hulp"]],
    ["aanvulling", { ...besluit, aanleiding: "aanvulling-gevraagd" }, [...begin, "briefdatum", "aanvulling-datum", "al-gedaan", "gronden", "nu-nood", "hulp"]],
    ["rekening", { ...besluit, aanleiding: "rekening" }, [...begin, "briefdatum", "al-gedaan", "nu-nood", "hulp"]],
    ["nog niets", { ...besluit, aanleiding: "nog-niets" }, [...begin, "nu-nood", "hulp"]],
    [
      "besluit van een onbekende organisatie",
      { ...besluit, organisatie: "weet-niet" },
      ["organisatie", "aanleiding", "briefdatum", "termijn-in-brief", "al-gedaan", "nu-nood", "gronden", "doel", "hulp"],
    ],
  ])("%s", (_naam, kort: Kort, verwacht) => {
    expect(pad(kort)).toEqual(verwacht);
  });

  test("bz-ontvangst alleen als de brief zeven dagen oud is en de tijd bijna om is", () => {
    const vraagt = (kort: Kort) => pad(kort).includes("ontvangst");
    expect(vraagt(bijna)).toBe(true);
    expect(vraagt(besluit)).toBe(false);
    const tweeWeken = { ...besluit, "termijn-in-brief": "2-weken" };
    expect(vraagt({ ...tweeWeken, briefdatum: dagen(-6) })).toBe(false);
    expect(vraagt({ ...tweeWeken, briefdatum: dagen(-7) })).toBe(true);
    expect(vraagt({ ...tweeWeken, briefdatum: dagen(-8) })).toBe(true);
  });

  test("bz-reden-te-laat alleen als het voorbij is; na een beslissing ook als er bezwaar was", () => {
    const vraagt = (kort: Kort) => pad(kort).includes("reden-te-laat");
    expect(vraagt(teLaat)).toBe(true);
    expect(vraagt({ ...teLaat, "al-gedaan": ["bezwaar-verstuurd"] })).toBe(false);
    expect(vraagt({ ...teLaat, "al-gedaan": ["ingetrokken"] })).toBe(false);
    expect(vraagt({ ...teLaat, aanleiding: "uitspraak", "al-gedaan": ["bezwaar-verstuurd"] })).toBe(true);
    expect(vraagt(bijna)).toBe(false);
  });

  test("bz-betaald bij letter M en aanmaning; bz-aantal-bezwaren bij bijstand, Wmo, jeugd en BRP", () => {
    expect(pad({ ...besluit, organisatie: "cjib", onderwerp: "cjib-aanmaning" })).toContain("betaald");
    expect(pad(besluit)).not.toContain("betaald");
    for (const onderwerp of ["pw-terug", "wmo", "jeugd", "brp"]) expect(pad({ ...besluit, onderwerp }), onderwerp).toContain("aantal-bezwaren");
    for (const onderwerp of ["schuldhulp", "urgentie", "gemeente-overig", "weet-niet"]) expect(pad({ ...besluit, onderwerp }), onderwerp).not.toContain("aantal-bezwaren");
  });

  test("(n) gemist met nee gaat verder met bz-aanleiding, als iets anders van de gemeente", () => {
    const kort = { ...besluit, onderwerp: "gemist", "gemist-situatie": "nee" };
    expect(pad(kort).slice(0, 4)).toEqual(["organisatie", "onderwerp", "gemist-situatie", "aanleiding"]);
    expect(uitvoer(kort)).toMatchObject({ outcome: "o-bezwaar-op-tijd", modules: ["m-overig"] });
  });

  test("(f) van het begin af nog hooguit twaalf vragen, en zo lang is een pad ook echt", () => {
    expect(nogHooguit(bezwaar, bezwaar.begin0(VANDAAG), VANDAAG)).toBe(12);
    expect(pad({ ...bijna, onderwerp: "brp" })).toHaveLength(12);
  });
});
