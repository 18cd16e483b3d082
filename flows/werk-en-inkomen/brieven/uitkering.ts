import { veld, type Brief, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot, INSTANTIE, metLijst, metTekst, UWV } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { gaatOver, heeftGeenGeld, termijnVan, variantVan, zin } from "./situatie.ts";
import { afzenderVelden, nodigAls, overheidVelden } from "./velden.ts";

type Soort = "gegevens" | "voornemen" | "geen-brief";

/** Why one writes about a running benefit: papers, a plan, or money that stopped without a letter. */
function soortVan(s: Situatie): Soort {
  const variant = variantVan(s, "uit-uitkering-lopend");
  return variant === "voornemen" || variant === "geen-brief" ? variant : "gegevens";
}

function keurReactie(w: Waarden, s: Situatie) {
  const soort = soortVan(s);
  const leeg = soort === "gegevens" && !["papieren-bij", "papieren-mist", "uitstel-tot"].some((id) => w.heeft(id));
  return [...(leeg ? [{ veld: "papieren-bij", reden: "papieren-of-uitstel" }] : []), ...nodigAls(w.heeft("papieren-mist"), w, "mist-reden")];
}

/** B10: papers, more time or an answer to a plan (art. 17 and 54 Pw; art. 4:8 Awb). */
export const B10: Brief = {
  code: "B10",
  woorden: "werk-en-inkomen.B10",
  versturen: true,
  mag: () => null,
  velden: (s) => {
    const soort = soortVan(s);
    return [
      ...afzenderVelden(s),
      ...overheidVelden(s, "instantie"),
      ...(soort === "geen-brief" ? [veld("gestopt-sinds", "datum", { verplicht: true })] : [veld("gevraagd-op", "datum", { verplicht: true })]),
      ...(soort === "voornemen" ? [veld("voornemen-wat", "regels", { verplicht: true, maxLengte: 300 }), veld("reactie", "regels", { verplicht: true, maxLengte: 4000 })] : []),
      ...(soort === "geen-brief"
        ? []
        : [
            veld("papieren-bij", "regels"),
            veld("papieren-mist", "regels"),
            veld("mist-reden", "regels", { maxLengte: 600 }),
            veld("uitstel-tot", "datum", { toekomst: true }),
            veld("hulp-verzamelen", "vink"),
          ]),
      veld("begeleider", "tekst"),
    ];
  },
  samen: keurReactie,
  letOp: (s) => {
    const termijn = termijnVan(s, "gegevens");
    return letOpVoor(
      s,
      termijn && zin(termijn.verstreken ? "letop.dag-voorbij" : "letop.reageer-voor", { deadline: { datum: termijn.datum } }),
      soortVan(s) === "voornemen" && zin("letop.boete"),
      zin("letop.wacht-niet"),
      zin("letop.kanaal-overheid"),
    );
  },
  brieven: (w, s) => {
    const L = "B10";
    const soort = soortVan(s);
    const gevraagd = { datum: dagOf(w.datum("gevraagd-op")) };
    const uitstel = w.datum("uitstel-tot");
    return [
      [
        ...briefhoofd(w, s, INSTANTIE, zin(`${L}.onderwerp.${soort}`)),
        soort === "gegevens" && alinea(zin(`${L}.u-vroeg`, gevraagd)),
        soort === "geen-brief" && alinea(zin(`${L}.gestopt`, { datum: dagOf(w.datum("gestopt-sinds")) }), zin(`${L}.geen-besluit`)),
        soort === "geen-brief" && alinea(zin(`${L}.stuur-besluit`)),
        soort === "voornemen" && alinea(zin(`${L}.u-schreef`, gevraagd), zin(`${L}.van-plan`)),
        soort === "voornemen" && alinea(w.inhoud("voornemen-wat")),
        ...metTekst(w, "reactie", zin(`${L}.reactie`)),
        ...metLijst(w, "papieren-bij", zin(`${L}.hierbij`)),
        ...metLijst(w, "papieren-mist", zin(`${L}.nog-niet`)),
        ...metTekst(w, "mist-reden", zin(`${L}.omdat`)),
        (uitstel || w.vink("hulp-verzamelen")) && alinea(uitstel && zin(`${L}.uitstel`, { datum: { datum: uitstel } }), w.vink("hulp-verzamelen") && zin(`${L}.hulp`)),
        alinea(zin(soort === "geen-brief" ? `${L}.betaal` : `${L}.niet-stoppen`)),
        w.heeft("begeleider") && alinea(zin(`${L}.begeleider`, { naam: w.tekst("begeleider") })),
        ...briefslot(w),
      ].filter((blok) => typeof blok === "object"),
    ];
  },
};

