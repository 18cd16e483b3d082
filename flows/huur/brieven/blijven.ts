import { LEEG, veld, woord, type Blok, type Brief, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { alineaAls, briefhoofd, briefslot, woning } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, getalUit, heeft, heeftNotitie, opsomming, termijnDag, woordenBij } from "./situatie.ts";
import { aanVelden, afzenderVelden, als, verhuurderVelden, woningVeld } from "./velden.ts";
import { geenBuitengesloten, geenNietAkkoord, geenVoortzetting } from "./weigeren.ts";

const PUNTEN = ["vorm", "geen-grond", "verkoop", "geen-vraag", "termijn", "niet-op-tijd", "mocht-niet", "eerder"] as const;

/** What is wrong with the notice, as far as the answers say it (OZ-1 to OZ-3, TC-1 to TC-3). */
function puntVoorstel(s: Situatie): string | undefined {
  const vast = s.diagnose.uitkomst === "uit-tijdelijk-vast";
  const geldt: Readonly<Record<(typeof PUNTEN)[number], boolean>> = {
    vorm: heeft(s, "opz-vorm", "gewone-brief", "app"),
    "geen-grond": heeft(s, "opz-reden", "verkoop", "geen", "hogere-huur"),
    verkoop: heeft(s, "opz-reden", "verkoop"),
    "geen-vraag": false,
    termijn: heeftNotitie(s, "datum-te-vroeg"),
    "niet-op-tijd": vast && !isMochtNiet(s) && !heeft(s, "tijd-eerder", "ja"),
    "mocht-niet": vast && isMochtNiet(s) && !heeft(s, "tijd-eerder", "ja"),
    eerder: vast && heeft(s, "tijd-eerder", "ja"),
  };
  const uit = PUNTEN.filter((id) => geldt[id]);
  return uit.length > 0 ? uit.join(",") : undefined;
}

/** A temporary contract was not allowed here: no group of TC-2, or too long. */
function isMochtNiet(s: Situatie): boolean {
  const duur = s.antwoorden["tijd-duur"];
  const grens = heeft(s, "huur-woonvorm", "zelfstandig") || heeft(s, "huur-getekend", "vanaf-2024-07") ? 24 : 60;
  return (typeof duur === "number" && duur > grens) || (heeft(s, "huur-getekend", "vanaf-2024-07") && heeft(s, "tijd-groep", "geen"));
}

function puntWoord(id: string, s: Situatie): Woord {
  const maanden = getalUit(s, "opzegMaanden");
  if (id === "termijn" && maanden !== undefined) return woord("huur.brief-opzegging-niet-akkoord.punt.termijn-maanden", { maanden });
  return woord(`huur.brief-opzegging-niet-akkoord.punt.${id}`);
}

