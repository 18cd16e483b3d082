import { describe, expect, test } from "vitest";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { keurAntwoorden } from "#flows/engine/keur-antwoorden.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow, flows } from "#flows/index.ts";
import { draagOver, maakPlan, type Bron, type Plan, type Planzaak } from "#flows/plan/index.ts";

const VANDAAG = "2026-11-22";

function bron(id: string, antwoorden: Antwoorden): Bron & { readonly diagnose: Diagnose } {
  const flow = findFlow(id)!;
  const { voortgang, diagnose } = evalueer(flow, antwoorden, VANDAAG, { aannemen: true });
  return { flow, antwoorden: voortgang.actief, diagnose: diagnose! };
}

function zaak(id: string, antwoorden: Antwoorden, rest: Partial<Planzaak> = {}): Planzaak {
  const { diagnose, flow } = bron(id, antwoorden);
  return { diagnose, samen: flow.samen, ...rest };
}

const BO: Antwoorden = {
  "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10",
  "bz-termijn-in-brief": "6-weken", "bz-al-gedaan": ["gebeld"], "bz-nu-nood": ["geen-inkomen"], "bz-gronden": ["wel-gemeld"],
  "bz-doel": "besluit-anders", "bz-aantal-bezwaren": "0", "bz-hulp": ["zelf"],
};
/** Persona T1 of huur.md: the deurwaarder comes in five days. */
const FATIMA: Antwoorden = {
  "huur-spoed": ["ontruimingsdatum"], "ontr-stadium": "aangezegd", "ontr-datum": "2026-11-27", "ontr-reden": "huurschuld",
  "ach-bedrag": 3960, "ach-schuldhulp": "nee", "huur-extra": ["kinderen", "schulden"], "huur-postcode": "3074",
};

const alle = (plan: Plan, lijst: "acties" | "stukken" | "verwijzingen") => plan[lijst].flatMap(({ flow, id, ook }) => [{ flow, id }, ...ook].map((plek) => `${plek.flow}:${plek.id}`));

describe("one plan over two problems that hang together", () => {
  const plan = maakPlan([zaak("bezwaar", BO), zaak("huur", FATIMA)]);

  test("the home that is lost in five days leads, and what must happen today stands first", () => {
    expect(plan).toMatchObject({ leidt: "huur", volgorde: ["huur", "bezwaar"], urgentie: "spoed" });
    expect(plan.acties[0]).toMatchObject({ flow: "huur", id: "uit-ontruiming-aangezegd.bel-schuldhulp", uiterlijk: VANDAAG, hulp: "schuldhulp" });
  });

  test("work with a last day of the other problem does not wait until the first is done", () => {
    const ids = plan.acties.map(({ id }) => id);
    expect(ids.indexOf("o-bezwaar-en-spoedrechter.stuur-bezwaar")).toBeLessThan(ids.indexOf("uit-ontruiming-aangezegd.opvang-en-spullen"));
  });

  test("one call to the Juridisch Loket for both, each kind of help once, each last day with its problem", () => {
    expect(plan.acties.filter(({ id }) => id.endsWith(".bel-hjl"))).toHaveLength(1);
    expect(plan.acties.find(({ id }) => id.endsWith(".bel-hjl"))?.ook).toContainEqual({ flow: "bezwaar", id: "o-bezwaar-en-spoedrechter.bel-hjl" });
    const kinds = plan.verwijzingen.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "advocaat")).toHaveLength(1);
    expect(plan.termijnen.map(({ flow, id, datum }) => [flow, id, datum])).toEqual([
      ["huur", "F7o", "2026-11-26"], ["huur", "ontruiming", "2026-11-27"], ["bezwaar", "vangnet", "2026-12-15"], ["bezwaar", "deadline", "2026-12-22"],
    ]);
  });

  test("a step that is ticked off moves to what is done; a paper that is there is there for both", () => {
    const later = maakPlan([zaak("bezwaar", BO), zaak("huur", FATIMA, { gedaan: ["uit-ontruiming-aangezegd.bel-schuldhulp"], verzameld: ["uit-ontruiming-aangezegd.vonnis"] })]);
    expect(later.acties[0]?.id).toBe("uit-ontruiming-aangezegd.bel-hjl");
    expect(later.gedaan).toEqual([{ flow: "huur", id: "uit-ontruiming-aangezegd.bel-schuldhulp" }]);
    expect(later.stukken.find(({ id }) => id.endsWith(".vonnis"))?.verzameld).toBe(true);
  });
});

