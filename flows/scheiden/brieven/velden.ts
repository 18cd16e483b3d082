import { veld, type BriefVeld, type Situatie } from "#flows/engine/brief.ts";
import { isOnveilig } from "./situatie.ts";

const ADRES = [
  ["adres", 200],
  ["postcode-plaats", 200],
] as const;

/** Who writes to the partner: the name is enough, because an address may have to stay unknown. */
export function aanPartnerVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("naam", "tekst", { verplicht: true, gedeeld: true }),
    veld("naam-ander", "tekst", { verplicht: true, gedeeld: true }),
    ...ADRES.map(([id, maxLengte]) => veld(id, "tekst", { gedeeld: true, maxLengte })),
    datumVeld(s),
  ];
}

/** Who writes to an organisation. While it is unsafe the address may be one where mail is safe, never a shelter. */
export function afzenderVelden(s: Situatie): readonly BriefVeld[] {
  return [
    veld("naam", "tekst", { verplicht: true, gedeeld: true }),
    ...(isOnveilig(s) ? [veld("post-veilig", "keuze", { verplicht: true, gedeeld: true, opties: ["ja", "nee"] })] : []),
    ...ADRES.map(([id, maxLengte]) => veld(id, "tekst", { verplicht: true, gedeeld: true, maxLengte })),
    veld("telefoon", "tekst", { gedeeld: true, maxLengte: 30 }),
    datumVeld(s),
  ];
}

/** The names of both, for a document of the two. */
export function beidenVelden(): readonly BriefVeld[] {
  return [veld("naam", "tekst", { verplicht: true, gedeeld: true }), veld("naam-ander", "tekst", { verplicht: true, gedeeld: true })];
}

function datumVeld(s: Situatie): BriefVeld {
  return veld("datum", "datum", { verplicht: true, voorstel: s.peildatum });
}
