import { describe, expect, it } from "vitest";
import en from "#locales/en/brieven.json" with { type: "json" };
import nl from "#locales/nl/brieven.json" with { type: "json" };
import { maakBestand } from "#app/brieven/bestanden.server.ts";
import { composeBrief } from "#app/brieven/compose.server.ts";
import { alleTekst } from "#app/brieven/document.ts";
import { maakPdf } from "#app/brieven/pdf.server.ts";
import { documentAlsTekst } from "#app/brieven/tekst.ts";
import type { Blok, Inhoud, Situatie } from "#flows/engine/brief.ts";
import { leesBrief, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { isIban } from "#flows/engine/iban.ts";
import { brieven, type BriefCode } from "#flows/werk-en-inkomen/brieven.ts";
import { werkEnInkomen as flow } from "#flows/werk-en-inkomen/index.ts";
import { pdfTekst } from "#tests/support/pdf-tekst.ts";
import { unzip } from "#tests/support/unzip.ts";

const VANDAAG = "2026-11-22";
const CODES = Object.keys(brieven) as BriefCode[];
const IBAN = "NL91 ABNA 0417 1643 00";

/** Everything the letters ask of a person besides what a test is about. */
const PERSOON = {
  naam: "Łukasz Şahin",
  adres: "Dorpsstraat 12",
  "postcode-plaats": "3511 AB Utrecht",
  telefoon: "06 12345678",
  werkgever: "Bakkerij De Gouden Korst B.V.",
  "gemeente-naam": "gemeente Utrecht",
  "instantie-naam": "gemeente Utrecht",
  iban: IBAN,
} as const;

/** What a letter needs besides the answers of its persona and PERSOON. */
const NODIG: Partial<Readonly<Record<BriefCode, Readonly<Record<string, string>>>>> = {
  B2: { "ontslag-bericht": "2026-11-10" },
  B4: { "voorstel-datum": "2026-11-20" },
  B10: { "gevraagd-op": "2026-11-16", "papieren-bij": "bankafschrift oktober\nhuurcontract" },
  B13: { "verweer-redenen": "ander-werk" },
  B14: { curator: "mr. C. Urator" },
  B15: { "nieuwe-functie": "verkoper" },
  B16: { deurwaarder: "Deurwaarders Noord", kenmerk: "D-9", "beslag-op": "loon", inkomen: "1450,25", lasten: "1100" },
  B17: { "kosten-waarvoor": "Een wasmachine.", "gemiste-toeslag-wat": "huurtoeslag 2025" },
  B20: { "gedrag-gebeurd": "Op 3 november schreeuwde mijn chef." },
};

const casus = (begin: string): Antwoorden => {
  const gevonden = flow.casussen.find(({ naam }) => naam.startsWith(begin));
  if (!gevonden) throw new Error(`no case ${begin}`);
  return gevonden.antwoorden;
};

const geen = { "wi-acuut": ["geen"], "rechtshulp-dekking": ["geen"] };
const FATIMA = casus("1 Fatima");
const MEHMET = casus("2 Mehmet");
const SANNE = casus("3 Sanne");
const KEVIN = casus("4 Kevin");
const JAN = casus("6 Jan");
const LOTTE = casus("7 Lotte");
const GERARD = casus("8 Gerard");
const KOPPEL = casus("10 Ad");
const YUSUF = casus("11 Yusuf");
const ILSE = casus("14 Ilse");
const VSO: Antwoorden = { ...geen, "wi-onderwerp": "vso", "vso-status": "nee", "dienst-start": "2018-09-01", "bruto-maandloon": 2_800, "vso-einddatum": "2026-12-31", "vso-check": ["geen"] };
const GEGEVENS: Antwoorden = {
  ...geen, "wi-onderwerp": "lopend", "besluit-instantie": "gemeente", "uitkering-soort": "bijstand", "besluit-soort-brief": "gegevens", "gegevens-datum": "2026-11-27",
};
const PROEFTIJD: Antwoorden = {
  ...geen, "wi-onderwerp": "ontslag", "ontslag-hoe": "proeftijd", "contract-duur": "vast", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "2-mnd",
  "dienst-start": "2026-10-05", "einde-datum": "2026-11-19", "ontslag-bescherming": ["geen"],
};
const LOON: Antwoorden = {
  ...geen, "wi-onderwerp": "loon", "loon-wat": "maandloon", "loon-betaaldatum": "2026-10-30", "loon-bedrag": 2_400, "loon-in-dienst": "ja", "loon-reden": "niets", "loon-sommatie": "nee", "inkomen-nu": "minder",
};
const SCHULD: Antwoorden = { ...geen, "wi-onderwerp": "schulden", "schuld-soort": ["zorg", "energie"], "schuld-dreiging": ["beslag"], "beslag-te-hoog": "ja", "inkomen-nu": "minder" };
const GEDRAG: Antwoorden = { ...geen, "wi-onderwerp": "werksfeer", "werksfeer-wat": ["pesten", "seksueel"], "werksfeer-gevolg": "werk-nog", "werksfeer-gemeld": "bang" };
const WACHT: Antwoorden = { ...geen, "wi-onderwerp": "ww", "ww-fase": "wacht", "ww-aanvraagdatum": "2026-10-26", "inkomen-nu": "niets" };

/** A persona for every letter. */
const BIJ: Readonly<Record<BriefCode, Antwoorden>> = {
  B1: LOON, B2: FATIMA, B3: MEHMET, B4: VSO, B5: SANNE, B6: SANNE, B7: YUSUF, B8: GERARD, B9: casus("(a)"), B10: GEGEVENS, B11: FATIMA, B12: PROEFTIJD,
  B13: casus("(b)"), B14: ILSE, B15: casus("(h)"), B16: SCHULD, B17: KOPPEL, B18: WACHT, B19: JAN, B20: GEDRAG, B21: LOTTE,
  D1: VSO, D2: KEVIN, D3: GEDRAG, D4: SCHULD, D5: FATIMA,
};

/** Fields that a persona leaves open and that have no answer. */
const OPEN: Partial<Readonly<Record<BriefCode, Readonly<Record<string, string>>>>> = {
  B1: { "periode-van": "2026-10-01", "periode-tot": "2026-10-31" },
};

type Anders = Partial<Pick<Situatie, "getypt" | "verstuurd" | "peildatum">>;

const evaluaties = new Map<Antwoorden, Map<string, ReturnType<typeof evalueer>>>();

/** The diagnosis of a day, made once for all letters. */
function evaluatie(antwoorden: Antwoorden, peildatum: string): ReturnType<typeof evalueer> {
  const perDag = evaluaties.get(antwoorden) ?? new Map<string, ReturnType<typeof evalueer>>();
  evaluaties.set(antwoorden, perDag);
  const gevonden = perDag.get(peildatum) ?? evalueer(flow, antwoorden, peildatum, { aannemen: true });
  perDag.set(peildatum, gevonden);
  return gevonden;
}

function brief(code: BriefCode, antwoorden: Antwoorden = BIJ[code], anders: Anders = {}): Briefstand {
  const peildatum = anders.peildatum ?? VANDAAG;
  const { voortgang, diagnose } = evaluatie(antwoorden, peildatum);
  if (!diagnose) throw new Error("no diagnosis");
  const getypt = anders.getypt ?? { ...PERSOON, ...NODIG[code], ...OPEN[code] };
  return leesBrief(brieven[code], { antwoorden: voortgang.actief, diagnose, peildatum, getypt, alle: {}, verstuurd: anders.verstuurd ?? {} });
}

const met = (code: BriefCode, extra: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ ...PERSOON, ...NODIG[code], ...OPEN[code], ...extra });
const tekst = (...args: Parameters<typeof brief>): string => documentAlsTekst(composeBrief(brief(...args)));
const ontbreekt = (...args: Parameters<typeof brief>): string[] =>
  brief(...args).ontbreekt.map(({ veld, reden }) => (reden === "verplicht" || reden === "vink" ? veld : reden));
