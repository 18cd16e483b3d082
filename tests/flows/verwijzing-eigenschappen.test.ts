import fc from "fast-check";
import { expect, test } from "vitest";
import { zaad } from "#app/aanbod/zaad.ts";
import { bandVan } from "#flows/beoordeling/band.ts";
import { KIND_IDS, ONDERWERPEN, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { plekkenVan } from "#flows/verwijzing/banden.ts";
import { isVanTegenpartij, kaderVan, past } from "#flows/verwijzing/kader.ts";
import { leegProfiel, type Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik, type Plaatsing, type Rangschikking } from "#flows/verwijzing/rangschik.ts";
import { rangschikkingUitvoer } from "#flows/verwijzing/uitvoer.ts";
import { proefaanbod } from "#tests/support/aanbod.ts";

/* What must hold for every person and every directory (verwijzing.md, «Ten things that must always hold»; H21, H22, H24). */

const GEMEENTEN = ["GM0034", "GM0352", "GM1911", "GM0344", "GM0363", "GM0855", "GM0518"] as const;
const mate = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
const dag = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));

const profiel: fc.Arbitrary<Zoekprofiel> = fc
  .record({
    gemeente: fc.option(fc.constantFrom(...GEMEENTEN), { nil: null }),
    onderwerpen: fc.uniqueArray(fc.constantFrom(...ONDERWERPEN), { minLength: 1, maxLength: 4 }),
    hulp: fc.uniqueArray(fc.constantFrom(...KIND_IDS), { maxLength: 5 }).map((kinds) => kinds.map((kind) => ({ kind }))),
    scores: fc.record({ U: mate, E: mate, Z: mate, S: mate, C: mate }),
    band: fc.option(fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const), { nil: null }),
    tegenpartijen: fc.uniqueArray(fc.constantFrom("gemeente", "uwv", "dienst-toeslagen", "GM0034"), { maxLength: 3 }),
    veiligeModus: fc.boolean(),
    gevaar: fc.boolean(),
    anderWil: fc.constantFrom("ja" as const, "nee" as const, "onbekend" as const),
    lid: fc.uniqueArray(fc.constantFrom("nl-verz", "nl-bond", "nl-fnv"), { maxLength: 2 }),
    termijn: fc.option(dag, { nil: null }),
    talen: fc.uniqueArray(fc.constantFrom("nl", "en", "ar", "tr"), { maxLength: 2 }),
    kanaal: fc.option(fc.constantFrom("bellen" as const, "langsgaan" as const, "online" as const), { nil: null }),
    kanNiet: fc.uniqueArray(fc.constantFrom("bellen" as const, "langsgaan" as const, "online" as const), { maxLength: 3 }),
    wrb: fc.option(
      fc.record({
        uitkomst: fc.constantFrom("waarschijnlijk_ja" as const, "misschien" as const, "waarschijnlijk_nee" as const, "onbekend" as const),
        normStatus: fc.constantFrom("bevestigd" as const, "onbevestigd" as const),
        opVermogen: fc.boolean(),
        bijdrage: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }),
      }),
      { nil: null },
    ),
    advocaatNodig: fc.boolean(),
    toonOngeverifieerd: fc.boolean(),
  })
  .map((delen) => ({ ...leegProfiel("alles"), ...delen, verzekerd: delen.lid.length > 0 ? ("ja" as const) : ("onbekend" as const) }));

