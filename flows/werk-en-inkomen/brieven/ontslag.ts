import { veld, type Brief, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot, lijst, metTekst, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever, nietGenoeg } from "./let-op.ts";
import { gaatOver, isOpStaandeVoet, isZiek, termijnVan, variantVan, zin } from "./situatie.ts";
import { afzenderVelden, werkgeverVelden } from "./velden.ts";

type Soort = "osv" | "proeftijd" | "vast" | "zzp" | "opzegging";

/** How the work ended: it decides the first sentence and the reasons that can be ticked. */
function soortVan(s: Situatie): Soort {
  if (gaatOver(s, "uit-schijnzzp")) return "zzp";
  if (gaatOver(s, "uit-mogelijk-vast")) return "vast";
  if (isOpStaandeVoet(s)) return "osv";
  return variantVan(s, "uit-opzegging-ongeldig") === "proeftijd-ongeldig" || heeft(s, "ontslag-hoe", "proeftijd") ? "proeftijd" : "opzegging";
}

/** The reasons of a kind of dismissal in the order of the letter. Who signed cannot say that nothing was agreed. */
function gronden(s: Situatie): readonly string[] {
  const soort = soortVan(s);
  return [
    ...(soort === "osv" ? ["dringend", "snel"] : []),
    ...(soort === "vast" || soort === "proeftijd" ? [soort] : []),
    ...(soort === "zzp" ? ["werknemer"] : []),
    ...(heeft(s, "ontslag-getekend", "ja") ? [] : ["toestemming"]),
    "ziek",
    "zwanger",
  ];
}

/** What follows from the answers; the person may change it. */
function grondenVoorstel(s: Situatie): string {
  const past: Readonly<Record<string, boolean>> = {
    dringend: true,
    snel: heeft(s, "osv-hoe-snel", "langer-dan-week"),
    vast: true,
    proeftijd: true,
    werknemer: true,
    toestemming: true,
    ziek: isZiek(s),
    zwanger: heeft(s, "ontslag-bescherming", "zwanger"),
  };
  return gronden(s).filter((grond) => past[grond]).join(",");
}

/** Without any sign of employment the letter would claim what the answers do not say. */
function geenProtest(s: Situatie): Weigering | null {
  return variantVan(s, "uit-schijnzzp") === "weinig-aanwijzingen" ? { reden: "zzp-weinig-aanwijzingen" } : null;
}

const reden = (s: Situatie): string | undefined => {
  const tekst = s.antwoorden["osv-reden"];
  return typeof tekst === "string" && tekst !== "weet-niet" ? tekst : undefined;
};

/** Ill: available as soon as better; otherwise at once. */
const beschikbaar = (w: Waarden) => zin(w.vinkjes("ontslag-gronden").includes("ziek") ? "brief.beschikbaar-ziek" : "brief.beschikbaar");