test("a step that only leads on to another problem is left out when that problem is there, and only then", () => {
  const huur = zaak("huur", { "huur-onderwerp": "samenwonen", "mede-situatie": "getrouwd-uit-elkaar", "mede-op-contract": "ja" });
  const heeft = (zaken: readonly Planzaak[]) => maakPlan(zaken).acties.some(({ id }) => id.endsWith(".ga-naar-scheiden"));
  expect(heeft([huur])).toBe(true);
  expect(heeft([huur, zaak("bezwaar", BO)])).toBe(true);
  expect(heeft([huur, zaak("scheiden", { "veilig-nu": "ja" })])).toBe(false);
  const werk = zaak("werk-en-inkomen", { "wi-acuut": ["geen"], "wi-onderwerp": "lopend", "besluit-instantie": "gemeente", "uitkering-soort": "bijstand", "besluit-soort-brief": "besluit", "besluit-datum": "2026-11-10", "besluit-wat": ["stop"] });
  expect(maakPlan([werk]).acties.map(({ id }) => id)).toContain("x-bezwaar.maak-bezwaar");
  const samen = maakPlan([werk, zaak("bezwaar", BO)]);
  expect(samen.acties.map(({ id }) => id)).not.toContain("x-bezwaar.maak-bezwaar");
  // The day of the bezwaar, which both know, stands there once.
  expect(samen.termijnen.filter(({ datum }) => datum === "2026-12-22")).toHaveLength(1);
  expect(maakPlan([werk, zaak("bezwaar", { ...BO, "bz-briefdatum": "2026-11-11" })]).termijnen.map(({ datum }) => datum)).toEqual(expect.arrayContaining(["2026-12-22", "2026-12-23"]));
});

test("danger goes before every day", () => {
  const plan = maakPlan([zaak("huur", FATIMA), zaak("scheiden", { "veilig-nu": "nee-acuut" })]);
  expect(plan).toMatchObject({ leidt: "scheiden", veiligheid: [{ flow: "scheiden", id: "gevaar" }] });
  expect(plan.acties[0]?.flow).toBe("scheiden");
});

test("the order in which problems are told changes nothing but a tie", () => {
  const zaken = [zaak("bezwaar", BO), zaak("huur", FATIMA), zaak("werk-en-inkomen", { "wi-acuut": ["eten"], "wi-onderwerp": "schulden" })];
  const heen = maakPlan(zaken);
  const terug = maakPlan(zaken.toReversed());
  expect(terug.acties).toEqual(heen.acties);
  expect(terug.leidt).toBe(heen.leidt);
});

test("no problem at all is no plan", () => {
  expect(() => maakPlan([])).toThrow(RangeError);
});

describe("over three random problems", () => {
  const monsters = flows.map((flow) => steekproef(flow, VANDAAG, 60, 11).map(({ antwoorden }) => zaak(flow.id, antwoorden)));

  test("nothing is lost and nothing is double; each problem keeps its order; days and danger go first", () => {
    for (let i = 0; i < 60; i += 1) {
      const zaken = [0, 1, 2].map((n) => monsters[(i + n) % monsters.length]![i]!);
      const plan = maakPlan(zaken);
      for (const [lijst, van] of [["acties", (d: Diagnose) => d.stappen], ["stukken", (d: Diagnose) => d.stukken]] as const) {
        const verwacht = zaken.flatMap(({ diagnose, samen }) => van(diagnose).filter(({ id }) => !plan.volgorde.includes(samen?.leidtNaar?.[id.split(".").at(-1)!] ?? "")).map(({ id }) => `${diagnose.flow}:${id}`));
        expect(alle(plan, lijst).toSorted(), lijst).toEqual(verwacht.toSorted());
      }
      for (const { diagnose } of zaken) {
        const eigen = plan.acties.filter(({ flow, ook }) => flow === diagnose.flow && ook.length === 0).map(({ id }) => id);
        expect(eigen).toEqual(diagnose.stappen.map(({ id }) => id).filter((id) => eigen.includes(id)));
      }
      const open = plan.termijnen.filter(({ verstreken }) => !verstreken).map(({ datum }) => datum);
      expect(open).toEqual(open.toSorted());
    }
  });
});

