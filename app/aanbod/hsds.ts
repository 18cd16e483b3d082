import { z } from "zod";
import { aanbodSchema, type Aanbod, type Kanaal } from "#flows/verwijzing/aanbod.ts";
import type { Rij } from "./aanvullen.ts";
import schema from "./data/hsds-3.0-service.json" with { type: "json" };
import { gemeenteMet } from "./gemeenten.ts";
import { leesJsonRijen, type GelezenRij } from "./invoer.ts";

/*
 * Open Referral's Human Services Data Specification 3.0: a service with its organization, phones, languages and areas. What
 * HSDS has no place for stands in attributes of the taxonomy `rechtsroute`, one for each field. Where a field stands in
 * both, the place of HSDS holds, so that another system may change it.
 */

const TAXONOMIE = "rechtsroute";

/** The published schema of a service, with those it refers to. */
const service = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

/** What of a service is read; the schema has been checked before. */
const dienst = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  url: z.string().optional(),
  email: z.string().optional(),
  status: z.string(),
  minimum_age: z.number().optional(),
  assured_date: z.string().optional(),
  phones: z.array(z.looseObject({ number: z.string() })).optional(),
  languages: z.array(z.looseObject({ code: z.string().optional() })).optional(),
  service_areas: z.array(z.looseObject({ extent: z.string().optional(), name: z.string().optional() })).optional(),
  attributes: z.array(z.looseObject({ value: z.string().optional(), taxonomy_term: z.looseObject({ code: z.string().optional(), taxonomy: z.string().optional() }).optional() })).optional(),
});

export type HsdsService = Record<string, unknown>;

