import { veld, type Brief, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { wettermijn } from "../berekeningen/termijnen.ts";
import { transitievergoeding, type Transitievergoeding } from "../berekeningen/transitievergoeding.ts";
import { briefhoofd, briefslot, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever, nietGenoeg } from "./let-op.ts";
import { betaalVeld, briefdagVeld, eindeDag, eindeVeld, keurDagen, loopt, rechter } from "./na-einde.ts";
import { gaatOver, getalTekst, zin } from "./situatie.ts";
import { afzenderVelden, werkgeverVelden } from "./velden.ts";

/** Undefined where the days or the pay are not known yet, or the limit of that year is not. */
function berekend(w: Waarden): Transitievergoeding | undefined {
  const start = w.datum("in-dienst-sinds");
  const einde = w.datum("laatste-werkdag");
  const maandloon = w.bedrag("maandloon");
  if (start === undefined || einde === undefined || maandloon === undefined || einde < start) return undefined;
  try {
    return transitievergoeding({ start, einde }, { maandloon, vastExtra: w.bedrag("vast-extra") ?? 0 });
  } catch (error) {
    if (error instanceof GeenTariefError) return undefined;
    throw error;
  }
}

function geenTransitie(s: Situatie): Weigering | null {
  if (heeft(s, "contract-wie", "ikzelf") || heeft(s, "ww-einde-reden", "zelf")) return { reden: "zelf-gestopt" };
  if (heeft(s, "ww-einde-reden", "vso")) return { reden: "alleen-afspraak" };
  return heeft(s, "ww-einde-reden", "failliet") ? { reden: "transitie-failliet" } : null;
}

/** How the work ended, as far as the answers say. */
function eindeHoe(s: Situatie): string | undefined {
  if (s.antwoorden["aanzegging"] !== undefined || heeft(s, "ww-einde-reden", "contract-af")) return "niet-verlengd";
  if (heeft(s, "ontslag-hoe", "rechter")) return "ontbonden";
  return heeft(s, "ontslag-hoe", "uwv", "op-staande-voet", "brief", "mondeling", "proeftijd") || heeft(s, "ww-einde-reden", "op-staande-voet") ? "opgezegd" : undefined;
}

const uitersteTransitie = (w: Waarden): Datum | undefined => {
  const einde = w.datum("laatste-werkdag");
  return einde && wettermijn("transitievergoeding", einde).veilig;
};

/** B6: claims the transitievergoeding with its calculation (art. 7:673 and 7:686a BW). */
export const B6: Brief = {
  code: "B6",
  woorden: "werk-en-inkomen.B6",
  versturen: true,
  mag: geenTransitie,
  velden: (s) => {
    const einde = eindeDag(s);
    return [
      ...afzenderVelden(s),
      ...werkgeverVelden(s, briefdagVeld(s)),
      veld("in-dienst-sinds", "datum", { gedeeld: true, verplicht: true, voorstel: dagVan(s, "dienst-start") }),
      eindeVeld(s),
      veld("einde-hoe", "keuze", { verplicht: true, opties: ["opgezegd", "niet-verlengd", "ontbonden"], voorstel: eindeHoe(s) }),
      veld("maandloon", "bedrag", { gedeeld: true, verplicht: true, voorstel: getalTekst(s, "bruto-maandloon") }),
      veld("vast-extra", "bedrag", { voorstel: getalTekst(s, "loon-vast-extra") }),
      veld("ander-bedrag", "bedrag"),
      betaalVeld(s, einde && wettermijn("transitievergoeding", einde).veilig),
      veld("iban", "tekst", { gedeeld: true, verplicht: true, maxLengte: 40 }),
    ];
  },
  samen: (w, s) => {
    const start = w.datum("in-dienst-sinds");
    const einde = w.datum("laatste-werkdag");
    const omgekeerd = start !== undefined && einde !== undefined && einde < start;
    const geenBedrag = !omgekeerd && start && einde && w.bedrag("maandloon") !== undefined && berekend(w) === undefined && w.bedrag("ander-bedrag") === undefined;
    return [
      ...(omgekeerd ? [{ veld: "laatste-werkdag", reden: "einde-voor-begin" }] : []),
      ...(geenBedrag ? [{ veld: "ander-bedrag", reden: "bedrag-niet-bekend" }] : []),
      ...keurDagen(w, s, uitersteTransitie(w)),
    ];
  },
  letOp: (s) =>
    letOpWerkgever(
      s,
      nietGenoeg(s, "transitievergoeding"),
      gaatOver(s, "uit-mogelijk-vast") && zin("letop.eerst-kiezen"),
      loopt(s) && zin("letop.na-einde"),
      zin("letop.indicatie"),
      zin("letop.geen-transitie"),
    ),
  brieven: (w, s) => {
    const L = "B6";
    const som = berekend(w);
    const bedrag = w.bedrag("ander-bedrag") ?? som?.bedrag;
    const metSom = som !== undefined && w.bedrag("ander-bedrag") === undefined;
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(
          zin(`${L}.duurde`, { datum: dagOf(w.datum("in-dienst-sinds")), einde: dagOf(w.datum("laatste-werkdag")) }),
          w.heeft("einde-hoe") && zin(`${L}.hoe.${w.tekst("einde-hoe")}`),
          zin(`${L}.recht`),
        ),
        ...(metSom
          ? [
              alinea(
                zin(`${L}.duur`, { jaren: som.j, maanden: som.m, dagen: som.d }),
                zin(`${L}.maandloon`, { bedrag: { bedrag: som.M } }),
                zin(`${L}.derde`),
                som.begrensd && zin(`${L}.begrensd`),
              ),
            ]
          : []),
        alinea(
          zin(`${L}.bedrag`, { bedrag: bedragOf(bedrag) }),
          zin("brief.betaal-voor", { datum: dagOf(w.datum("betaal-uiterlijk")), iban: w.inhoud("iban") }),
          zin(`${L}.rente`),
          rechter(s, uitersteTransitie(w), L),
        ),
        ...briefslot(w),
      ],
    ];
  },
};
