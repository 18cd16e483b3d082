import { plusMaanden } from "#flows/engine/datum.ts";
import { dagVan } from "#flows/engine/lezen.ts";
import { naElkaar, type PastNiet } from "#flows/engine/past-niet.ts";

/** A child that is not born yet may count, at most this many months ahead (scheiden.md chapter 6). */
const ZWANGER = 9;

/** Answers that cannot all be true. */
export const pastNiet: readonly PastNiet[] = [
  naElkaar("getrouwd-voor-geboorte", "pa-geboren", "pa-huwelijk"),
  naElkaar("kind-ouder-dan-ouder", "pa-geboren", "pa-jongste-geboren"),
  {
    id: "kind-te-ver-vooruit",
    velden: ["pa-jongste-geboren"],
    is: (antwoorden, peildatum) => (dagVan(antwoorden, "pa-jongste-geboren") ?? "") > plusMaanden(peildatum, ZWANGER),
  },
  naElkaar("verzoek-voor-huwelijk", "pa-huwelijk", "pa-indiening"),
  naElkaar("inschrijving-voor-verzoek", "pa-indiening", "pa-inschrijving"),
  naElkaar("inschrijving-voor-verzoek", "datum-indiening", "datum-inschrijving"),
  naElkaar("berusting-voor-beslissing", "datum-stuk", "datum-berusting"),
  naElkaar("inschrijving-voor-beslissing", "datum-stuk", "datum-inschrijving"),
];