const weigering = (...args: Parameters<typeof brief>): string | undefined => brief(...args).weigering?.reden;
const letOp = (...args: Parameters<typeof brief>): string[] => {
  const stand = brief(...args);
  return stand.brief.letOp(stand.situatie).map((w) => w.woord.replace("werk-en-inkomen.letop.", ""));
};

/** Every word in the blocks of a letter, nested ones too. */
function woordenIn(stand: Briefstand): string[] {
  const perBlok = (blok: Blok): readonly Inhoud[] => {
    switch (blok.soort) {
      case "adres":
        return blok.regels;
      case "onderwerp":
      case "kop":
        return [blok.regel];
      case "alinea":
        return blok.zinnen;
      case "lijn":
        return [blok.label];
      case "punten":
        return blok.punten.flat();
      case "vakjes":
        return blok.punten.flatMap((p) => p.zinnen);
    }
  };
  const loop = (inhoud: Inhoud): string[] => {
    if (!("woord" in inhoud)) return [];
    const binnen = Object.values(inhoud.waarden ?? {}).flatMap((w) => (typeof w === "object" && ("woord" in w || "tekst" in w) ? loop(w) : []));
    return [inhoud.woord, ...binnen];
  };
  return stand.brief.brieven(stand.waarden, stand.situatie).flatMap((blokken) => blokken.flatMap(perBlok).flatMap(loop));
}

function heeftWoord(sleutel: string, bestand: unknown): boolean {
  const gevonden = sleutel.split(".").reduce<unknown>((tot, deel) => (tot && typeof tot === "object" ? Reflect.get(tot, deel) : undefined), bestand);
  return typeof gevonden === "string" && gevonden !== "";
}

/** Fills every field with something, so that every sentence of a letter is made. */
function vul(stand: Briefstand): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const v of stand.velden) {
    if (v.soort === "datum") uit[v.id] = v.toekomst ? "2027-01-15" : "2026-11-01";
    else if (v.soort === "bedrag") uit[v.id] = "123,45";
    else if (v.soort === "vink") uit[v.id] = "ja";
    else if (v.soort === "vinkjes") uit[v.id] = v.opties.join(",");
    else if (v.soort === "keuze") uit[v.id] = v.opties[0] ?? "";
    else uit[v.id] = v.id === "iban" ? IBAN : v.id === "oproep-uren" ? "20" : `eigen ${v.id}`;
  }
  return uit;
}

it("has B1 to B11 of chapter 7, the letters the steps promise, and the documents", () => {
  expect(CODES).toEqual([...Array.from({ length: 21 }, (_, i) => `B${i + 1}`), ...Array.from({ length: 5 }, (_, i) => `D${i + 1}`)]);
});

it("every letter is complete with the answers of its persona and the few fields it asks, and is offered to it", () => {
  for (const code of CODES) {
    const stand = brief(code);
    expect(stand.weigering, code).toBeNull();
    expect(stand.ontbreekt, code).toEqual([]);
    expect(stand.situatie.diagnose.brieven, code).toContain(code);
  }
});

it("a letter that is complete has no dots, no placeholders and no word keys", () => {
  for (const code of CODES.filter((c) => brieven[c].versturen)) {
    const gemaakt = tekst(code);
    expect(gemaakt, code).not.toMatch(/……|\{\{|\}\}|undefined|NaN|werk-en-inkomen\./);
  }
});

it("every letter that a diagnosis offers exists, with its name in both languages", { timeout: 120_000 }, () => {
  const aangeboden = new Set(flow.casussen.flatMap(({ antwoorden, peildatum }) => evalueer(flow, antwoorden, peildatum, { aannemen: true }).diagnose?.brieven ?? []));
  for (const { antwoorden } of steekproef(flow, VANDAAG, 800, 5)) evalueer(flow, antwoorden, VANDAAG).diagnose?.brieven.forEach((code) => aangeboden.add(code));
  expect([...aangeboden].filter((code) => !Object.hasOwn(brieven, code))).toEqual([]);
  for (const code of CODES) {
    expect([...aangeboden]).toContain(code);
    for (const bestand of [nl, en]) for (const deel of ["naam", "waarvoor"]) expect(heeftWoord(`werk-en-inkomen.${code}.${deel}`, bestand), `${code}.${deel}`).toBe(true);
  }
});

