import { veld, type Brief, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { oproepuren } from "../berekeningen/contract.ts";
import { briefhoofd, briefslot, metLijst, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever } from "./let-op.ts";
import { getalIn, getalTekst, getypteDag, tekstVan, zin } from "./situatie.ts";
import { afzenderVelden, werkgeverVelden } from "./velden.ts";

/** The legal presumption looks at three months (art. 7:610b BW). */
const VERMOEDEN_MAANDEN = 3;

const sinds = (s: Situatie): Datum | undefined => getypteDag(s, "oproep-sinds", dagVan(s, "flex-sinds"));

/** The offer of fixed hours had to be there, and was not (art. 7:628a BW). */
function isAanbodTeLaat(start: Datum | undefined, s: Situatie): boolean {
  return start !== undefined && oproepuren(start, 0).aanbodUiterlijk < s.peildatum && !heeft(s, "flex-aanbod", "ja");
}

function geenUrenbrief(s: Situatie): Weigering | null {
  if (heeft(s, "flex-probleem", "uitzend-stopt")) return { reden: "uitzend-stopt" };
  if (heeft(s, "flex-probleem", "minder-uren", "te-laat-opgeroepen")) return null;
  if (heeft(s, "flex-aanbod", "ja")) return { reden: "aanbod-gekregen" };
  const start = dagVan(s, "flex-sinds");
  if (start === undefined || isAanbodTeLaat(start, s)) return null;
  // The first three months give no presumption either.
  if (plusMaanden(start, VERMOEDEN_MAANDEN) <= s.peildatum) return null;
  return { reden: "nog-geen-uren", waarden: { vanaf: { datum: plusMaanden(start, VERMOEDEN_MAANDEN) } } };
}

/** On what the claim rests: the offer that did not come, the presumption, or both. */
function beroep610b(s: Situatie): boolean {
  return heeft(s, "flex-probleem", "minder-uren") || !isAanbodTeLaat(sinds(s), s);
}

function keurUren(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const uren = getalIn(w.tekst("oproep-uren"));
  const start = w.datum("oproep-sinds");
  const zonderGrond = start !== undefined && !isAanbodTeLaat(start, s) && !w.vink("beroep-610b");
  return [
    ...(w.heeft("oproep-uren") && (uren === undefined || uren <= 0 || uren > 100) ? [{ veld: "oproep-uren", reden: "uren-onmogelijk" }] : []),
    ...(zonderGrond && !w.heeft("afgezegde-diensten") ? [{ veld: "beroep-610b", reden: "beroep-610b" }] : []),
  ];
}

/** B7: asks for fixed hours and the pay that belongs to them (art. 7:610b and 7:628a BW). */
export const B7: Brief = {
  code: "B7",
  woorden: "werk-en-inkomen.B7",
  versturen: true,
  mag: geenUrenbrief,
  velden: (s) => {
    const start = sinds(s);
    const vanaf = start === undefined ? undefined : isAanbodTeLaat(start, s) ? oproepuren(start, 0).vasteUrenVanaf : plusDagen(s.peildatum, 1);
    return [
      ...afzenderVelden(s),
      ...werkgeverVelden(s),
      veld("oproep-sinds", "datum", { verplicht: true, voorstel: dagVan(s, "flex-sinds") }),
      veld("oproep-uren", "tekst", { verplicht: true, maxLengte: 20, voorstel: getalTekst(s, "flex-gem-uren") }),
      veld("uren-vanaf", "datum", { verplicht: true, toekomst: true, voorstel: vanaf }),
      veld("beroep-610b", "vink", { voorstel: beroep610b(s) ? "ja" : undefined }),
      ...(heeft(s, "flex-probleem", "te-laat-opgeroepen") ? [veld("afgezegde-diensten", "regels")] : []),
    ];
  },
  samen: keurUren,
  letOp: (s) => letOpWerkgever(s, zin("letop.blijf-beschikbaar"), zin("letop.tel-uren"), zin("letop.cao")),
  brieven: (w, s) => {
    const L = "B7";
    const start = w.datum("oproep-sinds");
    const uren = getalIn(w.tekst("oproep-uren"));
    const teLaat = isAanbodTeLaat(start, s);
    const perMaand = start && uren !== undefined ? oproepuren(start, uren) : undefined;
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.sinds`, { datum: dagOf(start) }), zin(`${L}.gemiddeld`, { uren: w.inhoud("oproep-uren") }), zin(teLaat ? `${L}.twaalf` : `${L}.laatste-tijd`)),
        ...(teLaat ? [alinea(zin(`${L}.moest`, { datum: dagOf(perMaand?.aanbodUiterlijk) }), zin(`${L}.artikel`), zin(`${L}.niet-gedaan`), zin(`${L}.vraag-aanbod`))] : []),
        alinea(
          zin(`${L}.loon`, { uren: perMaand ? tekstVan(perMaand.urenPerMaand) : "……" }),
          zin(`${L}.vanaf`, { datum: dagOf(w.datum("uren-vanaf")) }),
          w.vink("beroep-610b") && zin(teLaat ? `${L}.ook-610b` : `${L}.610b`),
        ),
        ...metLijst(w, "afgezegde-diensten", zin(`${L}.diensten`)),
        ...(w.heeft("afgezegde-diensten") ? [alinea(zin(`${L}.loon-diensten`))] : []),
        alinea(zin(`${L}.beschikbaar`), zin(`${L}.antwoord`)),
        ...briefslot(w),
      ],
    ];
  },
};
