import { regelsVan, veld, woord, type Blok, type Brief, type BriefVeld, type Inhoud, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { aanhef, besluitWoord, bewijsBijlagen, briefhoofd, briefslot, grondenBlok, laatBlok, metKenmerk } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { aanleidingVan, bezwaarDatum, heeftAdvocaat, heeftBezwaar, isGeld, isLaat, laatGezien } from "./situatie.ts";
import {
  aanVelden, afzenderVelden, besluitVelden, grondVelden, keurBesluit, keurGronden, keurTweede, laatVelden, tweedeVelden,
} from "./velden.ts";
import { geenBezwaarbrief, geenInd } from "./weigeren.ts";

const MET_KOPIE: Inhoud = woord("bezwaar.brief.kopie-besluit");

/** The same letter once more, about the second decision (bezwaar.md 7.0 D). */
function perBesluit(w: Waarden, maak: (w: Waarden) => readonly Blok[]): readonly (readonly Blok[])[] {
  if (!w.vink("tweede-besluit")) return [maak(w)];
  const naar: Readonly<Record<string, string>> = {
    "besluit-datum": "tweede-datum", kenmerk: "tweede-kenmerk", onderwerp: "tweede-onderwerp", ontvangst: "", samenvatting: "", wens: "",
  };
  const anders = (id: string): string => naar[id] ?? id;
  const tweede: Waarden = {
    ...w,
    tekst: (id) => w.tekst(anders(id)),
    inhoud: (id) => w.inhoud(anders(id)),
    datum: (id) => w.datum(anders(id)),
    heeft: (id) => w.heeft(anders(id)),
  };
  return [maak(w), maak(tweede)];
}

function bezwaarschrift(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "bezwaar.L1";
  const besluit = besluitWoord(w);
  const gezien = isLaat(s) ? undefined : laatGezien(s);
  const kinderen = heeft(s, "bz-nu-nood", "kinderen");
  const bijlagen = [MET_KOPIE, ...bewijsBijlagen(w, s)];
  return [
    ...briefhoofd(w, s, { bsn: true }),
    { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { besluit }) },
    aanhef,
    alinea(woord(`${L}.ik-maak-bezwaar`, { onderwerp: w.inhoud("onderwerp") }), woord(`${L}.kopie`)),
    ...(w.heeft("samenvatting") ? [alinea(woord(`${L}.u-besloot`), { tekst: w.tekst("samenvatting") })] : []),
    ...(gezien ? [alinea(woord(`${L}.pas-gezien`, { datum: { datum: gezien } }))] : []),
    alinea(woord(`${L}.omdat`)),
    grondenBlok(w, s),
    ...(w.heeft("gevolgen") ? [alinea(woord(kinderen ? `${L}.gevolgen-kinderen` : `${L}.gevolgen`), { tekst: w.tekst("gevolgen") })] : []),
    alinea(
      ...(w.heeft("wens") ? [woord(`${L}.verander-in`), { tekst: w.tekst("wens") }] : [woord(`${L}.verander`)]),
    ),
    alinea(
      heeft(s, "bz-gronden", "begrijp-niet") && woord(`${L}.leg-uit`),
      woord(`${L}.hoorzitting`),
      woord(`${L}.stukken`),
      woord(`${L}.gesprek`),
      woord(`${L}.blijft-gelden`),
    ),
    ...(w.vink("uitstel") ? [alinea(woord(`${L}.uitstel`))] : []),
    ...(w.vink("kosten") ? [alinea(woord(`${L}.kosten`))] : []),
    ...(isLaat(s) ? laatBlok(w, s) : []),
    ...briefslot(w, s, bijlagen),
  ];
}

/** L1: the letter of objection with its grounds (bezwaar.md 7.1). */
export const L1: Brief = {
  code: "L1",
  woorden: "bezwaar.L1",
  versturen: true,
  mag: geenBezwaarbrief,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    ...besluitVelden(s),
    veld("samenvatting", "regels", { maxLengte: 600 }),
    ...grondVelden(s),
    veld("gevolgen", "regels", { maxLengte: 1500 }),
    veld("wens", "regels", { maxLengte: 600 }),
    veld("uitstel", "vink", { voorstel: isGeld(s) ? "ja" : undefined }),
    veld("kosten", "vink", { voorstel: heeftAdvocaat(s) ? "ja" : undefined }),
    ...(isLaat(s) ? laatVelden(s) : []),
    ...tweedeVelden(s),
  ],
  samen: (w, s) => [...keurBesluit(w), ...keurGronden(w, s), ...keurTweede(w)],
  letOp: (s) => letOpVoor(s, { termijn: true, tweede: true }),
  brieven: (w, s) => perBesluit(w, (x) => bezwaarschrift(x, s)),
};

function kortBezwaar(w: Waarden, s: Situatie): readonly Blok[] {
  const L = "bezwaar.L2";
  return [
    ...briefhoofd(w, s, { bsn: true }),
    { soort: "onderwerp", regel: woord(`${L}.onderwerp`, { besluit: besluitWoord(w) }) },
    aanhef,
    alinea(
      woord(`${L}.ik-maak-bezwaar`, { onderwerp: w.inhoud("onderwerp") }),
      woord(`${L}.kopie`),
      woord(`${L}.meer-tijd`),
      woord(`${L}.vier-weken`),
      woord(`${L}.stukken`),
      woord(`${L}.gesprek`),
    ),
    ...(w.vink("uitstel") ? [alinea(woord(`${L}.uitstel`))] : []),
    ...(isLaat(s) ? laatBlok(w, s) : []),
    ...briefslot(w, s, [MET_KOPIE]),
  ];
}

