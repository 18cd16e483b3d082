import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import type { Diagnose } from "./diagnose.ts";
import { evalueer } from "./evaluate.ts";
import { steekproef } from "./steekproef.ts";

/** What was seen with one outcome, over many walks and all cases. */
export type Gevolgen = Readonly<Record<string, readonly string[]>>;

/** Enough walks to see what is rare; a sample, so no proof that nothing else exists. */
const WANDELINGEN = 1_500;

function kenmerken(diagnose: Diagnose): Readonly<Record<string, readonly string[]>> {
  return {
    Vorm: diagnose.variant === null ? [] : [diagnose.variant],
    Urgentie: [diagnose.urgentie],
    Ernst: [diagnose.ernst],
    Zelfredzaamheid: [diagnose.zelfredzaamheid],
    Rechtsgebied: [diagnose.rechtsgebied],
    Veiligheid: diagnose.veiligheid,
    Termijnen: diagnose.termijnen.map(({ id, grondslag }) => `${id} (${grondslag})`),
    Modules: diagnose.modules,
    Blokken: [...diagnose.overlays, ...diagnose.extra],
    Notities: diagnose.notities ?? [],
    Brieven: diagnose.brieven,
    Verwijzingen: diagnose.verwijzingen.map(({ code }) => code),
    Berekeningen: diagnose.berekeningen.map(({ id }) => id),
    Overdracht: diagnose.overdrachten.map(({ flow }) => flow),
  };
}

/** By outcome: every form, urgency, term, block, letter, referral and calculation that walks and cases gave with it. */
export function gevolgenVan<F extends object>(flow: Flow<F>, peildatum: Datum): ReadonlyMap<string, Gevolgen> {
  const gezien = new Map<string, Map<string, Set<string>>>();
  const walks = [...steekproef(flow, peildatum, WANDELINGEN).map(({ antwoorden }) => ({ antwoorden, peildatum })), ...flow.casussen];
  for (const { antwoorden, peildatum: dag } of walks) {
    const { diagnose, voortgang } = evalueer(flow, antwoorden, dag, { aannemen: true });
    if (!diagnose) continue;
    // A walk may end where another flow takes over: then the diagnosis names no outcome, the place does.
    const uitkomst = "uitkomst" in voortgang.positie ? voortgang.positie.uitkomst : (diagnose.uitkomst ?? "");
    const bij = gezien.get(uitkomst) ?? new Map<string, Set<string>>();
    gezien.set(uitkomst, bij);
    for (const [naam, waarden] of Object.entries(kenmerken(diagnose))) {
      const bekend = bij.get(naam) ?? new Set<string>();
      bij.set(naam, bekend);
      for (const waarde of waarden) bekend.add(waarde);
    }
  }
  return new Map([...gezien].map(([id, bij]) => [id, Object.fromEntries([...bij].flatMap(([naam, waarden]) => (waarden.size > 0 ? [[naam, [...waarden].sort()]] : [])))]));
}
