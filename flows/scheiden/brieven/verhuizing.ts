import { veld, woord, type Blok, type Brief, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { aanPartner, briefslot } from "./blokken.ts";
import { geenContact, gezagVan } from "./situatie.ts";
import { aanPartnerVelden } from "./velden.ts";

const L = "scheiden.D7";

/** Who wants to move proposes; the other one answers. Undefined when both, or neither, was answered. */
function soortVoorstel(s: Situatie): string | undefined {
  const [ik, ander] = [heeft(s, "kind-knelpunt", "verhuizen-ik"), heeft(s, "kind-knelpunt", "verhuizen-ander")];
  return ik === ander ? undefined : ik ? "voorstel" : "weigering";
}

const soortVan = (s: Situatie): string => s.getypt["verhuis-soort"] ?? soortVoorstel(s) ?? "";
const blok = (id: string, verplicht = true): BriefVeld => veld(id, "regels", { verplicht });

/** The consent of the other is only asked or refused where both can have authority (scheiden.md 4.9). */
const kanToestemming = (s: Situatie): boolean => !heeft(s, "gezag", soortVan(s) === "voorstel" ? "ik" : "ander");

function eigenVelden(s: Situatie): readonly BriefVeld[] {
  if (soortVan(s) === "voorstel") {
    return [
      veld("verhuis-dag", "datum", { verplicht: true, toekomst: true, voorstel: dagVan(s, "verhuis-datum") }),
      veld("nieuwe-plek", "tekst", { verplicht: true }),
      veld("nieuwe-school", "tekst"),
      blok("noodzaak"),
      blok("plan-zorg"),
      blok("plan-reiskosten"),
      blok("alternatief"),
      veld("reactie-voor", "datum", { verplicht: true, toekomst: true }),
    ];
  }
  if (soortVan(s) === "weigering") {
    return [veld("verhuis-dag", "datum", { toekomst: true, voorstel: dagVan(s, "verhuis-datum") }), blok("weiger-reden"), blok("eigen-voorstel"), veld("reactie-voor", "datum", { verplicht: true, toekomst: true })];
  }
  return [];
}

/** Time to answer lies after the letter, and before the move that is proposed. */
function keurVerhuizing(w: Waarden, s: Situatie): readonly Ontbreekt[] {
  const [brief, reactie, dag] = [w.datum("datum"), w.datum("reactie-voor"), w.datum("verhuis-dag")];
  const isVoorstel = soortVan(s) === "voorstel";
  return [
    ...(brief && reactie && reactie <= brief ? [{ veld: "reactie-voor", reden: "reactie-na-brief" }] : []),
    ...(isVoorstel && brief && dag && dag <= brief ? [{ veld: "verhuis-dag", reden: "verhuis-na-brief" }] : []),
    ...(isVoorstel && reactie && dag && brief && reactie > brief && dag > brief && reactie >= dag ? [{ veld: "reactie-voor", reden: "reactie-voor-verhuizing" }] : []),
  ];
}

function voorstel(w: Waarden, s: Situatie): readonly Blok[] {
  const metToestemming = kanToestemming(s);
  return [
    alinea(
      woord(`${L}.wil-verhuizen`, { kinderen: w.inhoud("kinderen-namen"), datum: dagOf(w.datum("verhuis-dag")), plek: w.inhoud("nieuwe-plek") }),
      w.heeft("nieuwe-school") && woord(`${L}.school`, { school: w.tekst("nieuwe-school") }),
      woord(metToestemming ? `${L}.vraag-toestemming` : `${L}.laat-weten`),
    ),
    alinea(woord(`${L}.noodzaak`), w.inhoud("noodzaak")),
    alinea(woord(`${L}.plan-zorg`), w.inhoud("plan-zorg")),
    alinea(woord(`${L}.plan-reiskosten`), w.inhoud("plan-reiskosten")),
    alinea(woord(`${L}.alternatief`), w.inhoud("alternatief")),
    alinea(woord(`${L}.reactie`, { datum: dagOf(w.datum("reactie-voor")) }), woord(metToestemming ? `${L}.rechter` : `${L}.overleg`)),
  ];
}

function weigering(w: Waarden, s: Situatie): readonly Blok[] {
  const dag = w.datum("verhuis-dag");
  const metToestemming = kanToestemming(s);
  return [
    alinea(
      dag ? woord(`${L}.jij-wilt-op`, { kinderen: w.inhoud("kinderen-namen"), datum: { datum: dag } }) : woord(`${L}.jij-wilt`, { kinderen: w.inhoud("kinderen-namen") }),
      woord(metToestemming ? `${L}.geen-toestemming` : `${L}.niet-eens`),
    ),
    alinea(woord(`${L}.reden`), w.inhoud("weiger-reden")),
    alinea(woord(`${L}.eigen-voorstel`), w.inhoud("eigen-voorstel")),
    alinea(woord(`${L}.reactie`, { datum: dagOf(w.datum("reactie-voor")) }), woord(metToestemming ? `${L}.niet-eerst` : `${L}.overleg`)),
  ];
}

/** D7: proposes to move with a child, or answers such a plan (scheiden.md chapter 7 and 4.9; art. 1:253a BW). */
export const D7: Brief = {
  code: "D7",
  woorden: "scheiden.D7",
  versturen: true,
  mag: geenContact,
  velden: (s) => [
    veld("verhuis-soort", "keuze", { verplicht: true, opties: ["voorstel", "weigering"], voorstel: soortVoorstel(s) }),
    ...aanPartnerVelden(s),
    veld("kinderen-namen", "tekst", { verplicht: true }),
    ...eigenVelden(s),
  ],
  samen: keurVerhuizing,
  letOp: (s) => [
    ...(soortVan(s) === "weigering" ? [woord("scheiden.letop.snel-advies")] : [woord("scheiden.letop.verhuis-niet-eerst")]),
    ...(gezagVan(s) === "samen" ? [] : [woord("scheiden.letop.gezagsregister"), woord("scheiden.letop.zonder-gezag")]),
    ...(gezagVan(s) === "ander" || gezagVan(s) === "ik" ? [woord("scheiden.letop.een-ouder-beslist")] : []),
    woord("scheiden.letop.kind-12"),
  ],
  brieven: (w, s) => {
    const soort = soortVan(s);
    return [
      [
        ...aanPartner(w, s, woord(`${L}.onderwerp.${soort === "weigering" ? "weigering" : "voorstel"}`)),
        ...(soort === "weigering" ? weigering(w, s) : voorstel(w, s)),
        alinea(woord(`${L}.belang`)),
        ...briefslot(w),
      ],
    ];
  },
};