describe("hand-overs", () => {
  const WERK: Antwoorden = {
    "wi-acuut": ["geen"], "wi-onderwerp": "lopend", "besluit-instantie": "gemeente", "uitkering-soort": "bijstand", "besluit-soort-brief": "besluit",
    "besluit-datum": "2026-11-10", "besluit-wat": ["stop", "terugbetalen"], "inkomen-nu": "bijna-op", "rechtshulp-dekking": ["hulpverlener"], gemeente: "5038",
  };

  test("work to bezwaar: what the file says, and the flow takes it as it is", () => {
    const mee = draagOver([bron("werk-en-inkomen", WERK)], findFlow("bezwaar")!, VANDAAG);
    expect(mee).toEqual({
      "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10",
      "bz-nu-nood": ["geen-inkomen"],
    });
    expect(keurAntwoorden(findFlow("bezwaar")!, mee, VANDAAG).ok).toBe(true);
  });

  test("scheiden to huur: who stands on the contract, and the postcode", () => {
    const scheiden = bron("scheiden", {
      "veilig-nu": "ja", fase: "besloten", relatievorm: "gehuwd", kinderen: "geen", eens: "eens-deels", woning: "huur-beide", knelpunten: ["geen"], inkomen: 27_000, postcode: "3511",
    });
    expect(draagOver([scheiden], findFlow("huur")!, VANDAAG)).toEqual({
      "huur-onderwerp": "samenwonen", "mede-situatie": "getrouwd-uit-elkaar", "mede-op-contract": "ja", "huur-postcode": "3511",
    });
  });

  test("scheiden does not go on in huur where two people must be kept apart", () => {
    const onveilig = bron("scheiden", { "veilig-nu": "bang", "controle-signalen": ["geld-controle"], fase: "besloten", relatievorm: "gehuwd", kinderen: "geen", woning: "huur-ander" });
    expect(onveilig.diagnose.overdrachten).toEqual([]);
  });

  test("bezwaar to work: the dismissal, and the need in the words of the other flow", () => {
    const ontslag = bron("bezwaar", { "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ontslagvergunning" });
    expect(draagOver([ontslag], findFlow("werk-en-inkomen")!, VANDAAG)).toMatchObject({ "wi-onderwerp": "ontslag", "ontslag-hoe": "uwv" });
    const nood = bron("bezwaar", { ...BO, "bz-nu-nood": ["geen-eten", "geen-inkomen"] });
    expect(draagOver([nood], findFlow("werk-en-inkomen")!, VANDAAG)).toMatchObject({ "wi-acuut": ["eten"] });
  });

  test("what stands in the other problem already is never written over", () => {
    const mee = draagOver([bron("werk-en-inkomen", WERK)], findFlow("bezwaar")!, VANDAAG, { "bz-organisatie": "uwv" });
    expect(mee).not.toHaveProperty("bz-organisatie");
  });

  test("a hand-over about something else than what the person confirmed is left out whole", () => {
    const mee = draagOver([bron("werk-en-inkomen", WERK)], findFlow("bezwaar")!, VANDAAG, { "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww" });
    expect(mee).not.toHaveProperty("bz-briefdatum");
    const over = draagOver([bron("werk-en-inkomen", WERK)], findFlow("bezwaar")!, VANDAAG, { "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt" });
    expect(over).toMatchObject({ "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10" });
  });

  test("every hand-over of every walk holds only questions and possible answers of the flow it goes to", () => {
    let gezien = 0;
    for (const flow of flows) {
      for (const { antwoorden } of steekproef(flow, VANDAAG, 150, 3)) {
        const van = bron(flow.id, antwoorden);
        for (const { flow: naar, antwoorden: gegeven } of van.diagnose.overdrachten) {
          const doel = findFlow(naar)!;
          expect(doel, naar).toBeDefined();
          const gekeurd = keurAntwoorden(doel, gegeven, VANDAAG);
          expect(gekeurd, JSON.stringify(gegeven)).toMatchObject({ ok: true });
          gezien += 1;
        }
      }
    }
    expect(gezien).toBeGreaterThan(20);
  });

  test("between all pairs of flows only possible answers are carried over", () => {
    for (const flow of flows) {
      for (const { antwoorden } of steekproef(flow, VANDAAG, 40, 5)) {
        for (const doel of flows) {
          if (doel.id !== flow.id) expect(keurAntwoorden(doel, draagOver([bron(flow.id, antwoorden)], doel, VANDAAG), VANDAAG)).toMatchObject({ ok: true });
        }
      }
    }
  });
});

test("names that flows share stand for steps and papers that have words", () => {
  for (const flow of flows) {
    const { uitkomst = {}, module = {} } = leesWoorden(flow.id).nl![flow.id] as Record<string, Record<string, { stap?: object; stuk?: object }>>;
    const sleutels = (soort: "stap" | "stuk") => new Set([...Object.values(uitkomst), ...Object.values(module)].flatMap((deel) => Object.keys(deel[soort] ?? {})));
    expect(Object.keys(flow.samen!.stappen).filter((deel) => !sleutels("stap").has(deel)), `${flow.id} steps`).toEqual([]);
    expect(Object.keys(flow.samen!.stukken).filter((deel) => !sleutels("stuk").has(deel)), `${flow.id} papers`).toEqual([]);
  }
});
