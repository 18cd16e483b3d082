import { describe, expect, test } from "vitest";
import { evalueer, evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { werkEnInkomen as flow } from "#flows/werk-en-inkomen/index.ts";
import { isSamenloop } from "#flows/werk-en-inkomen/samenloop.ts";

const VANDAAG = "2026-11-22";
const geen: Antwoorden = { "wi-acuut": ["geen"] };
const uit = (antwoorden: Antwoorden, peildatum = VANDAAG) => evaluateUitvoer(flow, { ...geen, ...antwoorden }, peildatum);
const pad = (antwoorden: Antwoorden) => uit(antwoorden).path;

describe("3.1: the start", () => {
  test("force and a subject about work lead to the signs of exploitation first; a subject about income does not", () => {
    expect(pad({ "wi-acuut": ["dwang"], "wi-onderwerp": "vso" })[2]).toBe("uitbuiting-signalen");
    expect(pad({ "wi-acuut": ["dwang"], "wi-onderwerp": "weet-niet" })[2]).toBe("uitbuiting-signalen");
    expect(pad({ "wi-acuut": ["dwang"], "wi-onderwerp": "ww" })[2]).toBe("ww-fase");
  });

  test("weak signs lead on to pay, strong ones and three of them to exploitation", () => {
    const met = (...signalen: string[]) => pad({ "wi-onderwerp": "uitbuiting", "uitbuiting-signalen": signalen })[3];
    expect(met("woning")).toBe("loon-wat");
    expect(met("woning", "inhouding")).toBe("loon-wat");
    expect(met("woning", "inhouding", "lange-uren")).toBe("uitbuiting-woning-datum");
    expect(met("schuld")).toBe("uitbuiting-woning-datum");
    expect(met("weet-niet")).toBe("uitbuiting-woning-datum");
  });

  test("nothing known ends at someone who looks along, without the last two questions", () => {
    const { outcome, path } = uit({ "wi-onderwerp": "weet-niet", "wi-kern": "weet-niet" });
    expect(outcome).toBe("uit-algemeen");
    expect(path).toEqual(["wi-acuut", "wi-onderwerp", "wi-kern"]);
  });

  test("on a long way round questions move to the result page and count there", () => {
    const antwoorden = {
      ...geen,
      "wi-onderwerp": "weet-niet",
      "wi-kern": "werkgever",
      "wi-werkgever-wat": "stoppen",
      "ontslag-hoe": "op-staande-voet",
      "ontslag-getekend": "nee",
      "einde-datum": "2026-11-10",
      "ontslag-bescherming": ["geen"],
      "inkomen-nu": "genoeg",
      "dienst-start": "2018-09-01",
      "bruto-maandloon": 2_800,
      "ontslag-wens": "geld",
    };
    const uitvoer = evaluateUitvoer(flow, antwoorden, VANDAAG);
    expect(uitvoer.path).not.toContain("dienst-start");
    expect(uitvoer.ignored).toEqual([]);
    expect(uitvoer.calculations.find(({ id }) => id === "transitievergoeding")?.result).toMatchObject({ bedrag: 8_260 });
  });

  test("an answer that this way does not ask, now or later, stays out", () => {
    expect(uit({ "wi-onderwerp": "schulden", "dienst-start": "2018-09-01" }).ignored).toEqual(["dienst-start"]);
  });
});

describe("3.2 and 3.3: dismissal and agreement", () => {
  test("a signature under a dismissal is an agreement with days to think, except on the spot", () => {
    const getekend = { "wi-onderwerp": "ontslag", "ontslag-getekend": "ja", "vso-datum": "2026-11-12", "vso-bedenktijd-genoemd": "ja" };
    const brief = uit({ ...getekend, "ontslag-hoe": "brief", "vso-einddatum": "2026-11-30" });
    expect(brief.outcome).toBe("uit-vso-bedenktijd");
    expect(brief.path).not.toContain("vso-check");
    expect(brief.deadlines.map(({ id, date }) => [id, date])).toEqual([["herroepen", "2026-11-26"], ["vernietiging", "2027-01-30"]]);
    expect(uit({ ...getekend, "ontslag-hoe": "op-staande-voet" }).outcome).toBe("uit-osv");
  });

  test("the days to think: last chance between the two days, over after them, not twice", () => {
    const vso = (datum: string, genoemd: string, rest: Antwoorden = {}) =>
      uit({ "wi-onderwerp": "vso", "vso-status": "ja", "vso-datum": datum, "vso-bedenktijd-genoemd": genoemd, ...rest });
    expect(vso("2026-11-08", "ja")).toMatchObject({ outcome: "uit-vso-bedenktijd", variant: null });
    expect(vso("2026-11-07", "ja")).toMatchObject({ outcome: "uit-vso-bedenktijd", variant: "laatste-kans" });
    expect(vso("2026-11-06", "ja").outcome).toBe("uit-vso-voorbij");
    expect(vso("2026-11-05", "weet-niet")).toMatchObject({ outcome: "uit-vso-bedenktijd", variant: "laatste-kans" });
    expect(vso("weet-niet", "ja")).toMatchObject({ outcome: "uit-vso-bedenktijd", variant: "laatste-kans" });
    expect(vso("2026-11-12", "ja", { "vso-eerder": "ja" }).outcome).toBe("uit-vso-voorbij");
  });

  test("an earlier agreement that is told on the result page closes the days to think too", () => {
    const antwoorden = {
      "wi-onderwerp": "weet-niet", "wi-kern": "werkgever", "wi-werkgever-wat": "stoppen", "ontslag-hoe": "gepland", "gepland-wat": "vso",
      "vso-status": "ja", "vso-datum": "2026-11-12", "vso-bedenktijd-genoemd": "ja", "vso-einddatum": "2026-12-31",
    };
    expect(uit(antwoorden).outcome).toBe("uit-vso-bedenktijd");
    expect(uit({ ...antwoorden, "vso-eerder": "ja" }).outcome).toBe("uit-vso-voorbij");
  });

  test("the two months: far, near, between the days, over", () => {
    const osv = (einde: string) => uit({ "wi-onderwerp": "contract", "einde-datum": einde, "keten-aantal": "4-of-meer" });
    expect(osv("2027-01-31")).toMatchObject({ outcome: "uit-mogelijk-vast", urgency: "hoog", variant: null });
    expect(osv("2026-11-22").urgency).toBe("spoed");
    // Two months after 21 September is a Saturday: by law it may still be done on Monday.
    expect(osv("2026-09-21")).toMatchObject({ variant: null, urgency: "spoed" });
    expect(osv("2026-09-20")).toMatchObject({ variant: "te-laat", urgency: "spoed" });
  });

  test("on the spot and too late: what is left is the transitievergoeding", () => {
    const laat = uit({ "wi-onderwerp": "ontslag", "ontslag-hoe": "op-staande-voet", "einde-datum": "2026-09-10", "inkomen-nu": "genoeg" });
    expect(laat).toMatchObject({ outcome: "uit-osv", variant: "te-laat", overlays: ["uit-transitievergoeding"] });
  });

  test("a dismissal out of an unsafe atmosphere keeps both subjects and does not ask twice", () => {
    const { path, overlays, outcome } = uit({ "wi-onderwerp": "werksfeer", "werksfeer-wat": ["discriminatie"], "werksfeer-gevolg": "ontslag", "ontslag-hoe": "brief", "ontslag-getekend": "nee", "einde-datum": "2026-11-10" });
    expect(outcome).toBe("uit-opzegging-ongeldig");
    expect(overlays).toContain("uit-werksfeer");
    for (const vraag of ["inkomen-nu", "ontslag-wens", "dienst-start", "bruto-maandloon"]) expect(path).not.toContain(vraag);
  });

  test("an unknown day makes it one step more urgent", () => {
    expect(uit({ "wi-onderwerp": "ontslag", "ontslag-hoe": "uwv", "uwv-fase": "toestemming", "uwv-brief-datum": "2026-11-16" }).urgency).toBe("hoog");
    expect(uit({ "wi-onderwerp": "ontslag", "ontslag-hoe": "uwv", "uwv-fase": "toestemming", "uwv-brief-datum": "weet-niet" }).urgency).toBe("spoed");
  });
});

describe("3.5 to 3.7", () => {
  test("pay above the minimum is about pay; for a month without figures too", () => {
    const loon = (uurloon: number, maand: string) => uit({ "wi-onderwerp": "loon", "loon-wat": "te-laag", leeftijd: 30, "loon-maand": maand, uurloon, "uren-maand": 100 }).outcome;
    expect(loon(14.98, "2026-11-01")).toBe("uit-minimumloon");
    expect(loon(14.99, "2026-11-01")).toBe("uit-loon");
    expect(loon(5, "2023-11-01")).toBe("uit-loon");
  });

  test("no transitievergoeding after an own dismissal, only the agreement after an agreement, bankruptcy goes its own way", () => {
    const reden = (waarom: string) => uit({ "wi-onderwerp": "loon", "loon-wat": "transitie", "einde-datum": "2026-11-10", "ww-einde-reden": waarom });
    expect(reden("zelf")).toMatchObject({ variant: "geen-recht", deadlines: [], letters: [] });
    expect(reden("vso")).toMatchObject({ variant: "alleen-afspraak", deadlines: [] });
    expect(reden("failliet").outcome).toBe("uit-failliet");
    expect(reden("op-staande-voet").overlays).toContain("uit-osv");
    expect(reden("contract-af")).toMatchObject({ variant: null, letters: ["B6", "D5"] });
  });

  test("illness without pay from the subject pay does not ask the problem again", () => {
    const path = pad({ "wi-onderwerp": "loon", "loon-wat": "ziek", "ziek-contract": "in-dienst" });
    expect(path).not.toContain("ziek-probleem");
    expect(path).toContain("ziek-loonstop-datum");
  });

  test("a pressing employer during illness leads to the agreement, never signed without a lawyer", () => {
    const { outcome, urgency, path } = uit({ "wi-onderwerp": "ziek", "ziek-contract": "in-dienst", "ziek-probleem": "druk", "vso-status": "nee" });
    expect([outcome, urgency]).toEqual(["uit-vso-niet-getekend", "spoed"]);
    expect(path).not.toContain("vso-check");
  });

  test("the letter of UWV on fitness has 14 days until it says six weeks", () => {
    const zw = (soort: string) => uit({ "wi-onderwerp": "ziek", "ziek-contract": "geen", "zw-fase": "hersteld", "zw-hersteld-soort": soort, "besluit-datum": "2026-11-16" });
    expect(zw("weet-niet").deadlines[0]).toMatchObject({ id: "zw-bezwaar", date: "2026-11-30" });
    expect(zw("weet-niet").handoffs[0]?.answers).not.toHaveProperty("bz-termijn-in-brief");
    expect(zw("na-1-jaar").deadlines[0]).toMatchObject({ id: "bezwaar", date: "2026-12-28" });
  });
});

describe("3.8 and 3.9: income", () => {
  test("the age decides the way of bijstand", () => {
    const bij = (leeftijd: number | string) => uit({ "wi-onderwerp": "bijstand", "bijstand-fase": "nog-niet", leeftijd });
    expect(bij(26)).toMatchObject({ outcome: "uit-bijstand", variant: "onder27" });
    expect(bij(27)).toMatchObject({ outcome: "uit-bijstand", variant: "aanvragen" });
    expect(bij("weet-niet").variant).toBe("aanvragen");
    expect(bij(67)).toMatchObject({ outcome: "uit-aow-aio", variant: "aio" });
  });

  test("a decision on bijstand that is late goes on in bezwaar", () => {
    const { handoffs } = uit({ "wi-onderwerp": "bijstand", "bijstand-fase": "aangevraagd", "bijstand-aanvraagdatum": "2026-09-21", "inkomen-nu": "genoeg" });
    expect(handoffs).toEqual([
      {
        flow: "bezwaar",
        answers: { "bz-organisatie": "gemeente", "bz-onderwerp": "pw-aanvraag", "bz-aanleiding": "geen-antwoord", "bz-wacht-op": "aanvraag", "bz-aanvraagdatum": "2026-09-21" },
      },
    ]);
  });

  test("permission of UWV for a dismissal never goes to bezwaar, and only UWV offers it", () => {
    const uwv = { "wi-onderwerp": "lopend", "besluit-instantie": "uwv", "uitkering-soort": "ontslagvergunning", "uwv-fase": "toestemming" };
    expect(uit(uwv)).toMatchObject({ outcome: "uit-ontslagprocedure", variant: "uwv-toestemming", handoffs: [] });
    expect(uit({ ...uwv, "besluit-instantie": "gemeente" }).assumed).toContain("uitkering-soort");
  });

  test.each([
    [{ "wi-onderwerp": "ww", "ww-fase": "te-laag" }, "uwv-dagloon"],
    [{ "wi-onderwerp": "ww", "ww-fase": "maatregel" }, "uwv-korting"],
    [{ "wi-onderwerp": "lopend", "besluit-instantie": "gemeente", "uitkering-soort": "ioaw", "besluit-soort-brief": "besluit", "besluit-wat": ["lager", "boete"] }, "pw-boete"],
    [{ "wi-onderwerp": "lopend", "besluit-instantie": "waterschap", "besluit-wat": ["afgewezen"] }, "kwijtschelding-afgewezen"],
    [{ "wi-onderwerp": "aow", "aow-wat": "besluit", "uitkering-soort": "aio" }, "svb-aio"],
    [{ "wi-onderwerp": "aow", "aow-wat": "terug", "uitkering-soort": "aow" }, "svb-terug"],
  ])("%j goes on as %s", (antwoorden, onderwerp) => {
    const { outcome, handoffs } = uit({ ...antwoorden, "besluit-datum": "2026-11-10" });
    expect(outcome).toBeNull();
    expect(handoffs[0]?.answers).toMatchObject({ "bz-onderwerp": onderwerp, "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10" });
  });

  test("two kinds of income", () => {
    expect(isSamenloop(["bijstand"])).toBe(false);
    expect(isSamenloop(["bijstand", "loon"])).toBe(true);
    expect(isSamenloop(["wia", "partner-geen"])).toBe(true);
    expect(isSamenloop(["loon", "partner-geen"])).toBe(false);
    expect(isSamenloop(["loon2"])).toBe(true);
  });

  test("money that is nearly gone adds bijstand, except where it is the subject", () => {
    expect(uit({ "wi-onderwerp": "flex", "inkomen-nu": "bijna-op" }).overlays).toContain("uit-bijstand");
    expect(uit({ "wi-onderwerp": "aow", "aow-wat": "gat", leeftijd: 66, "inkomen-nu": "niets" }).overlays).not.toContain("uit-bijstand");
  });
});

describe("chapter 5 and the referrals", () => {
  test("danger has a panel at once, before the walk is over", () => {
    expect(flow.signalen({ "wi-acuut": ["suicide", "geweld"] })).toEqual(["suicide", "geweld"]);
    expect(flow.signalen({ "uitbuiting-signalen": ["paspoort", "bedreigd"] })).toEqual(["geweld", "dwang"]);
    expect(flow.signalen({ "wi-acuut": ["geen"] })).toEqual([]);
  });

  test("what is acute makes everything urgent, children at least high", () => {
    const met = (...acuut: string[]) => uit({ "wi-acuut": acuut, "wi-onderwerp": "rondkomen" }).urgency;
    expect([met("geen"), met("kinderen"), met("suicide"), met("huis")]).toEqual(["laag", "hoog", "spoed", "spoed"]);
  });

  test("the helper that a person has comes first; a term at court within two weeks goes to a lawyer", () => {
    const osv = (dekking: string[], einde = "2026-11-10") =>
      uit({ "wi-onderwerp": "zzp", "zzp-kenmerken": ["tijden"], "zzp-probleem": "gestopt", "einde-datum": einde, "rechtshulp-dekking": dekking }).referrals.slice(0, 2);
    expect(osv(["geen"])).toEqual(["hjl", "advocaat"]);
    expect(osv(["vakbond"])).toEqual(["vakbond", "hjl"]);
    expect(osv(["verzekering"])).toEqual(["rechtsbijstandsverzekeraar", "hjl"]);
    expect(osv(["geen"], "2026-10-06")).toEqual(["advocaat", "hjl"]);
    expect(osv(["geen"], "2026-10-07")).toEqual(["hjl", "advocaat"]);
  });

  test("help that the gemeente pays carries its notice in a dispute with the gemeente", () => {
    const { diagnose } = evalueer(
      flow,
      { ...geen, "wi-onderwerp": "bijstand", "bijstand-fase": "besluit", "besluit-datum": "2026-11-10", "besluit-wat": ["afgewezen"], "inkomen-nu": "genoeg" },
      VANDAAG,
    );
    const raadslieden = diagnose?.verwijzingen.find(({ code }) => code === "sociaal_raadslieden");
    expect(raadslieden?.notities).toContain("onafhankelijk");
  });

  test("reasons name the questions that decided, and no others", () => {
    const antwoorden = { ...geen, "wi-onderwerp": "loon", "loon-wat": "te-laag", leeftijd: 20, "loon-maand": "2026-10-01", uurloon: 10.5, "uren-maand": 100 };
    const redenen = uit(antwoorden).reasons;
    expect(redenen[0]).toMatchObject({ about: "uit-minimumloon", answers: ["wi-acuut", "wi-onderwerp", "loon-wat", "leeftijd", "loon-maand", "uurloon"] });
  });

  test("each step of the walk stands still at its own question", () => {
    const voortgang = replay(flow, { ...geen, "wi-onderwerp": "ontslag" }, VANDAAG);
    expect(voortgang.positie).toEqual({ vraag: "ontslag-hoe" });
  });
});
