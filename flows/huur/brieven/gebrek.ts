import { LEEG, veld, woord, type Blok, type Brief, type BriefVeld, type Inhoud, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { alineaAls, briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, heeft, keuzesVan, sectorVan } from "./situatie.ts";
import { als, keurNaBrief, verhuurderVelden } from "./velden.ts";
import { geenGebrekbrief } from "./weigeren.ts";

const L = "huur.brief-gebrek";

const isAcuut = (s: Situatie): boolean => s.diagnose.uitkomst === "uit-gebrek-acuut";

/** Defects that cannot wait long, or a person whose health suffers. */
const isErnstig = (s: Situatie): boolean =>
  heeft(s, "gebr-soort", "verwarming", "lekkage", "ongedierte", "elektra-gas", "lood-asbest") ||
  heeft(s, "huur-extra", "gezondheid") ||
  (heeft(s, "gebr-soort", "schimmel") && heeft(s, "huur-extra", "kinderen"));

/** A day as proposal: acute 24 hours, serious two weeks, other six weeks (huur.md 7.9; practice, no term of law). */
const hersteldag = (s: Situatie): Datum => plusDagen(s.peildatum, isAcuut(s) ? 1 : isErnstig(s) ? 14 : 42);

/** The defects that were chosen; "anders" always has a place of its own. */
const soorten = (s: Situatie): readonly string[] => keuzesVan(s, "gebr-soort").filter((o) => o !== "anders");

/** What, where and since when for each defect, and room for another one. */
function gebrekVelden(s: Situatie): readonly BriefVeld[] {
  return [
    ...soorten(s).flatMap((id) => [
      veld(`huur-gebrek-${id}`, "regels", { woord: "huur-gebrek", over: woord(`${L}.soort.${id}`), maxLengte: 600 }),
      veld(`huur-sinds-${id}`, "tekst", { woord: "huur-sinds", over: woord(`${L}.soort.${id}`), maxLengte: 60, verplicht: true }),
    ]),
    veld("huur-gebrek-anders", "regels", { maxLengte: 1500 }),
    veld("huur-sinds-anders", "tekst", { maxLengte: 60 }),
  ];
}

/** The list: the kind, the own words, since when. */
function gebreken(w: Waarden, s: Situatie): Blok {
  const sinds = (id: string): Inhoud => woord(`${L}.sinds`, { sinds: w.inhoud(`huur-sinds-${id}`) });
  const lijst: Inhoud[][] = soorten(s).map((id) => [
    w.heeft(`huur-gebrek-${id}`)
      ? woord(`${L}.soort-waar`, { soort: woord(`${L}.soort.${id}`), waar: w.inhoud(`huur-gebrek-${id}`) })
      : woord(`${L}.soort-zin`, { soort: woord(`${L}.soort.${id}`) }),
    sinds(id),
  ]);
  if (w.heeft("huur-gebrek-anders")) lijst.push([{ tekst: w.tekst("huur-gebrek-anders") }, sinds("anders")]);
  return punten(lijst.length > 0 ? lijst : [[LEEG]]);
}

function gebrekbrief(w: Waarden, s: Situatie): readonly Blok[] {
  const mondeling = w.datum("huur-mondeling");
  const eerder = w.datum("huur-eerder-gemeld");
  const tijd = w.tekst("huur-herstel-tijd");
  const datum = dag(w, "huur-herstel");
  const voor = tijd ? woord(`${L}.dag-en-tijd`, { datum, tijd }) : woord("dag", { datum });
  return [
    ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
    alinea(woord(`${L}.deze`)),
    gebreken(w, s),
    alinea(
      woord(`${L}.gevolg`),
      w.inhoud("huur-gevolg"),
      w.vink("huur-fotos") && woord(`${L}.fotos`),
    ),
    ...alineaAls(mondeling && woord(`${L}.mondeling`, { datum: { datum: mondeling } }), eerder && woord(`${L}.eerder`, { datum: { datum: eerder } })),
    alinea(woord(`${L}.herstel`, { voor }), woord(isAcuut(s) ? `${L}.wanneer-acuut` : `${L}.wanneer`), woord(`${L}.werk-mee`)),
    alinea(woord(sectorVan(s) === "vrij" ? `${L}.anders-rechter` : `${L}.anders`), woord(`${L}.artikelen`), isAcuut(s) && woord(`${L}.zelf`, { voor })),
    ...briefslot(w, s, [w.vink("huur-fotos") && woord(`${L}.bijlage`)]),
  ];
}

/** 7.9: reports defects in writing, with a day to repair them (7:206 to 7:208 BW; GE-1 to GE-5). */
export const gebrek: Brief = {
  code: "brief-gebrek",
  woorden: L,
  versturen: true,
  mag: geenGebrekbrief,
  velden: (s) => [
    ...verhuurderVelden(s),
    ...gebrekVelden(s),
    veld("huur-gevolg", "regels", { verplicht: true, maxLengte: 1500 }),
    veld("huur-fotos", "vink", { voorstel: "ja" }),
    ...(heeft(s, "gebr-gemeld", "mondeling") ? [veld("huur-mondeling", "datum", {})] : []),
    ...(heeft(s, "gebr-gemeld", "schriftelijk") ? [veld("huur-eerder-gemeld", "datum", { voorstel: dagVan(s, "gebr-meld-datum") })] : []),
    veld("huur-herstel", "datum", { verplicht: true, toekomst: true, voorstel: hersteldag(s) }),
    ...(isAcuut(s) ? [veld("huur-herstel-tijd", "tekst", { maxLengte: 20 })] : []),
  ],
  samen: (w, s) => [
    ...als(soorten(s).length === 0 && !w.heeft("huur-gebrek-anders"), "huur-gebrek-anders", "huur-gebrek-anders"),
    ...als(w.heeft("huur-gebrek-anders") && !w.heeft("huur-sinds-anders"), "huur-sinds-anders", "huur-sinds"),
    ...keurNaBrief(w, s, "huur-herstel", "huur-herstel-na-brief"),
  ],
  letOp: (s) =>
    letOpVoor(
      s,
      isAcuut(s) && woord("huur.letop.bel-storingsdienst"),
      isAcuut(s) && woord("huur.letop.zelf-repareren"),
      heeft(s, "gebr-reactie", "mijn-schuld") && woord("huur.letop.mijn-schuld"),
      (heeft(s, "gebr-huur-ingehouden", "ja") || heeft(s, "ach-oorzaak", "bewust")) && woord("huur.letop.ingehouden"),
      woord("huur.letop.blijf-betalen"),
      !isAcuut(s) && sectorVan(s) !== "vrij" && woord("huur.letop.zes-weken"),
    ),
  brieven: (w, s) => [gebrekbrief(w, s)],
};
