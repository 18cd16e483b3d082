import { expect, it } from "vitest";
import en from "#locales/en/brieven.json" with { type: "json" };
import bezwaarNl from "#locales/nl/bezwaar.json" with { type: "json" };
import nl from "#locales/nl/brieven.json" with { type: "json" };
import type { Blok, Inhoud, Situatie } from "#flows/engine/brief.ts";
import { leesBriefFormulier } from "#flows/engine/brief-lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { brieven } from "#flows/bezwaar/brieven.ts";
import { vragen } from "#flows/bezwaar/vragen.ts";
import { BO, briefVoor, PERSOON, RACHID } from "#tests/support/brief.ts";

const CODES = Object.keys(brieven);

/** All words and typed texts of the letters, nested ones too. */
function inhoudVan(code: string, antwoorden: Antwoorden, anders: Parameters<typeof briefVoor>[2] = {}): Inhoud[] {
  const { brief, waarden, situatie } = briefVoor(code, antwoorden, anders);
  const uit: Inhoud[] = [];
  const loop = (inhoud: Inhoud): void => {
    uit.push(inhoud);
    if (!("woord" in inhoud)) return;
    for (const waarde of Object.values(inhoud.waarden ?? {})) {
      if (typeof waarde === "object" && ("woord" in waarde || "tekst" in waarde)) loop(waarde);
    }
  };
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
  for (const blokken of brief.brieven(waarden, situatie)) blokken.flatMap(perBlok).forEach(loop);
  return uit;
}

const woorden = (...args: Parameters<typeof inhoudVan>): string[] =>
  inhoudVan(...args).flatMap((i) => ("woord" in i ? [i.woord] : []));

const ontbreekt = (...args: Parameters<typeof briefVoor>): string[] => briefVoor(...args).ontbreekt.map((o) => o.reden === "verplicht" ? o.veld : o.reden);
const weigering = (...args: Parameters<typeof briefVoor>): string | undefined => briefVoor(...args).weigering?.reden;

function heeftWoord(sleutel: string, bestand: unknown): boolean {
  const gevonden = sleutel.split(".").reduce<unknown>((tot, deel) => (tot && typeof tot === "object" ? Reflect.get(tot, deel) : undefined), bestand);
  return typeof gevonden === "string" && gevonden !== "";
}

/** Every kind of case in which a letter changes: subjects, causes, needs and help. */
const SITUATIES: readonly Antwoorden[] = [
  BO,
  RACHID,
  ...["uwv", "svb", "duo", "dienst-toeslagen", "belastingdienst", "cak", "cjib", "ind"].map((organisatie) => ({ ...BO, "bz-organisatie": organisatie })),
  { ...BO, "bz-onderwerp": "pw-boete", "bz-gronden": ["dubbel"] },
  { ...BO, "bz-organisatie": "belasting-lokaal", "bz-onderwerp": "woz", "bz-gronden": ["dubbel"] },
  { ...BO, "bz-organisatie": "cjib", "bz-onderwerp": "cjib-aanmaning" },
  { ...BO, "bz-briefdatum": "2026-09-01", "bz-reden-te-laat": ["ziek", "brief-later"], "bz-hindernis-einde": "2026-11-15" },
  { ...BO, "bz-hulp": ["bewind", "advocaat"], "bz-nu-nood": ["geweld", "kinderen", "inhouding"], "bz-gronden": ["anders", "begrijp-niet"] },
  { ...BO, "bz-aanleiding": "aanvulling-gevraagd" },
  { ...BO, "bz-aanleiding": "aanvulling-gevraagd", "bz-al-gedaan": ["bezwaar-verstuurd"] },
  ...["aanvraag", "woo-inzage", "herbeoordeling"].map((op) => ({ ...RACHID, "bz-wacht-op": op })),
];

it("has the letters L1 to L15 and the documents D1 and D2", () => {
  expect(CODES).toEqual([...Array.from({ length: 15 }, (_, i) => `L${i + 1}`), "D1", "D2"]);
});

