import { LEEG, veld, woord, type Blok, type Brief, type Invulling, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusDagen, plusMaanden, vroegste, type Datum } from "#flows/engine/datum.ts";
import { leesGetal } from "#flows/engine/lees-getal.ts";
import { betalingsregeling } from "../berekeningen/achterstand.ts";
import { alineaAls, briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, geld, geldVan, heeft } from "./situatie.ts";
import { als, keurNaBrief, verhuurderVelden } from "./velden.ts";

const L = "huur.brief-betalingsregeling";

/** Causes with words of their own; "bewust" gets none, that would weaken the case (huur.md 2.2, 7.4). */
const OORZAKEN = ["inkomen", "toeslag", "vergeten", "schulden"];

/** The case is with a judge already. */
const isBijRechter = (s: Situatie): boolean => ["uit-ontruiming-aangezegd", "uit-ontruimingsvonnis", "uit-dagvaarding"].includes(s.diagnose.uitkomst ?? "");

/** The announced day of the eviction, while it is still ahead. */
function ontruiming(s: Situatie): Datum | undefined {
  const datum = s.diagnose.uitkomst === "uit-dagvaarding" ? undefined : dagVan(s, "ontr-datum");
  return datum !== undefined && datum > s.peildatum ? datum : undefined;
}

/** The day before which an answer is asked: two weeks, two days when an eviction is announced. A proposal, no term of law. */
function reactiedag(s: Situatie): Datum {
  const einde = ontruiming(s);
  return einde === undefined ? plusDagen(s.peildatum, 14) : vroegste(plusDagen(s.peildatum, 2), einde)!;
}

/** The first day of the next month. */
const volgendeMaand = (s: Situatie): Datum => plusMaanden(`${s.peildatum.slice(0, 7)}-01`, 1);

/** What is paid off: the debt without the part that is disputed, in whole cents. */
function rest(w: Waarden): number | undefined {
  const schuld = w.bedrag("huur-schuld");
  return schuld === undefined ? undefined : Math.round((schuld - (w.bedrag("huur-betwist") ?? 0)) * 100) / 100;
}

/** Longer than a year with what was typed or answered (F11). */
function duurtLang(s: Situatie): boolean {
  const schuld = leesGetal(s.getypt["huur-schuld"] ?? geldVan(s, "ach-bedrag") ?? "", 2);
  const perMaand = leesGetal(s.getypt["huur-maandbedrag"] ?? geldVan(s, "ach-ruimte") ?? "", 2);
  return typeof schuld === "number" && typeof perMaand === "number" && (betalingsregeling(schuld, perMaand)?.langerDanJaar ?? false);
}

const euro = (bedrag: number | undefined): Invulling => (bedrag === undefined ? LEEG : { bedrag });

/** F11 in words: the terms and the last payment. */
function aflossing(w: Waarden): Blok {
  const schuld = rest(w);
  const perMaand = w.bedrag("huur-maandbedrag");
  const regeling = schuld === undefined || schuld <= 0 || perMaand === undefined ? undefined : betalingsregeling(schuld, perMaand);
  return alinea(
    woord(`${L}.gewone-huur`, { datum: dag(w, "huur-start-regeling"), huur: geld(w, "huur-hele-huur") }),
    woord(`${L}.daarnaast`, { bedrag: geld(w, "huur-maandbedrag") }),
    regeling && woord(regeling.termijnen === 1 ? `${L}.in-een-maand` : `${L}.in-maanden`, { aantal: regeling.termijnen, laatste: { bedrag: regeling.laatste } }),
  );
}

function regelingsbrief(w: Waarden, s: Situatie): readonly Blok[] {
  const betwist = w.heeft("huur-betwist");
  const nummer = w.tekst("huur-huurdernummer");
  const brief = w.datum("huur-schuld-brief");
  const kinderen = w.tekst("huur-kinderen");
  const hulp = w.datum("huur-schuldhulp-op");
  const einde = w.datum("huur-ontruiming");
  const vonnis = s.diagnose.uitkomst === "uit-ontruimingsvonnis" || s.diagnose.uitkomst === "uit-ontruiming-aangezegd";
  const zin = betwist ? (brief ? "volgens-u-brief" : "volgens-u") : brief ? "achterstand-brief" : "achterstand";
  return [
    ...briefhoofd(w, s, nummer ? woord(`${L}.onderwerp-nummer`, { nummer }) : woord(`${L}.onderwerp`)),
    alinea(woord(`${L}.${zin}`, { bedrag: geld(w, "huur-schuld"), datum: dag(w, "huur-schuld-brief") })),
    ...(betwist
      ? [alinea(woord(`${L}.betwist`, { deel: geld(w, "huur-betwist") }), w.inhoud("huur-betwist-uitleg"), woord(`${L}.over-de-rest`, { rest: euro(rest(w)) }))]
      : []),
    alinea(
      woord(`${L}.oorzaak`),
      w.inhoud("huur-oorzaak"),
      kinderen && woord(kinderen === "1" ? `${L}.een-kind` : `${L}.kinderen`, { aantal: kinderen }),
    ),
    aflossing(w),
    ...alineaAls(
      hulp && woord(`${L}.schuldhulp`, { datum: { datum: hulp }, gemeente: w.inhoud("huur-gemeente") }),
      einde && woord(`${L}.ontruiming`, { datum: { datum: einde } }),
      !einde && vonnis && woord(`${L}.vonnis`),
    ),
    alinea(woord(`${L}.reactie`, { datum: dag(w, "huur-reactie") }), woord(isBijRechter(s) ? `${L}.geen-kosten` : `${L}.geen-kosten-of-rechtszaak`)),
    ...briefslot(w, s, []),
  ];
}

