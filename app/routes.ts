import { index, route, type RouteConfig } from "@react-router/dev/routes";

/** The whole site map. Pages of a journey have neutral addresses; public pages have speaking ones. */
export default [
  index("routes/start.tsx"),
  route("zoeken", "routes/zoeken.tsx"),
  route("begin", "routes/triage/begin.ts"),
  route("vraag/:nr", "routes/triage/vraag.tsx"),
  route("antwoorden", "routes/triage/antwoorden.tsx"),

  route("uitkomst", "routes/dossier/uitkomst.tsx"),
  route("plan", "routes/dossier/plan.tsx"),
  route("beoordeling", "routes/dossier/beoordeling.tsx"),
  route("beoordeling/:nr", "routes/dossier/beoordeling-vraag.tsx"),
  route("kaart", "routes/dossier/kaart.tsx"),
  route("uw-hulp", "routes/dossier/uw-hulp.tsx"),
  route("afspraken.ics", "routes/dossier/afspraken.ts"),
  route("brief/:nr", "routes/dossier/brief.tsx"),
  route("brief/:nr/tekst", "routes/dossier/brief-tekst.tsx"),
  route("brief/:nr/:soort", "routes/dossier/brief-bestand.ts"),
  route("bewaren", "routes/dossier/bewaren.tsx"),
  route("verder", "routes/dossier/verder.tsx"),
  route("gegevens", "routes/dossier/gegevens.tsx"),
  route("gegevens/bestand", "routes/dossier/gegevens-bestand.ts"),
  route("wissen", "routes/dossier/wissen.tsx"),
  route("slot", "routes/dossier/slot.tsx"),
  route("weg", "routes/dossier/weg.ts"),

  route("delen", "routes/delen/delen.tsx"),
  route("delen/nieuw", "routes/delen/nieuw.tsx"),
  route("gedeeld", "routes/delen/gedeeld.tsx"),
  route("gedeeld/:soort", "routes/delen/gedeeld-bestand.ts"),

  route("berekeningen", "routes/bereken/berekeningen.tsx"),
  route("bereken", "routes/bereken/lijst.tsx"),
  route("bereken/:rekenpagina", "routes/bereken/bereken.tsx"),

  route("hulp/:flow", "routes/thema.tsx"),
  route("hulp/:flow/kaart", "routes/boomkaart.tsx"),
  route("wie-kan-helpen", "routes/aanbod.tsx"),
  route("wie-kan-helpen/klopt-niet", "routes/aanbod-klopt-niet.tsx"),
  route("hoe-werkt-het", "routes/hoe-werkt-het.tsx"),
  route("privacy", "routes/privacy.tsx"),
  route("toegankelijkheid", "routes/toegankelijkheid.tsx"),
  route("taal", "routes/taal.ts"),
  route("gezondheid", "routes/gezondheid.ts"),
  route("*", "routes/niet-gevonden.tsx"),
] satisfies RouteConfig;