it("has every word of every letter in Dutch and English", () => {
  const ontbrekend = new Set<string>();
  const keur = (sleutel: string): void => {
    if (sleutel.startsWith("bezwaar:")) {
      if (!heeftWoord(sleutel.slice("bezwaar:".length), bezwaarNl)) ontbrekend.add(sleutel);
    } else for (const bestand of [nl, en]) if (!heeftWoord(sleutel, bestand)) ontbrekend.add(sleutel);
  };
  const getypt: Situatie["getypt"] = { ...PERSOON, "tweede-besluit": "ja", "wat-vraagt-u": "regeling", "uitstel-tot": "2026-12-01", uitstel: "ja", kosten: "ja" };
  for (const antwoorden of SITUATIES) {
    for (const code of CODES) {
      woorden(code, antwoorden, { getypt }).forEach(keur);
      const stand = briefVoor(code, antwoorden, { getypt: {} });
      stand.brief.letOp(stand.situatie).forEach((w) => keur(w.woord));
      for (const v of stand.velden) {
        keur(`veld.${v.woord ?? v.id}.label`);
        for (const optie of v.opties) keur(`veld.${v.woord ?? v.id}.optie.${optie}`);
        if (v.over) keur(v.over.woord);
      }
      for (const { veld, reden } of stand.ontbreekt) keur(`ontbreekt.${reden === "verplicht" || reden === "vink" ? veld : reden}`);
      if (stand.weigering) ["titel", "tekst"].forEach((deel) => keur(`weigering.${stand.weigering?.reden}.${deel}`));
      ["naam", "waarvoor", ...(stand.brief.versturen ? ["daarna"] : [])].forEach((deel) => keur(`${stand.brief.woorden}.${deel}`));
    }
  }
  expect([...ontbrekend]).toEqual([]);
});

it("has words inside a sentence for every subject that says something", () => {
  const zonder = ["weet-niet", "gemeente-overig", "overig", "gemist"];
  const opties = vragen["bz-onderwerp"].opties.filter((id) => !zonder.includes(id));
  expect(opties.length).toBeGreaterThan(50);
  expect(opties.filter((id) => !heeftWoord(`bezwaar.onderwerp.${id}`, nl) || !heeftWoord(`bezwaar.onderwerp.${id}`, en))).toEqual([]);
});

it("L1 is complete with name, address, date, organisation, besluit and a ground (7.0 E)", () => {
  expect(ontbreekt("L1", BO)).toEqual([]);
  expect(ontbreekt("L1", BO, { getypt: {} })).toEqual(["naam", "adres", "postcode-plaats", "organisatie"]);
  expect(briefVoor("L1", BO).klaar).toBe(true);
});

it("L1 without a ground is not ready, L2 is (7.0 E, art. 6:5 lid 1 onder d Awb)", () => {
  const zonder = { ...BO, "bz-gronden": ["weet-niet"] };
  expect(ontbreekt("L1", zonder)).toEqual(["grond"]);
  expect(ontbreekt("L1", zonder, { getypt: { ...PERSOON, "grond-anders": "Ik woon alleen." } })).toEqual([]);
  expect(ontbreekt("L2", zonder)).toEqual([]);
});

it("a missing date of the besluit becomes the day of receipt; without both the letter is not ready (7.0 E)", () => {
  const zonder = { ...BO, "bz-briefdatum": "weet-niet" };
  expect(ontbreekt("L2", zonder)).toEqual(["besluit-datum-of-ontvangst"]);
  const met = { getypt: { ...PERSOON, ontvangst: "2026-11-12" } };
  expect(ontbreekt("L2", zonder, met)).toEqual([]);
  expect(woorden("L2", zonder, met)).toContain("bezwaar.brief.besluit.ontvangst");
});

it("the reference may be missing", () => {
  expect(woorden("L1", BO)).not.toContain("bezwaar.brief.met-kenmerk");
  expect(woorden("L1", BO, { getypt: { ...PERSOON, kenmerk: "Z-12" } })).toContain("bezwaar.brief.met-kenmerk");
});

