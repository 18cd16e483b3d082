import { LEEG, veld, woord, type Blok, type Brief, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusMaanden } from "#flows/engine/datum.ts";
import { borgUiterlijk } from "../berekeningen/borg.ts";
import { alineaAls, briefhoofd, briefslot, woning } from "./blokken.ts";
import { letOpAnder, letOpVoor } from "./let-op.ts";
import { dag, geld, geldTekst, geldVan, getalUit, heeft, isGemeente, keuzesVan, opsomming, woordenBij } from "./situatie.ts";
import { aanVelden, afzenderVelden, als, datumVeld, ibanVeld, keurIban, woningVeld } from "./velden.ts";
import { geenBorgbrief, geenKostenbrief } from "./weigeren.ts";

/** Deductions for which the landlord has 30 days and must give a list (WB-2). */
const MET_SPECIFICATIE = ["schade", "huurschuld", "servicekosten"];
const TEGEN_INHOUDING = ["geen-beschrijving", "slijtage", "geen-specificatie"] as const;

/** Why money is kept, as answered; without an explanation there is nothing to answer to. */
const inhoudingen = (s: Situatie): readonly string[] => keuzesVan(s, "borg-inhouding").filter((o) => o !== "geen-uitleg");

/** What speaks against the deduction, as far as the answers say it. */
function tegenVoorstel(s: Situatie): string | undefined {
  const uit = [...(heeft(s, "borg-inhouding", "schoonmaak") ? ["slijtage"] : []), ...(heeft(s, "borg-spec", "nee") ? ["geen-specificatie"] : [])];
  return uit.length > 0 ? uit.join(",") : undefined;
}

function borgbrief(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "huur.brief-borg";
  const houdtIn = inhoudingen(s);
  return [
    ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
    alinea(
      woord(`${L}.huurde`, { woning: woning(w) }),
      woord(`${L}.gestopt`, { datum: dag(w, "huur-einde") }),
      woord(`${L}.betaalde`, { bedrag: geld(w, "huur-borg") }),
      woord(`${L}.veertien-dagen`),
      heeft(s, "borg-inhouding", ...MET_SPECIFICATIE) && woord(`${L}.dertig-dagen`),
      woord(`${L}.voorbij`),
    ),
    ...(houdtIn.length > 0
      ? [
          alinea(
            woord(`${L}.houdt-in`, { reden: opsomming(woordenBij(`${L}.inhouding`, houdtIn)) }),
            woord(`${L}.niet-eens`),
            w.heeft("huur-inhouding-uitleg") && { tekst: w.tekst("huur-inhouding-uitleg") },
            ...woordenBij(`${L}.tegen`, w.vinkjes("huur-tegen-inhouding")),
          ),
        ]
      : alineaAls(...woordenBij(`${L}.tegen`, w.vinkjes("huur-tegen-inhouding")))),
    ...betaalblok(w, s, true),
    ...briefslot(w, s, [woord(`${L}.bijlage-betaling`), woord(`${L}.bijlage-contract`)]),
  ];
}

/** The demand with its last term, the account, and what comes after it (6:82 BW). */
function betaalblok(w: Waarden, s: Situatie, rente: boolean): readonly Blok[] {
  const B = "huur.brief";
  return [
    alinea(
      woord(`${B}.betaal-terug`, { bedrag: geld(w, "huur-bedrag-terug") }),
      woord(`${B}.op-rekening`, { iban: w.inhoud("huur-iban"), naam: w.inhoud("naam") }),
    ),
    alinea(
      rente && woord(`${B}.verzuim`),
      woord(rente ? `${B}.rente-en-kantonrechter` : `${B}.anders-kantonrechter`),
      !isGemeente(s) && woord(`${B}.meld-gemeente`),
    ),
  ];
}