it("has every word of every letter, field, remark, refusal and fault in Dutch and English", { timeout: 120_000 }, () => {
  const nodig = new Set<string>();
  const keur = (stand: Briefstand): void => {
    woordenIn(stand).filter((w) => !w.includes(":")).forEach((w) => nodig.add(w));
    stand.brief.letOp(stand.situatie).forEach((w) => nodig.add(w.woord));
    for (const v of stand.velden) {
      nodig.add(`veld.${v.woord ?? v.id}.label`);
      for (const optie of v.opties) nodig.add(`veld.${v.woord ?? v.id}.optie.${optie}`);
      if (v.over) nodig.add(v.over.woord);
      if (typeof v.voorstel === "object") nodig.add(v.voorstel.woord);
    }
    for (const { veld, reden } of stand.ontbreekt) if (!heeftWoord(`fout.${reden}`, nl)) nodig.add(`ontbreekt.${reden === "verplicht" || reden === "vink" ? veld : reden}`);
    if (stand.weigering) ["titel", "tekst"].forEach((deel) => nodig.add(`weigering.${stand.weigering?.reden}.${deel}`));
    ["naam", "waarvoor", ...(stand.brief.versturen ? ["daarna"] : [])].forEach((deel) => nodig.add(`${stand.brief.woorden}.${deel}`));
  };
  const gevallen = [...Object.values(BIJ), ...steekproef(flow, VANDAAG, 120, 7).map(({ antwoorden }) => antwoorden)];
  for (const antwoorden of gevallen) {
    for (const code of CODES) {
      const leeg = brief(code, antwoorden, { getypt: {} });
      keur(leeg);
      keur(brief(code, antwoorden, { getypt: vul(leeg) }));
    }
  }
  for (const [naam, bestand] of Object.entries({ nl, en })) expect([...nodig].filter((sleutel) => !heeftWoord(sleutel, bestand)), naam).toEqual([]);
});

it("what is typed in any field of a letter stands in its text", () => {
  for (const code of CODES) {
    const leeg = brief(code, BIJ[code], { getypt: {} });
    const gevuld = vul(leeg);
    const gemaakt = tekst(code, BIJ[code], { getypt: gevuld });
    const eigen = leeg.velden.filter((v) => ["tekst", "regels"].includes(v.soort) && v.id !== "post-veilig").map((v) => gevuld[v.id]!);
    for (const waarde of eigen) expect(gemaakt, code).toContain(waarde);
  }
});

it("becomes a PDF and a DOCX with all its text", { timeout: 60_000 }, async () => {
  const kaal = (deel: string): string => deel.normalize("NFC").replace(/\s+/g, "");
  for (const code of ["B2", "B8", "D1"] as const) {
    const document = composeBrief(brief(code));
    const pdf = kaal(pdfTekst((await maakPdf(document)).inhoud));
    for (const regel of alleTekst(document).split("\n")) expect(pdf, code).toContain(kaal(regel));
    const word = new TextDecoder().decode(unzip(await maakBestand("docx", document))["word/document.xml"]);
    expect(kaal(word), code).toContain(kaal(alleTekst(document).split("\n").at(-1) ?? ""));
  }
});

it("typed text stays text, whatever stands in it", () => {
  const gevaar = "<b>x</b> {{naam}} $t(pagina.titel) 2026-11-03";
  expect(tekst("B20", GEDRAG, { getypt: met("B20", { "gedrag-gebeurd": gevaar }) })).toContain(gevaar);
});

it("never asks a BSN, and has a line for it only in letters to the government (7)", () => {
  for (const code of CODES) {
    const stand = brief(code);
    expect(stand.velden.map((v) => v.id).join()).not.toContain("bsn");
    expect(woordenIn(stand).includes("werk-en-inkomen.brief.bsn"), code).toBe(["B8", "B10", "B11", "B17", "B18", "B21"].includes(code));
  }
});

it("a letter to the employer goes by mail and registered post, and says never to name an illness (7)", () => {
  for (const code of ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B9", "B12", "B15", "B19", "B20"] as const) {
    expect(tekst(code)).toContain("Per e-mail en per aangetekende post");
    expect(letOp(code)).toEqual(expect.arrayContaining(["aangetekend", "bsn-werkgever"]));
  }
});

it("a reference of the gemeente never comes in a letter to the employer, and an employer never in the address of the gemeente", () => {
  const alles = { ...PERSOON, kenmerk: "GEM-1", personeelsnummer: "P-7" };
  expect(tekst("B1", LOON, { getypt: { ...alles, ...OPEN.B1 } })).not.toContain("GEM-1");
  expect(tekst("B8", GERARD, { getypt: alles })).not.toContain("P-7");
  expect(tekst("B8", GERARD, { getypt: alles })).toContain("kenmerk GEM-1");
});

it("a lawyer makes it a draft; danger asks whether post is safe", () => {
  expect(tekst("B2", { ...FATIMA, "rechtshulp-dekking": ["advocaat"] })).toMatch(/^Concept\./);
  const bedreigd = { ...LOON, "wi-acuut": ["geweld"] };
  expect(ontbreekt("B1", bedreigd)).toEqual(["post-veilig"]);
  expect(tekst("B1", bedreigd, { getypt: met("B1", { "post-veilig": "nee" }) })).toContain("Stuur post alleen naar het adres boven deze brief.");
});

it("an account number must be possible", () => {
  expect(["NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68539007547034"].map(isIban)).toEqual([true, true, true]);
  expect(["NL91ABNA0417164301", "0417164300", "NL91", ""].map(isIban)).toEqual([false, false, false, false]);
  expect(ontbreekt("B1", LOON, { getypt: met("B1", { iban: "NL91ABNA0417164301" }) })).toEqual(["iban-onmogelijk"]);
});

