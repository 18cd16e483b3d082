import { describe, expect, it } from "vitest";
import en from "#locales/en/brieven.json" with { type: "json" };
import nl from "#locales/nl/brieven.json" with { type: "json" };
import { maakBestand } from "#app/brieven/bestanden.server.ts";
import { composeBrief } from "#app/brieven/compose.server.ts";
import { alleTekst, type BriefDocument } from "#app/brieven/document.ts";
import { maakPdf } from "#app/brieven/pdf.server.ts";
import { documentAlsTekst } from "#app/brieven/tekst.ts";
import { regelsVoor, velden as weergave } from "#app/brieven/weergave.server.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { leesBrief, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { brieven, type BriefCode } from "#flows/scheiden/brieven.ts";
import { isIban } from "#flows/engine/iban.ts";
import { casussen } from "#flows/scheiden/casussen.ts";
import { scheiden } from "#flows/scheiden/index.ts";
import { pdfTekst } from "#tests/support/pdf-tekst.ts";
import { unzip } from "#tests/support/unzip.ts";
import { gewoon, metKind, na, VANDAAG } from "./scheiden-zaken.ts";

type Getypt = Readonly<Record<string, string>>;

const CODES = Object.keys(brieven) as readonly BriefCode[];
const TEKSTEN = { nl, en } as const;

const persoon = { naam: "Łukasz Şahin", "naam-ander": "Renée Jansen", adres: "Dorpsstraat 12b", "postcode-plaats": "3511 AB Utrecht", datum: "2026-11-22" };
const afzender = { ...persoon, telefoon: "06 12345678" };

/** Every field of a letter filled in, so that a test can change what it is about. */
const VOL: Readonly<Record<BriefCode, Getypt>> = {
  D1: { ...persoon, doel: "de vakanties van de kinderen", "dag-een": "2026-12-01", "dag-twee": "2026-12-03", plek: "de bibliotheek", mediator: "M. Bakker" },
  D2: {
    ...persoon,
    peildatum: "2026-10-05",
    "woning-afspraak": "Renée huurt verder.",
    "hypotheek-afspraak": "De bank belt terug.",
    "inboedel-afspraak": "De kast gaat mee.",
    "rekeningen-afspraak": "De en/of-rekening stopt.",
    "schulden-wie": "Ieder betaalt de helft.",
    "schulden-bank": "De bank wil het op papier.",
    "auto-afspraak": "De auto is voor Łukasz.",
    "verzekeringen-afspraak": "De polis loopt af.",
    "kinderalimentatie-afspraak": "Vanaf januari.",
    "partneralimentatie-afspraak": "Nog uitrekenen.",
    "pensioen-keuze": "anders",
    "pensioen-afspraak": "Ieder houdt het eigen deel.",
    "belasting-afspraak": "Samen aangifte over 2026.",
    "kosten-afspraak": "Ieder de helft van de mediator.",
    "open-punten": "De hond.",
  },
  D3: {
    ...persoon,
    "kinderen-lijst": "Eva, 3 mei 2018\nTim, 4 juni 2020",
    "gezag-wie": "samen",
    hoofdverblijf: "bij Renée",
    "zorg-verdeling": "De ene week hier.",
    vakanties: "Om en om.",
    informeren: "Elke zondag bellen.",
    "school-arts": "Samen naar de tandarts.",
    "kosten-kinderen": "Kleding samen.",
    "kinderen-betrokken": "Samen aan tafel verteld.",
    "verhuizen-afspraak": "Eerst overleg.",
    "conflict-afspraak": "Eerst een wandeling.",
    ingangsdatum: "2027-01-01",
    evaluatie: "elk half jaar",
  },
  D4: { naam: persoon.naam, opmerking: "Datum nog navragen." },
  D5: {
    ...afzender,
    "naam-ander": persoon["naam-ander"],
    verhuurder: "Woonstichting De Brug",
    "verhuurder-adres": "Postbus 1\n3500 AA Utrecht",
    "huur-adres": "Dorpsstraat 12b in Utrecht",
    "wie-blijft": "ik",
    "blijft-vanaf": "2026-12-15",
    basis: "uitspraak",
    "uitspraak-datum": "2026-11-02",
  },
  D6: {
    ...persoon,
    "soort-alimentatie": "kinderen",
    vastgelegd: "uitspraak",
    "beschikking-datum": "2023-06-10",
    "beschikking-kenmerk": "C/16/123",
    "bedrag-vastgesteld": "300",
    "eerste-maand": "2026-08-01",
    "laatste-maand": "2026-10-31",
    "al-betaald-bedrag": "100",
    rekeningnummer: "NL91 ABNA 0417 1643 00",
    rekeninghouder: "L. Şahin",
  },
  D7: {
    ...persoon,
    "kinderen-namen": "Eva en Tim",
    "verhuis-dag": "2027-02-01",
    "nieuwe-plek": "Zwolle",
    "nieuwe-school": "De Regenboog",
    noodzaak: "Mijn baan is daar.",
    "plan-zorg": "Elk weekend bij jou.",
    "plan-reiskosten": "Ik breng, jij haalt.",
    alternatief: "Pas na de zomer.",
    "weiger-reden": "De school gaat net goed.",
    "eigen-voorstel": "Eva blijft doordeweeks hier.",
    "reactie-voor": "2026-12-10",
  },
  D8: {
    naam: persoon.naam,
    telefoon: "06 12345678",
    "voor-wie": "advocaat",
    verhaal: "Wij wonen nog samen.",
    wens: "Wie mag er blijven?",
    "eigen-stukken": "mail van mei\nfoto van het contract",
  },
  D9: {
    pensioenfondsen: "ABP, polis 123\nPFZW, polis 456",
    "huwelijk-datum": "1996-06-01",
    "inschrijving-datum": "2025-01-15",
    "pensioen-keuze": "anders",
    "pensioen-afspraak": "Ieder houdt het eigen deel.",
    "formulier-verzonden": "2026-11-20",
    "einde-samenwonen": "2026-12-01",
  },
  D10: {
    ...persoon,
    "contract-datum": "2015-03-01",
    "contract-artikel": "artikel 9 lid 2",
    "opzeg-datum": "2027-01-31",
    wijze: "anders",
    "wijze-anders": "met een brief in tweevoud",
    afwikkeling: "Wij verkopen de caravan.",
  },
  D11: {
    ...afzender,
    gemeente: "gemeente Utrecht",
    "gemeente-adres": "Postbus 2",
    "kosten-soort": "eigen-bijdrage,griffierecht",
    "bedrag-eigen-bijdrage": "159",
    "bedrag-griffierecht": "87,50",
    "al-betaald": "nee",
    toevoeging: "ja",
    "toevoeging-nummer": "2AB12",
    "inkomen-maand": "1400",
    spaargeld: "250",
  },
  D12: {
    ...persoon,
    "soort-alimentatie": "partner",
    vastgelegd: "uitspraak",
    "beschikking-datum": "2023-06-10",
    "bedrag-tot-nu": "354,92",
    verandering: "Mijn baan is gestopt.",
    "verandering-sinds": "2026-11-01",
    "nieuw-bedrag": "120",
    "bewijs-lijst": "ontslagbrief\nbeslissing over WW",
    "reactie-voor": "2026-12-10",
  },
  D13: { ...persoon, "kind-is": "weg", "kinderen-namen": "Eva en Tim", land: "Spanje", "terug-voor": "2026-11-29" },
};

