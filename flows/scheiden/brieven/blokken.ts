import { LEEG, plaatsVan, woord, type Blok, type BriefVeld, type Inhoud, type Invulling, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";

const B = "scheiden.brief";

/** Above everything: made with help, and somebody should look at it (scheiden.md chapter 7). */
export const concept: Blok = { soort: "alinea", zinnen: [woord(`${B}.concept`)] };

/** A heading. */
export function kop(sleutel: string, waarden?: Readonly<Record<string, Invulling>>): Blok {
  return { soort: "kop", regel: woord(sleutel, waarden) };
}

/** A line to write on, with what belongs there. */
export function lijn(sleutel: string, waarden?: Readonly<Record<string, Invulling>>): Blok {
  return { soort: "lijn", label: woord(sleutel, waarden) };
}

/** Everything above the subject: draft, sender, addressee, place and day. */
export function briefhoofd(w: Waarden, s: Situatie, aan: readonly Inhoud[]): readonly Blok[] {
  const eigen = ["naam", "adres", "postcode-plaats"].filter((id) => w.heeft(id)).map((id) => w.inhoud(id));
  const plaats = plaatsVan(w.tekst("postcode-plaats"));
  const dag = { datum: w.datum("datum") ?? s.peildatum };
  return [
    concept,
    {
      soort: "adres",
      regels: [...(eigen.length > 0 ? eigen : [LEEG]), ...(w.heeft("telefoon") ? [woord(`${B}.telefoon`, { telefoon: w.tekst("telefoon") })] : [])],
    },
    { soort: "adres", regels: [woord(`${B}.aan`, { naam: aan[0] ?? LEEG }), ...aan.slice(1)] },
    alinea(plaats ? woord(`${B}.plaats-datum`, { plaats, dag }) : woord(`${B}.datum`, { dag })),
  ];
}

/** Head and greeting of a letter to the partner. */
export function aanPartner(w: Waarden, s: Situatie, onderwerp: Woord): readonly Blok[] {
  return [
    ...briefhoofd(w, s, [w.inhoud("naam-ander")]),
    { soort: "onderwerp", regel: onderwerp },
    alinea(woord(`${B}.beste`, { naam: w.inhoud("naam-ander") })),
  ];
}

/** Everything below: where mail may go, the greeting, the line for the signature, and the papers that go with it. */
export function briefslot(w: Waarden, bijlagen: readonly Inhoud[] = []): readonly Blok[] {
  return [
    ...(w.tekst("post-veilig") === "nee" ? [alinea(woord(`${B}.alleen-dit-adres`))] : []),
    alinea(woord(`${B}.groet`)),
    { soort: "adres", regels: [w.inhoud("naam")] },
    lijn(`${B}.handtekening`),
    ...(bijlagen.length > 0 ? [kop(`${B}.bijlagen`), punten(bijlagen.map((b) => [b]))] : []),
  ];
}

const labelVan = (veld: BriefVeld): Woord => woord(`scheiden.veld.${veld.id}.label`);

/** What was filled in as the words of a document: a day written out, an amount in euro, options by name. */
function waardeVan(w: Waarden, { id, soort }: BriefVeld): Inhoud {
  const datum = soort === "datum" ? w.datum(id) : undefined;
  if (datum) return woord("dag", { datum: { datum } });
  const bedrag = soort === "bedrag" ? w.bedrag(id) : undefined;
  if (bedrag !== undefined) return woord(`${B}.bedrag`, { bedrag: { bedrag } });
  if (soort === "keuze" && w.heeft(id)) return woord(`scheiden.veld.${id}.optie.${w.tekst(id)}`);
  return w.inhoud(id);
}

/** A line of a document: the label of the field and what stands in it, or dots to fill in on paper. */
export function rij(w: Waarden, veld: BriefVeld): readonly Inhoud[] {
  return [woord(`${B}.rij`, { label: labelVan(veld), waarde: waardeVan(w, veld) })];
}

/** A line of a document with words of its own before the value. */
export function regel(label: Woord, waarde: Invulling): readonly Inhoud[] {
  return [woord(`${B}.rij`, { label, waarde })];
}

/** A chapter of a document: its heading, a sentence about it when there is one, and a line for each field. */
export interface Hoofdstuk {
  readonly kop: string;
  readonly uitleg?: readonly Woord[] | undefined;
  readonly velden: readonly BriefVeld[];
}

/** The chapters of a document, in order. */
export function hoofdstukken(w: Waarden, delen: readonly Hoofdstuk[]): readonly Blok[] {
  return delen.flatMap((deel) => [kop(deel.kop), ...(deel.uitleg ? [alinea(...deel.uitleg)] : []), punten(deel.velden.map((v) => rij(w, v)))]);
}
