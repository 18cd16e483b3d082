import { regelsVan, veld, woord, type Brief, type Inhoud, type Ontbreekt, type Situatie, type Waarden, type Weigering } from "#flows/engine/brief.ts";
import { alinea, dagOf, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { laatsteWerkdag, termijn } from "../berekeningen/termijnen.ts";
import { concept, kop, rij } from "./blokken.ts";
import { geenContact, isFormeel } from "./situatie.ts";

const L = "scheiden.D9";

/** The day of registration: as typed, or as answered. */
const ingeschreven = (s: Situatie): Datum | undefined => dagVan(s, "datum-inschrijving") ?? dagVan(s, "datum-scheiding");

/** Who lived together shares no old-age pension by law: what is left is the pension for who survives (scheiden.md 4.28). */
const isSamenwoner = (s: Situatie): boolean => heeft(s, "relatievorm", "samen-contract");

/** Without marriage, partnership or contract there is nothing on this list. */
function geenPensioen(s: Situatie): Weigering | null {
  return isFormeel(s) || isSamenwoner(s) ? null : { reden: "geen-pensioen" };
}

/** A divorce comes after the wedding, a form after the divorce. */
function keurPensioen(w: Waarden): readonly Ontbreekt[] {
  const [huwelijk, inschrijving, verzonden] = [w.datum("huwelijk-datum"), w.datum("inschrijving-datum"), w.datum("formulier-verzonden")];
  return [
    ...(huwelijk && inschrijving && inschrijving <= huwelijk ? [{ veld: "inschrijving-datum", reden: "inschrijving-na-huwelijk" }] : []),
    ...(inschrijving && verzonden && verzonden < inschrijving ? [{ veld: "formulier-verzonden", reden: "verzonden-na-inschrijving" }] : []),
    ...(w.tekst("pensioen-keuze") === "anders" && !w.heeft("pensioen-afspraak") ? [{ veld: "pensioen-afspraak", reden: "pensioen-afspraak" }] : []),
  ];
}

/** Until when the funds pay directly (Wvps art. 2): two years after registration; the last working day before it too. */
function termijnZinnen(w: Waarden, s: Situatie): readonly Inhoud[] {
  const inschrijving = w.datum("inschrijving-datum");
  if (!inschrijving) return [woord(`${L}.twee-jaar`)];
  const einde = termijn("T-pensioen", inschrijving);
  const werkdag = laatsteWerkdag(einde);
  if (einde < s.peildatum) return [woord(`${L}.voorbij`, { datum: { datum: einde } }), woord(`${L}.recht-blijft`)];
  return [woord(`${L}.uiterlijk`, { datum: { datum: einde } }), ...(werkdag === einde ? [] : [woord(`${L}.werkdag`, { datum: { datum: werkdag } })])];
}

/** D9: everything for the forms to the pension funds; the official form itself is what counts (scheiden.md chapter 7 and 4.28). */
export const D9: Brief = {
  code: "D9",
  woorden: "scheiden.D9",
  versturen: false,
  mag: geenPensioen,
  velden: (s) => [
    veld("pensioenfondsen", "regels", { verplicht: true, maxLengte: 1000 }),
    ...(isSamenwoner(s)
      ? [veld("einde-samenwonen", "datum", { toekomst: true })]
      : [
          veld("huwelijk-datum", "datum", { voorstel: dagVan(s, "pa-huwelijk") }),
          veld("inschrijving-datum", "datum", { voorstel: ingeschreven(s) }),
          veld("pensioen-keuze", "keuze", { verplicht: true, gedeeld: true, opties: ["wet", "anders", "nog-niet"] }),
        ]),
    veld("pensioen-afspraak", "regels", { maxLengte: 1000 }),
    ...(isSamenwoner(s) ? [] : [veld("formulier-verzonden", "datum")]),
  ],
  samen: keurPensioen,
  letOp: (s) => [
    ...(geenContact(s) ? [woord("scheiden.letop.eerst-advocaat")] : []),
    ...(isSamenwoner(s) ? ["nabestaandenpensioen"] : ["echt-formulier", "polis-geen-bsn", "anders-advies"]).map((id) => woord(`scheiden.letop.${id}`)),
  ],
  brieven: (w, s) => {
    const fondsen = regelsVan(w.tekst("pensioenfondsen"));
    const velden = D9.velden(s).filter(({ id }) => id !== "pensioenfondsen");
    const samenwoner = isSamenwoner(s);
    const verzonden = w.datum("formulier-verzonden");
    const stap = (id: string, aan = false, rest: Parameters<typeof woord>[1] = undefined) => ({ aan, zinnen: [woord(`${L}.stap.${id}`, rest)] });
    return [
      [
        concept,
        kop(`${L}.kop.titel`),
        ...(samenwoner ? [alinea(woord(`${L}.samenwoners`), woord(`${L}.nabestaanden`))] : [alinea(woord(`${L}.gedeeld`), ...termijnZinnen(w, s))]),
        kop(`${L}.kop.gegevens`),
        punten(velden.map((v) => rij(w, v))),
        kop(`${L}.kop.fondsen`),
        punten(fondsen.length > 0 ? fondsen.map((tekst) => [{ tekst }]) : [[w.inhoud("pensioenfondsen")]]),
        kop(`${L}.kop.doen`),
        {
          soort: "vakjes",
          punten: [
            stap("overzicht", fondsen.length > 0),
            ...(samenwoner
              ? [stap("nabestaanden"), stap("meld-einde")]
              : [
                  stap("afspraak", ["wet", "anders"].includes(w.tekst("pensioen-keuze"))),
                  stap("formulier"),
                  stap("beide-richtingen"),
                  stap("verzonden", verzonden !== undefined, { datum: dagOf(verzonden) }),
                ]),
            stap("kopie"),
          ],
        },
        ...(samenwoner ? [] : [alinea(woord(`${L}.echt-formulier`))]),
      ],
    ];
  },
};
