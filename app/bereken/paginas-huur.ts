import type { Rekenpagina } from "./paginas.ts";

/** Calculations about renting. */
export const huurPaginas: readonly Rekenpagina[] = [
  {
    id: "huurpunten",
    thema: "huur",
    rekenaar: "huur/F3",
    velden: ["kaleHuur", "type", "m2_vertrekken", "m2_overig", "n_verwarmd", "n_verwarmd_overig", "label", "bouwjaar", "aanrecht", "toilet", "douche", "bad", "bad_douche", "wastafel", "buiten_m2", "buiten_gedeeld", "woz"],
    verplicht: ["kaleHuur"],
    uit: { punten: "getal", max: "euro", maxHoog: "euro" },
    variant: ({ signaal, punten }) => (typeof signaal === "string" ? signaal : punten === undefined ? "onbekend" : "zonder-tabel"),
  },
  {
    id: "huurverhoging",
    thema: "huur",
    rekenaar: "huur/F2",
    velden: [
      { naam: "sector", soort: "keuze", isVrij: false, opties: ["sociaal", "midden", "vrij"] },
      { naam: "woonvorm", soort: "keuze", isVrij: false, opties: ["zelfstandig", "kamer"] },
      "kaleHuur",
      "ingang",
      "nieuw",
    ],
    uit: { max: "euro", pct: "getal", gevraagd: "getal" },
    variant: ({ max, pct }) => (max === null ? "onbekend" : pct === null ? "laag" : null),
  },
  { id: "borg", thema: "huur", rekenaar: "huur/F8a", velden: ["kaleHuur", "borg"], uit: { max: "euro", teveel: "euro" }, variant: ({ teveel }) => (teveel === 0 ? "goed" : null) },
  {
    id: "borg-terug",
    thema: "huur",
    rekenaar: "huur/F8b",
    velden: ["einde", { naam: "inhouding", soort: "meerkeuze", isVrij: true, opties: ["schade", "huurschuld", "servicekosten"] }],
    uit: { uitkomst: "dag" },
  },
  {
    id: "borg-rente",
    thema: "huur",
    rekenaar: "huur/F8c",
    velden: ["borg", "uiterlijk"],
    uit: { dagen: "getal", bedrag: "euro" },
    // A rate that is not confirmed is not shown as an amount (F8c).
    plat: (resultaat) => {
      if (typeof resultaat !== "object" || resultaat === null || !("zeker" in resultaat) || resultaat.zeker !== false) return { ...(resultaat as object) };
      return { ...resultaat, bedrag: null };
    },
    variant: ({ bedrag }) => (bedrag === null ? "onzeker" : null),
  },
  { id: "incassokosten", thema: "huur", rekenaar: "huur/F9", velden: ["schuld"], uit: { exclusief: "euro", inclusief: "euro" } },
  {
    id: "betalingsregeling",
    thema: "huur",
    rekenaar: "huur/F11",
    velden: ["schuld", "maandbedrag"],
    uit: { termijnen: "getal", laatste: "euro" },
    variant: ({ termijnen, langerDanJaar }) => (termijnen === undefined ? "geen" : langerDanJaar === true ? "lang" : null),
  },
  { id: "huur-opzeggen", thema: "huur", rekenaar: "huur/F5-huurder", velden: ["ontvangen"], uit: { einde: "dag" } },
];