it("L1 has the blocks of 7.1 and only those that were chosen", () => {
  const gewoon = woorden("L1", BO);
  expect(gewoon).toEqual(expect.arrayContaining(["bezwaar.brief.bsn", "bezwaar.L1.omdat", "bezwaar.L1.blijft-gelden", "bezwaar.brief.handtekening"]));
  for (const niet of ["gevolgen", "uitstel", "kosten", "u-besloot"]) expect(gewoon).not.toContain(`bezwaar.L1.${niet}`);
  expect(gewoon.some((w) => w.startsWith("bezwaar.brief.laat"))).toBe(false);
  const kinderen = { ...BO, "bz-nu-nood": ["kinderen"] };
  expect(woorden("L1", kinderen, { getypt: { ...PERSOON, gevolgen: "Geen eten." } })).toContain("bezwaar.L1.gevolgen-kinderen");
});

it("asks to wait with payment when money is claimed, unless the person unticks it", () => {
  const terug = { ...BO, "bz-onderwerp": "pw-terug" };
  expect(woorden("L1", terug)).toContain("bezwaar.L1.uitstel");
  expect(woorden("L2", terug)).toContain("bezwaar.L2.uitstel");
  expect(woorden("L1", terug, { getypt: { ...PERSOON, uitstel: "" } })).not.toContain("bezwaar.L1.uitstel");
});

it("asks for costs only with a lawyer, and calls the letter a draft (5.1, art. 7:15 Awb)", () => {
  const metAdvocaat = { ...BO, "bz-hulp": ["advocaat"] };
  expect(woorden("L1", metAdvocaat)).toEqual(expect.arrayContaining(["bezwaar.L1.kosten", "bezwaar.brief.concept"]));
  expect(woorden("L1", BO)).not.toContain("bezwaar.brief.concept");
});

it("says mede namens under bewind (5.1)", () => {
  const bewind = { ...BO, "bz-hulp": ["bewind"] };
  expect(woorden("L2", bewind)).toContain("bezwaar.brief.mede-namens");
  expect(woorden("L2", bewind, { getypt: { ...PERSOON, bewindvoerder: "B. Wind" } })).toContain("bezwaar.brief.mede-namens-naam");
});

it("a late L1 says why, with the reasons, their end and the request (persona Greet, art. 6:11 Awb)", () => {
  const greet: Antwoorden = {
    "bz-organisatie": "uwv", "bz-onderwerp": "uwv-terug", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-09-01",
    "bz-termijn-in-brief": "niets", "bz-al-gedaan": ["niets"], "bz-reden-te-laat": ["ziek"], "bz-hindernis-einde": "2026-11-15",
    "bz-nu-nood": ["geen"], "bz-gronden": ["bedrag"], "bz-hulp": ["helper"],
  };
  const gevonden = woorden("L1", greet);
  expect(gevonden).toEqual(
    expect.arrayContaining([
      "bezwaar.brief.laat.kop-bezwaar",
      "bezwaar:vraag.bz-reden-te-laat.optie.ziek",
      "bezwaar:vraag.bz-reden-te-laat.optie.geen-info",
      "bezwaar.brief.laat.tot",
      "bezwaar.brief.laat.vraag-bezwaar",
    ]),
  );
});

it("two besluiten give two letters, each with its own date and reference (7.0 D)", () => {
  const getypt = { ...PERSOON, kenmerk: "A-1", "tweede-besluit": "ja", "tweede-datum": "2026-11-12", "tweede-kenmerk": "B-2", "tweede-onderwerp": "terugbetalen" };
  const { brief, waarden, situatie, klaar } = briefVoor("L2", BO, { getypt });
  expect(klaar).toBe(true);
  const [een, twee] = brief.brieven(waarden, situatie).map((b) => JSON.stringify(b));
  expect(een).toContain("A-1");
  expect(een).not.toContain("B-2");
  expect(twee).toContain("2026-11-12");
  expect(twee).not.toContain("A-1");
  expect(ontbreekt("L2", BO, { getypt: { ...PERSOON, "tweede-besluit": "ja" } })).toEqual(["tweede-datum-of-kenmerk", "tweede-onderwerp"]);
});