/** An offer of any kind, with any of the fields that the ranking reads. */
const aanbod: fc.Arbitrary<Aanbod> = fc
  .record({
    nummer: fc.integer({ min: 0, max: 999_999 }),
    kind: fc.constantFrom(...KIND_IDS),
    werkgebied: fc.oneof<fc.Arbitrary<Aanbod["werkgebied"]>[]>(fc.constant("NL"), fc.uniqueArray(fc.constantFrom(...GEMEENTEN), { minLength: 1, maxLength: 3 })),
    onderwerpen: fc.uniqueArray(fc.constantFrom(...ONDERWERPEN), { minLength: 1, maxLength: 4 }),
    kosten: fc.constantFrom("gratis" as const, "laag" as const, "toevoeging" as const, "betaald" as const, "onbekend" as const),
    capaciteit: fc.constantFrom("open" as const, "beperkt" as const, "vol" as const, "onbekend" as const),
    status: fc.constantFrom("geverifieerd" as const, "te_verifieren" as const, "gestopt" as const),
    eersteContactWerkdagen: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    kanalen: fc.constantFrom<Aanbod["kanalen"][]>([], [{ soort: "telefoon" }], [{ soort: "website" }], [{ soort: "bezoek" }, { soort: "e-mail" }]),
    talen: fc.constantFrom<string[][]>(["nl"], ["nl", "en"], ["ar"]),
    tolk: fc.constantFrom(null, true, false),
    betaler: fc.constantFrom<Aanbod["onafhankelijk"]["financierGemeente"][]>(undefined, "eigen", ["GM0034"], ["GM0344"]),
    tegenEigenGemeente: fc.constantFrom("ja" as const, "nee" as const, "onbekend" as const),
  })
  .map(({ nummer, kind, betaler, tegenEigenGemeente, ...rest }) =>
    proefaanbod(`p-${nummer}`, kind, { ...rest, onafhankelijk: { ...(betaler && { financierGemeente: betaler }), tegenEigenGemeente, toelichting: "" } }),
  );

const lijst = fc.uniqueArray(aanbod, { maxLength: 30, selector: ({ id }) => id });
const volleLijst = lijst.map((extra) => [...zaad, ...extra]);

const alles = ({ slots }: Rangschikking): readonly Plaatsing[] => slots.flatMap(({ getoond, meer }) => [...getoond, ...meer]);
const kort = (uit: Rangschikking) => uit.slots.map(({ slot, getoond, meer, leeg }) => [slot, leeg, ...[...getoond, ...meer].map(({ aanbod: { id }, totaal }) => `${id} ${totaal}`)]);
const vaak = { numRuns: 1_500 };

function rechtVan(uit: Rangschikking): readonly Plaatsing[] {
  const recht = uit.slots.find(({ slot }) => slot === "recht")!;
  return [...recht.getoond, ...recht.meer];
}

test("10.000 profielen tegen het eigen aanbod: altijd een reden, een mens om te bellen, veilig, en nooit de tegenpartij eerst (H24)", () => {
  fc.assert(
    fc.property(profiel, dag, (wie, op) => {
      regelsVan(wie, zaad, rangschik(wie, zaad, op), op);
    }),
    { numRuns: 10_000 },
  );
});

/** Every rule at the top of verwijzing.md that a ranking can break. */
function regelsVan(wie: Zoekprofiel, uitLijst: readonly Aanbod[], uit: Rangschikking, op: string): void {
  const kader = kaderVan(wie, op);
  const fout = (wat: string): never => {
    throw new Error(wat);
  };
  for (const plek of alles(uit)) {
    if (plek.redenen.length < 1 || plek.redenen.length > 4) fout(`H21 ${plek.aanbod.id}: ${plek.redenen.length} reasons`);
    if (wie.veiligeModus && (plek.aanbod.samenkomenMetAnder || plek.aanbod.beidePartijen || plek.aanbod.diensten.includes("bemiddeling"))) fout(`H6 ${plek.aanbod.id}`);
    if (plek.belang?.sleutel === "belang" && plek.belang.waarden.alternatief === "") fout(`belang ${plek.aanbod.id}: nobody to choose instead`);
    if (plek.totaal < 0 || plek.totaal > 100) fout(`score ${plek.totaal}`);
    if (plek.aanbod.kind === "consult") fout("a consult is no referral");
  }
  const recht = rechtVan(uit);
  if (recht.length === 0 || isVanTegenpartij(recht[0]!.aanbod, kader)) fout(`V0: ${recht[0]?.aanbod.id ?? "nobody"} first`);
  if (recht.every(({ aanbod: een }) => isVanTegenpartij(een, kader))) fout("V0: alone");
  for (const { aanbod: een, belang } of recht) if (een.onafhankelijk.financierGemeente !== undefined && een.kind !== "overheid_zelf" && isVanTegenpartij(een, kader) && belang === null) fout(`belang ${een.id}`);
  const { terugval } = uit;
  const isBelbaar = terugval.some(({ kanalen }) => kanalen.some(({ soort }) => soort === "telefoon" ));
  if (!terugval.some(({ kosten }) => kosten === "gratis") || !terugval.some(({ kanalen }) => kanalen.some(({ soort }) => soort === "bezoek" || soort === "telefoon")) || !isBelbaar) fout("H22");
  if (terugval.map(({ id }) => id).join() !== "nl-hjl,nl-ido,nl-1400") fout("terugval");
  for (const { slot, getoond, leeg } of uit.slots) {
    const hooguit = plekkenVan(kader.band, wie.scores).find((een) => een.slot === slot)!.hooguit;
    if (getoond.filter(({ altijd }) => !altijd).length > hooguit) fout(`${slot}: ${getoond.length} shown`);
    if (leeg !== (getoond.length === 0)) fout(`${slot}: empty without a word`);
  }
  if (uitLijst.length === 0) fout("no offers");
}

