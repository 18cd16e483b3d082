import { veld, type Brief, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { alinea, dagOf } from "#flows/engine/brief-blokken.ts";
import { dagVan, heeft } from "#flows/engine/brief-situatie.ts";
import { briefhoofd, briefslot, lijst, metTekst, WERKGEVER } from "./blokken.ts";
import { letOpWerkgever } from "./let-op.ts";
import { gaatOver, zin } from "./situatie.ts";
import { afzenderVelden, werkgeverVelden } from "./velden.ts";

/** What can be asked during illness, with the answers from which it follows. */
const ZIEKVRAGEN: Readonly<Record<string, (s: Situatie) => boolean>> = {
  "second-opinion": (s) => heeft(s, "ziek-bedrijfsarts", "ja-oneens") || heeft(s, "ziek-probleem", "bedrijfsarts-oneens"),
  bedrijfsarts: (s) => heeft(s, "ziek-bedrijfsarts", "nee"),
  plan: (s) => heeft(s, "ziek-probleem", "geen-hulp"),
  "passend-werk": (s) => heeft(s, "ziek-probleem", "passend-werk"),
  verslag: (s) => gaatOver(s, "uit-wia"),
};

function zinnenBijZiek(w: Waarden, s: Situatie) {
  const L = "B19";
  return lijst(w.vinkjes("ziek-vraag").map((id) => zin(`${L}.vraag.${id === "verslag" && heeft(s, "ziek-contract", "stopt", "geen", "ww") ? "verslag-oud" : id}`)));
}

/** B19: asks the employer for what belongs to illness: papers, company doctor, second opinion (art. 7:658a BW, art. 14 Arbowet, art. 25 WIA). */
export const B19: Brief = {
  code: "B19",
  woorden: "werk-en-inkomen.B19",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("ziek-gemeld-op", "datum", { verplicht: true, voorstel: dagVan(s, "ziek-sinds") }),
    veld("ziek-vraag", "vinkjes", {
      verplicht: true,
      opties: Object.keys(ZIEKVRAGEN),
      voorstel: Object.entries(ZIEKVRAGEN).flatMap(([id, past]) => (past(s) ? [id] : [])).join(","),
    }),
    veld("ziek-oordeel", "vink", { voorstel: heeft(s, "ziek-bedrijfsarts", "ja-oneens") ? "ja" : undefined }),
  ],
  letOp: (s) => letOpWerkgever(s, zin("letop.bedrijfsarts-oordeelt"), heeft(s, "ziek-contract", "in-dienst") && zin("letop.werk-mee")),
  brieven: (w, s) => {
    const L = "B19";
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.ziek`, { datum: dagOf(w.datum("ziek-gemeld-op")) }), w.vink("ziek-oordeel") && zin(`${L}.oordeel`), w.vink("ziek-oordeel") && zin("B1.oordeel")),
        alinea(zin(`${L}.ik-vraag`)),
        zinnenBijZiek(w, s),
        alinea(zin(`${L}.werk-mee`), zin(`${L}.antwoord`)),
        ...briefslot(w),
      ],
    ];
  },
};

const GEDRAG = ["pesten", "seksueel", "agressie", "discriminatie", "misstand"] as const;

/** B20: a complaint to the employer about how people behave at work (art. 7:611, 7:646 and 7:658 BW). */
export const B20: Brief = {
  code: "B20",
  woorden: "werk-en-inkomen.B20",
  versturen: true,
  mag: () => null,
  velden: (s) => [
    ...afzenderVelden(s),
    ...werkgeverVelden(s),
    veld("gedrag", "vinkjes", { verplicht: true, opties: GEDRAG, voorstel: GEDRAG.filter((id) => heeft(s, "werksfeer-wat", id)).join(",") }),
    veld("gedrag-gebeurd", "regels", { verplicht: true, maxLengte: 4000 }),
    veld("gedrag-wens", "regels", { maxLengte: 600 }),
  ],
  letOp: (s) =>
    letOpWerkgever(
      s,
      heeft(s, "werksfeer-gemeld", "bang") && zin("letop.eerst-vertrouwen"),
      heeft(s, "werksfeer-wat", "agressie", "seksueel") && zin("letop.politie"),
      heeft(s, "werksfeer-wat", "discriminatie") && zin("letop.college"),
      heeft(s, "werksfeer-wat", "misstand") && zin("letop.klokkenluiders"),
      zin("letop.geen-ontslag"),
    ),
  brieven: (w, s) => {
    const L = "B20";
    return [
      [
        ...briefhoofd(w, s, WERKGEVER, zin(`${L}.onderwerp`)),
        alinea(zin(`${L}.klacht`)),
        lijst(w.vinkjes("gedrag").map((id) => zin(`${L}.gedrag.${id}`))),
        alinea(zin(`${L}.gebeurd`)),
        alinea(w.inhoud("gedrag-gebeurd")),
        ...metTekst(w, "gedrag-wens", zin(`${L}.wens`)),
        alinea(zin(`${L}.veilig`), zin(`${L}.antwoord`), zin(`${L}.geen-nadeel`)),
        ...briefslot(w),
      ],
    ];
  },
};
