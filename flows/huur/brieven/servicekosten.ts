import { veld, woord, type Blok, type Brief, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { alineaAls, briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { geld, getalUit, heeft, heeftNotitie, sectorVan } from "./situatie.ts";
import { als, verhuurderVelden } from "./velden.ts";
import { geenServicebrief } from "./weigeren.ts";

/** What the letter is about, as answered. */
function onderwerpVan(s: Situatie): string | undefined {
  if (heeft(s, "serv-wat", "geen-afrekening", "voorschot")) return String(s.antwoorden["serv-wat"]);
  return heeft(s, "serv-wat", "te-hoog", "niet-toegestaan") ? "niet-eens" : undefined;
}

/** Where the tenant goes next: never the Huurcommissie where that is not competent or the amount is too small (SK-2, SK-3, SK-5). */
function vervolg(s: Situatie): Woord {
  const L = "huur.brief-servicekosten.anders";
  if (heeftNotitie(s, "klein-bedrag")) return woord(`${L}.praten`);
  const sector = sectorVan(s);
  if (s.diagnose.variant === "te-laat" || s.diagnose.variant === "kanton" || sector === "vrij") return woord(`${L}.kantonrechter`);
  return woord(sector === "onbekend" ? `${L}.een-van-beide` : `${L}.huurcommissie`);
}

const isJaar = (tekst: string): boolean => /^20\d\d$/.test(tekst);

function servicebrief(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "huur.brief-servicekosten";
  const wat = w.tekst("huur-service-wat") || "niet-eens";
  const jaar = w.inhoud("huur-jaar");
  const nietEens = wat !== "geen-afrekening";
  return [
    ...briefhoofd(w, s, wat === "voorschot" ? woord(`${L}.onderwerp-voorschot`) : woord(`${L}.onderwerp`, { jaar })),
    alinea(woord(`${L}.wat.${wat}`, { jaar })),
    ...(nietEens ? alineaAls(w.heeft("huur-posten") && woord(`${L}.posten`), w.heeft("huur-posten") && { tekst: w.tekst("huur-posten") }) : []),
    ...(nietEens ? [alinea(woord(`${L}.omdat`), w.inhoud("huur-service-uitleg"))] : []),
    alinea(woord(`${L}.vraag.${wat}`), woord(`${L}.kopieen`), vervolg(s)),
    ...briefslot(w, s, nietEens && wat !== "voorschot" ? [woord(`${L}.bijlage`)] : []),
  ];
}

/** 7.7: asks a statement of the service costs, or another one (7:259 BW; SK-1 to SK-5). */
export const servicekosten: Brief = {
  code: "brief-servicekosten",
  woorden: "huur.brief-servicekosten",
  versturen: true,
  mag: geenServicebrief,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-service-wat", "keuze", { verplicht: true, opties: ["geen-afrekening", "niet-eens", "voorschot"], voorstel: onderwerpVan(s) }),
    veld("huur-jaar", "tekst", { maxLengte: 20, voorstel: s.antwoorden["serv-jaar"] === undefined ? undefined : String(getalUit(s, "serviceJaar") ?? "") }),
    veld("huur-posten", "regels", { maxLengte: 1500 }),
    veld("huur-service-uitleg", "regels", { maxLengte: 1500 }),
  ],
  samen: (w) => {
    const wat = w.tekst("huur-service-wat");
    return [
      ...als(wat !== "" && wat !== "voorschot" && !isJaar(w.tekst("huur-jaar")), "huur-jaar", "huur-jaar"),
      ...als(wat === "niet-eens" && !w.heeft("huur-posten"), "huur-posten", "huur-posten"),
      ...als((wat === "niet-eens" || wat === "voorschot") && !w.heeft("huur-service-uitleg"), "huur-service-uitleg", "huur-service-uitleg"),
    ];
  },
  letOp: (s) => letOpVoor(s, woord("huur.letop.voorschot-blijven-betalen"), heeftNotitie(s, "klein-bedrag") && woord("huur.letop.klein-bedrag"), woord("huur.letop.servicekosten-2026")),
  brieven: (w, s) => [servicebrief(w, s)],
};

/** The step of `all-in`: asks to split one amount for everything (7:258 BW, known). */
export const allIn: Brief = {
  code: "brief-all-in",
  woorden: "huur.brief-all-in",
  versturen: true,
  mag: () => null,
  velden: (s) => [...verhuurderVelden(s), veld("huur-alles", "bedrag", { verplicht: true })],
  letOp: (s) => letOpVoor(s, woord("huur.letop.all-in-advies"), woord("huur.letop.blijf-betalen")),
  brieven: (w, s) => {
    const L = "huur.brief-all-in";
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(`${L}.betaal`, { bedrag: geld(w, "huur-alles") }), woord(`${L}.niet-apart`)),
        alinea(woord(`${L}.splits`), woord(`${L}.schrijf`), sectorVan(s) !== "vrij" && woord(`${L}.anders`)),
        ...briefslot(w, s, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
