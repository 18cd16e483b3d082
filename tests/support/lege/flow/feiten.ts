/** What the tree remembers of the answers: classes, never the answers themselves. */
export interface Feiten {
  readonly heeftBrief: boolean;
}

export const begin: Feiten = { heeftBrief: false };
