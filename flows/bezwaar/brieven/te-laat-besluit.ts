import { veld, woord, type Blok, type Brief, type Inhoud, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { vovoMogelijk } from "../berekeningen/voorlopige-voorziening.ts";
import { dwangsomTijdlijn } from "../berekeningen/dwangsom.ts";
import { aanhef, briefhoofd, briefslot, metKenmerk } from "./blokken.ts";
import { letOpVoor, pratenIsGeenBezwaar } from "./let-op.ts";
import { bezwaarDatum, beslisEinde, heeftBezwaar, ingebrekeOntvangen, onderwerpVoorstel, organisatieVan } from "./situatie.ts";
import { aanVelden, afzenderVelden } from "./velden.ts";
import { geenBeroepNietTijdig, geenInd, geenIngebrekestelling } from "./weigeren.ts";

/** What the person waits for, as a word key. */
function wachtOp(s: Situatie): "aanvraag" | "bezwaar" | "woo-inzage" | "herbeoordeling" {
  if (heeft(s, "bz-wacht-op", "bezwaar") || (s.antwoorden["bz-wacht-op"] === undefined && heeftBezwaar(s))) return "bezwaar";
  if (heeft(s, "bz-wacht-op", "woo-inzage")) return "woo-inzage";
  return heeft(s, "bz-wacht-op", "herbeoordeling") ? "herbeoordeling" : "aanvraag";
}

/** Woo and IND pay no dwangsom, or not surely: the letter does not ask for it (bezwaar.md 7.4; art. 8.2 Woo). */
export function zonderDwangsom(s: Situatie): boolean {
  return wachtOp(s) === "woo-inzage" || organisatieVan(s) === "ind";
}

function ingebrekestelling(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "bezwaar.L4";
  const wat = wachtOp(s);
  const verzonden = w.datum("verzend-datum");
  const einde = beslisEinde(s);
  const datum = verzonden ? { datum: verzonden } : woord("leeg");
  return [
    ...briefhoofd(w, s, { bsn: true }),
    { soort: "onderwerp", regel: metKenmerk(w, woord(`${L}.onderwerp`, { wat: woord(`${L}.wat.${wat}`), datum })) },
    aanhef,
    alinea(
      woord(`${L}.gedaan.${wat}`, { datum, onderwerp: w.inhoud("onderwerp") }),
      woord(`${L}.u-had-moeten`, { einde: einde ? { datum: einde } : woord("leeg") }),
      woord(`${L}.geen-besluit`),
    ),
    alinea(woord(`${L}.in-gebreke`), woord(`${L}.twee-weken`), !zonderDwangsom(s) && woord(`${L}.dwangsom`), woord(`${L}.rechter`)),
    ...briefslot(w, s, [woord(`${L}.bijlage.${wat}`), ...(w.vink("bevestiging") ? [woord(`${L}.bijlage.bevestiging`)] : [])]),
  ];
}

/** L4: tells the organisation that it is too late and gives it two weeks (bezwaar.md 7.4; art. 4:17, 6:12 Awb). */
export const L4: Brief = {
  code: "L4",
  woorden: "bezwaar.L4",
  versturen: true,
  mag: geenIngebrekestelling,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("verzend-datum", "datum", { verplicht: true, voorstel: dagVan(s, "bz-aanvraagdatum") ?? bezwaarDatum(s) }),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
    veld("onderwerp", "tekst", { gedeeld: true, verplicht: true, voorstel: onderwerpVoorstel(s) }),
    veld("bevestiging", "vink"),
  ],
  letOp: (s) => [woord(zonderDwangsom(s) ? "letop.geen-dwangsom" : "letop.dwangsom"), ...letOpVoor(s)],
  brieven: (w, s) => [ingebrekestelling(w, s)],
};

const BIJ_GEBIED: ReadonlySet<string> = new Set(["gemeente", "belasting-lokaal"]);
const BIJ_WOONPLAATS: ReadonlySet<string> = new Set(["uwv", "svb", "duo", "ciz"]);

