import { vondstVan, zinnenVan, gemisteGevaren, meet } from "#tests/zoeken/zinnen.ts";
import { ZINNEN } from "#app/zoeken/zoek.ts";
import { figure, median, percentile, type Row } from "./report.ts";

const FLOWS = ["bezwaar", "huur", "scheiden", "werk-en-inkomen"] as const;

const procent = (deel: number): string => `${figure(deel * 100)}%`;

/** A letter as people paste it whole. */
const LETTER = "Geachte heer, mevrouw, op 3 november ontving ik uw besluit over mijn uitkering. Mijn verhuurder wil dat ik vertrek en ik heb schulden. ".repeat(60);

/** A letter that says something else all the time: 900 different words, as people write them. */
const DENSE = [...new Set(zinnenVan("bouwen").flatMap(({ tekst }) => tekst.toLowerCase().match(/[a-z]+/g) ?? []))].slice(0, 900).join(" ");

/** Milliseconds that a search takes, for every sentence and two whole letters: the middle of nine rounds, after two to warm up. */
function times(): readonly number[] {
  const letters = [DENSE, LETTER].map((tekst) => ({ tekst, themas: [], gevaar: [] }));
  const sentences = [...zinnenVan("bouwen"), ...zinnenVan("meten"), ...letters];
  const rounds = Array.from({ length: 11 }, () =>
    sentences.map((sentence) => {
      const start = performance.now();
      vondstVan(sentence);
      return performance.now() - start;
    }),
  ).slice(2);
  return sentences.map((_, place) => median(rounds.map((round) => round[place]!)));
}

/** Recall on the half that nobody built with, per theme; the dangers seen; and how long a search takes with all words loaded. */
export function searchRows(): Row[] {
  const all = zinnenVan("meten");
  const themed = FLOWS.map((flow) => [flow, all.filter(({ themas }) => themas.some((keuzes) => keuzes[0]!.split(":")[0] === flow))] as const);
  const recall = [["all themes", all] as const, ...themed].flatMap(([name, sentences]): Row[] => {
    const { zinnen, eerste, drie, precies } = meet(sentences);
    return [
      { what: `own words, ${name} (${zinnen} sentences): theme first`, found: procent(eerste), target: ">= 75%", isMet: eerste >= 0.75 },
      { what: `own words, ${name}: theme in the first three`, found: procent(drie), target: ">= 90%", isMet: drie >= 0.9 },
      { what: `own words, ${name}: exact problem in the first three`, found: procent(precies), target: "-", isMet: null },
    ];
  });
  const danger = all.filter(({ gevaar }) => gevaar.length > 0);
  const missed = gemisteGevaren(danger).length;
  const alarms = all.filter((zin) => zin.gevaar.length === 0 && vondstVan(zin).gevaar.length > 0).length;
  const unseen = meet(zinnenVan("meten", "ongezien"));
  const taken = times();
  const p99 = percentile(taken, 0.99);
  return [
    ...recall,
    { what: `own words, sentences by who had not seen the words (${unseen.zinnen}): theme first`, found: procent(unseen.eerste), target: ">= 75%", isMet: unseen.eerste >= 0.75 },
    { what: "own words, sentences by who had not seen the words: theme in the first three", found: procent(unseen.drie), target: ">= 90%", isMet: unseen.drie >= 0.9 },
    { what: `own words: dangers missed (${danger.length} sentences)`, found: String(missed), target: "0", isMet: missed === 0 },
    { what: `own words: danger seen where none is meant (${all.length - danger.length} sentences)`, found: String(alarms), target: "-", isMet: null },
    { what: `own words: one search, p99 ms (${figure(ZINNEN.length)} phrases)`, found: figure(p99), target: "< 5", isMet: p99 < 5 },
    { what: "own words: a whole letter, ms", found: figure(taken.at(-1)!), target: "-", isMet: null },
    { what: "own words: a letter of 900 different words, ms", found: figure(taken.at(-2)!), target: "< 5", isMet: taken.at(-2)! < 5 },
  ];
}
