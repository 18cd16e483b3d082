import { veld, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { grondenVanPersoon, grondWoord, keuzesVan, laatGezien, onderwerpVoorstel, organisatieVoorstel } from "./situatie.ts";

/** Who writes. Name and address are obligatory in every letter (art. 6:5 lid 1 onder a Awb). */
export function afzenderVelden(s: Situatie, extra: { telefoon?: boolean; geboortedatum?: boolean } = {}): readonly BriefVeld[] {
  return [
    veld("naam", "tekst", { verplicht: true, gedeeld: true }),
    ...(extra.geboortedatum ? [veld("geboortedatum", "datum", { verplicht: true, gedeeld: true })] : []),
    ...(heeft(s, "bz-nu-nood", "geweld") ? [veld("post-veilig", "keuze", { verplicht: true, gedeeld: true, opties: ["ja", "nee"] })] : []),
    veld("adres", "tekst", { verplicht: true, gedeeld: true }),
    veld("postcode-plaats", "tekst", { verplicht: true, gedeeld: true }),
    veld("telefoon", "tekst", { verplicht: extra.telefoon ?? false, gedeeld: true, maxLengte: 30 }),
    ...(heeft(s, "bz-hulp", "bewind") ? [veld("bewindvoerder", "tekst", { gedeeld: true })] : []),
  ];
}

/** To whom, and on which day. The address comes from the letter: there is no address list (bezwaar.md 7.0 F). */
export function aanVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("organisatie", "tekst", { verplicht: true, gedeeld: true, voorstel: organisatieVoorstel(s) }),
    veld("afdeling", "tekst", { gedeeld: true }),
    veld("adres-uit-brief", "regels", { gedeeld: true, maxLengte: 300 }),
    veld("datum", "datum", { verplicht: true, voorstel: s.peildatum }),
  ];
}

/** Which decision: date and reference or subject (art. 6:5 lid 1 onder c Awb). A reference may be missing. */
export function besluitVelden(s: Situatie): readonly BriefVeld[] {
  const briefdatum = dagVan(s, "bz-briefdatum") ?? dagVan(s, "bz-besluitdatum-bezwaar");
  return [
    veld("besluit-datum", "datum", { gedeeld: true, voorstel: briefdatum }),
    ...(briefdatum ? [] : [veld("ontvangst", "datum", { gedeeld: true, voorstel: dagVan(s, "bz-ontvangst") })]),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
    veld("onderwerp", "tekst", { gedeeld: true, verplicht: true, voorstel: onderwerpVoorstel(s) }),
  ];
}

/** Without the date of the decision the day on which it came stands in the letter (bezwaar.md 7.0 E). */
export function keurBesluit(w: Waarden): readonly Ontbreekt[] {
  return w.heeft("besluit-datum") || w.heeft("ontvangst") ? [] : [{ veld: "besluit-datum", reden: "besluit-datum-of-ontvangst" }];
}

/** Own words and proof for each ground that was chosen, and always room for another one. */
export function grondVelden(s: Situatie): readonly BriefVeld[] {
  const gekozen = grondenVanPersoon(s);
  const eigen = s.antwoorden["bz-gronden-tekst"];
  return [
    ...gekozen.flatMap((id) => [
      veld(`grond-${id}`, "regels", { woord: "grond", over: grondWoord(id, s), maxLengte: 1500 }),
      veld(`bewijs-${id}`, "tekst", { woord: "bewijs", over: grondWoord(id, s) }),
    ]),
    veld("grond-anders", "regels", {
      voorstel: typeof eigen === "string" ? eigen : undefined,
      maxLengte: 3000,
    }),
    veld("bewijs-anders", "tekst"),
  ];
}

/** At least one ground (art. 6:5 lid 1 onder d Awb). */
export function keurGronden(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  return grondenVanPersoon(s).length > 0 || w.heeft("grond-anders") ? [] : [{ veld: "grond-anders", reden: "grond" }];
}

/** Why it came later, with proof (art. 6:11 Awb). */
export function laatVelden(s: Situatie): readonly BriefVeld[] {
  const redenen = keuzesVan(s, "bz-reden-te-laat").filter((r) => r !== "geen-reden" && r !== "weet-niet");
  return [
    veld("laat-tekst", "regels", { verplicht: redenen.length === 0 }),
    veld("laat-bewijs", "tekst"),
    veld("laat-gezien", "datum", { voorstel: laatGezien(s) ?? dagVan(s, "bz-ontvangst") }),
  ];
}

/** A second decision gets a letter of its own (bezwaar.md 7.0 D). */
export function tweedeVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("tweede-besluit", "vink"),
    ...(s.getypt["tweede-besluit"] === "ja"
      ? [
          veld("tweede-datum", "datum"),
          veld("tweede-kenmerk", "tekst", { maxLengte: 100 }),
          veld("tweede-onderwerp", "tekst", { verplicht: true }),
        ]
      : []),
  ];
}

/** The second decision needs a date, or a reference to find it by. */
export function keurTweede(w: Waarden): readonly Ontbreekt[] {
  const nodig = w.vink("tweede-besluit") && !w.heeft("tweede-datum") && !w.heeft("tweede-kenmerk");
  return nodig ? [{ veld: "tweede-datum", reden: "tweede-datum-of-kenmerk" }] : [];
}
