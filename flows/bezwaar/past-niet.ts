import { naElkaar, type PastNiet } from "#flows/engine/past-niet.ts";

/** Answers that cannot all be true. */
export const pastNiet: readonly PastNiet[] = [
  naElkaar("ontvangst-voor-brief", "bz-briefdatum", "bz-ontvangst"),
  naElkaar("laatste-dag-voor-brief", "bz-briefdatum", "bz-termijn-datum"),
  naElkaar("einde-voor-begin", "bz-stukken-van", "bz-stukken-tot"),
  naElkaar("ingebreke-voor-aanvraag", "bz-aanvraagdatum", "bz-ingebreke-datum"),
];