describe("B1 pay", () => {
  it("needs period, amount, day of payment and account, and gives notice of default with increase and interest", () => {
    expect(ontbreekt("B1", LOON, { getypt: {} })).toEqual(["naam", "adres", "postcode-plaats", "werkgever", "periode-van", "periode-tot", "iban"]);
    const gemaakt = tekst("B1");
    for (const zin of ["Ik krijg nog € 2.400,00 bruto van u.", "29 november 2026", IBAN, "dan bent u in gebreke", "artikel 7:625 BW", "wettelijke rente", "kantonrechter", "Ik blijf beschikbaar"]) {
      expect(gemaakt.replace(/\u00a0/g, " ")).toContain(zin);
    }
  });

  it("gives fourteen days for holiday pay and the last payslip", () => {
    expect(tekst("B1", { ...LOON, "loon-wat": "vakantiegeld" })).toContain("6 december 2026");
  });

  it("has the minimum wage of Kevin: 11,99, 226,48 and 18,12", () => {
    const gemaakt = tekst("B1", KEVIN, { getypt: PERSOON }).replace(/\u00a0/g, " ");
    for (const deel of ["€ 11,99 per uur", "U betaalde € 10,50 per uur", "€ 226,48, plus € 18,12", "€ 244,60 bruto", "1 oktober 2026", "31 oktober 2026"]) expect(gemaakt).toContain(deel);
  });

  it("objects to a deduction, and needs its amount", () => {
    const inhouding = { ...LOON, "loon-wat": "inhouding" };
    expect(ontbreekt("B1", inhouding)).toEqual(["loon-inhouding"]);
    expect(tekst("B1", inhouding, { getypt: met("B1", { "loon-inhouding": "300" }) })).toContain("Ik ga niet akkoord met de inhouding");
  });

  it("has the block of illness for Jan, with the expert opinion, and asks no return to work", () => {
    const gemaakt = tekst("B1", JAN, { getypt: met("B1", { "loon-tegoed": "2400" }) });
    for (const deel of ["6 januari 2025", "1 november 2026", "Ik vraag een deskundigenoordeel aan bij UWV.", "artikel 7:629 BW", "zodra ik beter ben"]) expect(gemaakt).toContain(deel);
    expect(tekst("B1", { ...JAN, "ziek-do": "ja" }, { getypt: met("B1", { "loon-tegoed": "2400" }) })).toContain("Ik heb een deskundigenoordeel aangevraagd");
  });

  it("is refused while pay goes on during illness, until the person says it stopped", () => {
    const loopt = { ...JAN, "ziek-probleem": "passend-werk" };
    expect(brief("B1", loopt).weigering).toEqual({ reden: "loon-loopt", openMet: "loon-gestopt" });
    expect(weigering("B1", loopt, { getypt: met("B1", { "loon-gestopt": "ja" }) })).toBeUndefined();
  });

  it("is refused in a bankruptcy", () => {
    expect(weigering("B1", ILSE)).toBe("loon-failliet");
  });

  it("refuses a payment day that is not after today, a period the wrong way round and nothing due", () => {
    const fout = met("B1", { "betaal-uiterlijk": VANDAAG, "periode-van": "2026-10-31", "periode-tot": "2026-10-01", "loon-tegoed": "0" });
    expect(ontbreekt("B1", LOON, { getypt: fout })).toEqual(["periode-omgekeerd", "loon-tegoed", "dag-na-vandaag"]);
  });

  it("speaks of the past when the work is over, and offers none", () => {
    const gemaakt = tekst("B1", { ...LOON, "loon-in-dienst": "nee" }, { getypt: met("B1", { "in-dienst-sinds": "2024-01-01", functie: "kok" }) });
    expect(gemaakt).toContain("Ik werkte bij u vanaf 1 januari 2024.");
    expect(gemaakt).not.toContain("beschikbaar");
  });
});

describe("B2 dismissal", () => {
  it("has all that chapter 7 asks: no agreement, reason, availability, pay, reservation", () => {
    const gemaakt = tekst("B2");
    for (const deel of ["op staande voet ontslagen", "Ik ben het hier niet mee eens", "Er is geen dringende reden", "Ik heb niet ingestemd", "vernietigbaar", "direct beschikbaar", "Betaal mijn loon door", "reden van het ontslag op papier", "alle rechten voor", "7:681 en 7:686a"]) {
      expect(gemaakt).toContain(deel);
    }
    expect(ontbreekt("B2", FATIMA, { getypt: met("B2", { "ontslag-gronden": "" }) })).toEqual(["ontslag-gronden"]);
  });

  it("warns first that it is not enough, with the safe day of the court", () => {
    const stand = brief("B2");
    expect(stand.brief.letOp(stand.situatie)[0]).toEqual({ woord: "werk-en-inkomen.letop.niet-genoeg", waarden: { deadline: { datum: "2027-01-10" } } });
    expect(letOp("B2", FATIMA, { peildatum: "2027-01-11" })[0]).toBe("laatste-kans");
    expect(letOp("B2", FATIMA, { peildatum: "2027-01-12" })[0]).toBe("termijn-voorbij");
    expect(letOp("B2", { ...FATIMA, "einde-datum": "weet-niet" })[0]).toBe("niet-genoeg-onbekend");
  });

  it("does not say that nothing was agreed when something was signed", () => {
    const getekend = { ...FATIMA, "ontslag-getekend": "ja" };
    expect(brief("B2", getekend).velden.find((v) => v.id === "ontslag-gronden")?.opties).not.toContain("toestemming");
    expect(letOp("B2", getekend)).toContain("getekend");
  });

  it("has the sentence of each situation", () => {
    expect(tekst("B2", casus("(c)"), { getypt: met("B2", { "laatste-werkdag": "2026-11-20" }) })).toContain("De afspraak over de proeftijd is niet geldig.");
    expect(tekst("B2", casus("(d)"))).toContain("Mijn contract is een vast contract (artikel 7:668a BW).");
    expect(tekst("B2", casus("(i)"))).toContain("Ik ben werknemer, ook al noemt u mij zzp'er.");
    expect(tekst("B2", { ...FATIMA, "ontslag-bescherming": ["ziek", "zwanger"] })).toMatch(/Ik was ziek gemeld\.[\s\S]*zwanger[\s\S]*zodra ik beter ben/);
    expect(tekst("B2", { ...FATIMA, "osv-hoe-snel": "langer-dan-week", "osv-reden": "Te laat gekomen." })).toMatch(/Te laat gekomen\.[\s\S]*U heeft niet meteen gehandeld/);
  });

  it("is refused where nothing points at employment", () => {
    expect(weigering("B2", { ...casus("(i)"), "zzp-kenmerken": ["geen"] })).toBe("zzp-weinig-aanwijzingen");
  });
});