test("elke lijst: dezelfde regels, ook met aanbod dat iemand anders invoert", () => {
  fc.assert(fc.property(profiel, volleLijst, dag, (wie, uitLijst, op) => regelsVan(wie, uitLijst, rangschik(wie, uitLijst, op), op)), vaak);
});

test("zonder één bruikbaar aanbod blijft er iemand om te bellen", () => {
  fc.assert(
    fc.property(profiel, dag, (wie, op) => {
      const uit = rangschik(wie, [], op);
      expect(rechtVan(uit).map(({ aanbod: { id } }) => id)).toEqual(["nl-hjl"]);
    }),
    { numRuns: 200 },
  );
});

test("de volgorde van de invoer maakt niet uit", () => {
  fc.assert(
    fc.property(profiel, volleLijst, dag, fc.integer(), (wie, uitLijst, op, zaaier) => {
      const geschud = uitLijst.toSorted((a, b) => ((a.id.length * 31 + zaaier + a.id.charCodeAt(3)) % 17) - ((b.id.length * 31 + zaaier + b.id.charCodeAt(3)) % 17)).toReversed();
      expect(kort(rangschik(wie, geschud, op))).toEqual(kort(rangschik(wie, uitLijst, op)));
    }),
    { numRuns: 400 },
  );
});

/** Each makes an offer fit at least as well. */
const BETER: Readonly<Record<string, (een: Aanbod) => Aanbod>> = {
  sneller: (een) => ({ ...een, eersteContactWerkdagen: 0 }),
  gratis: (een) => ({ ...een, kosten: "gratis" }),
  talen: (een) => ({ ...een, tolk: true }),
  bereikbaar: (een) => ({ ...een, kanalen: [{ soort: "telefoon" }, { soort: "bezoek" }, { soort: "website" }] }),
  nagekeken: (een) => ({ ...een, status: "geverifieerd" }),
  integraal: (een) => ({ ...een, integraal: true }),
};

