import { alle, type Deelregels } from "#flows/engine/delen.ts";

/** This flow asks for no own words, for nothing that was done and for no goal. */
const GEEN_VRAAG = "";

/**
 * Sharing a case of scheiden (scheiden.md 5.1 and 5.2, letter D8): what was answered about safety goes only with a tick of
 * its own. The former partner is never a receiver; no name of that person is known here.
 */
export const delen: Deelregels = {
  verhaal: GEEN_VRAAG,
  kern: ["fase", "relatievorm", "kinderen", "eens"],
  gedaan: GEEN_VRAAG,
  doel: GEEN_VRAAG,
  groepen: {
    "veilig-nu": "strafrecht",
    "controle-signalen": "strafrecht",
    "kind-knelpunt": alle("strafrecht", ["zorgen"]),
    knelpunten: {
      ...alle("geld", ["geld-weg", "geen-geld", "schulden", "bedrijf", "bijstand"]),
      ...alle("gezondheid", ["ziek-beperking", "zelfdoding"]),
      ...alle("strafrecht", ["huisverbod-gekregen"]),
      ...alle("afkomst", ["buitenland-zaak", "verblijf", "religieus"]),
    },
    "datum-huisverbod": "strafrecht",
    inkomen: "geld",
    "wrb.q2": "geld",
    "wrb.q3": "geld",
    "wrb.q3-nu": "geld",
    "wrb.q4": "geld",
    "wrb.q5": "geld",
  },
  uitkomsten: {
    "spoed-gevaar": "strafrecht",
    "huisverbod-gekregen": "strafrecht",
    "onveilig-eigen-advocaat": "strafrecht",
    "zorgen-om-kind": "strafrecht",
  },
  wederpartij: () => [],
};