describe("B3 and B4 agreement", () => {
  it("B3 dissolves with article 7:670b and gives no reason; consent is withdrawn with article 7:671", () => {
    expect(tekst("B3")).toMatch(/12 november 2026[\s\S]*artikel 7:670b lid 2 BW[\s\S]*Bevestig vandaag/);
    const instemming = { ...FATIMA, "ontslag-getekend": "ja" };
    expect(tekst("B3", instemming)).toMatch(/Op 10 november 2026 heb ik ingestemd met mijn ontslag\.[\s\S]*artikel 7:671 lid 2 BW/);
    expect(tekst("B3", instemming)).not.toContain("670b");
    expect(tekst("B3", { ...MEHMET, "vso-check": ["ziek"] })).toContain("Ik ben ziek gemeld.");
  });

  it("B3 names the last day on which the employer must have it: 26 November, and 3 December without the right in it", () => {
    const dag = (antwoorden: Antwoorden) => brief("B3", antwoorden).brief.letOp(brief("B3", antwoorden).situatie)[0];
    expect(dag(MEHMET)).toEqual({ woord: "werk-en-inkomen.letop.bedenktijd", waarden: { deadline: { datum: "2026-11-26" } } });
    expect(dag({ ...MEHMET, "vso-bedenktijd-genoemd": "nee" })).toMatchObject({ waarden: { deadline: { datum: "2026-12-03" } } });
    expect(letOp("B3", { ...MEHMET, "vso-datum": "weet-niet" })[0]).toBe("bedenktijd-vandaag");
  });

  it("B3 is refused after the days to think and a second time (art. 7:670b lid 4 BW)", () => {
    const getekend = { ...FATIMA, "ontslag-getekend": "ja" };
    expect(weigering("B3", getekend, { peildatum: "2026-12-01" })).toBeUndefined();
    expect(weigering("B3", getekend, { peildatum: "2026-12-02" })).toBe("bedenktijd-voorbij");
    expect(weigering("B3", { ...MEHMET, "vso-eerder": "ja" })).toBe("bedenktijd-tweede-keer");
  });

  it("B4 is clearly no agreement, asks fourteen days and names amount and first end date", () => {
    const gemaakt = tekst("B4").replace(/\u00a0/g, " ");
    for (const deel of ["Dit is geen akkoord.", "6 december 2026", "kosten van dat advies", "31 januari 2027 of later", "minstens de transitievergoeding van € ", "Tot die tijd werk ik gewoon door."]) expect(gemaakt).toContain(deel);
    expect(gemaakt).not.toMatch(/ik ga akkoord|ik stem in/i);
    expect(ontbreekt("B4", VSO, { getypt: met("B4", { "advies-tot": VANDAAG }) })).toEqual(["dag-na-vandaag"]);
    expect(tekst("B4", { ...VSO, "vso-check": ["ziek"] })).toContain("Tot die tijd ben ik ziek gemeld.");
  });

  it("B4 is refused after yes was said", () => {
    expect(weigering("B4", MEHMET)).toBe("al-getekend");
    expect(weigering("B4", { ...MEHMET, "vso-status": "mail" })).toBe("al-getekend");
  });
});

describe("B5 and B6 end of a contract", () => {
  const plat = (...args: Parameters<typeof tekst>) => tekst(...args).replace(/\u00a0/g, " ");

  it("B5 has the days and the amount of Sanne, and goes out after the last day", () => {
    const gemaakt = plat("B5");
    for (const deel of ["1 december 2025", "30 november 2026", "uiterlijk op 30 oktober 2026", "alleen gezegd", "€ 2.400,00 bruto", "vóór 30 januari 2027", "15 december 2026"]) expect(gemaakt).toContain(deel);
    expect(gemaakt).toContain("Utrecht, 1 december 2026");
    expect(letOp("B5")).toContain("na-einde");
    expect(ontbreekt("B5", SANNE, { getypt: met("B5", { datum: "2026-11-30" }) })).toEqual(["datum-na-einde"]);
  });

  it("B5 counts the days that it was late", () => {
    const laat = { ...SANNE, aanzegging: "te-laat", "aanzeg-datum": "2026-11-09" };
    expect(plat("B5", laat)).toContain("€ 774,19 bruto");
    expect(ontbreekt("B5", { ...laat, "aanzeg-datum": "weet-niet" })).toEqual(["aanzeg-op"]);
    expect(ontbreekt("B5", laat, { getypt: met("B5", { "aanzeg-op": "2026-10-30" }) })).toEqual(["aanzeg-op-tijd"]);
  });

  it("B5 is refused when it was said in time, and for a contract without that duty", () => {
    expect(weigering("B5", { ...SANNE, aanzegging: "op-tijd" })).toBe("op-tijd-aangezegd");
    expect(weigering("B5", { ...SANNE, "contract-duur": "tot-6-mnd" })).toBe("geen-aanzegplicht");
    expect(weigering("B5", { ...SANNE, "contract-duur": "geen-datum" })).toBe("geen-aanzegplicht");
  });

  it("B6 has the calculation: 864,00 for Sanne, with interest and the safe day", () => {
    const gemaakt = plat("B6");
    for (const deel of ["doordat u niet verlengde", "artikel 7:673 BW", "1 jaar, 0 maanden en 0 dagen", "€ 2.592,00", "€ 864,00 bruto", "wettelijke rente vanaf een maand", "vóór 28 februari 2027"]) expect(gemaakt).toContain(deel);
  });

  it("B6 takes what was typed instead: another day, extras, or an amount worked out by someone else", () => {
    expect(plat("B6", SANNE, { getypt: met("B6", { "vast-extra": "300" }) })).toContain("€ 964,00 bruto");
    const ander = plat("B6", SANNE, { getypt: met("B6", { "ander-bedrag": "1.000,00" }) });
    expect(ander).toContain("€ 1.000,00 bruto");
    expect(ander).not.toContain("864");
    expect(ontbreekt("B6", SANNE, { getypt: met("B6", { "in-dienst-sinds": "2026-11-01", "laatste-werkdag": "2026-10-01" }) })).toContain("einde-voor-begin");
  });

  it("asks payment before the term of the court, and promises no court after it", () => {
    const laat = met("B6", {});
    const gemaakt = plat("B6", SANNE, { getypt: laat, peildatum: "2027-02-18" });
    expect(gemaakt).toContain("Betaal dit uiterlijk op 21 februari 2027");
    expect(ontbreekt("B6", SANNE, { getypt: met("B6", { "betaal-uiterlijk": "2027-03-01" }), peildatum: "2027-02-18" })).toEqual(["betaal-voor-termijn"]);
    const teLaat = plat("B6", SANNE, { getypt: laat, peildatum: "2027-03-05" });
    expect(teLaat).not.toContain("kantonrechter");
    expect(letOp("B6", SANNE, { peildatum: "2027-03-05" })[0]).toBe("termijn-voorbij");
  });

  it("B6 asks the amount where the limit of that year is not known", () => {
    const rijk = met("B6", { "in-dienst-sinds": "1982-12-01", "laatste-werkdag": "2028-01-31", maandloon: "9000", datum: "2028-02-01", "betaal-uiterlijk": "2028-02-15" });
    expect(ontbreekt("B6", SANNE, { getypt: rijk })).toEqual(["bedrag-niet-bekend"]);
  });

  it("B6 is refused where nothing is due: stopped oneself, an agreement, a bankruptcy (7:673)", () => {
    const transitie: Antwoorden = { ...geen, "wi-onderwerp": "loon", "loon-wat": "transitie", "einde-datum": "2026-10-31", "dienst-start": "2020-01-01", "bruto-maandloon": 2_000 };
    expect(weigering("B6", { ...SANNE, "contract-wie": "ikzelf" })).toBe("zelf-gestopt");
    expect(["zelf", "vso", "failliet"].map((r) => weigering("B6", { ...transitie, "ww-einde-reden": r }))).toEqual(["zelf-gestopt", "alleen-afspraak", "transitie-failliet"]);
    expect(weigering("B6", { ...transitie, "ww-einde-reden": "contract-af" })).toBeUndefined();
  });
});