test.each(Object.entries(BETER))("een betere match staat nooit lager: %s", (naam, beter) => {
  fc.assert(
    fc.property(profiel, lijst.filter((een) => een.length > 1), dag, fc.nat(), (iemand, gegeven, op, keus) => {
      // Who can use no way at all, and ways that only a check brings to light, are other questions.
      const wie = { ...iemand, kanNiet: [] };
      const gekozen = gegeven[keus % gegeven.length]!;
      const oud = { ...gekozen, ...(naam === "nagekeken" && { kanalen: [] }) };
      const uitLijst = gegeven.map((een) => (een === gekozen ? oud : een));
      const nieuw = uitLijst.map((een) => (een === oud ? beter(een) : een));
      const plaatsen = (lijstje: readonly Aanbod[]) =>
        new Map(rangschik(wie, lijstje, op).slots.map(({ slot, getoond, meer }) => [slot, [...getoond, ...meer].findIndex(({ aanbod: { id }, vangnet }) => id === oud.id && !vangnet)]));
      const na = plaatsen(nieuw);
      for (const [slot, plaats] of plaatsen(uitLijst)) {
        if (plaats < 0) continue;
        expect([slot, na.get(slot)! <= plaats && na.get(slot)! >= 0]).toEqual([slot, true]);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("een score hangt niet aan het andere aanbod: er is niets te koop en niets te verdringen", () => {
  fc.assert(
    fc.property(profiel, lijst.filter((een) => een.length > 0), dag, (wie, uitLijst, op) => {
      const [een] = uitLijst;
      const scores = (lijstje: readonly Aanbod[]) => alles(rangschik(wie, lijstje, op)).filter(({ aanbod: { id } }) => id === een!.id).map(({ totaal }) => totaal).toSorted();
      expect(scores(uitLijst)).toEqual(scores([een!]));
    }),
    { numRuns: 500 },
  );
});

/** Each changes one thing that counts. */
const ANDERS: readonly Partial<Aanbod>[] = [
  { capaciteit: "vol" }, { kosten: "betaald" }, { tolk: true }, { status: "te_verifieren" }, { status: "gestopt" }, { eersteContactWerkdagen: 1 }, { talen: ["ar"] }, { kanalen: [{ soort: "website" }] },
  { integraal: true }, { vrijwilligers: true }, { samenkomenMetAnder: true }, { beidePartijen: true }, { algemeen: true }, { lijn: 2 }, { laatstGecontroleerd: "2024-02-29" }, { eindigtOp: "2026-06-01" },
  { organisatie: "uwv" }, { onderwerpen: ["huur"] }, { diensten: ["advies"] }, { doelgroep: { wrbVereist: true, leden: false } }, { onafhankelijk: { financierGemeente: "eigen", tegenEigenGemeente: "nee", toelichting: "" } },
];

test("aanbod dat in niets verschilt dat telt wordt samen bekeken, en dat verandert niets", () => {
  const tweelingen = fc.tuple(lijst, fc.nat()).map(([rij, keus]) => rij.flatMap((een, nr) => [een, { ...een, id: `${een.id}-b`, naam: `${een.naam} b`, doet: "Anders gezegd.", bron: "elders" }, { ...een, id: `${een.id}-c`, ...ANDERS[(keus + nr) % ANDERS.length] }]));
  // A field that no rule reads, and that keeps every row apart.
  const apart = (een: Aanbod, nr: number): Aanbod => ({ ...een, doelgroep: { ...een.doelgroep, minLeeftijd: nr } });
  fc.assert(
    fc.property(profiel, tweelingen, dag, fc.constantFrom<readonly string[]>([], ["nl-nova"], ["nl-hjl"]), (iemand, extra, op, uitgesloten) => {
      const wie = { ...iemand, uitgesloten: [...uitgesloten, ...extra.slice(0, 1).map(({ id }) => id)] };
      const rijen = [...zaad, ...extra].map((een) => ({ ...een, doelgroep: { ...een.doelgroep, minLeeftijd: 0 } }));
      const zonderLeeftijd = (uitLijst: readonly Aanbod[]) => {
        const { dropped, ...rest } = rangschikkingUitvoer(rangschik(wie, uitLijst, op));
        return JSON.stringify([rest, dropped]);
      };
      expect(zonderLeeftijd(rijen)).toBe(zonderLeeftijd(rijen.map(apart)));
    }),
    { numRuns: 400 },
  );
});

test("het eerste soort dat overblijft leidt zijn slot, waar geen strengere regel geldt", () => {
  fc.assert(
    fc.property(profiel, dag, (wie, op) => {
      const uit = rangschik(wie, zaad, op);
      const eerste = wie.hulp.find((hulp) => alles(uit).some(({ aanbod: een }) => past(hulp, een)));
      if (eerste !== undefined) expect([...uit.slots[0]!.getoond, ...uit.slots[0]!.meer].some(({ aanbod: een }) => past(eerste, een))).toBe(true);
    }),
    vaak,
  );
});

test("de band die niet gekozen is volgt uit de scores", () => {
  fc.assert(
    fc.property(profiel, dag, (wie, op) => {
      expect(rangschik(wie, [], op).band).toBe(wie.band ?? bandVan(wie.scores));
    }),
    { numRuns: 300 },
  );
});