it("own words stand in the letter unchanged (7.0 G)", () => {
  const eigen = "Ik zei het op 3-11.\n\"Echt\" <b>waar</b> {{naam}} $t(x) 2026-11-03";
  expect(inhoudVan("L1", BO, { getypt: { ...PERSOON, "grond-wel-gemeld": eigen } })).toContainEqual({ tekst: eigen });
});

it("L4 is refused up to and including beslisEinde, and made from the day after (C4c)", () => {
  expect(weigering("L4", RACHID, { peildatum: "2026-10-19" })).toBe("te-vroeg");
  expect(briefVoor("L4", RACHID, { peildatum: "2026-10-19" }).weigering?.waarden).toEqual({
    beslisEinde: { datum: "2026-10-19" },
    vanaf: { datum: "2026-10-20" },
  });
  expect(weigering("L4", RACHID, { peildatum: "2026-10-20" })).toBeUndefined();
  expect(briefVoor("L4", RACHID).klaar).toBe(true);
});

it("L4 for UWV medical: too early on 22 and 23 November, allowed from the 24th (C4c)", () => {
  const uwv: Antwoorden = { ...RACHID, "bz-organisatie": "uwv", "bz-onderwerp": "uwv-zw", "bz-commissie": undefined };
  expect(["2026-11-22", "2026-11-23", "2026-11-24"].map((peildatum) => weigering("L4", uwv, { peildatum }))).toEqual(["te-vroeg", "te-vroeg", undefined]);
});

it("L4 is refused when the term is unknown or a letter was received already", () => {
  expect(weigering("L4", { ...RACHID, "bz-aanvraagdatum": "weet-niet", "bz-besluitdatum-bezwaar": "weet-niet" })).toBe("einde-onbekend");
  const al = { ...RACHID, "bz-al-gedaan": ["ingebrekestelling"], "bz-ingebreke-datum": "2026-11-16" };
  expect(weigering("L4", al)).toBe("al-verstuurd");
  // One that came too early counts for nothing.
  expect(weigering("L4", { ...al, "bz-ingebreke-datum": "2026-10-12" })).toBeUndefined();
});

it("L4 asks no dwangsom for Woo (art. 8.2 Woo)", () => {
  const woo = { ...RACHID, "bz-onderwerp": "gemeente-overig", "bz-wacht-op": "woo-inzage" };
  expect(woorden("L4", RACHID)).toContain("bezwaar.L4.dwangsom");
  expect(woorden("L4", woo)).not.toContain("bezwaar.L4.dwangsom");
  expect(woorden("L4", woo)).toContain("bezwaar.L4.in-gebreke");
});

it("no bezwaar letter where another way is right", () => {
  const geval = (anders: Antwoorden): (string | undefined)[] => ["L1", "L2"].map((code) => weigering(code, { ...BO, ...anders }));
  expect(geval({ "bz-organisatie": "ind", "bz-onderwerp": "ind-verblijf" })).toEqual(["ind", "ind"]);
  expect(geval({ "bz-aanleiding": "voornemen" })).toEqual(["voornemen", "voornemen"]);
  expect(geval({ "bz-aanleiding": "bejegening" })).toEqual(["klacht", "klacht"]);
  expect(geval({ "bz-aanleiding": "beslissing-op-bezwaar" })).toEqual(["beroep", "beroep"]);
  expect(geval({ "bz-organisatie": "cjib", "bz-onderwerp": "cjib-s" })).toEqual(["strafbeschikking", "strafbeschikking"]);
  expect(geval({ "bz-organisatie": "cjib", "bz-onderwerp": "cjib-m" })).toEqual(["verkeersboete", "verkeersboete"]);
  expect(geval({ "bz-organisatie": "belasting-lokaal", "bz-onderwerp": "kwijtschelding-afgewezen" })).toEqual(["kwijtschelding", "kwijtschelding"]);
  expect(geval({})).toEqual([undefined, undefined]);
});

it("no letter for the IND but a complaint, a permission and notes", () => {
  const ind = { ...BO, "bz-organisatie": "ind", "bz-onderwerp": "ind-asiel" };
  expect(CODES.filter((code) => weigering(code, ind) !== "ind")).toEqual(["L7", "L10", "L14", "D1", "D2"]);
  expect(weigering("L14", ind)).toBe("geen-verkeersboete");
});

