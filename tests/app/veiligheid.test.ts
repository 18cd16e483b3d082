import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { metSignalen } from "#app/dossier/veiligheid.ts";
import { flows } from "#flows/index.ts";
import { maakInhoud } from "#tests/support/context.ts";

/** Panels of all flows: true when somebody else may be watching, so that nothing stays open on the device. */
const PANELEN: Readonly<Record<string, boolean>> = {
  dwang: true,
  gevaar: true,
  geweld: true,
  onveilig: true,
  relatie: true,
  eten: false,
  energie: false,
  "geen-uitweg": false,
  huis: false,
  "kind-in-gevaar": false,
  kinderen: false,
  somber: false,
  suicide: false,
  zelfdoding: false,
};

test("G.6: every panel of every flow is known here, and the ones about another person put the dossier in safe mode", () => {
  const alle = flows.flatMap(({ id }) => {
    const woorden: { readonly veiligheid: object } = JSON.parse(readFileSync(`locales/nl/${id}.json`, "utf8"));
    return Object.keys(woorden.veiligheid);
  });
  expect([...new Set(alle)].toSorted()).toEqual(Object.keys(PANELEN).toSorted());
  for (const [paneel, meekijker] of Object.entries(PANELEN)) {
    expect(metSignalen(maakInhoud({}), [paneel], []).veiligeModus, paneel).toBe(meekijker);
  }
});
