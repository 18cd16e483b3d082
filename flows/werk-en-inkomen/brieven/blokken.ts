import { plaatsVan, regelsVan, type Blok, type Inhoud, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { heeftAdvocaat, zin } from "./situatie.ts";

/** Where the name of the receiver stands: in a field, or as a word. */
export interface Ontvanger {
  readonly naam: string | Woord;
  readonly adres: string;
  /** Sent by mail and by registered post: an employer has no other way (werk-en-inkomen.md 7). */
  readonly aangetekend?: boolean;
  /** A line to write the BSN on paper: never to an employer. */
  readonly bsn?: boolean;
}

export const WERKGEVER: Ontvanger = { naam: "werkgever", adres: "werkgever-adres", aangetekend: true };
export const GEMEENTE: Ontvanger = { naam: "gemeente-naam", adres: "gemeente-adres", bsn: true };
export const INSTANTIE: Ontvanger = { naam: "instantie-naam", adres: "instantie-adres", bsn: true };
export const UWV: Ontvanger = { naam: zin("instantie.uwv"), adres: "uwv-adres", bsn: true };

/** Everything above the greeting: sender, receiver, place and day, subject with the reference. */
export function briefhoofd(w: Waarden, s: Situatie, aan: Ontvanger, onderwerp: Inhoud): readonly Blok[] {
  const plaats = plaatsVan(w.tekst("postcode-plaats"));
  const dag = { datum: w.datum("datum") ?? s.peildatum };
  const nummer = w.tekst(aan.aangetekend ? "personeelsnummer" : "kenmerk");
  return [
    ...(heeftAdvocaat(s) ? [{ soort: "kop", regel: zin("brief.concept") } as const] : []),
    {
      soort: "adres",
      regels: [
        w.inhoud("naam"),
        w.inhoud("adres"),
        w.inhoud("postcode-plaats"),
        ...(w.heeft("telefoon") ? [zin("brief.telefoon", { telefoon: w.tekst("telefoon") })] : []),
      ],
    },
    {
      soort: "adres",
      regels: [
        zin("brief.aan", { naam: typeof aan.naam === "string" ? w.inhoud(aan.naam) : aan.naam }),
        ...(w.heeft(aan.adres) ? [w.inhoud(aan.adres)] : []),
        ...(aan.aangetekend ? [zin("brief.aangetekend")] : []),
      ],
    },
    alinea(plaats ? zin("brief.plaats-datum", { plaats, dag }) : zin("brief.datum", { dag })),
    ...(aan.bsn ? [{ soort: "lijn", label: zin("brief.bsn") } as const] : []),
    {
      soort: "onderwerp",
      regel: nummer ? zin("brief.onderwerp-kenmerk", { wat: onderwerp, kenmerk: nummer }) : zin("brief.onderwerp", { wat: onderwerp }),
    },
    alinea(zin("brief.aanhef")),
  ];
}

/** Everything below: the greeting, the line for the signature, and the papers that go with it. */
export function briefslot(w: Waarden, bijlagen: readonly Inhoud[] = []): readonly Blok[] {
  return [
    ...(w.tekst("post-veilig") === "nee" ? [alinea(zin("brief.alleen-dit-adres"))] : []),
    alinea(zin("brief.groet")),
    { soort: "adres", regels: [w.inhoud("naam")] },
    { soort: "lijn", label: zin("brief.handtekening") },
    ...(bijlagen.length > 0 ? [{ soort: "kop", regel: zin("brief.bijlagen") } as const, lijst(bijlagen)] : []),
  ];
}

/** A list of points. */
export function lijst(regels: readonly Inhoud[]): Blok {
  return punten(regels.map((regel) => [regel]));
}

/** A sentence with own text under it, when something was typed. */
export function metTekst(w: Waarden, id: string, inleiding: Woord): readonly Blok[] {
  return w.heeft(id) ? [alinea(inleiding), alinea(w.inhoud(id))] : [];
}

/** A sentence with a list under it: each typed line is a point. */
export function metLijst(w: Waarden, id: string, inleiding: Woord): readonly Blok[] {
  const punten = regelsVan(w.tekst(id)).map((tekst) => ({ tekst }));
  return punten.length > 0 ? [alinea(inleiding), lijst(punten)] : [];
}