/** The faults of a service against the published schema; empty when it fits. */
export function foutenVan(een: unknown): readonly string[] {
  const uit = service.safeParse(een);
  return uit.success ? [] : uit.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "service"}: ${message}`);
}

/** Fields with a place of their own in HSDS; the rest become attributes. */
const EIGEN_PLAATS = new Set(["naam", "doet", "talen", "werkgebied"]);

const adresVan = (waarde: string): string => (/^https?:\/\//.test(waarde) ? waarde : `https://${waarde}/`);
const naamVan = (url: string): string => url.replace(/^https:\/\//, "").replace(/\/$/, "");

/** An offer as a service. `uuid` makes the same id for the same name, always. */
export function naarHsds(aanbod: Aanbod, uuid: (naam: string) => string): HsdsService {
  const id = uuid(aanbod.id);
  const eerste = (soort: Kanaal["soort"]): string | undefined => aanbod.kanalen.find((kanaal) => kanaal.soort === soort)?.waarde;
  const website = eerste("website");
  const email = eerste("e-mail");
  const isEchtMail = email !== undefined && z.email().safeParse(email).success;
  const gebieden = aanbod.werkgebied === "NL" ? [{ extent: "NL", name: "Nederland" }] : aanbod.werkgebied.map((code) => ({ extent: code, name: gemeenteMet(`GM${code.slice(2, 6)}`)?.naam ?? code }));
  const velden = Object.entries(aanbod).filter(([veld, waarde]) => !EIGEN_PLAATS.has(veld) && waarde !== undefined);
  return {
    id,
    organization_id: uuid(`${aanbod.id}/organization`),
    name: aanbod.naam,
    ...(aanbod.doet !== "" && { description: aanbod.doet }),
    ...(website !== undefined && { url: adresVan(website) }),
    ...(isEchtMail && { email }),
    status: aanbod.status === "gestopt" ? "defunct" : aanbod.capaciteit === "gesloten" ? "temporarily closed" : "active",
    ...(aanbod.tolk !== null && { interpretation_services: aanbod.tolk ? "ja" : "nee" }),
    fees_description: aanbod.kosten,
    ...(aanbod.doelgroep.alleenVoor !== undefined && { eligibility_description: aanbod.doelgroep.alleenVoor }),
    ...(aanbod.doelgroep.minLeeftijd !== undefined && { minimum_age: aanbod.doelgroep.minLeeftijd }),
    ...(aanbod.laatstGecontroleerd !== null && { assured_date: aanbod.laatstGecontroleerd }),
    organization: { id: uuid(`${aanbod.id}/organization`), name: aanbod.naam, description: aanbod.doet },
    phones: telefoons(aanbod.kanalen).map((number, nr) => ({ id: uuid(`${aanbod.id}/phone/${nr}`), service_id: id, number })),
    languages: aanbod.talen.map((code) => ({ id: uuid(`${aanbod.id}/language/${code}`), service_id: id, code, name: code })),
    service_areas: gebieden.map(({ extent, name }) => ({ id: uuid(`${aanbod.id}/area/${extent}`), service_id: id, name, extent, extent_type: "other" })),
    attributes: velden.map(([veld, waarde]) => ({
      id: uuid(`${aanbod.id}/attribute/${veld}`),
      link_id: id,
      link_entity: "service",
      taxonomy_term_id: uuid(`term/${veld}`),
      value: JSON.stringify(waarde),
      taxonomy_term: { id: uuid(`term/${veld}`), code: veld, name: veld, description: veld, taxonomy: TAXONOMIE },
    })),
  };
}

const telefoons = (kanalen: readonly Kanaal[]): string[] => kanalen.flatMap(({ soort, waarde }) => (soort === "telefoon" && waarde !== undefined ? [waarde] : []));

/** Reads services: a list, or a page with them under `contents`. A service that does not fit the schema is rejected with every fault. */
export function leesHsdsRijen(tekst: string): readonly GelezenRij[] {
  return leesJsonRijen(tekst).map((gelezen) => {
    if (gelezen.rij === null) return gelezen;
    const fouten = foutenVan(gelezen.rij);
    if (fouten.length > 0) return { ...gelezen, rij: null, redenen: fouten };
    const uit = dienst.safeParse(gelezen.rij);
    return uit.success ? { ...gelezen, ...naarRij(uit.data) } : { ...gelezen, rij: null, redenen: uit.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`) };
  });
}

function naarRij(een: z.infer<typeof dienst>): { readonly rij: Rij; readonly redenen: readonly string[] } {
  const eigen: Record<string, unknown> = {};
  const redenen: string[] = [];
  for (const { value, taxonomy_term: term } of een.attributes ?? []) {
    if (term?.taxonomy !== TAXONOMIE || term.code === undefined || value === undefined) continue;
    if (!Object.hasOwn(aanbodSchema.shape, term.code)) redenen.push(`attribute ${term.code}: unknown field`);
    else
      try {
        eigen[term.code] = JSON.parse(value);
      } catch {
        redenen.push(`attribute ${term.code}: no JSON`);
      }
  }
  const gebieden = (een.service_areas ?? []).flatMap(({ extent, name }) => extent ?? name ?? []);
  const talen = (een.languages ?? []).flatMap(({ code }) => code ?? []);
  const { kanalen } = aanbodSchema.shape;
  const eigenKanalen = kanalen.safeParse(eigen.kanalen).data ?? [];
  const rij: Rij = {
    id: `hsds-${een.id.toLowerCase()}`,
    bron: "HSDS",
    ...eigen,
    naam: een.name,
    ...(een.description !== undefined && { doet: een.description }),
    ...(gebieden.length > 0 && { werkgebied: gebieden.includes("NL") ? "NL" : gebieden }),
    ...(talen.length > 0 && { talen }),
    ...(een.assured_date !== undefined && { laatstGecontroleerd: een.assured_date }),
    ...(een.status === "defunct" && { status: "gestopt" }),
    ...(een.status === "temporarily closed" && { capaciteit: "gesloten" }),
    kanalen: kanalenVan(een, eigenKanalen),
  };
  return { rij, redenen };
}

/** The ways of our own attribute, unless phone, site or mail were changed since: then those of HSDS. */
function kanalenVan(een: z.infer<typeof dienst>, eigen: readonly Kanaal[]): readonly Kanaal[] {
  const nummers = (een.phones ?? []).map(({ number }) => number);
  const site = een.url === undefined ? undefined : naamVan(een.url);
  const houd = (soort: Kanaal["soort"], waarden: readonly string[]): readonly Kanaal[] => {
    const nu = eigen.filter((kanaal) => kanaal.soort === soort);
    const bekend = nu.flatMap(({ waarde }) => (waarde === undefined ? [] : [soort === "website" ? naamVan(adresVan(waarde)) : waarde]));
    const isGelijk = soort === "telefoon" ? bekend.join() === waarden.join() : waarden.length === 0 || bekend[0] === waarden[0];
    return isGelijk ? nu : waarden.map((waarde) => ({ soort, waarde }));
  };
  const vast = [...houd("telefoon", nummers), ...houd("website", site === undefined ? [] : [site]), ...houd("e-mail", een.email === undefined ? [] : [een.email])];
  const rest = eigen.filter(({ soort }) => soort === "bezoek" || soort === "chat");
  const alle = [...vast, ...rest];
  // The order of our own, as far as they are the same.
  return alle.toSorted((a, b) => plaatsIn(eigen, a) - plaatsIn(eigen, b));
}

function plaatsIn(eigen: readonly Kanaal[], kanaal: Kanaal): number {
  const plaats = eigen.indexOf(kanaal);
  return plaats === -1 ? eigen.length : plaats;
}