it("L5 needs amount, reference, proposal, income and costs (7.5), and is refused for a strafbeschikking", () => {
  const eens = { ...BO, "bz-aanleiding": "kan-niet-betalen" };
  expect(ontbreekt("L5", eens)).toEqual(["soort-stuk", "kenmerk", "bedrag", "wat-vraagt-u", "inkomen", "lasten"]);
  const getypt = { ...PERSOON, "soort-stuk": "factuur", kenmerk: "F1", bedrag: "€ 1.234,50", inkomen: "1100", lasten: "900,00" };
  expect(ontbreekt("L5", eens, { getypt: { ...getypt, "wat-vraagt-u": "uitstel" } })).toEqual([]);
  expect(ontbreekt("L5", eens, { getypt: { ...getypt, "wat-vraagt-u": "regeling" } })).toEqual(["per-maand", "vanaf"]);
  expect(ontbreekt("L5", eens, { getypt: { ...getypt, "wat-vraagt-u": "uitstel", bedrag: "veel" } })).toEqual(["bedrag-onmogelijk"]);
  expect(weigering("L5", { ...BO, "bz-organisatie": "cjib", "bz-onderwerp": "cjib-s" })).toBe("strafbeschikking-betalen");
});

it("L6 needs a telephone number and asks a call before the vangnet, which is 15 December for Bo", () => {
  expect(ontbreekt("L6", BO)).toEqual(["telefoon"]);
  const met = inhoudVan("L6", BO, { getypt: { ...PERSOON, telefoon: "06 12345678" } });
  expect(met).toContainEqual({ woord: "bezwaar.L6.bel-voor", waarden: { telefoon: { tekst: "06 12345678" }, vangnet: { datum: "2026-12-15" } } });
});

it("L7 ends after six months when nothing else is chosen, and never lets someone withdraw", () => {
  const getypt = { ...PERSOON, geboortedatum: "1980-02-29", gemachtigde: "S. Raad", mag: "bellen" };
  const inhoud = inhoudVan("L7", BO, { getypt });
  expect(briefVoor("L7", BO, { getypt }).klaar).toBe(true);
  expect(inhoud).toContainEqual({ woord: "bezwaar.L7.geldig", waarden: { datum: { datum: "2027-05-22" } } });
  expect(inhoud).toContainEqual({ woord: "bezwaar.L7.niet-zonder" });
  expect(ontbreekt("L7", BO, { getypt: { ...getypt, einddatum: "2026-11-22" } })).toEqual(["einddatum"]);
});

it("L8 says that without a bezwaar it cannot be, and names the court (C5, art. 8:7 Awb)", () => {
  const vakje = (antwoorden: Antwoorden, verstuurd = {}): boolean => {
    const { brief, waarden, situatie } = briefVoor("L8", antwoorden, { verstuurd });
    const blok = brief.brieven(waarden, situatie)[0]?.find((b) => b.soort === "vakjes");
    return blok?.soort === "vakjes" && blok.punten[0]?.aan === true;
  };
  expect(vakje(BO)).toBe(false);
  expect(vakje(BO, { L2: { op: "2026-11-22", hoe: "balie" } })).toBe(true);
  expect(woorden("L8", BO)).toContain("bezwaar.L8.rechtbank.gebied");
  expect(woorden("L8", { ...BO, "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww" })).toContain("bezwaar.L8.rechtbank.woonplaats");
});

it("L9 is for a plan: silence about a fine may be enough, against a besluit it is refused (art. 5:10a Awb)", () => {
  const kees: Antwoorden = { ...BO, "bz-onderwerp": "pw-boete", "bz-aanleiding": "voornemen", "bz-briefdatum": "2026-11-17", "bz-gronden": ["weet-niet"] };
  expect(ontbreekt("L9", kees)).toEqual(["grond"]);
  expect(ontbreekt("L9", kees, { getypt: { ...PERSOON, "zwijgen-over": "mijn inkomen" } })).toEqual([]);
  const stand = briefVoor("L9", kees);
  expect(stand.brief.letOp(stand.situatie).map((w) => w.woord)).toContain("letop.straf");
  expect(weigering("L9", BO)).toBe("is-besluit");
});

