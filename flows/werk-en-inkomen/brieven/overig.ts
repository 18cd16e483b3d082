import { veld, type Brief } from "#flows/engine/brief.ts";
import { alinea, bedragOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot, metTekst, WERKGEVER, type Ontvanger } from "./blokken.ts";
import { letOpVoor, letOpWerkgever } from "./let-op.ts";
import { getalTekst, variantVan, zin } from "./situatie.ts";
import { afzenderVelden, datumVeld, werkgeverVelden } from "./velden.ts";

const CURATOR: Ontvanger = { naam: "curator", adres: "curator-adres" };
const DEURWAARDER: Ontvanger = { naam: "deurwaarder", adres: "deurwaarder-adres" };

/** B14: tells the curator what is still due (werk-en-inkomen.md 4.1, uit-failliet). */
export const B14: Brief = {
  code: "B14",
  woorden: "werk-en-inkomen.B14",
  versturen: true,
  mag: (s) => (heeft(s, "failliet-status", "gestopt") || variantVan(s, "uit-failliet") === "waarschuwing" ? { reden: "geen-curator" } : null),
  velden: (s) => [
    ...afzenderVelden(s),
    veld("curator", "tekst", { verplicht: true }),
    veld("curator-adres", "regels", { maxLengte: 300 }),
    datumVeld(s),
    veld("kenmerk", "tekst", { maxLengte: 100 }),
    veld("werkgever", "tekst", { verplicht: true, gedeeld: true }),
    veld("failliet-sinds", "datum", { voorstel: dagVan(s, "failliet-datum") }),
    veld("loon-tegoed", "bedrag", { verplicht: true, voorstel: getalTekst(s, "loon-bedrag") }),
    veld("loon-berekening", "regels"),
  ],
  letOp: (s) => letOpVoor(s, zin("letop.curator-niet-van-u"), zin("letop.loongarantie"), zin("letop.zeg-niet-op")),
  brieven: (w, s) => {
    const L = "B14";
    const sinds = w.datum("failliet-sinds");
    const weg = heeft(s, "loon-in-dienst", "nee");
    return [
      [
        ...briefhoofd(w, s, CURATOR, zin(`${L}.onderwerp`, { werkgever: w.inhoud("werkgever") })),
        alinea(
          zin(weg ? `${L}.werkte` : `${L}.werk`, { werkgever: w.inhoud("werkgever") }),
          sinds && zin(`${L}.sinds`, { datum: { datum: sinds } }),
          zin(`${L}.tegoed`, { bedrag: bedragOf(w.bedrag("loon-tegoed")) }),
        ),
        ...metTekst(w, "loon-berekening", zin("B1.berekening")),
        alinea(zin(`${L}.loongarantie`), !weg && zin(`${L}.beschikbaar`), zin(`${L}.bevestig`)),
        ...briefslot(w),
      ],
    ];
  },
};

/** B15: asks the old employer for leave to begin elsewhere (art. 7:653 BW). */
export const B15: Brief = {
  code: "B15",
  woorden: "werk-en-inkomen.B15",
  versturen: true,
  mag: (s) => (heeft(s, "beding-dreiging", "kort-geding") ? { reden: "kort-geding" } : null),
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("nieuwe-werkgever", "tekst"),
    veld("nieuwe-functie", "tekst", { verplicht: true }),
    veld("nieuw-begin", "datum", { toekomst: true, voorstel: dagVan(s, "beding-datum") }),
    veld("beding-toelichting", "regels", { maxLengte: 1500 }),
  ],
  letOp: (s) => letOpWerkgever(s, zin("letop.begin-niet"), heeft(s, "beding-dreiging", "brief") && zin("letop.beding-boete")),
  brieven: (w, s) => {
    const L = "B15";
    const begin = w.datum("nieuw-begin");
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(
          zin(`${L}.beding`),
          zin(`${L}.functie`, { functie: w.inhoud("nieuwe-functie") }),
          w.heeft("nieuwe-werkgever") && zin(`${L}.bij`, { werkgever: w.tekst("nieuwe-werkgever") }),
          begin && zin(`${L}.begin`, { datum: { datum: begin } }),
        ),
        ...metTekst(w, "beding-toelichting", zin(`${L}.toelichting`)),
        alinea(zin(`${L}.vraag`), zin(`${L}.antwoord`)),
        ...(heeft(s, "beding-schriftelijk", "nee") || heeft(s, "beding-motivering", "nee")
          ? [alinea(zin(heeft(s, "beding-schriftelijk", "nee") ? `${L}.niet-getekend` : `${L}.niet-uitgelegd`))]
          : []),
        alinea(zin(`${L}.voorbehoud`)),
        ...briefslot(w),
      ],
    ];
  },
};

/** B16: sends income and costs to the bailiff and asks for the calculation (art. 475c-475g Rv). */
export const B16: Brief = {
  code: "B16",
  woorden: "werk-en-inkomen.B16",
  versturen: true,
  mag: (s) => (heeft(s, "schuld-dreiging", "beslag") ? null : { reden: "geen-beslag" }),
  velden: (s) => [
    ...afzenderVelden(s),
    veld("deurwaarder", "tekst", { verplicht: true }),
    veld("deurwaarder-adres", "regels", { maxLengte: 300 }),
    datumVeld(s),
    veld("kenmerk", "tekst", { verplicht: true, maxLengte: 100 }),
    veld("beslag-op", "keuze", { verplicht: true, opties: ["loon", "uitkering", "rekening"] }),
    veld("inkomen", "bedrag", { verplicht: true }),
    veld("lasten", "bedrag", { verplicht: true }),
    veld("te-weinig-over", "vink", { voorstel: heeft(s, "beslag-te-hoog", "ja") ? "ja" : undefined }),
  ],
  letOp: (s) => letOpVoor(s, zin("letop.beslagvrij"), zin("letop.schuldhulp")),
  brieven: (w, s) => {
    const L = "B16";
    return [
      [
        ...briefhoofd(w, s, DEURWAARDER, zin(`${L}.onderwerp`)),
        alinea(w.heeft("beslag-op") && zin(`${L}.beslag.${w.tekst("beslag-op")}`), w.vink("te-weinig-over") && zin(`${L}.te-weinig`)),
        alinea(zin(`${L}.inkomen`, { bedrag: bedragOf(w.bedrag("inkomen")) }), zin(`${L}.lasten`, { bedrag: bedragOf(w.bedrag("lasten")) })),
        alinea(zin(`${L}.berekening`), zin(`${L}.pas-aan`), zin(`${L}.antwoord`)),
        ...briefslot(w, [zin(`${L}.bijlage-inkomen`), zin(`${L}.bijlage-lasten`)]),
      ],
    ];
  },
};
