import { veld, woord, type Brief } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { opzegtermijnHuurder } from "../berekeningen/opzegtermijn.ts";
import { getal } from "#flows/engine/lezen.ts";
import { alineaAls, briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, heeft, termijnDag } from "./situatie.ts";
import { als, ibanVeld, keurIban, verhuurderVelden } from "./velden.ts";

/** 4.30 `zelf-opzeggen`: the tenant gives notice, not before the day of F5 (7:271 BW; OZ-3). */
export const zelfOpzeggen: Brief = {
  code: "brief-zelf-opzeggen",
  woorden: "huur.brief-zelf-opzeggen",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-mede-naam", "tekst", { woord: "huur-mede-opzegger" }),
    veld("huur-stopt-op", "datum", { verplicht: true, toekomst: true, voorstel: termijnDag(s, "F5-huurder") }),
    { ...ibanVeld, verplicht: false },
  ],
  samen: (w, s) => {
    const stopt = w.datum("huur-stopt-op");
    // The landlord has the letter on the day of the letter at the earliest.
    const vroegste = opzegtermijnHuurder(w.datum("datum") ?? s.peildatum, getal(s.antwoorden["zelf-betaal"]) ?? 1).einde;
    return [...als(stopt !== undefined && stopt < vroegste, "huur-stopt-op", "huur-stopt-te-vroeg"), ...keurIban(w)];
  },
  letOp: (s) => letOpVoor(s, woord("huur.letop.vaste-periode"), woord("huur.letop.samen-opzeggen"), woord("huur.letop.telt-vanaf-ontvangst")),
  brieven: (w, s) => {
    const L = "huur.brief-zelf-opzeggen";
    const samen = w.heeft("huur-mede-naam");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(woord(samen ? `${L}.wij-zeggen-op` : `${L}.ik-zeg-op`), woord(`${L}.stopt`, { datum: dag(w, "huur-stopt-op") })),
        alinea(woord(`${L}.bevestig`), woord(`${L}.oplevering`)),
        ...alineaAls(w.heeft("huur-iban") && woord(`${L}.borg`, { iban: w.inhoud("huur-iban"), naam: w.inhoud("naam") })),
        ...briefslot(w, s, []),
      ],
    ];
  },
};

/** Step 1 of 4.28: asks the proposal on paper, and does not consent yet (7:220 BW; RE-1). */
export const renovatie: Brief = {
  code: "brief-renovatie",
  woorden: "huur.brief-renovatie",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...verhuurderVelden(s),
    veld("huur-renovatiebrief", "datum", { voorstel: dagVan(s, "reno-datum") }),
    veld("huur-renovatie-vragen", "regels", { maxLengte: 1500 }),
  ],
  letOp: (s) => {
    const uiterlijk = termijnDag(s, "F7n");
    return letOpVoor(
      s,
      uiterlijk && woord("huur.letop.naar-rechter-voor", { datum: { datum: uiterlijk } }),
      heeft(s, "reno-wat", "weg") && woord("huur.letop.teken-niets"),
    );
  },
  brieven: (w, s) => {
    const L = "huur.brief-renovatie";
    const brief = w.datum("huur-renovatiebrief");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`)),
        alinea(
          brief ? woord(`${L}.brief`, { datum: { datum: brief } }) : woord(`${L}.plan`),
          woord(`${L}.nog-niet`),
          woord(`${L}.op-papier`),
        ),
        alinea(woord(`${L}.vragen`)),
        {
          soort: "punten",
          genummerd: false,
          punten: [[woord(`${L}.vraag.werk`)], [woord(`${L}.vraag.huur`)], [woord(`${L}.vraag.weg`)], [woord(`${L}.vraag.verhuiskosten`)]],
        },
        ...alineaAls(w.heeft("huur-renovatie-vragen") && { tekst: w.tekst("huur-renovatie-vragen") }),
        alinea(woord(`${L}.daarna-brief`)),
        ...briefslot(w, s, []),
      ],
    ];
  },
};