/** Which court, in words (bezwaar.md 4.2 `o-bezwaar-en-spoedrechter`; art. 8:7 Awb). */
function rechtbank(s: Situatie): Inhoud {
  const organisatie = organisatieVan(s);
  if (BIJ_GEBIED.has(organisatie)) return woord("bezwaar.L8.rechtbank.gebied");
  return woord(BIJ_WOONPLAATS.has(organisatie) ? "bezwaar.L8.rechtbank.woonplaats" : "bezwaar.L8.rechtbank.vraag");
}

const eigen = (w: Waarden, id: string): Inhoud => (w.heeft(id) ? { tekst: w.tekst(id) } : w.inhoud(id));

/** L8: the checklist for a request to the court for a temporary solution; nothing is filed by us (bezwaar.md 7.8). */
export const L8: Brief = {
  code: "L8",
  woorden: "bezwaar.L8",
  versturen: false,
  mag: geenInd,
  velden: () => [veld("spoed", "regels"), veld("vraag-rechter", "regels"), veld("griffierecht-niet", "vink")],
  letOp: (s) => [woord("letop.vovo-advocaat"), ...pratenIsGeenBezwaar(s)],
  brieven: (w, s) => {
    const L = "bezwaar.L8";
    const loopt = vovoMogelijk({ bezwaarLoopt: heeftBezwaar(s), beroepLoopt: false });
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        alinea(woord(`${L}.advocaat`)),
        {
          soort: "vakjes",
          punten: [
            { aan: loopt, zinnen: [woord(`${L}.bezwaar`), woord(`${L}.zonder-bezwaar`)] },
            { aan: false, zinnen: [rechtbank(s)] },
            { aan: false, zinnen: [woord(`${L}.kopieen`)] },
            { aan: false, zinnen: [woord(`${L}.bewijs`)] },
            { aan: w.heeft("spoed"), zinnen: [woord(`${L}.spoed`), eigen(w, "spoed")] },
            { aan: w.heeft("vraag-rechter"), zinnen: [woord(`${L}.vraag`), eigen(w, "vraag-rechter")] },
            { aan: false, zinnen: [woord(w.vink("griffierecht-niet") ? `${L}.griffierecht-vrij` : `${L}.griffierecht`)] },
          ],
        },
      ],
    ];
  },
};

/** L12: the checklist for going to court because nothing came (bezwaar.md 7.8; art. 6:2, 6:12 Awb). */
export const L12: Brief = {
  code: "L12",
  woorden: "bezwaar.L12",
  versturen: false,
  mag: geenBeroepNietTijdig,
  velden: () => [veld("kopie-ingebreke", "vink"), veld("bewijs-ontvangst", "vink"), veld("griffierecht-niet", "vink")],
  letOp: () => [],
  brieven: (w, s) => {
    const L = "bezwaar.L12";
    const ontvangen = ingebrekeOntvangen(s);
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        {
          soort: "vakjes",
          punten: [
            { aan: w.vink("kopie-ingebreke"), zinnen: [woord(`${L}.kopie`)] },
            { aan: w.vink("bewijs-ontvangst"), zinnen: [woord(`${L}.ontvangst`, { datum: ontvangen ? { datum: ontvangen } : woord("leeg") })] },
            {
              aan: ontvangen !== undefined,
              zinnen: [woord(`${L}.twee-weken`, { datum: ontvangen ? { datum: dwangsomTijdlijn(ontvangen).graceEinde } : woord("leeg") })],
            },
            { aan: false, zinnen: [woord(`${L}.nog-niets`)] },
            { aan: false, zinnen: [woord(w.vink("griffierecht-niet") ? `${L}.griffierecht-vrij` : `${L}.griffierecht`)] },
            { aan: false, zinnen: [woord(`${L}.niet-intrekken`)] },
          ],
        },
      ],
    ];
  },
};
