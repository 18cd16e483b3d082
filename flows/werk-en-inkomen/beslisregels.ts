import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { vragen, type VraagId } from "./vragen.ts";
import { tabelNa } from "./wegen.ts";

/** Where a row of the last table leads. */
type Plaats = VraagId | UitkomstId | "uitkomst";

type Tabel<P extends string = string> = readonly Beslisregel<Beweringnaam, P>[];

const VRAGEN = Object.keys(vragen) as readonly VraagId[];

/** The order of the questions (chapter 3), each table after the question it is named after. */
const volgorde: Readonly<Record<string, Tabel>> = Object.fromEntries(
  VRAGEN.filter((id) => id !== "rechtshulp-dekking" && id !== "gemeente").map((id) => [`na-${id}`, tabelNa(id)]),
);

/** The last two questions, as far as the count stays within twelve (3.1), and the outcome of each part (3.2 to 3.9). */
const einde = {
  staart: [
    { nr: "3.1-12", als: ["pastNog"], dan: "rechtshulp-dekking" },
    { nr: "3.1-12b", als: [], dan: "uitkomst" },
  ],
  "na-rechtshulp-dekking": [
    { nr: "3.1-12", als: ["pastNog"], dan: "gemeente" },
    { nr: "3.1-12b", als: [], dan: "uitkomst" },
  ],
  uitkomst: [
    { nr: "A3-1", als: ["opWegA3", "isOpStaandeVoet"], dan: "uit-osv" },
    { nr: "A3-2", als: ["opWegA3"], dan: "uit-opzegging-ongeldig" },
    { nr: "A7-1", als: ["opWegA7a"], dan: "uit-ontslagprocedure" },
    { nr: "A7-2", als: ["opWegA7t"], dan: "uit-ontslagprocedure" },
    { nr: "A7-3", als: ["opWegA7o"], dan: "uit-ontslagprocedure" },
    { nr: "A7-4", als: ["opWegA7g"], dan: "uit-ontslagprocedure" },
    { nr: "A8", als: ["opWegA8"], dan: "uit-ontslagprocedure" },
    { nr: "A9-1", als: ["opWegA9", "isProeftijdFout"], dan: "uit-opzegging-ongeldig" },
    { nr: "A9-2", als: ["opWegA9"], dan: "uit-proeftijd" },
    { nr: "A10", als: ["opWegA10"], dan: "uit-zelf-ontslag" },
    { nr: "A11", als: ["opWegA11g"], dan: "uit-ontslagprocedure" },
    { nr: "B4-1", als: ["opWegB3"], dan: "uit-vso-niet-getekend" },
    { nr: "B4-2", als: ["opWegB2", "isBedenktijdOpen"], dan: "uit-vso-bedenktijd" },
    { nr: "B4-3", als: ["opWegB2"], dan: "uit-vso-voorbij" },
    { nr: "C1-1", als: ["opWegC1", "isVast"], dan: "uit-mogelijk-vast" },
    { nr: "C1-2", als: ["opWegC1"], dan: "uit-contract-einde" },
    { nr: "D2", als: ["opWegD2"], dan: "uit-loon" },
    { nr: "D4-1", als: ["opWegD4", "isOnderMinimumloon"], dan: "uit-minimumloon" },
    { nr: "D4-2", als: ["opWegD4"], dan: "uit-loon" },
    { nr: "D5-1", als: ["opWegD5", "isFailliet"], dan: "uit-failliet" },
    { nr: "D5-2", als: ["opWegD5"], dan: "uit-transitievergoeding" },
    { nr: "D6", als: ["opWegD6"], dan: "uit-failliet" },
    { nr: "E3-1", als: ["opWegE2l"], dan: "uit-ziek-werkgever" },
    { nr: "E3-2", als: ["opWegE3"], dan: "uit-ziek-werkgever" },
    { nr: "E3-3", als: ["opWegE3l"], dan: "uit-ziek-werkgever" },
    { nr: "E5-1", als: ["opWegE5n"], dan: "uit-ziektewet" },
    { nr: "E5-2", als: ["opWegE5h"], dan: "uit-ziektewet" },
    { nr: "E5-3", als: ["opWegE5b"], dan: "uit-ziektewet" },
    { nr: "E6-1", als: ["opWegE6a"], dan: "uit-wia" },
    { nr: "E6-2", als: ["opWegE6b"], dan: "uit-wia" },
    { nr: "F1", als: ["opWegF1"], dan: "uit-flex" },
    { nr: "G1", als: ["opWegG1"], dan: "uit-schijnzzp" },
    { nr: "H1", als: ["opWegH2"], dan: "uit-werksfeer" },
    { nr: "I1", als: ["opWegI1"], dan: "uit-beding" },
    { nr: "J1", als: ["opWegJ2"], dan: "uit-uitbuiting" },
    { nr: "K1-1", als: ["opWegK2"], dan: "uit-ww" },
    { nr: "K1-2", als: ["opWegK3"], dan: "uit-ww" },
    { nr: "L1-1", als: ["opWegL2m"], dan: "uit-bijstand" },
    { nr: "L1-2", als: ["opWegL3m"], dan: "uit-bijstand" },
    { nr: "L1-3", als: ["opWegL4"], dan: "uit-bijstand" },
    { nr: "L1-4", als: ["opWegL27"], dan: "uit-bijstand" },
    { nr: "L1-5", als: ["opWegL67"], dan: "uit-aow-aio" },
    { nr: "M1-1", als: ["opWegM5"], dan: "uit-uitkering-lopend" },
    { nr: "M1-2", als: ["opWegM6"], dan: "uit-uitkering-lopend" },
    { nr: "M1-3", als: ["opWegM7"], dan: "uit-uitkering-lopend" },
    { nr: "N1-1", als: ["opWegN2"], dan: "uit-toeslagen" },
    { nr: "N1-2", als: ["opWegN3", "isSamenloop"], dan: "uit-belasting-samenloop" },
    { nr: "N1-3", als: ["opWegN3"], dan: "uit-toeslagen" },
    { nr: "O1-1", als: ["opWegO3"], dan: "uit-aow-aio" },
    { nr: "O1-2", als: ["opWegO4"], dan: "uit-aow-aio" },
    { nr: "P1", als: ["opWegP1"], dan: "uit-schulden" },
    { nr: "Q1", als: ["opWegQ1"], dan: "uit-rondkomen" },
    { nr: "S1", als: ["opWegS0"], dan: "uit-algemeen" },
    { nr: "M3", als: [], dan: "x-bezwaar" },
  ],
} as const satisfies Readonly<Record<string, Tabel<Plaats>>>;

/** The tables of the flow. The first row of which all statements hold is the one that counts. */
export const beslisregels: Readonly<Record<string, Tabel>> & typeof einde = { ...volgorde, ...einde };
