import { veld, woord, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { geenContact, gezagVan } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

const L = "scheiden.D13";

/** Without authority there is no consent to refuse: that is found out first, today (scheiden.md 4.4). */
function geenToestemmingsbrief(s: Situatie): Weigering | null {
  return geenContact(s) ?? (gezagVan(s) === "ander" ? { reden: "geen-gezag" } : null);
}

const isWeg = (stand: string | undefined): boolean => stand === "weg" || stand === "niet-terug";

/** A child that is away is asked back, before a day after the letter. */
function keurTerug(w: Waarden): readonly Ontbreekt[] {
  const [brief, terug] = [w.datum("datum"), w.datum("terug-voor")];
  if (!isWeg(w.tekst("kind-is"))) return [];
  if (!w.heeft("terug-voor")) return [{ veld: "terug-voor", reden: "terug-voor" }];
  return brief && terug && terug <= brief ? [{ veld: "terug-voor", reden: "terug-na-brief" }] : [];
}

/** The day on which to be back is for a child that is away. */
function terugVeld(s: Situatie): readonly BriefVeld[] {
  return isWeg(s.getypt["kind-is"] ?? voorstelVan(s)) ? [veld("terug-voor", "datum", { toekomst: true })] : [];
}

/** A day of departure that is over says that the child is away. */
function voorstelVan(s: Situatie): string | undefined {
  return dagVan(s, "datum-vertrek-kind") ? "weg" : undefined;
}

/** D13: says on paper that there is no consent to live or stay abroad with the child (scheiden.md 4.4; HKOV art. 3). */
export const D13: Brief = {
  code: "D13",
  woorden: "scheiden.D13",
  versturen: true,
  mag: geenToestemmingsbrief,
  velden: (s) => [
    veld("kind-is", "keuze", { verplicht: true, opties: ["dreigt", "weg", "niet-terug"], voorstel: voorstelVan(s) }),
    ...aanPartnerVelden(s),
    veld("kinderen-namen", "tekst", { verplicht: true }),
    veld("land", "tekst"),
    ...terugVeld(s),
  ],
  samen: keurTerug,
  letOp: (s) => [
    woord("scheiden.letop.eerst-bellen"),
    woord("scheiden.letop.iko"),
    ...(gezagVan(s) === "samen" || gezagVan(s) === "ik" ? [] : [woord("scheiden.letop.zoek-gezag-uit")]),
    woord("scheiden.letop.wacht-niet-op-antwoord"),
  ],
  brieven: (w, s) => {
    const kinderen = w.inhoud("kinderen-namen");
    const land = w.heeft("land") ? w.inhoud("land") : woord(`${L}.buitenland`);
    return [
      [
        ...aanPartner(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(`${L}.geen-toestemming`, { kinderen, land }), woord(`${L}.ook-vakantie`)),
        ...(isWeg(w.tekst("kind-is"))
          ? [alinea(woord(`${L}.${w.tekst("kind-is")}`, { kinderen, land }), woord(`${L}.terug`, { kinderen, datum: dagOf(w.datum("terug-voor")) }))]
          : [alinea(woord(`${L}.niet-vertrekken`, { kinderen }))]),
        alinea(woord(`${L}.rechter`), woord("scheiden.D7.belang")),
        ...briefslot(w),
      ],
    ];
  },
};
