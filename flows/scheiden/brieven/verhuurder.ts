import { veld, woord, type Brief, type Ontbreekt, type Situatie, type Waarden, type Weigering, type Woord } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot } from "./blokken.ts";
import { geenContact, isFormeel } from "./situatie.ts";
import { afzenderVelden } from "./velden.ts";

const L = "scheiden.D5";

/** Someone who does not stand on the contract and was not married has mostly no right to stay (scheiden.md 4.25). */
const isNietOpContract = (s: Situatie): boolean => heeft(s, "woning", "huur-ander") && !isFormeel(s);

function geenBriefVerhuurder(s: Situatie): Weigering | null {
  const contact = geenContact(s);
  if (contact) return contact;
  return isNietOpContract(s) && s.getypt["advies-gehad"] !== "ja" ? { reden: "niet-op-contract", openMet: "advies-gehad" } : null;
}

/** The ground names a decision of the court only with its day. */
function keurBasis(w: Waarden): readonly Ontbreekt[] {
  return w.tekst("basis") === "uitspraak" && !w.heeft("uitspraak-datum") ? [{ veld: "uitspraak-datum", reden: "uitspraak-datum" }] : [];
}

/** On what the letter rests: the decision of the court with its article, or what the two agreed. */
function basisWoord(w: Waarden, s: Situatie): Woord {
  if (w.tekst("basis") !== "uitspraak") return woord(`${L}.basis.afspraak`);
  return woord(`${L}.basis.uitspraak-${isFormeel(s) ? "formeel" : "samenwoners"}`, { datum: dagOf(w.datum("uitspraak-datum")) });
}

/** While the marriage lasts the partner is a tenant too, also with one name on the contract (art. 7:266 lid 1 BW). */
const isVanzelfMedehuurder = (s: Situatie): boolean => isFormeel(s) && heeft(s, "woning", "huur-ander") && !heeft(s, "fase", "uitspraak", "al-gescheiden");

/** D5: tells the landlord who stays; never ends the lease (scheiden.md chapter 7 and 4.25). */
export const D5: Brief = {
  code: "D5",
  woorden: "scheiden.D5",
  versturen: true,
  mag: geenBriefVerhuurder,
  velden: (s) => [
    ...(isNietOpContract(s) ? [veld("advies-gehad", "vink", { verplicht: true })] : []),
    ...afzenderVelden(s),
    veld("naam-ander", "tekst", { verplicht: true, gedeeld: true }),
    veld("verhuurder", "tekst", { verplicht: true }),
    veld("verhuurder-adres", "regels", { maxLengte: 300 }),
    veld("huur-adres", "tekst", { verplicht: true }),
    veld("wie-blijft", "keuze", { verplicht: true, opties: ["ik", "ander"] }),
    veld("blijft-vanaf", "datum", { verplicht: true, toekomst: true }),
    veld("basis", "keuze", { verplicht: true, opties: ["afspraak", "uitspraak"], voorstel: heeft(s, "fase", "uitspraak") ? "uitspraak" : undefined }),
    veld("uitspraak-datum", "datum", { gedeeld: true, voorstel: heeft(s, "fase", "uitspraak") ? dagVan(s, "datum-stuk") : undefined }),
  ],
  samen: keurBasis,
  letOp: (s) => [
    woord("scheiden.letop.huur-niet-opzeggen"),
    woord("scheiden.letop.hele-huur"),
    ...(isFormeel(s) ? [] : [woord("scheiden.letop.verhuurder-onzeker")]),
    woord("scheiden.letop.huur-betalen"),
  ],
  brieven: (w, s) => {
    const blijft = w.tekst("wie-blijft");
    const [wie, weg] = blijft === "ander" ? ["naam-ander", "naam"] : ["naam", "naam-ander"];
    return [
      [
        ...briefhoofd(w, s, [w.inhoud("verhuurder"), ...(w.heeft("verhuurder-adres") ? [w.inhoud("verhuurder-adres")] : [])]),
        { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { adres: w.inhoud("huur-adres") }) },
        alinea(woord("scheiden.brief.aanhef")),
        alinea(
          woord(`${L}.huurders`, { naam: w.inhoud("naam"), ander: w.inhoud("naam-ander"), adres: w.inhoud("huur-adres") }),
          woord(`${L}.uit-elkaar`),
          isVanzelfMedehuurder(s) && woord(`${L}.medehuurder`),
        ),
        alinea(
          woord(`${L}.blijft`, { wie: w.inhoud(wie), datum: dagOf(w.datum("blijft-vanaf")) }),
          woord(`${L}.weg`, { wie: w.inhoud(weg) }),
          basisWoord(w, s),
        ),
        alinea(woord(`${L}.geen-einde`), woord(`${L}.bevestig`), woord(`${L}.enige-huurder`, { wie: w.inhoud(wie) })),
        ...briefslot(w, w.tekst("basis") === "uitspraak" ? [woord(`${L}.bijlage`)] : []),
      ],
    ];
  },
};