const contract: Antwoorden = { ...gewoon, relatievorm: "samen-contract", eens: "eens-deels" };
const anna = na("alim-niet-betaald", { "achterstand-sinds": "2026-08-01", kinderen: "minderjarig" });
const ineke: Antwoorden = { ...gewoon, kinderen: "ouder", eens: "oneens", "pa-huwelijk": "1996-06-01", "pa-geboren": "1969-12-20", "pa-indiening": "2026-12-15" };
const sanne: Antwoorden = {
  ...metKind("geen"),
  "veilig-nu": "bang",
  "controle-signalen": ["geld-controle", "telefoon"],
  eens: "eens-deels",
  woning: "huur-ander",
  relatievorm: "gehuwd",
  knelpunten: ["zelfdoding", "schulden", "verblijf"],
};
const rob: Antwoorden = { ...gewoon, relatievorm: "samen-zonder", kinderen: "minderjarig", eens: "oneens", woning: "huur-ander", knelpunten: ["geen-slaapplek"] };
const verboden: Antwoorden = { ...gewoon, knelpunten: ["huisverbod-gekregen"], "datum-huisverbod": "2026-11-20", woning: "huur-beide" };

/** A case for each letter in which it is offered. */
const ZAAK: Readonly<Record<BriefCode, Antwoorden>> = {
  D1: { ...metKind("geen"), eens: "eens-deels" },
  D2: { ...metKind("geen"), woning: "koop-samen" },
  D3: { ...metKind("geen"), "kinderen-aantal": 2 },
  D4: ineke,
  D5: { ...gewoon, woning: "huur-beide" },
  D6: anna,
  D7: { ...metKind("verhuizen-ik"), "verhuis-datum": "2027-02-01" },
  D8: { ...gewoon, inkomen: 19_500 },
  D9: na("verdeling", { "datum-scheiding": "2025-01-15", kinderen: "ouder" }),
  D10: contract,
  D11: gewoon,
  D12: na("alim-wijzigen", { kinderen: "minderjarig" }),
  D13: { ...metKind("buitenland"), "datum-vertrek-kind": "2026-11-10" },
};

const geevalueerd = new Map<Antwoorden, ReturnType<typeof evalueer>>();

/** A letter in its situation: the real flow, evaluated on a day (once for each case), with what was typed. */
function stand(code: BriefCode, antwoorden: Antwoorden = ZAAK[code], getypt: Getypt = VOL[code], peildatum = VANDAAG): Briefstand {
  const bekend = peildatum === VANDAAG ? geevalueerd.get(antwoorden) : undefined;
  const evaluatie = bekend ?? evalueer(scheiden, antwoorden, peildatum, { aannemen: true });
  if (peildatum === VANDAAG) geevalueerd.set(antwoorden, evaluatie);
  const { voortgang, diagnose } = evaluatie;
  if (!diagnose) throw new Error("no diagnosis");
  return leesBrief(brieven[code], { antwoorden: voortgang.actief, diagnose, peildatum, getypt, alle: {}, verstuurd: {} });
}

const document = (...args: Parameters<typeof stand>): BriefDocument => composeBrief(stand(...args));
const tekst = (...args: Parameters<typeof stand>): string => alleTekst(document(...args));
const redenen = (...args: Parameters<typeof stand>): string[] => stand(...args).ontbreekt.map((o) => (o.reden === "verplicht" || o.reden === "vink" ? o.veld : o.reden));
const weigering = (code: BriefCode, antwoorden: Antwoorden, getypt: Getypt = VOL[code]): string | undefined => stand(code, antwoorden, getypt).weigering?.reden;
const letOp = (...args: Parameters<typeof stand>): string[] => {
  const { brief, situatie } = stand(...args);
  return brief.letOp(situatie).map(({ woord }) => woord.replace("scheiden.letop.", ""));
};
/** A letter with some fields changed; an empty text takes a field away. */
const met = (code: BriefCode, anders: Getypt): Getypt => ({ ...VOL[code], ...anders });
const anders = (code: BriefCode, wijziging: Getypt, antwoorden: Antwoorden = ZAAK[code]): string[] => redenen(code, antwoorden, met(code, wijziging));

/** Cases in which letters differ: every persona, every letter, and what changes a word. */
const ZAKEN: readonly Antwoorden[] = [
  ...casussen.map(({ antwoorden }) => antwoorden),
  ...Object.values(ZAAK),
  sanne,
  rob,
  verboden,
  { ...ineke, "pa-indiening": "2019-06-01" },
  { ...ineke, "pa-geboren": "1990-01-01", "pa-huwelijk": "2018-05-01", "pa-jongste-geboren": "2021-09-10", "pa-zorgt": "ja" },
  { ...ineke, "pa-geboren": "1990-01-01", "pa-huwelijk": "2018-05-01", "pa-jongste-geboren": "2021-09-10", "pa-zorgt": "nee", "pa-inschrijving": "2027-04-01" },
  { ...ineke, "pa-geboren": "1966-02-10" },
  { ...metKind("verhuizen-ander"), gezag: "ander" },
  { ...metKind("verhuizen-ik"), gezag: "ik" },
  { ...metKind("verhuizen-ik", "verhuizen-ander", "omgang"), gezag: "weet-niet" },
  na("alim-niet-betaald", { "achterstand-sinds": "2026-03-01" }),
  na("omgang", { kinderen: "minderjarig", "kind-knelpunt": ["omgang"] }),
  { ...gewoon, fase: "uitspraak", "soort-uitspraak": "beschikking", verschenen: "weet-niet", "datum-stuk": "2026-11-05", woning: "huur-ik" },
  { ...gewoon, eens: "oneens", kinderen: "minderjarig", "kind-knelpunt": ["omgang"], knelpunten: ["schulden", "bijstand", "ziek-beperking", "religieus"], woning: "koop-ander" },
  { ...contract, woning: "huur-ander", kinderen: "18-21" },
  na("bijstandsverhaal"),
  metKind("buitenland"),
  { ...metKind("buitenland"), gezag: "ander" },
  { ...metKind("buitenland"), gezag: "weet-niet" },
  { ...gewoon, inkomen: 200_000, "datum-indiening": "2026-10-05", fase: "loopt", eens: "oneens" },
  { ...gewoon, fase: "uitspraak", "soort-uitspraak": "beschikking", "datum-stuk": "2026-08-05", "datum-inschrijving": "2026-11-10" },
];

