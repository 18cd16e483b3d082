import { veld, type Brief, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { aanzegvergoeding, laatsteAanzegdag } from "../berekeningen/loon.ts";
import { aanzegtermijn } from "../berekeningen/termijnen.ts";
import { briefhoofd, briefslot, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever, nietGenoeg } from "./let-op.ts";
import { betaalVeld, briefdagVeld, eindeDag, eindeVeld, keurDagen, loopt, rechter } from "./na-einde.ts";
import { gaatOver, getalTekst, zin } from "./situatie.ts";
import { afzenderVelden, nodigAls, werkgeverVelden } from "./velden.ts";

function aanzegBedrag(w: Waarden, s: Situatie): number | undefined {
  const einde = w.datum("laatste-werkdag");
  const maandloon = w.bedrag("maandloon");
  const ander = w.bedrag("ander-bedrag");
  if (ander !== undefined || einde === undefined || maandloon === undefined) return ander;
  const hoe = w.tekst("aanzeg-hoe");
  const aanzegging = hoe === "laat" ? "te-laat" : "nee";
  return aanzegvergoeding({ einde, contractDuur: String(s.antwoorden["contract-duur"] ?? "weet-niet"), aanzegging, aanzegDatum: w.datum("aanzeg-op"), maandloon })?.bedrag;
}

const AANZEGGING: Readonly<Record<string, string>> = { nee: "niet", mondeling: "mondeling", "te-laat": "laat" };

function geenAanzegging(s: Situatie): Weigering | null {
  if (heeft(s, "aanzegging", "op-tijd")) return { reden: "op-tijd-aangezegd" };
  return heeft(s, "contract-duur", "tot-6-mnd", "vast", "geen-datum") ? { reden: "geen-aanzegplicht" } : null;
}

const uitersteAanzegging = (w: Waarden): Datum | undefined => {
  const einde = w.datum("laatste-werkdag");
  return einde && aanzegtermijn(einde).veilig;
};

/** B5: claims pay because nothing was said in writing, or too late (art. 7:668 and 7:686a lid 4 onder e BW). */
export const B5: Brief = {
  code: "B5",
  woorden: "werk-en-inkomen.B5",
  versturen: true,
  mag: geenAanzegging,
  velden: (s) => {
    const einde = eindeDag(s);
    return [
      ...afzenderVelden(s),
      ...werkgeverVelden(s, briefdagVeld(s)),
      veld("contract-begin", "datum", { verplicht: true, voorstel: heeft(s, "keten-aantal", "1") ? dagVan(s, "dienst-start") : undefined }),
      eindeVeld(s),
      veld("aanzeg-hoe", "keuze", { verplicht: true, opties: ["niet", "mondeling", "laat"], voorstel: AANZEGGING[String(s.antwoorden["aanzegging"])] }),
      veld("aanzeg-op", "datum", { voorstel: dagVan(s, "aanzeg-datum") }),
      veld("maandloon", "bedrag", { gedeeld: true, verplicht: true, voorstel: getalTekst(s, "bruto-maandloon") }),
      veld("ander-bedrag", "bedrag"),
      betaalVeld(s, einde && aanzegtermijn(einde).veilig),
      veld("iban", "tekst", { gedeeld: true, verplicht: true, maxLengte: 40 }),
    ];
  },
  samen: (w, s) => {
    const einde = w.datum("laatste-werkdag");
    const op = w.datum("aanzeg-op");
    const laat = w.tekst("aanzeg-hoe") === "laat";
    const toch = laat && einde !== undefined && op !== undefined && op <= laatsteAanzegdag(einde);
    return [...nodigAls(laat, w, "aanzeg-op"), ...(toch ? [{ veld: "aanzeg-op", reden: "aanzeg-op-tijd" }] : []), ...keurDagen(w, s, uitersteAanzegging(w))];
  },
  letOp: (s) => letOpWerkgever(s, nietGenoeg(s, "aanzegvergoeding"), gaatOver(s, "uit-mogelijk-vast") && zin("letop.eerst-kiezen"), loopt(s) && zin("letop.na-einde"), zin("letop.uitzendbeding"), zin("letop.cao")),
  brieven: (w, s) => {
    const L = "B5";
    const einde = w.datum("laatste-werkdag");
    const hoe = w.tekst("aanzeg-hoe") || "niet";
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.liep`, { datum: dagOf(w.datum("contract-begin")), einde: dagOf(einde) })),
        alinea(zin(`${L}.moest`, { datum: dagOf(einde && laatsteAanzegdag(einde)) }), zin(`${L}.plicht`), zin(`${L}.hoe.${hoe}`, { datum: dagOf(w.datum("aanzeg-op")) })),
        alinea(
          zin(`${L}.bedrag`, { bedrag: bedragOf(aanzegBedrag(w, s)) }),
          zin("brief.betaal-voor", { datum: dagOf(w.datum("betaal-uiterlijk")), iban: w.inhoud("iban") }),
          rechter(s, uitersteAanzegging(w), L),
        ),
        ...briefslot(w),
      ],
    ];
  },
};
