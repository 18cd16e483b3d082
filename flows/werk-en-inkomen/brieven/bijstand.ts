import { veld, type Brief, type BriefVeld, type Situatie, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { wettermijn } from "../berekeningen/termijnen.ts";
import { briefhoofd, briefslot, GEMEENTE, lijst, metLijst, metTekst } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { heeftGeenGeld, zin } from "./situatie.ts";
import { afzenderVelden, nodigAls, overheidVelden } from "./velden.ts";

const GELD_VOOR = ["eten", "huur", "energie"] as const;

/** For what there is no money, as far as the answers say. */
function geenGeldVoor(s: Situatie): BriefVeld {
  const acuut: Readonly<Record<string, string>> = { eten: "eten", huis: "huur", energie: "energie" };
  const gekozen = Object.entries(acuut).flatMap(([id, wat]) => (heeft(s, "wi-acuut", id) ? [wat] : []));
  const niets = gekozen.length === 0 && heeft(s, "inkomen-nu", "niets") ? ["eten"] : [];
  return veld("geen-geld-voor", "vinkjes", { verplicht: true, opties: GELD_VOOR, voorstel: [...gekozen, ...niets].join(",") });
}

const gevraagd = (s: Situatie): boolean => heeft(s, "bijstand-fase", "aangevraagd") || dagVan(s, "bijstand-aanvraagdatum") !== undefined;

/** An advance belongs to an application (art. 52 Pw). */
function geenVoorschot(s: Situatie): Weigering | null {
  return gevraagd(s) || s.getypt["bijstand-gevraagd"] === "ja" ? null : { reden: "eerst-bijstand-aanvragen", openMet: "bijstand-gevraagd" };
}

/** B8: asks the gemeente for an advance on bijstand (art. 52 Pw). */
export const B8: Brief = {
  code: "B8",
  woorden: "werk-en-inkomen.B8",
  versturen: true,
  mag: geenVoorschot,
  velden: (s) => [
    ...(gevraagd(s) ? [] : [veld("bijstand-gevraagd", "vink", { verplicht: true })]),
    ...afzenderVelden(s, { telefoon: true }),
    ...overheidVelden(s, "gemeente"),
    veld("aanvraag-op", "datum", { verplicht: true, voorstel: dagVan(s, "bijstand-aanvraagdatum") }),
    geenGeldVoor(s),
    veld("aantal-kinderen", "tekst", { maxLengte: 20 }),
    veld("ingeleverd", "regels"),
    veld("lever-nog", "regels"),
    veld("lever-op", "datum", { toekomst: true }),
  ],
  samen: (w) => nodigAls(w.heeft("lever-nog"), w, "lever-op"),
  letOp: (s) => letOpVoor(s, zin("letop.bel-ook"), zin("letop.terugbetalen"), zin("letop.voedselbank"), zin("letop.kanaal-overheid")),
  brieven: (w, s) => {
    const L = "B8";
    const aanvraag = w.datum("aanvraag-op");
    const termijn = aanvraag && wettermijn("bijstand-voorschot", aanvraag).juridisch;
    const voor = w.vinkjes("geen-geld-voor").map((id) => zin(`${L}.voor.${id}`));
    return [
      [
        ...briefhoofd(w, s, GEMEENTE, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.aangevraagd`, { datum: dagOf(aanvraag) }), zin(`${L}.geen-geld`)),
        ...(voor.length > 0 ? [lijst(voor)] : []),
        ...(w.heeft("aantal-kinderen") ? [alinea(zin(`${L}.kinderen`, { aantal: w.tekst("aantal-kinderen") }))] : []),
        alinea(zin(`${L}.vraag`), zin(`${L}.vier-weken`), termijn !== undefined && termijn < s.peildatum && zin(`${L}.voorbij`, { datum: { datum: termijn } })),
        ...metLijst(w, "ingeleverd", zin(`${L}.ingeleverd`)),
        ...metLijst(w, "lever-nog", zin(`${L}.lever-nog`, { datum: dagOf(w.datum("lever-op")) })),
        alinea(zin(`${L}.besluit`), zin(`${L}.bel`, { telefoon: w.inhoud("telefoon") })),
        ...briefslot(w),
      ],
    ];
  },
};

const U27 = ["pro-vso", "beperking", "dakloos", "schulden", "kind"] as const;

/** B21: asks the gemeente to leave out the four weeks of searching (art. 41 Pw). */
export const B21: Brief = {
  code: "B21",
  woorden: "werk-en-inkomen.B21",
  versturen: true,
  mag: (s) => {
    const leeftijd = s.antwoorden["leeftijd"];
    return typeof leeftijd === "number" && leeftijd >= 27 ? { reden: "niet-onder-27" } : null;
  },
  velden: (s) => [
    ...afzenderVelden(s),
    ...overheidVelden(s, "gemeente"),
    veld("gemeld-op", "datum", { verplicht: true, voorstel: dagVan(s, "bijstand-melddatum") }),
    veld("u27-redenen", "vinkjes", { opties: U27, voorstel: U27.filter((id) => heeft(s, "u27-situatie", id)).join(",") }),
    veld("u27-tekst", "regels"),
  ],
  samen: (w) => nodigAls(w.vinkjes("u27-redenen").length === 0, w, "u27-tekst"),
  letOp: (s) => letOpVoor(s, zin("letop.bewijs-zoeken"), zin("letop.kanaal-overheid")),
  brieven: (w, s) => {
    const L = "B21";
    const redenen = w.vinkjes("u27-redenen");
    return [
      [
        ...briefhoofd(w, s, GEMEENTE, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.gemeld`, { datum: dagOf(w.datum("gemeld-op")) }), zin(`${L}.vraag`), zin(`${L}.artikel`)),
        ...(redenen.length > 0 ? [alinea(zin(`${L}.omdat`)), lijst(redenen.map((id) => zin(`${L}.reden.${id}`)))] : []),
        ...metTekst(w, "u27-tekst", zin(`${L}.toelichting`)),
        ...(heeftGeenGeld(s) ? [alinea(zin(`${L}.geen-geld`), zin(`${L}.voorschot`))] : []),
        alinea(zin(`${L}.antwoord`)),
        ...briefslot(w),
      ],
    ];
  },
};