describe("the letters of scheiden.md chapter 7", () => {
  it("are D1 to D13, and every letter that a diagnosis offers exists", () => {
    expect(CODES).toEqual(Array.from({ length: 13 }, (_, i) => `D${i + 1}`));
    const genoemd = new Set<string>();
    const zaken = [...ZAKEN, ...steekproef(scheiden, VANDAAG, 300, 31).map(({ antwoorden }) => antwoorden)];
    for (const antwoorden of zaken) evalueer(scheiden, antwoorden, VANDAAG, { aannemen: true }).diagnose?.brieven.forEach((code) => genoemd.add(code));
    expect([...genoemd].sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)("%s is offered and made, with everything that was filled in", (code) => {
    const gemaakt = stand(code);
    expect(gemaakt.situatie.diagnose.brieven).toContain(code);
    expect([gemaakt.weigering, gemaakt.ontbreekt]).toEqual([null, []]);
    const gevonden = tekst(code);
    const gevraagd = gemaakt.velden.filter(({ soort, id }) => (soort === "tekst" || soort === "regels") && VOL[code][id] !== undefined);
    const anderSoort = code === "D7" ? ["weiger-reden", "eigen-voorstel"] : [];
    for (const { id } of gevraagd.filter((v) => !anderSoort.includes(v.id))) {
      for (const regel of VOL[code][id]!.split("\n")) expect(gevonden, id).toContain(regel);
    }
  });

  it("say what they are: a draft that somebody should check", () => {
    for (const code of CODES) for (const deel of document(code).brieven) expect(deel[0]).toEqual({ soort: "alinea", tekst: "Concept, gemaakt met hulp van een online hulpmiddel. Laat dit nakijken." });
  });

  it("leave no placeholder, no key and no word that has no value, filled in or empty, in both languages", () => {
    for (const antwoorden of ZAKEN) {
      for (const code of CODES) {
        for (const getypt of [VOL[code], {}]) {
          for (const taal of ["nl", "en"] as const) {
            const gevonden = alleTekst(composeBrief(stand(code, antwoorden, getypt), taal));
            expect(gevonden, `${code} ${taal}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object|scheiden[.:]\w|(?:uitkomst|vraag|termijn|veld)\.\w/);
          }
        }
      }
    }
  });

  it("have words for every label, option, remark, refusal and thing that is missing, in both languages", () => {
    const mist = new Set<string>();
    const keur = (sleutel: string) => Object.entries(TEKSTEN).forEach(([taal, boek]) => typeof zoekWoord(boek, sleutel) === "string" || mist.add(`${taal}: ${sleutel}`));
    for (const antwoorden of ZAKEN) {
      for (const code of CODES) {
        for (const getypt of [VOL[code], {}, { "verhuis-soort": "voorstel" }, { "verhuis-soort": "weigering" }]) {
          const s = stand(code, antwoorden, getypt);
          s.brief.letOp(s.situatie).forEach(({ woord }) => keur(woord));
          for (const v of s.velden) {
            keur(`scheiden.veld.${v.id}.label`);
            v.opties.forEach((optie) => keur(`scheiden.veld.${v.id}.optie.${optie}`));
          }
          for (const { veld, reden } of s.ontbreekt) if (!reden.startsWith("datum-")) keur(`scheiden.ontbreekt.${reden === "verplicht" || reden === "vink" ? veld : reden}`);
          if (s.weigering) ["titel", "tekst"].forEach((deel) => keur(`scheiden.weigering.${s.weigering?.reden}.${deel}`));
          ["naam", "waarvoor", ...(s.brief.versturen ? ["daarna"] : [])].forEach((deel) => keur(`${s.brief.woorden}.${deel}`));
        }
      }
    }
    expect([...mist]).toEqual([]);
  });

  it("use every word that they have", () => {
    const gebruikt = new Set<string>();
    const noteer = (waarde: unknown): void => {
      if (typeof waarde !== "object" || waarde === null) return;
      if ("woord" in waarde && typeof waarde.woord === "string") gebruikt.add(waarde.woord);
      Object.values(waarde).forEach(noteer);
    };
    const wijze = ["aangetekend", "deurwaarder", "anders", ""];
    const keuzes: readonly Getypt[] = [
      ...wijze.map((w): Getypt => ({ wijze: w })),
      ...["uitspraak", "afspraak"].flatMap((w): Getypt[] => [{ vastgelegd: w, basis: w, "soort-alimentatie": "partner" }, { vastgelegd: w, "soort-alimentatie": "beide" }]),
      ...["ja", "aangevraagd", "nee", ""].map((t): Getypt => ({ toevoeging: t, "al-betaald": "ja", "kosten-soort": t === "" ? "" : "griffierecht" })),
      ...["mediator", "hjl", ""].map((v): Getypt => ({ "voor-wie": v, "ook-delen": "geld,gezondheid,afkomst,veiligheid" })),
      ...["voorstel", "weigering"].flatMap((v): Getypt[] => [{ "verhuis-soort": v, "verhuis-dag": "" }, { "verhuis-soort": v, "nieuwe-school": "" }]),
      { "gezag-wie": "een-ouder", "pensioen-keuze": "nog-niet", "post-veilig": "nee", "inschrijving-datum": "2024-01-01", naam: "" },
      { "gezag-wie": "weet-niet", "pensioen-keuze": "wet", "inschrijving-datum": "" },
      { "inschrijving-datum": "2024-12-20", "kind-is": "niet-terug", land: "" },
      { "kind-is": "dreigt" },
    ];
    for (const antwoorden of ZAKEN) {
      for (const code of CODES) {
        for (const getypt of [VOL[code], {}, ...keuzes.map((k) => ({ ...VOL[code], ...k }))]) {
          const s = stand(code, antwoorden, getypt);
          noteer(s.brief.brieven(s.waarden, s.situatie));
          noteer(s.brief.letOp(s.situatie));
          noteer(s.velden);
        }
      }
    }
    const bladen = (boom: object, pad: string): string[] => Object.entries(boom).flatMap(([k, v]) => (typeof v === "string" ? [`${pad}.${k}`] : bladen(v, `${pad}.${k}`)));
    const eigen = bladen(nl.scheiden, "scheiden").filter((pad) => !/^scheiden\.(veld|ontbreekt|weigering|maand|pagina)\.|^scheiden\.D\d+\.(naam|waarvoor|daarna)$/.test(pad));
    expect(eigen.filter((pad) => !gebruikt.has(pad))).toEqual([]);
  });

  it("ask no BSN and no address of a shelter, and keep what is typed unchanged", () => {
    for (const code of CODES) expect(stand(code).velden.map(({ id }) => id).join()).not.toMatch(/bsn|opvang/);
    const gevaar = "\"Echt\" <b>waar</b> {{naam}} $t(x) 2026-11-03";
    expect(tekst("D8", ZAAK.D8, met("D8", { wens: gevaar }))).toContain(gevaar);
  });

  it("promise nothing: no right, no win, no amount that is due for sure", () => {
    const alle = JSON.stringify(nl.scheiden);
    expect(alle).not.toMatch(/u (heeft|hebt) recht op|u krijgt zeker|u wint|heeft gelijk|moet (je|u) betalen/i);
    expect(alle).not.toMatch(/samenwonersrecht|flitsscheiding/i);
  });
});

describe("safety (scheiden.md 5.1)", () => {
  it.each(["D1", "D5", "D6", "D7", "D10", "D12", "D13"] as const)("%s to the partner is not made while it is unsafe or contact is forbidden, nor offered", (code) => {
    expect([weigering(code, sanne), weigering(code, verboden)]).toEqual(["onveilig", "huisverbod"]);
    expect(weigering(code, ZAAK[code])).toBeUndefined();
    for (const antwoorden of [sanne, verboden]) expect(stand(code, antwoorden).situatie.diagnose.brieven).not.toContain(code);
  });

  it.each(["D2", "D3"] as const)("%s is not made together while it is unsafe or contact is forbidden", (code) => {
    expect([weigering(code, sanne), weigering(code, verboden), weigering(code, ZAAK[code])]).toEqual(["niet-samen", "niet-samen", undefined]);
  });

  it("a letter of danger now is about money or for the lawyer, and nothing else is offered", () => {
    const gevaar = casussen.find(({ naam }) => naam.startsWith("16b"))!.antwoorden;
    expect(stand("D8", gevaar).situatie.diagnose.brieven).toEqual(["D11", "D8"]);
    expect(CODES.filter((code) => weigering(code, gevaar) === undefined)).toEqual(expect.arrayContaining(["D8", "D11"]));
    expect(CODES.filter((code) => weigering(code, gevaar) === "onveilig")).toEqual(["D1", "D5", "D6", "D7", "D10", "D12", "D13"]);
  });

  it("D8 says nothing about safety, health or residence without its own tick", () => {
    const GEVOELIG = /veilig|bang|geweld|gevaar|bepaalt|telefoon in|houdt in de gaten|huisverbod|zelfmoord|zelfdoding|verblijf|huisarts|foto's/i;
    for (const antwoorden of [sanne, verboden]) expect(tekst("D8", antwoorden, met("D8", { "eigen-stukken": "" }))).not.toMatch(GEVOELIG);
    const zonder = document("D8", sanne);
    const kop = (doc: BriefDocument): string[] => doc.brieven[0]!.flatMap((deel) => (deel.soort === "kop" ? [deel.tekst] : []));
    const ook = (id: string): string[] => kop(document("D8", sanne, met("D8", { "ook-delen": id }))).filter((k) => !kop(document("D8", sanne, met("D8", { "ook-delen": "" }))).includes(k));
    expect(kop(zonder)).toContain("Inkomen en geld");
    expect([ook("geld"), ook("gezondheid"), ook("afkomst"), ook("veiligheid")].map(([eerste]) => eerste)).toEqual([
      "Inkomen en geld",
      "Gezondheid",
      "Buitenland, verblijf en geloof",
      "Veiligheid (apart toestemming voor gegeven)",
    ]);
    const vol = tekst("D8", verboden, met("D8", { "ook-delen": "veiligheid" }));
    expect(vol).toMatch(/20 november 2026/);
    expect(stand("D8", sanne).velden.find(({ id }) => id === "voor-wie")?.opties).not.toContain("mediator");
  });

  it("D11 asks whether mail is safe, and no letter gives an address that is not asked", () => {
    expect(redenen("D11", sanne)).toEqual(["post-veilig"]);
    expect(tekst("D11", sanne, met("D11", { "post-veilig": "nee" }))).toContain("Stuur post alleen naar het adres boven deze brief.");
    expect(letOp("D11", sanne)).toContain("geen-opvangadres");
    expect(letOp("D9", sanne)[0]).toBe("eerst-advocaat");
    // To the partner a name is enough.
    expect(anders("D1", { adres: "", "postcode-plaats": "" })).toEqual([]);
  });
});

describe("what must be right before a letter is ready", () => {
  it("D1: two different days after the letter, and a place or a mediator", () => {
    expect(redenen("D1", ZAAK.D1, {})).toEqual(["naam", "naam-ander", "dag-een", "dag-twee", "plek-of-mediator"]);
    expect(anders("D1", { "dag-een": "2026-11-22" })).toEqual(["dag-na-brief"]);
    expect(anders("D1", { "dag-twee": "2026-12-01" })).toEqual(["dag-zelfde"]);
    expect(anders("D1", { plek: "", mediator: "" })).toEqual(["plek-of-mediator"]);
    expect(anders("D1", { plek: "" })).toEqual([]);
  });

  it("D2: something agreed or open, what the bank says about a debt, how else the pension is shared", () => {
    const leeg = { ...persoon, peildatum: "2026-10-05" };
    expect(redenen("D2", ZAAK.D2, leeg)).toEqual(["afspraak"]);
    expect(redenen("D2", ZAAK.D2, { ...leeg, "open-punten": "De hond." })).toEqual([]);
    expect(anders("D2", { "schulden-bank": "" })).toEqual(["schulden-bank"]);
    expect(anders("D2", { "pensioen-afspraak": "" })).toEqual(["pensioen-afspraak"]);
    expect(anders("D2", { "pensioen-keuze": "wet", "pensioen-afspraak": "" })).toEqual([]);
  });

  it("D3: every part that the law asks, and every child with its year of birth (art. 815 lid 3 en 4 Rv)", () => {
    expect(redenen("D3", ZAAK.D3, persoon)).toEqual([
      "kinderen-lijst", "gezag-wie", "hoofdverblijf", "zorg-verdeling", "informeren", "kosten-kinderen", "kinderen-betrokken", "ingangsdatum",
    ]);
    expect(anders("D3", { "kinderen-lijst": "Eva\nTim, 4 juni 2020" })).toEqual(["kinderen-geboren"]);
    expect(anders("D3", { "kinderen-lijst": "Eva, 3 mei 2018" })).toEqual(["kinderen-aantal"]);
    for (const id of ["zorg-verdeling", "informeren", "kosten-kinderen", "kinderen-betrokken"]) expect(anders("D3", { [id]: "  " })).toEqual([id]);
  });

  it("D5: the day of a decision, when there is one", () => {
    expect(anders("D5", { "uitspraak-datum": "" })).toEqual(["uitspraak-datum"]);
    expect(anders("D5", { "uitspraak-datum": "", basis: "afspraak" })).toEqual([]);
    expect(redenen("D5", ZAAK.D5, {})).toEqual(["naam", "adres", "postcode-plaats", "naam-ander", "verhuurder", "huur-adres", "wie-blijft", "blijft-vanaf", "basis"]);
  });

  it("D6: months in order, an amount for each year, something open, and an account number that exists", () => {
    expect(redenen("D6", anna, persoon)).toEqual(["soort-alimentatie", "vastgelegd", "beschikking-datum", "bedrag-vastgesteld", "rekeningnummer"]);
    expect(anders("D6", { "laatste-maand": "2026-07-01" })).toEqual(["maanden-volgorde"]);
    expect(anders("D6", { "eerste-maand": "2010-01-01", "beschikking-datum": "2009-01-01", "bedrag-nu": "400", "totaal-open": "1" })).toEqual(["maanden-volgorde"]);
    expect(anders("D6", { "eerste-maand": "2023-05-31" })).toEqual(["maand-voor-uitspraak"]);
    expect(anders("D6", { "eerste-maand": "2023-05-31", "bedrag-sinds": "2023-01-01" })).toEqual([]);
    // The raise is known from 2024 on.
    expect(anders("D6", { "beschikking-datum": "2021-06-10" })).toEqual(["bedrag-nu"]);
    expect(anders("D6", { "beschikking-datum": "2021-06-10", "bedrag-nu": "354,92" })).toEqual([]);
    expect(anders("D6", { "beschikking-datum": "2021-06-10", "eerste-maand": "2025-11-01", "bedrag-nu": "354,92" })).toEqual(["totaal-open"]);
    expect(anders("D6", { "beschikking-datum": "2021-06-10", "geen-indexering": "ja" })).toEqual([]);
    expect(anders("D6", { "al-betaald-bedrag": "1064,76" })).toEqual(["niets-open"]);
    expect(anders("D6", { "al-betaald-bedrag": "1064,75" })).toEqual([]);
    expect(anders("D6", { rekeningnummer: "NL91 ABNA 0417 1643 01" })).toEqual(["rekeningnummer-fout"]);
  });

  it("D7: an answer after the letter and before the move", () => {
    expect(redenen("D7", ZAAK.D7, persoon)).toEqual(["kinderen-namen", "nieuwe-plek", "noodzaak", "plan-zorg", "plan-reiskosten", "alternatief", "reactie-voor"]);
    expect(anders("D7", { "reactie-voor": "2026-11-22" })).toEqual(["reactie-na-brief"]);
    expect(anders("D7", { "reactie-voor": "2027-02-01" })).toEqual(["reactie-voor-verhuizing"]);
    expect(anders("D7", { "verhuis-dag": "2026-11-20" })).toEqual(["verhuis-na-brief"]);
    expect(redenen("D7", { ...metKind("verhuizen-ander") }, persoon)).toEqual(["kinderen-namen", "weiger-reden", "eigen-voorstel", "reactie-voor"]);
    expect(redenen("D7", metKind("verhuizen-ik", "verhuizen-ander"), persoon)).toEqual(["verhuis-soort", "kinderen-namen"]);
  });

  it("D8, D9 and D10", () => {
    expect(redenen("D8", ZAAK.D8, {})).toEqual(["naam", "voor-wie", "wens"]);
    expect(redenen("D9", ZAAK.D9, {})).toEqual(["pensioenfondsen", "pensioen-keuze"]);
    expect(anders("D9", { "huwelijk-datum": "2025-06-01" })).toEqual(["inschrijving-na-huwelijk"]);
    expect(anders("D9", { "formulier-verzonden": "2025-01-14" })).toEqual(["verzonden-na-inschrijving"]);
    expect(anders("D9", { "pensioen-afspraak": "" })).toEqual(["pensioen-afspraak"]);
    expect(redenen("D10", contract, persoon)).toEqual(["contract-datum", "contract-artikel", "opzeg-datum", "wijze", "afwikkeling"]);
    expect(anders("D10", { "opzeg-datum": "2026-11-21" })).toEqual(["opzeg-voor-brief"]);
    expect(anders("D10", { datum: "2026-11-01", "contract-datum": "2026-11-02" })).toEqual(["contract-na-brief"]);
    expect(anders("D10", { "wijze-anders": "" })).toEqual(["wijze-anders"]);
  });

  it("D11: an amount for each cost; an own contribution only with a toevoeging", () => {
    expect(redenen("D11", gewoon, persoon)).toEqual(["gemeente", "kosten-soort", "al-betaald", "toevoeging", "inkomen-maand"]);
    expect(anders("D11", { "bedrag-eigen-bijdrage": "", "bedrag-griffierecht": "" })).toEqual(["bedrag-eigen-bijdrage", "bedrag-griffierecht"]);
    expect(anders("D11", { toevoeging: "nee" })).toEqual(["toevoeging-nodig"]);
    expect(anders("D11", { toevoeging: "nee", "kosten-soort": "griffierecht" })).toEqual([]);
  });
});

it("D12 and D13: an answer or a return after the letter, with proof", () => {
  expect(redenen("D12", ZAAK.D12, persoon)).toEqual([
    "soort-alimentatie", "vastgelegd", "beschikking-datum", "bedrag-tot-nu", "verandering", "verandering-sinds", "bewijs-lijst", "reactie-voor",
  ]);
  expect(anders("D12", { "reactie-voor": "2026-11-22" })).toEqual(["reactie-na-brief"]);
  expect(redenen("D13", metKind("buitenland"), persoon)).toEqual(["kind-is", "kinderen-namen"]);
  expect(anders("D13", { "terug-voor": "" })).toEqual(["terug-voor"]);
  expect(anders("D13", { "terug-voor": "2026-11-22" })).toEqual(["terug-na-brief"]);
  expect(anders("D13", { "kind-is": "dreigt", "terug-voor": "" })).toEqual([]);
});

describe("what is refused because it makes no sense or would harm", () => {
  it("without children, contract, calculation, pension or costs", () => {
    expect(weigering("D3", gewoon)).toBe("geen-kinderen");
    expect(weigering("D10", gewoon)).toBe("geen-contract");
    expect(weigering("D4", gewoon)).toBe("niets-berekend");
    expect(weigering("D9", { ...gewoon, relatievorm: "samen-zonder" })).toBe("geen-pensioen");
    expect(weigering("D11", { ...gewoon, fase: "twijfel" })).toBe("geen-kosten");
    expect(weigering("D12", na("bijstandsverhaal"))).toBe("bijstandsverhaal");
    expect(weigering("D13", { ...metKind("buitenland"), gezag: "ander" })).toBe("geen-gezag");
  });

  it("D5 by who does not stand on the lease opens only after advice, but not between married people (scheiden.md 4.25)", () => {
    expect(stand("D5", rob).weigering).toEqual({ reden: "niet-op-contract", openMet: "advies-gehad" });
    expect(weigering("D5", rob, met("D5", { "advies-gehad": "ja" }))).toBeUndefined();
    expect(weigering("D5", { ...gewoon, woning: "huur-ander" })).toBeUndefined();
  });
});

describe("what stands in each letter", () => {
  it("D1 proposes two days and fixes nothing, and has no word of blame", () => {
    const brief = tekst("D1");
    for (const deel of ["1 december 2026", "3 december 2026", "leggen we nog niets vast", "kiest geen partij"]) expect(brief).toContain(deel);
    expect(brief).not.toMatch(/schuld|fout|verwijt|moet je|termijn|advocaat/i);
    expect(tekst("D1", ZAAK.D1, met("D1", { mediator: "" }))).not.toContain("mediator");
  });

  it("D2 is no convenant: only seen, with what a creditor and the law still say", () => {
    const doc = document("D2");
    expect(doc.brieven[0]!.flatMap((d) => (d.soort === "lijn" ? [d.tekst] : []))).toEqual(["Gezien door Łukasz Şahin, dag", "Gezien door Renée Jansen, dag"]);
    const lijst = alleTekst(doc);
    for (const deel of ["geen convenant", "niet dat ik akkoord ben", "5 oktober 2026", "Een schuldeiser hoeft zich niet", "nooit kinderalimentatie", "op een andere manier", "als de bank akkoord gaat"]) expect(lijst).toContain(deel);
    expect(lijst).not.toMatch(/handtekening|ondertekend/i);
    const zonderHuwelijk = tekst("D2", contract);
    expect(zonderHuwelijk).toContain("alleen als u dat samen afspreekt");
    expect(zonderHuwelijk).not.toContain("verevenen");
    expect(tekst("D2", { ...contract, relatievorm: "samen-zonder" })).not.toContain("Pensioen");
  });

  it("D3 has the parts of the law, the children and both signatures", () => {
    const koppen = document("D3").brieven[0]!.flatMap((d) => (d.soort === "kop" ? [d.tekst] : []));
    expect(koppen).toEqual([
      "Ouderschapsplan (concept)", "De kinderen", "Gezag en inschrijving", "Verdeling van zorg of omgang", "Elkaar informeren en overleggen", "Kosten van de kinderen",
      "Hoe de kinderen zijn betrokken", "Verhuizen", "Als u er samen niet uitkomt", "Begin en opnieuw bekijken", "Handtekeningen van beide ouders",
    ]);
    expect(document("D3").brieven[0]!.filter((d) => d.soort === "lijn")).toHaveLength(3);
    expect(letOp("D3")).toContain("plan-verplicht");
    expect(letOp("D3", { ...ZAAK.D3, relatievorm: "samen-zonder" })).toContain("plan-niet-getrouwd");
    expect(letOp("D3", na("omgang", { kinderen: "minderjarig", "kind-knelpunt": ["omgang"] }))).toContain("uitspraak-geldt");
    expect(letOp("D3", { ...ZAAK.D3, eens: "oneens" })).toContain("plan-lukt-niet");
    // Without words of their own the proposals stand there.
    expect(tekst("D3", ZAAK.D3, persoon)).toContain("na 3 maanden en na 12 maanden");
    expect(stand("D3", { ...ZAAK.D3, "kind-knelpunt": ["omgang"], gezag: "ik" }, {}).velden.find(({ id }) => id === "gezag-wie")?.voorstel).toBe("een-ouder");
  });

  it("D4 shows input, steps, rules, result and what does not count (persona Ineke, 6.7b)", () => {
    const rapport = tekst("D4");
    for (const deel of ["15 maart 2037", "1 juni 1996", "20 december 1969", "15 december 2026", "366 hele maanden", "183 maanden", "geschat", "1 januari 2027", "Artikel 1:157 BW", "normen van 2026"]) expect(rapport).toContain(deel);
    expect(rapport).toContain("Komt er partneralimentatie?");
    expect(tekst("D4", { ...ineke, "pa-indiening": "2019-06-01" })).toContain("gelden andere regels");
    const kind = { ...ineke, "pa-geboren": "1990-01-01", "pa-huwelijk": "2018-05-01", "pa-indiening": "2026-12-01", "pa-inschrijving": "2027-03-01", "pa-jongste-geboren": "2021-09-10" };
    expect(tekst("D4", { ...kind, "pa-zorgt": "ja" })).toContain("volgens deze schatting tot 10 september 2033");
    expect(tekst("D4", { ...kind, "pa-zorgt": "nee" })).toMatch(/tot 1 juli 2031[\s\S]*Dan kan het duren tot 10 september 2033/);
  });

  it("D5 tells who stays and on which ground, and ends nothing", () => {
    const formeel = tekst("D5");
    for (const deel of ["Łukasz Şahin blijft in de woning wonen vanaf 15 december 2026", "Renée Jansen woont er dan niet meer", "uitspraak van 2 november 2026 (artikel 7:266 lid 5 BW)", "De huur loopt door.", "bevestigen", "kopie van de uitspraak"]) expect(formeel).toContain(deel);
    expect(tekst("D5", ZAAK.D5, met("D5", { "wie-blijft": "ander" }))).toContain("Renée Jansen blijft in de woning wonen");
    expect(tekst("D5", { ...contract, woning: "huur-beide" })).toContain("(artikel 7:267 BW)");
    expect(letOp("D5", { ...contract, woning: "huur-beide" })).toContain("verhuurder-onzeker");
    expect(tekst("D5", { ...gewoon, woning: "huur-ander" })).toContain("allebei huurder (artikel 7:266 BW)");
    expect(formeel).not.toContain("allebei huurder");
    expect(tekst("D5", ZAAK.D5, met("D5", { basis: "afspraak" }))).toMatch(/samen afgesproken/);
    for (const antwoorden of ZAKEN) for (const basis of ["afspraak", "uitspraak"]) expect(tekst("D5", antwoorden, met("D5", { basis }))).not.toMatch(/opzeg|zeg de huur|beëindig/i);
  });

  it("D6 counts the months with the raise of each year, and asks to pay in 14 days (persona Anna, 6.7a)", () => {
    const brief = tekst("D6");
    for (const deel of ["10 juni 2023", "€ 300,00", "in 2026 € 354,92", "augustus 2026: € 354,92", "oktober 2026: € 354,92", "€ 100,00 wel betaald", "€ 964,76 open", "6 december 2026", "NL91 ABNA 0417 1643 00", "C/16/123", "LBIO"]) {
      expect(brief.replace(/\u00a0/g, " ")).toContain(deel);
    }
    expect(brief).not.toContain("november 2026: ");
    const jaren = tekst("D6", anna, met("D6", { "eerste-maand": "2025-12-15", "laatste-maand": "2026-01-10", "al-betaald-bedrag": "" })).replace(/\u00a0/g, " ");
    for (const deel of ["december 2025: € 339,31", "januari 2026: € 354,92", "€ 694,23 open"]) expect(jaren).toContain(deel);
    const getypt = tekst("D6", anna, met("D6", { "beschikking-datum": "2021-06-10", "totaal-open": "1250,50", "bedrag-nu": "" })).replace(/\u00a0/g, " ");
    expect(getypt).toContain("€ 1.250,50 open");
    expect(getypt).not.toContain("oktober 2026: ");
    expect(tekst("D6", anna, met("D6", { "geen-indexering": "ja" }))).not.toContain("indexering");
  });

  it("D6 names the LBIO only for a decision, and says before which day to report (4.20)", () => {
    const afspraak = tekst("D6", anna, met("D6", { vastgelegd: "afspraak" }));
    expect(afspraak).not.toMatch(/LBIO|rechter/);
    expect(afspraak).toContain("Wij hebben op 10 juni 2023");
    const { brief, situatie } = stand("D6");
    expect(brief.letOp(situatie)[0]).toEqual({ woord: "scheiden.letop.lbio-voor", waarden: { datum: { datum: "2027-02-01" } } });
    expect(letOp("D6", na("alim-niet-betaald", { "achterstand-sinds": "2026-03-01" }))[0]).toBe("lbio-voorbij");
  });

  it("D6 without figures for this year asks them instead of using old ones", () => {
    expect(redenen("D6", anna, met("D6", { datum: "2027-01-10", "eerste-maand": "2027-01-01", "laatste-maand": "2027-01-01", "al-betaald-bedrag": "" }), "2027-01-10")).toEqual(["bedrag-nu"]);
  });

  it("D7 proposes or answers, and speaks of consent only where there is authority (4.9)", () => {
    const voorstel = tekst("D7");
    for (const deel of ["1 februari 2027", "Zwolle", "De Regenboog", "Mijn baan is daar.", "vraag ik je toestemming", "10 december 2026", "artikel 1:253a BW"]) expect(voorstel).toContain(deel);
    expect(voorstel).not.toContain("geen toestemming");
    const ander = metKind("verhuizen-ander");
    const nee = tekst("D7", ander);
    for (const deel of ["Jij wilt op 1 februari 2027", "Ik geef daar geen toestemming voor.", "De school gaat net goed.", "Eva blijft doordeweeks hier."]) expect(nee).toContain(deel);
    expect(tekst("D7", { ...ander, gezag: "ander" })).not.toMatch(/toestemming|Verhuis niet/);
    expect(tekst("D7", { ...ZAAK.D7, gezag: "ik" })).not.toContain("toestemming");
    expect(tekst("D7", { ...ZAAK.D7, gezag: "ander" })).toContain("toestemming");
    const yusuf = casussen.find(({ naam }) => naam.startsWith("9"))!.antwoorden;
    expect(letOp("D7", yusuf, {})).toEqual(["snel-advies", "gezagsregister", "zonder-gezag", "kind-12"]);
    expect(letOp("D7", ZAAK.D7)).toEqual(["verhuis-niet-eerst", "kind-12"]);
  });

  it("D8 holds phase, terms, children, home, income and papers", () => {
    const karin = casussen.find(({ naam }) => naam.startsWith("4"))!.antwoorden;
    const overdracht = tekst("D8", karin);
    for (const deel of ["28 december 2026", "13 november 2026", "mail van mei", "foto van het contract", "Wie mag er blijven?"]) expect(overdracht).toContain(deel);
    expect(overdracht.split("\n")).toEqual(expect.arrayContaining(["Termijnen", "Waar de zaak staat", "Kinderen", "Papieren"]));
    expect(tekst("D8").replace(/\u00a0/g, " ")).toContain("Inkomen in 2024 (verzamelinkomen): € 19.500,00");
    const mogelijk = casussen.find(({ naam }) => naam.startsWith("16b"))!.antwoorden;
    expect(tekst("D8", mogelijk)).toContain("30 november 2026 (mogelijk, niet zeker)");
  });

  it("D9 gives the last day, the last working day before it, and what is left after it (6.8)", () => {
    expect(tekst("D9")).toContain("uiterlijk op 15 januari 2027 bij elk fonds");
    const zondag = tekst("D9", ZAAK.D9, met("D9", { "inschrijving-datum": "2024-12-20" }));
    for (const deel of ["20 december 2026", "De laatste werkdag is 18 december 2026"]) expect(zondag).toContain(deel);
    const over = tekst("D9", ZAAK.D9, met("D9", { "inschrijving-datum": "2024-11-21" }));
    expect(over).toMatch(/om op 21 november 2026[\s\S]*recht op een deel blijft/);
    expect(tekst("D9")).toContain("Mededeling van scheiding in verband met verdeling van ouderdomspensioen");
    const samen = tekst("D9", contract);
    expect(samen).toContain("nabestaandenpensioen");
    expect(samen).not.toMatch(/binnen 2 jaar|Mededeling van scheiding/);
  });

  it("D10 names the article, the day and the way of the contract", () => {
    const brief = tekst("D10");
    for (const deel of ["1 maart 2015", "artikel 9 lid 2", "31 januari 2027", "met een brief in tweevoud", "Wij verkopen de caravan."]) expect(brief).toContain(deel);
    expect(tekst("D10", contract, met("D10", { wijze: "deurwaarder" }))).toContain("deurwaarder");
    expect(tekst("D10", contract, met("D10", { wijze: "aangetekend" }))).toContain("aangetekend");
  });

  it("D11 asks before payment where possible, with the costs, the toevoeging and the proof", () => {
    const brief = tekst("D11").replace(/\u00a0/g, " ");
    for (const deel of ["€ 159,00", "€ 87,50", "2AB12", "nog niet betaald", "€ 1.400,00", "€ 250,00", "kopie van de toevoeging", "BSN (zelf invullen op papier)"]) expect(brief).toContain(deel);
    expect(letOp("D11")[0]).toBe("voor-betalen");
    expect(tekst("D11", gewoon, met("D11", { toevoeging: "aangevraagd" }))).not.toContain("kopie van de toevoeging");
    expect(tekst("D11", { ...gewoon, knelpunten: ["bijstand"] })).toContain("bijstand of heb die aangevraagd");
  });
});

it("D12 asks from the day of the letter on, and the old amount stays until then (4.21)", () => {
  const brief = tekst("D12").replace(/\u00a0/g, " ");
  for (const deel of ["€ 354,92", "Sinds 1 november 2026", "vanaf 22 november 2026", "€ 120,00", "blijft het oude bedrag gelden", "ontslagbrief", "beslissing over WW"]) expect(brief).toContain(deel);
  expect(letOp("D12")).toEqual(["niet-stoppen", "wacht-niet", "samenwonen-eerst-advies", "bewijs-verzending"]);
  expect(stand("D12", na("bijstandsverhaal")).situatie.diagnose.brieven).not.toContain("D12");
});

it("D13 refuses consent and asks the child back, after the telephone (4.4)", () => {
  const brief = tekst("D13");
  for (const deel of ["Ik geef geen toestemming om met Eva en Tim in Spanje te gaan wonen.", "uiterlijk op 29 november 2026 terug naar Nederland"]) expect(brief).toContain(deel);
  const dreigt = tekst("D13", metKind("buitenland"), met("D13", { "kind-is": "dreigt" }));
  expect(dreigt).not.toContain("terug naar Nederland");
  expect(letOp("D13", { ...metKind("buitenland"), gezag: "weet-niet" })).toEqual(["eerst-bellen", "iko", "zoek-gezag-uit", "wacht-niet-op-antwoord"]);
});

it("an account number has a form and two check digits", () => {
  expect(["NL91 ABNA 0417 1643 00", "nl91abna0417164300", "BE68 5390 0754 7034"].map(isIban)).toEqual([true, true, true]);
  expect(["NL91ABNA0417164301", "NL91", "0417164300", "", "NL91 ABNA 0417 1643 0é"].map(isIban)).toEqual([false, false, false, false, false]);
});

describe("on the page", () => {
  it("a flow says a field in its own words, and shares those of all letters where it has none", () => {
    const label = (s: Briefstand, id: string) => weergave(s, "nl", true).find((v) => v.id === id)?.label;
    expect(label(stand("D6", anna, {}), "bedrag-vastgesteld")).toBe("Welk bedrag per maand staat daarin?");
    expect(weergave(stand("D6", anna, {}), "nl", true).find(({ id }) => id === "naam")).toMatchObject({ label: "Uw naam", fout: "Vul uw naam in." });
    expect(weergave(stand("D6", anna, {}), "nl", true).find(({ id }) => id === "naam")?.hulp).toBeUndefined();
    expect(regelsVoor(stand("D1", ZAAK.D1, {}), "en").map(({ tekst: t }) => t)).toContain("Write a place, or the name of a mediator.");
    expect(regelsVoor(stand("D6", anna, met("D6", { "bedrag-nu": "veel" })), "nl").map(({ tekst: t }) => t)).toEqual([
      "Bedrag per maand van dit jaar, met indexering: schrijf een bedrag, bijvoorbeeld 1250,50.",
    ]);
  });

  it("no label, option or message is a bare key, in both languages", () => {
    for (const taal of ["nl", "en"] as const) {
      for (const code of CODES) {
        const s = stand(code, ZAAK[code], {});
        const woorden = [...weergave(s, taal, true).flatMap(({ label, hulp, fout, opties }) => [label, hulp ?? "", fout ?? "", ...opties.map((o) => o.label)]), ...regelsVoor(s, taal).map((r) => r.tekst)];
        expect(woorden.filter((w) => /^(scheiden\.|veld\.|ontbreekt\.|fout\.)/.test(w))).toEqual([]);
      }
    }
  });
});

describe("files", () => {
  /** Text without spaces and line ends: a line of a PDF may break anywhere. */
  const plat = (t: string): string => t.normalize("NFC").replace(/\s+/g, "");

  it.each(CODES)("%s becomes text, a PDF and a Word file with all its words", async (code) => {
    const doc = document(code);
    const regels = alleTekst(doc).split("\n");
    const kaal = plat(documentAlsTekst(doc));
    const pdf = plat(pdfTekst((await maakPdf(doc)).inhoud));
    const xml = new TextDecoder().decode(unzip(await maakBestand("docx", doc))["word/document.xml"]);
    const word = plat([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join(" "));
    for (const regel of regels) {
      expect(kaal).toContain(plat(regel));
      expect(pdf).toContain(plat(regel));
      expect(word).toContain(plat(regel).replace(/&/g, "&amp;"));
    }
  });
});
