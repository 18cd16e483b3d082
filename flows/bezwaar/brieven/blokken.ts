import { plaatsVan, woord, type Blok, type Inhoud, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import { alinea, punten } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { grondenVanPersoon, grondWoord, heeftAdvocaat, keuzesVan, laatGezien } from "./situatie.ts";

const B = "bezwaar.brief";

/** Everything above the subject: sender, addressee, place and day, and the line for the BSN, which is written on paper. */
export function briefhoofd(w: Waarden, s: Situatie, keuzes: { bsn?: boolean; geboren?: boolean } = {}): readonly Blok[] {
  const geboren = w.datum("geboortedatum");
  const regels = (...ids: string[]): Inhoud[] => ids.filter((id) => w.heeft(id)).map((id) => w.inhoud(id));
  const plaats = plaatsVan(w.tekst("postcode-plaats"));
  const dag = { datum: w.datum("datum") ?? s.peildatum };
  return [
    ...(heeftAdvocaat(s) ? [{ soort: "kop", regel: woord(`${B}.concept`) } as const] : []),
    {
      soort: "adres",
      regels: [
        w.inhoud("naam"),
        w.inhoud("adres"),
        w.inhoud("postcode-plaats"),
        ...(w.heeft("telefoon") ? [woord(`${B}.telefoon`, { telefoon: w.tekst("telefoon") })] : []),
        ...(keuzes.geboren && geboren ? [woord(`${B}.geboren`, { datum: { datum: geboren } })] : []),
      ],
    },
    { soort: "adres", regels: [woord(`${B}.aan`, { organisatie: w.inhoud("organisatie") }), ...regels("afdeling", "adres-uit-brief")] },
    alinea(plaats ? woord(`${B}.plaats-datum`, { plaats, dag }) : woord(`${B}.datum`, { dag })),
    ...(keuzes.bsn ? [{ soort: "lijn", label: woord(`${B}.bsn`) } as const] : []),
  ];
}

/** Everything below: on behalf of whom, the greeting, the line for the signature, and the papers that go with it. */
export function briefslot(w: Waarden, s: Situatie, bijlagen: readonly Inhoud[]): readonly Blok[] {
  return [
    ...(w.tekst("post-veilig") === "nee" ? [alinea(woord(`${B}.alleen-dit-adres`))] : []),
    ...(heeft(s, "bz-hulp", "bewind") ? [alinea(namens(w))] : []),
    alinea(woord(`${B}.groet`)),
    { soort: "adres", regels: [w.inhoud("naam")] },
    { soort: "lijn", label: woord(`${B}.handtekening`) },
    ...(bijlagen.length > 0
      ? [
          { soort: "kop", regel: woord(`${B}.bijlagen`) } as const,
          punten(bijlagen.map((b) => [b])),
        ]
      : []),
  ];
}

/** Who may sign under bewind is not certain, so the letter says "mede namens" (bezwaar.md 5.1). */
function namens(w: Waarden): Woord {
  const naam = w.tekst("bewindvoerder");
  return naam ? woord(`${B}.mede-namens-naam`, { naam }) : woord(`${B}.mede-namens`);
}

/** The decision in words: by its date, or by the day on which it came, with the reference when there is one. */
export function besluitWoord(w: Waarden): Woord {
  const datum = w.datum("besluit-datum");
  const ontvangst = w.datum("ontvangst");
  const kenmerk = w.tekst("kenmerk");
  const dag: Woord = datum
    ? woord(`${B}.besluit.datum`, { datum: { datum } })
    : ontvangst
      ? woord(`${B}.besluit.ontvangst`, { ontvangst: { datum: ontvangst } })
      : woord(`${B}.besluit.leeg`);
  return kenmerk ? woord(`${B}.met-kenmerk`, { wat: dag, kenmerk }) : dag;
}

/** Adds the reference to words that name a letter, when there is one. */
export function metKenmerk(w: Waarden, wat: Woord): Woord {
  const kenmerk = w.tekst("kenmerk");
  return kenmerk ? woord(`${B}.met-kenmerk`, { wat, kenmerk }) : wat;
}

export const aanhef: Blok = alinea(woord(`${B}.aanhef`));

/** The numbered grounds: the words of the option, the own words unchanged, and the proof. */
export function grondenBlok(w: Waarden, s: Situatie): Blok {
  const bewijs = (id: string): Inhoud[] => (w.heeft(id) ? [woord(`${B}.bewijs`, { bewijs: w.tekst(id) })] : []);
  const gekozen = grondenVanPersoon(s).map((id): Inhoud[] => [
    woord(`${B}.grond`, { grond: grondWoord(id, s) }),
    ...(w.heeft(`grond-${id}`) ? [{ tekst: w.tekst(`grond-${id}`) }] : []),
    ...bewijs(`bewijs-${id}`),
  ]);
  const eigen: Inhoud[][] = w.heeft("grond-anders") ? [[{ tekst: w.tekst("grond-anders") }, ...bewijs("bewijs-anders")]] : [];
  const punten = [...gekozen, ...eigen];
  return { soort: "punten", genummerd: true, punten: punten.length > 0 ? punten : [[w.inhoud("grond-anders")]] };
}

/** The papers named as proof, as attachments. */
export function bewijsBijlagen(w: Waarden, s: Situatie): readonly Inhoud[] {
  return [...grondenVanPersoon(s).map((id) => `bewijs-${id}`), "bewijs-anders", "laat-bewijs"]
    .filter((id) => w.heeft(id))
    .map((id) => ({ tekst: w.tekst(id) }));
}

/** Why the letter comes later: the reasons that were chosen, the own words, the proof (art. 6:11 Awb). */
export function laatBlok(w: Waarden, s: Situatie, wat: "bezwaar" | "beroep" = "bezwaar"): readonly Blok[] {
  const redenen = keuzesVan(s, "bz-reden-te-laat").filter((r) => r !== "geen-reden" && r !== "weet-niet");
  const metGeenInfo = heeft(s, "bz-termijn-in-brief", "niets") && !redenen.includes("geen-info") ? [...redenen, "geen-info"] : redenen;
  const einde = dagVan(s, "bz-hindernis-einde");
  const gezien = w.datum("laat-gezien") ?? laatGezien(s);
  return [
    { soort: "kop", regel: woord(`${B}.laat.kop-${wat}`) },
    alinea(
      ...metGeenInfo.map((r) => woord(`${B}.grond`, { grond: woord(`bezwaar:vraag.bz-reden-te-laat.optie.${r}`) })),
      einde && woord(`${B}.laat.tot`, { datum: { datum: einde } }),
      gezien && woord(`${B}.laat.gezien`, { datum: { datum: gezien } }),
    ),
    ...(w.heeft("laat-tekst") || metGeenInfo.length === 0 ? [alinea(w.inhoud("laat-tekst"))] : []),
    alinea(
      w.heeft("laat-bewijs") && woord(`${B}.bewijs`, { bewijs: w.tekst("laat-bewijs") }),
      woord(`${B}.laat.vraag-${wat}`),
    ),
  ];
}
