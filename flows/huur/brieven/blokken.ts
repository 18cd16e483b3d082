import { plaatsVan, woord, type Blok, type Inhoud, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { heeftBewind } from "./situatie.ts";

const B = "huur.brief";

/** Whose name and address stand under the sender. */
export type Aan = "huur-verhuurder" | "huur-ontvanger" | "huur-gemeente";

/** The home in words: as typed, or the address of the sender. */
export function woning(w: Waarden): Inhoud {
  return w.heeft("huur-woning") ? w.inhoud("huur-woning") : woord(`${B}.woning`, { adres: w.inhoud("adres"), plaats: w.inhoud("postcode-plaats") });
}

/** From the sender to the salutation (huur.md 7, common blocks): the subject ends with the home. */
export function briefhoofd(w: Waarden, s: Situatie, onderwerp: Inhoud, aan: Aan = "huur-verhuurder"): readonly Blok[] {
  const plaats = plaatsVan(w.tekst("postcode-plaats"));
  const dag = { datum: w.datum("datum") ?? s.peildatum };
  return [
    { soort: "adres", regels: [w.inhoud("naam"), w.inhoud("adres"), w.inhoud("postcode-plaats"), ...(w.heeft("huur-email") ? [w.inhoud("huur-email")] : [])] },
    { soort: "adres", regels: [woord(`${B}.aan`, { naam: w.inhoud(`${aan}-naam`) }), ...(w.heeft(`${aan}-adres`) ? [w.inhoud(`${aan}-adres`)] : [])] },
    alinea(plaats ? woord(`${B}.plaats-datum`, { plaats, dag }) : woord(`${B}.datum`, { dag })),
    {
      soort: "onderwerp",
      // The gemeente is written to about a business, not about the home.
      regel: aan === "huur-gemeente" ? woord(`${B}.onderwerp-kort`, { onderwerp }) : woord(`${B}.onderwerp`, { onderwerp, woning: woning(w) }),
    },
    alinea(woord(`${B}.aanhef`)),
  ];
}

/** The lines for the signatures: of the sender, and of who writes with them. */
function handtekening(w: Waarden): readonly Blok[] {
  const mede = w.heeft("huur-mede-naam") ? w.inhoud("huur-mede-naam") : undefined;
  return [
    { soort: "adres", regels: [w.inhoud("naam"), ...(mede ? [mede] : [])] },
    { soort: "lijn", label: mede ? woord(`${B}.handtekening-van`, { naam: w.inhoud("naam") }) : woord(`${B}.handtekening`) },
    ...(mede ? [{ soort: "lijn", label: woord(`${B}.handtekening-van`, { naam: mede }) } as const] : []),
  ];
}

/** From the greeting to the list of papers that go with it. */
export function briefslot(w: Waarden, s: Situatie, bijlagen: readonly (Inhoud | false)[]): readonly Blok[] {
  const erbij = bijlagen.filter((b) => b !== false);
  const naam = w.tekst("bewindvoerder");
  return [
    ...(w.tekst("post-veilig") === "nee" ? [alinea(woord(`${B}.alleen-dit-adres`))] : []),
    ...(heeftBewind(s) ? [alinea(naam ? woord(`${B}.mede-namens-naam`, { naam }) : woord(`${B}.mede-namens`))] : []),
    alinea(woord(`${B}.groet`)),
    ...handtekening(w),
    ...(erbij.length > 0 ? [{ soort: "kop", regel: woord(`${B}.bijlagen`) } as const, punten(erbij.map((b) => [b]))] : []),
  ];
}

/** A paragraph only when there is something in it. */
export function alineaAls(...zinnen: (Inhoud | false | "" | undefined)[]): readonly Blok[] {
  const blok = alinea(...zinnen);
  return blok.soort === "alinea" && blok.zinnen.length > 0 ? [blok] : [];
}