it("B5 and B6 say to ask advice first where the contract may be permanent", () => {
  for (const code of ["B5", "B6"] as const) {
    expect(letOp(code, casus("(d)"))).toContain("eerst-kiezen");
    expect(letOp(code, SANNE)).not.toContain("eerst-kiezen");
  }
});

describe("B7 hours", () => {
  it("asks 95,33 hours a month for Yusuf, with the day of the offer", () => {
    const gemaakt = tekst("B7");
    for (const deel of ["1 oktober 2025", "22 uur per week", "uiterlijk op 31 oktober 2026", "artikel 7:628a BW", "95,33 uur per maand", "1 december 2026"]) expect(gemaakt).toContain(deel);
    expect(gemaakt).not.toContain("610b");
  });

  it("rests on the presumption when hours went down, or the year is not over", () => {
    expect(tekst("B7", { ...YUSUF, "flex-probleem": "minder-uren" })).toContain("Ook doe ik een beroep op artikel 7:610b BW.");
    const kort = { ...YUSUF, "flex-sinds": "2026-06-01", "flex-probleem": "minder-uren" };
    expect(tekst("B7", kort)).toContain("Ik doe een beroep op artikel 7:610b BW.");
    expect(tekst("B7", kort)).not.toContain("628a");
    expect(ontbreekt("B7", kort, { getypt: met("B7", { "beroep-610b": "" }) })).toEqual(["beroep-610b"]);
  });

  it("names the shifts that were cancelled too late", () => {
    expect(tekst("B7", { ...YUSUF, "flex-probleem": "te-laat-opgeroepen" }, { getypt: met("B7", { "afgezegde-diensten": "14 november, 5 uur" }) })).toMatch(/14 november, 5 uur[\s\S]*mijn loon \(artikel 7:628a BW\)/);
  });

  it("is refused after an offer, in the first months, and when the agency stops", () => {
    expect(weigering("B7", { ...YUSUF, "flex-aanbod": "ja" })).toBe("aanbod-gekregen");
    expect(brief("B7", { ...YUSUF, "flex-sinds": "2026-10-01" }).weigering).toEqual({ reden: "nog-geen-uren", waarden: { vanaf: { datum: "2027-01-01" } } });
    expect(weigering("B7", { ...YUSUF, "flex-probleem": "uitzend-stopt" })).toBe("uitzend-stopt");
    expect(ontbreekt("B7", YUSUF, { getypt: met("B7", { "oproep-uren": "veel" }) })).toEqual(["uren-onmogelijk"]);
  });
});

describe("B8, B17 and B21 gemeente", () => {
  it("B8 asks an advance today with article 52, and says that the term is over for Gerard", () => {
    const gemaakt = tekst("B8");
    for (const deel of ["19 oktober 2026", "eten", "artikel 52 Participatiewet", "binnen 4 weken", "16 november 2026 en is voorbij", "Stuur mij dan een besluit", "06 12345678"]) expect(gemaakt).toContain(deel);
    expect(tekst("B8", { ...GERARD, "bijstand-aanvraagdatum": "2026-11-10" })).not.toContain("voorbij");
    expect(tekst("B8", GERARD, { getypt: met("B8", { ingeleverd: "huurcontract", "lever-nog": "bankafschrift", "lever-op": "2026-11-27", "aantal-kinderen": "2" }) })).toMatch(/woont: 2[\s\S]*huurcontract[\s\S]*27 november 2026[\s\S]*bankafschrift/);
  });

  it("B8 needs a telephone number, what there is no money for, and a day for papers that follow", () => {
    const zonder = { ...met("B8", { "lever-nog": "bankafschrift", "geen-geld-voor": "" }), telefoon: "" };
    expect(ontbreekt("B8", GERARD, { getypt: zonder })).toEqual(["telefoon", "geen-geld-voor", "lever-op"]);
  });

  it("B8 is refused until there is an application", () => {
    expect(brief("B8", LOTTE).weigering).toEqual({ reden: "eerst-bijstand-aanvragen", openMet: "bijstand-gevraagd" });
    expect(weigering("B8", FATIMA)).toBe("eerst-bijstand-aanvragen");
    expect(weigering("B8", LOTTE, { getypt: met("B8", { "bijstand-gevraagd": "ja" }) })).toBeUndefined();
  });

  it("B21 asks to leave out the four weeks with the situation of Lotte, and an advance without money", () => {
    expect(tekst("B21")).toMatch(/9 november 2026[\s\S]*artikel 41 Participatiewet[\s\S]*Ik heb geen huis\.[\s\S]*voorschot/);
    expect(ontbreekt("B21", { ...LOTTE, "u27-situatie": ["geen"] })).toEqual(["u27-tekst"]);
    expect(weigering("B21", { ...LOTTE, leeftijd: 27 })).toBe("niet-onder-27");
  });

  it("B17 asks what fits the answers, and needs to know what for", () => {
    expect(tekst("B17")).toMatch(/vaste tegemoetkoming voor alleenverdieners[\s\S]*toeslag die ik heb gemist/);
    expect(ontbreekt("B17", KOPPEL, { getypt: { ...PERSOON, verzoeken: "bijzonder,gemiste-toeslag" } })).toEqual(["kosten-waarvoor", "gemiste-toeslag-wat"]);
    expect(ontbreekt("B17", KOPPEL, { getypt: { ...PERSOON, verzoeken: "" } })).toEqual(["verzoeken"]);
  });
});