it("L10 says whether a bezwaar is running", () => {
  const klacht = { ...BO, "bz-aanleiding": "bejegening" };
  expect(ontbreekt("L10", klacht)).toEqual(["klacht-wie", "klacht-wanneer", "klacht-wat", "klacht-wens", "bezwaar-loopt"]);
  expect(woorden("L10", klacht, { getypt: { ...PERSOON, "bezwaar-loopt": "ja" } })).toContain("bezwaar.L10.bezwaar-loopt");
  expect(woorden("L10", klacht, { getypt: { ...PERSOON, "bezwaar-loopt": "nee" } })).toContain("bezwaar.L10.geen-bezwaar");
});

it("L11 names the right law for each kind of papers", () => {
  const vraag = (soort: string): string[] => woorden("L11", BO, { getypt: { ...PERSOON, "soort-stukken": soort } }).filter((w) => w.startsWith("bezwaar.L11.vraag"));
  expect(["bezwaar", "eigen", "andere"].flatMap(vraag)).toEqual(["bezwaar.L11.vraag.bezwaar", "bezwaar.L11.vraag.eigen", "bezwaar.L11.vraag.andere"]);
  expect(ontbreekt("L11", BO, { getypt: { ...PERSOON, "soort-stukken": "andere" } })).toEqual(["welke-stukken"]);
});

it("L12 opens on the day after the two weeks (art. 6:12 lid 2 Awb)", () => {
  const al = { ...RACHID, "bz-al-gedaan": ["ingebrekestelling"], "bz-ingebreke-datum": "2026-11-09" };
  expect(weigering("L12", RACHID)).toBe("geen-ingebrekestelling");
  expect(["2026-11-23", "2026-11-24"].map((peildatum) => weigering("L12", al, { peildatum }))).toEqual(["twee-weken", undefined]);
  // Sent with this portal: three days for the post.
  expect(weigering("L12", RACHID, { verstuurd: { L4: { op: "2026-11-06", hoe: "post" } }, peildatum: "2026-11-23" })).toBe("twee-weken");
});

it("L13 needs a new fact or a clear mistake (art. 4:6 Awb)", () => {
  expect(ontbreekt("L13", BO)).toEqual(["nieuwe-feiten"]);
  expect(ontbreekt("L13", BO, { getypt: { ...PERSOON, "fout-in-besluit": "Verkeerde naam." } })).toEqual([]);
});

it("L14 goes to the officier van justitie with number, birth date and the wish to be heard, never called bezwaar", () => {
  const anouk: Antwoorden = {
    "bz-organisatie": "cjib", "bz-onderwerp": "cjib-m", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-10-30",
    "bz-termijn-in-brief": "6-weken", "bz-al-gedaan": ["niets"], "bz-betaald": "nee", "bz-gronden": ["niet-bestuurder"], "bz-hulp": ["zelf"],
  };
  expect(ontbreekt("L14", anouk)).toEqual(["geboortedatum", "cjib-nummer"]);
  const gevonden = woorden("L14", anouk);
  expect(gevonden).toEqual(expect.arrayContaining(["bezwaar.L14.officier", "bezwaar.L14.gehoord"]));
  expect(JSON.stringify(nl.bezwaar.L14).toLowerCase()).not.toContain("bezwaar");
  expect(weigering("L14", { ...anouk, "bz-aanleiding": "beslissing-op-bezwaar" })).toBe("kantonrechter");
});

it("L15 stays locked until the new besluit is on paper, and without a bezwaar altogether (art. 6:21 Awb)", () => {
  const loopt = { ...BO, "bz-al-gedaan": ["bezwaar-verstuurd"], "bz-bezwaar-datum": "2026-11-16" };
  expect(weigering("L15", BO)).toBe("geen-bezwaar");
  expect(briefVoor("L15", loopt).weigering).toEqual({ reden: "nieuw-besluit", openMet: "nieuw-op-papier" });
  const open = { getypt: { ...PERSOON, "nieuw-op-papier": "ja" } };
  expect(weigering("L15", loopt, open)).toBeUndefined();
  expect(ontbreekt("L15", loopt, open)).toEqual(["nieuw-besluit-datum"]);
});

