import { veld, type Brief, type Situatie, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { briefhoofd, briefslot, lijst, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever } from "./let-op.ts";
import { isOpStaandeVoet, isVoorbij, isZiek, over, tekstVan, termijnVan, uitRekening, zin } from "./situatie.ts";
import { afzenderVelden, keurNaVandaag, werkgeverVelden } from "./velden.ts";

/** A signature under a dismissal: not an agreement but consent, with a rule of its own (art. 7:671 BW). */
const isInstemming = (s: Situatie): boolean => heeft(s, "ontslag-getekend", "ja");

const bedenktijd = (s: Situatie) => termijnVan(s, "bedenktijd", "herroepen");

function geenOntbinding(s: Situatie): Weigering | null {
  if (heeft(s, "vso-eerder", "ja")) return { reden: "bedenktijd-tweede-keer" };
  const termijn = bedenktijd(s);
  return termijn !== undefined && isVoorbij(termijn, s) ? { reden: "bedenktijd-voorbij" } : null;
}

/** B3: takes back a signed agreement or consent within the days to think; no reason is needed (art. 7:670b and 7:671 BW). */
export const B3: Brief = {
  code: "B3",
  woorden: "werk-en-inkomen.B3",
  versturen: true,
  mag: geenOntbinding,
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("overeenkomst-datum", "datum", { verplicht: true, voorstel: dagVan(s, "vso-datum") ?? (isOpStaandeVoet(s) ? dagVan(s, "einde-datum") : undefined) }),
    veld("ziek-gemeld", "vink", { voorstel: isZiek(s) ? "ja" : undefined }),
  ],
  letOp: (s) => {
    const termijn = bedenktijd(s);
    return letOpWerkgever(
      s,
      termijn === undefined || termijn.verstreken ? zin("letop.bedenktijd-vandaag") : zin("letop.bedenktijd", { deadline: { datum: termijn.datum } }),
      zin("letop.eerst-advies"),
      zin("letop.bestuurder"),
    );
  },
  brieven: (w, s) => {
    const L = "B3";
    const datum = { datum: dagOf(w.datum("overeenkomst-datum")) };
    const kern = isInstemming(s)
      ? [zin(`${L}.ingestemd`, datum), zin(`${L}.herroep`)]
      : [zin(`${L}.gesloten`, datum), zin(`${L}.ontbind`), zin(`${L}.artikel`)];
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(isInstemming(s) ? `${L}.onderwerp-instemming` : `${L}.onderwerp`)),
        alinea(...kern),
        alinea(zin(`${L}.blijft`), zin(w.vink("ziek-gemeld") ? "brief.ben-ziek-gemeld" : "brief.beschikbaar")),
        alinea(zin(`${L}.bevestig`)),
        ...briefslot(w),
      ],
    ];
  },
};

const PUNTEN = ["reden", "einddatum", "transitie", "vakantie", "vrij", "beding", "getuigschrift", "bedenktijd", "kwijting"] as const;

/** B4: answers a proposal without agreeing and asks for time (werk-en-inkomen.md 4.1, uit-vso-niet-getekend). */
export const B4: Brief = {
  code: "B4",
  woorden: "werk-en-inkomen.B4",
  versturen: true,
  mag: (s) => (heeft(s, "vso-status", "ja", "mail") ? { reden: "al-getekend" } : null),
  velden: (s) => {
    const bedrag = uitRekening(s, "transitievergoeding", "bedrag");
    const einddatum = uitRekening(s, "opzegtermijn", "einddatum");
    return [
      ...afzenderVelden(s),
      ...werkgeverVelden(s),
      veld("voorstel-datum", "datum", { verplicht: true }),
      veld("advies-tot", "datum", { verplicht: true, toekomst: true, voorstel: over(s, 14) }),
      veld("kosten-advies", "vink", { voorstel: "ja" }),
      veld("praat-punten", "vinkjes", { opties: PUNTEN, voorstel: PUNTEN.join(",") }),
      veld("vso-eerste-einddatum", "datum", { toekomst: true, voorstel: isDatum(einddatum) ? einddatum : undefined }),
      veld("transitie-bedrag", "bedrag", { voorstel: typeof bedrag === "number" ? tekstVan(bedrag) : undefined }),
      veld("ziek-gemeld", "vink", { voorstel: isZiek(s) ? "ja" : undefined }),
    ];
  },
  samen: (w, s) => keurNaVandaag(w, s, "advies-tot"),
  letOp: (s) =>
    letOpWerkgever(s, zin("letop.zeg-niet-akkoord"), dagVan(s, "vso-reactiedatum") !== undefined && zin("letop.dag-werkgever"), isZiek(s) && zin("letop.ziek-niet-tekenen")),
  brieven: (w, s) => {
    const L = "B4";
    const einddatum = w.datum("vso-eerste-einddatum");
    const bedrag = w.bedrag("transitie-bedrag");
    const punt = (id: string) => {
      if (id === "einddatum" && einddatum) return zin(`${L}.punt.einddatum-dag`, { datum: { datum: einddatum } });
      if (id === "transitie" && bedrag !== undefined) return zin(`${L}.punt.transitie-bedrag`, { bedrag: bedragOf(bedrag) });
      return zin(`${L}.punt.${id}`);
    };
    const punten = w.vinkjes("praat-punten");
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.ontvangen`, { datum: dagOf(w.datum("voorstel-datum")) }), zin(`${L}.geen-akkoord`), zin(`${L}.advies`)),
        alinea(zin(`${L}.tijd`, { datum: dagOf(w.datum("advies-tot")) }), w.vink("kosten-advies") && zin(`${L}.kosten`)),
        ...(punten.length > 0 ? [alinea(zin(`${L}.praten`)), lijst(punten.map(punt))] : []),
        alinea(zin(w.vink("ziek-gemeld") ? `${L}.tot-dan-ziek` : `${L}.tot-dan`)),
        ...briefslot(w),
      ],
    ];
  },
};
