import { plaatsVan, regelsVan, veld, woord, type Brief, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { alineaAls, briefhoofd, briefslot } from "./blokken.ts";
import { letOpAnder, letOpVoor } from "./let-op.ts";
import { dag, heeft, keuzesVan, opsomming, woordenBij } from "./situatie.ts";
import { afzenderVelden, datumVeld, verhuurderVelden } from "./velden.ts";

/** 7.5b: a calm answer to a letter about nuisance: asks the complaints, gives the own side (7:213 BW; OV-3). */
export const reactieOverlast: Brief = {
  code: "brief-reactie-overlast",
  woorden: "huur.brief-reactie-overlast",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-klachtbrief", "datum", { verplicht: true }),
    veld("huur-mijn-kant", "regels", { maxLengte: 1500 }),
    veld("huur-hulp-van", "tekst", { maxLengte: 100 }),
  ],
  letOp: (s) =>
    letOpVoor(
      s,
      heeft(s, "over-brief", "burgemeester") && woord("huur.letop.burgemeester"),
      heeft(s, "over-brief", "waarschuwing", "gedragsaanwijzing") && woord("huur.letop.eerst-loket"),
      woord("letop.straf"),
      woord("huur.letop.afspraken"),
    ),
  brieven: (w, s) => {
    const L = "huur.brief-reactie-overlast";
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`, { datum: dag(w, "huur-klachtbrief") })),
        alinea(woord(`${L}.schreef`, { datum: dag(w, "huur-klachtbrief") }), woord(`${L}.serieus`), woord(`${L}.welke`), woord(`${L}.kopie`)),
        ...(w.heeft("huur-mijn-kant") ? [alinea(woord(`${L}.mijn-kant`), { tekst: w.tekst("huur-mijn-kant") })] : []),
        ...alineaAls(w.heeft("huur-hulp-van") && woord(`${L}.hulp`, { hulp: w.inhoud("huur-hulp-van") })),
        alinea(woord(`${L}.gesprek`)),
        ...briefslot(w, s, []),
      ],
    ];
  },
};

/** The kinds of nuisance as words inside a sentence; "anders" says nothing. */
function soortVoorstel(s: Situatie, zonder = "anders"): Woord | undefined {
  const soorten = keuzesVan(s, "over-soort").filter((o) => o !== "anders" && o !== zonder);
  const uit = soorten.length > 0 ? opsomming(woordenBij("huur.brief-overlast.soort", soorten)) : undefined;
  return uit && "woord" in uit ? uit : undefined;
}

/** The step "meld-verhuurder" of 4.23: reports nuisance to the landlord in writing (7:204, 7:213 BW; OV-1). */
export const overlast: Brief = {
  code: "brief-overlast",
  woorden: "huur.brief-overlast",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-overlast-soort", "tekst", { verplicht: true, voorstel: soortVoorstel(s) }),
    veld("huur-overlast-wat", "regels", { verplicht: true, maxLengte: 3000 }),
    veld("huur-overlast-sinds", "tekst", { verplicht: true, maxLengte: 60 }),
    veld("huur-overlast-wie", "tekst", { maxLengte: 100 }),
    veld("huur-overlast-dagboek", "vink"),
  ],
  letOp: (s) =>
    letOpVoor(s, heeft(s, "over-soort", "intimidatie") && woord("huur.letop.gevaar"), heeft(s, "over-soort", "intimidatie") && woord("huur.letop.niet-in-gesprek"), woord("huur.letop.alleen-feiten")),
  brieven: (w, s) => {
    const L = "huur.brief-overlast";
    const zelfde = heeft(s, "over-wie", "zelfde-verhuurder");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(
          woord(`${L}.heb-last`, { soort: w.inhoud("huur-overlast-soort"), sinds: w.inhoud("huur-overlast-sinds") }),
          w.heeft("huur-overlast-wie") && woord(`${L}.komt-van`, { wie: w.inhoud("huur-overlast-wie") }),
        ),
        alinea(woord(`${L}.wat`), w.inhoud("huur-overlast-wat")),
        ...alineaAls(
          heeft(s, "over-gedaan", "gesprek") && woord(`${L}.gepraat`),
          heeft(s, "over-gedaan", "buurtbemiddeling") && woord(`${L}.bemiddeling`),
          heeft(s, "over-gedaan", "politie") && woord(`${L}.politie`),
          heeft(s, "over-gedaan", "verhuurder") && woord(`${L}.eerder`),
        ),
        alinea(woord(zelfde ? `${L}.doe-iets` : `${L}.help`), woord(`${L}.schrijf`)),
        ...briefslot(w, s, [w.vink("huur-overlast-dagboek") && woord(`${L}.bijlage`)]),
      ],
    ];
  },
};

const LEGE_RIJEN = 8;

/** The step "dagboek" of 4.23: what was typed, and empty lines to fill in on paper. */
export const dagboek: Brief = {
  code: "overlastdagboek",
  woorden: "huur.overlastdagboek",
  versturen: false,
  mag: () => null,
  velden: () => [veld("huur-dagboek", "regels", { maxLengte: 8000 })],
  letOp: () => [woord("huur.letop.alleen-feiten")],
  brieven: (w) => {
    const L = "huur.overlastdagboek";
    const regels = regelsVan(w.tekst("huur-dagboek"));
    return [
      [
        { soort: "kop", regel: woord(`${L}.kop`) },
        alinea(woord(`${L}.schrijf`)),
        ...(regels.length > 0 ? [{ soort: "punten", genummerd: true, punten: regels.map((tekst) => [{ tekst }]) } as const] : []),
        ...Array.from({ length: LEGE_RIJEN }, () => [
          { soort: "lijn", label: woord(`${L}.dag-tijd`) } as const,
          { soort: "lijn", label: woord(`${L}.wat`) } as const,
          { soort: "lijn", label: woord(`${L}.getuigen`) } as const,
        ]).flat(),
      ],
    ];
  },
};

/** The step "handhavingsverzoek" of 4.23 `bedrijf`: asks the gemeente to act (DI-2; 4:13 Awb). */
export const handhaving: Brief = {
  code: "brief-handhaving",
  woorden: "huur.brief-handhaving",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    veld("huur-gemeente-naam", "tekst", { verplicht: true, maxLengte: 60 }),
    veld("huur-gemeente-adres", "regels", { maxLengte: 300 }),
    datumVeld(s),
    veld("huur-bedrijf", "tekst", { verplicht: true }),
    veld("huur-overlast-soort", "tekst", { verplicht: true, voorstel: soortVoorstel(s, "bedrijf") }),
    veld("huur-overlast-wat", "regels", { verplicht: true, maxLengte: 3000 }),
    veld("huur-overlast-sinds", "tekst", { verplicht: true, maxLengte: 60 }),
    veld("huur-overlast-dagboek", "vink"),
  ],
  letOp: (s) => letOpAnder(s, woord("huur.letop.alleen-feiten"), woord("huur.letop.acht-weken"), woord("huur.letop.sturen-gemeente")),
  brieven: (w, s) => {
    const L = "huur.brief-handhaving";
    const plaats = plaatsVan(w.tekst("postcode-plaats"));
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`, { bedrijf: w.inhoud("huur-bedrijf") }), "huur-gemeente"),
        alinea(
          woord(plaats ? `${L}.woon-in` : `${L}.woon`, { plaats }),
          woord(`${L}.heb-last`, { soort: w.inhoud("huur-overlast-soort"), bedrijf: w.inhoud("huur-bedrijf") }),
          woord(`${L}.sinds`, { sinds: w.inhoud("huur-overlast-sinds") }),
        ),
        alinea(woord(`${L}.wat`), w.inhoud("huur-overlast-wat")),
        alinea(woord(`${L}.verzoek`), woord(`${L}.besluit`)),
        ...briefslot(w, s, [w.vink("huur-overlast-dagboek") && woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