it("L3 sends reasons of a bezwaar, or papers of a request", () => {
  const aanvraag = { ...BO, "bz-aanleiding": "aanvulling-gevraagd", "bz-al-gedaan": ["niets"] };
  expect(ontbreekt("L3", aanvraag)).toEqual(["papieren"]);
  const getypt = { ...PERSOON, "papieren-bij": "bankafschrift\nhuurcontract", "papieren-volgt": "loonstrook", "volgt-datum": "2026-12-01" };
  expect(ontbreekt("L3", aanvraag, { getypt })).toEqual([]);
  expect(woorden("L3", aanvraag, { getypt }).filter((w) => w === "bezwaar.L3.bijgevoegd")).toHaveLength(2);
  const bezwaar = { ...aanvraag, "bz-al-gedaan": ["bezwaar-verstuurd"], "bz-bezwaar-datum": "2026-11-16" };
  expect(woorden("L3", bezwaar)).toContain("bezwaar.L3.hierbij");
});

it("D2 puts the days of answers, letters and terms in order", () => {
  const { brief, waarden, situatie } = briefVoor("D2", BO, {
    alle: { D1: { "gebeld-op": "2026-11-20" } },
    verstuurd: { L2: { op: "2026-11-21", hoe: "balie" } },
  });
  const blok = brief.brieven(waarden, situatie)[0]?.find((b) => b.soort === "punten");
  const dagen = blok?.soort === "punten" ? blok.punten.map(([rij]) => (rij && "woord" in rij ? rij.waarden?.datum : undefined)) : [];
  expect(dagen.slice(0, 3)).toEqual([{ datum: "2026-11-10" }, { datum: "2026-11-20" }, { datum: "2026-11-21" }]);
  expect(dagen).toContainEqual({ datum: "2026-12-22" });
  expect([...dagen].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual(dagen);
});

it("every talk or call letter carries sentence 7.0 A while a deadline runs (assertion g)", () => {
  for (const code of ["L1", "L2", "L6"]) {
    const stand = briefVoor(code, BO);
    expect(stand.brief.letOp(stand.situatie)).toContainEqual({
      woord: "letop.bellen",
      waarden: { deadline: { datum: "2026-12-22" }, vangnet: { datum: "2026-12-15" } },
    });
  }
});

it("asks whether post is safe when there is violence (5.1)", () => {
  const geweld = { ...BO, "bz-nu-nood": ["geweld"] };
  expect(ontbreekt("L2", geweld)).toEqual(["post-veilig"]);
  expect(woorden("L2", geweld, { getypt: { ...PERSOON, "post-veilig": "nee" } })).toContain("bezwaar.brief.alleen-dit-adres");
});

it("asks no BSN and stores none (5.5)", () => {
  for (const code of CODES) expect(briefVoor(code, BO).velden.map((v) => v.id).join()).not.toContain("bsn");
});

it("reads a posted form: days as typed, ticks that are gone, fields that were not there", () => {
  const { velden } = briefVoor("L1", { ...BO, "bz-onderwerp": "pw-terug" });
  const formulier = new FormData();
  for (const [naam, waarde] of [["naam", " Łukasz "], ["datum-dag", "31"], ["datum-maand", "2"], ["datum-jaar", "2026"], ["besluit-datum-dag", "3"], ["besluit-datum-maand", "nov"], ["besluit-datum-jaar", "26"], ["owner", "x"]]) {
    formulier.append(naam!, waarde!);
  }
  expect(leesBriefFormulier(velden, formulier, "2026-11-22")).toEqual({
    naam: "Łukasz", datum: "31|2|2026", "besluit-datum": "2026-11-03", uitstel: "", kosten: "", "tweede-besluit": "",
  });
  expect(ontbreekt("L1", BO, { getypt: { ...PERSOON, datum: "31|2|2026" } })).toEqual(["datum-onmogelijk"]);
  expect(ontbreekt("L1", BO, { getypt: { ...PERSOON, samenvatting: "x".repeat(601) } })).toEqual(["tekst-te-lang"]);
});
