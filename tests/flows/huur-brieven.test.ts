import { describe, expect, it } from "vitest";
import { maakBestand } from "#app/brieven/bestanden.server.ts";
import { briefWoord, composeBrief } from "#app/brieven/compose.server.ts";
import { alleTekst } from "#app/brieven/document.ts";
import { maakPdf } from "#app/brieven/pdf.server.ts";
import { documentAlsTekst } from "#app/brieven/tekst.ts";
import type { Blok, Inhoud, Situatie } from "#flows/engine/brief.ts";
import { leesBrief, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { woordenVan } from "#flows/engine/controle-diagnose.ts";
import { vasteWoorden } from "#flows/engine/controle-woorden.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { brieven, type BriefCode } from "#flows/huur/brieven.ts";
import { isIban } from "#flows/engine/iban.ts";
import { casussen } from "#flows/huur/casussen.ts";
import { huur } from "#flows/huur/index.ts";
import { uitkomsten } from "#flows/huur/uitkomsten.ts";
import en from "#locales/en/brieven.json" with { type: "json" };
import nl from "#locales/nl/brieven.json" with { type: "json" };
import { pdfTekst } from "#tests/support/pdf-tekst.ts";
import { unzip } from "#tests/support/unzip.ts";

const VANDAAG = "2026-11-22";
const CODES = Object.keys(brieven) as BriefCode[];
/** A field that holds what cannot be; the words name the field. */
const LEESFOUTEN = new Set(["datum-onmogelijk", "datum-toekomst", "bedrag-onmogelijk", "tekst-te-lang", "bsn"]);
const IBAN = "NL91 ABNA 0417 1643 00";

/** What every letter asks of the person. */
const PERSOON = {
  naam: "Aïsha Öztürk",
  adres: "Kerkstraat 9",
  "postcode-plaats": "3011 AB Rotterdam",
  "huur-verhuurder-naam": "Woonfijn & Zn.",
  "huur-verhuurder-adres": "Havenkade 1\n3012 CD Rotterdam",
  "huur-ontvanger-naam": "Makelaar Mooi",
  "huur-gemeente-naam": "gemeente Rotterdam",
} as const;

const casus = (begin: string): Antwoorden => {
  const gevonden = casussen.find(({ naam }) => naam.split(" ")[0] === begin);
  if (!gevonden) throw new Error(`no case ${begin}`);
  return gevonden.antwoorden;
};

type Anders = Partial<Pick<Situatie, "getypt" | "verstuurd" | "alle" | "peildatum">>;

const geevalueerd = new Map<Antwoorden, ReturnType<typeof evalueer>>();

/** The evaluation of a case; that of today is kept, because twenty letters ask for it. */
function uitkomst(antwoorden: Antwoorden, peildatum = VANDAAG): ReturnType<typeof evalueer> {
  const bekend = peildatum === VANDAAG ? geevalueerd.get(antwoorden) : undefined;
  const uit = bekend ?? evalueer(huur, antwoorden, peildatum, { aannemen: true });
  if (peildatum === VANDAAG) geevalueerd.set(antwoorden, uit);
  return uit;
}

/** A letter in its situation: the real flow on a day, with what was typed. */
function briefVoor(code: BriefCode, antwoorden: Antwoorden, anders: Anders = {}): Briefstand {
  const peildatum = anders.peildatum ?? VANDAAG;
  const { voortgang, diagnose } = uitkomst(antwoorden, peildatum);
  if (!diagnose) throw new Error("no diagnosis");
  return leesBrief(brieven[code], {
    antwoorden: voortgang.actief, diagnose, peildatum, alle: {}, verstuurd: {}, ...anders, getypt: { ...PERSOON, ...anders.getypt },
  });
}

const briefTekst = (stand: Briefstand): string => alleTekst(composeBrief(stand));
const tekst = (...args: Parameters<typeof briefVoor>): string => briefTekst(briefVoor(...args));
const letOp = (...args: Parameters<typeof briefVoor>): string[] => {
  const { brief, situatie } = briefVoor(...args);
  return brief.letOp(situatie).map((w) => w.woord);
};
const ontbreekt = (...args: Parameters<typeof briefVoor>): string[] =>
  briefVoor(...args).ontbreekt.map(({ veld, reden }) => (reden === "verplicht" || reden === "vink" ? veld : reden));
const weigering = (...args: Parameters<typeof briefVoor>): string | undefined => briefVoor(...args).weigering?.reden;

const MED: Antwoorden = { "huur-onderwerp": "samenwonen", "mede-situatie": "bijschrijven", "mede-samen-2jaar": "nee" };
const OVERLAST: Antwoorden = {
  "huur-onderwerp": "overlast", "over-rol": "last", "over-soort": ["geluid", "dieren"], "over-wie": "zelfde-verhuurder", "over-gedaan": ["gesprek", "politie", "verhuurder", "buurtbemiddeling"],
};
const HORECA: Antwoorden = { ...OVERLAST, "over-soort": ["bedrijf"], "over-wie": "bedrijf" };
const RENOVATIE: Antwoorden = { "huur-onderwerp": "renovatie", "reno-wat": "70procent", "reno-datum": "2026-11-02" };
const ALL_IN: Antwoorden = { "huur-onderwerp": "servicekosten", "serv-wat": "all-in", "huur-woonvorm": "kamer" };
const OPZEGGEN: Antwoorden = { "huur-onderwerp": "zelf-opzeggen", "zelf-betaal": 1 };
const SLEUTELGELD: Antwoorden = { "huur-onderwerp": "bemiddeling", "bem-soort": "sleutelgeld", "bem-voor-wie": "ja", "bem-datum": "2025-03-01", "bem-bedrag": 750 };
const BORG_TE_HOOG: Antwoorden = { "huur-onderwerp": "borg", "borg-fase": "te-hoog", "borg-bedrag": 2850, "huur-kale-huur": 950, "huur-getekend": "vanaf-2024-07" };
const VERHOGING: Antwoorden = {
  "huur-onderwerp": "huurverhoging", "verh-soort": "jaarlijks", "huur-woonvorm": "kamer", "huur-getekend": "voor-2024-07",
  "huur-kale-huur": 500, "verh-nieuw": 540, "verh-ingang": "2027-01-01", "verh-brief": "2026-11-10",
};
const PUNTEN: Antwoorden = {
  "huur-onderwerp": "huurprijs", "huur-woonvorm": "zelfstandig", "huur-getekend": "voor-2024-07", "huur-ingangsdatum": "2018-03-01",
  "huur-aanvangshuur": 650, "huur-kale-huur": 800, "prijs-punten": 110,
};
const ACUUT: Antwoorden = { "huur-spoed": ["onveilig"], "gebr-soort": ["elektra-gas", "lekkage"] };
const MELDEN: Antwoorden = {
  "huur-onderwerp": "gebrek", "gebr-soort": ["schimmel", "anders"], "gebr-gemeld": "mondeling", "huur-woonvorm": "zelfstandig", "huur-getekend": "voor-2024-07", "huur-kale-huur": 612,
};
const GEVOLG = { "huur-gevolg": "Mijn dochter hoest.", "huur-sinds-schimmel": "oktober 2026" };

interface Voorbeeld {
  readonly bij: Antwoorden;
  readonly getypt: Readonly<Record<string, string>>;
}

/** A complete example of each letter: the case in which it is offered, and everything that is typed. */
const VOORBEELDEN: Readonly<Record<BriefCode, Voorbeeld>> = {
  "brief-borg": { bij: { ...casus("T13"), "borg-inhouding": ["schade", "schoonmaak"] }, getypt: { "huur-woning": "Dorpsweg 3, Delft", "huur-bedrag-terug": "1800", "huur-inhouding-uitleg": "De muur was al oud.", "huur-iban": IBAN } },
  "brief-bezwaar-huurverhoging": { bij: VERHOGING, getypt: { "huur-gronden": "te-hoog,te-laat,punten,inkomen,twaalf-maanden,gebreken", "huur-punten": "71" } },
  "brief-huurverlaging": { bij: PUNTEN, getypt: {} },
  "brief-betalingsregeling": {
    bij: { ...casus("T1"), "ach-schuldhulp": "aangemeld" },
    getypt: {
      "huur-huurdernummer": "H-778", "huur-schuld-brief": "2026-11-03", "huur-betwist": "60", "huur-betwist-uitleg": "Die maand is betaald.", "huur-oorzaak": "Ik werd ziek.", "huur-kinderen": "2",
      "huur-hele-huur": "712,50", "huur-maandbedrag": "100", "huur-schuldhulp-op": "2026-11-20", "huur-gemeente": "Rotterdam",
    },
  },
  "brief-opzegging-niet-akkoord": { bij: casus("T6"), getypt: { "huur-opzeg-punten": "vorm,geen-grond,verkoop,geen-vraag,termijn", "huur-bemiddelaar": "ja" } },
  "brief-reactie-overlast": { bij: casus("X2"), getypt: { "huur-klachtbrief": "2026-11-10", "huur-mijn-kant": "Mijn hond is rustig.", "huur-hulp-van": "het wijkteam" } },
  "bericht-buitengesloten": { bij: casus("T4"), getypt: { "huur-woning": "Kamer 4, Dorpsweg 3, Delft", "huur-buiten-wat": "slot,afgesloten,spullen", "huur-buiten-op": "2026-11-21", "huur-buiten-tijd": "9.15 uur", "huur-buiten-voor": "18.00 uur" } },
  "brief-servicekosten": { bij: { ...casus("T12"), "serv-wat": "te-hoog" }, getypt: { "huur-posten": "Schoonmaak € 200", "huur-service-uitleg": "Er komt niemand schoonmaken." } },
  "brief-kosten-terug": { bij: SLEUTELGELD, getypt: { "huur-iban": IBAN } },
  "brief-gebrek": { bij: MELDEN, getypt: { ...GEVOLG, "huur-gebrek-schimmel": "in de slaapkamer", "huur-gebrek-anders": "De deur klemt.", "huur-sinds-anders": "juni 2026", "huur-mondeling": "2026-10-01" } },
  dossieroverzicht: { bij: casus("T1"), getypt: { "huur-gedaan": "gebeld met het loket", "huur-gedeeld-met": "buurvrouw", "huur-noemen": "kinderen,meer" } },
  "brief-huurverhoging-maximum": { bij: casus("T9"), getypt: {} },
  "brief-all-in": { bij: ALL_IN, getypt: { "huur-alles": "850" } },
  "brief-voortzetting": { bij: casus("X3"), getypt: { "huur-overleden-naam": "Piet Jansen", "huur-samen-sinds": "maart 2021" } },
  "brief-medehuurder": { bij: MED, getypt: { "huur-mede-naam": "Sam Bos", "huur-samen-sinds": "maart 2021" } },
  "brief-overlast": { bij: OVERLAST, getypt: { "huur-overlast-wat": "Elke nacht muziek.", "huur-overlast-sinds": "mei 2026", "huur-overlast-wie": "nummer 11", "huur-overlast-dagboek": "ja" } },
  overlastdagboek: { bij: OVERLAST, getypt: { "huur-dagboek": "20 november, 23.00 uur: muziek\n21 november: geblaf" } },
  "brief-handhaving": { bij: HORECA, getypt: { "huur-bedrijf": "Café Anker", "huur-overlast-soort": "harde muziek", "huur-overlast-wat": "Elke nacht muziek.", "huur-overlast-sinds": "mei 2026" } },
  "brief-zelf-opzeggen": { bij: OPZEGGEN, getypt: { "huur-mede-naam": "Sam Bos", "huur-iban": IBAN } },
  "brief-renovatie": { bij: RENOVATIE, getypt: { "huur-renovatie-vragen": "Waar laat ik mijn hond?" } },
};

const voorbeeld = (code: BriefCode, anders: Readonly<Record<string, string>> = {}): Briefstand =>
  briefVoor(code, VOORBEELDEN[code].bij, { getypt: { ...VOORBEELDEN[code].getypt, ...anders } });
const mist = (code: BriefCode, anders: Readonly<Record<string, string>>): string[] =>
  voorbeeld(code, anders).ontbreekt.map(({ veld, reden }) => (reden === "verplicht" || reden === "vink" ? veld : reden));

/** All words of a letter, nested ones too. */
function woordenIn({ brief, waarden, situatie }: Briefstand): string[] {
  const uit: string[] = [];
  const loop = (inhoud: Inhoud): void => {
    if (!("woord" in inhoud)) return;
    uit.push(inhoud.woord);
    for (const waarde of Object.values(inhoud.waarden ?? {})) if (typeof waarde === "object" && ("woord" in waarde || "tekst" in waarde)) loop(waarde);
  };
  const perBlok = (blok: Blok): readonly Inhoud[] => {
    if (blok.soort === "adres") return blok.regels;
    if (blok.soort === "onderwerp" || blok.soort === "kop") return [blok.regel];
    if (blok.soort === "alinea") return blok.zinnen;
    if (blok.soort === "lijn") return [blok.label];
    if (blok.soort === "punten") return blok.punten.flat();
    return blok.soort === "vakjes" ? blok.punten.flatMap((p) => p.zinnen) : [];
  };
  for (const blokken of brief.brieven(waarden, situatie)) blokken.flatMap(perBlok).forEach(loop);
  return uit;
}

function heeftWoord(sleutel: string, bestand: unknown): boolean {
  const gevonden = sleutel.split(".").reduce<unknown>((tot, deel) => (tot && typeof tot === "object" ? Reflect.get(tot, deel) : undefined), bestand);
  return typeof gevonden === "string" && gevonden !== "";
}

/** Cases of every kind, besides the personas: drawn walks to every outcome. */
const GETROKKEN = steekproef(huur, VANDAAG, 400, 7).map(({ antwoorden }) => antwoorden);
const SITUATIES: readonly Antwoorden[] = [...casussen.map((c) => c.antwoorden), ...Object.values(VOORBEELDEN).map((v) => v.bij), ...GETROKKEN];

describe("what there is", () => {
  it("has every letter of huur.md 7 and every code that an outcome names", () => {
    expect(CODES).toHaveLength(20);
    for (const { brieven: codes } of Object.values(uitkomsten)) for (const code of codes) expect(CODES).toContain(code);
    for (const code of CODES) expect(brieven[code]).toMatchObject({ code, woorden: `huur.${code}` });
  });

  it("whatever is answered, every offered letter exists and is not refused, except one that opens with a tick", () => {
    const geweigerd = new Set<string>();
    for (const antwoorden of SITUATIES) {
      const { diagnose } = uitkomst(antwoorden);
      for (const code of diagnose?.brieven ?? []) {
        expect(CODES, code).toContain(code);
        const { weigering: fout, ontbreekt: leeg } = briefVoor(code as BriefCode, antwoorden);
        // What an offered letter proposes itself is never impossible.
        expect([code, leeg.filter(({ reden }) => LEESFOUTEN.has(reden))]).toEqual([code, []]);
        if (fout && fout.openMet === undefined) geweigerd.add(`${diagnose?.uitkomst} ${diagnose?.variant} ${code}: ${fout.reden}`);
      }
    }
    expect([...geweigerd]).toEqual([]);
  });

  it("every letter is offered in the case of its example, and complete there", () => {
    for (const code of CODES) {
      const stand = voorbeeld(code);
      expect(stand.situatie.diagnose.brieven, code).toContain(code);
      expect([code, stand.weigering, stand.ontbreekt]).toEqual([code, null, []]);
      expect(stand.klaar).toBe(true);
    }
  });

  it("has every word of every letter in Dutch and English", { timeout: 120_000 }, () => {
    const ontbrekend = new Set<string>();
    const vast = new Set(vasteWoorden(huur));
    const keur = (sleutel: string, nodig: ReadonlySet<string>): void => {
      if (sleutel.startsWith("huur:")) {
        // Words of the flow itself: those that the check of the flow asks for anyway.
        if (!nodig.has(sleutel.slice("huur:".length))) ontbrekend.add(sleutel);
      } else for (const bestand of [nl, en]) if (!heeftWoord(sleutel, bestand) && !heeftWoord(`huur.${sleutel}`, bestand)) ontbrekend.add(sleutel);
    };
    const proef = (stand: Briefstand): void => {
      const nodig = new Set([...vast, ...woordenVan(stand.situatie.diagnose)]);
      woordenIn(stand).forEach((w) => keur(w, nodig));
      stand.brief.letOp(stand.situatie).forEach((w) => keur(w.woord, nodig));
      for (const v of stand.velden) {
        keur(`veld.${v.woord ?? v.id}.label`, nodig);
        for (const optie of v.opties) keur(`veld.${v.woord ?? v.id}.optie.${optie}`, nodig);
        if (v.over) keur(v.over.woord, nodig);
      }
      for (const { veld, reden } of stand.ontbreekt) {
        const v = stand.velden.find(({ id }) => id === veld);
        if (LEESFOUTEN.has(reden)) keur(`fout.${reden}`, nodig);
        else keur(`ontbreekt.${reden === "verplicht" || reden === "vink" ? (v?.woord ?? veld) : reden}`, nodig);
      }
      if (stand.weigering) for (const deel of ["titel", "tekst"]) keur(`weigering.${stand.weigering.reden}.${deel}`, nodig);
      for (const deel of ["naam", "waarvoor", ...(stand.brief.versturen ? ["daarna"] : [])]) keur(`${stand.brief.woorden}.${deel}`, nodig);
    };
    for (const code of CODES) proef(voorbeeld(code));
    for (const antwoorden of SITUATIES) for (const code of CODES) proef(leesBrief(brieven[code], { ...briefVoor(code, antwoorden).situatie, getypt: {} }));
    expect([...ontbrekend]).toEqual([]);
  });

  it("asks no BSN, and no field twice", () => {
    for (const antwoorden of SITUATIES.slice(0, 60)) {
      for (const code of CODES) {
        const ids = briefVoor(code, antwoorden).velden.map((v) => v.id);
        expect(ids.join()).not.toContain("bsn");
        expect(ids, code).toEqual([...new Set(ids)]);
      }
    }
  });
});

describe("the texts", () => {
  it("everything that was typed is in the letter", () => {
    const geenTekst = new Set(["huur-noemen", "huur-fotos", "huur-bemiddelaar", "huur-overlast-dagboek", "huur-gronden", "huur-opzeg-punten", "huur-buiten-wat", "post-veilig", "huur-kinderen"]);
    for (const code of CODES) {
      const stand = voorbeeld(code);
      const gevonden = briefTekst(stand);
      const nlWoord = briefWoord("nl");
      for (const [id, waarde] of Object.entries(VOORBEELDEN[code].getypt)) {
        if (geenTekst.has(id)) continue;
        const dag = /^\d{4}-/.test(waarde) ? nlWoord({ woord: "dag", waarden: { datum: { datum: waarde } } }) : undefined;
        const bedrag = stand.velden.find((v) => v.id === id)?.soort === "bedrag" ? nlWoord({ woord: "huur.dossieroverzicht.bedrag", waarden: { bedrag: { bedrag: stand.waarden.bedrag(id)! } } }) : undefined;
        for (const regel of (dag ?? bedrag ?? waarde).split("\n")) expect(gevonden, `${code} ${id}`).toContain(regel);
      }
    }
  });

  it("a complete letter has no hole, no placeholder and no word key", () => {
    for (const code of CODES) {
      const stand = voorbeeld(code);
      const gevonden = briefTekst(stand);
      // The overview takes words of the flow, which have their own check.
      const eigen = code === "dossieroverzicht" ? gevonden.replace(/(vraag|uitkomst|termijn|verwijzing)\.[\w.-]+/g, "") : gevonden;
      expect(eigen, code).not.toMatch(/……|\{\{|\}\}|huur\.(brief|bericht|overlast|dossier)|undefined|NaN|\[object/);
      // In English too, for the page beside it.
      expect(alleTekst(composeBrief(stand, "en")), code).not.toMatch(/\{\{|undefined|NaN|huur\.brief/);
    }
  });

  it("a letter that is sent names sender, landlord, day and the address of the home in its subject", () => {
    for (const code of CODES.filter((c) => brieven[c].versturen && c !== "bericht-buitengesloten" && c !== "brief-handhaving")) {
      const stand = voorbeeld(code);
      const [hoofd] = composeBrief(stand).brieven;
      const onderwerp = hoofd?.find((d) => d.soort === "onderwerp");
      expect(onderwerp && "tekst" in onderwerp ? onderwerp.tekst : "", code).toContain(stand.waarden.tekst("huur-woning") || "Kerkstraat 9, 3011 AB Rotterdam");
      const gevonden = briefTekst(stand);
      for (const deel of ["Aïsha Öztürk", "Rotterdam, 22 november 2026", "Met vriendelijke groet,"]) expect(gevonden, code).toContain(deel);
    }
  });

  it("nothing of the must-not-say list stands in a letter", () => {
    const verboden = [/u moet weg/i, /stop met betalen/i, /3 maanden schuld/i, /verzet of hoger beroep stopt/i, /een kamer is vrije sector/i, /na 6 maanden kunt u niets/i];
    for (const code of CODES) for (const regel of verboden) expect(JSON.stringify(nl.huur[code]), code).not.toMatch(regel);
  });

  it("post to a safe address only, on behalf of an administrator", () => {
    const geweld = { ...casus("X2"), "huur-spoed": ["geweld"] };
    expect(ontbreekt("brief-reactie-overlast", geweld)).toEqual(["post-veilig", "huur-klachtbrief"]);
    expect(tekst("brief-reactie-overlast", geweld, { getypt: { "post-veilig": "nee" } })).toContain("Stuur post alleen naar het adres boven deze brief.");
    const bewind = { ...casus("T5"), "ach-schuldhulp": "bewind" };
    expect(tekst("brief-betalingsregeling", bewind, { getypt: { bewindvoerder: "B. Wind" } })).toContain("mede namens mijn bewindvoerder, B. Wind");
    expect(letOp("brief-betalingsregeling", bewind)[0]).toBe("huur.letop.bewind");
  });
});

describe("7.1 brief-borg", () => {
  it("asks name, amount, end, account and the home, and nothing else", () => {
    expect(ontbreekt("brief-borg", { "huur-onderwerp": "borg", "borg-fase": "niet-terug" }, { getypt: { naam: "" } })).toEqual([
      "naam", "huur-woning", "huur-einde", "huur-borg", "huur-bedrag-terug", "huur-iban",
    ]);
    expect(ontbreekt("brief-borg", casus("T13"))).toEqual(["huur-woning", "huur-iban"]);
  });

  it("names 14 days, 30 with a list when something is settled, the last term, interest and court", () => {
    const zonder = tekst("brief-borg", casus("T13"), { getypt: { "huur-woning": "Dorpsweg 3", "huur-iban": IBAN } });
    for (const deel of ["31 augustus 2026", "€ 1.800,00", "artikel 7:261b", "binnen 14 dagen na de datum van deze brief", "verzuim", "wettelijke rente", "kantonrechter", "Wet goed verhuurderschap", "geen specificatie"]) expect(zonder.replaceAll("\u00a0", " ")).toContain(deel);
    expect(zonder).not.toContain("30 dagen");
    expect(zonder).not.toContain("U houdt geld in");
    expect(briefTekst(voorbeeld("brief-borg"))).toContain("U houdt geld in voor schade en schoonmaak of slijtage.");
    expect(briefTekst(voorbeeld("brief-borg"))).toContain("30 dagen");
    expect(tekst("brief-borg", { ...casus("T13"), "huur-verhuurder": "gemeente", "huur-zelf": "ja" })).not.toContain("bij de gemeente (Wet");
  });

  it("is refused while the landlord has time, and not ready for a day that is too early", () => {
    expect(briefVoor("brief-borg", { ...casus("T13"), "borg-einde": "2026-11-16" }).weigering).toEqual({ reden: "huur-borg-wachten", waarden: { datum: { datum: "2026-11-30" } } });
    expect(mist("brief-borg", { "huur-einde": "2026-10-30" })).toEqual(["huur-borg-te-vroeg"]);
    expect(mist("brief-borg", { "huur-bedrag-terug": "1800,01" })).toEqual(["huur-meer-dan-betaald"]);
    expect(mist("brief-borg", { "huur-inhouding-uitleg": "", "huur-tegen-inhouding": "" })).toEqual(["huur-inhouding-uitleg"]);
    expect(mist("brief-borg", { "huur-iban": "NL91 ABNA 0417 1643 01" })).toEqual(["huur-iban-fout"]);
  });

  it("fills no amount back when a part is kept, and warns for an old contract", () => {
    expect(ontbreekt("brief-borg", { ...casus("T13"), "borg-fase": "ingehouden" })).toContain("huur-bedrag-terug");
    expect(letOp("brief-borg", { ...casus("T13"), "huur-getekend": "voor-2024-07" })).toContain("huur.letop.borg-oud-contract");
    expect(letOp("brief-borg", casus("T13"))).not.toContain("huur.letop.borg-oud-contract");
  });

  it("knows an account number by its check digits", () => {
    expect([IBAN, "nl91abna0417164300", "BE68 5390 0754 7034", "NL91 ABNA 0417 1643 01", "1234567", ""].map(isIban)).toEqual([true, true, true, false, false, false]);
  });
});

describe("7.2 brief-bezwaar-huurverhoging", () => {
  it("proposes the grounds that follow from the answers, with the percentage", () => {
    const stand = briefVoor("brief-bezwaar-huurverhoging", VERHOGING);
    expect(stand.waarden.vinkjes("huur-gronden")).toEqual(["te-hoog", "te-laat"]);
    const gevonden = briefTekst(stand).replaceAll("\u00a0", " ");
    for (const deel of ["maximum van 4,1%", "minder dan 2 maanden", "van € 500,00 naar € 540,00 per 1 januari 2027", "6 weken na 1 januari 2027", "huidige huur van € 500,00"]) expect(gevonden).toContain(deel);
  });

  it("names no percentage when another rent or day was typed than the one that was computed", () => {
    expect(tekst("brief-bezwaar-huurverhoging", VERHOGING, { getypt: { "huur-oud": "505" } })).toContain("hoger dan het maximum.");
    expect(tekst("brief-bezwaar-huurverhoging", VERHOGING, { getypt: { "huur-oud": "500,00" } })).toContain("4,1%");
  });

  it("is not ready without a ground, after the day, or with a ground that is untrue", () => {
    const code = "brief-bezwaar-huurverhoging";
    expect(ontbreekt(code, { ...VERHOGING, "verh-brief": "2026-10-10", "verh-nieuw": 515 }, { getypt: {} })).toEqual(["huur-gronden"]);
    expect(mist(code, { "huur-ingang": "2026-11-22", "huur-gronden": "inkomen" })).toEqual(["huur-bezwaar-te-laat"]);
    expect(mist(code, { "huur-nieuw": "500" })).toEqual(["huur-nieuw-lager", "huur-niet-te-hoog"]);
    expect(mist(code, { "huur-nieuw": "520,50" })).toEqual(["huur-niet-te-hoog"]);
    expect(mist(code, { "huur-nieuw": "520,51" })).toEqual([]);
    expect(mist(code, { "huur-voorstel-op": "2026-11-01", "huur-gronden": "te-laat" })).toEqual(["huur-niet-te-laat"]);
    expect(mist(code, { "huur-punten": "veel" })).toEqual(["huur-punten"]);
  });

  it("is refused after the day and in the vrije sector; the last day stands beside it", () => {
    expect(weigering("brief-bezwaar-huurverhoging", casus("T10"))).toBe("huur-verhoging-ingegaan");
    expect(weigering("brief-bezwaar-huurverhoging", casus("T9"))).toBe("huur-verhoging-vrij");
    const { brief, situatie } = briefVoor("brief-bezwaar-huurverhoging", VERHOGING);
    expect(brief.letOp(situatie)).toContainEqual({ woord: "huur.letop.bezwaar-binnen", waarden: { datum: { datum: "2026-12-31" } } });
    expect(letOp("brief-bezwaar-huurverhoging", { ...VERHOGING, "verh-ingang": "weet-niet", "verh-soort": "inkomen" })).toEqual(
      expect.arrayContaining(["huur.letop.bezwaar-binnen-onbekend", "huur.letop.inkomen-bewijs"]),
    );
  });
});

describe("7.3 brief-huurverlaging and the maximum of 4.13", () => {
  it("proposes the maximum of the points that were given, from the first day two months ahead", () => {
    const gevonden = briefTekst(voorbeeld("brief-huurverlaging")).replaceAll("\u00a0", " ");
    for (const deel of ["€ 800,00 kale huur", "110 punten", "hoogstens € 706,32", "€ 706,32 wordt vanaf 1 februari 2027", "Huurcommissie"]) expect(gevonden).toContain(deel);
  });

  it("does not take an estimate for a count", () => {
    expect(ontbreekt("brief-huurverlaging", casus("X5"))).toEqual(["huur-kaal", "huur-punten", "huur-max"]);
    expect(letOp("brief-huurverlaging", casus("X5"))).toContain("huur.letop.schatting");
  });

  it("is refused when the maximum is unknown or not lower than the rent", () => {
    expect(weigering("brief-huurverlaging", { ...PUNTEN, "prijs-punten": "weet-niet" })).toBe("huur-eerst-tellen");
    expect(weigering("brief-huurverlaging", casus("X10"))).toBe("huur-punten-genoeg");
    expect(mist("brief-huurverlaging", { "huur-max": "800" })).toEqual(["huur-max-niet-lager"]);
    expect(mist("brief-huurverlaging", { "huur-lager-vanaf": "2027-01-21" })).toEqual(["huur-lager-te-vroeg"]);
    expect(mist("brief-huurverlaging", { "huur-punten": "110a" })).toEqual(["huur-punten"]);
  });

  it("the letter about the maximum is there only where it is known and the increase began (4.13)", () => {
    const gevonden = briefTekst(voorbeeld("brief-huurverhoging-maximum")).replaceAll("\u00a0", " ");
    for (const deel of ["€ 1.409,40", "5,9%", "Met de rest ben ik het niet eens", "artikel 7:248"]) expect(gevonden).toContain(deel);
    const toekomst = { ...casus("T9"), "verh-ingang": "2027-01-01" };
    expect(weigering("brief-huurverhoging-maximum", toekomst)).toBe("huur-maximum-onbekend");
    expect(briefVoor("brief-huurverhoging-maximum", toekomst).situatie.diagnose.brieven).toEqual(["dossieroverzicht"]);
    expect(weigering("brief-huurverhoging-maximum", casus("T9"), { peildatum: "2027-02-01" })).toBe("huur-maximum-te-laat");
    expect(mist("brief-huurverhoging-maximum", { "huur-max": "1430" })).toEqual(["huur-maximum-niet-lager"]);
    expect(mist("brief-huurverhoging-maximum", { "huur-max": "1349" })).toEqual(["huur-maximum-onder-oud"]);
  });
});

describe("7.4 brief-betalingsregeling", () => {
  it("computes the terms over what is not disputed, without an acknowledgement of the whole", () => {
    const gevonden = briefTekst(voorbeeld("brief-betalingsregeling")).replaceAll("\u00a0", " ");
    for (const deel of ["huurdernummer H-778", "Volgens u", "€ 60,00, omdat", "de rest: € 3.900,00", "in 39 maanden", "laatste betaling is € 100,00", "2 kinderen", "gemeente Rotterdam", "ontruiming van 27 november 2026 niet te laten doorgaan", "geen nieuwe kosten"]) expect(gevonden).toContain(deel);
    expect(gevonden).not.toContain("Ik heb een achterstand");
  });

  it("T5: 4 terms, the last € 160,00; the rent that goes on is asked, not assumed", () => {
    expect(ontbreekt("brief-betalingsregeling", casus("T5"))).toEqual(["huur-hele-huur"]);
    const gevonden = tekst("brief-betalingsregeling", casus("T5"), { getypt: { "huur-hele-huur": "700" } }).replaceAll("\u00a0", " ");
    for (const deel of ["brief van 12 november 2026", "er is iets misgegaan met betalen", "vanaf 1 december 2026", "in 4 maanden", "€ 160,00", "vóór 6 december 2026", "geen kosten of rechtszaak"]) expect(gevonden).toContain(deel);
  });

  it("every rule fails once", () => {
    const code = "brief-betalingsregeling";
    expect(mist(code, { "huur-schuld": "0", "huur-betwist": "", "huur-betwist-uitleg": "" })).toEqual(["huur-schuld"]);
    expect(mist(code, { "huur-betwist": "3960" })).toEqual(["huur-alles-betwist"]);
    expect(mist(code, { "huur-betwist-uitleg": "" })).toEqual(["huur-betwist-uitleg"]);
    expect(mist(code, { "huur-kinderen": "twee" })).toEqual(["huur-kinderen"]);
    expect(mist(code, { "huur-maandbedrag": "0" })).toEqual(["huur-maandbedrag-nul"]);
    expect(mist(code, { "huur-gemeente": "" })).toEqual(["huur-gemeente"]);
    expect(mist(code, { "huur-reactie": "2026-11-22" })).toEqual(["huur-reactie-na-brief"]);
  });

  it("before an eviction the answer is asked within two days, and calling comes first", () => {
    const stand = briefVoor("brief-betalingsregeling", casus("T1"));
    expect(stand.waarden.datum("huur-reactie")).toBe("2026-11-24");
    expect(briefVoor("brief-betalingsregeling", { ...casus("T1"), "ontr-datum": "2026-11-23" }).waarden.datum("huur-reactie")).toBe("2026-11-23");
    expect(letOp("brief-betalingsregeling", casus("T1"))[0]).toBe("huur.letop.vandaag-bellen");
    expect(tekst("brief-betalingsregeling", casus("T3"))).toContain("het vonnis niet te gebruiken");
  });

  it("who kept rent back on purpose gets a warning and no words for the cause (GE-5)", () => {
    expect(ontbreekt("brief-betalingsregeling", casus("X7"))).toContain("huur-oorzaak");
    expect(letOp("brief-betalingsregeling", casus("X7"))).toContain("huur.letop.ingehouden");
    expect(letOp("brief-betalingsregeling", { ...casus("T5"), "ach-ruimte": 10 })).toContain("huur.letop.langer-dan-jaar");
  });
});

describe("7.5 brief-opzegging-niet-akkoord and 7.5b", () => {
  it("T6: refuses clearly, with what is wrong as answered", () => {
    const gevonden = tekst("brief-opzegging-niet-akkoord", casus("T6"));
    for (const deel of ["5 november 2026", "verlaten per 1 januari 2027", "niet mee akkoord", "stem niet in", "geen aangetekende brief", "7:274", "Verkoop is geen reden", "die is 6 maanden", "7:272", "blijf de huur betalen", "woonrust"]) expect(gevonden).toContain(deel);
    expect(gevonden).not.toContain("bemiddelaar");
    const groot = tekst("brief-opzegging-niet-akkoord", casus("T7"));
    expect(groot).not.toContain("geen aangetekende brief");
    expect(groot).not.toContain("7:274");
    expect(groot).toContain("opzegtermijn is te kort");
  });

  it("is refused where it would be untrue", () => {
    const code = "brief-opzegging-niet-akkoord";
    expect(weigering(code, { ...casus("T6"), "opz-getekend": "ja" })).toBe("huur-al-getekend");
    expect(weigering(code, { ...casus("T6"), "huur-woonvorm": "hospita-kamer", "huur-ingangsdatum": "2026-06-01" })).toBe("huur-hospita-proef");
    expect(weigering(code, casus("X11"))).toBe("huur-contract-eindigt");
    expect(weigering(code, casus("X4"))).toBe("huur-contract-eindigt");
    expect(weigering(code, casus("T6"))).toBeUndefined();
  });

  it("T8: stays shut until the landlord says that one must go; nobody reminds the landlord of the end", () => {
    const code = "brief-opzegging-niet-akkoord";
    expect(briefVoor(code, casus("T8")).weigering).toEqual({ reden: "huur-nog-niets-gezegd", openMet: "huur-moet-weg" });
    const open = briefVoor(code, casus("T8"), { getypt: { "huur-moet-weg": "ja", "huur-opzegbrief": "2026-11-20" } });
    expect([open.weigering, open.ontbreekt]).toEqual([null, []]);
    expect(briefTekst(open)).toContain("niet op tijd schriftelijk geïnformeerd");
    const lang = { ...casus("T8"), "tijd-duur": 61, "tijd-aangezegd": "2026-10-01" };
    expect(tekst(code, lang, { getypt: { "huur-moet-weg": "ja" } })).toContain("mocht in mijn geval niet");
    expect(tekst(code, { ...casus("T8"), "tijd-eerder": "ja" }, { getypt: { "huur-moet-weg": "ja" } })).toContain("al eerder een contract");
  });

  it("asks for no reasons that can be used against the tenant", () => {
    expect(briefVoor("brief-opzegging-niet-akkoord", casus("T6")).velden.filter((v) => v.soort === "regels").map((v) => v.id)).toEqual(["huur-verhuurder-adres"]);
  });

  it("7.5b asks the complaints and offers a talk; the burgemeester needs a bezwaar of its own", () => {
    const gevonden = briefTekst(voorbeeld("brief-reactie-overlast"));
    for (const deel of ["welke klachten er zijn en op welke dagen", "Mijn hond is rustig.", "het wijkteam", "buurtbemiddeling"]) expect(gevonden).toContain(deel);
    expect(letOp("brief-reactie-overlast", casus("X2"))).toContain("huur.letop.eerst-loket");
    expect(letOp("brief-reactie-overlast", { ...casus("X2"), "over-brief": "burgemeester" })[0]).toBe("huur.letop.burgemeester");
  });
});

describe("7.6 bericht-buitengesloten", () => {
  it("is short, without letterhead, and asks back what was taken", () => {
    const gevonden = briefTekst(voorbeeld("bericht-buitengesloten"));
    for (const deel of ["het slot vervangen, de stroom, het gas of het water afgesloten en mijn spullen weggehaald", "21 november 2026, om 9.15 uur", "vandaag vóór 18.00 uur", "Alleen een deurwaarder met een vonnis", "aansprakelijk"]) expect(gevonden).toContain(deel);
    expect(gevonden).not.toContain("Geachte");
    expect(gevonden.length).toBeLessThan(700);
    const alleenSlot = briefTekst(voorbeeld("bericht-buitengesloten", { "huur-buiten-wat": "slot" }));
    expect(alleenSlot).toContain("vóór 18.00 uur weer naar binnen.");
    expect(alleenSlot).not.toContain("stroom");
  });

  it("is refused with a judgment and when the company cut off; 112 comes first", () => {
    expect(weigering("bericht-buitengesloten", { ...casus("T4"), "buit-vonnis": "ja" })).toBe("huur-met-vonnis");
    expect(weigering("bericht-buitengesloten", { "huur-onderwerp": "buitengesloten", "buit-wat": "leverancier" })).toBe("huur-leverancier");
    expect(letOp("bericht-buitengesloten", casus("T4"))[0]).toBe("huur.letop.gevaar");
    expect(ontbreekt("bericht-buitengesloten", { ...casus("T4"), "huur-spoed": ["weet-niet"], "huur-onderwerp": "buitengesloten", "buit-wat": "weet-niet" })).toEqual(["huur-woning", "huur-buiten-wat", "huur-buiten-op", "huur-buiten-voor"]);
  });
});

describe("7.7 brief-servicekosten, and splitting the rent", () => {
  it("threatens only with who is competent (SK-2, SK-3, SK-5)", () => {
    const anders = (antwoorden: Antwoorden): string => /Anders ga ik naar [^.]*\.|Ik wil hier graag met u over praten\./.exec(tekst("brief-servicekosten", antwoorden))?.[0] ?? "";
    expect(anders({ ...casus("T12"), "serv-brief": "niet", "huur-getekend": "voor-2024-07" })).toBe("Anders ga ik naar de Huurcommissie.");
    const vrij = { ...casus("T12"), "huur-woonvorm": "zelfstandig", "huur-getekend": "voor-2024-07", "huur-kale-huur": 1350, "serv-brief": "niet" };
    expect(anders(vrij)).toBe("Anders ga ik naar de kantonrechter.");
    expect(anders({ ...casus("T12"), "huur-getekend": "voor-2024-07", "serv-jaar": 2022 })).toBe("Anders ga ik naar de kantonrechter.");
    expect(anders({ ...casus("T12"), "huur-getekend": "voor-2024-07", "serv-verschil": 20 })).toBe("Ik wil hier graag met u over praten.");
    expect(anders({ ...vrij, "huur-kale-huur": "weet-niet" })).toBe("Anders ga ik naar de Huurcommissie of de kantonrechter.");
  });

  it("asks a statement, another one, or how the advance was computed", () => {
    expect(ontbreekt("brief-servicekosten", casus("T12"))).toEqual([]);
    expect(tekst("brief-servicekosten", casus("T12"))).toContain("geen afrekening van de servicekosten over 2024");
    expect(mist("brief-servicekosten", { "huur-posten": "", "huur-service-uitleg": "" })).toEqual(["huur-posten", "huur-service-uitleg"]);
    expect(mist("brief-servicekosten", { "huur-jaar": "24" })).toEqual(["huur-jaar"]);
    const voorschot = { ...casus("T12"), "serv-wat": "voorschot" };
    expect(ontbreekt("brief-servicekosten", voorschot)).toEqual(["huur-service-uitleg"]);
    expect(tekst("brief-servicekosten", voorschot)).toContain("hoe u het voorschot berekent");
    expect(ontbreekt("brief-servicekosten", { ...casus("T12"), "serv-wat": "weet-niet" })).toContain("huur-service-wat");
  });

  it("is refused while the landlord has time and for one amount for all", () => {
    const wachten = { ...casus("T12"), "serv-jaar": 2026 };
    expect(briefVoor("brief-servicekosten", wachten).weigering).toEqual({ reden: "huur-service-wachten", waarden: { datum: { datum: "2027-06-30" } } });
    expect(weigering("brief-servicekosten", ALL_IN)).toBe("huur-all-in");
  });

  it("the rent is split; no Huurcommissie in the vrije sector", () => {
    expect(ontbreekt("brief-all-in", ALL_IN)).toEqual(["huur-alles"]);
    expect(briefTekst(voorbeeld("brief-all-in"))).toContain("7:258");
    const vrij = { ...ALL_IN, "huur-woonvorm": "zelfstandig", "huur-getekend": "voor-2024-07", "huur-kale-huur": 1350 };
    expect(tekst("brief-all-in", vrij)).not.toContain("Huurcommissie");
  });
});

describe("7.8 brief-kosten-terug", () => {
  it("names the article of each kind of costs, and what was too much of a borg", () => {
    const artikel = (soort: string): string => /artikel [^)]*/.exec(tekst("brief-kosten-terug", { ...SLEUTELGELD, "bem-soort": soort }))?.[0] ?? "";
    expect(["makelaar", "inschrijf", "sleutelgeld", "contract", "overname", "anders"].map(artikel)).toEqual([
      "artikel 7:417 lid 4 BW", "artikel 7:417 lid 4 BW", "artikel 7:264 BW", "artikel 7:264 BW", "artikel 7:264 BW", "",
    ]);
    const stand = briefVoor("brief-kosten-terug", BORG_TE_HOOG, { getypt: { "huur-betaald-op": "2025-01-01", "huur-iban": IBAN } });
    expect(stand.klaar).toBe(true);
    const gevonden = briefTekst(stand).replaceAll("\u00a0", " ");
    for (const deel of ["€ 2.850,00 voor de borg", "7:261b", "€ 950,00 te betalen binnen 14 dagen"]) expect(gevonden).toContain(deel);
  });

  it("is refused for what was allowed or is too long ago", () => {
    const code = "brief-kosten-terug";
    expect(weigering(code, { ...SLEUTELGELD, "bem-datum": "2021-11-21" })).toBe("huur-verjaard");
    expect(weigering(code, { ...SLEUTELGELD, "bem-datum": "2021-11-22" })).toBeUndefined();
    expect(weigering(code, { ...SLEUTELGELD, "bem-soort": "makelaar", "bem-voor-wie": "nee" })).toBe("huur-kosten-misschien");
    expect(weigering(code, { ...BORG_TE_HOOG, "borg-bedrag": 1900 })).toBe("huur-borg-toegestaan");
    expect(mist(code, { "huur-betaald-op": "2021-11-21" })).toEqual(["huur-verjaard"]);
    expect(mist(code, { "huur-bedrag-terug": "751" })).toEqual(["huur-meer-dan-betaald"]);
    expect(mist(code, { "huur-iban": "x" })).toEqual(["huur-iban-fout"]);
    expect(ontbreekt(code, { ...SLEUTELGELD, "bem-soort": "anders" }, { getypt: { "huur-ontvanger-naam": "" } })).toEqual(["huur-ontvanger-naam", "huur-kosten-soort", "huur-iban"]);
  });
});

describe("7.9 brief-gebrek", () => {
  it("lists each defect with its place and since when, the effect, and a day", () => {
    const gevonden = briefTekst(voorbeeld("brief-gebrek"));
    for (const deel of ["schimmel of vocht: in de slaapkamer. Sinds: oktober 2026.", "De deur klemt. Sinds: juni 2026.", "Gevolg: Mijn dochter hoest. Foto's zitten erbij.", "mondeling op 1 oktober 2026", "vóór 3 januari 2027", "binnen een week", "Huurcommissie om huurverlaging", "7:206, 7:207 en 7:208"]) expect(gevonden).toContain(deel);
    expect(gevonden).not.toContain("Spoed");
  });

  it("gives 24 hours, two weeks or six weeks as a proposal (7.9)", () => {
    const dag = (antwoorden: Antwoorden): string | undefined => briefVoor("brief-gebrek", antwoorden).waarden.datum("huur-herstel");
    expect([ACUUT, { ...MELDEN, "gebr-soort": ["lekkage"] }, { ...MELDEN, "huur-extra": ["kinderen"] }, { ...MELDEN, "gebr-soort": ["lift"], "huur-extra": ["gezondheid"] }, MELDEN].map(dag)).toEqual([
      "2026-11-23", "2026-12-06", "2026-12-06", "2026-12-06", "2027-01-03",
    ]);
  });

  it("acute: a day and a time, self-repair named, 112 and the emergency service first", () => {
    const getypt = { ...GEVOLG, "huur-sinds-elektra-gas": "vandaag", "huur-sinds-lekkage": "vandaag", "huur-herstel-tijd": "12.00 uur" };
    const gevonden = tekst("brief-gebrek", ACUUT, { getypt });
    for (const deel of ["Spoed: herstelt u niet vóór 23 november 2026, 12.00 uur", "Laat mij vandaag weten"]) expect(gevonden).toContain(deel);
    expect(letOp("brief-gebrek", ACUUT)[0]).toBe("huur.letop.bel-storingsdienst");
  });

  it("never names the Huurcommissie in the vrije sector", () => {
    const vrij = { ...MELDEN, "huur-kale-huur": 1350 };
    expect(tekst("brief-gebrek", vrij)).not.toContain("Huurcommissie");
    expect(letOp("brief-gebrek", vrij)).not.toContain("huur.letop.zes-weken");
    expect(letOp("brief-gebrek", MELDEN)).toContain("huur.letop.zes-weken");
  });

  it("every rule fails once, and small repairs are refused", () => {
    expect(weigering("brief-gebrek", { ...MELDEN, "gebr-soort": ["klein"] })).toBe("huur-klein-zelf");
    expect(mist("brief-gebrek", { "huur-sinds-schimmel": "" })).toEqual(["huur-sinds-schimmel"]);
    expect(mist("brief-gebrek", { "huur-sinds-anders": "" })).toEqual(["huur-sinds"]);
    expect(mist("brief-gebrek", { "huur-gevolg": "" })).toEqual(["huur-gevolg"]);
    expect(mist("brief-gebrek", { "huur-herstel": "2026-11-22" })).toEqual(["huur-herstel-na-brief"]);
    expect(ontbreekt("brief-gebrek", { ...MELDEN, "gebr-soort": ["weet-niet"] }, { getypt: GEVOLG })).toEqual(["huur-gebrek-anders"]);
  });

  it("an old report is repeated with its first day, and kept rent gets a warning", () => {
    const oud = { ...casus("T14"), "gebr-meld-datum": "2026-05-01", "gebr-huur-ingehouden": "ja", "gebr-reactie": "mijn-schuld" };
    expect(briefVoor("brief-gebrek", oud).situatie.diagnose.brieven).toContain("brief-gebrek");
    expect(tekst("brief-gebrek", oud)).toContain("Ik schreef u hier al over op 1 mei 2026.");
    expect(letOp("brief-gebrek", oud)).toEqual(expect.arrayContaining(["huur.letop.ingehouden", "huur.letop.mijn-schuld"]));
  });
});

describe("letters that a step asks for", () => {
  it("after a death: claims nothing for a medehuurder, warns the others that a letter is not enough (MH-3)", () => {
    const { brief, situatie } = briefVoor("brief-voortzetting", casus("X3"));
    expect(brief.letOp(situatie)).toContainEqual({ woord: "huur.letop.brief-niet-genoeg", waarden: { datum: { datum: "2026-11-29" } } });
    const mede = { ...casus("X3"), "mede-op-contract": "ja" };
    expect(ontbreekt("brief-voortzetting", mede)).toEqual(["huur-overleden-naam"]);
    expect(tekst("brief-voortzetting", mede)).toContain("gaat door op mijn naam");
    expect(weigering("brief-voortzetting", casus("X3"), { peildatum: "2026-11-30" })).toBe("huur-overlijden-te-laat");
    expect(letOp("brief-voortzetting", { ...casus("X3"), "mede-datum-overlijden": "weet-niet" })).toContain("huur.letop.brief-niet-genoeg-onbekend");
  });

  it("both sign the request for medehuurderschap and a notice of two tenants", () => {
    expect(documentAlsTekst(composeBrief(voorbeeld("brief-medehuurder")))).toMatch(/Handtekening Aïsha Öztürk[\s\S]*Handtekening Sam Bos/);
    expect(mist("brief-medehuurder", { "huur-mede-naam": "Aïsha Öztürk" })).toEqual(["huur-mede-naam"]);
    expect(letOp("brief-medehuurder", MED)).toContain("huur.letop.twee-jaar");
    expect(briefTekst(voorbeeld("brief-zelf-opzeggen"))).toContain("Wij zeggen samen de huur van deze woning op.");
    expect(tekst("brief-zelf-opzeggen", OPZEGGEN)).toContain("Ik zeg de huur van deze woning op.");
  });

  it("a notice of the tenant ends on the day of F5, not before a month is over", () => {
    expect(briefVoor("brief-zelf-opzeggen", OPZEGGEN).waarden.datum("huur-stopt-op")).toBe("2027-01-01");
    expect(mist("brief-zelf-opzeggen", { "huur-stopt-op": "2026-12-31" })).toEqual(["huur-stopt-te-vroeg"]);
    expect(mist("brief-zelf-opzeggen", { "huur-iban": "x" })).toEqual(["huur-iban-fout"]);
    expect(letOp("brief-zelf-opzeggen", OPZEGGEN)).toContain("huur.letop.vaste-periode");
  });

  it("nuisance: the landlord must act only about an own tenant (OV-1); what was tried stands in it", () => {
    const gevonden = briefTekst(voorbeeld("brief-overlast"));
    for (const deel of ["geluid en dieren, sinds mei 2026", "nummer 11", "buurtbemiddeling", "wijkagent", "eerder bij u gemeld", "andere huurder van u", "overlastdagboek"]) expect(gevonden).toContain(deel);
    expect(tekst("brief-overlast", { ...OVERLAST, "over-wie": "andere-eigenaar" })).not.toContain("andere huurder van u");
    expect(letOp("brief-overlast", { ...OVERLAST, "over-soort": ["intimidatie"] })[0]).toBe("huur.letop.gevaar");
    expect(ontbreekt("brief-overlast", { ...OVERLAST, "over-soort": ["anders"] })).toEqual(["huur-overlast-soort", "huur-overlast-wat", "huur-overlast-sinds"]);
  });

  it("the gemeente is asked to act against a business, within 8 weeks (DI-2)", () => {
    const gevonden = briefTekst(voorbeeld("brief-handhaving"));
    for (const deel of ["Aan: gemeente Rotterdam", "Onderwerp: verzoek om handhaving tegen Café Anker\n", "last van harde muziek", "binnen 8 weken", "4:13 Awb"]) expect(gevonden).toContain(deel);
    expect(briefVoor("brief-handhaving", OVERLAST).situatie.diagnose.brieven).not.toContain("brief-handhaving");
  });

  it("renovation: no consent, the last day for the court beside it (RE-1)", () => {
    const { brief, situatie } = briefVoor("brief-renovatie", RENOVATIE);
    expect(brief.letOp(situatie)).toContainEqual({ woord: "huur.letop.naar-rechter-voor", waarden: { datum: { datum: "2026-12-28" } } });
    for (const deel of ["Ik stem nog niet in.", "2 november 2026", "verhuiskosten", "Waar laat ik mijn hond?"]) expect(briefTekst(voorbeeld("brief-renovatie"))).toContain(deel);
    expect(tekst("brief-renovatie", { ...RENOVATIE, "reno-datum": "weet-niet" })).toContain("U wilt werk doen aan mijn woning.");
  });

  it("the diary has the notes and room on paper", () => {
    const delen = composeBrief(voorbeeld("overlastdagboek")).brieven[0] ?? [];
    expect(delen.filter((d) => d.soort === "lijn")).toHaveLength(24);
    expect(delen.find((d) => d.soort === "punten")).toMatchObject({ punten: ["20 november, 23.00 uur: muziek", "21 november: geblaf"] });
  });
});

describe("7.10 dossieroverzicht", () => {
  it("is offered in every case, last", () => {
    for (const antwoorden of SITUATIES) expect(uitkomst(antwoorden).diagnose?.brieven.at(-1)).toBe("dossieroverzicht");
  });

  it("has the days in order, each term with how sure it is, and what was sent", () => {
    const stand = briefVoor("dossieroverzicht", casus("T10"), { verstuurd: { "brief-gebrek": { op: "2026-11-15", hoe: "post" } } });
    const delen = composeBrief(stand).brieven[0] ?? [];
    const onder = (kop: string): string[] => {
      const blok = delen[delen.findIndex((d) => d.soort === "kop" && d.tekst === kop) + 1];
      return blok?.soort === "punten" ? [...blok.punten] : [];
    };
    expect(onder("Tijdlijn")).toEqual(["1 september 2026: de huur gaat omhoog", "10 november 2026: aangetekende herinnering gekregen", "15 november 2026: verstuurd: Melding van gebreken"]);
    expect(onder("Belangrijke dagen").every((regel) => /\((zeker|te controleren)\)/.test(regel))).toBe(true);
    expect(onder("Belangrijke dagen").length).toBe(stand.situatie.diagnose.termijnen.length);
    expect(onder("Gebruikte regels").join()).toContain("(gecontroleerd)");
    const betekend = { ...casus("T3"), "ontr-in-persoon": "nee" };
    expect(tekst("dossieroverzicht", betekend)).toContain("(te controleren)");
  });

  it("names nothing confidential without a tick, and never somber (5.1, 7.10)", () => {
    const antwoorden = { ...casus("T14"), "huur-spoed": ["geweld"], "huur-extra": ["kinderen", "gezondheid", "taal", "somber"] };
    const woorden = (noemen: string): string[] => woordenIn(briefVoor("dossieroverzicht", antwoorden, { getypt: { "huur-noemen": noemen } }));
    const opties = (noemen: string): string[] => woorden(noemen).filter((w) => /huur-(extra|spoed)\.optie/.test(w));
    expect(opties("")).toEqual([]);
    expect(opties("kinderen,taal")).toEqual(["huur:vraag.huur-extra.optie.kinderen", "huur:vraag.huur-extra.optie.taal"]);
    const alles = briefVoor("dossieroverzicht", antwoorden).velden.find((v) => v.id === "huur-noemen")?.opties ?? [];
    expect(alles).toEqual(["kinderen", "taal", "gezondheid", "veiligheid"]);
    expect(opties(alles.join())).not.toContain("huur:vraag.huur-extra.optie.somber");
    expect(opties(alles.join())).toContain("huur:vraag.huur-spoed.optie.geweld");
    // Nothing to tick where there is nothing confidential.
    expect(briefVoor("dossieroverzicht", casus("T9")).velden.map((v) => v.id)).not.toContain("huur-noemen");
  });

  it("has a box for every paper, ticked when the person has it", () => {
    const { velden } = briefVoor("dossieroverzicht", casus("T10"));
    expect(velden.filter((v) => v.soort === "vink").map((v) => v.id)).toEqual(["huur-stuk-voorstel", "huur-stuk-herinnering", "huur-stuk-betaalbewijs"]);
    const vakjes = composeBrief(briefVoor("dossieroverzicht", casus("T10"), { getypt: { "huur-stuk-herinnering": "ja" } })).brieven[0]?.find((d) => d.soort === "vakjes");
    expect(vakjes?.soort === "vakjes" && vakjes.punten.map((p) => p.aan)).toEqual([false, true, false]);
  });
});

it("a letter of huur comes out as text, Word and PDF with all it says", async () => {
  const kaal = (t: string): string => t.normalize("NFC").replace(/\s+/g, "");
  for (const code of ["brief-borg", "brief-betalingsregeling", "dossieroverzicht"] as const) {
    const doc = composeBrief(voorbeeld(code));
    const { inhoud, paginas } = await maakPdf(doc);
    const pdf = kaal(pdfTekst(inhoud));
    const word = kaal(new TextDecoder().decode(unzip(await maakBestand("docx", doc))["word/document.xml"]));
    for (const regel of alleTekst(doc).split("\n")) expect(pdf, code).toContain(kaal(regel));
    expect(word).toContain(kaal("Aïsha").slice(0, code === "dossieroverzicht" ? 0 : 5));
    expect(documentAlsTekst(doc).length).toBeGreaterThan(400);
    if (brieven[code].versturen) expect(paginas).toBeLessThanOrEqual(2);
  }
});