describe("B10, B11, B13 and B18 benefit and procedure", () => {
  it("B10 sends papers, says what is missing and why, and asks for time and help", () => {
    const getypt = met("B10", { "papieren-mist": "jaaropgave", "mist-reden": "Mijn werkgever stuurt hem later.", "uitstel-tot": "2026-12-04", "hulp-verzamelen": "ja", begeleider: "S. Raad", kenmerk: "K-3" });
    expect(tekst("B10", GEGEVENS, { getypt })).toMatch(
      /kenmerk K-3[\s\S]*16 november 2026[\s\S]*huurcontract[\s\S]*jaaropgave[\s\S]*stuurt hem later[\s\S]*4 december 2026[\s\S]*hulp bij het verzamelen[\s\S]*niet te stoppen[\s\S]*S\. Raad/,
    );
    expect(ontbreekt("B10", GEGEVENS, { getypt: { ...PERSOON, "gevraagd-op": "2026-11-16" } })).toEqual(["papieren-of-uitstel"]);
    expect(ontbreekt("B10", GEGEVENS, { getypt: met("B10", { "papieren-mist": "jaaropgave" }) })).toEqual(["mist-reden"]);
    expect(letOp("B10")[0]).toBe("reageer-voor");
    expect(letOp("B10", { ...GEGEVENS, "gegevens-datum": "2026-11-20" })[0]).toBe("dag-voorbij");
  });

  it("B10 answers a plan, with the warning about a fine; without a letter it asks for the decision", () => {
    const voornemen = { ...GEGEVENS, "besluit-soort-brief": "voornemen" };
    expect(ontbreekt("B10", voornemen, { getypt: { ...PERSOON, "gevraagd-op": "2026-11-16" } })).toEqual(["voornemen-wat", "reactie"]);
    expect(tekst("B10", voornemen, { getypt: met("B10", { "voornemen-wat": "mijn uitkering te verlagen", reactie: "Ik woon alleen." }) })).toMatch(/mijn uitkering te verlagen[\s\S]*Ik woon alleen\./);
    expect(letOp("B10", voornemen)).toContain("boete");
    const zonder: Antwoorden = { ...GEGEVENS, "besluit-soort-brief": "geen-brief", "gegevens-datum": undefined, "inkomen-nu": "bijna-op" };
    expect(ontbreekt("B10", zonder, { getypt: PERSOON })).toEqual(["gestopt-sinds"]);
    expect(tekst("B10", zonder, { getypt: { ...PERSOON, "gestopt-sinds": "2026-11-01" } })).toMatch(/1 november 2026[\s\S]*het besluit op papier[\s\S]*weer te betalen/);
  });

  it("B11 takes over the day of B2, asks an advance without income, and says not to blame", () => {
    const gemaakt = tekst("B11", FATIMA, { verstuurd: { B2: { op: "2026-11-21", hoe: "aangetekend" } } });
    for (const deel of ["Ik vraag WW aan.", "10 november 2026", "21 november 2026 aan mijn werkgever", "kantonrechter", "niet verwijtbaar werkloos", "voorschot"]) expect(gemaakt).toContain(deel);
    expect(tekst("B11", { ...FATIMA, "inkomen-nu": "minder" })).not.toContain("voorschot");
    expect(letOp("B11")).toEqual(expect.arrayContaining(["ww-vandaag", "eerst-b2"]));
  });

  it("B11 is refused for who is ill, until better", () => {
    const ziek = { ...FATIMA, "ontslag-bescherming": ["ziek"] };
    expect(brief("B11", ziek).weigering).toEqual({ reden: "ziek-geen-ww", openMet: "weer-beter" });
    expect(weigering("B11", ziek, { getypt: met("B11", { "weer-beter": "ja" }) })).toBeUndefined();
  });

  it("B13 needs a reason, own words or a request for time, and names the day", () => {
    expect(ontbreekt("B13", casus("(b)"), { getypt: PERSOON })).toEqual(["verweer-tekst"]);
    expect(ontbreekt("B13", casus("(b)"), { getypt: { ...PERSOON, "uitstel-tot": "2026-12-10" } })).toEqual([]);
    expect(brief("B13").brief.letOp(brief("B13").situatie)[0]).toEqual({ woord: "werk-en-inkomen.letop.reageer-voor", waarden: { deadline: { datum: "2026-11-30" } } });
    const rechter: Antwoorden = { ...geen, "wi-onderwerp": "ontslag", "ontslag-hoe": "rechter", "rechter-fase": "zitting", "rechter-datum": "2026-12-10" };
    expect(tekst("B13", rechter, { getypt: met("B13", { "aanvraag-brief": "2026-11-12" }) })).toContain("Aan: de kantonrechter");
    expect(weigering("B13", { ...rechter, "rechter-fase": "uitspraak", "rechter-datum": "2026-11-02" })).toBe("hoger-beroep");
    expect(weigering("B13", { ...casus("(b)"), "uwv-fase": "toestemming" })).toBe("uwv-besliste");
  });

  it("B18 is refused before there is an application", () => {
    expect(brief("B18", { ...casus("13 Peter"), "inkomen-nu": "niets" }).weigering).toEqual({ reden: "eerst-uwv-aanvragen", openMet: "uwv-gevraagd" });
    expect(tekst("B18")).toMatch(/Op 26 oktober 2026 heb ik WW aangevraagd\.[\s\S]*voorschot[\s\S]*06 12345678/);
  });
});