/** What can be asked, with the answers from which it follows. */
const VERZOEKEN: Readonly<Record<string, (s: Situatie) => boolean>> = {
  bijzonder: (s) => heeft(s, "rondkomen-wat", "nodig", "advocaat", "zorg", "kinderen"),
  inkomenstoeslag: (s) => heeft(s, "langdurig-laag", "ja"),
  alleenverdieners: (s) => heeft(s, "inkomen-bronnen", "partner-geen"),
  "gemiste-toeslag": (s) => s.antwoorden["toeslag-wat"] !== undefined && heeft(s, "inkomen-bronnen", "bijstand"),
};

/** B17: asks the gemeente for extra money (art. 35 and 36 Pw; Regeling Participatiewet art. 15ba). */
export const B17: Brief = {
  code: "B17",
  woorden: "werk-en-inkomen.B17",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    ...overheidVelden(s, "gemeente"),
    veld("verzoeken", "vinkjes", {
      verplicht: true,
      opties: Object.keys(VERZOEKEN),
      voorstel: Object.entries(VERZOEKEN).flatMap(([id, past]) => (past(s) ? [id] : [])).join(","),
    }),
    veld("kosten-waarvoor", "regels"),
    veld("kosten-bedrag", "bedrag"),
    veld("gemiste-toeslag-wat", "regels"),
  ],
  samen: (w) => [
    ...nodigAls(w.vinkjes("verzoeken").includes("bijzonder"), w, "kosten-waarvoor"),
    ...nodigAls(w.vinkjes("verzoeken").includes("gemiste-toeslag"), w, "gemiste-toeslag-wat"),
  ],
  letOp: (s) => letOpVoor(s, zin("letop.voor-u-betaalt"), zin("letop.formulier"), zin("letop.kanaal-overheid")),
  brieven: (w, s) => {
    const L = "B17";
    const bedrag = w.bedrag("kosten-bedrag");
    return [
      [
        ...briefhoofd(w, s, GEMEENTE, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.vraag`)),
        lijst(w.vinkjes("verzoeken").map((id) => zin(`${L}.verzoek.${id}`))),
        ...metTekst(w, "kosten-waarvoor", zin(`${L}.kosten`)),
        ...(bedrag === undefined ? [] : [alinea(zin(`${L}.bedrag`, { bedrag: { bedrag } }))]),
        ...metTekst(w, "gemiste-toeslag-wat", zin(`${L}.gemist`)),
        alinea(zin(`${L}.formulier`), zin(`${L}.besluit`)),
        ...briefslot(w, [zin(`${L}.bijlage`)]),
      ],
    ];
  },
};
