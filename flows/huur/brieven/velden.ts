import { veld, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { isIban } from "#flows/engine/iban.ts";
import { heeftBewind, isOnveilig } from "./situatie.ts";

/** Who writes (huur.md 7, common blocks). The name is that of the contract. */
export function afzenderVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("naam", "tekst", { verplicht: true, gedeeld: true, woord: "huur-naam" }),
    ...(isOnveilig(s) ? [veld("post-veilig", "keuze", { verplicht: true, gedeeld: true, opties: ["ja", "nee"] })] : []),
    veld("adres", "tekst", { verplicht: true, gedeeld: true }),
    veld("postcode-plaats", "tekst", { verplicht: true, gedeeld: true }),
    veld("huur-email", "tekst", { gedeeld: true, maxLengte: 100 }),
    ...(heeftBewind(s) ? [veld("bewindvoerder", "tekst", { gedeeld: true })] : []),
  ];
}

/** Who gets the letter: name and address as in the contract. */
export function aanVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("huur-verhuurder-naam", "tekst", { verplicht: true, gedeeld: true }),
    veld("huur-verhuurder-adres", "regels", { gedeeld: true, maxLengte: 300 }),
    datumVeld(s),
  ];
}

/** The day of the letter. */
export const datumVeld = (s: Situatie): BriefVeld => veld("datum", "datum", { verplicht: true, voorstel: s.peildatum });

/** Which home: only needed when it is not the address of the sender. */
export const woningVeld = (verplicht = false): BriefVeld =>
  veld("huur-woning", "tekst", { gedeeld: true, verplicht, woord: verplicht ? "huur-woning-oud" : "huur-woning" });

/** A letter to the landlord: who writes, to whom, on which day and about which home. */
export const verhuurderVelden = (s: Situatie): readonly BriefVeld[] => [...afzenderVelden(s), ...aanVelden(s), woningVeld()];

/** The bank account for money that comes back. */
export const ibanVeld: BriefVeld = veld("huur-iban", "tekst", { verplicht: true, gedeeld: true, maxLengte: 50 });

/** What is missing when the account number that was typed cannot be one. */
export function keurIban(w: Waarden): readonly Ontbreekt[] {
  return w.heeft("huur-iban") && !isIban(w.tekst("huur-iban").replace(/[.-]/g, "")) ? [{ veld: "huur-iban", reden: "huur-iban-fout" }] : [];
}

/** A fault at a field when `fout` holds. */
export const als = (fout: boolean | undefined, veldId: string, reden: string): readonly Ontbreekt[] => (fout ? [{ veld: veldId, reden }] : []);

/** A fault when the day in a field does not lie after the day of the letter. */
export function keurNaBrief(w: Waarden, s: Situatie, id: string, reden: string): readonly Ontbreekt[] {
  const datum = w.datum(id);
  return als(datum !== undefined && datum <= (w.datum("datum") ?? s.peildatum), id, reden);
}
