import { veld, woord, type Brief } from "#flows/engine/brief.ts";
import { alinea } from "#flows/engine/brief-blokken.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { gevraagdPercentage } from "../berekeningen/huurverhoging.ts";
import { briefhoofd, briefslot } from "./blokken.ts";
import { letOpVoor } from "./let-op.ts";
import { dag, geld, geldTekst, geldVan, getalTekst, getalUit, termijnDag } from "./situatie.ts";
import { als, verhuurderVelden } from "./velden.ts";
import { geenMaximumbrief } from "./weigeren.ts";

/** Step 1 of 4.13: the maximum in the vrije sector, and that the rest is disputed (7:248 BW; HV-3, HV-8). */
export const maximumVrij: Brief = {
  code: "brief-huurverhoging-maximum",
  woorden: "huur.brief-huurverhoging-maximum",
  versturen: true,
  mag: geenMaximumbrief,
  velden: (s) => {
    const max = getalUit(s, "maxHuur");
    return [
      ...verhuurderVelden(s),
      veld("huur-ingang", "datum", { verplicht: true, voorstel: dagVan(s, "verh-ingang") }),
      veld("huur-oud", "bedrag", { verplicht: true, voorstel: geldVan(s, "huur-kale-huur") }),
      veld("huur-nieuw", "bedrag", { verplicht: true, voorstel: geldVan(s, "verh-nieuw") }),
      veld("huur-max", "bedrag", { verplicht: true, woord: "huur-max-verhoging", voorstel: max === undefined ? undefined : geldTekst(max) }),
    ];
  },
  samen: (w) => [
    ...als((w.bedrag("huur-max") ?? 0) >= (w.bedrag("huur-nieuw") ?? Infinity), "huur-max", "huur-maximum-niet-lager"),
    ...als((w.bedrag("huur-max") ?? Infinity) < (w.bedrag("huur-oud") ?? 0), "huur-max", "huur-maximum-onder-oud"),
  ],
  letOp: (s) => {
    const uiterlijk = termijnDag(s, "F7h");
    return letOpVoor(
      s,
      woord("huur.letop.lager-percentage"),
      uiterlijk && woord("huur.letop.huurcommissie-uiterlijk", { datum: { datum: uiterlijk } }),
    );
  },
  brieven: (w, s) => {
    const L = "huur.brief-huurverhoging-maximum";
    const [oud, nieuw] = [w.bedrag("huur-oud"), w.bedrag("huur-nieuw")];
    const gevraagd = oud === undefined || nieuw === undefined ? undefined : gevraagdPercentage(oud, nieuw);
    const max = geld(w, "huur-max");
    return [
      [
        ...briefhoofd(w, s, woord(`${L}.onderwerp`, { datum: dag(w, "huur-ingang") })),
        alinea(
          woord(`${L}.van-naar`, { datum: dag(w, "huur-ingang"), van: geld(w, "huur-oud"), naar: geld(w, "huur-nieuw") }),
          gevraagd !== undefined && woord(`${L}.gevraagd`, { pct: getalTekst(gevraagd) }),
          woord(`${L}.maximum`, { max }),
        ),
        alinea(woord(`${L}.ik-betaal`, { max }), woord(`${L}.rest`), woord(`${L}.bevestig`, { max }), woord(`${L}.anders`)),
        ...briefslot(w, s, [woord(`${L}.bijlage`)]),
      ],
    ];
  },
};
