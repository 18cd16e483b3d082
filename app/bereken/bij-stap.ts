/*
 * Which calculation pages a step of a result leads to: by flow, by the id of the step, the ids of the pages; a kind of help
 * by `verwijzing.<code>`. Data without the calculations themselves, so that a page with steps can use it.
 */
const BIJ_STAP: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  scheiden: {
    "samen-zelfregie.bereken-alimentatie": ["kinderalimentatie", "partneralimentatie"],
    "samen-mediator.reken-scenarios": ["scenarios"],
    "orientatie.reken-scenarios": ["scenarios"],
    "ouders-niet-getrouwd.bereken-kinderalimentatie": ["kinderalimentatie"],
    "alimentatie-wijzigen.reken-opnieuw": ["kinderalimentatie", "partneralimentatie"],
    "m-kinderalimentatie.bereken": ["kinderalimentatie"],
    "m-partneralimentatie.bereken-bedrag": ["partneralimentatie"],
    "m-partneralimentatie.bereken-duur": ["partneralimentatie-duur"],
    "verwijzing.rekentool": ["scenarios", "kinderalimentatie", "partneralimentatie"],
  },
  huur: { "uit-achterstand-incasso.controleer-kosten": ["incassokosten"] },
  bezwaar: { "o-beslistermijn-loopt-nog.agenda": ["beslistermijn"] },
};

/** The pages on which a person can do what this step says; none for a step without a calculation. */
export function rekenpaginasBij(flow: string, stap: string): readonly string[] {
  return BIJ_STAP[flow]?.[stap] ?? [];
}

/** Every step with a calculation page, for the check that both exist. */
export const stappenMetRekenpagina: readonly (readonly [flow: string, stap: string, paginas: readonly string[]])[] = Object.entries(BIJ_STAP).flatMap(([flow, stappen]) =>
  Object.entries(stappen).map(([stap, paginas]) => [flow, stap, paginas] as const),
);