describe("the other letters", () => {
  it("B9 takes the notice back with the reason of the answers; other work is no reason", () => {
    expect(tekst("B9")).toMatch(/20 november 2026[\s\S]*onder druk[\s\S]*Ik trek mijn opzegging in\.[\s\S]*binnen 3 dagen/);
    expect(tekst("B9", { ...casus("(a)"), "zelf-reden": "ziek" })).toContain("zodra ik beter ben");
    expect(letOp("B9", { ...casus("(a)"), "einde-datum": "2026-11-30" })).toContain("jurist-voor");
    expect(letOp("B9")).not.toContain("jurist-voor");
    expect(ontbreekt("B9", { ...casus("(a)"), "zelf-reden": "loon" })).toEqual(["opzeg-reden"]);
    expect(weigering("B9", { ...casus("(a)"), "zelf-reden": "nieuw" })).toBe("ander-werk");
  });

  it("B12 asks the reason with article 7:676 and what is still due", () => {
    expect(tekst("B12")).toMatch(/19 november 2026[\s\S]*artikel 7:676 BW[\s\S]*vakantiegeld[\s\S]*transitievergoeding/);
    expect(letOp("B12", { ...PROEFTIJD, "ontslag-bescherming": ["zwanger"] })[0]).toBe("verboden-reden");
  });

  it("B14 tells the curator the amount of Ilse; without a curator it is refused", () => {
    expect(tekst("B14").replace(/\u00a0/g, " ")).toMatch(/mr\. C\. Urator[\s\S]*16 november 2026[\s\S]*€ 4\.800,00[\s\S]*loongarantie/);
    expect(weigering("B14", { ...ILSE, "failliet-status": "gestopt" })).toBe("geen-curator");
  });

  it("B15 asks leave without saying that the clause is valid; with a summons it is refused", () => {
    expect(tekst("B15")).toMatch(/verkoper[\s\S]*niet waarom dit beding nodig is[\s\S]*zeg ik niet dat het beding geldig is/);
    expect(tekst("B15", { ...casus("(h)"), "beding-motivering": "ja" })).not.toContain("waarom dit beding");
    expect(weigering("B15", { ...casus("(h)"), "beding-dreiging": "kort-geding" })).toBe("kort-geding");
  });

  it("B16 sends income and costs to the bailiff; without seizure it is refused", () => {
    expect(tekst("B16").replace(/\u00a0/g, " ")).toMatch(/Er ligt beslag op mijn loon\. Ik houd te weinig over[\s\S]*€ 1\.450,25[\s\S]*€ 1\.100,00[\s\S]*beslagvrije voet/);
    expect(weigering("B16", { ...SCHULD, "schuld-dreiging": ["geen"] })).toBe("geen-beslag");
  });

  it("B19 asks a second opinion for who disagrees, and papers for the WIA", () => {
    expect(tekst("B19")).toMatch(/niet eens met het oordeel van de bedrijfsarts[\s\S]*second opinion[\s\S]*re-integratieverslag/);
    expect(ontbreekt("B19", JAN, { getypt: met("B19", { "ziek-vraag": "" }) })).toEqual(["ziek-vraag"]);
  });

  it("B20 names what happens and points at someone to trust first for who is afraid", () => {
    expect(tekst("B20")).toMatch(/pesten[\s\S]*seksueel lastigvallen[\s\S]*Op 3 november schreeuwde mijn chef\.[\s\S]*artikel 7:658 BW/);
    expect(letOp("B20").slice(0, 2)).toEqual(["eerst-vertrouwen", "politie"]);
    expect(ontbreekt("B20", GEDRAG, { getypt: PERSOON })).toEqual(["gedrag-gebeurd"]);
  });
});

describe("documents", () => {
  it("D1 says not to sign without a lawyer unless the first three are yes (7.1)", () => {
    const ja = { "check-schuld": "ja", "check-einddatum": "ja", "check-niet-ziek": "ja" };
    expect(tekst("D1", VSO, { getypt: ja })).not.toContain("Teken niet zonder jurist.");
    for (const id of Object.keys(ja)) {
      for (const antwoord of ["nee", "weet-niet", ""]) expect(tekst("D1", VSO, { getypt: { ...ja, [id]: antwoord } })).toContain("Teken niet zonder jurist.");
    }
    expect(tekst("D1")).toContain("31 januari 2027 of later");
    expect(tekst("D1", { ...VSO, "vso-check": ["mijn-schuld"] }, { getypt: {} })).toContain("Uw antwoord: nee.");
    expect(tekst("D1").match(/\[[ x]\]/g)).toHaveLength(11);
  });

  it("lists can be printed empty, or with what was typed", () => {
    for (const [code, veld] of [["D2", "uren-lijst"], ["D3", "logboek"], ["D4", "schulden-lijst"]] as const) {
      expect(tekst(code, BIJ[code], { getypt: {} }).match(/……/g)?.length ?? 0).toBeGreaterThanOrEqual(10);
      const gevuld = tekst(code, BIJ[code], { getypt: { [veld]: "regel een\nregel twee" } });
      expect(gevuld).toMatch(/- regel een\n- regel twee/);
      expect(gevuld).not.toContain("……");
    }
    expect(tekst("D4", SCHULD)).toMatch(/zorgverzekering[\s\S]*energie/);
  });

  it("D5 puts answers, letters and terms in order of their days", () => {
    const gemaakt = tekst("D5", FATIMA, { verstuurd: { B2: { op: "2026-11-21", hoe: "aangetekend" } } });
    const plaatsen = ["1 september 2018: begonnen", "10 november 2026: laatste dag", "21 november 2026: verstuurd: Ik ben het niet eens", "10 januari 2027"].map((deel) => gemaakt.indexOf(deel));
    expect(plaatsen.every((plaats) => plaats > 0)).toBe(true);
    expect([...plaatsen].sort((a, b) => a - b)).toEqual(plaatsen);
  });
});

it("no letter where the outcome says that someone else takes over, and none that claims what its outcome denies", () => {
  expect(evalueer(flow, casus("5 Ana"), VANDAAG, { aannemen: true }).diagnose?.brieven).toEqual([]);
  for (const { antwoorden } of steekproef(flow, VANDAAG, 400, 11)) {
    const { diagnose } = evalueer(flow, antwoorden, VANDAAG);
    if (diagnose?.uitkomst === "uit-uitbuiting") expect(diagnose.brieven.filter((code) => code !== "B8" && code !== "D5")).toEqual([]);
    if (diagnose?.uitkomst === "uit-vso-voorbij") expect(diagnose.brieven).not.toContain("B3");
    if (diagnose?.variant === "geen-recht" || diagnose?.variant === "alleen-afspraak") expect(diagnose.brieven).not.toContain("B6");
  }
});

it("no letter says that someone is right or will win (words of the letters)", () => {
  for (const woorden of [nl["werk-en-inkomen"], en["werk-en-inkomen"]]) expect(JSON.stringify(woorden)).not.toMatch(/u wint|kansrijk|u heeft gelijk|you will win|zeker weten/i);
});
