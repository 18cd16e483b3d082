import { veld, woord, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { isIban } from "#flows/engine/iban.ts";
import { isOnveilig } from "./situatie.ts";

/** Who writes. Whether post is safe is asked when there is danger. */
export function afzenderVelden(s: Situatie, keuzes: { telefoon?: boolean } = {}): readonly BriefVeld[] {
  return [
    veld("naam", "tekst", { verplicht: true, gedeeld: true }),
    ...(isOnveilig(s) ? [veld("post-veilig", "keuze", { verplicht: true, gedeeld: true, opties: ["ja", "nee"] })] : []),
    veld("adres", "tekst", { verplicht: true, gedeeld: true }),
    veld("postcode-plaats", "tekst", { verplicht: true, gedeeld: true }),
    veld("telefoon", "tekst", { verplicht: keuzes.telefoon ?? false, gedeeld: true, maxLengte: 30 }),
  ];
}

/** The day above a letter. */
export const datumVeld = (s: Situatie): BriefVeld => veld("datum", "datum", { verplicht: true, voorstel: s.peildatum });

/** To the employer: the full name from the payslip or the letter, never a BSN (werk-en-inkomen.md 7). */
export function werkgeverVelden(s: Situatie, datum: BriefVeld = datumVeld(s)): readonly BriefVeld[] {
  return [
    veld("werkgever", "tekst", { verplicht: true, gedeeld: true }),
    veld("werkgever-adres", "regels", { gedeeld: true, maxLengte: 300 }),
    veld("personeelsnummer", "tekst", { gedeeld: true, maxLengte: 60 }),
    datum,
  ];
}

/** To an organisation of the government: its own name and address fields, so that nothing goes to the employer by mistake. */
export function overheidVelden(s: Situatie, wie: "gemeente" | "instantie" | "uwv"): readonly BriefVeld[] {
  const naam = wie === "uwv" ? [] : [wie === "gemeente" ? veld("gemeente-naam", "tekst", { verplicht: true, gedeeld: true }) : instantieVeld(s)];
  return [...naam, veld(`${wie}-adres`, "regels", { gedeeld: true, maxLengte: 300 }), datumVeld(s), veld("kenmerk", "tekst", { maxLengte: 100 })];
}

/** The organisation that pays a benefit: a gemeente has a name of its own. */
function instantieVeld(s: Situatie): BriefVeld {
  const vast = ["uwv", "svb"].find((id) => heeft(s, "besluit-instantie", id) || heeft(s, "wi-kern", id));
  return veld("instantie-naam", "tekst", { verplicht: true, gedeeld: true, voorstel: vast ? woord(`werk-en-inkomen.instantie.${vast}`) : undefined });
}

/** The account number that was typed is possible. */
export function keurIban(w: Waarden): readonly Ontbreekt[] {
  return w.heeft("iban") && !isIban(w.tekst("iban").replace(/[.-]/g, "")) ? [{ veld: "iban", reden: "iban-onmogelijk" }] : [];
}

/** A day in the letter by which something must be done lies after today. */
export function keurNaVandaag(w: Waarden, s: Situatie, id: string): readonly Ontbreekt[] {
  const dag = w.datum(id);
  return dag !== undefined && dag <= s.peildatum ? [{ veld: id, reden: "dag-na-vandaag" }] : [];
}

/** A field that is needed because of what stands in another one. */
export function nodigAls(nodig: boolean, w: Waarden, ...ids: string[]): readonly Ontbreekt[] {
  return nodig ? ids.filter((id) => !w.heeft(id)).map((id) => ({ veld: id, reden: id })) : [];
}
