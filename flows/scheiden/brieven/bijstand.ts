import { veld, woord, type Blok, type Brief, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, bedragOf, punten } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot } from "./blokken.ts";
import { isOnveilig } from "./situatie.ts";
import { afzenderVelden } from "./velden.ts";

const L = "scheiden.D11";
const KOSTEN = ["eigen-bijdrage", "griffierecht"] as const;
const BEDRAG = { "eigen-bijdrage": "bedrag-eigen-bijdrage", griffierecht: "bedrag-griffierecht" } as const;

/** While only thinking about it there are no costs to ask for (scheiden.md chapter 7). */
function geenKosten(s: Situatie): Weigering | null {
  return s.diagnose.uitkomst === "orientatie" ? { reden: "geen-kosten" } : null;
}

/** Every cost has its amount; an own contribution exists only with a toevoeging. */
function keurKosten(w: Waarden): readonly Ontbreekt[] {
  const gekozen = KOSTEN.filter((k) => w.vinkjes("kosten-soort").includes(k));
  return [
    ...gekozen.filter((k) => !w.heeft(BEDRAG[k])).map((k) => ({ veld: BEDRAG[k], reden: BEDRAG[k] })),
    ...(gekozen.includes("eigen-bijdrage") && w.tekst("toevoeging") === "nee" ? [{ veld: "toevoeging", reden: "toevoeging-nodig" }] : []),
  ];
}

function kosten(w: Waarden): readonly Blok[] {
  const rijen = KOSTEN.filter((k) => w.vinkjes("kosten-soort").includes(k)).map((k) => [woord(`${L}.kosten.${k}`, { bedrag: bedragOf(w.bedrag(BEDRAG[k])) })]);
  return [alinea(woord(`${L}.voor`)), punten(rijen.length > 0 ? rijen : [[woord("leeg")]])];
}

/** D11: asks the gemeente for special assistance for the costs of the case (scheiden.md chapter 7 and 6.9). */
export const D11: Brief = {
  code: "D11",
  woorden: "scheiden.D11",
  versturen: true,
  mag: geenKosten,
  velden: (s) => [
    ...afzenderVelden(s),
    veld("gemeente", "tekst", { verplicht: true }),
    veld("gemeente-adres", "regels", { maxLengte: 300 }),
    veld("kosten-soort", "vinkjes", { verplicht: true, opties: KOSTEN }),
    veld("bedrag-eigen-bijdrage", "bedrag"),
    veld("bedrag-griffierecht", "bedrag"),
    veld("al-betaald", "keuze", { verplicht: true, opties: ["nee", "ja"] }),
    veld("toevoeging", "keuze", { verplicht: true, opties: ["ja", "aangevraagd", "nee"] }),
    veld("toevoeging-nummer", "tekst", { maxLengte: 40 }),
    veld("inkomen-maand", "bedrag", { verplicht: true }),
    veld("spaargeld", "bedrag"),
  ],
  samen: keurKosten,
  letOp: (s) => [
    woord("scheiden.letop.voor-betalen"),
    ...(isOnveilig(s) ? [woord("scheiden.letop.geen-opvangadres")] : []),
    ...(heeft(s, "woning", "koop-samen", "koop-ik", "koop-ander") ? [woord("scheiden.letop.resultaat-huis")] : []),
    woord("scheiden.letop.gemeente-beslist"),
  ],
  brieven: (w, s) => {
    const toevoeging = w.tekst("toevoeging") || "leeg";
    const spaargeld = w.bedrag("spaargeld");
    return [
      [
        ...briefhoofd(w, s, [w.inhoud("gemeente"), ...(w.heeft("gemeente-adres") ? [w.inhoud("gemeente-adres")] : [])]),
        { soort: "lijn", label: woord("scheiden.brief.bsn") },
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`) },
        alinea(woord("scheiden.brief.aanhef")),
        alinea(woord(`${L}.vraag`)),
        ...kosten(w),
        alinea(
          woord(`${L}.toevoeging.${toevoeging}`),
          w.heeft("toevoeging-nummer") && woord(`${L}.nummer`, { nummer: w.tekst("toevoeging-nummer") }),
          w.heeft("al-betaald") && woord(`${L}.betaald.${w.tekst("al-betaald")}`),
        ),
        alinea(
          woord(`${L}.inkomen`, { bedrag: bedragOf(w.bedrag("inkomen-maand")) }),
          spaargeld !== undefined && woord(`${L}.spaargeld`, { bedrag: { bedrag: spaargeld } }),
          heeft(s, "knelpunten", "bijstand") && woord(`${L}.bijstand`),
          woord(`${L}.kan-niet`),
        ),
        alinea(woord(`${L}.besluit`)),
        ...briefslot(w, [
          woord(`${L}.bijlage.kosten`),
          ...(toevoeging === "ja" ? [woord(`${L}.bijlage.toevoeging`)] : []),
          woord(`${L}.bijlage.inkomen`),
        ]),
      ],
    ];
  },
};