/** 7.4: proposes to pay the arrears in parts beside the running rent (HA-2 to HA-4; F11). */
export const betalingsregelingBrief: Brief = {
  code: "brief-betalingsregeling",
  woorden: L,
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-huurdernummer", "tekst", { gedeeld: true, maxLengte: 50 }),
    veld("huur-schuld", "bedrag", { verplicht: true, voorstel: geldVan(s, "ach-bedrag") }),
    veld("huur-schuld-brief", "datum", { voorstel: dagVan(s, "ach-brief-datum") }),
    veld("huur-betwist", "bedrag"),
    veld("huur-betwist-uitleg", "regels", { maxLengte: 1500 }),
    veld("huur-oorzaak", "regels", {
      verplicht: true,
      maxLengte: 600,
      voorstel: heeft(s, "ach-oorzaak", ...OORZAKEN) ? woord(`${L}.oorzaken.${String(s.antwoorden["ach-oorzaak"])}`) : undefined,
    }),
    ...(heeft(s, "huur-extra", "kinderen") ? [veld("huur-kinderen", "tekst", { maxLengte: 20 })] : []),
    veld("huur-hele-huur", "bedrag", { verplicht: true }),
    veld("huur-start-regeling", "datum", { verplicht: true, toekomst: true, voorstel: volgendeMaand(s) }),
    veld("huur-maandbedrag", "bedrag", { verplicht: true, voorstel: geldVan(s, "ach-ruimte") }),
    veld("huur-schuldhulp-op", "datum"),
    veld("huur-gemeente", "tekst", { maxLengte: 60 }),
    ...(ontruiming(s) ? [veld("huur-ontruiming", "datum", { toekomst: true, voorstel: ontruiming(s) })] : []),
    veld("huur-reactie", "datum", { verplicht: true, toekomst: true, voorstel: reactiedag(s) }),
  ],
  samen: (w, s) => {
    const schuld = w.bedrag("huur-schuld");
    const betwist = w.bedrag("huur-betwist");
    return [
      ...als(schuld === 0, "huur-schuld", "huur-schuld"),
      ...als(schuld !== undefined && betwist !== undefined && betwist >= schuld, "huur-betwist", "huur-alles-betwist"),
      ...als(w.heeft("huur-betwist") && !w.heeft("huur-betwist-uitleg"), "huur-betwist-uitleg", "huur-betwist-uitleg"),
      ...als(w.heeft("huur-kinderen") && !/^\d{1,2}$/.test(w.tekst("huur-kinderen")), "huur-kinderen", "huur-kinderen"),
      ...als(w.bedrag("huur-maandbedrag") === 0, "huur-maandbedrag", "huur-maandbedrag-nul"),
      ...als(w.heeft("huur-schuldhulp-op") && !w.heeft("huur-gemeente"), "huur-gemeente", "huur-gemeente"),
      ...keurNaBrief(w, s, "huur-reactie", "huur-reactie-na-brief"),
    ];
  },
  letOp: (s) =>
    letOpVoor(
      s,
      isBijRechter(s) && woord("huur.letop.vandaag-bellen"),
      heeft(s, "ach-oorzaak", "bewust") && woord("huur.letop.ingehouden"),
      woord("huur.letop.alleen-wat-kan"),
      duurtLang(s) && woord("huur.letop.langer-dan-jaar"),
      heeft(s, "ach-schuldhulp", "loopt") && woord("huur.letop.schuldhulp-loopt"),
      (heeft(s, "ach-stadium", "incasso") || isBijRechter(s)) && woord("huur.letop.kopie-incasso"),
    ),
  brieven: (w, s) => [regelingsbrief(w, s)],
};