/** L2: the short objection that keeps the term; grounds may follow (bezwaar.md 7.2; art. 6:5 lid 1 onder d, 6:6 Awb). */
export const L2: Brief = {
  code: "L2",
  woorden: "bezwaar.L2",
  versturen: true,
  mag: geenBezwaarbrief,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    ...besluitVelden(s),
    veld("uitstel", "vink", { voorstel: isGeld(s) ? "ja" : undefined }),
    ...(isLaat(s) ? laatVelden(s) : []),
    ...tweedeVelden(s),
  ],
  samen: (w) => [...keurBesluit(w), ...keurTweede(w)],
  letOp: (s) => letOpVoor(s, { termijn: true, tweede: true }),
  brieven: (w, s) => perBesluit(w, (x) => kortBezwaar(x, s)),
};

/** True when the organisation asked papers for a request, not reasons for an objection. */
function isAanvraag(s: Situatie): boolean {
  return aanleidingVan(s) === "aanvulling-gevraagd" && !heeftBezwaar(s);
}

function papieren(w: Waarden): Blok {
  const punten = (id: string, maak: (regel: string) => Inhoud): Inhoud[][] => regelsVan(w.tekst(id)).map((r) => [maak(r)]);
  const volgt = w.datum("volgt-datum");
  return {
    soort: "punten",
    genummerd: true,
    punten: [
      ...punten("papieren-bij", (papier) => woord("bezwaar.L3.bijgevoegd", { papier })),
      ...punten("papieren-volgt", (papier) =>
        volgt ? woord("bezwaar.L3.volgt-op", { papier, datum: { datum: volgt } }) : woord("bezwaar.L3.volgt", { papier }),
      ),
      ...punten("papieren-niet", (papier) => woord("bezwaar.L3.kan-niet", { papier })),
    ],
  };
}

const papierVelden: readonly BriefVeld[] = [
  veld("papieren-bij", "regels"),
  veld("papieren-volgt", "regels"),
  veld("volgt-datum", "datum", { toekomst: true }),
  veld("papieren-niet", "regels"),
];

/** L3: the reasons of an objection, or the papers of a request, that are sent later (bezwaar.md 7.3). */
export const L3: Brief = {
  code: "L3",
  woorden: "bezwaar.L3",
  versturen: true,
  mag: geenInd,
  velden: (s) => [
    ...afzenderVelden(s),
    ...aanVelden(s),
    veld("kenmerk", "tekst", { gedeeld: true, maxLengte: 100 }),
    ...(isAanvraag(s)
      ? [veld("verzoek-datum", "datum", { voorstel: undefined }), ...papierVelden]
      : [veld("bezwaar-datum", "datum", { verplicht: true, gedeeld: true, voorstel: bezwaarDatum(s) }), ...grondVelden(s)]),
    veld("uitstel-tot", "datum", { toekomst: true }),
  ],
  samen: (w, s) => {
    if (!isAanvraag(s)) return w.heeft("uitstel-tot") ? [] : keurGronden(w, s);
    const iets = ["papieren-bij", "papieren-volgt", "papieren-niet", "uitstel-tot"].some((id) => w.heeft(id));
    return [
      ...(iets ? [] : [{ veld: "papieren-bij", reden: "papieren" }]),
      ...(w.heeft("papieren-volgt") && !w.heeft("volgt-datum") ? [{ veld: "volgt-datum", reden: "volgt-datum" }] : []),
    ];
  },
  letOp: (s) => letOpVoor(s, { termijn: true }),
  brieven: (w, s) => {
    const L = "bezwaar.L3";
    const aanvraag = isAanvraag(s);
    const bezwaar = w.datum("bezwaar-datum");
    const verzoek = w.datum("verzoek-datum");
    const uitstel = w.datum("uitstel-tot");
    const wat = aanvraag ? woord(`${L}.onderwerp-aanvraag`) : woord(`${L}.onderwerp-bezwaar`);
    const metPapieren = ["papieren-bij", "papieren-volgt", "papieren-niet"].some((id) => w.heeft(id));
    return [
      [
        ...briefhoofd(w, s, { bsn: true }),
        { soort: "onderwerp", regel: metKenmerk(w, wat) },
        aanhef,
        ...(aanvraag
          ? [
              alinea(verzoek ? woord(`${L}.u-vroeg-op`, { datum: { datum: verzoek } }) : woord(`${L}.u-vroeg`)),
              ...(metPapieren ? [papieren(w)] : []),
            ]
          : [
              alinea(
                bezwaar ? woord(`${L}.hierbij`, { datum: { datum: bezwaar } }) : woord(`${L}.hierbij-leeg`),
                woord(`${L}.omdat`),
              ),
              grondenBlok(w, s),
            ]),
        ...(uitstel ? [alinea(woord(`${L}.uitstel`, { datum: { datum: uitstel } }))] : []),
        ...briefslot(w, s, aanvraag ? regelsVan(w.tekst("papieren-bij")).map((tekst) => ({ tekst })) : bewijsBijlagen(w, s)),
      ],
    ];
  },
};