/** 7.5: the person does not agree to leave; no reasons that can be used against the tenant (7:271, 7:272, 7:274 BW). */
export const nietAkkoord: Brief = {
  code: "brief-opzegging-niet-akkoord",
  woorden: "huur.brief-opzegging-niet-akkoord",
  versturen: true,
  mag: geenNietAkkoord,
  velden: (s) => [
    ...(s.diagnose.uitkomst === "uit-tijdelijk-vast" ? [veld("huur-moet-weg", "vink", { verplicht: true })] : []),
    ...verhuurderVelden(s),
    veld("huur-opzegbrief", "datum", { verplicht: true, voorstel: dagVan(s, "opz-datum-brief") ?? dagVan(s, "tijd-aangezegd") }),
    veld("huur-weg-op", "datum", { verplicht: true, toekomst: true, voorstel: dagVan(s, "opz-einddatum") ?? dagVan(s, "tijd-einddatum") }),
    veld("huur-opzeg-punten", "vinkjes", { opties: PUNTEN, voorstel: puntVoorstel(s) }),
    veld("huur-bemiddelaar", "vink"),
  ],
  letOp: (s) => {
    const antwoord = termijnDag(s, "F7e");
    return letOpVoor(
      s,
      woord("huur.letop.teken-niets"),
      antwoord && antwoord >= s.peildatum ? woord("huur.letop.antwoord-voor", { datum: { datum: antwoord } }) : undefined,
      woord("huur.letop.geen-redenen"),
      woord("huur.letop.laat-nakijken"),
    );
  },
  brieven: (w, s) => {
    const L = "huur.brief-opzegging-niet-akkoord";
    const datum = dag(w, "huur-opzegbrief");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`, { datum })),
        alinea(
          woord(`${L}.schreef`, { datum, weg: dag(w, "huur-weg-op") }),
          woord(`${L}.niet-akkoord`),
          woord(`${L}.stem-niet-in`),
        ),
        ...alineaAls(...w.vinkjes("huur-opzeg-punten").map((id) => puntWoord(id, s))),
        alinea(
          woord(`${L}.loopt-door`),
          woord(`${L}.blijf-betalen`),
          woord(`${L}.woonrust`),
          w.vink("huur-bemiddelaar") && woord(`${L}.bemiddelaar`),
        ),
        ...briefslot(w, s, []),
      ],
    ];
  },
};

const BUITEN = ["slot", "afgesloten", "spullen"] as const;

function buitenbericht(w: Waarden): readonly Blok[] {
  const L = "huur.bericht-buitengesloten";
  const wat = w.vinkjes("huur-buiten-wat");
  const tijd = w.tekst("huur-buiten-tijd");
  return [
    alinea(woord(`${L}.gaat-om`, { woning: woning(w), naam: w.inhoud("naam") })),
    alinea(
      woord(tijd ? `${L}.u-heeft-tijd` : `${L}.u-heeft`, {
        wat: wat.length > 0 ? opsomming(woordenBij(`${L}.wat`, wat)) : LEEG,
        datum: dag(w, "huur-buiten-op"),
        tijd,
      }),
      woord(`${L}.mag-niet`),
      woord(`${L}.alleen-deurwaarder`),
    ),
    alinea(
      woord(`${L}.ik-wil`, { tijd: w.inhoud("huur-buiten-voor"), wat: wat.length > 0 ? opsomming(woordenBij(`${L}.terug`, wat)) : LEEG }),
      woord(`${L}.hulp`),
      woord(`${L}.schade`),
    ),
    alinea(w.inhoud("naam")),
  ];
}

/** 7.6: the short message for app or mail when the landlord locked the person out (ON-1; 7:203 BW, 138 Sr). */
export const buitengesloten: Brief = {
  code: "bericht-buitengesloten",
  woorden: "huur.bericht-buitengesloten",
  versturen: true,
  mag: geenBuitengesloten,
  velden: (s) => [
    veld("naam", "tekst", { verplicht: true, gedeeld: true, woord: "huur-naam" }),
    veld("huur-woning", "tekst", { verplicht: true, gedeeld: true, woord: "huur-woning-oud" }),
    veld("huur-buiten-wat", "vinkjes", {
      verplicht: true,
      opties: BUITEN,
      voorstel: heeft(s, "buit-wat", "slot", "afgesloten") ? String(s.antwoorden["buit-wat"]) : undefined,
    }),
    veld("huur-buiten-op", "datum", { verplicht: true }),
    veld("huur-buiten-tijd", "tekst", { maxLengte: 20 }),
    veld("huur-buiten-voor", "tekst", { verplicht: true, maxLengte: 20 }),
  ],
  letOp: (s) => [
    woord("huur.letop.gevaar"),
    ...(heeft(s, "huur-spoed", "geweld") ? [woord("huur.letop.eerst-veilig")] : []),
    woord("huur.letop.breek-niets-open"),
    woord("huur.letop.bewaar-bericht"),
    woord("huur.letop.wij-sturen-niets"),
  ],
  brieven: (w) => [buitenbericht(w)],
};

/** Step 1 of 4.26: tells the landlord that one stays after the death of the tenant (7:268 BW; MH-3). */
export const voortzetting: Brief = {
  code: "brief-voortzetting",
  woorden: "huur.brief-voortzetting",
  versturen: true,
  mag: geenVoortzetting,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-overleden-naam", "tekst", { verplicht: true }),
    veld("huur-overleden-op", "datum", { verplicht: true, voorstel: dagVan(s, "mede-datum-overlijden") }),
    ...(s.diagnose.variant === "medehuurder" ? [] : [veld("huur-samen-sinds", "tekst", { verplicht: true, maxLengte: 60 })]),
  ],
  letOp: (s) => {
    const uiterlijk = termijnDag(s, "F7m");
    if (s.diagnose.variant === "medehuurder") return letOpVoor(s);
    return letOpVoor(s, uiterlijk ? woord("huur.letop.brief-niet-genoeg", { datum: { datum: uiterlijk } }) : woord("huur.letop.brief-niet-genoeg-onbekend"));
  },
  brieven: (w, s) => {
    const L = "huur.brief-voortzetting";
    const medehuurder = s.diagnose.variant === "medehuurder";
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(`${L}.overleden`, { naam: w.inhoud("huur-overleden-naam"), datum: dag(w, "huur-overleden-op") })),
        medehuurder
          ? alinea(woord(`${L}.medehuurder`), woord(`${L}.op-mijn-naam`))
          : alinea(woord(`${L}.samen`, { sinds: w.inhoud("huur-samen-sinds") }), woord(`${L}.blijven`)),
        alinea(woord(`${L}.betaal`), woord(medehuurder ? `${L}.bevestig` : `${L}.schriftelijk-ja`)),
        ...briefslot(w, s, [woord(`${L}.bijlage-akte`), !medehuurder && woord(`${L}.bijlage-samen`)]),
      ],
    ];
  },
};

/** Step 1 of 4.25 `bijschrijven`: both ask the landlord to make one of them medehuurder (7:267 BW; MH-2). */
export const medehuurder: Brief = {
  code: "brief-medehuurder",
  woorden: "huur.brief-medehuurder",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    veld("huur-mede-naam", "tekst", { verplicht: true }),
    ...aanVelden(s),
    woningVeld(),
    veld("huur-samen-sinds", "tekst", { verplicht: true, maxLengte: 60 }),
  ],
  letOp: (s) => letOpVoor(s, woord("huur.letop.samen-tekenen"), !heeft(s, "mede-samen-2jaar", "ja") && woord("huur.letop.twee-jaar")),
  samen: (w) => als(w.heeft("huur-mede-naam") && w.tekst("huur-mede-naam") === w.tekst("naam"), "huur-mede-naam", "huur-mede-naam"),
  brieven: (w, s) => {
    const L = "huur.brief-medehuurder";
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(`${L}.samen`, { sinds: w.inhoud("huur-samen-sinds") }), woord(`${L}.huishouden`)),
        alinea(woord(`${L}.vraag`), woord(`${L}.antwoord`), woord(`${L}.anders`)),
        ...briefslot(w, s, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