/** B2: protests against a dismissal and keeps all rights (art. 7:681 and 7:686a BW). */
export const B2: Brief = {
  code: "B2",
  woorden: "werk-en-inkomen.B2",
  versturen: true,
  mag: geenProtest,
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("ontslag-bericht", "datum", { gedeeld: true, verplicht: true }),
    veld("laatste-werkdag", "datum", { gedeeld: true, verplicht: true, toekomst: true, voorstel: dagVan(s, "einde-datum") }),
    veld("ontslag-gronden", "vinkjes", { verplicht: true, opties: gronden(s), voorstel: grondenVoorstel(s) }),
    ...(isOpStaandeVoet(s) ? [veld("ontslag-reden-werkgever", "regels", { voorstel: reden(s), maxLengte: 4000 })] : []),
    veld("ontslag-toelichting", "regels", { maxLengte: 1500 }),
  ],
  letOp: (s) =>
    letOpWerkgever(
      s,
      nietGenoeg(s, "vernietiging", "veilige-dag"),
      zin("letop.geef-niets-toe"),
      heeft(s, "ontslag-getekend", "ja") && zin("letop.getekend"),
    ),
  brieven: (w, s) => {
    const L = "B2";
    const waarden = { datum: dagOf(w.datum("ontslag-bericht")), einde: dagOf(w.datum("laatste-werkdag")) };
    const gekozen = w.vinkjes("ontslag-gronden");
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.bericht.${soortVan(s)}`, waarden), zin(`${L}.laatste-dag`, waarden), zin(`${L}.niet-eens`)),
        ...metTekst(w, "ontslag-reden-werkgever", zin(`${L}.reden-werkgever`)),
        ...(gekozen.length > 0 ? [alinea(zin(`${L}.omdat`)), lijst(gekozen.map((grond) => zin(`${L}.grond.${grond}`)))] : []),
        ...metTekst(w, "ontslag-toelichting", zin(`${L}.toelichting`)),
        alinea(zin(`${L}.vernietigbaar`), beschikbaar(w), zin(`${L}.betaal`)),
        alinea(zin(`${L}.reden`)),
        alinea(zin(`${L}.voorbehoud`), zin(`${L}.kantonrechter`)),
        ...briefslot(w),
      ],
    ];
  },
};

const OPZEGREDEN: Readonly<Record<string, string>> = { druk: "druk", emotie: "paniek", ziek: "ziek" };

/** B9: takes back the own notice (art. 3:33, 3:44 and 7:611 BW). */
export const B9: Brief = {
  code: "B9",
  woorden: "werk-en-inkomen.B9",
  versturen: true,
  mag: (s) => (heeft(s, "zelf-reden", "nieuw") ? { reden: "ander-werk" } : null),
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("opgezegd-op", "datum", { verplicht: true, voorstel: dagVan(s, "zelf-datum") }),
    veld("opzeg-reden", "keuze", { verplicht: true, opties: ["druk", "paniek", "ziek"], voorstel: OPZEGREDEN[String(s.antwoorden["zelf-reden"])] }),
    veld("opzeg-toelichting", "regels", { maxLengte: 1500 }),
  ],
  letOp: (s) => {
    const veilig = termijnVan(s, "veilige-dag");
    return letOpWerkgever(s, zin("letop.hoe-sneller"), veilig && !veilig.verstreken && zin("letop.jurist-voor", { deadline: { datum: veilig.datum } }));
  },
  brieven: (w, s) => {
    const L = "B9";
    const waarom = w.tekst("opzeg-reden");
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.opgezegd`, { datum: dagOf(w.datum("opgezegd-op")) }), waarom && zin(`${L}.omdat.${waarom}`)),
        ...metTekst(w, "opzeg-toelichting", zin(`${L}.toelichting`)),
        alinea(zin(`${L}.niet-echt`), zin(`${L}.niet-nagevraagd`), zin(`${L}.trek-in`)),
        alinea(zin(waarom === "ziek" ? "brief.beschikbaar-ziek" : "brief.beschikbaar"), zin(`${L}.betaal`), zin(`${L}.bevestig`)),
        ...briefslot(w),
      ],
    ];
  },
};

/** B12: asks for the reason of a dismissal in the trial period and for what is still due (art. 7:673 and 7:676 BW). */
export const B12: Brief = {
  code: "B12",
  woorden: "werk-en-inkomen.B12",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("laatste-werkdag", "datum", { gedeeld: true, verplicht: true, toekomst: true, voorstel: dagVan(s, "einde-datum") }),
    veld("nog-tegoed", "vinkjes", { opties: ["loon", "vakantiegeld", "uren", "transitie"], voorstel: "loon,vakantiegeld,uren,transitie" }),
  ],
  letOp: (s) => letOpWerkgever(s, heeft(s, "ontslag-bescherming", "zwanger", "klacht") && zin("letop.verboden-reden")),
  brieven: (w, s) => {
    const L = "B12";
    const tegoed = w.vinkjes("nog-tegoed");
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.ontslagen`, { datum: dagOf(w.datum("laatste-werkdag")) }), zin(`${L}.reden`)),
        ...(tegoed.length > 0 ? [alinea(zin(`${L}.betaal`)), lijst(tegoed.map((wat) => zin(`${L}.tegoed.${wat}`)))] : []),
        alinea(zin(`${L}.voorbehoud`)),
        ...briefslot(w),
      ],
    ];
  },
};
