import { dagVan, getalVan } from "#flows/engine/lezen.ts";
import { naElkaar, type PastNiet } from "#flows/engine/past-niet.ts";

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

/** Answers that cannot all be true. */
export const pastNiet: readonly PastNiet[] = [
  naElkaar("contract-einde-voor-begin", "huur-ingangsdatum", "tijd-einddatum"),
  naElkaar("contract-einde-voor-begin", "huur-ingangsdatum", "opz-einddatum"),
  naElkaar("contract-einde-voor-begin", "huur-ingangsdatum", "borg-einde"),
  naElkaar("verhoging-voor-begin", "huur-ingangsdatum", "verh-ingang"),
  naElkaar("einde-voor-brief", "opz-datum-brief", "opz-einddatum"),
  naElkaar("betekend-voor-vonnis", "ontr-vonnis-datum", "ontr-betekend"),
  naElkaar("einde-voor-begin", "reno-datum", "reno-klaar"),
  { id: "jaar-nog-niet", velden: ["serv-jaar"], is: (antwoorden, peildatum) => (getalVan(antwoorden, "serv-jaar") ?? 0) > jaarVan(peildatum) },
  {
    id: "jaar-voor-begin",
    velden: ["huur-ingangsdatum", "serv-jaar"],
    is: (antwoorden) => {
      const begin = dagVan(antwoorden, "huur-ingangsdatum");
      const jaar = getalVan(antwoorden, "serv-jaar");
      return begin !== undefined && jaar !== undefined && jaar < jaarVan(begin);
    },
  },
];
