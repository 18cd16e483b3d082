import { veld, type Blok, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { plusDagen, plusMaanden } from "#flows/engine/datum.ts";
import { briefhoofd, briefslot, metTekst, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever } from "./let-op.ts";
import { getalTekst, over, tekstVan, uitRekening, zin } from "./situatie.ts";
import { afzenderVelden, keurIban, keurNaVandaag, werkgeverVelden } from "./velden.ts";

type Soort = "ziek" | "minimumloon" | "inhouding" | "gewoon";

/** Which of the blocks of B1 this case needs. */
function soortVan(s: Situatie): Soort {
  if (s.diagnose.uitkomst === "uit-ziek-werkgever") return "ziek";
  if (s.diagnose.uitkomst === "uit-minimumloon") return "minimumloon";
  return heeft(s, "loon-wat", "inhouding") ? "inhouding" : "gewoon";
}

/** Pay that stopped during illness; otherwise there is nothing to claim yet. */
function isLoonGestopt(s: Situatie): boolean {
  return heeft(s, "ziek-probleem", "loon-gestopt") || heeft(s, "loon-wat", "ziek") || s.getypt["loon-gestopt"] === "ja";
}

function geenLoonbrief(s: Situatie): Weigering | null {
  if (heeft(s, "failliet-status", "failliet", "surseance")) return { reden: "loon-failliet" };
  return soortVan(s) === "ziek" && !isLoonGestopt(s) ? { reden: "loon-loopt", openMet: "loon-gestopt" } : null;
}

const getal = (s: Situatie, sleutel: string): number | undefined => {
  const waarde = uitRekening(s, "minimumloon", sleutel);
  return typeof waarde === "number" ? waarde : undefined;
};

/** What is due as far as the answers say: the amount that was told, or the shortfall with its holiday allowance. */
function bedragVoorstel(s: Situatie): string | undefined {
  const tekort = soortVan(s) === "minimumloon" ? getal(s, "tekort") : undefined;
  return tekort === undefined ? getalTekst(s, "loon-bedrag") : tekstVan(Math.round((tekort + (getal(s, "vakantiebijslag") ?? 0)) * 100) / 100);
}

/** The first and last day of what is claimed: a whole month, or from the stop of pay until today. */
function periodeVoorstel(s: Situatie): { readonly van?: string; readonly tot?: string } {
  const maand = dagVan(s, "loon-maand");
  if (maand) return { van: `${maand.slice(0, 7)}-01`, tot: plusDagen(plusMaanden(`${maand.slice(0, 7)}-01`, 1), -1) };
  const stop = dagVan(s, "ziek-loonstop-datum");
  return stop ? { van: stop, tot: s.peildatum } : {};
}

/** Holiday pay and a last payslip get fourteen days, other pay seven (werk-en-inkomen.md 4.1, uit-loon). */
const betaaldagen = (s: Situatie): number => (heeft(s, "loon-wat", "vakantiegeld", "eindafrekening") ? 14 : 7);

function loonVelden(s: Situatie): readonly BriefVeld[] {
  const soort = soortVan(s);
  const { van, tot } = periodeVoorstel(s);
  const uurloon = getalTekst(s, "uurloon");
  return [
    ...(soort === "ziek" ? [veld("loon-gestopt", "vink", { verplicht: true, voorstel: isLoonGestopt(s) ? "ja" : undefined })] : []),
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("in-dienst-sinds", "datum", { gedeeld: true, voorstel: dagVan(s, "dienst-start") }),
    veld("functie", "tekst", { gedeeld: true }),
    veld("uren-week", "tekst", { gedeeld: true, maxLengte: 20 }),
    veld("loon-per", "keuze", { opties: ["maand", "uur"], voorstel: uurloon ? "uur" : "maand" }),
    veld("loon-hoogte", "bedrag", { voorstel: uurloon ?? getalTekst(s, "bruto-maandloon") }),
    veld("periode-van", "datum", { verplicht: true, voorstel: van }),
    veld("periode-tot", "datum", { verplicht: true, voorstel: tot }),
    veld("loon-tegoed", "bedrag", { verplicht: true, voorstel: bedragVoorstel(s) }),
    veld("loon-berekening", "regels"),
    ...(soort === "inhouding" ? [veld("loon-inhouding", "bedrag", { verplicht: true })] : []),
    ...(soort === "ziek"
      ? [
          veld("ziek-gemeld-op", "datum", { verplicht: true, voorstel: dagVan(s, "ziek-sinds") }),
          veld("loon-stop-op", "datum", { verplicht: true, voorstel: dagVan(s, "ziek-loonstop-datum") }),
        ]
      : []),
    veld("betaal-uiterlijk", "datum", { verplicht: true, toekomst: true, voorstel: over(s, betaaldagen(s)) }),
    veld("iban", "tekst", { gedeeld: true, verplicht: true, maxLengte: 40 }),
  ];
}

function keurLoon(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const van = w.datum("periode-van");
  const tot = w.datum("periode-tot");
  const omgekeerd = van !== undefined && tot !== undefined && tot < van;
  return [
    ...(omgekeerd ? [{ veld: "periode-tot", reden: "periode-omgekeerd" }] : []),
    ...(w.bedrag("loon-tegoed") === 0 ? [{ veld: "loon-tegoed", reden: "loon-tegoed" }] : []),
    ...keurNaVandaag(w, s, "betaal-uiterlijk"),
    ...keurIban(w),
  ];
}

/** Since when, as what, how many hours, for how much: what is known of it. */
function werk(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "B1";
  const sinds = w.datum("in-dienst-sinds");
  const weg = heeft(s, "loon-in-dienst", "nee");
  const hoogte = w.bedrag("loon-hoogte");
  if (sinds === undefined && hoogte === undefined && !w.heeft("functie") && !w.heeft("uren-week")) return [];
  return [
    alinea(
      sinds && zin(`${L}.${weg ? "werkte" : "werk"}-sinds`, { datum: { datum: sinds } }),
      w.heeft("functie") && zin(`${L}.functie${weg ? "-was" : ""}`, { functie: w.tekst("functie") }),
      w.heeft("uren-week") && zin(`${L}.uren${weg ? "-was" : ""}`, { uren: w.tekst("uren-week") }),
      hoogte !== undefined && zin(`${L}.loon-${w.tekst("loon-per") || "maand"}${weg ? "-was" : ""}`, { bedrag: { bedrag: hoogte } }),
    ),
  ];
}

/** The block of the situation: minimum wage, deduction or illness. */
function bijzonder(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "B1";
  const minimum = getal(s, "minimum");
  switch (soortVan(s)) {
    case "minimumloon":
      if (minimum === undefined) return [];
      return [
        alinea(
          zin(`${L}.minimum`, { minimum: { bedrag: minimum } }),
          w.tekst("loon-per") === "uur" && zin(`${L}.betaalde`, { bedrag: bedragOf(w.bedrag("loon-hoogte")) }),
          zin(`${L}.verschil`, { tekort: bedragOf(getal(s, "tekort")), vakantiebijslag: bedragOf(getal(s, "vakantiebijslag")) }),
        ),
      ];
    case "inhouding":
      return [alinea(zin(`${L}.inhouding`, { bedrag: bedragOf(w.bedrag("loon-inhouding")) }), zin(`${L}.grond`))];
    case "ziek":
      return [
        alinea(
          zin(`${L}.ziek`, { datum: dagOf(w.datum("ziek-gemeld-op")) }),
          zin(`${L}.loonstop`, { datum: dagOf(w.datum("loon-stop-op")) }),
          zin(heeft(s, "ziek-do", "ja") ? `${L}.oordeel-ja` : `${L}.oordeel`),
          zin(`${L}.doorbetalen`),
        ),
      ];
    default:
      return [];
  }
}

/** B1: claims pay with a day on which it must be there, and gives notice of default (art. 7:625 and 7:626 BW). */
export const B1: Brief = {
  code: "B1",
  woorden: "werk-en-inkomen.B1",
  versturen: true,
  mag: geenLoonbrief,
  velden: loonVelden,
  samen: keurLoon,
  letOp: (s) =>
    letOpWerkgever(
      s,
      heeft(s, "loon-sommatie", "ja") && zin("letop.al-gevraagd"),
      soortVan(s) === "ziek" && zin("letop.deskundigenoordeel"),
      soortVan(s) === "minimumloon" && zin("letop.inspectie"),
      !heeft(s, "loon-in-dienst", "nee") && zin("letop.blijf-werken"),
      zin("letop.verhoging"),
    ),
  brieven: (w, s) => {
    const L = "B1";
    const ziek = soortVan(s) === "ziek";
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        ...werk(w, s),
        alinea(
          zin(`${L}.periode`, { datum: dagOf(w.datum("periode-van")), tot: dagOf(w.datum("periode-tot")) }),
          zin(`${L}.tegoed`, { bedrag: bedragOf(w.bedrag("loon-tegoed")) }),
        ),
        ...metTekst(w, "loon-berekening", zin(`${L}.berekening`)),
        ...bijzonder(w, s),
        alinea(zin(`${L}.betaal`, { datum: dagOf(w.datum("betaal-uiterlijk")), iban: w.inhoud("iban") }), zin(`${L}.loonstrook`)),
        alinea(zin(`${L}.gebreke`), zin(`${L}.verhoging`), zin(`${L}.rente`), zin(`${L}.rechter`)),
        ...(heeft(s, "loon-in-dienst", "nee") ? [] : [alinea(zin(ziek ? "brief.beschikbaar-ziek" : "brief.blijf-beschikbaar"))]),
        ...briefslot(w),
      ],
    ];
  },
};