/** Ill people report to UWV and ask no WW (werk-en-inkomen.md 4.2, uit-ww). */
function geenWw(s: Situatie): Weigering | null {
  return heeft(s, "ontslag-bescherming", "ziek") && s.getypt["weer-beter"] !== "ja" ? { reden: "ziek-geen-ww", openMet: "weer-beter" } : null;
}

/** B11: tells UWV that the dismissal is contested, with the application for WW (art. 24 WW). */
export const B11: Brief = {
  code: "B11",
  woorden: "werk-en-inkomen.B11",
  versturen: true,
  mag: geenWw,
  velden: (s) => [
    ...(heeft(s, "ontslag-bescherming", "ziek") ? [veld("weer-beter", "vink", { verplicht: true })] : []),
    ...afzenderVelden(s),
    ...overheidVelden(s, "uwv"),
    veld("laatste-werkdag", "datum", { gedeeld: true, verplicht: true, toekomst: true, voorstel: dagVan(s, "einde-datum") }),
    veld("protest-op", "datum", { voorstel: s.verstuurd.B2?.op }),
    veld("naar-rechter", "vink", { voorstel: "ja" }),
    veld("vraag-voorschot", "vink", { voorstel: heeftGeenGeld(s) ? "ja" : undefined }),
  ],
  letOp: (s) => {
    const termijn = termijnVan(s, "ww-aanvraag");
    return letOpVoor(
      s,
      termijn && zin(termijn.verstreken ? "letop.ww-vandaag" : "letop.ww-voor", { deadline: { datum: termijn.datum } }),
      zin("letop.ww-digid"),
      s.verstuurd.B2 === undefined && zin("letop.eerst-b2"),
    );
  },
  brieven: (w, s) => {
    const L = "B11";
    const protest = w.datum("protest-op");
    return [
      [
        ...briefhoofd(w, s, UWV, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.vraag`), zin(`${L}.niet-eens`, { datum: dagOf(w.datum("laatste-werkdag")) })),
        alinea(protest && zin(`${L}.protest`, { datum: { datum: protest } }), w.vink("naar-rechter") && zin(`${L}.rechter`), zin(`${L}.niet-verwijtbaar`)),
        ...(w.vink("vraag-voorschot") ? [alinea(zin(`${L}.voorschot`))] : []),
        ...briefslot(w, protest ? [zin(`${L}.bijlage`)] : []),
      ],
    ];
  },
};

const uwvGevraagd = (s: Situatie): boolean => heeft(s, "ww-fase", "wacht") || heeft(s, "wia-fase", "wacht", "voorschot");

/** B18: asks UWV for an advance while an application waits (werk-en-inkomen.md 4.2, uit-ww; 4.1, uit-wia). */
export const B18: Brief = {
  code: "B18",
  woorden: "werk-en-inkomen.B18",
  versturen: true,
  mag: (s) => (uwvGevraagd(s) || s.getypt["uwv-gevraagd"] === "ja" ? null : { reden: "eerst-uwv-aanvragen", openMet: "uwv-gevraagd" }),
  velden: (s) => [
    ...(uwvGevraagd(s) ? [] : [veld("uwv-gevraagd", "vink", { verplicht: true })]),
    ...afzenderVelden(s, { telefoon: true }),
    ...overheidVelden(s, "uwv"),
    veld("uwv-soort", "keuze", { verplicht: true, opties: ["ww", "wia"], voorstel: gaatOver(s, "uit-wia") ? "wia" : "ww" }),
    veld("uwv-aanvraag-op", "datum", { verplicht: true, voorstel: dagVan(s, "ww-aanvraagdatum") }),
    veld("geldnood", "regels", { maxLengte: 600 }),
  ],
  letOp: (s) => letOpVoor(s, zin("letop.bel-ook"), zin("letop.ook-bijstand")),
  brieven: (w, s) => {
    const L = "B18";
    return [
      [
        ...briefhoofd(w, s, UWV, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.aangevraagd.${w.tekst("uwv-soort") || "ww"}`, { datum: dagOf(w.datum("uwv-aanvraag-op")) }), zin(`${L}.geen-besluit`), zin(`${L}.geen-geld`)),
        ...metTekst(w, "geldnood", zin(`${L}.geldnood`)),
        alinea(zin(`${L}.vraag`), zin(`${L}.besluit`), zin(`${L}.bel`, { telefoon: w.inhoud("telefoon") })),
        ...briefslot(w),
      ],
    ];
  },
};