/** 7.1: asks the borg back with a last term of 14 days (7:261b, 6:82 BW; WB-1 to WB-4). */
export const borg: Brief = {
  code: "brief-borg",
  woorden: "huur.brief-borg",
  versturen: true,
  mag: geenBorgbrief,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    woningVeld(true),
    veld("huur-einde", "datum", { verplicht: true, voorstel: dagVan(s, "borg-einde") }),
    veld("huur-borg", "bedrag", { verplicht: true, voorstel: geldVan(s, "borg-bedrag") }),
    veld("huur-bedrag-terug", "bedrag", { verplicht: true, voorstel: heeft(s, "borg-fase", "niet-terug") ? geldVan(s, "borg-bedrag") : undefined }),
    ...(inhoudingen(s).length > 0 ? [veld("huur-inhouding-uitleg", "regels", { maxLengte: 1500 })] : []),
    veld("huur-tegen-inhouding", "vinkjes", { opties: TEGEN_INHOUDING, voorstel: tegenVoorstel(s) }),
    ibanVeld,
  ],
  samen: (w, s) => {
    const einde = w.datum("huur-einde");
    const teVroeg = einde !== undefined && borgUiterlijk(einde, keuzesVan(s, "borg-inhouding")) >= s.peildatum;
    const zonderUitleg = inhoudingen(s).length > 0 && !w.heeft("huur-inhouding-uitleg") && w.vinkjes("huur-tegen-inhouding").length === 0;
    return [
      ...als(teVroeg, "huur-einde", "huur-borg-te-vroeg"),
      ...als((w.bedrag("huur-bedrag-terug") ?? 0) > (w.bedrag("huur-borg") ?? Infinity), "huur-bedrag-terug", "huur-meer-dan-betaald"),
      ...als(zonderUitleg, "huur-inhouding-uitleg", "huur-inhouding-uitleg"),
      ...keurIban(w),
    ];
  },
  letOp: (s) => letOpVoor(s, !heeft(s, "huur-getekend", "vanaf-2024-07") && woord("huur.letop.borg-oud-contract"), woord("huur.letop.geen-rente-bedrag")),
  brieven: (w, s) => [borgbrief(w, s)],
};

/** The article for each kind of costs; other costs get none (BK-1, WB-1). */
const ARTIKEL: Readonly<Record<string, string>> = {
  borg: "7-261b",
  makelaar: "7-417",
  inschrijf: "7-417",
  sleutelgeld: "7-264",
  contract: "7-264",
  overname: "7-264",
};

const kostensoort = (s: Situatie): string => (s.diagnose.variant === "borg" ? "borg" : String(s.antwoorden["bem-soort"] ?? "anders"));

/** 7.8: asks costs or too high a borg back (7:417 lid 4, 7:264, 7:261b, 6:203 BW). */
export const kostenTerug: Brief = {
  code: "brief-kosten-terug",
  woorden: "huur.brief-kosten-terug",
  versturen: true,
  mag: geenKostenbrief,
  velden: (s) => {
    const soort = kostensoort(s);
    const teveel = getalUit(s, "borgTeveel");
    return [
      ...afzenderVelden(s),
      veld("huur-ontvanger-naam", "tekst", { verplicht: true }),
      veld("huur-ontvanger-adres", "regels", { maxLengte: 300 }),
      datumVeld(s),
      woningVeld(),
      veld("huur-betaald-op", "datum", { verplicht: true, voorstel: dagVan(s, "bem-datum") }),
      veld("huur-betaald", "bedrag", { verplicht: true, voorstel: geldVan(s, soort === "borg" ? "borg-bedrag" : "bem-bedrag") }),
      veld("huur-kosten-soort", "tekst", {
        verplicht: true,
        maxLengte: 100,
        voorstel: soort in ARTIKEL ? woord(`huur.brief-kosten-terug.soort.${soort}`) : undefined,
      }),
      veld("huur-bedrag-terug", "bedrag", {
        verplicht: true,
        voorstel: soort === "borg" ? (teveel === undefined ? undefined : geldTekst(teveel)) : geldVan(s, "bem-bedrag"),
      }),
      ibanVeld,
    ];
  },
  samen: (w, s) => {
    const betaald = w.datum("huur-betaald-op");
    return [
      // Five years after the payment it is over (BK-2).
      ...als(betaald !== undefined && s.peildatum > plusMaanden(betaald, 60), "huur-betaald-op", "huur-verjaard"),
      ...als((w.bedrag("huur-bedrag-terug") ?? 0) > (w.bedrag("huur-betaald") ?? Infinity), "huur-bedrag-terug", "huur-meer-dan-betaald"),
      ...keurIban(w),
    ];
  },
  letOp: (s) => letOpAnder(s, woord("huur.letop.kosten-ontvanger"), woord("huur.letop.sturen")),
  brieven: (w, s) => {
    const L = "huur.brief-kosten-terug";
    const artikel = ARTIKEL[kostensoort(s)];
    const soort = w.heeft("huur-kosten-soort") ? w.inhoud("huur-kosten-soort") : LEEG;
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`), "huur-ontvanger"),
        alinea(
          woord(`${L}.betaalde`, { datum: dag(w, "huur-betaald-op"), bedrag: geld(w, "huur-betaald"), soort }),
          woord(`${L}.woning`, { woning: woning(w) }),
          woord(kostensoort(s) === "borg" ? `${L}.te-hoge-borg` : artikel ? `${L}.mocht-niet-artikel` : `${L}.mocht-niet`, {
            artikel: artikel ? woord(`${L}.artikel.${artikel}`) : LEEG,
          }),
        ),
        ...betaalblok(w, s, false),
        ...briefslot(w, s, [woord(`${L}.bijlage-betaling`), woord(`${L}.bijlage-factuur`)]),
      ],
    ];
  },
};
