/** Every outcome with the ids of its sources. */
export const uitkomsten = {
  "o-brief": { bronnen: ["voorbeeld"] },
  "o-geen-brief": { bronnen: ["voorbeeld"] },
} as const;

export type UitkomstId = keyof typeof uitkomsten;
